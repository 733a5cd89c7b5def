export { compareNames, shareName, spelledAlike, type NameComparison, type NameMatch } from './compareNames';
export { comparePersons, matchPersons, type ComparedPerson, type MatchReason, type PersonMatch, type PersonVerdict } from './comparePersons';
export { foldCompany } from './foldCompany';
export { foldText } from './foldText';
export { nameKeys } from './nameKeys';
export { nameTokens, type PersonName } from './nameTokens';
export { foldPassport, isPassportNumber, type ComparedPassport } from './passports';
