import { Table } from '@mantine/core';
import type { BackupManifest } from '../../../shared/contract';
import { useFormat, useText } from '../../i18n';

/** What a backup says of itself: enough to know whether it is the right one. */
export function ManifestFacts({ manifest }: { manifest: BackupManifest }) {
  const t = useText();
  const format = useFormat();
  const facts: readonly (readonly [string, string])[] = [
    [t('backup.facts.made'), format.instant(manifest.createdAt)],
    [t('backup.facts.files'), format.number(manifest.files)],
    [t('backup.facts.documents'), manifest.documentsMissing === 0 ? format.number(manifest.documents) : t('backup.facts.documentsMissing', { documents: format.number(manifest.documents), count: manifest.documentsMissing })],
    [t('backup.facts.size'), format.bytes(manifest.sizeBytes)],
    [t('backup.facts.version'), manifest.appVersion],
    [t('backup.facts.entry'), format.number(manifest.auditHead.seq)],
    [t('backup.facts.seal'), manifest.auditHead.hash],
  ];
  return (
    <Table variant="vertical" withTableBorder layout="fixed">
      <Table.Tbody>
        {facts.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th w="38%" scope="row">
              {name}
            </Table.Th>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
