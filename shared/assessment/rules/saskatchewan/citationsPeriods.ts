import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
export const program: Bilingual = { en: 'Saskatchewan Immigrant Nominee Program (SINP)', fr: 'Programme des candidats immigrants pour la Saskatchewan (SINP)' };
const site = 'https://www.saskatchewan.ca/residents/moving-to-saskatchewan/live-in-saskatchewan/by-immigrating/saskatchewan-immigrant-nominee-program';
const of = (en: string, fr: string, confidence: Citation['confidence'], note?: Note, url = site): Citation => ({ instrument: program, pinpoint: { en, fr }, url, retrieved: '2026-06-20', confidence, ...(note ? { note } : {}) });
/** Releases and reports of what changed on a day. */
const news = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => ({
  instrument: { en: 'Government of Saskatchewan, news releases on the SINP, and reports of them', fr: 'Gouvernement de la Saskatchewan, communiqués sur le SINP et leurs comptes rendus' }, pinpoint: { en, fr }, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});

/** Where it stands when a stream was open, and which limits held in a year. */
export const periodCitations: Readonly<Record<string, Citation>> = {
  'sk.read-back': of('Criteria as published in June 2026, read back', 'Critères publiés en juin 2026, lus pour une époque antérieure', 'low', {
    en: 'The stream was open before 2015, but the guidelines of earlier times are not held: the criteria of June 2026 are read back, with the changes that are known by their day. No rules are held from before 2015.',
    fr: 'Le volet était ouvert avant 2015, mais les lignes directrices d’alors ne sont pas conservées : les critères de juin 2026 sont lus pour cette époque, avec les changements connus par leur jour. Aucune règle d’avant 2015 n’est conservée.',
  }),
  'sk.eoi': of('Expression of interest, since July 2018', 'Déclaration d’intérêt, depuis juillet 2018', 'high', {
    en: 'The day in July 2018 is not known: 1 July is taken. An invitation is valid for 60 days. The last round was on 12 September 2024.', fr: 'Le jour de juillet 2018 n’est pas connu : le 1er juillet est retenu. Une invitation est valide 60 jours. La dernière ronde a eu lieu le 12 septembre 2024.',
  }),
  'sk.in-demand-list': of('In-demand occupations list, to September 2019', 'Liste des professions en demande, jusqu’en septembre 2019', 'medium', {
    en: 'Before September 2019 only listed occupations were eligible, 19 in the summer of 2019. The codes are not held, nor is the day of the change in September 2019: the first of the month is taken. One source says that the list was then enlarged to 218 occupations.',
    fr: 'Avant septembre 2019, seules les professions inscrites étaient admissibles, 19 à l’été 2019. Ni les codes ni le jour du changement de septembre 2019 ne sont conservés : le premier du mois est retenu. Selon une source, la liste comptait alors 218 professions.',
  }),
  'sk.no-rounds': news('27 March 2025: pending applications without a job offer', '27 mars 2025 : demandes en attente sans offre d’emploi', 'high', {
    en: 'No round since 12 September 2024 and none planned; on 27 March 2025 pending files without a job offer in Saskatchewan were returned. The category is still published.',
    fr: 'Aucune ronde depuis le 12 septembre 2024 et aucune prévue; le 27 mars 2025, les dossiers en attente sans offre d’emploi en Saskatchewan ont été renvoyés. La catégorie est toujours publiée.',
  }),
  'sk.grid': of('Assess your eligibility: points grid of 110', 'Évaluer son admissibilité : grille de 110 points', 'high', {
    en: 'Since 24 November 2020 with a second language; the change is certain, its exact day of medium confidence. Two independent copies agree. Of six to ten years before, the page prints 5, 4, 3 and 2 years and “less than 1 year”: a single year gives 0 in both. The lowest ability decides all points for a language.',
    fr: 'Depuis le 24 novembre 2020, avec une deuxième langue; le changement est certain, son jour exact de confiance moyenne. Deux copies indépendantes concordent. Pour les années six à dix précédentes, la page imprime 5, 4, 3 et 2 ans et « moins d’un an » : une seule année donne 0 dans les deux. La compétence la plus faible décide de tous les points d’une langue.',
  }, `${site}/assess-your-eligibility`),
  'sk.grid-100': of('Points grid of 100, to 23 November 2020', 'Grille de 100 points, jusqu’au 23 novembre 2020', 'medium', {
    en: '70 and 30 points, without a second language; all else as in the grid that followed. The first day of this grid is not known.', fr: '70 et 30 points, sans deuxième langue; le reste comme dans la grille suivante. Le premier jour de cette grille n’est pas connu.',
  }, `${site}/assess-your-eligibility`),
  'sk.grid-work': of('Points grid: work experience', 'Grille : expérience de travail', 'high', {
    en: 'Only work in the occupation applied for, related to the education, counts: one occupation, the one that gives most. With an employment offer it is the occupation offered, of which no related education is asked.',
    fr: 'Seul compte le travail dans la profession visée, lié aux études : une seule profession, celle qui donne le plus. Avec une offre d’emploi, c’est la profession offerte, pour laquelle aucune étude liée n’est exigée.',
  }),
  'sk.grid-education': of('Points grid: education', 'Grille : études', 'high', {
    en: 'A foreign credential counts by its assessment. A diploma of three years counts as a degree of three years, and a first professional degree as one too. A trade certificate counts if it is of Saskatchewan or bears the Red Seal.',
    fr: 'Un titre étranger compte selon son évaluation. Un diplôme de trois ans compte comme un grade de trois ans, de même qu’un premier grade professionnel. Un certificat de métier compte s’il est de la Saskatchewan ou porte le Sceau rouge.',
  }),
  'sk.grid-connection': of('Points grid: connection to the labour market and adaptability', 'Grille : liens avec le marché du travail et adaptabilité', 'high', {
    en: 'With an employment offer 30 points and nothing else; in the other two categories the relative, past work and past study are added. A close relative is a parent, sibling, aunt or uncle, niece or nephew, first cousin or grandparent, also by marriage, who lives in Saskatchewan as a citizen or permanent resident and supports no other application. Past work: 12 months on a work permit in the last five years; past study: a full-time academic year in person on a study permit.',
    fr: 'Avec une offre d’emploi, 30 points et rien d’autre; dans les deux autres catégories, le parent, le travail et les études antérieurs s’additionnent. Un proche parent est un père ou une mère, un frère ou une sœur, un oncle ou une tante, un neveu ou une nièce, un cousin germain ou un grand-parent, aussi par alliance, qui vit en Saskatchewan comme citoyen ou résident permanent et n’appuie aucune autre demande. Travail antérieur : 12 mois avec un permis de travail au cours des cinq dernières années; études antérieures : une année scolaire à temps plein en personne avec un permis d’études.',
  }),
  'sk.round-2020-09': {
    instrument: { en: 'Immigration news on the SINP round of September 2020', fr: 'Presse spécialisée, ronde du SINP de septembre 2020' }, pinpoint: { en: '621 invitations: 455 Express Entry, 166 Occupation In-Demand', fr: '621 invitations : 455 Entrée express, 166 professions en demande' }, retrieved: '2026-11-22', confidence: 'high',
    note: {
      en: 'NOC 2173, 2174 and 2175 only. 69 points; 68 only with a connection to Saskatchewan, or with 10 years of experience and CLB 8. Held in mid-September 2020, probably on the 15th (medium: only a reprint with a wrong year gives a day): it is shown for the whole month. Since they were invited, the three occupations were not excluded.',
      fr: 'CNP 2173, 2174 et 2175 seulement. 69 points; 68 seulement avec un lien avec la Saskatchewan, ou avec 10 ans d’expérience et le NCLC 8. Tenue à la mi-septembre 2020, probablement le 15 (moyenne : seule une reproduction portant une année erronée donne un jour) : elle est montrée pour tout le mois. Comme elles ont été invitées, les trois professions n’étaient pas exclues.',
    },
  },
  'sk.intake-2025': news('Job approval intake, 18 February to 26 March 2025', 'Réception des approbations d’emploi, du 18 février au 26 mars 2025', 'high', {
    en: 'No job approval forms were taken from 18 February 2025; intake resumed on 27 March. An offer that was approved before could still be used.', fr: 'Aucun formulaire d’approbation d’emploi n’a été reçu à partir du 18 février 2025; la réception a repris le 27 mars. Une offre approuvée auparavant pouvait encore servir.',
  }),
  'sk.limits-2025': news('27 March 2025: limits of the year', '27 mars 2025 : limites de l’année', 'high', {
    en: '3,625 nominations, 75 % of them of people already in Canada, and 1,136 more in August: 4,761. Accommodation and food, retail and trucking at most 25 %, reached in June 2025; spas, salons and pet care excluded. Whether these are excluded in 2026 is not said. Industries are read from the NAICS code of the employer: 72; 44 and 45; 484; 8121 and 81291.',
    fr: '3 625 désignations, dont 75 % de personnes déjà au Canada, et 1 136 de plus en août : 4 761. Hébergement et restauration, commerce de détail et camionnage : au plus 25 %, atteints en juin 2025; spas, salons et soins pour animaux exclus. Il n’est pas dit s’ils le sont en 2026. Les secteurs sont lus d’après le code SCIAN de l’employeur : 72; 44 et 45; 484; 8121 et 81291.',
  }),
  'sk.abroad-2025': news('27 March 2025: recruitment from abroad', '27 mars 2025 : recrutement à l’étranger', 'low', {
    en: 'From abroad only health, agriculture and skilled trades. That this ended on 31 December 2025 is inferred from the plan for 2026, which drops the in-Canada quota. Which occupations are agricultural is not held: of broad category 8 it is looked up.',
    fr: 'De l’étranger, seulement la santé, l’agriculture et les métiers spécialisés. La fin au 31 décembre 2025 est déduite du plan de 2026, qui abandonne le quota de personnes au Canada. Les professions agricoles ne sont pas conservées : pour la grande catégorie 8, il faut vérifier.',
  }),
  'sk.limits-2026': news('19 December 2025: plan for 2026', '19 décembre 2025 : plan pour 2026', 'high', {
    en: '4,761 nominations: at least 50 % (2,381) in health, agriculture, skilled trades, mining, manufacturing, energy and technology; at most 25 % in accommodation and food (15 %, 714), trucking (5 %, 238) and retail (5 %, 238); 25 % (1,190) in others. Windows for the capped sectors, for candidates whose work permit has 6 months or less left: 13 January (180 food, 60 trucking, 60 retail), 2 March and 4 May (240, 80, 80 each), 6 July, 14 September and 2 November. 750 places for students in priority sectors.',
    fr: '4 761 désignations : au moins 50 % (2 381) en santé, agriculture, métiers spécialisés, mines, fabrication, énergie et technologie; au plus 25 % en hébergement et restauration (15 %, 714), camionnage (5 %, 238) et commerce de détail (5 %, 238); 25 % (1 190) dans les autres. Périodes pour les secteurs plafonnés, pour les candidats dont le permis de travail a au plus 6 mois à courir : 13 janvier (180 restauration, 60 camionnage, 60 détail), 2 mars et 4 mai (240, 80, 80 chacune), 6 juillet, 14 septembre et 2 novembre. 750 places pour les étudiants dans les secteurs prioritaires.',
  }),
  'sk.windows-2026': news('Windows of the capped sectors, 2026', 'Périodes des secteurs plafonnés, 2026', 'high', {
    en: 'They open on 13 January, 2 March, 4 May, 6 July, 14 September and 2 November, and end when the places of the sector are taken: in January accommodation and food and retail within the day, trucking by the 20th; in May most within hours. No day of their end is held in full, so that it is looked up on the day whether one is open. An offer whose position is assessed since 13 January was taken in one. Unused approvals of 2025 in capped sectors are said to have been cancelled, which no source at hand confirms: with one of before 13 January it is looked up.',
    fr: 'Elles commencent les 13 janvier, 2 mars, 4 mai, 6 juillet, 14 septembre et 2 novembre et se terminent quand les places du secteur sont prises : en janvier, l’hébergement et la restauration et le commerce de détail le jour même, le camionnage au plus tard le 20; en mai, la plupart en quelques heures. Le jour de leur fin n’est pas conservé pour toutes : il faut vérifier le jour même si l’une est ouverte. Une offre dont le poste est évalué depuis le 13 janvier a été reçue dans l’une d’elles. Les approbations de 2025 non utilisées dans les secteurs plafonnés auraient été annulées, ce qu’aucune source disponible ne confirme : avec une approbation d’avant le 13 janvier, il faut vérifier.',
  }),
  'sk.capped-list': of('Immigration FAQs: sector caps', 'Foire aux questions : plafonds par secteur', 'high', {
    en: 'The caps apply to listed combinations of NAICS code and NOC code in accommodation and food, retail and trucking. The list is not held: an offer in one of these industries may be outside it, and is to be looked up. Position forms beyond a cap are kept, and assessed only where nominations remain.',
    fr: 'Les plafonds visent des combinaisons énumérées de codes SCIAN et CNP en hébergement et restauration, commerce de détail et camionnage. La liste n’est pas conservée : une offre dans l’un de ces secteurs peut ne pas y figurer, et il faut vérifier. Les formulaires de poste au-delà d’un plafond sont conservés et évalués seulement s’il reste des désignations.',
  }, `${site}/immigration-faqs`),
  'sk.tech-2022': news('Tech Talent Pathway, 7 March 2022', 'Voie des talents technologiques, 7 mars 2022', 'high', { en: 'Eleven occupations of NOC 2016.', fr: 'Onze professions de la CNP 2016.' }),
  'sk.tech-2022-11': news('Tech Talent Pathway, November 2022 to 31 December 2025', 'Voie des talents technologiques, de novembre 2022 au 31 décembre 2025', 'high', {
    en: 'The same occupations as sixteen codes of NOC 2021, as the concordance gives them; taken from 16 November 2022, the day of the new classification.', fr: 'Les mêmes professions, soit seize codes de la CNP 2021 selon la concordance; retenues à partir du 16 novembre 2022, jour de la nouvelle classification.',
  }),
  'sk.tech-2026': news('Innovation and Tech Talent Pathway, 1 January 2026', 'Voie des talents en innovation et technologie, 1er janvier 2026', 'high', { en: 'Renamed and enlarged to 32 occupations; taken continuously, as a priority sector.', fr: 'Renommée et élargie à 32 professions; demandes reçues en continu, secteur prioritaire.' }),
  'sk.health': of('Health Talent Pathway', 'Voie des talents de la santé', 'medium', {
    en: 'Since 2022 or 2023: shown from 1 January 2024, when it was certainly open. Offers in occupations of broad category 3. What else the pathway asks for (language, education, work) is not held: read its guide.',
    fr: 'Depuis 2022 ou 2023 : montrée à partir du 1er janvier 2024, quand elle était certainement ouverte. Offres dans les professions de la grande catégorie 3. Les autres exigences de la voie (langue, études, travail) ne sont pas conservées : lire son guide.',
  }),
  'sk.agriculture': of('Agriculture Talent Pathway', 'Voie des talents en agriculture', 'medium', {
    en: 'Since 2023: shown from 1 January 2024, when it was certainly open. Its occupations and what else it asks for (language, education, work) are not held: read its guide.',
    fr: 'Depuis 2023 : montrée à partir du 1er janvier 2024, quand elle était certainement ouverte. Ses professions et ses autres exigences (langue, études, travail) ne sont pas conservées : lire son guide.',
  }),
  'sk.hard-to-fill': of('Hard-to-Fill Skills Pilot', 'Projet pilote des compétences difficiles à trouver', 'medium', {
    en: 'Since 2022 or 2023; closed and replaced by the talent pathways. Neither its days nor its criteria are held.', fr: 'Depuis 2022 ou 2023; fermé et remplacé par les voies des talents. Ni ses jours ni ses critères ne sont conservés.',
  }),
  'sk.processing': of('Processing times, first quarter of 2026', 'Délais de traitement, premier trimestre de 2026', 'high', {
    en: 'In weeks: employment offer 3, tech 2, agriculture 3, health 2, existing work permit 3, students 2, job approval 4; the goal is 16.', fr: 'En semaines : offre d’emploi 3, technologie 2, agriculture 3, santé 2, permis de travail existant 3, étudiants 2, approbation d’emploi 4; l’objectif est de 16.',
  }, `${site}/sinp-processing-statistics`),
};
