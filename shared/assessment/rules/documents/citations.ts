import type { Bilingual, Citation } from '../../pack/types';
import { act, regulation } from '../instruments';
import { employerDocumentCitations } from './citationsEmployer';
import { formCitations } from './citationsForms';
import { checklistCitation, permanentList, quoted } from './sources';

const policePage: Bilingual = { en: 'IRCC, Police certificates', fr: 'IRCC, Certificats de police' };
const policeByCountry = (confidence: Citation['confidence'], note: Bilingual): Citation =>
  quoted({ en: 'IRCC, How to get a police certificate, by country or territory', fr: 'IRCC, Comment obtenir un certificat de police, par pays ou territoire' }, { en: 'Document and authority', fr: 'Document et autorité' }, confidence, note);
const experiencePage: Bilingual = { en: 'IRCC, Proof of work experience – Express Entry', fr: 'IRCC, Preuve d’expérience de travail – Entrée express' };
const saskatchewan: Bilingual = { en: 'Government of Saskatchewan, Immigrant Nominee Program, documents', fr: 'Gouvernement de la Saskatchewan, Programme des candidats immigrants, documents' };
const quebec: Bilingual = { en: 'Ministry of immigration of Quebec (MIFI)', fr: 'Ministère de l’Immigration, de la Francisation et de l’Intégration du Québec (MIFI)' };

