import type { Person } from '../../clientFile';
import { optionLabel } from '../../texts';
import { chosen, fact, known, missing, none, notAsked, untilMonth, yearMonthAnswer } from '../answers';
import { gapsIn, overlapsIn, since, type Span } from '../history';
import { statuses } from '../lists';
import type { Answer, Located, Subject, TableAnswer, Words } from '../types';
import { residenceCodes } from './codes';
import { provinceAnswer, countryAnswer, townAndCountry } from './places';

type Work = NonNullable<Person['work']>[number];
type Study = NonNullable<Person['education']>[number];
type Service = NonNullable<Person['militaryService']>[number];
type Activity = NonNullable<Person['activities']>[number];

/** What somebody did for a time: the lists of the file that together make a history without gaps. */
type Occupation = Span & ({ list: 'work'; of: Work } | { list: 'education'; of: Study } | { list: 'militaryService'; of: Service } | { list: 'activities'; of: Activity });

const student: Words = { en: 'Student', fr: 'Étudiant' };
const service: Words = { en: 'Military service', fr: 'Service militaire' };

/** Studies that ended without a credential end on `endedOn`; those that go on have neither. */
const endOf = ({ completedOn, endedOn }: Study): Span['to'] => completedOn ?? (endedOn !== undefined ? endedOn : completedOn);

/** Work, full-time study, military service and what else is entered as activity. Part-time study beside a job is no activity of its own. */
export function occupationsOf({ person, at }: Pick<Subject, 'person' | 'at'>): Located<Occupation>[] {
  return [
    ...(person.work ?? []).map((of, index): Located<Occupation> => ({ value: { list: 'work', of, from: of.startedOn, to: of.endedOn }, at: `${at}/work/${index}` })),
    ...(person.education ?? []).flatMap((of, index): Located<Occupation>[] => (of.level === 'none' || of.fullTime === false ? [] : [{ value: { list: 'education', of, from: of.startedOn, to: endOf(of) }, at: `${at}/education/${index}` }])),
    ...(person.militaryService ?? []).map((of, index): Located<Occupation> => ({ value: { list: 'militaryService', of, from: of.from, to: of.to }, at: `${at}/militaryService/${index}` })),
    ...(person.activities ?? []).map((of, index): Located<Occupation> => ({ value: { list: 'activities', of, from: of.from, to: of.to }, at: `${at}/activities/${index}` })),
  ];
}

const fromMember = { work: 'startedOn', education: 'startedOn', militaryService: 'from', activities: 'from' } as const;
const toMember = ({ value }: Located<Occupation>): string => {
  if (value.list === 'education') return value.of.completedOn === null ? 'endedOn' : 'completedOn';
  return value.list === 'work' ? 'endedOn' : 'to';
};

export const fromCell = ({ value, at }: Located<Occupation>): Answer => yearMonthAnswer(value.from, `${at}/${fromMember[value.list]}`);
export const toCell = (one: Located<Occupation>, asOf: string): Answer => untilMonth(one.value.to, `${one.at}/${toMember(one)}`, asOf);

/** The activity or occupation. */
export function activityCell({ language }: Subject, { value, at }: Located<Occupation>): Answer {
  switch (value.list) {
    case 'work': return fact(value.of.title, `${at}/title`);
    case 'education': return known(student[language], [at]);
    case 'militaryService': return known(service[language], [at]);
    case 'activities': return fact(value.of.kind, `${at}/kind`, (kind) => optionLabel('activityKind', kind, language));
  }
}

/** The employer, school or unit; an activity has none. */
export function facilityCell({ value, at }: Located<Occupation>): Answer {
  switch (value.list) {
    case 'work': return fact(value.of.employer, `${at}/employer`);
    case 'education': return fact(value.of.institution, `${at}/institution`);
    case 'militaryService': return fact(value.of.branch, `${at}/branch`);
    case 'activities': return none([at]);
  }
}

/** Town and country in one box. Of military service only the country is kept. */
export function placeCell(subject: Subject, { value, at }: Located<Occupation>): Answer {
  if (value.list === 'activities') return fact(value.of.place, `${at}/place`);
  if (value.list === 'militaryService') return countryAnswer(subject, value.of.country, `${at}/country`);
  return townAndCountry(subject, value.of, at);
}

export function townCell({ value, at }: Located<Occupation>): Answer {
  if (value.list === 'activities') return fact(value.of.place, `${at}/place`);
  return value.list === 'militaryService' ? { kind: 'by-hand', why: 'not-kept' } : fact(value.of.city, `${at}/city`);
}

export function countryCell(subject: Subject, { value, at }: Located<Occupation>): Answer {
  return value.list === 'activities' ? { kind: 'by-hand', why: 'not-kept' } : countryAnswer(subject, value.of.country, `${at}/country`);
}

export function provinceCell(subject: Subject, { value, at }: Located<Occupation>): Answer {
  if (value.list === 'activities') return notAsked;
  return value.list === 'militaryService' ? notAsked : provinceAnswer(subject, value.of, at);
}

/** The status that the person had where and when an activity began, from the residences. */
export function statusCell(subject: Subject, { value }: Located<Occupation>): Answer {
  const { person, at } = subject;
  const country = value.list === 'activities' ? undefined : value.of.country;
  const index = (person.residences ?? []).findLastIndex(
    (residence) => value.from !== undefined && (country === undefined || residence.country === country) && (residence.from ?? '0001-01-01') <= value.from && (residence.to === null || (residence.to ?? '0001-01-01') >= value.from),
  );
  const residence = person.residences?.[index];
  if (!residence) return missing(`${at}/residences`);
  return chosen(subject, statuses, residence.status && residenceCodes[residence.status], `${at}/residences/${index}/status`);
}

/** The lists of which all are needed for a history; the first that is not on file or may lack entries. */
const openList = ({ person, at }: Subject): string | undefined => {
  const lists = ['work', 'education'] as const;
  const open = lists.find((list) => person[list] === undefined || person.incomplete?.includes(list) === true);
  return open && `${at}/${open}`;
};

/** A history as the rows of a form, with the months that nothing covers; `start` undefined: it is not asked. */
export function historyRows(subject: Subject, start: string | undefined, cells: (one: Located<Occupation>) => readonly Answer[]): TableAnswer {
  const { person, at, asOf } = subject;
  if (start === undefined) return person.dateOfBirth === undefined ? { kind: 'missing', pointers: [`${at}/dateOfBirth`] } : { kind: 'not-asked' };
  const entries = since(occupationsOf(subject), start);
  const open = openList(subject);
  if (entries.length === 0 && open !== undefined) return { kind: 'missing', pointers: [open] };
  const spans = entries.map(({ value }) => value);
  // A job beside one's studies is no contradiction.
  const exclusive = spans.filter((value) => value.list !== 'work' || value.of.duringFullTimeStudy !== true);
  return { kind: 'rows', rows: entries.map(cells), findings: [...gapsIn(spans, start, asOf), ...overlapsIn(exclusive, asOf)], ...(open === undefined ? {} : { open }) };
}
