import { bold, column, keepTogether, paragraph, row, table, type Block, type Run } from '../../documents';
import { discrepancyWords, evidenceDaysInWords, evidenceOwner, evidenceSentences, evidenceStateWords, evidenceTitles, type Evidence } from '../../evidence';
import type { ReportParts } from './parts';
import { listed } from './scoreBlocks';
import type { ExplainedPathway } from './schema';
import { shortWords } from './shortWords';

/** What is printed of a piece of evidence, by which the same one under another pathway is known. */
const printedOf = ({ id, lastDay, state, days, discrepancies }: Evidence) => ({ id, lastDay, state, days, discrepancies });

/** The evidence of a pathway: what has a date and is not told yet, the most urgent first, and by name what is told above or has no date. */
export function evidenceBlocks({ id, criteria }: ExplainedPathway, { client, words, sources, told, evidence }: ReportParts): Block[] {
  const { language } = words;
  const said = evidenceTitles[language];
  const all = evidence[id] ?? [];
  if (all.length === 0) return [];
  const labelOf = (criterionId: string): string => criteria.find((one) => one.id === criterionId)?.label[language] ?? criterionId;
  const named = (one: Evidence): string => [one.title[language], evidenceOwner(one, client)].filter((part) => part !== '').join(', ');
  const dated = all.filter(({ state }) => state !== 'not-known');
  const fresh = dated.filter((one) => told.isFirst(printedOf(one)));
  const repeated = dated.filter((one) => !fresh.includes(one));
  const rows = fresh.map((one) => {
    const meaning: Run[] = [{ text: evidenceSentences(one, labelOf, language).join(' ') }];
    if (one.days.length > 1) meaning.push({ text: `\n${evidenceDaysInWords(one, language)}` });
    const discrepancy = discrepancyWords(one, language);
    if (discrepancy !== '') meaning.push({ text: '\n' }, bold(discrepancy));
    return row(named(one), evidenceStateWords[one.state][language], meaning, sources.citeBriefly(one.citations));
  });
  const columns = [column(said.of, { width: { share: 4 } }), column(said.state, { width: { points: 70 } }), column(said.meaning, { width: { share: 6 } }), column(said.source, { width: { share: 2 } })];
  return [
    keepTogether(paragraph([bold(said.title)]), paragraph(said.apart, { tone: 'quiet' })),
    ...(rows.length > 0 ? [table(columns, rows)] : []),
    ...(repeated.length > 0 ? [paragraph(shortWords[language].asAbove(repeated.map(named).join('; ')), { tone: 'quiet' })] : []),
    ...listed(said.unknown, all.filter(({ state }) => state === 'not-known').map(named)),
  ];
}
