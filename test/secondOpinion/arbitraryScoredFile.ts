import * as fc from 'fast-check';
import { choices, type ClientFile, type Employer, type JobOffer, type Nomination, type Person } from '../../shared/clientFile';
import { ago, arbitraryAsOf, arbitraryOccupation, dayBefore, onceIn, unlessOnceIn, type Ago } from './arbitraryDraws';
import { arbitraryJobs, arbitraryStudies, buildJobs, buildStudies } from './arbitraryHistory';
import { arbitraryTests, buildTests } from './arbitraryLanguageTests';
import { daysAfter, yearsAfter } from './days';

// Complete files for the two implementations of CRS and FSW-67: every list is there, every fact that a score reads is known, and the
// values crowd around what decides. Drawn in terms of the as-of day, so that one draft serves any day and shrinks without losing it.

export { arbitraryAsOf } from './arbitraryDraws';

type Relative = NonNullable<Person['relativesInCanada']>[number];

/** A birthday on the as-of day or next to it, on any other day, or on 29 February. */
const arbitraryBirth = fc.record({ age: fc.integer({ min: 16, max: 60 }), near: fc.constantFrom('birthday', 'any', 'any', 'leap'), days: fc.nat({ max: 364 }), off: fc.constantFrom(0, 1, -1) });

function buildBirth({ age, near, days, off }: { age: number; near: string; days: number; off: number }, asOf: string): string {
  const birthday = yearsAfter(asOf, -age);
  if (near === 'birthday') return daysAfter(birthday, off);
  if (near === 'any') return daysAfter(birthday, -days);
  const year = Number(birthday.slice(0, 4));
  // The leap year before for the young and after for the old, so that ages stay between 16 and 60.
  return `${age < 30 ? year - 1 - ((year - 1) % 4) : year + 4 - (year % 4)}-02-29`;
}

const arbitraryRelative: fc.Arbitrary<Relative> = fc
  .record({
    relation: fc.oneof(fc.constant('sibling' as const), fc.constantFrom(...choices.relation)),
    status: fc.constantFrom('citizen', 'permanent-resident', 'other'),
    livesInCanada: unlessOnceIn(5),
    age: fc.constantFrom(31, 24, 18, 17, 45, 70),
  })
  .map((relative) => (relative.livesInCanada ? { ...relative, province: 'ON' as const } : relative));

/** What both a candidate and a spouse have. */
const arbitraryFacts = fc.record({
  birth: arbitraryBirth,
  tests: arbitraryTests,
  studies: arbitraryStudies,
  jobs: arbitraryJobs,
  relatives: fc.tuple(onceIn(3), fc.array(arbitraryRelative, { minLength: 1, maxLength: 2 })).map(([some, relatives]) => (some ? relatives : [])),
});
type FactsDraft = typeof arbitraryFacts extends fc.Arbitrary<infer T> ? T : never;

const factsOf = (draft: FactsDraft, asOf: string) => {
  const dateOfBirth = buildBirth(draft.birth, asOf);
  return {
    dateOfBirth, citizenships: ['PH'], countryOfBirth: 'PH', previousUnions: [], residences: [{ country: 'PH', from: dateOfBirth, to: null, status: 'citizen' as const }],
    education: buildStudies(draft.studies, asOf), languageTests: buildTests(draft.tests, asOf), work: buildJobs(draft.jobs, asOf, dateOfBirth),
    applications: [], licences: [], relativesInCanada: draft.relatives, noticesOfAssessment: [], militaryService: [],
  } satisfies Partial<Person>;
};

const arbitrarySpouse = fc.record({ facts: arbitraryFacts, accompanying: unlessOnceIn(5), canadian: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'permanent-resident', 'citizen') });

/** A work permit for the first employer on file and the position held under it, which goes on. */
const arbitraryPosition = fc.record({
  basis: fc.constantFrom('lmia', 'lmia', 'T13', 'T23', 'C12', 'F61', 'A73', 'A75'),
  occupation: arbitraryOccupation,
  since: fc.oneof(ago(1, 30, 900), fc.constantFrom(0, -1, 1).map((off) => ({ days: 364 + off }))),
  hours: fc.constantFrom(40, 30, 37.5, 20),
  expires: fc.constantFrom(400, 200, 30, 0, -1),
  stillThere: unlessOnceIn(6),
});
type PositionDraft = typeof arbitraryPosition extends fc.Arbitrary<infer T> ? T : never;

