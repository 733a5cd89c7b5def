import type { Subject } from '../assessment/engine/subject';
import type { LoadedPack } from '../assessment/pack/load';
import type { Bilingual } from '../assessment/pack/types';
import type { CalendarDate } from '../dates';
import { evidenceFacts } from '../evidence/evidenceFacts';
import type { EndingEvidence } from './schema';

/** Titles of the kinds of documents of a pack, by id. */
const titlesOf = ({ pack }: LoadedPack): ReadonlyMap<string, Bilingual> => new Map((pack.documents?.documents ?? []).map(({ id, title }) => [id, title]));

/** How a person or employer of the file is called; empty for the file as a whole. */
function nameIn({ source }: Subject, id: string | null): string {
  if (id === null) return '';
  const person = source.persons.find(({ raw }) => raw['id'] === id)?.child('name');
  const name = ['given', 'family'].map((part) => person?.plain(part)).filter((part) => typeof part === 'string' && part !== '').join(' ');
  if (person) return name;
  const employer = source.fileRecords('employers').entries.find(({ raw }) => raw['id'] === id)?.plain('legalName');
  return typeof employer === 'string' ? employer : '';
}

/**
 * Evidence and permits that are good on the day `from` and no longer on the day `to`: their last good day lies from the first (included) to
 * the day before the second. What was issued after the first day was not good on it; of what has no day of issue that is not known. `subject` is seen on the first day. The earliest end first.
 */
export function endingBetween(subject: Subject, pack: LoadedPack, from: CalendarDate, to: CalendarDate): EndingEvidence[] {
  const titles = pack.derived(titlesOf);
  return evidenceFacts(subject, pack, null)
    .flatMap(({ document, for: owner, about, issuedOn, lastDay }): EndingEvidence[] =>
      lastDay !== null && (issuedOn === null || issuedOn <= from) && from <= lastDay && lastDay < to ? [{ document, title: titles.get(document) ?? { en: document, fr: document }, about, person: nameIn(subject, owner), isIssued: issuedOn !== null, lastDay }] : [])
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay) || a.document.localeCompare(b.document) || a.person.localeCompare(b.person));
}
