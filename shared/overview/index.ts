export { familyOf, personRoles, type Member, type PersonRole } from './family';
export { expressEntryOf, jobOffersOf, nominationsOf, provincialProfilesOf, type ExpressEntryFact, type JobOfferFact, type NominationFact, type ProvincialProfileFact } from './fileFacts';
export { keyFactsOf, type EducationFact, type Known, type LanguageTestFact, type PassportFact, type PersonFacts, type WorkFact } from './keyFacts';
export { missingFactsOf, type MissingFact } from './missing';
export { nextDatesOf, type DateKind, type NextDate } from './nextDates';
export { nameOf } from './readFacts';
export { standingOn, type Standing } from './standing';
