import * as fc from 'fast-check';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { addDays } from '../../../shared/dates';

type Facts = Record<string, unknown>;

// Clients with a job offer in Canada of whom nearly everything is known, and of whom one or a few things stand in the way of a permit.
// Values crowd around what decides: floors of wages, twelve months abroad, the ends of permits and assessments.

/** Days on which each version of the work permits is in force, and the days at their edges. */
const arbitraryAsOf = fc.oneof(
  { arbitrary: fc.constantFrom('2026-11-26', '2026-11-26', '2025-11-19', '2025-11-20', '2024-10-02', '2024-10-03', '2022-12-15', '2017-06-12'), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 3_400 }).map((days) => addDays('2017-06-12', days)), weight: 1 },
);

const rarely = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> => fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> => fc.oneof({ arbitrary: fc.constant(usual), weight: 2 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
/** So many days before the day. */
const ago = (...days: number[]): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(...days), fc.integer({ min: 0, max: 2_600 }));

const arbitraryPerson = fc.record({
  citizen: fc.constantFrom('US', 'MX', 'IN', 'NG'),
  leave: rarely<boolean | undefined>(true, false, undefined),
  medicalConcern: rarely(false, true),
  removalOrder: rarely(false, true),
  events: rarely<'none' | 'unauthorized' | 'goes-on' | 'conviction'>('none', 'unauthorized', 'goes-on', 'conviction'),
  stopped: ago(1, 150, 181, 185),
  level: fc.constantFrom('none', 'two-year', 'bachelor', 'master'),
  studiedIn: fc.constantFrom('US', 'IN'),
  related: rarely(true, false),
  licence: fc.boolean(),
  noc: fc.constantFrom('21231', '21222', '21300', '20012', '22220', '41401'),
  since: ago(300, 363, 364, 365, 366, 730, 1_091, 1_092),
  ended: rarely<number | null>(null, 1, 30, 400),
  hours: often(40, 30, 29, 20),
  capacity: often<'same' | 'other'>('same', 'other'),
  permit: rarely<'none' | 'C63' | 'C62' | 'lmia'>('none', 'C63', 'C62', 'lmia'),
  permitSince: ago(365, 1_826, 2_555),
  permitLeft: fc.constantFrom(-400, -1, 0, 30, 300),
});

const arbitraryEmployer = fc.record({
  ineligible: rarely(false, true),
  labourDispute: rarely(false, true),
  partner: often<string | null>(null, 'Communitech'),
  lmbp: rarely<'none' | 'met' | 'missed'>('none', 'met', 'missed'),
  reviewed: ago(30, 700, 729, 731),
  positions: rarely(0, 1, 2),
  premises: often('commercial', 'coworking', 'home', 'virtual'),
  isNew: rarely<'no' | 'planned' | 'unplanned'>('no', 'planned', 'unplanned'),
  tradingIn: fc.constantFrom(30, 364, 366, 500),
  relationship: rarely('parent', 'subsidiary', 'contract'),
  doingBusiness: rarely(true, false),
  share: rarely(0, 50, 50.01, 80),
});

const arbitraryOffer = fc.record({
  there: rarely(true, false),
  noc: fc.constantFrom('21231', '22220', '52120', '20012', '00012', '41401', '64409', '21300'),
  province: often('ON', 'BC', 'QC'),
  pay: fc.constantFrom<'hourly' | 'salary' | 'both' | 'none'>('hourly', 'hourly', 'hourly', 'salary', 'both', 'none'),
  wage: fc.constantFrom(20, 38.45, 38.46, 38.47, 40.86, 40.87, 49.99, 50, 72.11, 90),
  hours: often(40, 37.5, 30),
  median: fc.constantFrom<number | undefined>(35, 50, undefined),
  peers: often<number | null>(null, 45, 60),
  special: fc.boolean(),
  requires: fc.constantFrom('bachelor', 'master'),
  experience: fc.constantFrom(12, 24, 36, 59, 60),
  licence: rarely<boolean | undefined>(false, true, undefined),
  referral: fc.boolean(),
  lmia: rarely<'none' | 'gts-a' | 'gts-b' | 'high-wage'>('none', 'gts-a', 'gts-b', 'high-wage'),
  decision: often('positive', 'negative'),
  lmiaLeft: fc.constantFrom(-1, 0, 100),
  list: fc.constantFrom<string | null>('engineer', 'computer-systems-analyst', null),
  category: fc.constantFrom('executive', 'senior-manager', 'specialized-knowledge'),
  keptOpen: often(true, false),
  transfer: often(true, false),
});

const known = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
const foreign = 'Foreign enterprise Ltd';

/** A work permit case: a day, and a client file about it. */
export const arbitraryWorkPermitCase: fc.Arbitrary<{ asOf: string; file: ClientFile }> = fc
  .record({ asOf: arbitraryAsOf, person: arbitraryPerson, employer: arbitraryEmployer, offer: arbitraryOffer })
  .map(({ asOf, person, employer, offer }) => {
    const before = (days: number): string => addDays(asOf, -days);
    const events = {
      none: [], unauthorized: [{ kind: 'unauthorized-work', on: before(person.stopped + 30), endedOn: before(person.stopped) }], 'goes-on': [{ kind: 'unauthorized-work', on: before(40), endedOn: null }],
      conviction: [{ kind: 'conviction', country: 'US', on: before(4_000), class: 'indictable', sentenceEndedOn: before(3_000 + person.stopped) }],
    }[person.events];
    const ended = person.ended === null || person.ended > person.since ? null : before(person.ended);
    const value = {
      format: 'dossier-client/1', fileNumber: 'EXAMPLE-1',
      persons: [known({
        id: 'p1', role: 'principal', dateOfBirth: '1990-03-15', citizenships: [person.citizen], canadian: 'none', maritalStatus: 'never-married',
        education: person.level === 'none' ? [] : [{ level: person.level, country: person.studiedIn, completedOn: '2012-06-30', relatedTo: person.related ? [offer.noc] : [] }],
        licences: person.licence ? [{ country: 'US', profession: 'Engineer', status: 'held', issuedOn: '2014-01-01', expiresOn: null }] : [],
        work: [{
          employer: foreign, noc: person.noc, country: 'IN', startedOn: before(person.since), endedOn: ended, hoursPerWeek: person.hours, paid: true, selfEmployed: false, duringFullTimeStudy: false, relatedTo: [],
          capacity: person.capacity === 'same' ? offer.category : 'other',
        }],
        canadianStatus: person.permit === 'none' ? [] : [{ kind: 'work-permit', basis: person.permit, appliedOn: before(person.permitSince + 400), issuedOn: before(person.permitSince + 400), expiresOn: addDays(asOf, person.permitLeft), employerId: 'e1', open: false }],
        languageTests: [], relativesInCanada: [], tradeCertificates: [], intent: known({ provinces: ['ON'], leaveAtEndOfStay: person.leave }),
        admissibility: { criminalRecord: person.events === 'conviction', medicalConcern: person.medicalConcern, misrepresentation: false, removalOrder: person.removalOrder, events },
      })],
      employers: [known({
        id: 'e1', legalName: 'Enterprise in Canada', ineligible: employer.ineligible, adultServices: false, labourDispute: employer.labourDispute, gtsReferralPartner: employer.partner, premises: employer.premises,
        operatingSince: employer.isNew === 'no' ? '2010-01-01' : undefined,
        newEnterprise: employer.isNew === 'planned' ? { fundsCommitted: 0, plannedStaff: 0, premisesPlanned: 'none', tradingFrom: addDays(asOf, employer.tradingIn) } : null,
        lmbp: employer.lmbp === 'none' ? null : { signedOn: before(employer.reviewed + 365), reviewedOn: before(employer.reviewed), review: employer.lmbp },
        pastLmias: employer.positions === 0 ? [] : [{ stream: 'gts-a', decision: 'positive', decidedOn: `${asOf.slice(0, 4)}-01-01`, positions: employer.positions }],
        familyShares: employer.share === 0 ? [] : [{ personId: 'p1', percent: employer.share }],
        relatedForeignEmployers: [{ name: foreign, country: 'IN', relationship: employer.relationship, operatingCountries: ['IN', 'CA', 'SG'], doingBusiness: employer.doingBusiness }],
      })],
      jobOffers: offer.there ? [known({
        id: 'j1', personId: 'p1', employerId: 'e1', noc: offer.noc, province: offer.province, hoursPerWeek: offer.hours, contract: 'employment', seasonal: false,
        wagePerHour: offer.pay === 'hourly' || offer.pay === 'both' ? offer.wage : undefined, salaryPerYear: offer.pay === 'salary' || offer.pay === 'both' ? Math.round(offer.wage * 52 * offer.hours * 100) / 100 : undefined,
        marketWage: offer.median === undefined ? undefined : { median: offer.median }, peerWages: offer.peers === null ? null : { low: offer.peers },
        uniqueSpecializedTalent: offer.special, requires: known({ level: offer.requires, experienceMonths: offer.experience, licence: offer.licence }), approvals: offer.referral ? [{ kind: 'gts-referral', issuedOn: before(3) }] : [],
        listedProfessions: [{ list: 'cusma', entry: offer.list }], lmia: offer.lmia === 'none' ? null : { stream: offer.lmia, decision: offer.decision, issuedOn: before(60), expiresOn: addDays(asOf, offer.lmiaLeft) },
        transfer: offer.transfer ? { category: offer.category, fromEmployer: foreign, since: before(person.since), until: ended, roleKeptOpen: offer.keptOpen } : null,
      })] : [],
    };
    const checked = parseClientFileValue(value);
    if (!checked.ok) throw new TypeError(`the generator made a file that is not valid: ${JSON.stringify(checked.faults[0])}`);
    return { asOf, file: checked.file };
  });
