import type { ClientFile } from '../../clientFile';
import { medianWage } from '../../data/wages';
import { addMonths, addYears, dateOf, dayOf, type Day } from '../engine/days';
import { Subject } from '../engine/subject';
import { lmiaLastDay } from '../measures/workPermitOffer';
import type { LoadedPack } from '../pack/load';
import type { Bilingual, Period } from '../pack/types';
import { kindOfPlace } from './settable';

/** Why something may change on a day: in words, and of whom where it is a person's. */
export interface Reason {
  label: Bilingual;
  personId?: string;
}

/** Days on which something moves by itself. */
export interface Breakpoints {
  /** Those that have a name. */
  events: ReadonlyMap<Day, readonly Reason[]>;
  /** Every day on which a result may change as far as the file and the rules tell, the named ones among them. */
  days: readonly Day[];
}

const said = (en: string, fr: string): Omit<Reason, 'personId'> => ({ label: { en, fr } });
const same = (day: Day): Day => day;
const dayAfter = (day: Day): Day => day + 1;
const later = (years: number) => (day: Day): Day => addYears(day, years);
const monthsLater = (months: number) => (day: Day): Day => addMonths(day, months);

type Rule = readonly [shift: (day: Day) => Day, reason: Omit<Reason, 'personId'>];

/** What a day of the file sets off, by the place where it stands. A last day counts wholly: what ends does so the day after. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  '/persons/*/languageTests/*/takenOn': [[same, said('test taken', 'test passé')], [later(2), said('language test two years old', 'test de langue de deux ans')]],
  '/persons/*/education/*/completedOn': [[same, said('study completed', 'études terminées')]],
  '/persons/*/education/*/eca/issuedOn': [[same, said('credential assessment issued', 'évaluation des diplômes délivrée')], [later(5), said('credential assessment five years old', 'évaluation des diplômes de cinq ans')]],
  '/persons/*/canadianStatus/*/issuedOn': [[same, said('status begins', 'début du statut')]],
  '/persons/*/canadianStatus/*/expiresOn': [[dayAfter, said('status ends', 'fin du statut')]],
  '/persons/*/canadianStatus/*/endedOn': [[dayAfter, said('status ends', 'fin du statut')]],
  '/persons/*/passports/*/expiresOn': [[dayAfter, said('passport expired', 'passeport expiré')]],
  '/persons/*/licences/*/issuedOn': [[same, said('licence issued', 'permis d’exercice délivré')]],
  '/persons/*/licences/*/expiresOn': [[dayAfter, said('licence expired', 'permis d’exercice expiré')]],
  '/persons/*/tradeCertificates/*/issuedOn': [[same, said('certificate of qualification issued', 'certificat de compétence délivré')]],
  '/persons/*/residences/*/from': [[same, said('move to another country', 'changement de pays de résidence')]],
  '/persons/*/residences/*/to': [[dayAfter, said('move to another country', 'changement de pays de résidence')]],
  '/persons/*/work/*/startedOn': [[same, said('job begins', 'début d’un emploi')]],
  '/persons/*/work/*/endedOn': [[dayAfter, said('job ended', 'fin d’un emploi')]],
  '/persons/*/admissibility/events/*/on': [[later(5), said('five years since an event', 'cinq ans depuis un événement')], [later(10), said('ten years since an event', 'dix ans depuis un événement')]],
  '/persons/*/admissibility/events/*/endedOn': [[monthsLater(6), said('six months since an event', 'six mois depuis un événement')]],
  '/persons/*/admissibility/events/*/sentenceEndedOn': [[later(5), said('five years since the sentence', 'cinq ans depuis la peine')], [later(10), said('ten years since the sentence', 'dix ans depuis la peine')]],
  '/persons/*/biometricsOn': [[later(10), said('biometrics ten years old', 'données biométriques de dix ans')]],
  '/persons/*/medicalExams/*/examinedOn': [[monthsLater(12), said('medical exam twelve months old', 'examen médical de douze mois')]],
  '/jobOffers/*/signedOn': [[same, said('job offer signed', 'offre d’emploi signée')]],
  '/jobOffers/*/startsOn': [[same, said('job offered begins', 'début de l’emploi offert')]],
  '/jobOffers/*/endsOn': [[dayAfter, said('job offered ended', 'fin de l’emploi offert')]],
  '/jobOffers/*/lmia/issuedOn': [[same, said('labour market impact assessment issued', 'étude d’impact sur le marché du travail délivrée')]],
  '/jobOffers/*/lmia/expiresOn': [[dayAfter, said('labour market impact assessment expired', 'étude d’impact sur le marché du travail expirée')]],
  '/jobOffers/*/transfer/since': [[same, said('employment abroad begins', 'début de l’emploi à l’étranger')]],
  '/jobOffers/*/transfer/until': [[dayAfter, said('employment abroad ended', 'fin de l’emploi à l’étranger')]],
  '/jobOffers/*/approvals/*/expiresOn': [[dayAfter, said('approval expired', 'approbation expirée')]],
  '/employers/*/approvals/*/expiresOn': [[dayAfter, said('approval of the employer expired', 'approbation de l’employeur expirée')]],
  '/employers/*/operatingSince': [[same, said('employer begins business', 'début des activités de l’employeur')]],
  '/employers/*/pastLmias/*/decidedOn': [[same, said('decision on another position', 'décision sur un autre poste')]],
  '/employers/*/lmbp/reviewedOn': [[later(2), said('two years since the review of the Labour Market Benefits Plan', 'deux ans depuis l’examen du plan des avantages relatifs au marché du travail')]],
  '/employers/*/newEnterprise/tradingFrom': [[same, said('new enterprise begins business', 'début des activités de la nouvelle entreprise')], [later(-1), said('a year before the new enterprise begins business', 'un an avant le début des activités de la nouvelle entreprise')]],
  '/nominations/*/issuedOn': [[same, said('nomination or certificate issued', 'désignation ou certificat délivré')]],
  '/nominations/*/expiresOn': [[dayAfter, said('nomination or certificate expired', 'désignation ou certificat expiré')]],
  '/expressEntry/profileSubmittedOn': [[later(1), said('Express Entry profile a year old', 'profil Entrée express d’un an')]],
  '/plan/filingOn': [[dayAfter, said('planned day of filing passed', 'jour prévu de la demande passé')]],
  '/plan/landingOn': [[dayAfter, said('planned day of landing passed', 'jour prévu de l’arrivée passé')]],
  '/plan/lmiaFiledOn': [[dayAfter, said('planned day of the employer’s application passed', 'jour prévu de la demande de l’employeur passé')]],
};

