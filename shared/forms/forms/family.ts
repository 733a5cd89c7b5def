import { ask, check, day, section, signature, table, words } from '../build';
import { byHand } from '../answers';
import { childRows, coupleAndParents, relativeColumns, siblingRows, type RelativeForm } from '../blocks/relatives';
import type { Evidence, Form, Section } from '../types';

const certification = (id: string, evidence: Evidence): Section =>
  section(id, 'Certification', 'Attestation', evidence, [ask(`${id}1`, 'Signature', 'Signature', signature, () => byHand('signature')), ask(`${id}2`, 'Date of signature', 'Date de la signature', day, () => byHand('signature'))]);

const note = (id: string, en: string, fr: string) => ask(id, en, fr, signature, () => byHand('signature'));
const noSpouse = note('N1', 'Signature and date, only if there is no spouse or partner', 'Signature et date, seulement s’il n’y a ni époux ni conjoint');
const noChildren = note('N2', 'Signature and date, only if there are no children', 'Signature et date, seulement s’il n’y a pas d’enfants');

const visaOffice: RelativeForm = { occupation: true, accompanying: true, email: false, nativeName: true };
const read5645: Evidence = { source: 'template', confidence: 'H' };
const kindOf = (id: string, en: string, fr: string) => ask(id, en, fr, check, () => byHand('choice'));

export const imm5645: Form = {
  id: 'imm5645', number: 'IMM 5645',
  title: words('Family Information', 'Renseignements sur la famille'),
  madeFor: 'each-adult',
  whom: words('Where the visa office or the online checklist names IMM 5645 instead of IMM 5707', 'Lorsque le bureau des visas ou la liste en ligne nomme l’IMM 5645 au lieu de l’IMM 5707'),
  signs: words('The applicant, up to three times', 'Le demandeur, jusqu’à trois fois'),
  edition: words('11-2022; a third party names 08-2024', '11-2022; un tiers nomme 08-2024'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('The edition after 2022 was not compared.', 'L’édition postérieure à 2022 n’a pas été comparée.')],
  sections: [
    section('0', 'Type of application', 'Type de demande', read5645, [kindOf('0a', 'Visitor', 'Visiteur'), kindOf('0b', 'Worker', 'Travailleur'), kindOf('0c', 'Student', 'Étudiant'), kindOf('0d', 'Other', 'Autre')]),
    section('A', 'Applicant, spouse or partner, parents', 'Demandeur, époux ou conjoint, parents', read5645, [table('A1', 'Applicant, spouse or partner, mother, father', 'Demandeur, époux ou conjoint, mère, père', 4, relativeColumns(visaOffice, 'who'), coupleAndParents(visaOffice)), noSpouse]),
    section('B', 'Children', 'Enfants', read5645, [table('B1', 'Own, adopted and step-children of any age, wherever they live', 'Enfants biologiques, adoptés et du conjoint, de tout âge, où qu’ils vivent', 4, relativeColumns(visaOffice, 'kin'), childRows(visaOffice)), noChildren]),
    section('C', 'Brothers and sisters', 'Frères et sœurs', read5645, [table('C1', 'Brothers and sisters, half and step too', 'Frères et sœurs, demi-frères et demi-sœurs compris', 7, relativeColumns(visaOffice, 'kin'), siblingRows(visaOffice))]),
    certification('D', read5645),
  ],
};

const read5707: Evidence = { source: 'application2025', confidence: 'M' };

export const imm5707: Form = {
  id: 'imm5707', number: 'IMM 5707',
  title: words('Family Information', 'Renseignements sur la famille'),
  madeFor: 'each-adult',
  whom: words('Each applicant of 18 or older abroad, or a minor who travels alone', 'Chaque demandeur de 18 ans ou plus à l’étranger, ou un mineur qui voyage seul'),
  signs: words('The applicant, up to three times', 'Le demandeur, jusqu’à trois fois'),
  edition: words('2025–26, from the fields of a public application', '2025-2026, d’après les champs d’une application publique'),
  confidence: 'M', medium: 'xfa',
  doubts: [words('The template itself was not seen: whether it asks the type of application, and how many rows it has, is not verified.', 'Le gabarit lui-même n’a pas été vu : la question du type de demande et le nombre de lignes ne sont pas vérifiés.')],
  sections: [
    section('A', 'Applicant, spouse or partner, parents', 'Demandeur, époux ou conjoint, parents', read5707, [table('A1', 'Applicant, spouse or partner, mother, father', 'Demandeur, époux ou conjoint, mère, père', 4, relativeColumns(visaOffice, 'who'), coupleAndParents(visaOffice)), noSpouse]),
    section('B', 'Children', 'Enfants', read5707, [table('B1', 'Own, adopted and step-children', 'Enfants biologiques, adoptés et du conjoint', 4, relativeColumns(visaOffice, 'kin'), childRows(visaOffice)), noChildren]),
    certification('C', read5707),
  ],
};

const permanent: RelativeForm = { occupation: false, accompanying: false, email: true, nativeName: true, nameMax: 63, countryMax: 30, addressMax: 80 };

export const imm5406: Form = {
  id: 'imm5406', number: 'IMM 5406',
  title: words('Additional Family Information', 'Renseignements additionnels sur la famille'),
  madeFor: 'each-adult',
  whom: words('Permanent residence: each adult of the application', 'Résidence permanente : chaque adulte de la demande'),
  signs: words('Each person; on the portal by completing the form', 'Chaque personne; sur le portail en terminant le formulaire'),
  edition: words('PDF 08-2020; portal 2024', 'PDF 08-2020; portail 2024'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('The number of rows for brothers and sisters on the PDF (7) is from memory; the portal adds rows. Nothing may be left blank: write “Not applicable”.', 'Le nombre de lignes pour les frères et sœurs du PDF (7) est cité de mémoire; le portail ajoute des lignes. Rien ne doit rester vide : inscrire « Sans objet ».')],
  sections: [
    section('A', 'Applicant, partner, parents', 'Demandeur, conjoint, parents', read5645, [table('A1', 'Applicant, spouse, common-law or conjugal partner, parents', 'Demandeur, époux, conjoint de fait ou partenaire conjugal, parents', 4, relativeColumns(permanent, 'who'), coupleAndParents(permanent)), noSpouse]),
    section('B', 'Children', 'Enfants', read5645, [table('B1', 'All children, married, adopted by others, step or in the custody of another too', 'Tous les enfants, y compris mariés, adoptés par d’autres, du conjoint ou confiés à un autre', 4, relativeColumns(permanent, 'kin'), childRows(permanent)), noChildren]),
    section('C', 'Brothers and sisters', 'Frères et sœurs', read5645, [table('C1', 'Brothers and sisters, half and step too', 'Frères et sœurs, demi-frères et demi-sœurs compris', 7, relativeColumns(permanent, 'kin'), siblingRows(permanent))]),
    certification('D', read5645),
  ],
};
