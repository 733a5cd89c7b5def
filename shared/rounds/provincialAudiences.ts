import type { OntarioRegion, Restriction } from './heldRound';

type Bilingual = Readonly<Record<'en' | 'fr', string>>;

export interface Audience {
  /** Undefined: everybody of the stream. */
  name?: Bilingual;
  restriction: Restriction;
  /** Its rounds stand in the series of the stream rather than in one of their own. */
  inSeriesOfStream?: true;
  /** Pathways by stream, where they are others than those of the stream. */
  pathways?: Readonly<Record<string, readonly string[]>>;
  /** Those pathways hold everything that the round asked for. */
  isWholeInPathway?: true;
}

const notHeld: Restriction = { kind: 'not-held' };
const named = (en: string, fr: string, restriction: Restriction = notHeld): Audience => ({ name: { en, fr }, restriction });
const ofStream = (en: string, fr: string, restriction: Restriction = notHeld): Audience => ({ ...named(en, fr, restriction), inSeriesOfStream: true });
const region = (of: OntarioRegion, en: string, fr: string): Audience => named(en, fr, { kind: 'region', region: of });
const codes = (list: readonly string[], isWhole: boolean): Restriction => ({ kind: 'codes', codes: list, isWhole });

/** Codes of the round of 21 December 2022 that the source names, of 109. */
const saskatchewan2022 = ['20012', '21211', '21221', '21222', '21223', '21230', '21231', '21232', '21234', '21311', '22220', '22221', '22222'];

