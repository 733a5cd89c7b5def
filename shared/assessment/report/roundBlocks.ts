import { column, heading, paragraph, row, table, type Block } from '../../documents';
import { roundsKnownUntil } from '../../rounds/expressEntryRounds';
import { roundsFor } from '../../rounds/roundsFor';
import { standingInWords } from '../../rounds/words';
import type { ReportParts } from './parts';
import type { ExplainedScore } from './schema';

/** Of a round that the office noted itself, with where it is published. */
const ofFirm = { en: 'noted by the firm', fr: 'noté par le cabinet\u00A0' } as const;

/**
 * The last rounds of invitations up to the day of the assessment, and how its CRS points stand to each; nothing before the first round.
 * A frozen assessment is shown against the rounds that this program knows.
 */
export function roundBlocks({ low, high }: Pick<ExplainedScore, 'low' | 'high'>, { client, explanation, words, ownRounds }: Pick<ReportParts, 'client' | 'explanation' | 'words' | 'ownRounds'>): Block[] {
  if (low === null || high === null) return [];
  const { asOf, personId, pathways } = explanation;
  const { rounds, knownUntil } = roundsFor({ client, personId, asOf, pathways, points: { low, high }, own: ownRounds });
  if (rounds.length === 0) return [];
  const { language } = words;
  const rows = rounds.map(({ round, standing }) =>
    row(round.number, round.ownSource === undefined ? round.name[language] : `${round.name[language]} (${ofFirm[language]}: ${round.ownSource})`, words.date(round.date), round.invitations === null ? '' : words.points2(round.invitations), String(round.cutOff), standingInWords(standing, language)));
  return [
    heading(3, words.rounds),
    table(
      [
        column(words.number, { width: { points: 32 } }), column(words.round, { width: { share: 4 } }), column(words.heldOn, { width: { points: 88 } }),
        column(words.invitations, { width: { points: 62 }, align: 'right' }), column(words.cutOff, { width: { points: 56 }, align: 'right' }), column(words.standing, { width: { share: 3 } }),
      ],
      rows,
    ),
    paragraph([words.cutOffAlone, ...(knownUntil === undefined ? [] : [words.roundsKnown(words.date(knownUntil))]), words.roundsSource(words.date(roundsKnownUntil))].join(' '), { tone: 'quiet' }),
  ];
}
