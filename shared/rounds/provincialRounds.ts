import { provincialRows } from '../data/rounds/provincialRows';
import type { HeldRound } from './heldRound';
import { audienceOf, isWhole } from './provincialAudiences';
import { roundNotes, sourceInWords } from './provincialNotes';
import { provincialStreams } from './provincialStreams';
import { systemName } from './systems';

const isConfidence = (word: string): word is HeldRound['confidence'] => word === 'high' || word === 'medium' || word === 'low';

/** Every part of a row: see the note at the head of the table. Throws for a name that is not known. */
function roundOf(row: string): HeldRound {
  const [id = '', score = '', most = '', perHour = '', perYear = '', invitations = '', source = '', confidence = '', codes = ''] = row.split('\t');
  const [series = '', when = ''] = id.split('@');
  const [streamName = '', audienceName = ''] = series.split('/');
  const stream = provincialStreams[streamName];
  const audience = audienceOf(audienceName);
  const notes = codes.split(' ').filter((code) => code !== '').map((code) => roundNotes[code]);
  if (!stream || !audience || !isConfidence(confidence) || notes.includes(undefined)) throw new Error(`round ${id}: unknown name`);
  const [from = '', until = from] = when.replace(/(\d{4}-\d\d-\d\d)\.\d+$/, '$1').split('..');
  const [cutOff = '', system = stream.system] = score.split(' ').toReversed();
  // Points of another system cannot be compared, so they are a series of their own.
  const other = system !== null && system !== stream.system ? system : undefined;
  const streamTitle = other === undefined ? stream.name : { en: `${stream.name.en} (${systemName(other).en})`, fr: `${stream.name.fr} (${systemName(other).fr})` };
  const name = audience.name ? { en: `${streamTitle.en}, ${audience.name.en}`, fr: `${streamTitle.fr}, ${audience.name.fr}` } : streamTitle;
  return {
    id, place: stream.place, from, until, stream: streamName,
    series: `${audience.inSeriesOfStream || audience.name === undefined ? streamName : series}${other === undefined ? '' : `/${other}`}`, seriesName: audience.inSeriesOfStream ? streamTitle : name, name,
    pathways: audience.pathways?.[streamName] ?? stream.pathways, isWholeInPathway: isWhole(streamName, audienceName),
    system, cutOff: cutOff === '' ? null : Number(cutOff), most: most === '' ? null : most === '+' ? 'not-held' : Number(most),
    wage: perHour === '' ? null : { perHour: Number(perHour), perYear: perYear === '' ? null : Number(perYear.replace('~', '')), isAbout: perYear.startsWith('~') },
    invitations: invitations === '' || invitations.startsWith('<') ? null : Number(invitations), fewerThan: invitations.startsWith('<') ? Number(invitations.slice(1)) : null,
    restriction: audience.restriction, source: sourceInWords(source), confidence, notes: notes.flatMap((note) => note ?? []),
  };
}

/** Every round of provinces and territories that is held, the oldest first; of one day in the order of the table. Source: see shared/data/rounds/README.md. */
export const provincialRounds: readonly HeldRound[] = provincialRows.split('\n').map(roundOf).toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));

/** Up to which day rounds of a province are at hand: the newest data point of the reference. Later ones are not in the list. */
export const provincialRoundsKnownUntil: Readonly<Partial<Record<HeldRound['place'], string>>> = {
  BC: '2026-09-24', ON: '2026-10-03', AB: '2026-09-28', SK: '2026-06-20', QC: '2026-09-24', MB: '2026-08-13', NL: '2026-06-10', NB: '2026-07-22', PE: '2026-06-20', NS: '2026-06-20', NT: '2026-06-20',
};
