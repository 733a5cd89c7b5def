import type { ClientFile, Employer, JobOffer } from '../../clientFile';
import { unitGroup, unitGroups, type NocVersion } from '../../data/noc';
import { medianWage } from '../../data/wages';
import { factLabel, optionLabel } from '../../texts';
import { addMonths, dateOf, dayOf } from '../engine/days';
import { FactRecord } from '../facts/records';
import { lmiaLastDay, marketMedian } from '../measures/workPermitOffer';
import type { Bilingual, Improvable } from '../pack/types';
import { cusmaProfessions } from '../rules/workPermits/cusmaProfessions';
import { freshId, withValue, type Move } from './moves';
import { settingMoves } from './settable';
import type { Question } from './standing';
import { Subject } from '../engine/subject';
import { longDate } from '../report/words';
import { fromTo, inBoth, shownMoney, shownOccupation, whoMakes } from './wording';

/** The offer at a pointer, if one stands there. */
export function offerAt(client: ClientFile, pointer: string): JobOffer | undefined {
  const place = /^\/jobOffers\/(\d+)/.exec(pointer);
  return place ? client.jobOffers?.[Number(place[1])] : undefined;
}

/** The pointer of the offer in which a place lies. */
export const offerPointer = (pointer: string): string => pointer.split('/').slice(0, 3).join('/');

/** A wage and a salary follow from each other by 52 weeks and the weekly hours, as in the interchange format. */
const weeks = 52;
/** Money has two decimals; what binary fractions add is taken away first. */
const upToCent = (dollars: number): number => Math.ceil(Math.round(dollars * 1e6) / 1e4) / 100;

/** Pay per hour, or per year, raised to an amount in the way in which the offer states it; what is stated beside it goes up along with it. */
export function payMoves({ client }: Question, origin: ClientFile, pointer: string, least: { hourly: number } | { yearly: number }, { by, leadMonths }: Improvable): Move[] {
  const offer = offerAt(client, pointer);
  const before = offerAt(origin, pointer) ?? offer;
  if (!offer || !before) return [];
  const hours = offer.hoursPerWeek !== undefined && offer.hoursPerWeek > 0 ? offer.hoursPerWeek * weeks : undefined;
  const bySalary = offer.salaryPerYear !== undefined && offer.wagePerHour === undefined;
  const hourly = 'hourly' in least ? least.hourly : hours === undefined ? undefined : least.yearly / hours;
  const yearly = 'yearly' in least ? least.yearly : hours === undefined ? undefined : least.hourly * hours;
  const wage = hourly === undefined ? undefined : Math.max(offer.wagePerHour ?? 0, upToCent(hourly));
  const salary = yearly === undefined ? undefined : Math.max(offer.salaryPerYear ?? 0, upToCent(yearly));
  const setsWage = !bySalary || salary === undefined;
  const setsSalary = offer.salaryPerYear !== undefined || wage === undefined;
  const change = { ...(setsWage && wage !== undefined ? { wagePerHour: wage } : {}), ...(setsSalary && salary !== undefined ? { salaryPerYear: salary } : {}) };
  const shownAs = change.wagePerHour === undefined ? 'salaryPerYear' : 'wagePerHour';
  const to = change[shownAs];
  if (to === undefined || Object.entries(change).every(([member, value]) => Reflect.get(offer, member) === value)) return [];
  const from = before[shownAs];
  return [{
    id: `${pointer}/pay=${change.wagePerHour ?? ''}/${change.salaryPerYear ?? ''}`, by, who: whoMakes[by], leadMonths, group: `${pointer}/pay`,
    label: inBoth((language) => fromTo(factLabel('jobOffer', shownAs, language), from === undefined ? undefined : shownMoney(from, language), shownMoney(to, language), language)),
    apply: (file) => Object.entries(change).reduce((next, [member, value]) => withValue(next, `${pointer}/${member}`, value), file),
  }];
}

/** Standard hours in a week: more are not proposed. Source: Canada Labour Code, s. 169(1). */
const standardHours = 40;

/** Hours raised so that the wage of the offer gives a salary, by steps of half an hour. */
export function hoursMoves({ client }: Question, pointer: string, yearly: number, improvable: Improvable): Move[] {
  const offer = offerAt(client, pointer);
  if (!offer?.wagePerHour || offer.salaryPerYear !== undefined || offer.hoursPerWeek === undefined) return [];
  const hours = Math.ceil(Math.round((yearly / weeks / offer.wagePerHour) * 2e6) / 1e6) / 2;
  return hours > standardHours ? [] : settingMoves(client, `${pointer}/hoursPerWeek`, hours, improvable);
}

