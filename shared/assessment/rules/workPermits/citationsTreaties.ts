import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';

type Note = Citation['note'];
const page = (en: string, fr: string, retrieved = '2026-02-12') => (pinpoint: Bilingual, confidence: Citation['confidence'] = 'high', note?: Note): Citation => ({ instrument: { en: `IRCC, ${en}`, fr: `IRCC, ${fr}` }, pinpoint, retrieved, confidence, ...(note ? { note } : {}) });

const pacific = page('CPTPP: professionals and technicians (T52), instructions to officers', 'PTPGP : professionnels et techniciens (T52), instructions aux agents');
const union = page('CETA: professionals (T43, T47, T48), instructions to officers', 'AECG : professionnels (T43, T47, T48), instructions aux agents');
const kingdom = page('CUKTCA: professionals (F60, F66, F67), instructions to officers', 'ACC Canada–Royaume-Uni : professionnels (F60, F66, F67), instructions aux agents');
const services = page('GATS: professionals (T33), instructions to officers', 'AGCS : professionnels (T33), instructions aux agents');
const experience = page('International Experience Canada (C21)', 'Expérience internationale Canada (C21)');

const heldOnce: NonNullable<Note> = { en: 'Read in one official copy; no second source. Held from 15 December 2022, when the present codes began.', fr: 'Lu dans une seule copie officielle; aucune deuxième source. Conservé à partir du 15 décembre 2022, début des codes actuels.' };
const years: NonNullable<Note> = {
  en: 'Counted in the occupation of the offer and in work recorded as directly related, in years of the calendar, part-time work in proportion to 30 hours a week: the text does not say how.', fr: 'Compté dans la profession de l’offre et dans le travail consigné comme directement lié, en années du calendrier, le temps partiel en proportion de 30 heures par semaine : le texte ne le précise pas.',
};

