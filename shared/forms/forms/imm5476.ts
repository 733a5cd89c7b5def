import { ask, check, day, list, section, signature, text, words, yesNo } from '../build';
import { byHand, chosen, dateAnswer, fact, known, missing, none, notAsked, onlyIf, yesOrNo } from '../answers';
import { familyName, fromTemplate, givenNames, uci } from '../blocks/personal';
import { streetParts } from '../derivations/addresses';
import { countryAnswer } from '../derivations/places';
import { provinceName } from '../../places';
import { optionLabel } from '../../texts';
import { representativeBodies } from '../lists';
import type { Answer, Form, Subject } from '../types';

type Representative = NonNullable<Subject['client']['representative']>;
const at = '/representative';
/** Nobody is appointed where the client acts alone. */
export const ofRepresentative = (answer: (one: Representative, s: Subject) => Answer) => (s: Subject): Answer => {
  const one = s.client.representative;
  return one === undefined ? missing(at) : one === null ? notAsked : answer(one, s);
};

/** The last word of a full name is taken for the family name where the two are not on file. */
const splitName = ({ name = '' }: Representative): { family: string; given: string } => {
  const parts = name.trim().split(/\s+/u);
  return { family: parts.at(-1) ?? '', given: parts.slice(0, -1).join(' ') };
};
const splitRemark = words('Split from the full name: check', 'Séparé à partir du nom complet : à vérifier');
const nameOf = (member: 'family' | 'given') => ofRepresentative((one) => {
  if (one[member] !== undefined) return fact(one[member], `${at}/${member}`);
  const part = splitName(one)[member];
  return part === '' ? missing(`${at}/${member}`) : known(part, [`${at}/name`], { remark: splitRemark });
});

const address = (answer: (one: NonNullable<Representative['address']>, s: Subject) => Answer) => ofRepresentative((one, s) => (one.address ? answer(one.address, s) : missing(`${at}/address`)));
const street = (part: 'unit' | 'number' | 'street') => address(({ street: written }) => {
  if (written === undefined) return missing(`${at}/address/street`);
  const value = streetParts(written)[part];
  return value === '' ? none([`${at}/address/street`]) : known(value, [`${at}/address/street`]);
});

const filed = (answer: (application: NonNullable<Subject['person']['applications']>[number], pointer: string, s: Subject) => Answer) => (s: Subject): Answer => {
  const index = (s.person.applications ?? []).findLastIndex(({ decision }) => decision === 'pending');
  const one = s.person.applications?.[index];
  if (one) return answer(one, `${s.at}/applications/${index}`, s);
  return s.person.applications === undefined ? missing(`${s.at}/applications`) : notAsked;
};
const sign = (id: string, en: string, fr: string) => ask(id, en, fr, signature, () => byHand('signature'));