/** Occupations that the person has worked in, or that the file names for the person, the latest first. */
export function occupationsOf({ client, personId }: Question): readonly string[] {
  const person = client.persons.find(({ id }) => id === personId);
  const jobs = (person?.work ?? []).toSorted((a, b) => ((a.startedOn ?? '') < (b.startedOn ?? '') ? 1 : -1));
  const named = [...jobs.flatMap(({ noc, noc2016 }) => [noc, noc2016]), client.expressEntry?.primaryNoc, ...jobs.flatMap(({ relatedTo }) => relatedTo ?? []), ...(person?.education ?? []).flatMap(({ relatedTo }) => relatedTo ?? [])];
  return [...new Set(named.filter((code) => code !== undefined))];
}

const mostOccupations = 2;

/** How many digits two codes begin with in common: occupations of one field. */
function shared(a: string, b: string): number {
  let digits = 0;
  while (digits < a.length && a[digits] === b[digits]) digits += 1;
  return digits;
}

/** The offer in another occupation: one of the person's own where one is accepted, else the nearest that is. */
export function occupationMoves(question: Question, origin: ClientFile, pointer: string, version: NocVersion, accepts: (code: string) => boolean, { by, leadMonths }: Improvable): Move[] {
  const offer = offerAt(question.client, pointer);
  if (!offer) return [];
  const own = occupationsOf(question).filter((code) => unitGroup(code)?.version === version && accepts(code));
  const now = offerAt(origin, pointer)?.noc ?? offer.noc;
  // Of an occupation whose market wage is not known nothing could be said.
  const isPriced = (code: string): boolean => offer.province !== undefined && medianWage(code, offer.province, question.asOf) !== undefined;
  const others = own.length > 0 ? [] : unitGroups(version).map(({ code }) => code).filter(accepts).toSorted((a, b) => Number(isPriced(b)) - Number(isPriced(a)) || shared(b, now ?? '') - shared(a, now ?? '') || (a < b ? -1 : 1));
  const isExample = own.length === 0;
  return [...own.slice(0, mostOccupations), ...others.slice(0, 1)].filter((code) => code !== offer.noc).map((code) => ({
    id: `${pointer}/noc=${code}`, by, who: whoMakes[by], leadMonths, group: `${pointer}/noc`,
    label: inBoth((language) => {
      const to = shownOccupation(code, language);
      return fromTo(language === 'fr' ? 'Profession de l’offre' : 'Occupation of the offer', now === undefined ? undefined : shownOccupation(now, language), isExample ? (language === 'fr' ? `par exemple ${to}` : `such as ${to}`) : to, language);
    }),
    apply: (file, _personId, { on }) => inOccupation(file, pointer, code, on),
  }));
}

/** Wages of the old occupation say nothing of the new one where the program's own table does. */
function inOccupation(client: ClientFile, pointer: string, code: string, on: string): ClientFile {
  const next = withValue(withValue(client, `${pointer}/noc`, code), `${pointer}/noc2016`, undefined);
  const without = withValue(next, `${pointer}/marketWage`, undefined);
  const offer = new Subject(without, on).source.fileRecords('jobOffers').entries.find((record) => record.pointer === pointer);
  return offer && marketMedian(offer, dayOf(on)).missing.length === 0 ? without : next;
}

/** An employer of whom nothing stands in the way. */
export const employerWhoMayHire = (client: ClientFile, name: string): Employer => ({
  id: freshId(client, 'another-employer'), legalName: name, ineligible: false, adultServices: false, labourDispute: false, familyShares: [], pastLmias: [], lmbp: null, gtsReferralPartner: null,
});

/** The same job with an employer of whom nothing stands in the way. */
export function otherEmployer(pointer: string, { by, leadMonths }: Improvable): Move {
  return {
    id: `${pointer}/employer`, by, who: 'employer', leadMonths, group: `${pointer}/employer`,
    label: { en: 'The same job offered by another employer, who may hire', fr: 'Le même emploi offert par un autre employeur, qui peut embaucher' },
    apply: (client) => {
      const offer = offerAt(client, pointer);
      if (!offer) return undefined;
      const employer = employerWhoMayHire(client, 'Another employer');
      const taken: JobOffer = { ...offer, employerId: employer.id, lmia: null, transfer: null, approvals: [] };
      return { ...client, employers: [...(client.employers ?? []), employer], jobOffers: (client.jobOffers ?? []).map((one) => (one.id === offer.id ? taken : one)) };
    },
  };
}

