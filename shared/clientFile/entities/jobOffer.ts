import { z } from 'zod';
import { choice, country, decimal, fileRef, id, integer, isoDate, language639, longText, money, noc, noc2016, spanEnd, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { offerApproval } from './approval';
import { place } from './place';

/** Job Bank wages of the occupation in the region of work, per hour. */
export const marketWage = entity(
  'marketWage',
  { low: money('dollarsPerHour'), median: money('dollarsPerHour'), high: money('dollarsPerHour'), region: text(200), asOf: isoDate() },
  { ordered: [['low', 'median'], ['median', 'high'], ['low', 'high']] },
);

/** Paid per hour to employees in the same job, place and seniority. */
export const peerWages = entity('peerWages', { low: money('dollarsPerHour'), high: money('dollarsPerHour') }, { ordered: [['low', 'high']] });

/** Of a service contract. */
export const foreignProvider = entity('foreignProvider', { name: text(200), country: country(), establishedInCanada: yesNo() });

/** What the position asks for. */
export const requirements = entity('requirements', {
  level: choice('educationLevel'),
  experienceMonths: decimal(0, 1200, 'months'),
  languages: z.array(language639()),
  licence: yesNo(),
});

/** Full-time staff at the place of work. */
export const site = entity('site', { employees: integer(), citizensAndPermanentResidents: integer(), lowWageForeignWorkers: integer() });

export const recruitment = entity(
  'recruitment',
  { method: choice('recruitmentMethod'), scope: choice('recruitmentScope'), audience: choice('recruitmentAudience'), from: isoDate(), to: spanEnd() },
  { ordered: [['from', 'to']] },
);

/** `entry` is the list's English name in lower case with hyphens; null: the duties match none of the list. */
export const listedProfession = entity('listedProfession', { list: choice('professionList'), entry: orNone(text(200)) }, { required: ['list', 'entry'] });

export const lmia = entity(
  'lmia',
  {
    number: text(50),
    stream: choice('lmiaStream'),
    filedOn: isoDate(),
    decision: choice('lmiaDecision'),
    issuedOn: isoDate(),
    expiresOn: isoDate(),
    positions: integer(0, 100_000),
  },
  { required: ['stream'], ordered: [['filedOn', 'issuedOn'], ['issuedOn', 'expiresOn']] },
);

/** Intra-company transfer. */
export const transfer = entity(
  'transfer',
  { category: choice('transferCategory'), fromEmployer: text(200), since: isoDate(), until: spanEnd(), roleKeptOpen: yesNo() },
  { required: ['category'], ordered: [['since', 'until']] },
);

export const jobOffer = entity(
  'jobOffer',
  {
    id: id(),
    personId: fileRef('person'),
    employerId: fileRef('employer'),
    title: text(200, { formMax: 50 }),
    noc: noc(),
    noc2016: noc2016(),
    /** In the offer's own words. */
    duties: longText(20_000, { formMax: 100 }),
    ...place(),
    wagePerHour: money('dollarsPerHour'),
    salaryPerYear: money('dollarsPerYear'),
    hoursPerWeek: decimal(0, 168, 'hoursPerWeek'),
    marketWage,
    peerWages: orNone(peerWages),
    /** By both sides; null: not yet. */
    signedOn: orNone(isoDate()),
    startsOn: isoDate(),
    endsOn: spanEnd(),
    permanent: yesNo(),
    seasonal: yesNo(),
    /** Casual, supplied by an agency, away from the employer's premises; an empty list: none of them. */
    arrangements: z.array(choice('offerArrangement')),
    /** Made at, or through, a recruitment mission of a government. */
    recruitmentMission: yesNo(),
    contract: choice('offerContract'),
    foreignProvider,
    uniqueSpecializedTalent: yesNo(),
    requires: requirements,
    site,
    recruitment: z.array(recruitment),
    listedProfessions: z.array(listedProfession),
    lmia: orNone(lmia),
    transfer: orNone(transfer),
    approvals: z.array(offerApproval),
    street: text(200, { formMax: 130 }),
    rationale: longText(),
    overtime: longText(),
    schedule: longText(),
    benefits: longText(),
    vacation: longText(),
    housing: longText(),
    transitionPlan: longText(),
  },
  {
    required: ['id', 'personId', 'employerId'],
    formsOnly: ['street', 'rationale', 'overtime', 'schedule', 'benefits', 'vacation', 'housing', 'transitionPlan'],
    ordered: [['startsOn', 'endsOn']],
  },
);