export const imm5476: Form = {
  id: 'imm5476', number: 'IMM 5476',
  title: words('Use of a Representative', 'Recours aux services d’un représentant'),
  madeFor: 'each-adult',
  whom: words('Whoever is represented; each child of 18 or older has a form of his or her own', 'Quiconque est représenté; chaque enfant de 18 ans ou plus a son propre formulaire'),
  signs: words('Applicant and representative, by hand; in sponsorship the sponsor’s partner too', 'Demandeur et représentant, à la main; en parrainage, aussi le conjoint du répondant'),
  edition: words('11-2022; more actions in 2025–26', '11-2022; d’autres actions en 2025-2026'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('The actions added in 2025–26 (update, replace, withdraw) and the applicant’s e-mail are from a secondary source.', 'Les actions ajoutées en 2025-2026 (mise à jour, remplacement, retrait) et le courriel du demandeur proviennent d’une source secondaire.')],
  sections: [
    section('0', 'Action', 'Action', fromTemplate, [ask('0a', 'Appoint a representative (A, B, D)', 'Nommer un représentant (A, B, D)', check, () => byHand('choice')), ask('0b', 'Cancel an appointment (A, C, D)', 'Annuler une nomination (A, C, D)', check, () => byHand('choice'))]),
    section('A', 'Applicant', 'Demandeur', fromTemplate, [
      ask('A1a', 'Family name', 'Nom de famille', text(), (s) => familyName(s.person, s.at)), ask('A1b', 'Given names', 'Prénoms', text(), (s) => givenNames(s.person, s.at)), ask('A2', 'Date of birth', 'Date de naissance', day, (s) => dateAnswer(s.person.dateOfBirth, `${s.at}/dateOfBirth`)),
      ask('A3a', 'If already filed: office', 'Si déjà présentée : bureau', text(), filed(() => byHand('not-kept'))), ask('A3b', 'If already filed: type of application', 'Si déjà présentée : type de demande', text(), filed((one, pointer, s) => known(optionLabel('applicationKind', one.kind, s.language), [`${pointer}/kind`]))),
      ask('A4', 'Client number (UCI)', 'Numéro de client (IUC)', text(10), uci), ask('A4b', 'E-mail (2025–26)', 'Courriel (2025-2026)', text(), (s) => fact(s.person.contact?.email, `${s.at}/contact/email`)),
    ]),
    section('B', 'Representative', 'Représentant', fromTemplate, [
      ask('B5a', 'Family name', 'Nom de famille', text(), nameOf('family')), ask('B5b', 'Given names', 'Prénoms', text(), nameOf('given')), ask('B6a', 'Paid', 'Rémunéré', yesNo, ofRepresentative((one, s) => yesOrNo(s, one.paid, `${at}/paid`))),
      ask('B6b', 'Member of', 'Membre de', list(representativeBodies), ofRepresentative((one, s) => chosen(s, representativeBodies, one.body, `${at}/body`))), ask('B6c', 'Membership number', 'Numéro de membre', text(), ofRepresentative((one) => fact(one.membershipNumber, `${at}/membershipNumber`))),
      ask('B6d', 'Province of the law society', 'Province du barreau', list([]), ofRepresentative((one, s) => onlyIf(one.body === undefined ? undefined : one.body === 'law society', [`${at}/body`], () => fact(one.province, `${at}/province`, (code) => provinceName(code, s.language))))),
      ask('B7a', 'Firm', 'Cabinet', text(), ofRepresentative(() => byHand('not-kept'))), ask('B7b', 'Apartment or unit', 'Bureau', text(10), street('unit')), ask('B7c', 'Street number', 'Numéro', text(10), street('number')), ask('B7d', 'Street', 'Rue', text(100), street('street')),
      ask('B7e', 'Town', 'Ville', text(30), address(({ city }) => fact(city, `${at}/address/city`))), ask('B7f', 'Province', 'Province', list([]), address(({ province }, s) => fact(province, `${at}/address/province`, (code) => provinceName(code, s.language)))),
      ask('B7g', 'Country', 'Pays', list([]), address(({ country }, s) => countryAnswer(s, country, `${at}/address/country`))), ask('B7h', 'Postal code', 'Code postal', text(), address(({ postalCode }) => fact(postalCode, `${at}/address/postalCode`))),
      ask('B7i', 'Telephone with country code', 'Téléphone avec indicatif du pays', text(), ofRepresentative((one) => fact(one.phone, `${at}/phone`))), ask('B7j', 'Fax', 'Télécopieur', text(), ofRepresentative(() => byHand('not-kept'))), ask('B7k', 'E-mail', 'Courriel', text(), ofRepresentative((one) => fact(one.email, `${at}/email`))),
      sign('B8', 'Declaration of the representative: signature and date', 'Déclaration du représentant : signature et date'),
    ]),
    section('C', 'Cancelling', 'Annulation', fromTemplate, [ask('C9', 'Representative to cancel: name and firm', 'Représentant à annuler : nom et cabinet', text(), () => byHand('choice'))]),
    section('D', 'Declaration', 'Déclaration', fromTemplate, [sign('D10', 'Signature of the applicant and date', 'Signature du demandeur et date'), sign('D10b', 'In sponsorship: signature of the spouse or partner and date', 'En parrainage : signature de l’époux ou conjoint et date')]),
  ],
};
