import type { Bilingual, Citation } from '../../pack/types';
import { quoted } from './sources';

const permanent: Bilingual = { en: 'IRCC, Forms related to permanent residence', fr: 'IRCC, Formulaires liés à la résidence permanente' };
const temporary: Bilingual = { en: 'IRCC, Application forms for temporary residence', fr: 'IRCC, Formulaires de demande de résidence temporaire' };
const assessment: Bilingual = { en: 'ESDC, Application forms of the Temporary Foreign Worker Program', fr: 'EDSC, Formulaires de demande du Programme des travailleurs étrangers temporaires' };
const titles: Bilingual = { en: 'Title of the form', fr: 'Titre du formulaire' };
const check: Bilingual = { en: 'Compare it with the form in hand before it is printed.', fr: 'Le comparer au formulaire utilisé avant de l’imprimer.' };
const noted = (en: string, fr: string): Bilingual => ({ en: `${en} ${check.en}`, fr: `${fr} ${check.fr}` });
const forms: Bilingual = { en: 'IRCC and ESDC, Forms', fr: 'IRCC et EDSC, Formulaires' };
const guide: Bilingual = { en: 'IRCC, Guide P7000', fr: 'IRCC, Guide P7000 (version française)' };

/** Where forms stand, who fills them in, and how sure their titles are. */
export const formCitations: Readonly<Record<string, Citation>> = {
  'form.temporary': quoted(temporary, { en: 'Workers, students and visitors', fr: 'Travailleurs, étudiants et visiteurs' }, 'high'),
  'form.temporary-secondary': quoted(temporary, { en: 'Forms that are asked for in some cases', fr: 'Formulaires exigés dans certains cas' }, 'medium'),
  'form.permanent': quoted(permanent, { en: 'Economic classes', fr: 'Catégories économiques' }, 'high', {
    en: 'In Express Entry the questions are answered online; IMM 0008 and IMM 5669 are not used on filing there: from memory.',
    fr: 'Dans Entrée express, on répond aux questions en ligne; les formulaires IMM 0008 et IMM 5669 n’y servent pas au dépôt : de mémoire.',
  }),
  'form.permanent-secondary': quoted(permanent, { en: 'Other forms', fr: 'Autres formulaires' }, 'medium'),
  'form.access': quoted({ en: 'IRCC, Access to information and personal information, instructions', fr: 'IRCC, Accès à l’information et renseignements personnels, directives' }, { en: 'Consent of the person concerned', fr: 'Consentement de la personne concernée' }, 'high', {
    en: 'From what age a person signs alone is told differently: 18 in the instructions, 16 in newer pages. Here each adult signs, and for a child under 16 both parents.',
    fr: 'L’âge à partir duquel une personne signe seule diffère : 18 ans dans les directives, 16 ans dans des pages plus récentes. Ici, chaque adulte signe, et pour un enfant de moins de 16 ans, les deux parents.',
  }),
  'form.access-older': quoted({ en: 'IRCC, Access to information and personal information, instructions', fr: 'IRCC, Accès à l’information et renseignements personnels, directives' }, { en: 'Request form', fr: 'Formulaire de demande' }, 'medium', {
    en: 'Replaced by the request online; five dollars under the Access to Information Act, free under the Privacy Act for persons in Canada.',
    fr: 'Remplacé par la demande en ligne; 5 $ en vertu de la Loi sur l’accès à l’information, gratuit en vertu de la Loi sur la protection des renseignements personnels pour les personnes au Canada.',
  }),
  'form.citizenship': quoted({ en: 'IRCC, Application for citizenship', fr: 'IRCC, Demande de citoyenneté' }, { en: 'Adults of 18 or more', fr: 'Adultes de 18 ans ou plus' }, 'medium'),
  'form.assessment': quoted(assessment, { en: 'Forms by stream', fr: 'Formulaires par volet' }, 'high', {
    en: 'LMIA Online has replaced most of the forms since April 2023.', fr: 'L’EIMT en ligne a remplacé la plupart des formulaires depuis avril 2023.',
  }),
  'form.assessment-secondary': quoted(assessment, { en: 'Support of permanent residence', fr: 'Appui à la résidence permanente' }, 'medium'),
  'form.assessment-unconfirmed': quoted(assessment, { en: 'EMP5630', fr: 'Formulaire EMP5630' }, 'low', noted('The number is named in one source only; neither its title nor its use is confirmed.', 'Le numéro n’est nommé que dans une source; ni son titre ni son usage ne sont confirmés.')),
  'form.offices': quoted({ en: 'IRCC, Visa office instructions and checklists (IMM 59xx)', fr: 'IRCC, Directives et listes de contrôle des bureaux des visas (IMM 59xx)' }, { en: 'Checklist of the responsible office', fr: 'Liste de contrôle du bureau responsable' }, 'high'),
  'form.title': quoted(guide, titles, 'high'),
  'form.title-contradicted': quoted(guide, titles, 'high', noted('Another list has another French title; the one of the guide is taken.', 'Une autre liste porte un autre titre français; celui du guide est retenu.')),
  'form.title-family': quoted(forms, titles, 'medium', noted('The French title is of medium confidence.', 'Le titre français est de confiance moyenne.')),
  'form.title-french-memory': quoted(forms, titles, 'low', noted('The English title is read from the form or an official page. The French title is from memory, unverified.', 'Le titre anglais est lu sur le formulaire ou une page officielle. Le titre français est cité de mémoire, sans vérification.')),
  'form.title-memory': quoted(forms, titles, 'low', noted('Both titles are from memory, unverified.', 'Les deux titres sont cités de mémoire, sans vérification.')),
};
