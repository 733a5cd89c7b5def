import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEntities, choices, fieldsOf, parseClientFile, provinces, serializeClientFile, type EntityName, type Field } from '../../../shared/clientFile';

const place = ['province', 'city', 'censusDivision', 'cma', 'cmm'];
const areas = place.slice(1);

/**
 * The members of every object in the order of the contract's tables, the members for forms and letters last. `!` marks the bold
 * ones, which are required; `?` those of which the contract (its table, its rule on spans that go on, or its example) lets null say "none".
 */
const tables: Readonly<Record<EntityName, readonly string[]>> = {
  file: ['format!', 'fileNumber!', 'openedOn', 'representative?', 'persons!', 'employers', 'jobOffers', 'nominations', 'expressEntry?', 'provincialProfiles', 'plan', 'listChecks', 'requirementChecks', 'uncertain', 'evidence'],
  representative: ['name', 'membershipNumber', 'paid', 'family', 'given', 'body', ...place, 'address', 'phone', 'email'],
  plan: ['filingOn', 'landingOn', 'lmiaFiledOn'],
  person: [
    'id!', 'role!', 'accompanying', 'name', 'otherNames', 'dateOfBirth', 'sex', 'countryOfBirth', 'citizenships', 'canadian', 'maritalStatus', 'unionSince', 'previousUnions', 'parents', 'custody',
    'adopted', 'dependentByCondition', 'documentLanguages', 'passports', 'visas', 'residences', 'education', 'languageTests', 'work', 'firstOfficialLanguage', 'canadianStatus', 'applications',
    'tradeCertificates', 'licences', 'relativesInCanada', 'funds', 'noticesOfAssessment', 'medicalExams', 'biometricsOn?', 'militaryService', 'admissibility', 'incomplete', 'intent',
    'uci', 'birthCity', 'nativeName', 'familyNameAtBirth', 'diedOn', 'diedIn', 'occupation', 'intendedOccupation', 'heightCm', 'eyeColour', 'yearsOfEducation', 'serviceLanguage', 'interviewLanguage',
    'motherTongue', 'officialLanguages', 'contact', 'addresses', 'nationalId?', 'usPermanentResident?', 'entries', 'trips', 'activities', 'memberships', 'governmentPositions', 'background', 'kinship',
    'nonAccompanyingReason',
  ],
  name: ['family', 'given'],
  previousUnion: ['kind', 'endedBy', 'endedOn', 'name', 'dateOfBirth', 'startedOn'],
  passport: ['country', 'number', 'issuedOn', 'expiresOn', 'taiwanPin', 'israeliNational', 'usedForTrip'],
  visa: ['country', 'class', 'issuedOn', 'expiresOn'],
  nationalId: ['number', 'country', 'issuedOn', 'expiresOn?'],
  usPermanentResident: ['number', 'expiresOn'],
  residence: ['country!', 'from', 'to?', 'status', ...place, 'explanation'],
  address: ['street', ...place, 'postalCode', 'country'],
  pastAddress: ['from', 'to?', 'street', ...place, 'postalCode', 'country'],
  education: [
    'level!', 'credential', 'field', 'cip', 'institution', 'institutionType', 'country', ...place, 'startedOn', 'completedOn?', 'endedOn?', 'completionConfirmedOn', 'programMonths', 'programHours', 'fullTime',
    'presentMonths?', 'languageOfInstruction', 'conditions', 'relatedTo', 'eca?',
  ],
  eca: ['organization', 'equivalency', 'issuedOn', 'reference'],
  languageTest: ['test!', 'takenOn', 'listening', 'reading', 'writing', 'speaking', 'reference', 'oneSkillRetake'],
  work: [
    'employer!', 'employerId', 'title', 'noc', 'noc2016', 'country', ...place, 'startedOn', 'endedOn?', 'hoursPerWeek', 'wagePerHour', 'paid', 'selfEmployed', 'duringFullTimeStudy', 'authorized', 'internship',
    'capacity', 'relatedTo',
  ],
  tradeCertificate: [...place, 'trade', 'noc', 'issuedOn', 'redSeal'],
  licence: ['country', ...place, 'profession', 'noc', 'regulator', 'status', 'issuedOn', 'expiresOn?', 'publicBilling'],
  canadianStatus: ['kind!', 'appliedOn', 'issuedOn', 'expiresOn?', 'endedOn?', 'basis', 'employerId', 'noc', 'open', 'documentNumber'],
  application: ['kind!', 'pathway', 'filedOn', 'completeOn', 'eligibilityPositiveOn', 'decision', 'decidedOn', 'reference'],
  relative: ['relation!', 'status', 'livesInCanada', 'age', ...place, 'supportsOther', 'kinship', 'nonAccompanyingReason'],
  funds: ['amount', 'asOf', 'heldSince'],
  noticeOfAssessment: ['taxYear', 'income'],
  medicalExam: ['examinedOn', 'country', 'reference'],
  militaryService: ['country', 'from', 'to?', 'noc', 'branch', 'rank', 'combat', 'endReason'],
  admissibility: ['criminalRecord', 'medicalConcern', 'misrepresentation', 'removalOrder', 'events'],
  admissibilityEvent: ['kind!', 'on', 'endedOn?', 'country', 'class', 'sentenceEndedOn'],
  intent: ['provinces', ...areas, 'leaveAtEndOfStay', 'settlementPlanOn?'],
  yearsOfEducation: ['elementary', 'secondary', 'university', 'trade'],
  contact: ['mailing', 'residential', 'phones', 'email'],
  entry: ['on', 'place', 'purpose'],
  trip: ['from', 'to?', 'country', 'city', 'purpose'],
  activity: ['kind', 'from', 'to?', 'place'],
  membership: ['from', 'to?', 'name', 'type', 'activities', 'city', 'country'],
  governmentPosition: ['from', 'to?', 'country', 'level', 'department', 'activities'],
  background: ['tuberculosis', 'violentGroup', 'illTreatment', 'armedStruggle', 'criminalOrganization', 'warCrime', 'detained', 'refugeeClaim', 'details'],
  employer: [
    'id!', 'legalName!', 'businessNumber', 'kind', ...place, 'employeesInProvince', 'operatingSince', 'yearsInOperation', 'annualRevenue', 'naics', 'premises', 'gtsReferralPartner?', 'ineligible',
    'adultServices', 'labourDispute', 'familyShares', 'relatedForeignEmployers', 'pastLmias', 'lmbp?', 'newEnterprise?', 'treatyEnterprise', 'approvals', 'operatingName', 'address', 'payrollAccount',
    'contacts', 'employeesInCanada', 'layoffs',
  ],
  familyShare: ['personId', 'percent'],
  relatedForeignEmployer: ['name', 'country', 'relationship', 'operatingCountries', 'doingBusiness'],
  pastLmia: ['stream', 'decidedOn', 'decision', 'positions', 'noc'],
  lmbp: ['signedOn', 'reviewedOn?', 'review?'],
  newEnterprise: ['fundsCommitted', 'plannedStaff', 'premisesPlanned', 'tradingFrom'],
  treatyEnterprise: ['nationality', 'ownedPercent', 'tradePercent', 'investment'],
  employerContact: ['name', 'title', 'phone', 'email', 'language'],
  employerApproval: ['kind!', 'by', ...place, 'reference', 'issuedOn', 'expiresOn?'],
  offerApproval: ['kind!', 'by', ...place, 'reference', 'issuedOn', 'expiresOn?'],
  jobOffer: [
    'id!', 'personId!', 'employerId!', 'title', 'noc', 'noc2016', 'duties', ...place, 'wagePerHour', 'salaryPerYear', 'hoursPerWeek', 'marketWage', 'peerWages?', 'signedOn?', 'startsOn', 'endsOn?', 'permanent',
    'seasonal', 'contract', 'foreignProvider', 'uniqueSpecializedTalent', 'requires', 'site', 'recruitment', 'listedProfessions', 'lmia?', 'transfer?', 'approvals', 'street', 'rationale', 'overtime', 'schedule',
    'benefits', 'vacation', 'housing', 'transitionPlan',
  ],
  marketWage: ['low', 'median', 'high', 'region', 'asOf'],
  peerWages: ['low', 'high'],
  foreignProvider: ['name', 'country', 'establishedInCanada'],
  requirements: ['level', 'experienceMonths', 'languages', 'licence'],
  site: ['employees', 'citizensAndPermanentResidents', 'lowWageForeignWorkers'],
  recruitment: ['method', 'scope', 'audience', 'from', 'to?'],
  listedProfession: ['list!', 'entry!?'],
  lmia: ['number', 'stream!', 'filedOn', 'decision', 'issuedOn', 'expiresOn', 'positions'],
  transfer: ['category!', 'fromEmployer', 'since', 'until?', 'roleKeptOpen'],
  nomination: ['province!', ...areas, 'stream', 'kind!', 'personId', 'employerId', 'issuedOn', 'expiresOn', 'expressEntry', 'employerRestricted', 'state', 'reference'],
  expressEntry: ['profileSubmittedOn', 'profileEndedOn?', 'profileNumber', 'validationCode', 'primaryNoc', 'interestedIn', 'invitedOn?', 'invitedUnder', 'invitedCategory'],
  provincialProfile: ['province!', ...areas, 'system!', 'stream', 'reference', 'submittedOn', 'expiresOn?', 'endedOn?', 'invitedOn?'],
  requirementCheck: ['requirement!', 'personId!', 'jobOfferId', 'met!', 'checkedOn!', 'source!', 'note'],
  listCheck: ['list!', 'item!', 'listed!', 'checkedOn!', 'source'],
  uncertain: ['path!', 'min', 'max', 'oneOf', 'note'],
  evidence: ['path!', 'document', 'dated'],
};

