import { dayNumber } from '../../../dates';
import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { isOnList, isToLookUp, withLookUp, type ListItem } from '../unheld';
import { heldSince, isDegree, notHeld, openFeeStep } from './permitCommon';

/** From these days: no application at the border; language and field; degrees of colleges as those of universities. */
const heldFrom = '2024-06-21';
const languageFrom = '2024-11-01';
const collegeDegreesFrom = '2025-03-11';

const reaches = (level: number): Condition => ({ measure: 'language-reaches', with: { of: 'applicant', each: level } });
/** Flight schools are exempt, and no fact says that a program is one of them: training of pilots stays open. */
const isFlightTraining: Condition = { all: [{ measure: 'program-in', with: { of: 'study', prefixes: ['49.01'] } }, notHeld] };
/** Until 10 March 2025 a bachelor’s degree of a college was one of the other programs; whose degree it is no fact says. */
const mayBeOfCollege: Condition = { all: [{ any: [{ field: 'study.level', is: 'bachelor' }, { all: [{ field: 'study.level', is: 'three-year' }, { field: 'study.credential', is: 'bachelor' }] }] }, notHeld] };
const ofUniversity: Condition = { any: [isDegree, { field: 'study.credential', is: ['university-certificate', 'post-graduate', 'medical-specialization'] }] };

const appliedSince: Condition = { measure: 'study-permit-applied-since', with: { day: languageFrom } };
const appliedBefore: Condition = { some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ field: 'permit.kind', is: 'study-permit' }, { number: { field: 'permit.appliedOn' }, below: dayNumber(languageFrom) }] } };
const listedField: Condition = { measure: 'listed', with: { of: 'study', member: 'cip', list: 'pgwp-fields', held: [], notHeld: [] } };

type Stage = { id: string; label: Bilingual; required: Bilingual; citations: readonly string[]; improvable: Criterion['improvable']; where: Condition; verify?: Criterion['verify'] };

