import { List, Text } from '@mantine/core';
import { useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { useOccupationWords } from '../occupations/occupationWords';

/** The occupations that a criterion lists on the day, folded away: code and title of each. */
export function OccupationList({ codes, label }: { codes: readonly string[]; label: string }) {
  const t = useText();
  const occupationWords = useOccupationWords();
  if (codes.length === 0) return null;
  // Five digits are NOC 2021, four NOC 2016.
  const version = codes.every((code) => code.length === 5) ? '2021' : '2016';
  return (
    <details>
      <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>{t('library.occupations', { count: codes.length, version })}</Text>
      <List size="sm" spacing={2} aria-label={t('library.occupationsOf', { what: label })}>
        {codes.map((code) => <List.Item key={code}><AnchorLink to="/occupations/$code" params={{ code }} size="sm">{occupationWords(code)}</AnchorLink></List.Item>)}
      </List>
    </details>
  );
}
