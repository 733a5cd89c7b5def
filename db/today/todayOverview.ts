import { settledStates } from '../../shared/checklists/states';
import { lastGoodDay } from '../../shared/checklists/validity';
import { caseStages, endedStages, type FileView, type Output, type TodayDate } from '../../shared/contract';
import { addDays, type CalendarDate } from '../../shared/dates';
import { nameOf, nextDatesOf } from '../../shared/overview';
import type { CaseRow, ItemRow } from '../repositories/caseRepository';
import { todayRepository } from '../repositories/todayRepository';
import type { Tx } from '../session/book';
import { readActiveFiles } from './readActiveFiles';

type Overview = Output<'today.overview'>;

/** Days around today within which something is shown. What is longer past was perhaps never to be renewed. */
const lookBackDays = 90;
const lookAheadDays = 180;
const mostDates = 200;
const mostOthers = 50;
const recentFiles = 8;
const submittedStages: readonly CaseRow['stage'][] = ['submitted', 'acknowledged', 'in-process'];
const inReview: readonly ItemRow['state'][] = ['received', 'in-review'];

type Named = { fileId: string; fileNumber: string; name: string };
type OfCase = Named & { caseId: string; kind: string; caseTitle: string };

function named(file: FileView): Named {
  const principal = file.persons.find(({ data }) => data['role'] === 'principal') ?? file.persons[0];
  const { family, given } = principal ? nameOf(principal) : { family: '', given: '' };
  return { fileId: file.id, fileNumber: file.fileNumber, name: [family, given].filter((part) => part !== '').join(', ') };
}

const datesOfFile = (file: FileView, on: CalendarDate): TodayDate[] =>
  nextDatesOf(file, on).map(({ kind, on: day, person, list, entryId, detail }) => ({
    source: 'facts', ...named(file), on: day, kind, person: person ? [person.given, person.family].filter((part) => part !== '').join(' ') : null, personId: person?.id ?? null, list: list ?? null, entryId: entryId ?? null, detail: detail ?? null,
  }));

function datesOfCase(row: CaseRow, items: readonly ItemRow[], about: OfCase): TodayDate[] {
  if (endedStages.includes(row.stage)) return [];
  const isSubmitted = submittedStages.includes(row.stage);
  return [
    ...row.details.deadlines.flatMap(({ title, dueOn, doneOn }): TodayDate[] => (doneOn === null ? [{ source: 'deadline', ...about, on: dueOn, title }] : [])),
    ...(row.filingOn === null || isSubmitted ? [] : [{ source: 'plan' as const, ...about, on: row.filingOn, what: 'filing' as const }]),
    ...(row.landingOn === null ? [] : [{ source: 'plan' as const, ...about, on: row.landingOn, what: 'landing' as const }]),
    ...items.flatMap((item): TodayDate[] => {
      const last = lastGoodDay(item.content, item);
      const given = { source: 'document' as const, ...about, itemId: item.id, title: item.content.title };
      return [
        ...(item.dueOn === null || settledStates.includes(item.state) ? [] : [{ ...given, on: item.dueOn, what: 'due' as const }]),
        ...(last === null || item.state === 'waived' ? [] : [{ ...given, on: last, what: 'expires' as const }]),
      ];
    }),
  ];
}

/** What is to be done on a day, over all files that are neither closed nor in the recycle bin. */
export function todayOverview(tx: Tx, on: CalendarDate): Overview {
  const repository = todayRepository(tx);
  const files = readActiveFiles(tx);
  const cases = repository.cases();
  const names = new Map(files.map((file) => [file.id, named(file)]));
  const itemsOf = new Map<string, ItemRow[]>();
  for (const item of repository.items()) itemsOf.set(item.caseId, [...(itemsOf.get(item.caseId) ?? []), item]);
  const open = cases.flatMap((row) => {
    const about = names.get(row.fileId);
    if (!about || endedStages.includes(row.stage)) return [];
    return [{ row, items: itemsOf.get(row.id) ?? [], about: { ...about, caseId: row.id, kind: row.kind, caseTitle: row.title } }];
  });
  const first = addDays(on, -lookBackDays);
  const last = addDays(on, lookAheadDays);
  const dates = [...files.flatMap((file) => datesOfFile(file, on)), ...open.flatMap(({ row, items, about }) => datesOfCase(row, items, about))]
    .filter((date) => first <= date.on && date.on <= last)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.fileNumber.localeCompare(b.fileNumber));
  return {
    dates: dates.slice(0, mostDates),
    total: dates.length,
    review: open
      .flatMap(({ items, about }) => items.filter(({ state }) => inReview.includes(state)).map(({ id, content, state, changedAt }) => ({ ...about, itemId: id, title: content.title, state, changedAt })))
      .toSorted((a, b) => a.changedAt.localeCompare(b.changedAt))
      .slice(0, mostOthers),
    unsettled: open
      .map(({ row, items, about }) => ({ ...about, filingOn: row.filingOn, items: items.filter(({ content, asked }) => asked && (content.need === 'open' || content.besides !== undefined)).length }))
      .filter((one) => one.items > 0)
      .toSorted((a, b) => (a.filingOn ?? '9999').localeCompare(b.filingOn ?? '9999') || b.items - a.items)
      .slice(0, mostOthers),
    stages: caseStages.map((stage) => ({ stage, cases: cases.filter((row) => row.stage === stage).length })).filter((one) => one.cases > 0),
    recent: files.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, recentFiles).map((file) => ({ ...named(file), updatedAt: file.updatedAt })),
  };
}
