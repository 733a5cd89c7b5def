import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconCheck, IconDeviceFloppy, IconFileAlert, IconPlayerStop } from '@tabler/icons-react';
import { saveFiles } from '../../desktop';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { everyFault, faultLines } from './faultList';
import { isIncluded, type ImportItem } from './importItems';

/** Imported files named one by one; more than these are found in the list. */
const named = 50;

/** What became of every file. */
export function ImportSummary({ items, onOpen }: { items: readonly ImportItem[]; onOpen: () => void }) {
  const t = useText();
  const language = useLanguage();
  const imported = items.filter((item) => item.state === 'imported');
  const refused = items.filter((item) => item.state === 'refused');
  const failed = items.filter((item) => item.state === 'failed');
  const stopped = items.filter(isIncluded).length;
  const save = async () => {
    const lists: string[] = [];
    for (const item of refused) lists.push(faultLines(item.name, await everyFault(item), language));
    const text = lists.join('\n');
    await saveFiles([{ name: 'import.faults.txt', bytes: new TextEncoder().encode(`${text}\n`) }]);
  };
  return (
    <Stack component="output" gap="sm">
      {imported.length === 0 && <Text size="sm">{t('imports.summary.none')}</Text>}
      {imported.length > 0 && (
        <Alert color="teal" variant="light" icon={<IconCheck aria-hidden />} title={t('imports.summary.imported', { count: imported.length })}>
          <List size="sm" listStyleType="none">
            {imported.slice(0, named).map((item) => (
              <List.Item key={item.key}>
                <AnchorLink to="/clients/$fileId/overview" params={{ fileId: item.fileId }} onClick={onOpen}>
                  {t('imports.summary.open', { name: `${item.check.principal} (${item.choices.fileNumber})` })}
                </AnchorLink>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {stopped > 0 && (
        <Alert color="yellow" variant="light" icon={<IconPlayerStop aria-hidden />}>
          {t('imports.summary.stopped', { count: stopped })}
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert color="red" variant="light" icon={<IconFileAlert aria-hidden />} title={t('imports.summary.refused', { count: refused.length })}>
          <List size="sm">
            {refused.map(({ key, name }) => (
              <List.Item key={key}>{name}</List.Item>
            ))}
          </List>
          <Button size="xs" mt="xs" variant="default" leftSection={<IconDeviceFloppy size={14} aria-hidden />} onClick={() => void save()}>
            {t('imports.summary.saveFaults')}
          </Button>
        </Alert>
      )}
      {failed.length > 0 && (
        <Alert color="red" variant="light" icon={<IconFileAlert aria-hidden />} title={t('imports.summary.failed', { count: failed.length })}>
          <List size="sm">
            {failed.map(({ key, name, error }) => (
              <List.Item key={key}>
                {t('imports.summary.failedBecause', { name, reason: error === 'unreadable' ? t('imports.refused.unreadable') : error.message[language] })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