/** Where the rules of agreements on trade and of International Experience Canada stand. */
export const treatyCitations: Readonly<Record<string, Citation>> = {
  'cptpp.parties': pacific({ en: 'Parties with a commitment for professionals', fr: 'Parties ayant un engagement pour les professionnels' }, 'high', {
    en: 'Australia (its permanent residents too), Japan and Mexico since 30 December 2018, Peru since 2021, Malaysia since 29 November 2022, Chile since 20 February 2023, Brunei since 12 July 2023. New Zealand, Singapore and Vietnam have none. The United Kingdom was to join (assent of 6 May 2026, no day found): its citizens have an agreement of their own.',
    fr: 'Australie (aussi ses résidents permanents), Japon et Mexique depuis le 30 décembre 2018, Pérou depuis 2021, Malaisie depuis le 29 novembre 2022, Chili depuis le 20 février 2023, Brunéi depuis le 12 juillet 2023. La Nouvelle-Zélande, Singapour et le Vietnam n’en ont pas. Le Royaume-Uni devait adhérer (sanction du 6 mai 2026, aucun jour trouvé) : ses citoyens ont leur propre accord.',
  }),
  'cptpp.professional': pacific({ en: 'Professionals: TEER 0 and 1', fr: 'Professionnels : FEER 0 et 1' }, 'high', { en: `${heldOnce.en} A master’s or doctoral degree is read as four years or more of study in all.`, fr: `${heldOnce.fr} Une maîtrise ou un doctorat est considéré comme quatre ans d’études ou plus au total.` }),
  'cptpp.technician': pacific({ en: 'Technicians: TEER 2 and 3', fr: 'Techniciens : FEER 2 et 3' }, 'medium', { en: 'The text names five countries for technicians of computing; it is read as these five for every technician.', fr: 'Le texte nomme cinq pays pour les techniciens en informatique; il est lu comme visant ces cinq pays pour tout technicien.' }),
  'cptpp.lists': pacific({ en: 'Lists of professions by country', fr: 'Listes de professions par pays' }, 'high', { en: 'Held for computing only. For other professions the consultant’s entry says that some list has the profession; whether it is the list of this country, and with which exceptions, is to be looked up.', fr: 'Conservées pour l’informatique seulement. Pour les autres professions, l’entrée du consultant indique qu’une liste comprend la profession; il faut vérifier s’il s’agit de la liste de ce pays et avec quelles exceptions.' }),
  'cptpp.experience': pacific({ en: 'Paid experience', fr: 'Expérience rémunérée' }, 'medium', years),
  'ceta.parties': union({ en: 'Citizens of the European Union', fr: 'Citoyens de l’Union européenne' }, 'medium', { en: 'Applied since 21 September 2017 (from memory); citizens of the United Kingdom until 31 December 2020. The rules are those of a copy of 2026, and the codes of before December 2022 are not held.', fr: 'Appliqué depuis le 21 septembre 2017 (de mémoire); citoyens du Royaume-Uni jusqu’au 31 décembre 2020. Les règles sont celles d’une copie de 2026, et les codes d’avant décembre 2022 ne sont pas conservés.' }),
  'ceta.suppliers': union({ en: 'Contractual service suppliers (T47)', fr: 'Fournisseurs de services contractuels (T47)' }, 'high', years),
  'ceta.independents': union({ en: 'Independent professionals (T43)', fr: 'Professionnels indépendants (T43)' }, 'high', { en: 'Read from work on own account outside Canada that goes on; six years in the field, however they were worked.', fr: 'Lu d’après un travail à son compte hors du Canada qui se poursuit; six ans dans le domaine, quelle qu’en soit la forme.' }),
  'ceta.technologists': union({ en: 'Engineering and scientific technologists (T48)', fr: 'Technologues en génie et en sciences (T48)' }, 'medium', { en: 'Known by the entry of the list; the years asked of them are not held, and those of the others are asked.', fr: 'Reconnus par l’entrée de la liste; les années qui leur sont demandées ne sont pas conservées, et celles des autres sont exigées.' }),
  'ceta.sectors': union({ en: 'Annex 10-E', fr: 'Annexe 10-E' }, 'medium', { en: 'The list is not held: the consultant’s entry counts. Computer and related services are covered, by a concordance of occupations.', fr: 'La liste n’est pas conservée : l’entrée du consultant compte. Les services informatiques et connexes sont visés, par une concordance des professions.' }),
  'cuktca.parties': kingdom({ en: 'Citizens of the United Kingdom, since 1 April 2021', fr: 'Citoyens du Royaume-Uni, depuis le 1er avril 2021' }),
  'cuktca.suppliers': kingdom({ en: 'Contractual service suppliers', fr: 'Fournisseurs de services contractuels' }, 'high', { en: `The tests are those of the agreement with the European Union. ${years.en}`, fr: `Les critères sont ceux de l’accord avec l’Union européenne. ${years.fr}` }),
  'cuktca.independents': kingdom({ en: 'Independent professionals', fr: 'Professionnels indépendants' }, 'high', { en: 'Read from work on own account outside Canada that goes on.', fr: 'Lu d’après un travail à son compte hors du Canada qui se poursuit.' }),
  'cuktca.technologists': kingdom({ en: 'Engineering and scientific technologists', fr: 'Technologues en génie et en sciences' }, 'medium', { en: 'Known by the entry of the list; the years asked of them are not held, and those of the others are asked.', fr: 'Reconnus par l’entrée de la liste; les années qui leur sont demandées ne sont pas conservées, et celles des autres sont exigées.' }),
  'cuktca.sectors': kingdom({ en: 'Sectors', fr: 'Secteurs' }, 'medium', { en: 'The list is not held: the consultant’s entry counts.', fr: 'La liste n’est pas conservée : l’entrée du consultant compte.' }),
  'gats.professional': services({ en: 'Eligible professions and contracts', fr: 'Professions et contrats admissibles' }, 'high', heldOnce),
  'gats.computing': services({ en: 'Senior computer specialists', fr: 'Spécialistes principaux en informatique' }, 'high', years),
  'gats.degree-field': services({ en: 'Senior computer specialists: graduate degree in computer science', fr: 'Spécialistes principaux en informatique : grade de deuxième cycle en informatique' }, 'medium', {
    en: 'Read from the occupations to which the study is recorded as related, in the consultant’s view: that of the offer has to be among them.', fr: 'Lu d’après les professions auxquelles les études sont consignées comme liées, de l’avis du consultant : celle de l’offre doit en faire partie.',
  }),
  'gats.members': services({ en: 'Members of the World Trade Organization', fr: 'Membres de l’Organisation mondiale du commerce' }, 'medium', { en: 'The members are not held: look up the country of citizenship.', fr: 'Les membres ne sont pas conservés : vérifier le pays de citoyenneté.' }),
  'iec.basis': regulation('204(d)', { en: 'Exemption code C21. Under 205(b) before 29 November 2024, of which nothing is held.', fr: 'Code de dispense C21. Au titre du 205b) avant le 29 novembre 2024, dont rien n’est conservé.' }),
  'iec.partners': experience({ en: 'Partner countries and territories', fr: 'Pays et territoires partenaires' }, 'medium', {
    en: 'Thirty-six, read on 12 February 2026. One source also names Ukraine, the other leaves it out: left open. Citizens of the United States apply through recognized organizations, which no fact of the file shows. India, China, Brazil, Nigeria, the Philippines and Mexico are no partners.',
    fr: 'Trente-six, lus le 12 février 2026. Une source nomme aussi l’Ukraine, l’autre l’omet : laissé en suspens. Les citoyens des États-Unis passent par des organisations reconnues, ce qu’aucun fait du dossier ne montre. L’Inde, la Chine, le Brésil, le Nigéria, les Philippines et le Mexique ne sont pas partenaires.',
  }),
  'iec.age': experience({ en: 'Age on the day of the profile', fr: 'Âge le jour du profil' }, 'medium', {
    en: 'The limit is included. Where the tables of the sources differ (Austria, Luxembourg), the limit by country is taken: 35 for Austria, 30 for Luxembourg. Without a profile on file the day of filing counts.', fr: 'La limite est incluse. Lorsque les tableaux des sources diffèrent (Autriche, Luxembourg), la limite par pays est retenue : 35 ans pour l’Autriche, 30 pour le Luxembourg. Sans profil au dossier, le jour du dépôt compte.',
  }),
  'iec.categories': experience({ en: 'Categories by country', fr: 'Catégories par pays' }, 'medium', { en: 'How long a stay may last differs by country.', fr: 'La durée du séjour diffère selon le pays.' }),
  'iec.participations': experience({ en: 'Participations by country', fr: 'Participations par pays' }, 'medium', {
    en: 'Read on 12 February 2026. Every work permit with the code C21 is counted as one participation, whatever its category: a country may ask for another category the second time.', fr: 'Lu le 12 février 2026. Chaque permis de travail portant le code C21 compte comme une participation, quelle que soit sa catégorie : un pays peut exiger une autre catégorie la deuxième fois.',
  }),
  'iec.funds': experience({ en: 'Funds, insurance, return', fr: 'Fonds, assurance, retour' }, 'medium', { en: '$2,500, for some countries from memory.', fr: '2 500 $, de mémoire pour certains pays.' }),
  'iec.season': experience({ en: 'Season of 2026, since 19 December 2025', fr: 'Saison de 2026, depuis le 19 décembre 2025' }, 'medium', { en: 'Places by country and category are not held; in 2025 they ran from a few dozen to thousands, without limit for Australia.', fr: 'Les places par pays et catégorie ne sont pas conservées; en 2025, elles allaient de quelques dizaines à des milliers, sans limite pour l’Australie.' }),
  'iec.fee': experience({ en: 'Participation fee: $184.75 since 1 December 2025, $179.75 before', fr: 'Frais de participation : 184,75 $ depuis le 1er décembre 2025, 179,75 $ auparavant' }, 'medium'),
};
