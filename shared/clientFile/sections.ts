import type { MemberOf } from './entities/index';

type Section<E extends 'person' | 'file'> = { name: string; members: readonly MemberOf<E>[] };

/** A person's facts in the order in which they are asked. `id` and `incomplete` are kept by the program and asked nowhere. */
export const personSections = [
  {
    name: 'identity',
    members: [
      'name', 'otherNames', 'nativeName', 'familyNameAtBirth', 'role', 'accompanying', 'nonAccompanyingReason', 'dateOfBirth', 'sex', 'countryOfBirth',
      'birthCity', 'citizenships', 'canadian', 'uci', 'heightCm', 'eyeColour', 'diedOn', 'diedIn',
    ],
  },
  { name: 'family', members: ['maritalStatus', 'unionSince', 'previousUnions', 'parents', 'custody', 'adopted', 'kinship', 'dependentByCondition'] },
  { name: 'contact', members: ['contact', 'addresses'] },
  { name: 'travelDocuments', members: ['passports', 'visas', 'nationalId', 'usPermanentResident', 'documentLanguages', 'biometricsOn'] },
  { name: 'residences', members: ['residences'] },
  { name: 'statusInCanada', members: ['canadianStatus', 'applications', 'entries'] },
  { name: 'education', members: ['education', 'mitacsInternshipOn', 'yearsOfEducation'] },
  { name: 'languages', members: ['languageTests', 'firstOfficialLanguage', 'nativeLanguage', 'motherTongue', 'officialLanguages', 'serviceLanguage', 'interviewLanguage'] },
  { name: 'work', members: ['work', 'tradeCertificates', 'licences', 'noticesOfAssessment', 'occupation', 'intendedOccupation'] },
  { name: 'relatives', members: ['relativesInCanada'] },
  { name: 'funds', members: ['funds'] },
  { name: 'admissibility', members: ['admissibility', 'medicalExams', 'background'] },
  { name: 'history', members: ['militaryService', 'activities', 'trips', 'memberships', 'governmentPositions'] },
  { name: 'intentions', members: ['intent'] },
] as const satisfies readonly Section<'person'>[];

/** The facts of a file beside its persons. */
export const fileSections = [
  { name: 'file', members: ['openedOn', 'representative', 'plan'] },
  { name: 'employers', members: ['employers'] },
  { name: 'jobOffers', members: ['jobOffers'] },
  { name: 'selection', members: ['nominations', 'expressEntry', 'provincialProfiles'] },
  { name: 'findings', members: ['listChecks', 'requirementChecks', 'uncertain', 'evidence'] },
] as const satisfies readonly Section<'file'>[];

export type SectionName = (typeof personSections)[number]['name'] | (typeof fileSections)[number]['name'];
