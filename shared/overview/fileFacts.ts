import type { Entry, FileView } from '../contract';
import type { CalendarDate } from '../dates';
import { dayOf, nameOf, numberOf, recordOf, textOf } from './readFacts';
import { lastDayWithin, yearsAccepted } from './validity';

const personNamed = (file: FileView, localId: string | undefined) =>
  file.persons.find((person) => localId !== undefined && person.data.id === localId);

export type JobOfferFact = {
  entryId: string;
  person?: { family: string; given: string };
  title?: string;
  noc?: string;
  employerId?: string;
  employerName?: string;
  province?: string;
  wagePerHour?: number;
  startsOn?: CalendarDate;
  lmia?: { number?: string; stream?: string; decision?: string; expiresOn?: CalendarDate };
};

/** The LMIA record that an offer uses, or `undefined`. */
export function lmiaOf(file: FileView, offer: Entry): Entry | undefined {
  if (offer.lmiaId === undefined) return undefined;
  return file.employers.flatMap(({ employer }) => employer.lmias).find(({ id }) => id === offer.lmiaId);
}

export const jobOffersOf = (file: FileView): JobOfferFact[] =>
  (file.lists.jobOffers ?? []).map((offer) => {
    const { data } = offer;
    const person = personNamed(file, textOf(data, 'personId'));
    const linked = file.employers.find(({ localId }) => localId === data.employerId)?.employer;
    const lmia = lmiaOf(file, offer)?.data;
    return {
      entryId: offer.id,
      person: person && nameOf(person),
      title: textOf(data, 'title'),
      noc: textOf(data, 'noc'),
      employerId: linked?.id,
      employerName: linked && textOf(linked.data, 'legalName'),
      province: textOf(data, 'province'),
      wagePerHour: numberOf(data, 'wagePerHour'),
      startsOn: dayOf(data, 'startsOn'),
      lmia: lmia && { number: textOf(lmia, 'number'), stream: textOf(lmia, 'stream'), decision: textOf(lmia, 'decision'), expiresOn: dayOf(lmia, 'expiresOn') },
    };
  });

export type NominationFact = {
  entryId: string;
  province?: string;
  kind?: string;
  stream?: string;
  /** `valid` when the file names no state. */
  state: string;
  expiresOn?: CalendarDate;
  expired: boolean;
};

export const nominationsOf = (file: FileView, on: CalendarDate): NominationFact[] =>
  (file.lists.nominations ?? []).map(({ id, data }) => {
    const expiresOn = dayOf(data, 'expiresOn');
    return {
      entryId: id,
      province: textOf(data, 'province'),
      kind: textOf(data, 'kind'),
      stream: textOf(data, 'stream'),
      state: textOf(data, 'state') ?? 'valid',
      expiresOn,
      expired: expiresOn !== undefined && expiresOn < on,
    };
  });

export type ExpressEntryFact =
  | { state: 'unknown' | 'none' }
  | { state: 'profile'; submittedOn?: CalendarDate; lastDay?: CalendarDate; ended: boolean; number?: string; invitedOn?: CalendarDate };

/** `ended`: by the day `on` the year of the profile is over, or it was ended earlier. */
export function expressEntryOf(file: FileView, on: CalendarDate): ExpressEntryFact {
  const profile = recordOf(file.data, 'expressEntry');
  if (profile === undefined) return { state: 'unknown' };
  if (profile === null) return { state: 'none' };
  const submittedOn = dayOf(profile, 'profileSubmittedOn');
  const yearEnds = submittedOn && lastDayWithin(submittedOn, yearsAccepted.expressEntryProfile);
  const endedOn = dayOf(profile, 'profileEndedOn');
  const lastDay = endedOn !== undefined && (yearEnds === undefined || endedOn < yearEnds) ? endedOn : yearEnds;
  return {
    state: 'profile',
    submittedOn,
    lastDay,
    ended: lastDay !== undefined && lastDay < on,
    number: textOf(profile, 'profileNumber'),
    invitedOn: dayOf(profile, 'invitedOn'),
  };
}

export type ProvincialProfileFact = { entryId: string; province?: string; system?: string; submittedOn?: CalendarDate; expiresOn?: CalendarDate; invitedOn?: CalendarDate; ended: boolean };

export const provincialProfilesOf = (file: FileView, on: CalendarDate): ProvincialProfileFact[] =>
  (file.lists.provincialProfiles ?? []).map(({ id, data }) => {
    const last = [dayOf(data, 'endedOn'), dayOf(data, 'expiresOn')].filter((day) => day !== undefined).toSorted()[0];
    return {
      entryId: id,
      province: textOf(data, 'province'),
      system: textOf(data, 'system'),
      submittedOn: dayOf(data, 'submittedOn'),
      expiresOn: dayOf(data, 'expiresOn'),
      invitedOn: dayOf(data, 'invitedOn'),
      ended: last !== undefined && last < on,
    };
  });