/** Whether a reason is one that a day of the file sets off which stands at a place. */
export const isSetOffBy = ({ label }: Reason, pointer: string): boolean => (rules[kindOfPlace(pointer)] ?? []).some(([, reason]) => reason.label.en === label.en);

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Every day that stands in a file, with its place. */
function datesOf(value: unknown, pointer = ''): { pointer: string; day: Day }[] {
  if (isDate(value)) return [{ pointer, day: dayOf(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => datesOf(inner, `${pointer}/${name}`));
}

/** Windows and waits that measures know in code: ten years of experience, three years before a transfer. */
const yearsInMeasures = [1, 2, 3, 5, 10];

const shiftsOf = new WeakMap<LoadedPack, { years: readonly number[]; months: readonly number[] }>();

/** Years and months that rules add to days of the file, and windows in which they look. */
function shifts(pack: LoadedPack): { years: readonly number[]; months: readonly number[] } {
  const known = shiftsOf.get(pack);
  if (known) return known;
  const years = new Set(yearsInMeasures);
  const months = new Set<number>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if ((name === 'years' || name === 'within') && typeof inner === 'number' && inner <= 25) years.add(inner);
      else if (name === 'months' && typeof inner === 'number') months.add(inner);
      else search(inner);
    }
  };
  search(pack.pack.pathways);
  search(pack.pack.scores);
  const found = { years: [...years], months: [...months] };
  shiftsOf.set(pack, found);
  return found;
}

const changesOf = new WeakMap<LoadedPack, readonly Day[]>();

/** The first days of versions of the rules, and the days after their last. */
function rulesChange(loaded: LoadedPack): readonly Day[] {
  const known = changesOf.get(loaded);
  if (known) return known;
  const { pack } = loaded;
  const periods: Period[] = [...pack.pathways, ...pack.scores, ...pack.tables].flatMap(({ versions }): readonly Period[] => versions).concat(pack.parameters.flatMap(({ values }) => values));
  const days = [...new Set(periods.flatMap(({ from, until }) => [dayOf(from), ...(until === null ? [] : [dayOf(until) + 1])]))];
  changesOf.set(loaded, days);
  return days;
}

type Versions = { id: string; versions: readonly Period[] };
const namedOf = new WeakMap<LoadedPack, Map<string, ReadonlySet<Day>>>();

