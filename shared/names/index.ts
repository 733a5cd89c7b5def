export { compareNames, nameKeys, type NameMatch } from './compareNames';
export { comparePersons, foldPassport, type ComparedPerson, type MatchReason } from './comparePersons';
export { foldCompany } from './foldCompany';
export { foldText } from './foldText';
export { nameTokens, type PersonName } from './nameTokens';
