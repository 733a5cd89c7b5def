import { ask, column, list, must, section, table, text, yearMonth, yesNo } from '../build';
import { fact, hasEntries, known, missing, notAsked, yearMonthAnswer, yesOrNo } from '../answers';
import { activityCell, countryCell, facilityCell, fromCell, historyRows, provinceCell, toCell, townCell } from '../derivations/activities';
import { highestPostSecondary, type Study } from '../derivations/education';
import { countryAnswer, provinceAnswer } from '../derivations/places';
import { monthOf, yearsBefore } from '../history';
import { optionLabel } from '../../texts';
import type { Answer, Located, Section, Subject } from '../types';
import { fromTemplate } from './personal';

const hasPostSecondary = (s: Subject): boolean | undefined => (highestPostSecondary(s) ? true : hasEntries(s, 'education') === undefined ? undefined : false);
const ofStudy = (answer: (s: Subject, study: Located<Study>) => Answer) => (s: Subject): Answer => {
  const study = highestPostSecondary(s);
  return study ? answer(s, study) : hasPostSecondary(s) === false ? notAsked : missing(`${s.at}/education`);
};

/** A study that goes on has no last month yet. */
const studyEnd = ({ value: { completedOn, endedOn }, at }: Located<Study>): Answer => {
  if (typeof completedOn === 'string' || completedOn === undefined) return yearMonthAnswer(completedOn, `${at}/completedOn`);
  return typeof endedOn === 'string' ? yearMonthAnswer(endedOn, `${at}/endedOn`) : { kind: 'none', from: [`${at}/completedOn`] };
};

/** The highest study only. */
export const education = (): Section =>
  section('I', 'Education', 'Études', fromTemplate, [
    ask('I1', 'Any study beyond secondary school', 'Études postsecondaires', must(yesNo), (s) => yesOrNo(s, hasPostSecondary(s), `${s.at}/education`)),
    ask('I2', 'From', 'De', yearMonth, ofStudy((_, { value, at }) => yearMonthAnswer(value.startedOn, `${at}/startedOn`))),
    ask('I3', 'To', 'À', yearMonth, ofStudy((_, study) => studyEnd(study))),
    ask('I4', 'Field and level', 'Domaine et niveau', text(30), ofStudy((s, { value, at }) => {
      const level = optionLabel('educationLevel', value.level, s.language);
      return value.field === undefined ? { kind: 'missing', pointers: [`${at}/field`], partly: level } : known(`${value.field}, ${level}`, [`${at}/field`, `${at}/level`]);
    })),
    ask('I5', 'School', 'Établissement', text(75), ofStudy((_, { value, at }) => fact(value.institution, `${at}/institution`))),
    ask('I6', 'Town', 'Ville', text(30), ofStudy((_, { value, at }) => fact(value.city, `${at}/city`))),
    ask('I7', 'Country', 'Pays', list([]), ofStudy((s, { value, at }) => countryAnswer(s, value.country, `${at}/country`))),
    ask('I8', 'Province or state', 'Province ou État', list([]), ofStudy((s, { value, at }) => provinceAnswer(s, value, at))),
  ]);

/** Ten years, newest first; what was done between jobs counts as activity. */
export const employment = (): Section =>
  section('J', 'Employment of the past ten years', 'Emplois des dix dernières années', fromTemplate, [
    table('J1', 'Jobs and other activities, newest first', 'Emplois et autres activités, du plus récent au plus ancien', 3, [
      column('From', 'De', must(yearMonth)), column('To', 'À', must(yearMonth)), column('Activity or occupation', 'Activité ou profession', must(text(75))), column('Employer or facility', 'Employeur ou établissement', must(text(75))),
      column('Town', 'Ville', must(text(30))), column('Country', 'Pays', must(list([]))), column('Province or state', 'Province ou État', list([])),
    ], (s) => historyRows(s, monthOf(yearsBefore(s.asOf, 10)), (one) => [fromCell(one), toCell(one, s.asOf), activityCell(s, one), facilityCell(one), townCell(one), countryCell(s, one), provinceCell(s, one)])),
  ]);