/** A new application for an assessment in place of the one on file: the offer is then judged as the employer's application is. */
export function newApplication(origin: ClientFile, pointer: string, { by, leadMonths }: Improvable): Move[] {
  const lmia = offerAt(origin, pointer)?.lmia;
  if (!lmia) return [];
  return [{
    id: `${pointer}/lmia=new`, by, who: 'employer', leadMonths, group: `${pointer}/lmia`,
    label: inBoth((language) => {
      const now = [optionLabel('lmiaStream', lmia.stream, language), lmia.decision && optionLabel('lmiaDecision', lmia.decision, language), lmia.expiresOn === undefined ? undefined : longDate(lmia.expiresOn, language)].filter((part) => part !== undefined).join(', ');
      return fromTo(factLabel('jobOffer', 'lmia', language), now, language === 'fr' ? 'nouvelle demande de l’employeur dans cette catégorie' : 'a new one, applied for by the employer in this category', language);
    }),
    apply: (client) => withValue(client, `${pointer}/lmia`, null),
  }];
}

/** A positive assessment for the offer, issued on the day and used while it is valid. */
export function positiveAssessment(origin: ClientFile, pointer: string): Move {
  const now = offerAt(origin, pointer)?.lmia;
  return {
    id: `${pointer}/lmia=positive`, by: 'employer', who: 'employer', leadMonths: 3, group: `${pointer}/lmia`,
    label: inBoth((language) => fromTo(factLabel('jobOffer', 'lmia', language), now === undefined ? undefined : now === null ? (language === 'fr' ? 'aucune' : 'none') : now.decision && optionLabel('lmiaDecision', now.decision, language), optionLabel('lmiaDecision', 'positive', language), language)),
    apply: (client, personId, { on }) => {
      const record = new FactRecord(new Subject(client, on, personId).source, `${pointer}/lmia`, { issuedOn: on });
      return withValue(client, `${pointer}/lmia`, { stream: 'permanent-residence', decision: 'positive', issuedOn: on, expiresOn: dateOf(lmiaLastDay(record).high) });
    },
  };
}

/** Something that somebody other than the client decides for the offer, on the day. */
export function approvalMove(pointer: string, kind: string, { by, leadMonths }: Improvable): Move {
  return {
    id: `${pointer}/approvals+${kind}`, by, who: kind === 'gts-referral' ? 'partner' : whoMakes[by], leadMonths, group: `${pointer}/approvals+${kind}`,
    label: inBoth((language) => fromTo(optionLabel('offerApproval', kind, language), language === 'fr' ? 'aucune' : 'none', language === 'fr' ? 'obtenue' : 'obtained', language)),
    apply: (client, _personId, { on }) => {
      const offer = offerAt(client, pointer);
      return offer && withValue(client, `${pointer}/approvals`, [...(offer.approvals ?? []), { kind, issuedOn: on }]);
    },
  };
}

const words = (text: string): readonly string[] => text.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 3).map((word) => word.replace(/s$/, ''));

/** A profession as its list calls it; one of another list by the words of its entry. */
function professionName(entry: string): Bilingual {
  const spoken = entry.replaceAll('-', ' ');
  return cusmaProfessions.find(({ entries }) => entries.includes(entry))?.name ?? { en: spoken, fr: spoken };
}

const mostProfessions = 3;

/** Duties of a profession of an official list: those whose names are nearest to the occupation of the offer and of the person. */
export function professionMoves(question: Question, pointer: string, list: string, names: readonly string[], { by, leadMonths }: Improvable): Move[] {
  const offer = offerAt(question.client, pointer);
  if (!offer) return [];
  const known = new Set([offer.title, ...[offer.noc, ...occupationsOf(question)].map((code) => (code === undefined ? undefined : unitGroup(code)?.title.en))].flatMap((text) => (text === undefined ? [] : words(text))));
  const near = (name: string): number => words(name).filter((word) => known.has(word)).length;
  const chosen = names.toSorted((a, b) => near(b) - near(a) || names.indexOf(a) - names.indexOf(b)).slice(0, mostProfessions);
  return chosen.map((entry) => ({
    id: `${pointer}/listedProfessions=${list}/${entry}`, by, who: whoMakes[by], leadMonths, group: `${pointer}/listedProfessions`,
    label: inBoth((language) => {
      const name = professionName(entry)[language];
      return fromTo(optionLabel('professionList', list, language), language === 'fr' ? 'aucune profession de la liste' : 'no profession of the list', language === 'fr' ? `fonctions d’une profession de la liste, par exemple ${name}` : `duties of a listed profession, such as ${name}`, language);
    }),
    apply: (client) => {
      const others = (offerAt(client, pointer)?.listedProfessions ?? []).filter((one) => one.list !== list);
      return withValue(client, `${pointer}/listedProfessions`, [...others, { list, entry }]);
    },
  }));
}

/** The whole months from one day to another, a part of a month counted as one. */
export function monthsUntil(from: string, to: string): number {
  let months = 0;
  while (addMonths(dayOf(from), months) < dayOf(to)) months += 1;
  return months;
}