/** Whom rounds were for, by the names of the table in shared/data/rounds. `listed-N` stands for N occupations whose list is not held. */
const audiences: Readonly<Record<string, Audience>> = {
  general: { restriction: { kind: 'none' } },
  unstated: { restriction: { kind: 'unstated' }, inSeriesOfStream: true },
  unscored: { ...ofStream('without a score', 'sans note'), restriction: { kind: 'unstated' } },
  // British Columbia
  tech: {
    ...named('tech occupations', 'professions technologiques'), restriction: { kind: 'none' },
    pathways: { 'bc.skills': ['ca.bc.tech'], 'on.hcp': ['ca.on.hcp.tech-draw'] },
  },
  // Source: reference, draws; assistants left these rounds on 14 April 2025, the last of them was held before.
  childcare: named('early childhood educators', 'éducatrices et éducateurs de la petite enfance', codes(['42202'], true)),
  healthcare: named('health care', 'soins de santé'),
  construction: named('construction', 'construction'),
  veterinary: named('veterinary care', 'soins vétérinaires'),
  'high-impact': {
    ...named('high economic impact', 'forte incidence économique', { kind: 'none' }),
    pathways: { 'bc.skills': ['ca.bc.skilled-worker', 'ca.bc.elss'] },
  },
  'care-and-build': named('Care and Build', 'Soigner et Construire'),
  'build-trades': named('Build: construction trades', 'Construire : métiers de la construction'),
  'care-health': named('Care: health', 'Soigner : santé'),
  'rural-health': named('rural health', 'santé en milieu rural'),
  // Alberta
  aviation: named('aviation', 'aviation'),
  'priority-sectors': named('priority sectors', 'secteurs prioritaires'),
  'twelve-rounds': ofStream('12 rounds together', '12 rondes ensemble'),
  // Ontario
  trades: named('trades', 'métiers'),
  'skilled-trades-tech': named('skilled trades and tech technicians', 'métiers spécialisés et techniciens en technologie'),
  'skilled-trades-tech-codes': named('skilled trades and tech technicians', 'métiers spécialisés et techniciens en technologie', codes(['22221', '22222', '22312'], false)),
  'health-early-childhood': named('health and early childhood', 'santé et petite enfance'),
  'listed-77': named('77 occupations', '77 professions', codes(['20012', '21311'], false)),
  physicians: named('physicians', 'médecins'),
  redi: named('regional economic development pilot', 'projet pilote de développement économique régional'),
  'region-gta': region('gta', 'Greater Toronto Area', 'région du Grand Toronto'),
  'region-southwestern': region('southwestern', 'southwestern Ontario', 'Sud-Ouest de l’Ontario'),
  'region-eastern': region('eastern', 'eastern Ontario', 'Est de l’Ontario'),
  'region-central': region('central', 'central Ontario outside the Greater Toronto Area', 'Centre de l’Ontario hors du Grand Toronto'),
  'region-northern': region('northern', 'northern Ontario', 'Nord de l’Ontario'),
  mining: named('mining', 'mines', codes(['21310', '22310', '22312'], false)),
  'home-support': named('home support workers', 'aides de maintien à domicile', codes(['44101'], true)),
  targeted: named('targeted', 'ronde ciblée'),
  agriculture: named('agriculture', 'agriculture'),
  'other-priority': named('other priority occupations', 'autres professions prioritaires'),
  'listed-10-management': named('10 management, finance and nursing occupations', '10 professions de la gestion, de la finance et des soins infirmiers'),
  'listed-10-business': named('10 business and health occupations', '10 professions des affaires et de la santé'),
  // Saskatchewan
  'computer-2020': {
    ...ofStream('NOC 2173, 2174 and 2175', 'CNP 2173, 2174 et 2175', { kind: 'sk-connection' }), isWholeInPathway: true,
    pathways: { 'sk.express-entry': ['ca.sk.express-entry.round-2020-09'], 'sk.occupation-in-demand': ['ca.sk.occupation-in-demand.round-2020-09'] },
  },
  'connection-68': ofStream('68 points with a connection, or with 10 years of work and CLB 8', '68 points avec un lien, ou avec 10 ans de travail et le NCLC 8', { kind: 'sk-connection' }),
  'relative-or-study': ofStream('a relative or past study in Saskatchewan', 'un proche parent ou des études antérieures en Saskatchewan', { kind: 'sk-relative-or-study' }),
  'health-6': ofStream('six health occupations', 'six professions de la santé'),
  'listed-109': ofStream('109 occupations', '109 professions', codes(saskatchewan2022, false)),
  // Quebec
  'tech-list': ofStream('priority and tech occupations', 'professions prioritaires et technologiques'),
  'quebec-diploma': ofStream('diploma of Quebec', 'diplôme du Québec'),
  'manufacturing-outside-cmm': ofStream('manufacturing, outside the Communauté métropolitaine de Montréal', 'secteur manufacturier, hors de la Communauté métropolitaine de Montréal'),
  // Manitoba and the others
  strategic: named('strategic recruitment initiatives', 'initiatives de recrutement stratégique'),
  'in-manitoba': { ...named('Skilled Worker in Manitoba', 'Travailleurs qualifiés au Manitoba', { kind: 'unstated' }), pathways: { 'mb.skilled-worker': ['ca.mb.skilled-worker'] } },
  priorities: { ...named('priorities', 'priorités', { kind: 'unstated' }), pathways: { 'nb.strategic-initiative': ['ca.nb.strategic-initiative-priorities'] } },
  workers: { ...named('workers', 'travailleurs', { kind: 'unstated' }), pathways: { 'nb.strategic-initiative': ['ca.nb.strategic-initiative-workers'] } },
  'construction-health': named('construction and health', 'construction et santé'),
};

const listed = /^listed-(\d+)$/;

/** Whom a round was for; undefined for a name that is not known. */
export function audienceOf(name: string): Audience | undefined {
  const known = audiences[name];
  if (known) return known;
  const count = listed.exec(name)?.[1];
  return count === undefined ? undefined : { ...named(`${count} occupations`, `${count} professions`), inSeriesOfStream: true };
}

/** Rounds of a tech pathway that holds them with their points and occupations. */
export const isWhole = (stream: string, audience: string): boolean => audienceOf(audience)?.isWholeInPathway === true || (stream === 'on.hcp' && audience === 'tech');
