import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const of = (instrument: Bilingual, en: string, fr: string, confidence: Citation['confidence'], note?: Note, url?: string): Citation => ({
  instrument, pinpoint: { en, fr }, ...(url ? { url } : {}), retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});
const order: Bilingual = { en: 'Permanent immigration pilot program for workers in artificial intelligence, information technologies and visual effects, chapter I-0.2.1, r. 8', fr: 'Programme pilote d’immigration permanente des travailleurs des secteurs de l’intelligence artificielle, des technologies de l’information et des effets visuels, chapitre I-0.2.1, r. 8' };
const law = 'https://www.legisquebec.gouv.qc.ca/';
const pilot = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => of(order, en, fr, confidence, note, law);
const list: Bilingual = { en: 'Quebec, list of occupations under the simplified process', fr: 'Québec, liste des professions admissibles au traitement simplifié' };
const facilitated = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => of(list, en, fr, confidence, note);

/** Where the pilots and the simplified process stand. */
export const pilotCitations: Readonly<Record<string, Citation>> = {
  'qc.pilot': pilot('Force, 22 April 2021 to 1 January 2026', 'En vigueur du 22 avril 2021 au 1er janvier 2026', 'high', {
    en: 'Applied for by 31 December 2025; not renewed, and what was filed earlier goes on. 550 applications a year, half for each field (2021: 600, at most 300 of a field in the francization profile); 869 files in two years.',
    fr: 'Demande au plus tard le 31 décembre 2025; non renouvelé, les dossiers déposés avant se poursuivent. 550 demandes par an, la moitié par domaine (2021 : 600, au plus 300 par domaine pour le profil francisation); 869 dossiers en deux ans.',
  }),
  'qc.pilot-general': pilot('General conditions and profiles', 'Conditions générales et profils', 'high', {
    en: 'Francophone profile: oral French 7 when filing. Francization profile: no French, and an undertaking to take courses. The employer is not controlled by the applicant or the spouse: no share is certain, half or more is too much, what lies between is left open.',
    fr: 'Profil francophone : français oral 7 au dépôt. Profil francisation : sans français, avec un engagement à suivre des cours. L’employeur n’est pas contrôlé par le demandeur ou son époux : aucune part est certain, la moitié ou plus est trop, l’intervalle reste ouvert.',
  }),
  'qc.pilot-intakes': pilot('Intakes', 'Périodes de réception', 'high', {
    en: '22 April to 31 October 2021; 3 November 2021 to 31 October 2022, in which the francization profile for IT and visual effects was full on 30 June 2022 (taken as its last day); later every year, on days that are not held; again from 1 January 2025.',
    fr: 'Du 22 avril au 31 octobre 2021; du 3 novembre 2021 au 31 octobre 2022, où le profil francisation en TI et effets visuels était complet le 30 juin 2022 (retenu comme dernier jour); puis chaque année, à des jours non conservés; de nouveau dès le 1er janvier 2025.',
  }),
  'qc.pilot-ai': pilot('Artificial intelligence: education, work, offer', 'Intelligence artificielle : études, travail, offre', 'medium', {
    en: 'High for the salary and the degree, medium for the rest; the months of work of graduates are from memory. That salary and opinion are asked of graduates of Quebec is not said: the salary is not asked of them, and without an opinion it is left open. An article says that foreign workers with enough work in Quebec need no offer: not followed.',
    fr: 'Élevée pour le salaire et le diplôme, moyenne pour le reste; les mois de travail des diplômés sont de mémoire. Il n’est pas dit que le salaire et l’avis sont exigés des diplômés du Québec : le salaire ne leur est pas demandé, et sans avis la question reste ouverte. Selon un article, les travailleurs étrangers ayant assez travaillé au Québec n’ont pas besoin d’offre : non suivi.',
  }),
  'qc.pilot-itvfx': pilot('Information technologies and visual effects', 'Technologies de l’information et effets visuels', 'high', {
    en: '24 months within 60 stand in the regulation; an article of 2022 says two years within the past ten years: the regulation is followed.', fr: '24 mois sur 60 figurent au règlement; un article de 2022 dit deux ans sur les dix dernières années : le règlement est suivi.',
  }),
  'qc.pilot-itvfx-occupations': pilot('Ten occupations', 'Dix professions', 'medium', {
    en: 'NOC 2016: 0213, 2133, 2171, 2173, 2174, 2241, 2281, 5225, 5241, and 5131 only in visual effects. From 16 November 2022 their counterparts by the official concordance of NOC 2021, which is no list of the ministry.',
    fr: 'CNP 2016 : 0213, 2133, 2171, 2173, 2174, 2241, 2281, 5225, 5241, et 5131 seulement en effets visuels. Dès le 16 novembre 2022, leurs équivalents selon la concordance officielle de la CNP 2021, qui n’est pas une liste du ministère.',
  }),
  'qc.pilot-itvfx-salary': pilot('Salary at the level of the ninth decile', 'Salaire au niveau du neuvième décile', 'medium', { en: 'As the page of January 2025 has it; the first day of that wording was not found, and the amounts are not held.', fr: 'Selon la page de janvier 2025; le premier jour de ce libellé n’a pas été trouvé et les montants ne sont pas conservés.' }),
  'qc.facilitated': facilitated('Simplified process (traitement simplifié)', 'Traitement simplifié', 'high', {
    en: 'No proof of recruitment where the occupation is listed and the wage rules of MIFI are met; to be listed is not to be approved. For an occupation beyond the first application a transition plan is asked for. In Quebec the Global Talent Stream is open beside it.',
    fr: 'Aucune preuve de recrutement si la profession figure sur la liste et que les règles salariales du MIFI sont respectées; y figurer ne vaut pas approbation. Un plan de transition est exigé dès la deuxième demande pour la profession. Le Volet des talents mondiaux est aussi ouvert au Québec.',
  }),
  'qc.facilitated-2012': facilitated('List of 24 February 2012', 'Liste du 24 février 2012', 'high', { en: '44 occupations, 7 of them in IT; the codes are not held.', fr: '44 professions, dont 7 en TI; les codes ne sont pas conservés.' }),
  'qc.facilitated-2013': facilitated('List of 24 February 2013', 'Liste du 24 février 2013', 'high', {
    en: 'Added: managers of computer and information systems, computer engineers, network technicians, graphic designers; removed: user support and testing technicians. That the list held for a year is a reading; of others the codes are not held.',
    fr: 'Ajoutés : gestionnaires des systèmes informatiques, ingénieurs informaticiens, techniciens de réseau, graphistes; retirés : agents de soutien aux utilisateurs et évaluateurs de systèmes. Que la liste ait valu un an est une interprétation; pour les autres, les codes ne sont pas conservés.',
  }),
  'qc.facilitated-later': facilitated('Lists from 2014 to February 2025', 'Listes de 2014 à février 2025', 'medium', { en: '287 occupations in 2023; the codes are not held.', fr: '287 professions en 2023; les codes ne sont pas conservés.' }),
  'qc.facilitated-2025': facilitated('List of 24 February 2025', 'Liste du 24 février 2025', 'medium', {
    en: '75 occupations (one source: 76) to 23 February 2026; the list before could be used to 24 March 2025. Held are those that left the list in 2026 or are still on it; 72404 is named both as added in 2026 and as still listed, so it is looked up.',
    fr: '75 professions (une source : 76) jusqu’au 23 février 2026; la liste antérieure pouvait servir jusqu’au 24 mars 2025. Sont conservées celles qui l’ont quittée en 2026 ou y sont encore; 72404 est dite à la fois ajoutée en 2026 et maintenue : il faut vérifier.',
  }),
  'qc.facilitated-2026': facilitated('List of 24 February 2026', 'Liste du 24 février 2026', 'medium', {
    en: '60 occupations to 23 February 2027; the occupations in IT left it. One source still speaks of 75: both are taken, by date. For jobs taken off, the list of 2025 could be used from 24 February to 26 March 2026. Codes marked in the source (62020, 63202, 72410, 33102) are looked up.',
    fr: '60 professions jusqu’au 23 février 2027; les professions des TI l’ont quittée. Une source parle encore de 75 : les deux sont retenues, selon la date. Pour les professions retirées, la liste de 2025 pouvait servir du 24 février au 26 mars 2026. Les codes marqués dans la source (62020, 63202, 72410, 33102) sont à vérifier.',
  }),
  'qc.facilitated-next': facilitated('From 24 February 2027', 'À partir du 24 février 2027', 'low', { en: 'No list is known yet.', fr: 'Aucune liste n’est encore connue.' }),
  'qc.low-wage-suspension': of({ en: 'Quebec and ESDC, suspension of low-wage applications', fr: 'Québec et EDSC, suspension des demandes à bas salaire' }, 'Montréal since 3 September 2024, Laval since 3 March 2025', 'Montréal depuis le 3 septembre 2024, Laval depuis le 3 mars 2025', 'low', {
    en: 'One source has it to 30 November 2025, another to 31 December 2026, which is taken. Which sectors are exempt is not held for Quebec: in farming, construction, food processing and health, which the federal refusal spares, it is left open. A low-wage application may also be refused by the federal rule on unemployment.',
    fr: 'Une source la donne jusqu’au 30 novembre 2025, une autre jusqu’au 31 décembre 2026, qui est retenu. Les secteurs exemptés ne sont pas conservés pour le Québec : en agriculture, construction, transformation alimentaire et santé, que le refus fédéral épargne, la question reste ouverte. Une demande à bas salaire peut aussi être refusée selon la règle fédérale sur le chômage.',
  }),
  'qc.caq': of({ en: 'MIFI, acceptance certificate (CAQ) of workers', fr: 'MIFI, certificat d’acceptation du Québec (CAQ) des travailleurs' }, 'Joint application with ESDC', 'Demande conjointe avec EDSC', 'high', {
    en: 'Needed with an assessment, not for exempt permits. From 17 December 2025 a worker with three years in Quebec needs oral French 4 to renew, agriculture excepted: the first effective checks are on 17 December 2028.',
    fr: 'Exigé avec une étude d’impact, non pour les permis dispensés. Dès le 17 décembre 2025, un travailleur comptant trois ans au Québec doit avoir le français oral 4 pour renouveler, sauf en agriculture : les premiers contrôles effectifs ont lieu le 17 décembre 2028.',
  }),
};
