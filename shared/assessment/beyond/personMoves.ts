import type { JobOffer, Person } from '../../clientFile';
import { addDays } from '../../dates';
import { factLabel, optionLabel } from '../../texts';
import type { LoadedPack } from '../pack/load';
import type { Improvable } from '../pack/types';
import { longDate } from '../report/words';
import { changed, withValue, type Move } from './moves';
import { offerAt } from './offerMoves';
import type { Question } from './standing';
import { fromTo, inBoth, shownMoney, shownOccupation, whoMakes } from './wording';

type Work = NonNullable<Person['work']>[number];

/** Funds at hand raised to an amount. */
export function fundsMove({ client, personId }: Question, amount: number, { by, leadMonths }: Improvable): Move {
  const now = client.persons.find(({ id }) => id === personId)?.funds?.amount;
  return {
    id: `funds-${amount}`, by, who: whoMakes[by], leadMonths, group: 'funds',
    label: inBoth((language) => fromTo(language === 'fr' ? 'Fonds d’établissement' : 'Settlement funds', now === undefined ? undefined : shownMoney(now, language), shownMoney(amount, language), language)),
    apply: (file, id, { on }) => changed(file, id, (person) => ((person.funds?.amount ?? 0) >= amount ? undefined : { ...person, funds: { amount, asOf: on } })),
  };
}

/** The right to practise the occupation of an offer, held from the day on; by the name of its profession, where it has one. */
export function licenceMove({ noc, province }: { noc: JobOffer['noc']; province: JobOffer['province'] }, profession: string | undefined, country: string, { leadMonths }: Improvable): Move {
  const named = inBoth((language) => profession ?? (noc === undefined ? '' : shownOccupation(noc, language)));
  const entry = { country, status: 'held' as const, ...(profession === undefined ? {} : { profession }), ...(noc === undefined ? {} : { noc }), ...(country === 'CA' && province !== undefined ? { province } : {}) };
  return {
    id: `licence-${country}-${profession ?? noc ?? ''}`, by: 'document', who: 'applicant', leadMonths, group: `licence-${country}`,
    label: inBoth((language) => fromTo(language === 'fr' ? `Permis d’exercice (${named.fr})` : `Licence to practise (${named.en})`, language === 'fr' ? 'aucun' : 'none', optionLabel('licenceStatus', 'held', language), language)),
    apply: (client, personId, { on }) => changed(client, personId, (person) => ({ ...person, licences: [...(person.licences ?? []), { ...entry, issuedOn: on, expiresOn: null }] })),
  };
}

/** A credential as a rule describes it, in the field of an occupation, completed on the day. */
export function credentialMove(entry: Readonly<Record<string, unknown>>, noc: string | undefined, { by, leadMonths }: Improvable): Move | undefined {
  const level = (['one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'] as const).find((one) => one === entry['level']);
  if (level === undefined) return undefined;
  const { country: named } = entry;
  const country = typeof named === 'string' ? named : undefined;
  const study = { level, relatedTo: noc === undefined ? [] : [noc], ...(country === undefined ? {} : { country }) };
  return {
    id: `credential-${level}-${country ?? ''}`, by, who: whoMakes[by], leadMonths, group: 'credential',
    label: inBoth((language) => {
      const field = noc === undefined ? '' : language === 'fr' ? `, dans le domaine de ${noc}` : `, in the field of ${noc}`;
      return fromTo(factLabel('education', 'level', language), language === 'fr' ? 'aucun titre suffisant' : 'no credential that is enough', `${optionLabel('educationLevel', level, language)}${field}`, language);
    }),
    apply: (client, personId, { on }) => changed(client, personId, (person) => ({ ...person, education: [...(person.education ?? []), { ...study, completedOn: on }] })),
  };
}

/** A permit that overcomes what makes the person inadmissible. Source: IRPA 24. */
export function residentPermit({ by, leadMonths }: Improvable): Move {
  return {
    id: 'temporary-resident-permit', by, who: 'applicant', leadMonths, group: 'temporary-resident-permit',
    label: { en: 'Temporary resident permit: none → held', fr: 'Permis de séjour temporaire\u00A0: aucun → obtenu' },
    apply: (client, personId, { on }) => changed(client, personId, (person) => ({ ...person, canadianStatus: [...(person.canadianStatus ?? []), { kind: 'temporary-resident-permit', issuedOn: on, expiresOn: null }] })),
  };
}

