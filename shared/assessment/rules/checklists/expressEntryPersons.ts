import type { DocumentRequirement } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { accompanyingFamily, certain, family, ifAsked, isAdult, longStay, needed, translations, uncertain } from './requirement';

/** Since Express Entry began. */
export const since = { from: '2015-01-01' };

const of = { of: 'person' };
/** Neither the exemption of citizens of the United States nor the ten years of earlier biometrics is one of permanent residence. */
const needsBiometrics: Condition = { all: [{ number: { measure: 'age-of', with: of }, atLeast: 14 }, { number: 79, atLeast: { measure: 'age-of', with: of } }] };
const biometricsFrom = '2018-12-31';
const medicalReason = {
  en: '{person} is a member of the family, whether accompanying or not: proof of an examination by a panel physician, done before the application is submitted.',
  fr: '{person} est membre de la famille, accompagnant ou non : preuve d’un examen par un médecin désigné, passé avant la présentation de la demande.',
};
const medical = { document: 'medical-exam-proof', each: [family], for: 'person' as const, citations: ['checklist.ee.medical', 'checklist.ee.complete'] };

/** What every member of the family brings in an application under Express Entry. */
export const expressEntryPersons: readonly DocumentRequirement[] = [
  needed({
    ...since, id: 'passport', each: [accompanyingFamily], for: 'person', citations: ['document.passport', 'checklist.ee', 'checklist.ee.complete'],
    en: 'Identity and nationality of {person}, who is accompanying or applies.', fr: '{person}, qui accompagne ou présente la demande : identité et nationalité.',
  }),
  needed({
    ...since, id: 'photo', document: 'digital-photo', each: [accompanyingFamily], for: 'person', citations: ['checklist.ee', 'checklist.ee.complete'],
    en: 'Photo of {person}, taken within six months.', fr: '{person} : photo prise depuis moins de six mois.',
  }),
  needed({ ...since, until: '2023-09-30', id: 'medical.2015', ...medical, ...medicalReason }),
  ifAsked({
    from: '2023-10-01', until: '2025-08-20', id: 'medical.2023', ...medical,
    en: '{person} is a member of the family, whether accompanying or not. Examined on instruction of IRCC, after the application.', fr: '{person} est membre de la famille, accompagnant ou non. Examen sur instruction d’IRCC, après la demande.',
  }),
  needed({ from: '2025-08-21', id: 'medical', ...medical, ...medicalReason }),
  ifAsked({
    from: '2025-08-21', until: '2029-10-05', id: 'medical.reuse', document: 'medical-exam-proof', each: [family], for: 'person', citations: ['checklist.ee.medical-reuse'],
    when: { all: [{ measure: 'lives-in-canada', with: of }, { some: 'person.medicalExams', as: 'exam', where: { number: { field: 'exam.examinedOn' }, atLeast: { addYears: { today: true }, years: -5 } } }] },
    en: '{person} lives in Canada and was examined within five years: where that showed low or no risk its number takes the place of a new examination.', fr: '{person} vit au Canada et a passé un examen depuis moins de cinq ans : si le risque était faible ou nul, son numéro remplace un nouvel examen.',
  }),
  needed({
    ...since, id: 'police', document: 'police-certificate', each: [family, longStay], for: 'person', subject: 'country.country', when: isAdult, citations: ['document.police', 'checklist.ee.police', 'checklist.ee.complete'],
    en: '{person} is 18 or older and lived in {country} for six months or more in a row within ten years ({country.from} – {country.to}).', fr: '{person} a 18 ans ou plus et a vécu six mois consécutifs ou plus dans ce pays ({country}) au cours des dix dernières années ({country.from} – {country.to}).',
  }),
  ifAsked({
    ...since, id: 'police-pending', document: 'explanation-letter', each: [family, longStay], for: 'person', subject: 'country.country', when: isAdult, citations: ['checklist.ee.police'],
    en: 'Where the certificate of {country} does not come in time: proof that {person} asked for it, and a letter on the efforts made.', fr: 'Si le certificat de ce pays ({country}) n’arrive pas à temps : preuve que {person} l’a demandé et lettre sur les démarches.',
  }),
  needed({
    from: biometricsFrom, id: 'biometrics', document: 'biometrics-confirmation', each: [accompanyingFamily], for: 'person', when: needsBiometrics, citations: ['biometrics.age', 'checklist.ee.biometrics'],
    en: '{person} is between 14 and 79 years old (born {person.dateOfBirth}) and gives biometrics after the letter of IRCC.', fr: '{person} a entre 14 et 79 ans (date de naissance : {person.dateOfBirth}) et fournit ses données biométriques après la lettre d’IRCC.',
  }),
  ...[certain(accompanyingFamily), uncertain(accompanyingFamily)].map((each, index) => needed({
    from: biometricsFrom, id: `biometrics-fee.${index}`, document: 'biometrics-fee-receipt', each: [each], when: needsBiometrics, citations: ['checklist.fee.biometrics'],
    en: 'Biometrics of {person}: $85, for a family together at most $170.', fr: '{person} : données biométriques, 85 $, au plus 170 $ pour une famille.',
  })),
  needed({
    ...since, id: 'status', document: 'status-document', each: [accompanyingFamily, { list: 'person.residences', as: 'home', where: { all: [{ field: 'home.country', is: 'CA' }, { not: { field: 'home.status', is: 'citizen' } }] } }], for: 'person', subject: 'home.country', citations: ['checklist.ee'],
    en: 'Stay of {person} in Canada ({home.from} – {home.to}; status: {home.status}): every permit and visa.', fr: '{person} : séjour au Canada ({home.from} – {home.to}; statut : {home.status}) : chaque permis et visa.',
  }),
  translations(family, '2015-01-01', ['checklist.ee']),
  needed({
    ...since, id: 'imm-5476', each: [accompanyingFamily], for: 'person', when: { all: [isAdult, { has: 'file.representative' }] }, citations: ['checklist.representative'],
    en: '{person} is 18 or older and has a representative ({file.representative.name}).', fr: '{person} a 18 ans ou plus et a recours à un représentant ({file.representative.name}).',
  }),
  ifAsked({
    ...since, id: 'imm-5475', for: 'applicant', citations: ['checklist.release'],
    en: 'Only where somebody other than the representative is to receive information on {applicant}.', fr: 'Seulement si une autre personne que le représentant doit recevoir des renseignements sur {applicant}.',
  }),
  ifAsked({
    ...since, id: 'imm-0008', for: 'applicant', citations: ['checklist.ee'],
    en: 'Filled in on the screens of the account for {applicant} and the family: no form is sent.', fr: 'Rempli dans les écrans du compte pour {applicant} et la famille : aucun formulaire n’est envoyé.',
  }),
  ifAsked({
    ...since, id: 'imm-5669', each: [family], for: 'person', when: isAdult, citations: ['checklist.ee'],
    en: 'Filled in on the screens of the account for {person}, who is 18 or older: ten years without a gap.', fr: 'Rempli dans les écrans du compte pour {person}, qui a 18 ans ou plus : dix ans sans interruption.',
  }),
  ifAsked({
    ...since, id: 'imm-5406', each: [family], for: 'person', when: isAdult, citations: ['checklist.ee'],
    en: 'Asked for on the screens of the account; for {person}, who is 18 or older, IRCC may also ask for the form.', fr: 'Demandé dans les écrans du compte; pour {person}, qui a 18 ans ou plus, IRCC peut aussi demander le formulaire.',
  }),
  ifAsked({
    ...since, id: 'explanation', document: 'explanation-letter', for: 'applicant', citations: ['checklist.ee.explanation', 'checklist.truth'],
    en: 'Where a fact of {applicant} is missing, unusual or changed since the profile, or a reference letter cannot be had.', fr: 'Si un fait est manquant, inhabituel ou a changé depuis le profil ({applicant}), ou si une lettre de référence ne peut être obtenue.',
  }),
];
