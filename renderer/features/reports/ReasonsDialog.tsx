import { Modal, Stack, Text } from '@mantine/core';
import type { Report } from '../../../shared/impact/pieces';
import type { ReportRow } from '../../../shared/impact/rows';
import { afterWords, beforeWords, subjectWords } from '../../../shared/impact/words';
import { useLanguage, useText } from '../../i18n';
import { Reasons } from './Reasons';
import { clientOf } from './reportColumns';

/** Every reason of a change, with where its rule stands. */
export function ReasonsDialog({ row, citations, onClose }: { row: ReportRow | null; citations: Report['citations']; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Modal opened={row !== null} onClose={onClose} size="lg" title={row && t('reports.reasonsOf', { what: subjectWords(row, language), client: clientOf(row) })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {row && (
        <Stack gap="sm">
          <Text size="sm" fw={600}>{`${beforeWords(row, language)} → ${afterWords(row, language)}`}</Text>
          <Reasons row={row} citations={citations} />
        </Stack>
      )}
    </Modal>
  );
}
