import { List, Stack, Text } from '@mantine/core';
import type { Report } from '../../../shared/impact/pieces';
import type { ReportRow } from '../../../shared/impact/rows';
import { reasonsOf, verifyWords } from '../../../shared/impact/words';
import { useLanguage } from '../../i18n';

/** Every reason of a change, with where its rule stands, and what has to be looked up before it is relied upon. */
export function Reasons({ row, citations }: { row: ReportRow; citations: Report['citations'] }) {
  const language = useLanguage();
  return (
    <Stack gap={6}>
      <List size="sm" spacing={4}>
        {reasonsOf(row, citations, language).map(({ what, place }) => (
          <List.Item key={`${what} ${place}`}>
            {what}
            {place !== '' && <Text size="xs" opacity={0.8}>{place}</Text>}
          </List.Item>
        ))}
      </List>
      {row.verify.length > 0 && <Text size="sm">{verifyWords(row, language)}</Text>}
    </Stack>
  );
}
