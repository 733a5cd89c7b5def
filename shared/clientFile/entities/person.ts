import { z } from 'zod';
import { leaves } from '../registries';
import { choice, country, decimal, fileRef, id, isoDate, language639, spokenLanguage, text, uci, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { application, canadianStatus } from './canadianStatus';
import { admissibility, background, contact, funds, intent, medicalExam, noticeOfAssessment, yearsOfEducation } from './circumstances';
import { education } from './education';
import { activity, entry, governmentPosition, membership, militaryService, trip } from './history';
import { name, nationalId, passport, previousUnion, usPermanentResident, visa } from './identity';
import { languageTest } from './languageTest';
import { pastAddress, residence } from './place';
import { relative } from './relative';
import { licence, tradeCertificate, work } from './work';

/** Every list of a person: those of records, then those of plain values. `incomplete` may name any of them. */
export const personListNames = [
  'otherNames', 'previousUnions', 'passports', 'visas', 'residences', 'education', 'languageTests', 'work', 'canadianStatus', 'applications',
  'tradeCertificates', 'licences', 'relativesInCanada', 'noticesOfAssessment', 'medicalExams', 'militaryService', 'addresses', 'entries', 'trips',
  'activities', 'memberships', 'governmentPositions',
] as const;
const plainListNames = ['citizenships', 'parents', 'documentLanguages'] as const;

const listName = () => z.enum([...personListNames, ...plainListNames]).register(leaves, { widget: 'listName' });

const formsOnly = [
  'uci', 'birthCity', 'nativeName', 'familyNameAtBirth', 'diedOn', 'diedIn', 'occupation', 'intendedOccupation', 'heightCm', 'eyeColour',
  'yearsOfEducation', 'serviceLanguage', 'interviewLanguage', 'motherTongue', 'officialLanguages', 'contact', 'addresses', 'nationalId',
  'usPermanentResident', 'entries', 'trips', 'activities', 'kinship', 'nonAccompanyingReason',
] as const;

export const person = entity(
  'person',
  {
    id: id(),
    role: choice('role'),
    accompanying: yesNo(),
    name,
    otherNames: z.array(name),
    dateOfBirth: isoDate(),
    sex: choice('sex'),
    countryOfBirth: country(),
    citizenships: z.array(country()),
    canadian: choice('canadian'),
    maritalStatus: choice('maritalStatus'),
    /** Marriage, or start of living together. */
    unionSince: isoDate(),
    previousUnions: z.array(previousUnion),
    /** Of a child: the parents on file. */
    parents: z.array(fileRef('person')),
    custody: choice('custody'),
    adopted: yesNo(),
    dependentByCondition: yesNo(),
    documentLanguages: z.array(language639()),
    passports: z.array(passport),
    visas: z.array(visa),
    residences: z.array(residence),
    education: z.array(education),
    languageTests: z.array(languageTest),
    work: z.array(work),
    firstOfficialLanguage: choice('officialLanguage'),
    /** Which official language is the mother tongue, as programs ask that excuse native speakers from a test. */
    nativeLanguage: choice('officialLanguages'),
    canadianStatus: z.array(canadianStatus),
    applications: z.array(application),
    tradeCertificates: z.array(tradeCertificate),
    licences: z.array(licence),
    relativesInCanada: z.array(relative),
    funds,
    noticesOfAssessment: z.array(noticeOfAssessment),
    medicalExams: z.array(medicalExam),
    /** Last given; null: never. */
    biometricsOn: orNone(isoDate()),
    /** The day on which an internship with Mitacs was completed; null: none was. */
    mitacsInternshipOn: orNone(isoDate()),
    militaryService: z.array(militaryService),
    admissibility,
    incomplete: z.array(listName()),
    intent,
    uci: uci(),
    birthCity: text(100, { formMax: 30 }),
    nativeName: text(200, { formMax: 90 }),
    familyNameAtBirth: text(200, { formMax: 57 }),
    diedOn: isoDate(),
    diedIn: text(200),
    occupation: text(200, { formMax: 50 }),
    intendedOccupation: text(200, { formMax: 50 }),
    heightCm: decimal(30, 271, 'cm'),
    eyeColour: text(50, { suggestions: 'eyeColour' }),
    yearsOfEducation,
    serviceLanguage: choice('officialLanguage'),
    interviewLanguage: spokenLanguage(),
    motherTongue: spokenLanguage(),
    officialLanguages: choice('officialLanguages'),
    contact,
    addresses: z.array(pastAddress),
    nationalId: orNone(nationalId),
    usPermanentResident: orNone(usPermanentResident),
    entries: z.array(entry),
    trips: z.array(trip),
    activities: z.array(activity),
    memberships: z.array(membership),
    governmentPositions: z.array(governmentPosition),
    background,
    kinship: choice('kinship'),
    nonAccompanyingReason: text(200, { formMax: 50 }),
  },
  { required: ['id', 'role'], formsOnly, ordered: [['dateOfBirth', 'diedOn']] },
);
