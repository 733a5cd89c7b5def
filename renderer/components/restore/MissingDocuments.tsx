import { List, Text } from '@mantine/core';
import type { OpenedBackup } from '../../../shared/contract';
import { useText } from '../../i18n';
import { Notice } from '../Notice';

/** More names than anybody reads here are counted; the documents themselves say in their files what they lack. */
const shown = 20;

/** The documents whose content a backup lacks, by name; nothing where it lacks none. */
export function MissingDocuments({ documents }: { documents: OpenedBackup['missingDocuments'] }) {
  const t = useText();
  if (documents.length === 0) return null;
  const more = documents.length - shown;
  return (
    <Notice kind="warning" title={t('backup.missing.title', { count: documents.length })}>
      <Text size="sm">{t('backup.missing.what')}</Text>
      <List size="sm">
        {documents.slice(0, shown).map(({ name, fileNumber }, index) => <List.Item key={`${index} ${name}`}>{t('backup.missing.of', { name, fileNumber })}</List.Item>)}
        {more > 0 && <List.Item>{t('backup.missing.more', { count: more })}</List.Item>}
      </List>
    </Notice>
  );
}