function buildPosition(draft: PositionDraft, asOf: string): { status: NonNullable<Person['canadianStatus']>[number]; job: NonNullable<Person['work']>[number] } {
  const startedOn = dayBefore(asOf, draft.since);
  const isOpen = draft.basis === 'A75';
  return {
    status: { kind: 'work-permit', appliedOn: daysAfter(startedOn, -60), issuedOn: startedOn, expiresOn: daysAfter(asOf, draft.expires), basis: draft.basis, open: isOpen, ...(isOpen ? {} : { employerId: 'e1', noc: draft.occupation.noc }) },
    job: {
      employer: 'Example Employer Canada Ltd.', employerId: 'e1', title: 'Employee', ...draft.occupation, country: 'CA', province: 'ON', startedOn, endedOn: draft.stillThere ? null : daysAfter(asOf, -1),
      hoursPerWeek: draft.hours, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true, internship: false,
    },
  };
}

const arbitraryNomination = fc.record({
  kind: fc.oneof({ weight: 4, arbitrary: fc.constant('nomination' as const) }, { weight: 1, arbitrary: fc.constantFrom(...choices.nominationKind) }),
  issued: ago(0, 0, 200),
  lasts: fc.constantFrom(180, 180, 365, 90),
  endsNow: fc.constantFrom(false, false, false, true),
  off: fc.constantFrom(0, -1, 1),
  state: fc.constantFrom(undefined, undefined, 'valid', 'valid', 'used', 'withdrawn', 'cancelled', 'refused'),
  personId: fc.constantFrom(undefined, 'p1'),
  expressEntry: unlessOnceIn(10),
});
type NominationDraft = typeof arbitraryNomination extends fc.Arbitrary<infer T> ? T : never;

function buildNomination(draft: NominationDraft, asOf: string): Nomination {
  const isOfQuebec = draft.kind === 'selection-certificate' || draft.kind === 'acceptance-certificate';
  const expiresOn = daysAfter(asOf, draft.off);
  const issuedOn = draft.endsNow ? daysAfter(expiresOn, -draft.lasts) : dayBefore(asOf, draft.issued);
  return {
    province: isOfQuebec ? 'QC' : 'SK', kind: draft.kind, issuedOn, expiresOn: daysAfter(issuedOn, draft.lasts), expressEntry: draft.expressEntry && !isOfQuebec, employerRestricted: false,
    ...(draft.personId ? { personId: draft.personId } : {}), ...(draft.state ? { state: draft.state } : {}),
  };
}

const arbitraryOffer = fc.record({
  occupation: arbitraryOccupation,
  hours: fc.constantFrom(40, 40, 37.5, 30, 29.5, 20),
  seasonal: onceIn(10),
  permanent: fc.boolean(),
  startsIn: fc.integer({ min: 0, max: 200 }),
  lasts: fc.constantFrom<{ days: number } | { off: number }>({ off: 0 }, { off: -1 }, { off: 1 }, { days: 200 }, { days: 800 }),
  employer: fc.constantFrom('e1', 'e1', 'e2'),
  lmia: fc.record({ filed: unlessOnceIn(3), decision: fc.constantFrom('positive', 'positive', 'neutral', 'negative'), issued: ago(0, 0, 150), expires: fc.constantFrom(180, 90, 0, -1), stream: fc.constantFrom(...choices.lmiaStream.filter((stream) => stream !== 'it-worker')) }),
});
type OfferDraft = typeof arbitraryOffer extends fc.Arbitrary<infer T> ? T : never;

function buildOffer(draft: OfferDraft, index: number, asOf: string): JobOffer {
  const startsOn = daysAfter(asOf, draft.startsIn);
  const lastDay = 'days' in draft.lasts ? daysAfter(startsOn, draft.lasts.days) : daysAfter(yearsAfter(startsOn, 1), draft.lasts.off - 1);
  const issuedOn = dayBefore(asOf, draft.lmia.issued);
  const expiresOn = daysAfter(asOf, draft.lmia.expires);
  const { decision, stream } = draft.lmia;
  return {
    id: `j${index + 1}`, personId: 'p1', employerId: draft.employer, title: 'Employee', ...draft.occupation, province: 'ON', wagePerHour: 40, hoursPerWeek: draft.hours,
    signedOn: daysAfter(asOf, -10), startsOn, endsOn: draft.permanent ? null : lastDay, permanent: draft.permanent, seasonal: draft.seasonal, contract: 'employment',
    lmia: draft.lmia.filed ? { number: '0000000', stream, issuedOn: issuedOn < expiresOn ? issuedOn : expiresOn, expiresOn, ...(decision ? { decision } : {}) } : null,
    transfer: null, approvals: [],
  };
}

