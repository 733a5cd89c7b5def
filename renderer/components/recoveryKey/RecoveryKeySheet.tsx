import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useOpenBook } from '../../api';
import { useFormat, useText, useToday } from '../../i18n';
import { Brand } from '../Brand';
import { PrintFooter } from '../PrintFooter';
import classes from './RecoveryKeySheet.module.css';

/** The sheet to print or to copy by hand: one page, nothing else of the window on it. */
export function RecoveryKeySheet({ recoveryKey }: { recoveryKey: string }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const firm = useOpenBook()?.firm.name;
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const copy = (): void => {
    navigator.clipboard.writeText(recoveryKey).then(
      () => setCopied('yes'),
      // The clipboard may be closed to the page; the key can be selected and copied by hand.
      () => setCopied('refused'),
    );
  };
  return (
    <div>
      <Paper withBorder className={classes.sheet} p="lg">
        <div className={classes.brand}>
          <Brand size={20} />
        </div>
        <Title order={2} size="h4">
          {t('recoveryKey.sheet.title')}
        </Title>
        <Text size="sm" c="dimmed" mb="md">
          {[firm, format.date(today)].filter((part) => part !== undefined && part !== '').join(' · ')}
        </Text>
        <ol className={classes.groups} aria-label={t('recoveryKey.sheet.groups')}>
          {recoveryKey.split('-').map((group, index) => (
            <li key={index} className={classes.group}>
              <span className={classes.number} aria-hidden>
                {index + 1}
              </span>
              <span className={classes.symbols}>{group}</span>
            </li>
          ))}
        </ol>
        <Text size="sm" mt="md">
          {t('recoveryKey.sheet.use')}
        </Text>
        <Text size="sm" mt={4}>
          {t('recoveryKey.sheet.keep')}
        </Text>
      </Paper>
      <PrintFooter />
      <Group gap="xs" mt="sm" data-print="hide">
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('recoveryKey.sheet.print')}
        </Button>
        <Button variant="default" leftSection={copied === 'yes' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />} onClick={copy}>
          {copied === 'yes' ? t('common.copied') : t('common.copy')}
        </Button>
        <Text component="output" size="xs" c="dimmed">
          {copied === 'yes' && t('recoveryKey.sheet.copied')}
          {copied === 'refused' && t('recoveryKey.sheet.copyRefused')}
        </Text>
      </Group>
    </div>
  );
}
