import { choices, type Person } from '../../clientFile';
import type { Located, Subject } from '../types';

export type Study = NonNullable<Person['education']>[number];

const rank = ({ level }: Study): number => choices.educationLevel.indexOf(level);
const isPostSecondary = ({ level }: Study): boolean => level !== 'none' && level !== 'secondary';
const begun = ({ startedOn }: Study): string => startedOn ?? '';

const studiesOf = ({ person, at }: Pick<Subject, 'person' | 'at'>): Located<Study>[] => (person.education ?? []).map((value, index) => ({ value, at: `${at}/education/${index}` }));

const highest = (studies: readonly Located<Study>[]): Located<Study> | undefined =>
  studies.toSorted((a, b) => rank(b.value) - rank(a.value) || begun(b.value).localeCompare(begun(a.value)))[0];

/** The highest study beyond secondary school, completed or not; of equals the one begun last. */
export const highestPostSecondary = (subject: Pick<Subject, 'person' | 'at'>): Located<Study> | undefined => highest(studiesOf(subject).filter(({ value }) => isPostSecondary(value)));

const byCredential: Readonly<Partial<Record<NonNullable<Study['credential']>, string>>> = {
  vocational: '02', trade: '02', college: '03', 'college-general': '03', 'college-graduate': '03', associate: '03', 'university-certificate': '04', bachelor: '05', 'post-graduate': '06', master: '07', doctorate: '08',
};
const byLevel: Readonly<Partial<Record<Study['level'], string>>> = {
  none: '00', secondary: '01', 'one-year': '03', 'two-year': '03', 'three-year': '03', bachelor: '05', master: '07', doctorate: '08',
};

/** A credential tells kinds apart within a level, so it goes first where it is no higher degree than the level says. */
const codeOf = ({ level, credential }: Study): string | undefined => {
  const code = credential === undefined ? undefined : byCredential[credential];
  if (['one-year', 'two-year', 'three-year', 'two-or-more'].includes(level)) return code ?? byLevel[level];
  return byLevel[level];
};

/**
 * The highest completed education in the list of IMM 0008. `undefined`: no list value fits a professional degree or two credentials whose
 * kind is not on file, which the applicant chooses. Studies beyond secondary school without a credential are Post-Secondary – No Degree.
 */
export function educationCode(subject: Pick<Subject, 'person' | 'at'>): { code: string | undefined; from: string } | undefined {
  const studies = studiesOf(subject);
  if (studies.length === 0) return undefined;
  const completed = highest(studies.filter(({ value }) => typeof value.completedOn === 'string' || value.level === 'none'));
  if (completed && isPostSecondary(completed.value)) return { code: codeOf(completed.value), from: `${completed.at}/level` };
  const unfinished = highestPostSecondary(subject);
  if (unfinished) return unfinished.value.completedOn === null ? { code: '04', from: `${unfinished.at}/level` } : { code: codeOf(unfinished.value), from: `${unfinished.at}/level` };
  const best = completed ?? highest(studies);
  return best && { code: codeOf(best.value), from: `${best.at}/level` };
}
