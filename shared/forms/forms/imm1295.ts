import { words } from '../build';
import { backgroundSection, consent } from '../blocks/background';
import { contact } from '../blocks/contact';
import { workAbroad } from '../blocks/intendedWork';
import { nationalId, passport, usResident } from '../blocks/papers';
import { education, employment } from '../blocks/past';
import { head, languages, marital, personal } from '../blocks/personal';
import { permitTypesAbroad } from '../lists';
import type { Form } from '../types';

export const imm1295: Form = {
  id: 'imm1295', number: 'IMM 1295',
  title: words('Application for Work Permit Made Outside of Canada', 'Demande de permis de travail présentée à l’extérieur du Canada'),
  madeFor: 'each-applicant',
  whom: words('Each person who applies for a work permit from abroad with the PDF form', 'Chaque personne qui demande un permis de travail de l’étranger avec le formulaire PDF'),
  signs: words('The applicant; a parent or guardian for somebody under 18', 'Le demandeur; un parent ou tuteur pour un mineur'),
  edition: words('09-2022, still the newest in July 2023', '09-2022, encore la plus récente en juillet 2023'),
  confidence: 'H', medium: 'xfa',
  doubts: [words('Editions after 2022 were not compared; the French title is from memory.', 'Les éditions postérieures à 2022 n’ont pas été comparées; le titre français est cité de mémoire.')],
  sections: [
    head(), personal({ appliesFrom: true }), marital(), languages(), passport(), nationalId(), usResident({ uscis: true }), contact({ canadaOnly: false }),
    workAbroad(permitTypesAbroad), education(), employment(), backgroundSection(), consent(),
  ],
};