/** The days on which rules change that a pathway names: its own, those of its gate, and the points, tables and parameters that they read. */
function rulesChangeOf(loaded: LoadedPack, pathwayId: string): ReadonlySet<Day> {
  const known = namedOf.get(loaded) ?? new Map<string, ReadonlySet<Day>>();
  namedOf.set(loaded, known);
  const before = known.get(pathwayId);
  if (before) return before;
  const { pack } = loaded;
  const parts = new Map<string, Versions>([...pack.pathways, ...pack.scores, ...pack.tables, ...pack.parameters.map(({ id, values }) => ({ id, versions: values }))].map((part) => [part.id, part]));
  const reached = new Set<Versions>();
  const search = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) search(inner);
    const part = typeof value === 'string' ? parts.get(value) : undefined;
    if (part === undefined || reached.has(part)) return;
    reached.add(part);
    search('gate' in part ? [part.versions, part.gate] : part.versions);
  };
  search(pathwayId);
  const days = new Set([...reached].flatMap(({ versions }) => versions.flatMap(({ from, until }) => [dayOf(from), ...(until === null ? [] : [dayOf(until) + 1])])));
  known.set(pathwayId, days);
  return days;
}

/** The days within a period, by the middle between two that differ, on which the market wage of an offer changes in the program's own table. */
function wagesChange(client: ClientFile, first: Day, last: Day): Day[] {
  return (client.jobOffers ?? []).flatMap(({ noc, province, marketWage }) => {
    if (noc === undefined || province === undefined || marketWage !== undefined) return [];
    const on = (day: Day): number | undefined => medianWage(noc, province, dateOf(day));
    const found: Day[] = [];
    for (let from = first; from < last; from += 28) {
      let low = from;
      let high = Math.min(from + 28, last);
      if (on(low) === on(high)) continue;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (on(middle) === on(low)) low = middle;
        else high = middle;
      }
      found.push(high);
    }
    return found;
  });
}

/**
 * The days after `first`, up to and with `last`, on which something in the file or in the rules moves by itself. With `pathwayIds` a change of
 * the rules is given as a reason only where it is one of what these pathways name.
 */
export function breakpoints(client: ClientFile, pack: LoadedPack, first: Day, last: Day, pathwayIds?: readonly string[]): Breakpoints {
  const events = new Map<Day, Reason[]>();
  const days = new Set<Day>();
  const within = (day: Day): boolean => day > first && day <= last;
  const note = (day: Day, reason: Reason): void => {
    if (!within(day)) return;
    days.add(day);
    const there = events.get(day) ?? [];
    if (!there.some(({ label, personId }) => label.en === reason.label.en && personId === reason.personId)) events.set(day, [...there, reason]);
  };
  const { years, months } = shifts(pack);
  for (const { pointer, day } of datesOf(client)) {
    const person = /^\/persons\/(\d+)/.exec(pointer);
    const personId = person ? client.persons[Number(person[1])]?.id : undefined;
    const of = personId === undefined ? {} : { personId };
    for (const [shift, reason] of rules[kindOfPlace(pointer)] ?? []) note(shift(day), { ...reason, ...of });
    for (const shifted of [day, ...years.map((count) => addYears(day, count)), ...months.map((count) => addMonths(day, count))]) for (const near of [shifted, shifted + 1]) if (within(near)) days.add(near);
  }
  const firstYear = Number(dateOf(first).slice(0, 4));
  const lastYear = Number(dateOf(last).slice(0, 4));
  for (const { id, dateOfBirth } of client.persons) {
    if (dateOfBirth === undefined) continue;
    const born = Number(dateOfBirth.slice(0, 4));
    for (let age = Math.max(0, firstYear - born); age <= lastYear - born; age += 1) note(addYears(dayOf(dateOfBirth), age), { label: { en: `${age} years old`, fr: `${age} ans` }, personId: id });
  }
  // What was approved in a calendar year counts for that year only.
  for (let year = firstYear + 1; year <= lastYear; year += 1) note(dayOf(`${year}-01-01`), said('new calendar year', 'nouvelle année civile'));
  for (const day of rulesChange(pack)) {
    if (pathwayIds === undefined || pathwayIds.some((id) => rulesChangeOf(pack, id).has(day))) note(day, said('change of the rules', 'changement de règles'));
    else if (within(day)) days.add(day);
  }
  for (const day of wagesChange(client, first, last)) note(day, said('new Job Bank wages', 'nouveaux salaires du Guichet-Emplois'));
  const offers = new Subject(client, dateOf(first), client.persons[0]?.id).source.fileRecords('jobOffers').entries;
  for (const lmia of offers.flatMap((offer) => offer.child('lmia') ?? [])) {
    const { low, high } = lmiaLastDay(lmia);
    for (const day of [low, high]) if (Number.isFinite(day)) note(day + 1, said('labour market impact assessment expired', 'étude d’impact sur le marché du travail expirée'));
  }
  return { events, days: [...days].toSorted((a, b) => a - b) };
}
