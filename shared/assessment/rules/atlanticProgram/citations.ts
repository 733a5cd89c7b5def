import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';
import { quebecSelects } from '../quebecSelects';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Atlantic Immigration Program (AIP)', fr: 'Programme d’immigration au Canada atlantique (PICA)' };
const of = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument: program, pinpoint: { en, fr }, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}) });

const years = (year: string): Citation => of(`Settlement funds, ${year}`, `Fonds d’établissement, ${year}`, 'high', {
  en: 'One-eighth of the low income cut-off of urban areas of 500,000 or more. The day of the year on which an amount changed is not held: in 2023 and 2024 the amount of the year before and that of the year both stand, until 29 July 2025 that of 2024.',
  fr: 'Un huitième du seuil de faible revenu des régions urbaines de 500 000 habitants ou plus. Le jour du changement de montant n’est pas conservé : en 2023 et en 2024, le montant de l’année précédente et celui de l’année valent tous deux; jusqu’au 29 juillet 2025, celui de 2024.',
});

/** Where the rules of the Atlantic Immigration Program stand, and what the four provincial programs share. */
export const atlanticProgramCitations: Readonly<Record<string, Citation>> = {
  'atlantic.irpr-87': regulation('87', {
    en: 'Since 30 March 2026 (SOR/2026-63) the province alone assesses the ability to become economically established and the intention to live there; before, the federal officer could assess it too.',
    fr: 'Depuis le 30 mars 2026 (DORS/2026-63), la province évalue seule la capacité de réussir son établissement économique et l’intention d’y vivre; auparavant, l’agent fédéral pouvait aussi l’évaluer.',
  }),
  'atlantic.nomination-valid': regulation('87, 87.3', { en: 'The nomination or endorsement is valid when the application for permanent residence is made.', fr: 'La désignation ou l’approbation est valide au dépôt de la demande de résidence permanente.' }),
  'atlantic.full-time': of('Full-time work', 'Travail à temps plein', 'medium', { en: 'The pages of the provinces say full time without hours: 30 hours a week are taken, as in the federal rules.', fr: 'Les pages des provinces disent « à temps plein » sans nombre d’heures : 30 heures par semaine sont retenues, comme dans les règles fédérales.' }),
  'atlantic.hours': of('Months and years of work', 'Mois et années de travail', 'medium', {
    en: 'A year of work is read as 1,560 hours and six months as 780, at most 30 hours a week, without rounding up. Where no period is named, work of any time counts. Whether self-employment, work during full-time study or work in Canada without authorization counts is not held: where it would decide, the criterion stays open.',
    fr: 'Une année de travail est lue comme 1 560 heures et six mois comme 780, au plus 30 heures par semaine, sans arrondir. Si aucune période n’est nommée, le travail de toute époque compte. Il n’est pas noté si le travail autonome, le travail pendant des études à temps plein ou le travail non autorisé au Canada comptent : s’ils sont déterminants, le critère reste en suspens.',
  }),
  'atlantic.education': of('Foreign credentials', 'Titres étrangers', 'medium', { en: 'Whether an assessment is asked for abroad is not held: the level on file counts.', fr: 'Il n’est pas noté si une évaluation est exigée pour un titre étranger : le niveau au dossier compte.' }),
  'atlantic.quebec': quebecSelects,
  'aip.class': regulation('87.3', {
    en: 'The class was created on 1 January 2022; applications for permanent residence are taken since 6 March 2022.',
    fr: 'La catégorie a été créée le 1er janvier 2022; les demandes de résidence permanente sont reçues depuis le 6 mars 2022.',
  }),
  'aip.pilot': of('Pilot, 2017 to 31 December 2021', 'Projet pilote, de 2017 au 31 décembre 2021', 'high', {
    en: 'High-Skilled, Intermediate-Skilled and International Graduate programs; applications for permanent residence until 5 March 2022. Its criteria are not held.',
    fr: 'Programmes pour les travailleurs hautement qualifiés, les travailleurs qualifiés intermédiaires et les diplômés étrangers; demandes de résidence permanente jusqu’au 5 mars 2022. Ses critères ne sont pas conservés.',
  }),
  'aip.endorsement': regulation('87.3', {
    en: 'Endorsement certificate of the province, valid when the application for permanent residence is made and not revoked. It names the employer.', fr: 'Certificat d’approbation de la province, valide au dépôt de la demande de résidence permanente et non révoqué. Il nomme l’employeur.',
  }),
  'aip.work': regulation('87.3(4)', {
    en: 'Self-employment does not count, and work in Canada only if authorized and in temporary status. Work during studies is not excluded.', fr: 'Le travail autonome ne compte pas, et le travail au Canada seulement s’il est autorisé et en situation de résident temporaire. Le travail pendant les études n’est pas exclu.',
  }),
  'aip.graduate': regulation('87.3', {
    en: 'Presence is read from the residences on file (16 of the 24 months before the credential) and from the months present at the study; status from permits on each day of it that was spent in Canada: where they leave days out, it stays open. A master’s degree counts by the length of its program. The institutions are listed in the Regulations and not held.',
    fr: 'La présence est lue d’après les résidences au dossier (16 des 24 mois précédant le titre) et les mois de présence aux études; le statut d’après les permis, pour chaque jour d’études passé au Canada : s’ils laissent des jours sans statut, il reste en suspens. Une maîtrise compte selon la durée du programme. Les établissements sont énumérés dans le Règlement et ne sont pas conservés.',
  }),
  'aip.offer': regulation('87.3', {
    en: 'TEER 4: without an end date; TEER 0 to 3: at least a year after the visa, read as a year after the planned landing. Continuous and full time is read as 30 hours a week and not seasonal.',
    fr: 'FEER 4 : sans date de fin; FEER 0 à 3 : au moins un an après le visa, lu comme un an après l’arrivée prévue. Continu et à temps plein est lu comme 30 heures par semaine et non saisonnier.',
  }),
  'aip.level': regulation('87.3', {
    en: 'Levels compare as 0, 1, 2 and 3 together, and 4. Of equal amounts of work at two levels nothing is said: the higher one is asked for. Experience as a nurse (31301, 32101) may lead to 33102 or 44101; a year of it is asked for.',
    fr: 'Les niveaux se comparent ainsi : 0, 1, 2 et 3 ensemble, et 4. Rien n’est dit de durées égales à deux niveaux : le plus élevé est exigé. L’expérience en soins infirmiers (31301, 32101) peut mener à 33102 ou 44101; une année en est exigée.',
  }),
  'aip.noc-2016': regulation({ en: '87.3, until 15 November 2022', fr: '87.3, jusqu’au 15 novembre 2022' }, {
    en: 'Read back from NOC 2021: 0, A, B and C for TEER 0, 1, 2 and 3, and 4; 3012, 3233, 3413 and 4412 for the four occupations of care.', fr: 'Lu d’après la CNP 2021 : 0, A, B et C pour FEER 0, 1, 2 et 3, et 4; 3012, 3233, 3413 et 4412 pour les quatre professions de soins.',
  }, 'medium'),
  'aip.education': regulation('87.3(9)', { en: 'An assessment of a foreign credential is less than five years old when the application is made.', fr: 'L’évaluation d’un titre étranger date de moins de cinq ans au dépôt de la demande.' }),
  'aip.language': regulation('87.3(2)(f)', { en: 'Results less than two years old when the application is made.', fr: 'Résultats de moins de deux ans au dépôt de la demande.' }),
  'aip.funds': regulation('87.3', { en: 'Not asked of those who are authorized to work and already work in Canada.', fr: 'Non exigés des personnes autorisées à travailler et qui travaillent déjà au Canada.' }),
  'aip.funds.2022': years('2022'), 'aip.funds.2023': years('2023'), 'aip.funds.2024': years('2024'),
  'aip.funds.2025': of('Settlement funds, from 29 July 2025', 'Fonds d’établissement, depuis le 29 juillet 2025', 'high', { en: 'A table of 2026 was not found.', fr: 'Aucun tableau de 2026 n’a été trouvé.' }),
  'aip.settlement-plan': regulation('87.3', { en: 'An individual plan, signed with a settlement organization before the endorsement; it includes the family.', fr: 'Un plan individuel, signé avec un organisme d’établissement avant l’approbation; il inclut la famille.' }),
  'aip.employer': regulation('87.3', {
    en: 'Designated by the province; commits to support the settlement. Communities of the rural and of the francophone pilot designate employers too, each for its own pilot: as the format of client files has it (Approval, designation), such a designation names the community, and one of a province that names none is read as given for this program.',
    fr: 'Désigné par la province; s’engage à appuyer l’établissement. Les communautés des programmes pilotes rural et francophone désignent elles aussi des employeurs, chacune pour son programme\u00A0: selon le format des dossiers clients (approbation, désignation), une telle désignation nomme la communauté, et celle d’une province qui n’en nomme aucune est lue comme donnée pour ce programme-ci.',
  }),
  'aip.destination': {
    ...regulation('87.3(2)(b)', {
      en: 'A member of the class intends to reside in the Atlantic province that issued the endorsement certificate: text of the consolidation current to 30 October 2024; no later change of it is known. As recorded, the province of the offer, for which the certificate has to be, is among those in which the file says that the person means to live. Who intends to live in Quebec is selected by Quebec (s. 86).',
      fr: 'Le membre de la catégorie cherche à s’établir dans la province de l’Atlantique qui a délivré le certificat d’approbation\u00A0: texte de la codification à jour au 30 octobre 2024; aucune modification ultérieure n’en est connue. Selon le dossier, la province de l’offre, pour laquelle le certificat doit être délivré, est parmi celles où la personne compte vivre. Qui a l’intention de vivre au Québec est sélectionné par le Québec (art. 86).',
    }),
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.3.html', retrieved: '2024-10-30',
  },
  'aip.work-permit': of('Work permit C18', 'Permis de travail C18', 'high', {
    en: 'Exempt from a labour market impact assessment: letter of support of the province, offer with its fee, and an undertaking to apply for permanent residence within 90 days. There is no bridging permit.',
    fr: 'Dispense d’étude d’impact sur le marché du travail : lettre d’appui de la province, offre avec ses frais et engagement à demander la résidence permanente dans les 90 jours. Il n’y a pas de permis relais.',
  }),
  'aip.newfoundland': of('Newfoundland and Labrador: expression of interest, since 19 February 2025', 'Terre-Neuve-et-Labrador : déclaration d’intérêt, depuis le 19 février 2025', 'high'),
  'aip.nova-scotia': of('Nova Scotia: one pool of expressions of interest, since 28 November 2025', 'Nouvelle-Écosse : bassin commun de déclarations d’intérêt, depuis le 28 novembre 2025', 'high', {
    en: 'What the province takes from the pool (no accommodation or food services; since 27 April 2026 its priorities) is read as asked of both programs. Who is already endorsed is read as not affected; whether an earlier selection from the pool still stands is not held.',
    fr: 'Ce que la province retient du bassin (ni hébergement ni restauration; depuis le 27 avril 2026, ses priorités) est lu comme exigé des deux programmes. Qui est déjà approuvé est lu comme non touché; il n’est pas noté si une sélection antérieure dans le bassin tient encore.',
  }),
  'aip.new-brunswick': of('New Brunswick: candidate pool, since 3 February 2026', 'Nouveau-Brunswick : bassin de candidats, depuis le 3 février 2026', 'high', {
    en: 'New designations of employers are paused, and accommodation and food services (NAICS 72) are excluded. Who is already endorsed is read as not affected; whether an earlier selection from the pool still stands is not held.',
    fr: 'Les nouvelles désignations d’employeurs sont suspendues, et l’hébergement et la restauration (SCIAN 72) sont exclus. Qui est déjà approuvé est lu comme non touché; il n’est pas noté si une sélection antérieure dans le bassin tient encore.',
  }),
  'aip.forms': of('Forms', 'Formulaires', 'high', { en: 'IMM 0157 (offer of employment), IMM 0008, IMM 5669, IMM 5406, IMM 5562 and the forms of the province.', fr: 'IMM 0157 (offre d’emploi), IMM 0008, IMM 5669, IMM 5406, IMM 5562 et les formulaires de la province.' }),
  'aip.fees': of('Federal fees', 'Frais fédéraux', 'high', {
    en: 'Since 30 April 2026 $990 for processing and $600 for the right of permanent residence; from 30 April 2024 $950 and $575; before, $850 and $515.', fr: 'Depuis le 30 avril 2026, 990 $ de traitement et 600 $ pour le droit de résidence permanente; à partir du 30 avril 2024, 950 $ et 575 $; auparavant, 850 $ et 515 $.',
  }),
};
