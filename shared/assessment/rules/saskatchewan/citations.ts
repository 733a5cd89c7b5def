import type { Citation } from '../../pack/types';
import { regulation } from '../instruments';
import { quebecSelects } from '../quebecSelects';
import { periodCitations, program } from './citationsPeriods';

type Note = NonNullable<Citation['note']>;
const home = 'https://www.saskatchewan.ca/residents/moving-to-saskatchewan/live-in-saskatchewan/by-immigrating/saskatchewan-immigrant-nominee-program';
/** Pages of the province as captured on 2026-06-20. */
const page = (path: string, en: string, fr: string, confidence: Citation['confidence'] = 'high', note?: Note): Citation => ({
  instrument: program, pinpoint: { en, fr }, url: `${home}/${path}`, retrieved: '2026-06-20', confidence, ...(note ? { note } : {}),
});
const skilled = 'browse-sinp-programs/applicants-international-skilled-workers';
const experience = 'browse-sinp-programs/applicants-with-saskatchewan-experience';

/** Where the rules of the Saskatchewan Immigrant Nominee Program stand. */
export const saskatchewanCitations: Readonly<Record<string, Citation>> = {
  ...periodCitations,
  'sk.common': page('sinp-important-words-and-definitions', 'Requirements of all applications', 'Exigences de toutes les demandes', 'high', {
    en: 'One active application per person; refugee claimants are excluded. An incomplete file is closed and cannot be reviewed; document requests are answered in 10 days, a change of job is reported in 10 business days, and a change of marital status or address is reported. Points claimed but not proved lead to closure.',
    fr: 'Une seule demande active par personne; les demandeurs d’asile sont exclus. Un dossier incomplet est fermé et ne peut être révisé; il faut répondre aux demandes de documents dans les 10 jours, signaler un changement d’emploi dans les 10 jours ouvrables et signaler tout changement d’état matrimonial ou d’adresse. Des points invoqués sans preuve entraînent la fermeture.',
  }),
  'sk.year-of-work': page('sinp-important-words-and-definitions', 'Year of work', 'Année de travail', 'high', {
    en: '12 full months of 30 hours a week or more (1,560 hours); 6 months are 780 hours. Nothing is rounded up. Counted in complete months, the first and the last day included, and only on days of full-time work: 52 weeks are not twelve months yet, and January to June are six.',
    fr: '12 mois complets de 30 heures par semaine ou plus (1 560 heures); 6 mois font 780 heures. Rien n’est arrondi vers le haut. Compté en mois complets, premier et dernier jours compris, et seulement les jours de travail à temps plein : 52 semaines ne font pas encore douze mois, et de janvier à juin en font six.',
  }),
  'sk.employment-offer': page(`${skilled}/international-skilled-worker-with-employment-offer`, 'International Skilled Worker: Employment Offer, eligibility', 'Travailleurs qualifiés étrangers : offre d’emploi, admissibilité', 'high', {
    en: 'Truck drivers use Existing Work Permit; occupations of broad category 3 use the Health Talent Pathway.', fr: 'Les conducteurs de camions passent par le volet Permis de travail existant; les professions de la grande catégorie 3 passent par la Voie des talents de la santé.',
  }),
  'sk.occupation-in-demand': page(`${skilled}/international-skilled-worker-occupations-in-demand`, 'International Skilled Worker: Occupation In-Demand, eligibility', 'Travailleurs qualifiés étrangers : professions en demande, admissibilité'),
  'sk.express-entry': page(`${skilled}/international-skilled-worker-saskatchewan-express-entry`, 'International Skilled Worker: Saskatchewan Express Entry, eligibility', 'Travailleurs qualifiés étrangers : Entrée express de la Saskatchewan, admissibilité'),
  'sk.express-entry-language': page(`${skilled}/international-skilled-worker-saskatchewan-express-entry`, 'Language: level of the federal program that applies', 'Langue : niveau du programme fédéral qui s’applique', 'high', {
    en: 'CLB 7 for skilled workers; in a trade CLB 5 in listening and speaking and 4 in reading and writing; with a year in Canada (Canadian Experience Class: neither self-employed nor during full-time study) CLB 7 in TEER 0 and 1, and 5 in TEER 2 and 3, by the occupation with most of the work.',
    fr: 'NCLC 7 pour les travailleurs qualifiés; dans un métier, NCLC 5 à l’oral (compréhension et expression) et 4 à l’écrit; avec un an au Canada (catégorie de l’expérience canadienne : ni à son compte ni pendant des études à temps plein), NCLC 7 pour FEER 0 et 1, et 5 pour FEER 2 et 3, selon la profession qui compte le plus d’heures.',
  }),
  'sk.express-entry-trade': regulation('87.2(1)', {
    en: 'Skilled trades of the Federal Skilled Trades Program. The groups of NOC 2016 are from memory and unverified: of them alone the confidence is low.', fr: 'Métiers spécialisés du Programme des travailleurs de métiers spécialisés (fédéral). Les groupes de la CNP 2016 sont cités de mémoire et non vérifiés : la confiance est faible pour eux seuls.',
  }, 'medium'),
  'sk.related-education': page(skilled, 'Education related to the occupation, with an assessment if foreign', 'Études liées à la profession, avec une évaluation si elles sont étrangères', 'medium', {
    en: 'Whose assessments count, and for how long, is not held: one that was issued by the day counts. The occupation applied for is the one of all worked in that serves best.',
    fr: 'Il n’est pas noté de qui les évaluations comptent ni pendant combien de temps : celle qui a été délivrée au plus tard ce jour-là compte. La profession visée est celle, parmi toutes celles exercées, qui sert le mieux.',
  }),
  'sk.excluded-occupations': page(`${skilled}/occupation-restrictions-and-requirements`, 'Excluded Occupation List', 'Liste des professions exclues', 'medium', {
    en: 'Since September 2019 an occupation is eligible unless it is listed; last updated on 1 May 2024 with 158 codes. The codes are not held: the occupation is looked up in the list.',
    fr: 'Depuis septembre 2019, une profession est admissible à moins de figurer sur la liste; dernière mise à jour le 1er mai 2024, avec 158 codes. Les codes ne sont pas conservés : la profession se vérifie dans la liste.',
  }),
  'sk.language': page('language-requirements-for-sinp', 'Language requirements', 'Exigences linguistiques', 'high', {
    en: 'Results less than two years old when the application is filed. Accepted for CLB 4: IELTS 4.5 listening, 3.5 reading, 4 writing, 4 speaking; PTE Core 28, 33, 41, 42; CELPIP-G 4; TCF Canada 331, 342, 4, 4; TEF Canada 145, 121, 181, 181, a scale that no longer holds for tests since 11 December 2023: results are read on the scale of their day.',
    fr: 'Résultats de moins de deux ans au dépôt de la demande. Acceptés pour le NCLC 4 : IELTS 4,5 compréhension de l’oral, 3,5 compréhension de l’écrit, 4 expression écrite, 4 expression orale; PTE Core 28, 33, 41, 42; CELPIP-G 4; TCF Canada 331, 342, 4, 4; TEF Canada 145, 121, 181, 181, échelle périmée pour les tests passés depuis le 11 décembre 2023 : les résultats se lisent selon l’échelle de leur jour.',
  }),
  'sk.native-speaker': page('language-requirements-for-sinp', 'Native speakers', 'Locuteurs natifs', 'high', {
    en: 'A native speaker of English or French who is a citizen or permanent resident of a country of that language needs no test, and gets no points for language without one; not where the application is linked to Express Entry. The countries are not held: those are taken where most people grow up with that language (our reading, low); for French, Belgium, Luxembourg and Switzerland stay open.',
    fr: 'Un locuteur natif du français ou de l’anglais, citoyen ou résident permanent d’un pays de cette langue, n’a pas besoin de test et n’obtient sans lui aucun point pour la langue; pas si la demande est liée à Entrée express. Les pays ne sont pas conservés : ceux où la plupart grandissent dans cette langue sont retenus (notre lecture, confiance faible); pour le français, la Belgique, le Luxembourg et la Suisse restent à vérifier.',
  }),
  'sk.funds': page(skilled, 'Settlement funds', 'Fonds d’établissement', 'high', {
    en: 'The federal amounts of Express Entry, held for three months, in the name of the applicant or of the spouse. Money of a spouse counts where the spouse is accompanying; the same money counts once, other money is added.',
    fr: 'Les montants fédéraux d’Entrée express, détenus depuis trois mois, au nom du demandeur ou de l’époux. L’argent de l’époux compte s’il accompagne le demandeur; le même argent compte une fois, un autre argent s’ajoute.',
  }),
  'sk.position-assessment': page('sinp-processing-statistics', 'Employer Position Assessment', 'Évaluation du poste de l’employeur', 'high', {
    en: 'Since May 2026; before, Job Approval Form and Job Approval Letter. The candidate confirms within 10 calendar days and applies within 60 days of being named, with one extension of 30 days; employers outside the capped sectors name up to 10 candidates.',
    fr: 'Depuis mai 2026; auparavant, formulaire et lettre d’approbation d’emploi. Le candidat confirme dans les 10 jours civils et présente sa demande dans les 60 jours suivant sa désignation par l’employeur, avec une prolongation de 30 jours; hors des secteurs plafonnés, l’employeur nomme jusqu’à 10 candidats.',
  }),
  'sk.permits': page(`${skilled}/international-skilled-worker-with-employment-offer`, 'Holders of a post-graduation or spousal open work permit', 'Titulaires d’un permis de travail postdiplôme ou d’un permis ouvert de conjoint', 'high', {
    en: 'Read from the exemption code on the permit: C43 for a post-graduation work permit, C41, C42, C47 and C49 for spouses.', fr: 'Lu d’après le code de dispense du permis : C43 pour un permis de travail postdiplôme, C41, C42, C47 et C49 pour les conjoints.',
  }),
  'sk.licence': page(`${skilled}/occupation-restrictions-and-requirements`, 'Regulated occupations', 'Professions réglementées', 'high', { en: 'Which occupations the program lists as regulated is not held: a list check of the file says whether one is; of a job offer, the file says whether the position needs a licence. A licence in part, as one in full, has to run on the day; eligibility has no days. Whether a licence of another occupation of the same field covers this one is looked up.', fr: 'La liste des professions que le programme désigne comme réglementées n’est pas conservée : une vérification de liste au dossier indique si une profession y figure; pour une offre d’emploi, le dossier indique si le poste exige un permis d’exercice. Un permis partiel, comme un permis complet, doit être valide ce jour-là; l’admissibilité n’a pas de dates. Si le permis d’une autre profession du même domaine vise celle-ci, cela se vérifie.' }),
  'sk.tech': page(`${skilled}/sinp-innovation-tech-talent-pathway`, 'Innovation and Tech Talent Pathway, eligibility', 'Voie des talents en innovation et technologie, admissibilité', 'high', {
    en: 'The Tech Talent Pathway before it is read by the same criteria.', fr: 'La Voie des talents technologiques, qui l’a précédée, est lue selon les mêmes critères.',
  }),
  'sk.tech-language': page(`${skilled}/sinp-innovation-tech-talent-pathway`, 'Language', 'Langue', 'high', {
    en: 'Without Express Entry: what the employer asks for where the applicant already works for that employer, without a test; otherwise CLB 5. Linked to Express Entry: the federal level, the number of the profile and the job seeker validation code.',
    fr: 'Sans Entrée express : ce que l’employeur exige si le demandeur travaille déjà pour lui, sans test; sinon, NCLC 5. Avec Entrée express : le niveau fédéral, le numéro du profil et le code de validation du chercheur d’emploi.',
  }),
  'sk.tech-engineers': page(`${skilled}/sinp-innovation-tech-talent-pathway`, 'Regulated occupations', 'Professions réglementées', 'low', {
    en: 'A letter of the Association of Professional Engineers and Geoscientists of Saskatchewan (engineer-in-training approved, or confirmatory examinations assigned) for 21310, 21311, 21320 (printed as 31320), 21322, 21330, 21331 and 21332. The section on documents of the same page names 21311, 21231, 21211 and 21310 instead: 21231 and 21211 are put to the consultant.',
    fr: 'Une lettre de l’Association of Professional Engineers and Geoscientists of Saskatchewan (ingénieur stagiaire approuvé ou examens de confirmation assignés) pour 21310, 21311, 21320 (imprimé 31320), 21322, 21330, 21331 et 21332. La section sur les documents de la même page nomme plutôt 21311, 21231, 21211 et 21310 : 21231 et 21211 sont laissés au jugement.',
  }),
  'sk.agrologists': page(`${skilled}/sinp-innovation-tech-talent-pathway`, 'Agrologists', 'Agronomes', 'high', { en: '21112: Saskatchewan Institute of Agrologists.', fr: '21112 : Saskatchewan Institute of Agrologists.' }),
  'sk.existing-work-permit': page(`${experience}/skilled-worker-with-existing-work-permit`, 'Existing Work Permit, eligibility', 'Permis de travail existant, admissibilité', 'high', {
    en: 'Which trades are designated is not held: of occupations of TEER 4 and 5 in broad category 7 it is looked up. A permit under the Canada-Ukraine authorization is recorded with “CUAET” as its basis.',
    fr: 'Les métiers désignés ne sont pas conservés : pour les professions de FEER 4 et 5 de la grande catégorie 7, il faut vérifier. Un permis au titre de l’autorisation Canada-Ukraine se consigne avec le fondement « CUAET ».',
  }),
  'sk.students': page(`${experience}/students`, 'Students, eligibility', 'Étudiants, admissibilité'),
  'sk.students-institution': page(`${experience}/procedures-and-guidelines`, 'Students: institution', 'Étudiants : établissement', 'medium', {
    en: 'The stream takes graduates of designated institutions in Saskatchewan; the guidelines still mention other Canadian institutions. Saskatchewan is asked for.',
    fr: 'Le volet vise les diplômés des établissements désignés de la Saskatchewan; les lignes directrices mentionnent encore d’autres établissements canadiens. La Saskatchewan est exigée.',
  }),
  'sk.nomination': page(`${skilled}/procedures-and-guidelines`, 'After the nomination', 'Après la désignation', 'high', {
    en: 'Valid for 6 months, in which permanent residence is applied for; extended by 3 months, at most twice, on request within 90 days after it runs out. Express Entry: accepted within 30 days, applied for within 60 days of the invitation. Loss of the job: 45 days to find another, extended twice by 45. Misrepresentation: 10 days to answer the fairness letter, suspension of 2 to 5 years.',
    fr: 'Valide 6 mois, pendant lesquels la résidence permanente est demandée; prolongée de 3 mois, au plus deux fois, sur demande dans les 90 jours suivant l’expiration. Entrée express : acceptée dans les 30 jours, demande dans les 60 jours suivant l’invitation. Perte de l’emploi : 45 jours pour en trouver un autre, prolongés deux fois de 45. Fausses déclarations : 10 jours pour répondre à la lettre d’équité, suspension de 2 à 5 ans.',
  }),
  'sk.fees': page(`${skilled}/procedures-and-guidelines`, 'Fees and review', 'Frais et révision', 'high', {
    en: 'Application fee of $500, not refundable; second review $250, within 30 days of the letter of ineligibility.', fr: 'Frais de demande de 500 $, non remboursables; deuxième révision de 250 $, dans les 30 jours suivant la lettre d’inadmissibilité.',
  }),
  'sk.consultants': page(`${skilled}/procedures-and-guidelines`, 'Immigration consultants', 'Consultants en immigration', 'high', {
    en: 'A paid consultant holds the licence of Saskatchewan under The Immigration Services Act beside membership of the College; lawyers are exempt from the licence. Unpaid: family or an exempt organization, not a friend.',
    fr: 'Un consultant rémunéré détient la licence de la Saskatchewan en vertu de la loi The Immigration Services Act, en plus d’être membre du Collège; les avocats sont dispensés de la licence. Sans rémunération : la famille ou un organisme exempté, pas un ami.',
  }),
  'sk.quebec': quebecSelects,
  'sk.irpr-87': regulation('87', {
    en: 'Since 30 March 2026 (SOR/2026-63) the province alone assesses the ability to become economically established and the intention to live there; before, the federal officer could assess it too.',
    fr: 'Depuis le 30 mars 2026 (DORS/2026-63), la province évalue seule la capacité de réussir son établissement économique et l’intention d’y vivre; auparavant, l’agent fédéral pouvait aussi l’évaluer.',
  }),
};
