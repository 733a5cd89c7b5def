import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';
import { pilotCitations } from './citationsPilots';

type Note = NonNullable<Citation['note']>;
const ministry: Bilingual = { en: 'Ministry of immigration of Quebec (MIFI)', fr: 'Ministère de l’Immigration, de la Francisation et de l’Intégration du Québec (MIFI)' };
const home = 'https://www.quebec.ca/en/immigration';
const page = (en: string, fr: string, confidence: Citation['confidence'], note?: Note, path = 'permanent/skilled-workers/skilled-worker-selection-program'): Citation => ({
  instrument: ministry, pinpoint: { en, fr }, url: `${home}/${path}`, retrieved: '2026-06-20', confidence, ...(note ? { note } : {}),
});
const reported = (instrument: Bilingual, en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument, pinpoint: { en, fr }, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}) });
const order: Bilingual = { en: 'Ministerial order on the ranking of expressions of interest, Gazette officielle du Québec, 2025', fr: 'Arrêté ministériel sur le classement des déclarations d’intérêt, Gazette officielle du Québec, 2025' };
const reports: Bilingual = { en: 'Announcements of the government of Quebec and reports of them', fr: 'Annonces du gouvernement du Québec et leurs comptes rendus' };

/** Where the rules of Quebec stand. */
export const quebecCitations: Readonly<Record<string, Citation>> = {
  ...pilotCitations,
  'qc.irpr-86': regulation('86', {
    en: 'Intends to reside in Quebec and is named in a selection certificate (CSQ). Who means to live in Quebec cannot use a nominee program, Express Entry or the Atlantic program. The rules are those in force when the application for permanent selection is filed; the points are those of the day of the extraction for a round (confidence medium).',
    fr: 'A l’intention de résider au Québec et est visé par un certificat de sélection (CSQ). Qui entend vivre au Québec ne peut passer par un programme des candidats des provinces, Entrée express ni le programme de l’Atlantique. Les règles sont celles en vigueur au dépôt de la demande de sélection permanente; les points sont ceux du jour de l’extraction pour une ronde (confiance moyenne).',
  }),
  'qc.prtq': page('Regular Skilled Worker Program, to 28 November 2024', 'Programme régulier des travailleurs qualifiés, jusqu’au 28 novembre 2024', 'high', {
    en: 'Expressions of interest in Arrima since August 2018 (the day is not known: 1 August is taken); invitations stopped on 31 October 2024. That applicants are 18 or more is read back from the program that followed.',
    fr: 'Déclarations d’intérêt dans Arrima depuis août 2018 (le jour n’est pas connu : le 1er août est retenu); les invitations ont cessé le 31 octobre 2024. L’âge de 18 ans ou plus est lu d’après le programme qui a suivi.',
  }),
  'qc.prtq-grid': reported({ en: 'Selection grid of the Regular Skilled Worker Program', fr: 'Grille de sélection du Programme régulier des travailleurs qualifiés' }, 'Factors and pass marks to October 2024', 'Facteurs et seuils de passage jusqu’en octobre 2024', 'medium', {
    en: 'Held are only the most of each factor: education 14, area of training 12, validated job offer 10, experience 8, age 16, languages 22, stay and family 8, spouse 17, children 8, self-sufficiency 1 (mandatory); 50 points alone, 59 with a spouse. French, each oral ability: B2 5, C1 6, C2 7; each written one from B2 1; spouse, each oral ability: B2 2, C1 and C2 3. Ranking in Arrima from 2020 to October 2024: 1,320 points (human capital 580, labour market 740); a job offer 380 outside of Montréal, 180 inside; French, each oral ability 32, 53, 63, 70 at levels 5, 7, 9, 11 and each written one 9, 15, 18, 20, as for a spouse. The points are not computed.',
    fr: 'Seuls les maximums sont conservés : scolarité 14, domaine de formation 12, offre d’emploi validée 10, expérience 8, âge 16, langues 22, séjour et famille 8, époux 17, enfants 8, autonomie financière 1 (obligatoire); 50 points sans époux, 59 avec époux. Français, chaque compétence orale : B2 5, C1 6, C2 7; chaque compétence écrite dès B2 : 1; époux, chaque compétence orale : B2 2, C1 et C2 3. Classement dans Arrima de 2020 à octobre 2024 : 1 320 points (capital humain 580, marché du travail 740); offre d’emploi 380 hors de Montréal, 180 à Montréal; français, chaque compétence orale 32, 53, 63, 70 aux niveaux 5, 7, 9, 11 et chaque compétence écrite 9, 15, 18, 20, comme pour l’époux. Les points ne sont pas calculés.',
  }),
  'qc.pstq': page('Skilled Worker Selection Program (PSTQ), conditions', 'Programme de sélection des travailleurs qualifiés (PSTQ), conditions', 'high', {
    en: 'In force since 29 November 2024. Self-sufficiency for three months, attestation of democratic and Quebec values of everybody of 18 or more, not working for a business of one’s own, no sector that is not admissible. Full-time work is counted in complete months of 30 hours a week, never rounded up.',
    fr: 'En vigueur depuis le 29 novembre 2024. Autonomie financière pour trois mois, attestation d’apprentissage des valeurs démocratiques et québécoises de toute personne de 18 ans ou plus, pas de travail pour sa propre entreprise, aucun secteur inadmissible. Le travail à temps plein se compte en mois complets de 30 heures par semaine, jamais arrondis vers le haut.',
  }),
  'qc.pstq-occupation': page('Main occupation and work experience, by stream', 'Profession principale et expérience de travail, par volet', 'high', {
    en: 'The main occupation is the one, of all worked in, that serves best; for the points of streams 1 and 2 it is one of their levels. That the 24 months of stream 2, twelve of them in Quebec, and the 36 months of stream 4 were in it is a reading (confidence medium). Internships that the diploma required count for up to three months in stream 1.',
    fr: 'La profession principale est celle, parmi toutes celles exercées, qui sert le mieux; pour les points des volets 1 et 2, elle est d’un de leurs niveaux. Que les 24 mois du volet 2, dont douze au Québec, et les 36 mois du volet 4 l’aient été dans cette profession est une interprétation (confiance moyenne). Les stages exigés par le diplôme comptent jusqu’à trois mois dans le volet 1.',
  }),
  'qc.pstq-regulated': page('Regulated professions', 'Professions réglementées', 'high', {
    en: 'A list of the ministry of 49 occupations, whose codes are not held: they are looked up. Of some occupations only some jobs are regulated, or only those in construction (news report of 4 September 2025, medium): note as listed what holds for the job of the person. A licence of the regulator in Quebec, or its full or partial recognition, is asked for.',
    fr: 'Une liste du ministère de 49 professions, dont les codes ne sont pas conservés : il faut vérifier. Pour certaines professions, seuls certains emplois sont réglementés, ou seulement ceux de la construction (article du 4 septembre 2025, confiance moyenne) : consigner ce qui vaut pour l’emploi de la personne. Un permis de l’organisme de réglementation du Québec, ou sa reconnaissance complète ou partielle, est exigé.',
  }),
  'qc.pstq-recognition': {
    ...page('Application process, stream 3', 'Processus de demande, volet 3', 'medium', {
      en: 'The page of 2 December 2024 has one process for invited people with proof of the recognition of their skills, and one for those who have not obtained it. Until when it has to be there is not held: while it is under way at the regulator the criterion stays open. Without a licence, recognition or either under way it is not met, as the list asks for one (high).',
      fr: 'La page du 2 décembre 2024 prévoit un processus pour les personnes invitées ayant la preuve de la reconnaissance de leurs compétences et un autre pour celles qui ne l’ont pas obtenue. Le moment où elle doit être fournie n’est pas conservé : pendant les démarches auprès de l’organisme, le critère reste ouvert. Sans permis, ni reconnaissance, ni démarches, il n’est pas rempli, car la liste en exige (confiance élevée).',
    }, 'permanent/skilled-workers/skilled-worker-selection-program/about/application-process'),
    retrieved: '2026-11-26',
  },
  'qc.pstq-talent': page('Exceptional talent', 'Talents d’exception', 'high', { en: 'A favourable opinion of a partner of the ministry, or an exceptional achievement. Which achievements count is not held: without an opinion on file it is to be looked up.', fr: 'Un avis favorable d’un partenaire du ministère ou une réalisation exceptionnelle. Les réalisations admises ne sont pas conservées : sans avis au dossier, il faut vérifier.' }),
  'qc.french': page('French on the Échelle québécoise', 'Français selon l’Échelle québécoise', 'high', {
    en: '“Oral 7” is comprehension and production both at least at 7. Results less than two years old when filing: TEF, TEF Canada, TEFAQ, TCF, TCF Canada, TCF Québec, DELF, DALF. NCLC levels are not converted, nor raw scores of TEF and TCF beyond comprehension in TCF: they leave the level open (medium: 300 B1, 400 B2, 500 C1, 600 C2); CEFR bands of the scale other than level 7 = B2 are from memory. Other proof that some programs take (courses of French in Quebec, a professional order, three years of study in French) is from memory and unverified: it leaves the criterion open.',
    fr: '« Oral 7 » : compréhension et production toutes deux au moins au niveau 7. Résultats de moins de deux ans au dépôt : TEF, TEF Canada, TEFAQ, TCF, TCF Canada, TCF Québec, DELF, DALF. Les niveaux NCLC ne sont pas convertis, ni les scores bruts du TEF et du TCF hors compréhension du TCF : ils laissent le niveau ouvert (moyen : 300 B1, 400 B2, 500 C1, 600 C2); les niveaux du CECR de l’échelle autres que 7 = B2 sont de mémoire. Les autres preuves que certains programmes acceptent (cours de français du Québec, ordre professionnel, trois ans d’études en français) sont de mémoire et non vérifiées : elles laissent le critère ouvert.',
  }),
  'qc.pstq-rounds': reported(reports, 'Rounds of the PSTQ', 'Rondes du PSTQ', 'low', {
    en: 'First invitations on 17 July 2025; 1,870 on 4 December 2025. On 30 January 2026 the minister spoke of about 2,500 a month and 29,000 by the end of the year; the rounds seen of July to September 2026 were of about 200 a month.',
    fr: 'Premières invitations le 17 juillet 2025; 1 870 le 4 décembre 2025. Le 30 janvier 2026, le ministre parlait d’environ 2 500 par mois et de 29 000 d’ici la fin de l’année; les rondes connues de juillet à septembre 2026 étaient d’environ 200 par mois.',
  }),
  'qc.pstq-no-rounds': page('29 November 2024 to 1 July 2025', 'Du 29 novembre 2024 au 1er juillet 2025', 'high', { en: 'The program existed; nobody was invited, and no grid was in force.', fr: 'Le programme existait; personne n’a été invité et aucune grille n’était en vigueur.' }),
  'qc.pstq-grid': reported(order, 'Ranking grid in force on 2 July 2025', 'Grille de classement en vigueur le 2 juillet 2025', 'high', {
    en: 'Three independent implementations agree. Human capital 520 (420 with a spouse), needs of Quebec 700, adaptation at most 180. Ties: the earlier expression of interest. Part-time work is not counted in months.',
    fr: 'Trois mises en œuvre indépendantes concordent. Capital humain 520 (420 avec époux), besoins du Québec 700, adaptation au plus 180. Égalité : la déclaration d’intérêt antérieure. Le travail à temps partiel n’est pas compté en mois.',
  }),
  'qc.pstq-grid-study': reported(order, 'Level of education, Quebec diploma', 'Scolarité, diplôme du Québec', 'high', {
    en: 'A Quebec diploma counts in both. Which row a diploma falls in is read from its kind, length and hours: a bachelor’s of 60 months or more is of five years; outside Quebec a year at a trade school counts as 900 hours. Read without an assessment, as Quebec compares foreign studies itself.',
    fr: 'Un diplôme du Québec compte dans les deux. La ligne d’un diplôme est lue d’après son genre, sa durée et ses heures : un baccalauréat de 60 mois ou plus est de cinq ans; hors Québec, un an d’école professionnelle vaut 900 heures. Lu sans évaluation, le Québec comparant lui-même les études étrangères.',
  }),
  'qc.pstq-grid-place': reported(order, 'Residence, work and study outside of the Communauté métropolitaine de Montréal', 'Résidence, travail et études hors de la Communauté métropolitaine de Montréal', 'high', {
    en: 'The three are added, each in whole months; only work is limited to the last five years.', fr: 'Les trois s’additionnent, chacun en mois entiers; seul le travail se limite aux cinq dernières années.',
  }),
  'qc.pstq-grid-offer': reported(order, 'Validated job offer', 'Offre d’emploi validée', 'medium', { en: 'The points are certain; that a validated offer lasts 18 months is of medium confidence.', fr: 'Les points sont certains; la durée de 18 mois d’une offre validée est de confiance moyenne.' }),
  'qc.pstq-grid-family': reported(order, 'Family in Quebec', 'Famille au Québec', 'low', {
    en: 'The points are certain. Which relatives count is not held: parents, grandparents, children, siblings and a spouse count, of others it is open. One implementation gives the points only to those who settle outside of the Communauté métropolitaine: that is not asked for.',
    fr: 'Les points sont certains. Les parents visés ne sont pas conservés : parents, grands-parents, enfants, frères et sœurs et époux comptent; pour les autres, la question reste ouverte. Une mise en œuvre réserve les points à qui s’établit hors de la Communauté métropolitaine : ce n’est pas exigé ici.',
  }),
  'qc.pstq-grid-licence': reported(order, 'Authorization to practise', 'Autorisation d’exercer', 'medium', {
    en: 'A licence that is held gives the points, of a profession on the ministry’s list of regulated ones; whether partial recognition does is not held. In streams 1 and 2, whose main occupation is not on the list, it stays open whether the licence of another occupation gives them.',
    fr: 'Un permis détenu donne les points, pour une profession de la liste des professions réglementées du ministère; pour une reconnaissance partielle, ce n’est pas noté. Dans les volets 1 et 2, dont la profession principale ne figure pas sur la liste, il reste à savoir si le permis d’une autre profession les donne.',
  }),
  'qc.diagnosis': reported({ en: 'Quebec, medium-term diagnoses of 516 occupations', fr: 'Québec, Diagnostics à moyen terme pour 516 professions' }, '2024–2028: state of balance of the labour market', '2024-2028 : état d’équilibre du marché du travail', 'high', {
    en: 'By NOC 2021, revised every year: 56 occupations in deficit, 207 in slight deficit; all others (balanced, slight surplus, surplus, not published) count alike.', fr: 'Selon la CNP 2021, révisé chaque année : 56 professions en déficit, 207 en léger déficit; toutes les autres (équilibre, léger surplus, surplus, non publié) comptent de même.',
  }),
  'qc.filing': page('Arrima, invitation, application for permanent selection', 'Arrima, invitation, demande de sélection permanente', 'high', {
    en: 'An expression of interest is free and valid for 12 months; 60 days to file after an invitation; a certificate is valid for 24 months and must be so when permanent residence is applied for.',
    fr: 'La déclaration d’intérêt est gratuite et valide 12 mois; 60 jours pour déposer la demande après une invitation; le certificat est valide 24 mois et doit l’être à la demande de résidence permanente.',
  }),
  'qc.fees': reported({ en: 'Quebec, fees for immigration', fr: 'Québec, tarifs d’immigration' }, 'Permanent selection 2021, 2023, 2026', 'Sélection permanente 2021, 2023, 2026', 'high', {
    en: 'Principal applicant $822, $869, $940; spouse and each child $176, $186, $201. Acceptance certificate of a worker and evaluation of a temporary offer: $205 in 2021, $233 in 2026; of a student $135 in 2026, with funds of $24,617 for one adult.',
    fr: 'Requérant principal 822, 869, 940 $; époux et chaque enfant 176, 186, 201 $. Certificat d’acceptation d’un travailleur et évaluation d’une offre temporaire : 205 $ en 2021, 233 $ en 2026; d’un étudiant 135 $ en 2026, avec des ressources de 24 617 $ pour un adulte.',
  }),
  'qc.representatives': page('Get represented', 'Se faire représenter', 'high', {
    en: 'For pay: a lawyer, a notary of Quebec, a person specially authorized, or a consultant entered in the Registre québécois des consultants en immigration. The mandate is uploaded in Arrima for the PSTQ, the PEQ and students, else sent by mail. A representative who is not declared may cost the file.',
    fr: 'Contre rémunération : avocat, notaire du Québec, personne spécialement autorisée ou consultant inscrit au Registre québécois des consultants en immigration. Le mandat est versé dans Arrima pour le PSTQ, le PEQ et les étudiants, sinon envoyé par la poste. Un représentant non déclaré peut coûter le dossier.',
  }, 'get-represented-immigration-procedures'),
  'qc.bridge': reported({ en: 'IRCC, public policy for invitees of Quebec', fr: 'IRCC, politique publique visant les personnes invitées par le Québec' }, 'Since 13 March 2026', 'Depuis le 13 mars 2026', 'medium', {
    en: 'An employer-specific permit without an assessment, up to 12 months, for invited workers who filed for permanent selection and whose permit runs out from 13 March to 31 December 2026; code PPTR2PRQC2026.',
    fr: 'Permis lié à un employeur sans étude d’impact, jusqu’à 12 mois, pour les travailleurs invités ayant demandé la sélection permanente et dont le permis expire du 13 mars au 31 décembre 2026; code PPTR2PRQC2026.',
  }),
  'qc.peq': page('Quebec Experience Program (PEQ)', 'Programme de l’expérience québécoise (PEQ)', 'high', {
    en: 'The program began in 2010; no rules are held from before 22 July 2020. Graduates suspended on 31 October 2024, workers on 5 June 2025; both abolished on 19 November 2025 without an acquired right (minister, 30 January 2026). That applicants are 18 or more is read from the other programs.',
    fr: 'Le programme a débuté en 2010; aucune règle n’est conservée d’avant le 22 juillet 2020. Diplômés suspendus le 31 octobre 2024, travailleurs le 5 juin 2025; les deux abolis le 19 novembre 2025 sans droit acquis (ministre, 30 janvier 2026). L’âge de 18 ans ou plus est lu d’après les autres programmes.',
  }),
  'qc.peq-2020': page('PEQ, since 22 July 2020', 'PEQ, depuis le 22 juillet 2020', 'high', {
    en: 'Workers: 24 months of the last 36; another source says 48, so that 24 months within 48 alone leave it open. Skill type 0 or level A or B; since NOC 2021 what corresponds is not held: TEER 0 to 2 is certain, TEER 3 is left open. Graduates: 12 months, 18 for a vocational diploma, read as work in Quebec. The spouse’s oral level 4 since 22 July 2021.',
    fr: 'Travailleurs : 24 mois des 36 derniers; une autre source dit 48 : 24 mois sur 48 seulement laissent la question ouverte. Genre 0 ou niveau A ou B; depuis la CNP 2021, l’équivalent n’est pas conservé : FEER 0 à 2 est certain, FEER 3 reste ouvert. Diplômés : 12 mois, 18 pour un diplôme professionnel, lus comme du travail au Québec. Niveau oral 4 de l’époux depuis le 22 juillet 2021.',
  }),
  'qc.peq-2023': page('PEQ, graduates since 23 November 2023', 'PEQ, diplômés depuis le 23 novembre 2023', 'medium', { en: 'No work experience any more; a program in French, or earlier studies in French.', fr: 'Plus d’expérience de travail; programme en français, ou études antérieures en français.' }),
  'qc.peq-2026': reported(reports, 'PEQ, intake from 2 July to 31 October 2026', 'PEQ, période de réception du 2 juillet au 31 octobre 2026', 'medium', {
    en: 'The reopening for two years, from 2 July 2026 (8:30, in Arrima) to 2 July 2028, was announced on 5 May 2026: that is certain. By 19 November 2025 an eligible diploma of Quebec was obtained, or two years of work in Quebec in TEER 0 to 3 were done: the details are of medium confidence. Whether French is asked for as before is not held.',
    fr: 'La réouverture pour deux ans, du 2 juillet 2026 (8 h 30, dans Arrima) au 2 juillet 2028, a été annoncée le 5 mai 2026 : c’est certain. Au 19 novembre 2025, un diplôme du Québec admissible obtenu ou deux ans de travail au Québec en FEER 0 à 3 : les détails sont de confiance moyenne. Il n’est pas noté si le français est exigé comme avant.',
  }),
  'qc.peq-after': reported(reports, 'PEQ after 31 October 2026', 'PEQ après le 31 octobre 2026', 'low', {
    en: 'No further intake was found; a new government followed the election of October 2026. Shown as without intake: to be looked up.', fr: 'Aucune autre période de réception n’a été trouvée; un nouveau gouvernement a suivi l’élection d’octobre 2026. Montré sans réception : à vérifier.',
  }),
};