/** Where documents that persons bring stand, and what provinces issue. */
const personCitations: Readonly<Record<string, Citation>> = {
  'document.checklists': checklistCitation,
  'document.passport': regulation('52(1), 183(1)(a)', {
    en: 'A permit ends with the passport at the latest. Some visa offices ask for six months beyond the day of filing; no section does.',
    fr: 'Un permis prend fin au plus tard avec le passeport. Certains bureaux des visas exigent six mois après le dépôt; aucun article ne le prévoit.',
  }),
  'document.civil-records': quoted(permanentList, { en: 'Identity and civil status', fr: 'Identité et état civil' }, 'high'),
  'document.civil-records-secondary': quoted(permanentList, { en: 'Changes of name; earlier marriages; births', fr: 'Changements de nom; mariages antérieurs; naissances' }, 'medium', {
    en: 'Read in secondary sources. The account of the applicant builds a list of its own.', fr: 'Lu dans des sources secondaires. Le compte du demandeur établit sa propre liste.',
  }),
  'document.national-identity': quoted({ en: 'IRCC, Country-specific document checklists', fr: 'IRCC, Listes de contrôle propres à chaque pays' }, { en: 'Identity documents', fr: 'Documents d’identité' }, 'medium'),
  'document.photo-digital': quoted(permanentList, { en: 'Digital photo', fr: 'Photo numérique' }, 'medium', {
    en: 'Size and background are from memory. Where biometrics are given, the photo is taken then.', fr: 'Le format et l’arrière-plan sont cités de mémoire. Si des données biométriques sont fournies, la photo est prise à ce moment.',
  }),
  'document.photo-card': regulation('56', {
    en: 'Two rules exist. The Regulations, better sourced and followed here, ask for 35 × 45 mm and a photo of the last twelve months; guidance for paper applications asks for 50 × 70 mm, a face of 31 to 36 mm and six months. Six months satisfy both; for the size use the checklist of the form in hand.',
    fr: 'Il existe deux règles. Le Règlement, mieux établi et suivi ici, demande 35 × 45 mm et une photo des douze derniers mois; les consignes des demandes papier demandent 50 × 70 mm, un visage de 31 à 36 mm et six mois. Six mois satisfont aux deux; pour le format, suivre la liste de contrôle du formulaire utilisé.',
  }),
  'document.photo-paper': quoted({ en: 'IRCC, Photo specifications of paper applications', fr: 'IRCC, Spécifications des photos des demandes papier' }, { en: 'Permanent residence; visitor visa', fr: 'Résidence permanente; visa de visiteur' }, 'medium'),
  'document.common-law': regulation({ en: '1(1) “common-law partner”', fr: '1(1) « conjoint de fait »' }, { en: 'One year of cohabitation in a conjugal relationship.', fr: 'Une année de cohabitation dans une relation conjugale.' }),
  'document.minors': quoted({ en: 'IRCC, Forms related to permanent residence', fr: 'IRCC, Formulaires liés à la résidence permanente' }, { en: 'Minor children; form IMM 5604', fr: 'Enfants mineurs; formulaire IMM 5604' }, 'high'),
  'document.adoption': quoted(permanentList, { en: 'Adopted children', fr: 'Enfants adoptés' }, 'medium', { en: 'What Express Entry asks for is from memory.', fr: 'Ce que demande Entrée express est cité de mémoire.' }),
  'document.relatives': regulation('83', { en: 'Points for a relative in Canada. That birth certificates show the common parent is read in secondary sources.', fr: 'Points pour un parent au Canada. Que les certificats de naissance montrent le parent commun est lu dans des sources secondaires.' }, 'medium'),
  'document.dependency': regulation({ en: '2 “dependent child”', fr: '2 « enfant à charge »' }, { en: 'A child of 22 or more who depends on the parents since before that age because of a condition. Which papers prove it is not named by our source.', fr: 'Enfant de 22 ans ou plus qui dépend de ses parents depuis avant cet âge en raison de son état. Notre source ne nomme pas les documents qui le prouvent.' }, 'medium'),
  'document.education': quoted(permanentList, { en: 'Education', fr: 'Études' }, 'high'),
  'document.completion': quoted({ en: 'IRCC, Post-graduation work permit (C43), instructions to officers', fr: 'IRCC, Permis de travail postdiplôme (C43), instructions aux agents' }, { en: 'Time to apply; completion of the program', fr: 'Délai de demande; achèvement du programme' }, 'high', undefined, '2026-02-12'),
  'document.permit-basis': regulation('200(1)(c)', {
    en: 'A permit rests on a section that opens one without an offer, or on a genuine offer, with a labour market impact assessment where no exemption applies.',
    fr: 'Un permis repose sur un article qui l’ouvre sans offre, ou sur une offre authentique, avec une étude d’impact sur le marché du travail si aucune dispense ne s’applique.',
  }),
  'document.bridging': quoted({ en: 'IRCC, Bridging open work permit (A75), instructions to officers', fr: 'IRCC, Permis de travail ouvert transitoire (A75), instructions aux agents' }, { en: 'Stage of the application for permanent residence', fr: 'Étape de la demande de résidence permanente' }, 'high', undefined, '2026-02-12'),
  'document.study': quoted({ en: 'IRCC, Study permit, document checklist', fr: 'IRCC, Permis d’études, liste de contrôle des documents' }, { en: 'Letter of acceptance; attestation of the province or territory', fr: 'Lettre d’acceptation; attestation de la province ou du territoire' }, 'medium'),
  'document.language': regulation('75(2)(d), 87.3(2)(f)', { en: 'Less than two years old on the day of the application.', fr: 'Datant de moins de deux ans le jour de la demande.' }),
  'document.language-quebec': quoted(quebec, { en: 'Accepted tests and diplomas of French', fr: 'Tests et diplômes de français acceptés' }, 'high'),
  'document.reference-letter': quoted(experiencePage, { en: 'Reference or experience letter', fr: 'Lettre de référence ou d’expérience' }, 'high', {
    en: 'The text of IRCC is read in secondary sources; that duties are not pasted from the NOC and that the letter is on letterhead is also the rule of Saskatchewan.',
    fr: 'Le texte d’IRCC est lu dans des sources secondaires; que les fonctions ne soient pas copiées de la CNP et que la lettre soit sur papier à en-tête est aussi la règle de la Saskatchewan.',
  }),
  'document.reference-letter-saskatchewan': quoted(saskatchewan, { en: 'Work letters; one government-issued proof per job', fr: 'Lettres d’emploi; une preuve officielle par emploi' }, 'high'),
  'document.work-proof': quoted(experiencePage, { en: 'Canadian work: T4 slips and notices of assessment', fr: 'Travail au Canada : feuillets T4 et avis de cotisation' }, 'high'),
  'document.self-employment': quoted(experiencePage, { en: 'Self-employment', fr: 'Travail autonome' }, 'high', {
    en: 'Does not count in the Canadian Experience Class (IRPR 87.1(3)) nor in the Atlantic Immigration Program (IRPR 87.3(4)).',
    fr: 'Ne compte pas dans la catégorie de l’expérience canadienne (RIPR 87.1(3)) ni dans le Programme d’immigration au Canada atlantique (RIPR 87.3(4)).',
  }),
  'document.funds': quoted({ en: 'IRCC, Proof of funds – Express Entry', fr: 'IRCC, Preuve de fonds – Entrée express' }, { en: 'Letters of financial institutions', fr: 'Lettres des institutions financières' }, 'high', {
    en: 'Express Entry asks for letters dated close to filing, with the average of six months; for a work permit, statements of three to six months are usual and the law names no amount; Saskatchewan asks for three months in the name of the applicant or spouse.',
    fr: 'Entrée express demande des lettres datées près du dépôt, avec la moyenne de six mois; pour un permis de travail, des relevés de trois à six mois sont d’usage et la loi ne fixe aucun montant; la Saskatchewan demande trois mois au nom du demandeur ou de son époux.',
  }),
  'document.funds-exempt': quoted({ en: 'IRCC, Proof of funds – Express Entry', fr: 'IRCC, Preuve de fonds – Entrée express' }, { en: 'Who needs no proof of funds', fr: 'Personnes dispensées de la preuve de fonds' }, 'high'),
  'document.police': quoted(policePage, { en: 'When you need a police certificate; validity', fr: 'Quand un certificat de police est nécessaire; validité' }, 'high', {
    en: 'Counted are stays of six months in a row or more within the last ten years and since the 18th birthday. Older wording counts every stay since the 18th birthday: the later, better sourced wording is followed. Certified true copies are refused: from secondary sources.',
    fr: 'Comptent les séjours de six mois consécutifs ou plus au cours des dix dernières années et depuis le 18e anniversaire. Une formulation plus ancienne compte tout séjour depuis le 18e anniversaire : la formulation plus récente et mieux établie est suivie. Les copies certifiées conformes sont refusées : d’après des sources secondaires.',
  }),
  'document.police-canada': quoted(policePage, { en: 'Canada', fr: 'Canada' }, 'high'),
  'document.police-country': policeByCountry('medium', { en: 'Read in secondary sources: open the page of the country before the client applies.', fr: 'Lu dans des sources secondaires : consulter la page du pays avant que le client présente sa demande.' }),
  'document.police-country-memory': policeByCountry('low', { en: 'From memory or a weak source, unverified: open the page of the country before the client applies.', fr: 'De mémoire ou d’après une source faible, sans vérification : consulter la page du pays avant que le client présente sa demande.' }),
  'document.military': quoted(permanentList, { en: 'Military service', fr: 'Service militaire' }, 'medium'),
  'document.medical': regulation('29, 30', { en: 'The certificate rests on an exam of the last twelve months (30(3)).', fr: 'Le certificat repose sur un examen des douze derniers mois (30(3)).' }),
  'document.medical-upfront': quoted({ en: 'IRCC, Upfront medical exam – Express Entry', fr: 'IRCC, Examen médical initial – Entrée express' }, { en: 'Applications since 21 August 2025', fr: 'Demandes présentées depuis le 21 août 2025' }, 'high', {
    en: 'From 1 October 2023 to 20 August 2025 the exam followed the application. In Canada, the number of an exam of the last five years that found low or no risk may be given instead, until 5 October 2029 (medium confidence). The number of form IMM 1017B is from memory.',
    fr: 'Du 1er octobre 2023 au 20 août 2025, l’examen suivait la demande. Au Canada, le numéro d’un examen des cinq dernières années ayant conclu à un risque faible ou nul peut être fourni à la place, jusqu’au 5 octobre 2029 (confiance moyenne). Le numéro du formulaire IMM 1017B est cité de mémoire.',
  }),
  'document.biometrics-letter': quoted({ en: 'IRCC, Biometric instruction letter', fr: 'IRCC, Lettre d’instructions pour la collecte des données biométriques' }, { en: 'Time to give biometrics', fr: 'Délai pour fournir les données' }, 'medium', { en: 'Thirty days, from secondary sources.', fr: 'Trente jours, d’après des sources secondaires.' }),
  'document.nomination': regulation('87, 87.3', {
    en: 'Valid on the day of the application. Six months are common (Saskatchewan, Ontario, Alberta, Newfoundland and Labrador); for British Columbia they are from memory. The date printed governs.',
    fr: 'Valide le jour de la demande. Six mois sont courants (Saskatchewan, Ontario, Alberta, Terre-Neuve-et-Labrador); pour la Colombie-Britannique, de mémoire. La date imprimée prévaut.',
  }),
  'document.nominee-permit': quoted({ en: 'IRCC, Provincial nominees (T13), instructions to officers', fr: 'IRCC, Candidats des provinces (T13), instructions aux agents' }, { en: 'Support letter of the province', fr: 'Lettre d’appui de la province' }, 'high', {
    en: 'British Columbia: the permit is applied for within three months of the nomination. That a letter is good for six months is from memory.',
    fr: 'Colombie-Britannique : le permis est demandé dans les trois mois de la désignation. Qu’une lettre soit valide six mois est cité de mémoire.',
  }, '2026-02-12'),
  'document.provincial-program': quoted({ en: 'Programs of provinces and territories, document checklists', fr: 'Programmes des provinces et des territoires, listes de contrôle des documents' }, { en: 'Documents of the application', fr: 'Documents de la demande' }, 'medium', {
    en: 'Each program has its own list, which changes often.', fr: 'Chaque programme a sa propre liste, qui change souvent.',
  }),
  'document.caq-length': quoted(quebec, { en: 'Quebec acceptance certificate (CAQ)', fr: 'Certificat d’acceptation du Québec (CAQ)' }, 'medium', { en: 'Up to 36 months: from memory. The date printed governs.', fr: 'Jusqu’à 36 mois : de mémoire. La date imprimée prévaut.' }),
  'document.csq': regulation('86', { en: 'Valid on the day of the application for permanent residence; issued for 24 months.', fr: 'Valide le jour de la demande de résidence permanente; délivré pour 24 mois.' }),
  'document.quebec-list': quoted(quebec, { en: 'Documents for a Quebec selection certificate', fr: 'Documents pour un certificat de sélection du Québec' }, 'high'),
  'document.translation': quoted({ en: 'IRCC, Translation of supporting documents', fr: 'IRCC, Traduction des documents à l’appui' }, { en: 'Translation, affidavit and copy of the original', fr: 'Traduction, affidavit et copie de l’original' }, 'medium', {
    en: 'From memory, but for the form of the translator’s affidavit of Saskatchewan. Before Quebec the translator is a member of OTTIAQ or certified.',
    fr: 'De mémoire, sauf le formulaire d’affidavit du traducteur de la Saskatchewan. Devant le Québec, le traducteur est membre de l’OTTIAQ ou agréé.',
  }),
  'document.explanation': quoted(permanentList, { en: 'Letter of explanation', fr: 'Lettre d’explication' }, 'medium', { en: 'Practice of IRCC: extra files go into the slot for client information.', fr: 'Pratique d’IRCC : les fichiers additionnels vont dans la case des renseignements sur le client.' }),
  'document.representative': regulation('10(2)(c.1) to (c.3)'),
  'document.representative-act': act('91'),
  'document.fee-work-permit': regulation('299, 303.2', { en: 'The amount in force on the day of filing.', fr: 'Le montant en vigueur le jour du dépôt.' }),
  'document.fee-permanent': regulation('10(1)(d), 295, 303', { en: 'The amount in force on the day on which the application is received.', fr: 'Le montant en vigueur le jour de la réception de la demande.' }),
  'document.fee-biometrics': regulation('315.1', { en: '$85 a person; the most for a family, $170, is from secondary sources.', fr: '85 $ par personne; le maximum de 170 $ par famille vient de sources secondaires.' }),
};

/** Where documents and the requirements for them stand. */
export const documentCitations: Readonly<Record<string, Citation>> = { ...personCitations, ...employerDocumentCitations, ...formCitations };
