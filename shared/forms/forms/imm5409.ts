import { ask, day, number, section, signature, text, words, yesNo } from '../build';
import { byHand, dateAnswer, fact, known, missing, onlyIf } from '../answers';
import { personName } from '../../assessment/report/names';
import { countryAnswer, provinceAnswer } from '../derivations/places';
import { presentResidence } from '../subject';
import type { Answer, Evidence, Form, Located, Subject } from '../types';
import type { Person } from '../../clientFile';

const read: Evidence = { source: 'guide', confidence: 'H' };

/** Only of those who live in a common-law union. */
const commonLaw = (answer: (s: Subject) => Answer) => (s: Subject): Answer => onlyIf(s.person.maritalStatus === undefined ? undefined : s.person.maritalStatus === 'common-law', [`${s.at}/maritalStatus`], () => answer(s));
const home = (answer: (s: Subject, one: NonNullable<ReturnType<typeof presentResidence>>) => Answer) => commonLaw((s) => {
  const one = presentResidence(s);
  return one ? answer(s, one) : missing(`${s.at}/residences`);
});
const nameAnswer = ({ value, at }: Located<Person>): Answer => (value.name === undefined ? missing(`${at}/name`) : known(personName(value), [`${at}/name`]));

/** Whole years on the day of the sheet. */
function yearsTogether({ person, at, asOf }: Subject): Answer {
  const from = person.unionSince;
  if (from === undefined) return missing(`${at}/unionSince`);
  if (from > asOf) return missing(`${at}/unionSince`);
  const years = Number(asOf.slice(0, 4)) - Number(from.slice(0, 4)) - (asOf.slice(5) < from.slice(5) ? 1 : 0);
  return known(String(years), [`${at}/unionSince`]);
}
const evidence = (id: string, en: string, fr: string) => ask(id, en, fr, yesNo, commonLaw(() => byHand('not-kept')));

export const imm5409: Form = {
  id: 'imm5409', number: 'IMM 5409',
  title: words('Statutory Declaration of Common-Law Union', 'Déclaration officielle d’union de fait'),
  madeFor: 'couple',
  whom: words('Common-law couples', 'Couples en union de fait'),
  signs: words('Both partners, by hand, before a person who may take declarations', 'Les deux conjoints, à la main, devant une personne autorisée à recevoir les déclarations'),
  edition: words('11-2025, from the fields of a public application', '11-2025, d’après les champs d’une application publique'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('The French title differs between sources: “officielle” in the guide, “solennelle” elsewhere.', 'Le titre français varie selon les sources : « officielle » dans le guide, « solennelle » ailleurs.')],
  sections: [
    section('1', 'Couple and home', 'Couple et domicile', read, [
      ask('1a', 'Country of residence of the declarant', 'Pays de résidence du déclarant', text(), home((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))), ask('1b', 'Province of residence', 'Province de résidence', text(), home((s, { value, at }) => provinceAnswer(s, value, at))),
      ask('1c', 'Name of the declarant, as in the passport', 'Nom du déclarant, comme dans le passeport', text(), commonLaw((s) => nameAnswer({ value: s.person, at: s.at }))), ask('1d', 'Name of the partner, as in the passport', 'Nom du conjoint, comme dans le passeport', text(), commonLaw((s) => (s.spouse ? nameAnswer(s.spouse) : missing('/persons')))),
      ask('1e', 'Town where they live together', 'Ville de vie commune', text(), home((_, { value, at }) => fact(value.city, `${at}/city`))), ask('1f', 'County', 'Comté', text(), commonLaw(() => byHand('not-kept'))),
      ask('1g', 'Province where they live together', 'Province de vie commune', text(), home((s, { value, at }) => provinceAnswer(s, value, at))), ask('1h', 'Country where they live together', 'Pays de vie commune', text(), home((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))),
      ask('1i', 'Years together in a row', 'Années consécutives de vie commune', number(), commonLaw(yearsTogether)), ask('1j', 'From', 'Du', day, commonLaw((s) => dateAnswer(s.person.unionSince, `${s.at}/unionSince`))),
      ask('1k', 'To', 'Au', day, commonLaw((s) => known(s.asOf, [`${s.at}/unionSince`], { remark: words('The day of the declaration', 'Le jour de la déclaration') }))),
    ]),
    section('2', 'Evidence', 'Preuves', read, [
      evidence('2a', 'Joint lease, mortgage or purchase of the home', 'Bail, hypothèque ou achat commun du domicile'), evidence('2b', 'Other property owned together', 'Autres biens possédés ensemble'), evidence('2c', 'Joint bank, credit union or card accounts', 'Comptes bancaires, de caisse ou de cartes communs'),
      evidence('2d', 'Union declared for income tax', 'Union déclarée à l’impôt sur le revenu'), evidence('2e', 'Declarant’s life insurance names the partner', 'L’assurance-vie du déclarant nomme le conjoint'), evidence('2f', 'Partner’s life insurance names the declarant', 'L’assurance-vie du conjoint nomme le déclarant'),
      ask('2g', 'Other evidence in words', 'Autres preuves, en mots', text(), commonLaw(() => byHand('not-kept'))),
    ]),
    section('3', 'Solemn declaration', 'Déclaration solennelle', read, [
      ask('3a', 'Place and day', 'Lieu et jour', text(), () => byHand('signature')), ask('3b', 'Signatures of both partners', 'Signatures des deux conjoints', signature, () => byHand('signature')), ask('3c', 'Name, title and signature of the person who takes it', 'Nom, titre et signature de la personne qui la reçoit', signature, () => byHand('signature')),
    ]),
  ],
};
