import { ask, day, list, must, section, text, yesNo } from '../build';
import { dateAnswer, fact, missing, none, notAsked, onlyIf, yesOrNo } from '../answers';
import { countryAnswer } from '../derivations/places';
import { passportUsed } from '../subject';
import type { Answer, Item, Located, Section, Subject } from '../types';
import type { Person } from '../../clientFile';
import { fromTemplate } from './personal';

type Passport = NonNullable<Person['passports']>[number];

/** The passport used; none where the file says that the person has no passport. */
export const ofPassport = (answer: (s: Subject, passport: Located<Passport>) => Answer) => (s: Subject): Answer => {
  const passport = passportUsed(s);
  if (passport) return answer(s, passport);
  return s.person.passports === undefined ? missing(`${s.at}/passports`) : none([`${s.at}/passports`]);
};

/** A passport of another country is no passport of Taiwan or Israel, so nothing has to be asked. */
const special = (country: string, member: 'taiwanPin' | 'israeliNational') => ofPassport((s, { value, at }) => yesOrNo(s, value.country !== undefined && value.country !== country ? false : value[member], value.country === undefined ? `${at}/country` : `${at}/${member}`));

export const passportItems = (): Item[] => [
  ask('E1', 'Passport number', 'Numéro du passeport', must(text(20)), ofPassport((_, { value, at }) => fact(value.number, `${at}/number`))),
  ask('E2', 'Country of issue', 'Pays de délivrance', must(list([])), ofPassport((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))),
  ask('E3', 'Issued on', 'Date de délivrance', must(day), ofPassport((_, { value, at }) => dateAnswer(value.issuedOn, `${at}/issuedOn`))),
  ask('E4', 'Expires on', 'Date d’expiration', must(day), ofPassport((_, { value, at }) => dateAnswer(value.expiresOn, `${at}/expiresOn`))),
  ask('E5', 'Taiwan passport with personal identification number for this trip', 'Passeport de Taïwan avec numéro d’identification personnel pour ce voyage', must(yesNo), special('TW', 'taiwanPin')),
  ask('E6', 'National passport of Israel for this trip', 'Passeport national d’Israël pour ce voyage', must(yesNo), special('IL', 'israeliNational')),
];
export const passport = (): Section => section('E', 'Passport', 'Passeport', fromTemplate, passportItems());

const ofNationalId = (s: Subject, answer: (card: NonNullable<Person['nationalId']>, at: string) => Answer): Answer => {
  const at = `${s.at}/nationalId`;
  const card = s.person.nationalId;
  return card === undefined ? missing(at) : card === null ? notAsked : answer(card, at);
};

export const nationalIdItems = (): Item[] => [
  ask('F1', 'Has a national identity document', 'A une pièce d’identité nationale', must(yesNo), (s) => yesOrNo(s, s.person.nationalId === undefined ? undefined : s.person.nationalId !== null, `${s.at}/nationalId`)),
  ask('F2', 'Document number', 'Numéro du document', text(20), (s) => ofNationalId(s, ({ number }, at) => fact(number, `${at}/number`))),
  ask('F3', 'Country of issue', 'Pays de délivrance', list([]), (s) => ofNationalId(s, ({ country }, at) => countryAnswer(s, country, `${at}/country`))),
  ask('F4', 'Issued on', 'Date de délivrance', day, (s) => ofNationalId(s, ({ issuedOn }, at) => dateAnswer(issuedOn, `${at}/issuedOn`))),
  ask('F5', 'Expires on', 'Date d’expiration', day, (s) => ofNationalId(s, ({ expiresOn }, at) => dateAnswer(expiresOn, `${at}/expiresOn`))),
];
export const nationalId = (): Section => section('F', 'National identity document', 'Pièce d’identité nationale', fromTemplate, nationalIdItems());

/** `uscis`: IMM 1295 asks the number of ten characters that the card bears, the other forms the number of the document. */
export const usResident = ({ uscis }: { uscis: boolean }): Section => {
  const isResident = ({ person }: Subject): boolean | undefined => (person.usPermanentResident === undefined ? undefined : person.usPermanentResident !== null);
  const at = (s: Subject): string => `${s.at}/usPermanentResident`;
  return section('G', 'U.S. permanent resident card', 'Carte de résident permanent des États-Unis', fromTemplate, [
    ask('G1', 'Lawful permanent resident of the United States', 'Résident permanent légal des États-Unis', must(yesNo), (s) => yesOrNo(s, isResident(s), at(s))),
    ask('G2', uscis ? 'USCIS number' : 'Document number', uscis ? 'Numéro USCIS' : 'Numéro du document', text(uscis ? 10 : 20), (s) => onlyIf(isResident(s), [at(s)], () => fact(s.person.usPermanentResident?.number, `${at(s)}/number`))),
    ask('G3', 'Expires on', 'Date d’expiration', day, (s) => onlyIf(isResident(s), [at(s)], () => dateAnswer(s.person.usPermanentResident?.expiresOn, `${at(s)}/expiresOn`))),
  ]);
};