/** What is asked of applications since 1 November 2024. */
const languageAndField = (from: string): readonly Stage[] => [
  {
    id: 'pgwp.language', label: { en: 'Language', fr: 'Langue' },
    required: { en: 'CLB or NCLC 7 in each ability after a bachelor’s, master’s or doctoral degree or another program of a university, 5 after other programs; the test less than 2 years old. Flight schools are exempt', fr: 'NCLC ou CLB 7 dans chaque compétence après un baccalauréat, une maîtrise, un doctorat ou un autre programme universitaire, 5 après un autre programme; test de moins de 2 ans. Les écoles de pilotage en sont dispensées' },
    citations: ['pgwp.language'], improvable: { by: 'retest', leadMonths: 2 },
    where: { any: [reaches(7), { all: [reaches(5), { not: ofUniversity }] }, ...(from < collegeDegreesFrom ? [{ all: [reaches(5), mayBeOfCollege] }] : []), isFlightTraining] },
    verify: [{ id: 'pgwp.language-stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } }],
  },
  {
    id: 'pgwp.field', label: { en: 'Field of study', fr: 'Domaine d’études' },
    required: { en: 'Of study permits applied for since 1 November 2024: a field of the list, by its CIP code. Degrees (bachelor’s, master’s, doctoral) and flight schools are exempt', fr: 'Pour un permis d’études demandé depuis le 1er novembre 2024 : un domaine de la liste, selon son code CPE. Les grades (baccalauréat, maîtrise, doctorat) et les écoles de pilotage en sont dispensés' },
    citations: ['pgwp.field', 'pgwp.field-list'], improvable: null,
    where: { any: [from < collegeDegreesFrom ? { any: [{ all: [isDegree, { not: mayBeOfCollege }] }, mayBeOfCollege] } : isDegree, { not: appliedSince }, { all: [appliedBefore, notHeld] }, listedField, isFlightTraining] },
    verify: [
      { id: 'pgwp.study-permits', when: { all: [appliedSince, appliedBefore] }, label: { en: 'Which study permit counts', fr: 'Permis d’études à considérer' } },
      { id: 'pgwp.college-degree', when: { all: [{ number: { today: true }, below: dayNumber(collegeDegreesFrom) }, { some: 'applicant.education', as: 'study', where: { all: [{ measure: 'recent-graduation', with: { of: 'study' } }, { field: 'study.level', is: ['bachelor', 'three-year'] }] } }] }, label: { en: 'Degree of a university or of a college', fr: 'Grade d’une université ou d’un collège' } },
    ],
  },
];

const schoolOnList: ListItem = { of: 'study', member: 'institution', list: 'pgwp-schools' };
const school: Stage = {
  id: 'pgwp.school', label: { en: 'Eligible school and program', fr: 'Établissement et programme admissibles' },
  required: { en: 'A designated learning institution and a program that qualify for the permit', fr: 'Un établissement d’enseignement désigné et un programme admissibles au permis' },
  citations: ['pgwp.program'], improvable: null, where: isOnList(schoolOnList),
  verify: [{ id: 'pgwp.school', when: { some: 'applicant.education', as: 'study', where: { all: [{ measure: 'recent-graduation', with: { of: 'study' } }, isToLookUp(schoolOnList)] } } }],
};

const stages = (from: string): readonly Stage[] => [
  {
    id: 'pgwp.graduation', label: { en: 'Program completed, at most 180 days ago', fr: 'Programme terminé, il y a au plus 180 jours' },
    required: { en: 'A program of a school in Canada completed, and the application made within 180 days of the written confirmation', fr: 'Un programme d’un établissement au Canada terminé, et la demande présentée dans les 180 jours suivant la confirmation écrite' },
    citations: ['pgwp.deadline'], improvable: { by: 'study', leadMonths: 8 }, where: { measure: 'recent-graduation', with: { of: 'study' } },
  },
  {
    id: 'pgwp.length', label: { en: 'Length of the program', fr: 'Durée du programme' },
    required: { en: 'A program of at least 8 months (900 hours for vocational programs in Quebec)', fr: 'Un programme d’au moins 8 mois (900 heures pour les programmes professionnels au Québec)' },
    citations: ['pgwp.program'], improvable: { by: 'study', leadMonths: 8 },
    where: { any: [{ number: { field: 'study.programMonths' }, atLeast: 8 }, { all: [{ field: 'study.province', is: 'QC' }, { number: { field: 'study.programHours' }, atLeast: 900 }] }] },
  },
  {
    id: 'pgwp.full-time', label: { en: 'Full-time studies', fr: 'Études à temps plein' },
    required: { en: 'Full time in every session; the last one may be part time', fr: 'À temps plein à chaque session; la dernière peut être à temps partiel' },
    citations: ['pgwp.program'], improvable: null, where: { field: 'study.fullTime', is: true },
  },
  {
    id: 'pgwp.study-permit', label: { en: 'Authorized to study', fr: 'Autorisation d’étudier' },
    required: { en: 'A study authorization held at some time in the 180 days', fr: 'Une autorisation d’étudier détenue à un moment des 180 jours' },
    citations: ['pgwp.deadline'], improvable: null, where: { measure: 'studied-with-permit', with: { of: 'study' } },
  },
  ...(from < languageFrom ? [] : languageAndField(from)),
  school,
];

/** One program has to meet everything: each stage is asked of the programs that met those before, by what was looked up for those. */
function chain(all: readonly Stage[]): readonly Criterion[] {
  const before = (count: number): Condition[] => all.slice(0, count).map(({ id, where }) => withLookUp(where, id));
  const someProgram = (met: readonly Condition[]): Condition => ({ some: 'applicant.education', as: 'study', where: { all: met } });
  return all.map(({ where, verify, ...stage }, index) => ({
    ...stage, at: 'filing', condition: index === 0 ? someProgram([where]) : { when: someProgram(before(index)), so: someProgram([...before(index), where]) }, ...(verify ? { verify } : {}),
  }));
}

const once: Criterion = {
  id: 'pgwp.once', label: { en: 'First post-graduation permit', fr: 'Premier permis postdiplôme' },
  required: { en: 'No post-graduation work permit before: it is given once', fr: 'Aucun permis de travail postdiplôme auparavant : il est délivré une seule fois' },
  at: 'filing', citations: ['pgwp.program'], improvable: null,
  condition: { not: { some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ field: 'permit.kind', is: 'work-permit' }, { field: 'permit.basis', is: 'C43' }] } } },
};

const version = (from: string, until: string | null): PathwayVersion => ({
  from, until, intake: 'open', citations: ['pgwp.basis'], criteria: [...chain(stages(from)), once], steps: [openFeeStep('pgwp')], scores: [],
  note: {
    en: 'Open permit (C43), not at the border. Program of 8 months to less than 2 years: for its length; 2 years or more: 3 years; a master’s degree of 8 months or more: 3 years (from memory, for those completed since 15 February 2024). Two eligible programs within 2 years are added. Never beyond the passport.',
    fr: 'Permis ouvert (C43), pas à la frontière. Programme de 8 mois à moins de 2 ans : sa durée; 2 ans ou plus : 3 ans; une maîtrise de 8 mois ou plus : 3 ans (de mémoire, pour celles terminées depuis le 15 février 2024). Deux programmes admissibles en 2 ans s’additionnent. Jamais au-delà du passeport.',
  },
});

/** The open permit of somebody who graduated from a school in Canada. */
export const postGraduation: Pathway = {
  id: 'ca.wp.pgwp',
  title: { en: 'Post-graduation work permit', fr: 'Permis de travail postdiplôme' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { portOfEntry: false },
  versions: [version(heldFrom, '2024-10-31'), version(languageFrom, '2025-03-10'), version(collegeDegreesFrom, null)],
  closed: heldSince('21 June 2024', '21 juin 2024', ['pgwp.basis']),
};
