import type { Bilingual, Citation } from '../../pack/types';

type Note = Citation['note'];
const page = (en: string, fr: string) => (pinpoint: Bilingual, confidence: Citation['confidence'], note?: Note): Citation => ({
  instrument: { en: `ESDC, ${en}`, fr: `EDSC, ${fr}` }, pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});
const streams = page('Temporary Foreign Worker Program: high-wage and low-wage positions', 'Programme des travailleurs étrangers temporaires : postes à haut et à bas salaire');
const recruitment = page('Recruitment and advertising', 'Recrutement et annonces');
const cap = page('Cap on low-wage positions', 'Plafond des postes à bas salaire');
const refusal = page('Refusal to process a labour market impact assessment', 'Refus de traitement d’une étude d’impact sur le marché du travail');
const tables = (en: string, fr: string, confidence: Citation['confidence'], note: Note): Citation => refusal({ en: `Table of the quarter, ${en}`, fr: `Tableau du trimestre, ${fr}` }, confidence, note);

/** Where the rules of labour market impact assessments outside the Global Talent Stream stand. */
export const lmiaCitations: Readonly<Record<string, Citation>> = {
  'lmia.streams': streams({ en: 'Streams by wage', fr: 'Volets selon le salaire' }, 'high', {
    en: 'The wage on the day on which the application is received decides: at or above the threshold of the province it is high, below it low. Until 7 November 2024 the threshold was the median of the province. Recognized employers could receive assessments of 36 months in a pilot (2023, from memory until September 2026), which is not held.',
    fr: 'Le salaire le jour de la réception de la demande est déterminant : haut à partir du seuil de la province, bas au-dessous. Jusqu’au 7 novembre 2024, le seuil était la médiane provinciale. Les employeurs reconnus pouvaient obtenir des études de 36 mois dans un projet pilote (2023, de mémoire jusqu’en septembre 2026), qui n’est pas conservé.',
  }),
  'lmia.held-from': streams({ en: 'Rules held from 30 April 2022', fr: 'Règles conservées à partir du 30 avril 2022' }, 'medium', {
    en: 'From this day the thresholds and the cap are held; before it they are not held in full.', fr: 'Les seuils et le plafond sont conservés à partir de ce jour; auparavant, ils ne le sont pas en entier.',
  }),
  'lmia.duration-high': streams({ en: 'Duration of high-wage positions', fr: 'Durée des postes à haut salaire' }, 'high', { en: 'Up to 3 years since 4 April 2022.', fr: 'Jusqu’à 3 ans depuis le 4 avril 2022.' }),
  'lmia.duration-low': streams({ en: 'Duration of low-wage positions', fr: 'Durée des postes à bas salaire' }, 'high', { en: '1 year since 26 September 2024, 2 years before.', fr: '1 an depuis le 26 septembre 2024, 2 ans auparavant.' }),
  'lmia.recruitment-high': recruitment({ en: 'High-wage positions', fr: 'Postes à haut salaire' }, 'medium', {
    en: 'Job Bank and at least two other methods, one national in scope, four weeks in a row within the three months before filing; one of them goes on until the decision. From secondary sources. A variation frees some positions (primary agriculture, caregivers); which ones is not held.',
    fr: 'Guichet-Emplois et au moins deux autres moyens, dont un de portée nationale, quatre semaines consécutives dans les trois mois précédant le dépôt; l’un d’eux se poursuit jusqu’à la décision. D’après des sources secondaires. Une variante en dispense certains postes (agriculture primaire, aides familiaux); lesquels n’est pas conservé.',
  }),
  'lmia.recruitment-low': recruitment({ en: 'Low-wage positions, to 31 March 2026', fr: 'Postes à bas salaire, jusqu’au 31 mars 2026' }, 'medium', {
    en: 'Job Bank and two methods that address under-represented groups, at least four weeks. From secondary sources. The window of three months is that of high-wage positions.',
    fr: 'Guichet-Emplois et deux moyens visant des groupes sous-représentés, au moins quatre semaines. D’après des sources secondaires. La période de trois mois est celle des postes à haut salaire.',
  }),
  'lmia.recruitment-low.2026': recruitment({ en: 'Low-wage positions, since 1 April 2026', fr: 'Postes à bas salaire, depuis le 1er avril 2026' }, 'medium', {
    en: 'Eight weeks in a row within the three months before filing, and proof that young people of 15 to 30 were addressed, in addition to the other methods: an activity for youth outside the Job Bank is counted besides the two. From secondary sources.',
    fr: 'Huit semaines consécutives dans les trois mois précédant le dépôt, et la preuve que les jeunes de 15 à 30 ans ont été visés, en plus des autres moyens : une activité pour les jeunes hors du Guichet-Emplois compte en plus des deux. D’après des sources secondaires.',
  }),
  'lmia.recruitment-pr': recruitment({ en: 'Supporting permanent residence', fr: 'Appuyer la résidence permanente' }, 'medium', {
    en: 'Four weeks within three months, as for high-wage positions. From secondary sources.', fr: 'Quatre semaines dans les trois mois, comme pour les postes à haut salaire. D’après des sources secondaires.',
  }),
  'lmia.facilitated': {
    instrument: { en: 'MIFI and ESDC, List of occupations eligible for the facilitated process', fr: 'MIFI et EDSC, Liste des professions admissibles au traitement simplifié' },
    pinpoint: { en: 'Lists of 24 February 2025 and 24 February 2026', fr: 'Listes du 24 février 2025 et du 24 février 2026' }, retrieved: '2026-11-22', confidence: 'medium',
    note: {
      en: 'A listed occupation in Quebec needs no proof of recruitment; the wage rules of the ministry still apply. Neither list is held in full: of 2026 (60 occupations) what is named in secondary sources, of 2025 (75) none; the rest is looked up. Occupations that the list of 2026 dropped were taken until 26 March 2026.',
      fr: 'Une profession inscrite n’exige pas de preuve de recrutement au Québec; les règles salariales du ministère s’appliquent. Aucune des listes n’est conservée en entier : de celle de 2026 (60 professions), ce que nomment des sources secondaires; de celle de 2025 (75), rien; le reste est à vérifier. Les professions retirées en 2026 ont été acceptées jusqu’au 26 mars 2026.',
    },
  },
  'lmia.transition-plan': page('Transition plan', 'Plan de transition')({ en: 'High-wage positions, since 20 June 2014', fr: 'Postes à haut salaire, depuis le 20 juin 2014' }, 'medium', {
    en: 'Recruit, retain and train Canadians and permanent residents, reduce reliance; supporting the permanent residence of the worker can count, and results are reported with the next application for the job and site. Not for some occupations in health, caregivers, farm work, very short positions or unique skills; in the facilitated process only from the second assessment for the occupation.',
    fr: 'Recruter, maintenir en poste et former des citoyens et résidents permanents, réduire la dépendance; l’appui à la résidence permanente du travailleur peut compter, et les résultats sont présentés avec la demande suivante pour le même emploi et lieu. Pas pour certaines professions de la santé, les aides familiaux, le travail agricole, les postes très courts ou les compétences uniques; dans le traitement simplifié, seulement à partir de la deuxième étude pour la profession.',
  }),
  'lmia.asylum': recruitment({ en: 'Asylum claimants with open work permits, since 1 May 2024', fr: 'Demandeurs d’asile titulaires d’un permis de travail ouvert, depuis le 1er mai 2024' }, 'medium', {
    en: 'The sources do not say of which stream, nor how it is shown: left to the officer where no such activity is on file.', fr: 'Les sources ne précisent ni le volet ni la preuve : laissé à l’agent si aucune activité de ce genre ne figure au dossier.',
  }),
  'lmia.legitimacy': page('Business legitimacy', 'Légitimité de l’entreprise')({ en: 'Documents, and when they are waived', fr: 'Documents et cas où ils ne sont pas exigés' }, 'high', {
    en: 'Attestations of lawyers, accountants and banks are not accepted since 28 October 2024 (applications filed by 24 November 2024 in transition). May be waived where an assessment was positive in the last two years and the latest decision was positive.',
    fr: 'Les attestations d’avocats, de comptables et de banques ne sont plus acceptées depuis le 28 octobre 2024 (transition pour les demandes déposées au plus tard le 24 novembre 2024). Peut ne pas être exigé si une étude a été favorable dans les deux dernières années et que la dernière décision l’était aussi.',
  }),
  'lmia.cap.2022': cap({ en: '20% at the place of work; 30% in seven sectors, to 30 April 2024', fr: '20 % au lieu de travail; 30 % dans sept secteurs, jusqu’au 30 avril 2024' }, 'medium', { en: 'Which seven is not held: a share between both is left open.', fr: 'Les sept secteurs ne sont pas conservés : une part entre les deux reste en suspens.' }),
  'lmia.cap.2024-05': cap({ en: '20%; 30% in construction and health, 1 May to 25 September 2024', fr: '20 %; 30 % en construction et en santé, du 1er mai au 25 septembre 2024' }, 'medium', { en: 'Sectors are read as NAICS 23 and 62.', fr: 'Secteurs lus comme SCIAN 23 et 62.' }),
  'lmia.cap.2024-09': cap({ en: '10%; 20% in construction, health care and food processing, since 26 September 2024', fr: '10 %; 20 % en construction, en santé et en transformation alimentaire, depuis le 26 septembre 2024' }, 'medium', {
    en: 'The 10% is well attested; the 20% and its sectors, and the exemption of seasonal positions of at most 270 days and of primary agriculture, come from secondary sources and memory. Sectors are read as NAICS 23, 62 and 311.',
    fr: 'Les 10 % sont bien attestés; les 20 % et leurs secteurs, ainsi que l’exemption des postes saisonniers d’au plus 270 jours et de l’agriculture primaire, viennent de sources secondaires et de mémoire. Secteurs lus comme SCIAN 23, 62 et 311.',
  }),
  'lmia.cap-count': cap({ en: 'How the share is counted', fr: 'Comment la part est calculée' }, 'low', {
    en: 'The sources name a share of the workforce at the place of work. Here the position applied for counts as one more; whether it also counts among all staff is not held: where that decides, the share is left open.',
    fr: 'Les sources nomment une part de l’effectif au lieu de travail. Ici, le poste demandé compte comme un de plus; on ne sait pas s’il compte aussi dans l’effectif total : si cela est déterminant, la part reste en suspens.',
  }),
  'lmia.cap.rural': cap({ en: '15% outside census metropolitan areas, 1 April 2026 to 31 March 2027', fr: '15 % hors des régions métropolitaines de recensement, du 1er avril 2026 au 31 mars 2027' }, 'medium', {
    en: 'Only where the province or territory takes part (Nova Scotia, Quebec and Manitoba are named), in sectors and regions that it sets; employers may keep their present number. What a province has set is not held: a share between 10% and 15% is left open.',
    fr: 'Seulement si la province ou le territoire participe (la Nouvelle-Écosse, le Québec et le Manitoba sont nommés), dans les secteurs et régions qu’il fixe; les employeurs peuvent garder leur nombre actuel. Ce qu’une province a fixé n’est pas conservé : une part entre 10 % et 15 % reste en suspens.',
  }),
  'lmia.area': refusal({ en: 'Census metropolitan areas with unemployment of 6.0% or more, since 26 September 2024', fr: 'Régions métropolitaines de recensement où le chômage est de 6,0 % ou plus, depuis le 26 septembre 2024' }, 'high', {
    en: 'The table in force when the application is received counts; any one site in such an area blocks the application. Low-wage positions alone: high-wage positions and the Global Talent Stream are not touched.',
    fr: 'Le tableau en vigueur à la réception de la demande compte; un seul lieu de travail dans une telle région bloque la demande. Postes à bas salaire seulement : les postes à haut salaire et le Volet des talents mondiaux ne sont pas touchés.',
  }),
  'lmia.area-exempt': refusal({ en: 'Exempt positions', fr: 'Postes exemptés' }, 'medium', {
    en: 'Primary agriculture, construction, food processing, hospitals, nursing and residential care, in-home caregivers for health, and positions of at most 120 days (the last from memory). Read as NAICS 111 to 112, 23, 311, 622 and 623, and the occupations 44101 and of primary agriculture.',
    fr: 'Agriculture primaire, construction, transformation alimentaire, hôpitaux, soins infirmiers et résidentiels, aides familiaux à domicile pour la santé, et postes d’au plus 120 jours (ces derniers de mémoire). Lu comme SCIAN 111 à 112, 23, 311, 622 et 623, et les professions 44101 et de l’agriculture primaire.',
  }),
  'lmia.area.2024': tables('26 September 2024 to 3 April 2025', '26 septembre 2024 au 3 avril 2025', 'low', { en: 'Not held: look up the table of the day.', fr: 'Non conservé : consulter le tableau du jour.' }),
  'lmia.area.2025-04': tables('4 April to 10 July 2025', '4 avril au 10 juillet 2025', 'high', { en: '24 areas, from St. John’s to Nanaimo (6.0%).', fr: '24 régions, de St. John’s à Nanaimo (6,0 %).' }),
  'lmia.area.2025-07': tables('11 July to 9 October 2025', '11 juillet au 9 octobre 2025', 'medium', { en: 'Held for the Atlantic provinces only; others are looked up.', fr: 'Conservé pour les provinces de l’Atlantique seulement; les autres sont à vérifier.' }),
  'lmia.area.2025-10': tables('10 October 2025 to 8 January 2026', '10 octobre 2025 au 8 janvier 2026', 'medium', { en: 'Held in part: ten areas on it, six below 6%; others are looked up.', fr: 'Conservé en partie : dix régions y figurent, six sont au-dessous de 6 %; les autres sont à vérifier.' }),
  'lmia.area.2026-01': tables('9 January to 9 April 2026', '9 janvier au 9 avril 2026', 'medium', { en: 'Eight areas left the list, none was added. Held in part; others are looked up.', fr: 'Huit régions ont quitté la liste, aucune n’a été ajoutée. Conservé en partie; les autres sont à vérifier.' }),
  'lmia.area.2026-04': tables('since 10 April 2026', 'depuis le 10 avril 2026', 'low', { en: 'Not found: look up the table of the day.', fr: 'Non trouvé : consulter le tableau du jour.' }),
  'lmia.quebec-suspension': {
    instrument: { en: 'MIFI and ESDC, Suspension of low-wage applications in Montréal and Laval', fr: 'MIFI et EDSC, Suspension des demandes à bas salaire à Montréal et à Laval' },
    pinpoint: { en: 'Region of Montréal since 3 September 2024, Laval since 3 March 2025, to 31 December 2026', fr: 'Région de Montréal depuis le 3 septembre 2024, Laval depuis le 3 mars 2025, jusqu’au 31 décembre 2026' }, retrieved: '2026-11-26', confidence: 'low',
    note: {
      en: 'One source ends it on 30 November 2025; others extend it to 31 December 2026, which is taken. It was announced for wages below the threshold of the time ($27.47), and another source names the next one ($32.96): read as the threshold of the day on which the application is received, so that every low-wage position is concerned. Agriculture, construction, food processing, education, and health and social services are exempt (read as NAICS 11, 23, 311, 312, 61 and 62).',
      fr: 'Une source la termine le 30 novembre 2025; d’autres la prolongent jusqu’au 31 décembre 2026, ce qui est retenu. Elle a été annoncée pour les salaires inférieurs au seuil du moment (27,47 $), et une autre source nomme le suivant (32,96 $) : lu comme le seuil du jour de la réception de la demande, de sorte que tout poste à bas salaire est visé. L’agriculture, la construction, la transformation alimentaire, l’éducation, la santé et les services sociaux en sont exemptés (lu comme SCIAN 11, 23, 311, 312, 61 et 62).',
    },
  },
  'lmia.permanent-residence': page('Supporting permanent residence', 'Appuyer la résidence permanente')({ en: 'Permanent residence alone, or with a work permit (dual)', fr: 'Résidence permanente seulement, ou avec un permis de travail (double)' }, 'medium', {
    en: 'A dual assessment takes the fee of $1,000 a position; one for permanent residence alone, for a skilled job under Express Entry, none (from memory), and it opens no work permit. Express Entry has given no points for it since 25 March 2025: it helps with points as a Federal Skilled Worker and in the trades program.',
    fr: 'Une étude double entraîne les frais de 1 000 $ par poste; une étude pour la résidence permanente seulement, pour un emploi qualifié sous Entrée express, aucuns (de mémoire), et elle n’ouvre pas de permis de travail. Entrée express n’accorde plus de points depuis le 25 mars 2025 : elle aide pour les points de travailleur qualifié (fédéral) et pour le programme des métiers.',
  }),
  'lmia.low-wage': streams({ en: 'Low-wage positions: transportation, housing, health insurance', fr: 'Postes à bas salaire : transport, logement, assurance maladie' }, 'medium', { en: 'Details of the stream are not held.', fr: 'Les détails du volet ne sont pas conservés.' }),
};