/** What the program adds (docs/format-additions.md), each optional. */
const additions: Partial<Readonly<Record<EntityName, readonly string[]>>> = {
  person: ['nativeLanguage', 'mitacsInternshipOn'],
  funds: ['jointWithSpouse'],
  work: ['remote', 'employerProvince'],
  application: ['essentialMember'],
  relative: ['livesInProvinceSince'],
  employer: ['revenueYearBefore', 'nomineesSupported'],
  employerApproval: ['program'],
  offerApproval: ['program'],
  jobOffer: ['arrangements', 'recruitmentMission'],
};
const addedTo = (entity: string): readonly string[] => Object.entries(additions).find(([name]) => name === entity)?.[1] ?? [];

/** `cma` is null outside all metropolitan areas, wherever it stands. */
const mark = ({ name, required, nullable }: Field): string => `${name}${required ? '!' : ''}${nullable && name !== 'cma' ? '?' : ''}`;

describe('the schemas', () => {
  it.each(Object.entries(allEntities))('of %s have the members of the contract, in its order', (entity, schema) => {
    const ofContract = fieldsOf(schema).filter(({ name }) => !addedTo(entity).includes(name));
    expect(ofContract.map(mark)).toEqual(Object.entries(tables).find(([name]) => name === entity)?.[1]);
  });

  it.each(Object.entries(additions))('of %s have what the program adds, which nobody has to state and a page documents', (entity, added) => {
    const fields = Object.entries(allEntities).find(([name]) => name === entity)?.[1];
    const page = readFileSync(new URL('../../../docs/format-additions.md', import.meta.url), 'utf8');
    expect((fields ? fieldsOf(fields) : []).filter(({ name }) => added.includes(name)).map(({ name, required }) => `${name}${required ? '!' : ''}`)).toEqual(added);
    expect(added.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('allow null for the metropolitan area wherever a place stands', () => {
    const areasOf = Object.values(allEntities).flatMap((schema) => fieldsOf(schema).filter(({ name }) => name === 'cma'));
    expect(areasOf.length).toBeGreaterThan(10);
    expect(areasOf.every(({ nullable }) => nullable)).toBe(true);
  });

  it('know the provinces by their postal codes', () => {
    expect(provinces.toSorted()).toEqual(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']);
  });

  it.each([
    ['role', 'principal, spouse, child, parent, sibling, other'],
    ['sex', 'F, M, X'],
    ['canadian', 'none, permanent-resident, citizen'],
    ['maritalStatus', 'never-married, married, common-law, separated, divorced, widowed, annulled'],
    ['unionKind', 'marriage, common-law'],
    ['unionEnd', 'divorce, annulment, death, separation'],
    ['custody', 'joint, sole, other'],
    ['licenceStatus', 'held, partial, eligible, in-progress'],
    ['residenceStatus', 'citizen, permanent-resident, worker, student, visitor, protected, other, none'],
    ['educationLevel', 'none, secondary, one-year, two-year, three-year, bachelor, two-or-more, master, professional, doctorate'],
    ['credential', 'secondary, vocational, trade, college, college-general, college-graduate, associate, university-certificate, bachelor, post-graduate, master, professional, medical-specialization, doctorate'],
    ['institutionType', 'public, private-degree, private'],
    ['instructionLanguage', 'en, fr, other'],
    ['studyCondition', 'mainly-language-study, mainly-distance, return-obligation'],
    ['languageTest', 'IELTS-G, IELTS-A, CELPIP-G, PTE-CORE, TEF, TCF, TEFAQ, TCFQ, DELF, DALF, CLB, NCLC, EQ'],
    ['workCapacity', 'executive, senior-manager, specialized-knowledge, other'],
    ['canadianStatus', 'citizen, permanent-resident, work-permit, study-permit, visitor, maintained, restoration, refugee-claimant, temporary-resident-permit, permit-exempt-work, none'],
    ['applicationKind', 'permanent-residence, selection-certificate, work-permit, study-permit, visitor, extension, restoration, iec-profile'],
    ['applicationDecision', 'pending, approved, refused, withdrawn'],
    ['relation', 'parent, grandparent, child, grandchild, sibling, aunt-uncle, niece-nephew, spouse, cousin, other-relative, friend'],
    ['relativeStatus', 'citizen, permanent-resident, other'],
    ['admissibilityEvent', 'charge, conviction, misrepresentation, unauthorized-work, unauthorized-study, overstay, removal-order, refusal'],
    ['offenceClass', 'summary, indictable, indictable-10-years'],
    ['employerKind', 'private, public, health-authority, university, police, mission'],
    ['premises', 'commercial, coworking, home, virtual, none'],
    ['foreignRelationship', 'parent, subsidiary, branch, affiliate, franchise, licence, contract, other'],
    ['pastLmiaDecision', 'positive, negative'],
    ['lmbpReview', 'met, not-met, missed'],
    ['premisesPlanned', 'leased, searching, none'],
    ['offerContract', 'employment, services'],
    ['recruitmentMethod', 'job-bank, website, print, agency, union, event, other'],
    ['recruitmentScope', 'national, provincial, local'],
    ['recruitmentAudience', 'general, youth, indigenous, newcomers, asylum-claimants, persons-with-disabilities'],
    ['professionList', 'cusma, cptpp, ceta, cuktca, gats, it-worker'],
    ['lmiaStream', 'gts-a, gts-b, high-wage, low-wage, permanent-residence, it-worker'],
    ['lmiaDecision', 'positive, neutral, negative'],
    ['transferCategory', 'executive, senior-manager, specialized-knowledge'],
    ['offerApproval', 'portal-offer, gts-referral, position-assessment, provincial-portal-offer, validated-offer, expert-opinion, community-endorsement, advance-notice'],
    ['employerApproval', 'employer-registration, designation, association-membership'],
    ['nominationKind', 'nomination, letter-of-support, selection-certificate, acceptance-certificate, endorsement, notification-of-interest'],
    ['nominationState', 'valid, used, withdrawn, cancelled, refused'],
    ['officialLanguages', 'en, fr, both, neither'],
    ['activityKind', 'unemployed, homemaker, study, travel, retired, other'],
    ['kinship', 'own, adopted, step, half'],
    ['representativeBody', 'CICC, law society, Chambre des notaires'],
  ] as const)('have the values of %s', (name, values) => expect(choices[name].join(', ')).toBe(values));
});

describe('the example of the contract', () => {
  const bytes = readFileSync(new URL('../../fixtures/clientFile/exampleClient.json', import.meta.url));
  const parsed = parseClientFile(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));

  it('is read as it stands, member for member', () => {
    expect(parsed.file).toEqual(JSON.parse(bytes.toString('utf8')));
  });

  it('keeps absent, null and empty apart through writing and reading', () => {
    const again = parseClientFile(serializeClientFile(parsed.file));
    expect(again).toEqual(parsed);
    const [principal, spouse] = again.ok ? again.file.persons : [];
    expect(principal?.previousUnions).toEqual([]);
    expect(principal?.residences?.at(-1)?.to).toBeNull();
    expect(spouse).not.toHaveProperty('residences');
  });
});

describe('a client file as text', () => {
  const shuffled = { persons: [{ role: 'principal', work: [], id: 'p1', name: { given: 'Ada', family: 'Example' } }], fileNumber: '1', representative: null, format: 'dossier-client/1' } as const;

  it('has the members in the order of the contract, two blanks of indentation and a line feed at the end', () => {
    const parsed = parseClientFile(JSON.stringify(shuffled));
    expect(parsed.ok && serializeClientFile(parsed.file)).toBe(`{
  "format": "dossier-client/1",
  "fileNumber": "1",
  "representative": null,
  "persons": [
    {
      "id": "p1",
      "role": "principal",
      "name": {
        "family": "Example",
        "given": "Ada"
      },
      "work": []
    }
  ]
}
`);
  });
});