/** Work or study without authorization, or a stay without status, that goes on stops on the day; then time has to pass. */
export function stopUnauthorized({ client, personId }: Question, { by }: Improvable): Move[] {
  const index = client.persons.findIndex(({ id }) => id === personId);
  const events = client.persons[index]?.admissibility?.events ?? [];
  const goesOn = (kind: string, endedOn: string | null | undefined): boolean => (kind === 'unauthorized-work' || kind === 'unauthorized-study' || kind === 'overstay') && endedOn === null;
  if (!events.some(({ kind, endedOn }) => goesOn(kind, endedOn))) return [];
  return [{
    id: 'stop-unauthorized', by, who: 'applicant', leadMonths: 0, group: 'stop-unauthorized',
    label: { en: 'Unauthorized work, study or stay: goes on → stops now', fr: 'Travail, études ou séjour sans autorisation\u00A0: se poursuit → cesse maintenant' },
    apply: (file, _personId, { from }) => withValue(file, `/persons/${index}/admissibility/events`, events.map((event) => (goesOn(event.kind, event.endedOn) ? { ...event, endedOn: from } : event))),
  }];
}

const fullTime = new WeakMap<LoadedPack, number>();

/** Hours of full-time work in a week, as the pack asks them of a job offer. */
function fullTimeHours(pack: LoadedPack): number {
  const known = fullTime.get(pack);
  if (known !== undefined) return known;
  let most = 0;
  const search = (expression: unknown): void => {
    if (typeof expression !== 'object' || expression === null) return;
    if ('number' in expression && 'atLeast' in expression && typeof expression.atLeast === 'number') {
      const { number } = expression;
      if (typeof number === 'object' && number !== null && 'field' in number && String(number.field).endsWith('.hoursPerWeek')) most = Math.max(most, expression.atLeast);
    }
    for (const value of Object.values(expression)) search(value);
  };
  search(pack.pack);
  fullTime.set(pack, most);
  return most;
}

/** What ends on the day before a person goes to work abroad: jobs for the enterprise or in Canada that go on, and work permits. */
function wentAbroad(person: Person, employer: string, last: string): Pick<Person, 'work' | 'canadianStatus'> {
  const goesOn = (endedOn: string | null | undefined): boolean => endedOn === null || (endedOn !== undefined && endedOn > last);
  const work = (person.work ?? []).map((job): Work => (goesOn(job.endedOn) && (job.employer === employer || job.country === 'CA') && (job.startedOn ?? '') <= last ? { ...job, endedOn: last } : job));
  if (!person.canadianStatus) return { work };
  return {
    work,
    canadianStatus: person.canadianStatus.map((status) => (status.kind === 'work-permit' && status.endedOn === undefined && goesOn(status.expiresOn) && (status.issuedOn ?? '') <= last ? { ...status, endedOn: last } : status)),
  };
}

/** Full-time work for the foreign enterprise outside Canada from the day of the decision on, in the capacity of the transfer; a year of it then takes its time. */
export function workAbroad({ client, pack, personId }: Question, pointer: string, { by, leadMonths }: Improvable): Move[] {
  const offer = offerAt(client, pointer);
  const transfer = offer?.transfer;
  const name = transfer?.fromEmployer;
  const hours = fullTimeHours(pack);
  const foreign = client.employers?.find(({ id }) => id === offer?.employerId)?.relatedForeignEmployers?.find((one) => one.name === name);
  const country = foreign?.country ?? client.persons.find(({ id }) => id === personId)?.work?.find((job) => job.employer === name)?.country;
  if (!offer || !transfer || name === undefined || hours === 0 || country === undefined || country === 'CA') return [];
  const goesOn = transfer.since !== undefined && transfer.until === null;
  return [{
    id: `${pointer}/abroad`, by, who: whoMakes[by], leadMonths, group: `${pointer}/abroad`,
    label: inBoth((language) => {
      const until = transfer.until ? `${language === 'fr' ? 'jusqu’au' : 'until'} ${longDate(transfer.until, language)}` : undefined;
      const now = goesOn ? (language === 'fr' ? 'comme au dossier' : 'as on file') : until;
      const next = `${language === 'fr' ? 'à temps plein dès maintenant' : 'full time from now on'}, ${optionLabel('transferCategory', transfer.category, language)}`;
      return fromTo(language === 'fr' ? `Emploi auprès de ${name} hors du Canada` : `Employment with ${name} outside Canada`, now, next, language);
    }),
    apply: (file, id, { from }) => {
      const there = changed(file, id, (person) => {
        const ended = wentAbroad(person, name, addDays(from, -1));
        const last = ended.work?.findLast((job) => job.employer === name);
        const job: Work = {
          employer: name, country, startedOn: from, endedOn: null, hoursPerWeek: Math.max(hours, last?.hoursPerWeek ?? 0), paid: true, selfEmployed: false, duringFullTimeStudy: false, capacity: transfer.category,
          ...(last?.noc === undefined ? {} : { noc: last.noc }),
        };
        return { ...person, ...ended, work: [...(ended.work ?? []), job] };
      });
      return there && withValue(there, `${pointer}/transfer`, { ...transfer, since: goesOn ? transfer.since : from, until: null });
    },
  }];
}
