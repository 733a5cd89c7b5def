import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';

type Note = Citation['note'];
const page = (en: string, fr: string) => (pinpoint: Bilingual, confidence: Citation['confidence'] = 'high', note?: Note): Citation => ({ instrument: { en: `IRCC, ${en}`, fr: `IRCC, ${fr}` }, pinpoint, retrieved: '2026-02-12', confidence, ...(note ? { note } : {}) });
const graduate = page('Post-graduation work permits (C43), instructions to officers', 'Permis de travail postdiplôme (C43), instructions aux agents');
const bridging = page('Bridging open work permits (A75), instructions to officers', 'Permis de travail ouverts transitoires (A75), instructions aux agents');
const spouses = page('Family members of workers and students (C41, C42, C46 to C49), instructions to officers', 'Membres de la famille de travailleurs et d’étudiants (C41, C42, C46 à C49), instructions aux agents');

/** Where the rules of open permits of graduates, applicants for permanent residence and spouses stand. */
export const openCitations: Readonly<Record<string, Citation>> = {
  'pgwp.basis': regulation('205(c)(ii)', {
    en: 'Exemption code C43. Held from 21 June 2024, the day since which the permit is not given at the border; what was asked before is not held in full. Read in one official copy; no second source but for language and field.',
    fr: 'Code de dispense C43. Conservé à partir du 21 juin 2024, jour depuis lequel le permis n’est plus délivré à la frontière; les exigences antérieures ne sont pas conservées en entier. Lu dans une seule copie officielle; aucune deuxième source, sauf pour la langue et le domaine.',
  }),
  'pgwp.deadline': graduate({ en: 'Within 180 days of the written confirmation of completion', fr: 'Dans les 180 jours suivant la confirmation écrite de l’achèvement' }, 'high', {
    en: 'The study authorization has to have been held at some time in those 180 days, up to the application.', fr: 'L’autorisation d’étudier doit avoir été détenue à un moment de ces 180 jours, jusqu’à la demande.',
  }),
  'pgwp.program': graduate({ en: 'Eligible program and school', fr: 'Programme et établissement admissibles' }, 'high', {
    en: 'Which schools and programs qualify is on a list of IRCC that is not held.', fr: 'Les établissements et programmes admissibles figurent sur une liste d’IRCC qui n’est pas conservée.',
  }),
  'pgwp.language': graduate({ en: 'Language, since 1 November 2024', fr: 'Langue, depuis le 1er novembre 2024' }, 'medium', {
    en: 'One source names level 5 for all programs but degrees; law firms (October 2024) and the announcement say 7 for every program of a university: read from the kind of the credential (university certificate, post-graduate), and open where it is not recorded. Until 10 March 2025 bachelor’s degrees of colleges were among the other programs. Training of pilots (CIP 49.01) stays open without a test: flight schools are exempt, and no fact says that a school is one.',
    fr: 'Une source nomme le niveau 5 pour tous les programmes sauf les grades; des cabinets d’avocats (octobre 2024) et l’annonce indiquent 7 pour tout programme universitaire : lu d’après le genre de titre (certificat universitaire, deuxième cycle), et en suspens s’il n’est pas consigné. Jusqu’au 10 mars 2025, les baccalauréats de collèges comptaient parmi les autres programmes. La formation de pilote (CPE 49.01) reste en suspens sans test : les écoles de pilotage sont dispensées, et aucun fait ne dit qu’un établissement en est une.',
  }),
  'pgwp.field': graduate({ en: 'Field of study, of study permits applied for since 1 November 2024', fr: 'Domaine d’études, pour les permis d’études demandés depuis le 1er novembre 2024' }, 'high', {
    en: 'Where one study permit was applied for before that day and another since, which one counts is left open.', fr: 'Si un permis d’études a été demandé avant ce jour et un autre depuis, celui qui compte reste en suspens.',
  }),
  'pgwp.field-list': graduate({ en: 'List of CIP codes', fr: 'Liste des codes CPE' }, 'medium', {
    en: 'Not held: look up each code. 966 codes in 2024; 920 from 25 June 2025 (119 added, 178 removed); the 178 restored on 4 July 2025 (about 1,107), frozen for 2026 (IRCC, 15 January 2026). A code found missing between 25 June and 3 July 2025 has to be looked up again. Computing (CIP 11) has codes on it.',
    fr: 'Non conservée : vérifier chaque code. 966 codes en 2024; 920 à partir du 25 juin 2025 (119 ajoutés, 178 retirés); les 178 rétablis le 4 juillet 2025 (environ 1 107), liste gelée pour 2026 (IRCC, 15 janvier 2026). Un code absent entre le 25 juin et le 3 juillet 2025 est à vérifier de nouveau. L’informatique (CPE 11) y a des codes.',
  }),
  'bowp.basis': bridging({ en: 'Who may apply', fr: 'Qui peut présenter une demande' }, 'medium', {
    en: 'The text of February 2026 does not name the former condition that the permit expires within four months: it is not applied from 16 September 2021 on, and before that day nothing is held. Read in one official copy; no second source.',
    fr: 'Le texte de février 2026 ne nomme plus la condition selon laquelle le permis expire dans les quatre mois : elle n’est pas appliquée à partir du 16 septembre 2021, et rien n’est conservé avant ce jour. Lu dans une seule copie officielle; aucune deuxième source.',
  }),
  'bowp.status': regulation('182, 186(u), 201'),
  'bowp.classes': bridging({ en: 'Classes of permanent residence', fr: 'Catégories de résidence permanente' }, 'high', {
    en: 'Read from the pathway of the application: Express Entry, the provinces, and Quebec’s skilled workers (regular program, PSTQ, PEQ). Quebec’s pilots and classes for which there is no pathway (agri-food, caregivers, investors) are to be looked up. An application in which the person is a family member only is not to be recorded as the person’s own.',
    fr: 'Lu d’après la voie de la demande : Entrée express, les provinces et les travailleurs qualifiés du Québec (programme régulier, PSTQ, PEQ). Les programmes pilotes du Québec et les catégories sans voie (agroalimentaire, aides familiaux, investisseurs) sont à vérifier. Une demande dont la personne n’est que membre de la famille ne doit pas être consignée comme la sienne.',
  }),
  'bowp.stage': bridging({ en: 'Completeness check, or positive eligibility', fr: 'Vérification de l’exhaustivité, ou admissibilité confirmée' }, 'high', {
    en: 'A nomination that is linked to Express Entry goes with the completeness check; one that is not, or of which that is not recorded, with the decision on eligibility.', fr: 'Une désignation liée à Entrée express suit la vérification de l’exhaustivité; une autre, ou dont cela n’est pas consigné, la décision sur l’admissibilité.',
  }),
  'sowp.basis': spouses({ en: 'Spouses and common-law partners', fr: 'Époux et conjoints de fait' }, 'medium', {
    en: 'The occupation is that on the permit, else that of the job done in Canada. Where the permit of the principal is asked for at the same time, the offer on file stands for it: its occupation, and its last day for the time. A remaining time of 16 months is met by a permit that is valid on the same day of the sixteenth month.',
    fr: 'La profession est celle du permis, sinon celle de l’emploi occupé au Canada. Si le permis de la personne principale est demandé en même temps, l’offre au dossier en tient lieu : sa profession, et son dernier jour pour la durée. Une durée restante de 16 mois est atteinte par un permis valide le même jour du seizième mois.',
  }),
  'sowp.2025': spouses({ en: 'Since 21 January 2025', fr: 'Depuis le 21 janvier 2025' }, 'medium', {
    en: 'Of TEER 2 and 3: all codes that begin with 22, 32, 33, 72, 73, 82 or 83, and some that begin with 42, 43 or 53, of which two are held (42102, 43204) and the others are looked up; codes that begin with 52 are not named and taken as left out unless they were found on the list. Transition is read from the code of the permit (A73, A75, A76, A77, C18, C60, T10, T13); where the permit is still asked for and a nomination, endorsement or selection certificate is on file, it is left open. The list of professional programs of students, and the provisions of agreements for spouses, are not held: both stay open. Who holds a family permit from before may renew it in Canada by the rules of that time, to the end of the principal’s permit.',
    fr: 'De FEER 2 et 3 : tous les codes qui commencent par 22, 32, 33, 72, 73, 82 ou 83, et certains qui commencent par 42, 43 ou 53, dont deux sont conservés (42102, 43204) et les autres à vérifier; les codes commençant par 52 ne sont pas nommés et sont considérés comme exclus, sauf s’ils ont été trouvés sur la liste. Le passage à la résidence permanente est lu d’après le code du permis (A73, A75, A76, A77, C18, C60, T10, T13); si le permis est encore demandé et qu’une désignation, une recommandation ou un certificat de sélection figure au dossier, il reste en suspens. La liste des programmes professionnels d’étudiants et les dispositions des accords pour les époux ne sont pas conservées : les deux restent en suspens. Le titulaire d’un permis familial antérieur peut le renouveler au Canada selon les règles de l’époque, jusqu’à la fin du permis de la personne principale.',
  }),
  'sowp.pilot': spouses({ en: 'Pilot for workers in TEER 4 and 5, from 30 January 2023', fr: 'Projet pilote pour les travailleurs de FEER 4 et 5, à partir du 30 janvier 2023' }, 'low', { en: 'The first day is from memory, unverified.', fr: 'Le premier jour est cité de mémoire, sans vérification.' }),
  'sowp.before': spouses({ en: 'Workers in TEER 0 to 3, before 21 January 2025', fr: 'Travailleurs de FEER 0 à 3, avant le 21 janvier 2025' }, 'medium', { en: 'Held from the first day of NOC 2021.', fr: 'Conservé à partir du premier jour de la CNP 2021.' }),
};
