import type { Bilingual } from '../assessment/pack/types';

/** Agreements whose clauses the Code of the College lists. */
export const agreements = ['consultation', 'service'] as const;
export type Agreement = (typeof agreements)[number];

export interface Clause {
  /** As the Code letters it: `a` … `z`. */
  letter: string;
  /** The name by which a template marks it: `{#clause24a}` … `{/clause24a}`. */
  marker: string;
  text: Bilingual;
  citation: string;
}

const clausesOf = (section: '23' | '24', paragraph: string, texts: readonly (readonly [en: string, fr: string])[]): readonly Clause[] =>
  texts.map(([en, fr], index) => {
    const letter = String.fromCharCode('a'.charCodeAt(0) + index);
    return { letter, marker: `clause${section}${letter}`, text: { en, fr }, citation: `SOR/2022-128, s. ${paragraph}(${letter})` };
  });

/**
 * What an agreement has to say by the Code of Professional Conduct for College of Immigration and Citizenship Consultants Licensees,
 * SOR/2022-128 (in force 2022-06-10), in our words: s. 23 before an initial consultation, s. 24(3) before any other service.
 */
export const agreementClauses: Readonly<Record<Agreement, readonly Clause[]>> = {
  consultation: clausesOf('23', '23', [
    ['Name, registration number, address, telephone and email of the licensee', 'Nom, numéro d’inscription, adresse, téléphone et courriel du titulaire de permis'],
    ['Name, address, telephone and email of the client', 'Nom, adresse, téléphone et courriel du client'],
    ['Fee, or that the consultation is pro bono', 'Honoraires, ou mention que la consultation est pro bono'],
    ['That the College regulates the licensee', 'Rôle du Collège à titre d’organisme de réglementation'],
    ['Purpose and scope of the consultation', 'But et portée de la consultation'],
  ]),
  service: clausesOf('24', '24(3)', [
    ['Name, registration number, address, telephone and email of the licensee', 'Nom, numéro d’inscription, adresse, téléphone et courriel du titulaire de permis'],
    ['Name, home address, telephone and email of the client', 'Nom, adresse du domicile, téléphone et courriel du client'],
    ['Summary of the preliminary advice', 'Résumé des conseils préliminaires'],
    ['Quality of the services and supervision of those who assist', 'Qualité des services et supervision des personnes qui prêtent assistance'],
    ['Names of those likely to assist', 'Noms des personnes susceptibles de prêter assistance'],
    ['Instructions of the client', 'Instructions du client'],
    ['Services, item by item', 'Services, point par point'],
    ['Time frames', 'Délais'],
    ['Estimate of fees: hourly rate and hours, fixed amount, or pro bono', 'Estimation des honoraires : taux horaire et heures, forfait, ou pro bono'],
    ['Estimate of disbursements', 'Estimation des débours'],
    ['GST, HST and other taxes', 'TPS, TVH et autres taxes'],
    ['Payment terms and interest', 'Modalités de paiement et intérêts'],
    ['Advance payments and refund policy', 'Avances et politique de remboursement'],
    ['That additional costs are explained and agreed on first', 'Explication et accord préalable pour les frais supplémentaires'],
    ['Conflicts of interest', 'Conflits d’intérêts'],
    ['Return of original documents once their purpose is met', 'Remise des documents originaux dès que leur but est atteint'],
    ['Confidentiality, and how information is protected', 'Confidentialité et manière de protéger les renseignements'],
    ['Complaint-handling procedure', 'Procédure de traitement des plaintes'],
    ['Official language of the services', 'Langue officielle des services'],
    ['Timely information on the status of the matter', 'Information en temps opportun sur l’état du dossier'],
    ['Help or an interpreter where the client needs one', 'Aide ou interprète si le client en a besoin'],
    ['Role of the College and its complaints process', 'Rôle du Collège et son processus de plainte'],
    ['That the College may require documents', 'Pouvoir du Collège d’exiger des documents'],
    ['That a copy of the Code was given', 'Remise d’un exemplaire du Code'],
    ['Plan for the incapacity of the licensee', 'Plan en cas d’empêchement du titulaire de permis'],
    ['Other terms that were agreed on', 'Autres modalités convenues'],
  ]),
};

export type ClauseState = 'present' | 'facts-missing' | 'absent';
export interface CheckedClause extends Clause {
  state: ClauseState;
  /** Fields within the clause that are not known. */
  missing: readonly string[];
}
