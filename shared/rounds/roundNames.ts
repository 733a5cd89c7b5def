import { foldText } from '../names';
import { publishedNames, type RoundCategory } from './categories';
import { roundKindOf, roundKinds } from './roundKinds';

/** What offices and web pages call the rounds of Express Entry for short, in either language. */
const shortNames: Readonly<Record<RoundCategory, readonly string[]>> = {
  general: ['all programs', 'tous les programmes'],
  cec: ['CEC', 'expérience canadienne'],
  fsw: ['FSW', 'FSWP', 'federal skilled workers', 'TQF', 'PTQF', 'travailleurs qualifiés', 'travailleurs qualifiés (fédéral)'],
  fst: ['FST', 'FSTP', 'MSF', 'TMSF', 'PTMSF', 'travailleurs de métiers spécialisés', 'métiers spécialisés (fédéral)'],
  pnp: ['PNP', 'provincial nominees', 'PCP', 'candidats des provinces'],
  french: ['French', 'French language', 'French speaking', 'francophone', 'francophones', 'français', 'langue française', 'compétence en français'],
  healthcare: ['health', 'healthcare', 'health care', 'health care occupations', 'healthcare and social services', 'santé', 'soins de santé', 'santé et services sociaux'],
  stem: ['STEM', 'STIM'],
  trades: ['trade', 'trades', 'skilled trades', 'métiers', 'métiers spécialisés'],
  transport: ['transport', 'transports', 'transportation', 'métiers du transport'],
  agriculture: ['agriculture', 'agri-food', 'agrifood', 'agri-food occupations', 'agriculture and agri-food', 'agroalimentaire', 'agriculture et agroalimentaire'],
  education: ['education', 'éducation', 'enseignement'],
  physicians: ['physicians', 'doctors', 'médecins'],
  'senior-managers': ['senior managers', 'cadres supérieurs'],
  researchers: ['researchers', 'chercheurs'],
  military: ['military', 'military recruits', 'militaires', 'recrues militaires'],
};

/** The version of a list that a published name ends with: `(Version 1)`, `, 2026-Version 3`. */
const withoutVersion = (folded: string): string => folded.replace(/ (\d{4} )?version \d+$/, '');

const ofExpressEntry: ReadonlyMap<string, string> = new Map([
  ...Object.entries(shortNames).flatMap(([category, names]) => names.map((name) => [foldText(name), `ee.${category}`] as const)),
  // What IRCC publishes comes after what is said for short, and wins where both are one.
  ...publishedNames.flatMap(({ category, name }) => [name.en, name.fr].flatMap((own) => [foldText(own), withoutVersion(foldText(own))].map((folded) => [folded, `ee.${category}`] as const))),
]);
const published: ReadonlySet<string> = new Set(publishedNames.flatMap(({ name }) => [foldText(name.en), foldText(name.fr)]));
const bySeriesName: ReadonlyMap<string, string> = new Map(roundKinds.flatMap(({ series, name }) => [[foldText(name.en), series], [foldText(name.fr), series]]));

/** The series of Express Entry that a name stands for, written out or short, with or without the version of its list. */
export const expressEntrySeries = (name: string): string | undefined => ofExpressEntry.get(foldText(name)) ?? ofExpressEntry.get(withoutVersion(foldText(name)));

/** Within a stream the words for whom a round was stand alone: `Tech`, `Childcare`, `General`. */
function seriesWithin(stream: string, name: string): string | undefined {
  const wanted = foldText(name);
  return roundKinds.find(({ stream: own, series, name: { en, fr } }) => {
    if (own !== stream) return false;
    if (series === stream) return wanted === 'general' || wanted === 'generale';
    const [, audience = ''] = series.split('/');
    return [foldText(audience.replaceAll('-', ' ')), ...[en, fr].map((text) => foldText(text.slice(text.lastIndexOf(', ') + 2)))].includes(wanted);
  })?.series;
}

/**
 * The series that a name stands for, as IRCC or this program calls it, or within the stream of the series that was chosen. Short names are
 * those of Express Entry, and say nothing beside a stream of a province: its rounds for health care are others.
 */
export function seriesNamed(name: string, chosen: string | null): string | undefined {
  const stream = chosen === null ? undefined : roundKindOf(chosen)?.stream;
  const within = stream === undefined ? undefined : seriesWithin(stream, name);
  if (within !== undefined) return within;
  if (published.has(foldText(name))) return expressEntrySeries(name);
  return bySeriesName.get(foldText(name)) ?? (stream === undefined || stream === 'ee' ? expressEntrySeries(name) : undefined);
}
