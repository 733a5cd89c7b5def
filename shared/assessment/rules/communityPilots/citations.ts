import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const rural: Bilingual = { en: 'Rural Community Immigration Pilot (RCIP)', fr: 'Programme pilote d’immigration dans les communautés rurales (PPICR)' };
const francophone: Bilingual = { en: 'Francophone Community Immigration Pilot (FCIP)', fr: 'Programme pilote d’immigration dans les communautés francophones (PPICF)' };
const both: Bilingual = { en: 'Rural and Francophone Community Immigration Pilots (RCIP, FCIP)', fr: 'Programmes pilotes d’immigration dans les communautés rurales et dans les communautés francophones (PPICR, PPICF)' };
const of = (instrument: Bilingual, en: string, fr: string, confidence: Citation['confidence'], note?: Note, url?: string): Citation => ({ instrument, pinpoint: { en, fr }, ...(url ? { url } : {}), retrieved: '2026-11-22', confidence, ...(note ? { note } : {}) });

/** Where the rules of the two pilots stand: an announcement of IRCC, as several firms report it. */
export const communityPilotCitations: Readonly<Record<string, Citation>> = {
  'pilot.launch': of(both, 'Launch, 30 January 2025', 'Lancement, 30 janvier 2025', 'high', {
    en: 'From the announcement of IRCC as firms report it. The days from which each community takes candidates, its places, sectors and occupations are not held: its recommendation stands for them. Whether a community still takes candidates has to be asked of it.',
    fr: 'D’après l’annonce d’IRCC rapportée par des cabinets. Les jours à partir desquels chaque communauté reçoit des candidats, ses places, ses secteurs et ses professions ne sont pas conservés : sa recommandation en tient lieu. Il faut demander à la communauté si elle reçoit encore des candidats.',
  }),
  'pilot.rnip': of({ en: 'Rural and Northern Immigration Pilot (RNIP)', fr: 'Programme pilote d’immigration dans les communautés rurales et du Nord (PPICRN)' }, 'Closed on 31 August 2024', 'Fermé le 31 août 2024', 'low', {
    en: 'The pilot before; its last day is from memory and its criteria are not held.', fr: 'Le programme pilote précédent; son dernier jour est cité de mémoire et ses critères ne sont pas conservés.',
  }),
  'rcip.communities': of(rural, 'Communities', 'Communautés', 'high', {
    en: 'An approval has to name its community. Sudbury and Timmins take part in both pilots, and Claresholm may endorse for the Rural Renewal Stream of Alberta: write the pilot beside the name (“Sudbury, RCIP”).',
    fr: 'Une approbation doit nommer sa communauté. Sudbury et Timmins participent aux deux programmes pilotes, et Claresholm peut appuyer pour le volet de renouveau rural de l’Alberta : écrire le programme à côté du nom (« Sudbury, PPICR »).',
  }),
  'fcip.communities': of(francophone, 'Communities', 'Communautés', 'high', {
    en: 'An approval has to name its community. Sudbury and Timmins take part in both pilots: write the pilot beside the name (“Sudbury, FCIP”).', fr: 'Une approbation doit nommer sa communauté. Sudbury et Timmins participent aux deux programmes pilotes : écrire le programme à côté du nom (« Sudbury, PPICF »).',
  }),
  'pilot.offer': of(both, 'Job offer', 'Offre d’emploi', 'medium', {
    en: 'Of a designated employer, full time and not seasonal, with the recommendation of the community. Full time is read as 30 hours a week. That one community gave both, where the work is done, is a reading.',
    fr: 'D’un employeur désigné, à temps plein et non saisonnier, avec la recommandation de la communauté. « À temps plein » est lu comme 30 heures par semaine. Qu’une même communauté, là où se fait le travail, ait donné les deux est une interprétation.',
  }),
  'pilot.experience': of(both, 'Work experience', 'Expérience de travail', 'medium', {
    en: 'Which work is related follows from the TEER of the work and of the offer, as the pages of IRCC on both pilots have it (stored copies without a day). The lead statement and most of the main duties have to be performed. Whether self-employment, work during full-time study or work in Canada without authorization counts is not held: where it would decide, the criterion stays open. Graduates of a public institution of the community are exempt: a credential of two years or more, or a master’s degree or higher, full time, at most 18 months old, with 16 of the last 24 months in the community (for the second, all of the study); language study does not count. Which institutions are of the community is looked up.',
    fr: 'Le travail lié découle de la FEER du travail et de celle de l’offre, selon les pages d’IRCC sur les deux programmes (copies conservées sans date). L’énoncé principal et la plupart des fonctions principales doivent avoir été exercés. Il n’est pas noté si le travail autonome, le travail pendant des études à temps plein ou le travail non autorisé au Canada comptent : s’ils sont déterminants, le critère reste en suspens. Les diplômés d’un établissement public de la communauté sont dispensés : un titre de deux ans ou plus, ou une maîtrise ou un grade supérieur, à temps plein, obtenu depuis 18 mois au plus, avec 16 des 24 derniers mois dans la communauté (pour le second cas, toutes les études); les études de langue ne comptent pas. Il faut vérifier quels établissements sont de la communauté.',
  }),
  'rcip.eligibility': of(rural, 'Who can apply: work experience', 'Qui peut présenter une demande : expérience de travail', 'medium', undefined, 'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/rural-franco-pilots/rural-immigration/eligibility.html'),
  'rcip.language': of(rural, 'Language', 'Langue', 'medium', { en: 'In each ability; results less than two years old when the application is made.', fr: 'Dans chaque compétence; résultats de moins de deux ans au dépôt de la demande.' }),
  'fcip.language': of(francophone, 'Language', 'Langue', 'medium', { en: 'In French, in each ability; results less than two years old when the application is made.', fr: 'En français, dans chaque compétence; résultats de moins de deux ans au dépôt de la demande.' }),
  'pilot.education': of(both, 'Education', 'Études', 'medium', { en: 'An assessment of a foreign credential is less than five years old when the application is made.', fr: 'L’évaluation d’un titre étranger date de moins de cinq ans au dépôt de la demande.' }),
  'pilot.funds': of(both, 'Settlement funds', 'Fonds d’établissement', 'medium', { en: 'Not asked of those who already work in Canada with authorization.', fr: 'Non exigés des personnes qui travaillent déjà au Canada avec une autorisation.' }),
  'pilot.funds.2025-01': of(both, 'Settlement funds, to 28 July 2025', 'Fonds d’établissement, jusqu’au 28 juillet 2025', 'medium', { en: 'The amount for one person is confirmed by three sources, the others are not.', fr: 'Le montant pour une personne est confirmé par trois sources, les autres non.' }),
  'pilot.funds.2025-07': of(both, 'Settlement funds, from 29 July 2025', 'Fonds d’établissement, depuis le 29 juillet 2025', 'medium', {
    en: 'The amount for one person is confirmed by three sources. Another site prints $13,108 for two persons (here $13,080) and $24,887 for four (here $19,524): funds between the two amounts leave the criterion open. An update of 2026 was not found.',
    fr: 'Le montant pour une personne est confirmé par trois sources. Un autre site indique 13 108 $ pour deux personnes (ici 13 080 $) et 24 887 $ pour quatre (ici 19 524 $) : des fonds entre les deux montants laissent le critère en suspens. Aucune mise à jour de 2026 n’a été trouvée.',
  }),
  'pilot.intent': of(both, 'Intention', 'Intention', 'medium', { en: 'To live in the community. None of the communities lies in Quebec. As recorded, the province of the offer is among those in which the file says that the person means to live.', fr: 'Vivre dans la communauté. Aucune des communautés n’est située au Québec. Selon le dossier, la province de l’offre est parmi celles où la personne compte vivre.' }),
  'pilot.fees': of({ en: 'IRCC, Fees for permanent residence', fr: 'IRCC, Frais de résidence permanente' }, 'Economic classes', 'Catégories économiques', 'high', {
    en: 'Since 30 April 2026 $990 for processing and $600 for the right of permanent residence; from 30 April 2024 $950 and $575. Biometrics $85. Which forms the pilots take is not held.',
    fr: 'Depuis le 30 avril 2026, 990 $ de traitement et 600 $ pour le droit de résidence permanente; à partir du 30 avril 2024, 950 $ et 575 $. Données biométriques : 85 $. Les formulaires des programmes pilotes ne sont pas conservés.',
  }),
};
