import { Alert, Code, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract';
import { Notice } from '../../components';
import { useFormat, useText } from '../../i18n';

interface AuditResultProps {
  result: Output<'audit.verify'>;
  /** Whether a saved record was compared too. */
  compared: boolean;
}

const faultsShown = 100;

/** Whether the trail holds, its last entry to keep, and what is wrong where it does not. */
export function AuditResult({ result, compared }: AuditResultProps) {
  const t = useText();
  const format = useFormat();
  const sound = result.faults.length === 0;
  return (
    <Stack gap="sm">
      {sound ? (
        <Notice kind="success" title={t('settings.audit.sound')}>
          {t('settings.audit.entries', { count: result.entries, number: format.number(result.entries) })} {compared && t('settings.audit.recordHolds')}
        </Notice>
      ) : (
        <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('settings.audit.unsound')}>
          {t('settings.audit.unsoundWhat')}
        </Alert>
      )}
      {!sound && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={120}>{t('settings.audit.entry')}</Table.Th>
              <Table.Th>{t('settings.audit.fault')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {result.faults.slice(0, faultsShown).map(({ seq, kind }) => (
              <Table.Tr key={`${seq} ${kind}`}>
                <Table.Td>{seq === 0 ? '–' : format.number(seq)}</Table.Td>
                <Table.Td>{t(`settings.audit.faults.${kind}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {result.faults.length > faultsShown && <Text size="sm">{t('settings.audit.moreFaults', { count: result.faults.length - faultsShown })}</Text>}
      {result.head !== null && (
        <Text component="div" size="sm">
          {t('settings.audit.head', { seq: format.number(result.head.seq) })}
          <Code block mt={4} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            {result.head.hash}
          </Code>
        </Text>
      )}
    </Stack>
  );
}
