import { evidence, listCheck, plan, requirementCheck, uncertain } from './annotations';
import { employerApproval, offerApproval } from './approval';
import { application, canadianStatus } from './canadianStatus';
import { admissibility, admissibilityEvent, background, contact, funds, intent, medicalExam, noticeOfAssessment, yearsOfEducation } from './circumstances';
import { eca, education } from './education';
import { employer, employerContact, familyShare, lmbp, newEnterprise, pastLmia, relatedForeignEmployer, treatyEnterprise } from './employer';
import { clientFile } from './file';
import { activity, entry, governmentPosition, membership, militaryService, trip } from './history';
import { name, nationalId, passport, previousUnion, usPermanentResident, visa } from './identity';
import { foreignProvider, jobOffer, listedProfession, lmia, marketWage, peerWages, recruitment, requirements, site, transfer } from './jobOffer';
import { languageTest } from './languageTest';
import { person } from './person';
import { address, pastAddress, residence } from './place';
import { relative } from './relative';
import { representative } from './representative';
import { expressEntry, nomination, provincialProfile } from './selection';
import { licence, tradeCertificate, work } from './work';

/** Every object of the format under its name. Labels are written per entity: a new member without a label does not compile. */
export const allEntities = {
  file: clientFile, representative, plan, person, name, previousUnion, passport, visa, nationalId, usPermanentResident, residence, address, pastAddress,
  education, eca, languageTest, work, tradeCertificate, licence, canadianStatus, application, relative, funds, noticeOfAssessment, medicalExam,
  militaryService, admissibility, admissibilityEvent, intent, yearsOfEducation, contact, entry, trip, activity, membership, governmentPosition, background,
  employer, familyShare, relatedForeignEmployer, pastLmia, lmbp, newEnterprise, treatyEnterprise, employerContact, employerApproval,
  jobOffer, marketWage, peerWages, foreignProvider, requirements, site, recruitment, listedProfession, lmia, transfer, offerApproval,
  nomination, expressEntry, provincialProfile, listCheck, requirementCheck, uncertain, evidence,
} as const;

export type EntityName = keyof typeof allEntities;
export type MemberOf<E extends EntityName> = keyof (typeof allEntities)[E]['shape'] & string;
/** `residence.country` */
export type MemberPath = { [E in EntityName]: `${E}.${MemberOf<E>}` }[EntityName];
