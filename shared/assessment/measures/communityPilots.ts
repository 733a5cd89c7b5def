import type { Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, isAtLeast, isOneOf, maybe, no, number, or, truth, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { folded } from './folded';
import type { Measure } from './index';

type Pilot = 'rcip' | 'fcip';
/** The names in either language that its own name may hold, and where it lies. */
interface Community {
  province: string;
  names: readonly string[];
}

const community = (province: string, ...names: readonly string[]): Community => ({ province, names });

/** The communities of each pilot. Source: reference, C8; announced on 30 January 2025. */
const communities: Readonly<Record<Pilot, readonly Community[]>> = {
  rcip: [
    community('NS', 'Pictou'),
    community('ON', 'North Bay'), community('ON', 'Sudbury'), community('ON', 'Timmins'), community('ON', 'Sault Ste. Marie', 'Sault-Sainte-Marie'), community('ON', 'Thunder Bay'),
    community('MB', 'Steinbach'), community('MB', 'Altona', 'Rhineland'), community('MB', 'Brandon'),
    community('SK', 'Moose Jaw'), community('AB', 'Claresholm'),
    community('BC', 'West Kootenay', 'Kootenay-Ouest'), community('BC', 'North Okanagan', 'Okanagan-Nord'), community('BC', 'Peace Liard', 'Peace-Liard'),
  ],
  fcip: [
    community('NB', 'Acadian Peninsula', 'Péninsule acadienne'),
    community('ON', 'Sudbury'), community('ON', 'Timmins'), community('ON', 'Superior East', 'Supérieur Est', 'Supérieur-Est'),
    community('MB', 'St. Pierre Jolys', 'St-Pierre-Jolys', 'Saint-Pierre-Jolys'), community('BC', 'Kelowna'),
  ],
};

/** What tells the pilots apart where a place takes part in both, and from the Rural Renewal Stream of Alberta. */
const pilotNames: Readonly<Record<Pilot, readonly string[]>> = {
  rcip: ['RCIP', 'PPICR', 'Rural Community Immigration', 'communautés rurales'],
  fcip: ['FCIP', 'PPICF', 'Francophone Community Immigration', 'communautés francophones'],
};
const other: Readonly<Record<Pilot, Pilot>> = { rcip: 'fcip', fcip: 'rcip' };

/** Words alone: points, hyphens, accents and case aside. */
const words = (text: string): string => ` ${folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
/** Of the names of the pilots, which are asked of every approval. */
const wordsOfNames = new Map<string, string>();
function wordsOfName(name: string): string {
  const known = wordsOfNames.get(name) ?? words(name);
  wordsOfNames.set(name, known);
  return known;
}
function mentions(text: string, names: readonly string[]): boolean {
  const plain = words(text);
  return names.some((name) => plain.includes(wordsOfName(name)));
}
const namedIn = (text: string, pilot: Pilot): readonly Community[] => communities[pilot].filter(({ names }) => mentions(text, names));

/** Whether an approval names one of the pilots, as the program for which it was given. */
export const namesCommunityPilot = (by: string): boolean => (['rcip', 'fcip'] as const).some((pilot) => mentions(by, pilotNames[pilot]));

/** The provinces of the communities of the pilots that an approval names. */
export const provincesOfPilots = (by: string): readonly string[] => (['rcip', 'fcip'] as const).flatMap((pilot) => namedIn(by, pilot).map(({ province }) => province));

/** Whether an approval names the Rural Renewal Stream of Alberta, as the program for which it was given. */
export const namesRuralRenewal = (by: string): boolean => mentions(by, ['Rural Renewal', 'Renouveau rural']);

/** Whether who gave an approval is a community of one of the pilots, or the approval names a pilot. */
export const isOfCommunityPilots = (by: string): boolean => (['rcip', 'fcip'] as const).some((pilot) => mentions(by, pilotNames[pilot]) || namedIn(by, pilot).length > 0);

/** The communities of the pilot that an approval names. */
const namedBy = (approval: FactRecord, pilot: Pilot): readonly Community[] => {
  const by = approval.plain('by');
  return typeof by === 'string' ? namedIn(by, pilot) : [];
};

/**
 * Given by a community of the pilot. What is stated decides, also of an organization whose name tells no community; a community that takes
 * part in the other pilot alone contradicts it. Of a place of both pilots, and of a place of Alberta that may endorse for its own stream,
 * the program has to be stated, or be named.
 */
function isOfPilot(approval: FactRecord, pilot: Pilot, kind: string): TruthValue {
  const stated = approval.isStated('program') ? isOneOf(approval.text('program'), [pilot]) : undefined;
  if (stated?.is === false) return no;
  const by = approval.plain('by');
  if (typeof by !== 'string') return maybe([approval.at('by')]);
  const named = namedIn(by, pilot);
  if (stated) return named.length === 0 && namedIn(by, other[pilot]).length > 0 ? maybe([approval.at('program'), approval.at('by')]) : stated;
  if (named.length === 0) return no;
  if (mentions(by, pilotNames[pilot])) return yes;
  if (mentions(by, pilotNames[other[pilot]])) return no;
  const mayBeAnother = namedIn(by, other[pilot]).length > 0 || (kind === 'community-endorsement' && named.some(({ province }) => province === 'AB'));
  return mayBeAnother ? maybe([approval.at('program')]) : yes;
}

/** In the province where the work is done. */
const isWhereWorked = (offer: FactRecord, approval: FactRecord, pilot: Pilot): TruthValue => {
  const provinces = namedBy(approval, pilot).map(({ province }) => province);
  return provinces.length === 0 ? yes : isOneOf(offer.text('province'), provinces);
};

/** Whether it stands on the day: given by then and not run out. One on which no end is written has none. */
const stands = (approval: FactRecord, on: Day): TruthValue =>
  and([isAtLeast(number(on), approval.number('issuedOn')), approval.isStated('expiresOn') ? isAtLeast(approval.number('expiresOn', Infinity), number(on)) : yes]);

interface Question {
  offer: FactRecord;
  pilot: Pilot;
  on: Day;
}

/** One of the approvals of an offer or an employer, of the kind, by a community of the pilot where the work is done; `where`: that says so besides. */
function approvedBy(holder: FactRecord, kind: string, { offer, pilot, on }: Question, where: (approval: FactRecord) => TruthValue = () => yes): TruthValue {
  const { entries, complete, pointer } = holder.records('approvals');
  const found = entries.map((approval) => and([isOneOf(approval.text('kind'), [kind]), isOfPilot(approval, pilot, kind), isWhereWorked(offer, approval, pilot), stands(approval, on), where(approval)]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

function isDesignated(question: Question, where?: (approval: FactRecord) => TruthValue): TruthValue {
  const employer = question.offer.source.employerOf(question.offer);
  if (!employer) return employer === null ? no : maybe([question.offer.at('employerId')]);
  return approvedBy(employer, 'designation', question, where);
}

const isRecommended = (question: Question, where?: (approval: FactRecord) => TruthValue): TruthValue => approvedBy(question.offer, 'community-endorsement', question, where);

/** Both name a community, and the same one; of one that names nothing, or an organization that may act for any of them, it is not known. */
function isSameCommunity(one: FactRecord, two: FactRecord, pilot: Pilot): TruthValue {
  const [first, second] = [one.plain('by'), two.plain('by')];
  if (typeof first === 'string' && typeof second === 'string' && words(first) === words(second)) return yes;
  const unnamed = [one, two].filter((approval) => namedBy(approval, pilot).length === 0);
  if (unnamed.length > 0) return maybe(unnamed.map((approval) => approval.at('by')));
  const named = namedBy(two, pilot);
  return truth(namedBy(one, pilot).some((place) => named.includes(place)));
}

const isFromOneCommunity = (question: Question): TruthValue =>
  isRecommended(question, (recommendation) => isDesignated(question, (designation) => isSameCommunity(recommendation, designation, question.pilot)));

const ofOffer = (id: string, compute: (question: Question) => TruthValue): Measure => ({
  id, number: 3, inScope: true,
  compute: ({ scope, on }: Environment, args) => {
    const offer = scope[String(args['of'])];
    return offer ? compute({ offer, on, pilot: args['pilot'] === 'fcip' ? 'fcip' : 'rcip' }) : no;
  },
});

/**
 * What communities of a `pilot` (rcip, fcip) decided about an offer: `pilot-designated`, its employer; `pilot-recommended`, the offer;
 * `pilot-one-community`, both by the same one.
 */
export const communityPilotMeasures: readonly Measure[] = [
  ofOffer('pilot-designated', (question) => isDesignated(question)),
  ofOffer('pilot-recommended', (question) => isRecommended(question)),
  ofOffer('pilot-one-community', isFromOneCommunity),
];
