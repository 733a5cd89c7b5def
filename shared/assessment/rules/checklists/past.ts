import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { accompanying, family, ifAsked, inside, isAdult, needed } from './requirement';

const offences = ['charge', 'conviction'];
const isOffence: Condition = { field: 'event.kind', is: offences };
/** Applications on file that were refused, whether they are noted among the events or not. */
const refusedApplications: Each = { list: 'person.refusals', as: 'event' };
const events = (where: Condition): Each => ({ list: 'person.admissibility.events', as: 'event', where });
const subject = ['event.kind', 'event.on'];
/** Where it is said that there is no criminal record, nothing but an event on file calls for papers of a court. */
const isNotRuledOut: Condition = { any: [{ has: 'event.kind' }, { not: { field: 'person.admissibility.criminalRecord', is: false } }] };

/** Of a child nobody needs to have written that there was nothing: only an event on file counts. */
const knownOrAdult: Condition = { any: [{ has: 'event.kind' }, isAdult] };

/** What events of the past take, of each person of some. */
const pastOf = (each: Each, from: string, citations: readonly string[]): DocumentRequirement[] => [
  needed({
    from, id: 'court', document: 'court-records', each: [each, events(isOffence)], for: 'person', subject, when: { all: [isAdult, isNotRuledOut] }, citations: ['wp.criminality', 'wp.rehabilitation', ...citations],
    en: '{person}: {event} ({event.on}, {event.country}). Certified disposition, and proof that the sentence has ended ({event.sentenceEndedOn}).', fr: '{person} : {event} ({event.on}, {event.country}). Décision certifiée et preuve que la peine est purgée ({event.sentenceEndedOn}).',
  }),
  needed({
    from, id: 'court.record', document: 'court-records', each: [each, { ...events(isOffence), evenWithout: true }], for: 'person', subject, citations: ['wp.criminality', ...citations],
    when: { all: [isAdult, { field: 'person.admissibility.criminalRecord', is: true }] },
    en: 'The criminal record of {person}.', fr: '{person} : casier judiciaire.',
  }),
  needed({
    from, id: 'event-explanation', document: 'explanation-letter', each: [each, events({ has: 'event.kind' })], for: 'person', subject, when: knownOrAdult, citations: ['checklist.truth', ...citations],
    en: '{person}: {event} ({event.on}, {event.country}) has to be declared and explained.', fr: '{person} : {event} ({event.on}, {event.country}) à déclarer et à expliquer.',
  }),
  needed({
    from, id: 'application-explanation', document: 'explanation-letter', each: [each, refusedApplications], for: 'person', subject, citations: ['checklist.truth', ...citations],
    en: '{person}: an application was refused ({event.on}), which has to be declared and explained.', fr: '{person} : une demande a été refusée ({event.on}), à déclarer et à expliquer.',
  }),
  ifAsked({
    from, id: 'application-refusal', document: 'refusal-letters', each: [each, refusedApplications], for: 'person', subject, citations: ['checklist.truth', ...citations],
    en: 'An application of {person} was refused ({event.on}): the letter helps to answer its reasons.', fr: '{person} : une demande a été refusée ({event.on}); la lettre aide à répondre aux motifs.',
  }),
  ifAsked({
    from, id: 'refusal', document: 'refusal-letters', each: [each, events({ field: 'event.kind', is: 'refusal' })], for: 'person', subject, when: knownOrAdult, citations: ['checklist.truth', ...citations],
    en: 'A refusal in the past of {person} ({event.on}, {event.country}): the letter helps to answer its reasons.', fr: '{person} : refus antérieur ({event.on}, {event.country}); la lettre aide à répondre aux motifs.',
  }),
];

const someEntry = (list: string, as: string, member: string): Condition => ({ some: list, as, where: { any: [{ has: `${as}.${member}` }, { not: { has: `${as}.${member}` } }] } });
/** Answers of yes on Schedule 1: an offence, military or police service, membership, a government post, violence, ill treatment. Source: reference, forms, background K3 to K6 and Schedule 1. */
const declares: Condition = { any: [
  someEntry('person.memberships', 'membership', 'name'), someEntry('person.governmentPositions', 'position', 'from'),
  { field: 'person.background.violentGroup', is: true }, { field: 'person.background.illTreatment', is: true },
  { some: 'person.militaryService', as: 'service', where: { any: [{ has: 'service.country' }, { not: { has: 'service.country' } }] } }, { some: 'person.admissibility.events', as: 'event', where: isOffence }, { field: 'person.admissibility.criminalRecord', is: true }] };

export const workPast: readonly DocumentRequirement[] = [
  ...pastOf(accompanying, '2002-06-28', ['checklist.outside']),
  ifAsked({
    id: 'military', document: 'military-discharge', each: [accompanying, { list: 'person.militaryService', as: 'service' }], for: 'person', subject: 'service.country', when: isAdult, citations: ['checklist.visa-office', 'checklist.truth'],
    en: 'Military service of {person} ({service.country}, {service.from} – {service.to}); sent where the visa office asks.', fr: '{person} : service militaire ({service.country}, {service.from} – {service.to}); envoyé si le bureau des visas le demande.',
  }),
  needed({
    id: 'imm-5257-schedule-1', each: [accompanying], for: 'person', when: { all: [isAdult, { not: inside() }, declares] }, citations: ['checklist.visa-office', 'checklist.truth'],
    en: '{person} answers yes to a question on background: an offence, military or police service, membership in an organization, a government post, a violent group, or ill treatment.', fr: '{person} répond oui à une question sur les antécédents : infraction, service militaire ou policier, adhésion à une organisation, poste au gouvernement, groupe violent ou mauvais traitements.',
  }),
];

export const residencePast: readonly DocumentRequirement[] = [
  ...pastOf(family, '2015-01-01', ['checklist.ee']),
  needed({
    from: '2015-01-01', id: 'military', document: 'military-discharge', each: [family, { list: 'person.militaryService', as: 'service' }], for: 'person', subject: 'service.country', when: isAdult, citations: ['checklist.ee', 'checklist.truth'],
    en: 'Military service of {person} ({service.country}, {service.from} – {service.to}).', fr: '{person} : service militaire ({service.country}, {service.from} – {service.to}).',
  }),
];