const arbitraryEmployer = fc.record({ kind: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('private' as const, 'public' as const, 'university' as const) }, { weight: 1, arbitrary: fc.constant('mission' as const) }), ineligible: onceIn(15) });

const arbitraryDraft = fc.record({
  candidate: arbitraryFacts,
  named: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 'en', 'fr'),
  maritalStatus: fc.oneof(fc.constantFrom('never-married', 'divorced', 'separated', 'widowed', 'annulled'), fc.constantFrom('married', 'common-law')),
  spouse: arbitrarySpouse,
  certificate: fc.tuple(onceIn(4), ago(0, 0, 2000)),
  position: fc.tuple(onceIn(3), arbitraryPosition),
  nominations: fc.tuple(onceIn(4), fc.array(arbitraryNomination, { minLength: 1, maxLength: 2 })),
  offers: fc.tuple(onceIn(3), fc.array(arbitraryOffer, { minLength: 1, maxLength: 2 })),
  employers: fc.tuple(arbitraryEmployer, arbitraryEmployer),
});
type Draft = typeof arbitraryDraft extends fc.Arbitrary<infer T> ? T : never;

const buildCertificates = ([some, issued]: [boolean, Ago], asOf: string): NonNullable<Person['tradeCertificates']> => (some ? [{ province: 'ON', trade: 'Electrician', noc: '72200', issuedOn: dayBefore(asOf, issued), redSeal: false }] : []);

function buildFile(draft: Draft, asOf: string): ClientFile {
  const { maritalStatus, named, spouse } = draft;
  const facts = factsOf(draft.candidate, asOf);
  const position = draft.position[0] ? buildPosition(draft.position[1], asOf) : undefined;
  const candidate: Person = {
    id: 'p1', role: 'principal', accompanying: true, name: { family: 'Example', given: 'One' }, canadian: 'none', maritalStatus, ...facts,
    work: [...facts.work, ...(position ? [position.job] : [])], canadianStatus: position ? [position.status] : [], tradeCertificates: buildCertificates(draft.certificate, asOf),
    ...(named ? { firstOfficialLanguage: named } : {}),
  };
  const isCouple = maritalStatus === 'married' || maritalStatus === 'common-law';
  const partner: Person = {
    id: 'p2', role: 'spouse', accompanying: spouse.accompanying, name: { family: 'Example', given: 'Two' }, canadian: spouse.canadian, maritalStatus, ...factsOf(spouse.facts, asOf), canadianStatus: [], tradeCertificates: [],
  };
  const employers: Employer[] = draft.employers.map((employer, index) => ({ id: `e${index + 1}`, legalName: 'Example Employer Canada Ltd.', province: 'ON' as const, ...employer }));
  return {
    format: 'dossier-client/1', fileNumber: 'EXAMPLE-1', representative: null, persons: isCouple ? [candidate, partner] : [candidate], employers,
    jobOffers: draft.offers[0] ? draft.offers[1].map((offer, index) => buildOffer(offer, index, asOf)) : [],
    nominations: draft.nominations[0] ? draft.nominations[1].map((nomination) => buildNomination(nomination, asOf)) : [],
    expressEntry: null, provincialProfiles: [],
  };
}

/** A complete valid `dossier-client/1` file whose facts lie around `asOf`. */
export const arbitraryScoredFile = (asOf: string): fc.Arbitrary<ClientFile> => arbitraryDraft.map((draft) => buildFile(draft, asOf));

/** A day and a file about it. */
export const arbitraryScoredCase: fc.Arbitrary<{ asOf: string; file: ClientFile }> = fc.tuple(arbitraryAsOf, arbitraryDraft).map(([asOf, draft]) => ({ asOf, file: buildFile(draft, asOf) }));
