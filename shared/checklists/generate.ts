import { dateOf } from '../assessment/engine/days';
import { Evaluation } from '../assessment/engine/environment';
import { recordsAt } from '../assessment/engine/fields';
import { rulesOf } from '../assessment/engine/compile';
import { Subject } from '../assessment/engine/subject';
import { and, maybe, union, yes, type Pointer, type TruthValue } from '../assessment/engine/values';
import type { FactRecord } from '../assessment/facts/records';
import { placeOf, type Scope as FieldScope } from '../assessment/pack/checks/fields';
import { inForceOn, subjectPaths, type Checklist, type CountryNote, type DocumentRequirement, type DocumentType } from '../assessment/pack/documents';
import type { LoadedPack } from '../assessment/pack/load';
import type { Bilingual } from '../assessment/pack/types';
import type { ClientFile, Field } from '../clientFile';
import { ownOfferOfCase } from '../offers/offerOfCase';
import { fieldsInScope, fillBoth, wordsOf } from './fillText';

/**
 * `open`: whether it is needed follows from facts that are not on file. `if-asked`: only where an officer or a checklist asks for it, or
 * where it helps; that stays so where facts are missing, since nobody has to bring it.
 */
export type Need = 'required' | 'if-asked' | 'open';

/** A document that a pathway or kind of case takes, for one person, employer or the whole file. */
export interface ChecklistItem {
  /** The same for the same document, person and subject within one checklist. */
  key: string;
  document: DocumentType;
  /** The id of the person or employer whom it is for; null: the file. */
  for: string | null;
  /** What tells it apart from others of the document: a country code, a job. */
  subject: string | null;
  /** Where the records stand that tell it apart: the same records make the same item, however they are called. Empty where the subject alone does, as a country. */
  entries: readonly Pointer[];
  need: Need;
  title: Bilingual;
  /** Why it is here, one sentence for each rule that asks for it. */
  reasons: readonly Bilingual[];
  /** Of a required item: why it would be asked for besides, or more of it, and the facts that would settle that. */
  besides?: { reasons: readonly Bilingual[]; missing: readonly Pointer[] };
  mustContain: readonly Bilingual[];
  /** What is peculiar to the country that it comes from. */
  note?: Bilingual;
  /** Facts of the file that it follows from, and those that would settle it while it is open. */
  facts: readonly Pointer[];
  missing: readonly Pointer[];
  citations: readonly string[];
}

export interface GeneratedChecklist {
  client: ClientFile;
  checklist: Checklist;
  asOf: string;
  personId: string;
  items: readonly ChecklistItem[];
}

export interface ChecklistRequest {
  /** The id of a checklist: a pathway or a kind of case. */
  id: string;
  /** `YYYY-MM-DD` */
  asOf: string;
  /** Absent: the principal applicant. */
  personId?: string;
}

type Found = { env: Evaluation; verdict: TruthValue };

/** The checklist of a pack with an id; undefined where it has none. */
export const checklistOf = ({ pack }: LoadedPack, id: string): Checklist | undefined => pack.documents?.checklists.find((checklist) => checklist.id === id);

/** Every record, or combination of records, that a requirement is asked for, with how certain it is that it is one of those. */
function placesOf({ each = [] }: DocumentRequirement, env: Evaluation): Found[] {
  const rules = rulesOf(env.pack);
  let found: Found[] = [{ env, verdict: yes }];
  for (const { list, as, where, evenWithout } of each) {
    found = found.flatMap(({ env: outer, verdict }): Found[] => {
      const { entries, complete, pointer } = recordsAt(list)(outer);
      const inside = entries.flatMap((entry): Found[] => {
        const inner = outer.within(as, entry);
        const fits = where === undefined ? yes : rules.condition(where)(inner);
        return fits === null || fits.is === false ? [] : [{ env: inner, verdict: and([verdict, fits]) }];
      });
      if (inside.length === 0 && evenWithout) return [{ env: outer, verdict }];
      return complete ? inside : [...inside, { env: outer, verdict: and([verdict, maybe([pointer])]) }];
    });
  }
  return found;
}

const idOf = (record: FactRecord | undefined): string | null => (typeof record?.raw['id'] === 'string' ? record.raw['id'] : null);

/** What a path in scope holds, as it is written in the file; undefined where it holds no text. */
function writtenAt(path: string, { scope }: Evaluation): string | undefined {
  const [name = '', member = ''] = path.split('.');
  const value = scope[name]?.raw[member];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What the subject of a requirement holds, and the paths that it holds something at. */
function subjectOf(requirement: DocumentRequirement, env: Evaluation): { subject: string | null; paths: readonly string[] } {
  const paths = subjectPaths(requirement).filter((path) => writtenAt(path, env) !== undefined);
  return { subject: paths.length === 0 ? null : paths.map((path) => writtenAt(path, env)).join(' · '), paths };
}

/** Members that say the same of whatever record holds them: two stays in a country are one subject. A text that somebody typed is none of them. */
const namesItself = ({ widget }: Field): boolean => widget === 'country' || widget === 'province' || widget === 'choice';

/** Where the records of a subject stand that is not told apart by its own value. */
function entriesOf(paths: readonly string[], { scope }: Evaluation, fields: FieldScope): Pointer[] {
  const named = paths.filter((path) => {
    const place = placeOf(path, fields);
    return !('found' in place && namesItself(place.found.field));
  });
  return [...new Set(named.flatMap((path) => scope[path.split('.')[0] ?? '']?.pointer ?? []))];
}

const countryNoteOf = ({ countries }: DocumentType, subject: string | null): CountryNote | undefined => (subject === null ? undefined : countries?.[subject]);

/** The title with what tells the item apart; an id gives way to the name of what has it. */
function titled(document: DocumentType, { subject, paths }: ReturnType<typeof subjectOf>, env: Evaluation, fields: FieldScope): Bilingual {
  const title = countryNoteOf(document, subject)?.title ?? document.title;
  if (subject === null) return title;
  const about = (language: 'en' | 'fr'): string => paths.map((path) => wordsOf(path.endsWith('.id') ? path.slice(0, -'.id'.length) : path, env.scope, fields, language)).join(', ');
  return { en: `${title.en} – ${about('en')}`, fr: `${title.fr} – ${about('fr')}` };
}

/** Where the records stand for which an item is repeated. */
const repeatedFor = ({ each = [] }: DocumentRequirement, { scope }: Evaluation): Pointer[] => each.flatMap(({ as }) => scope[as]?.pointer ?? []);

/** The items that a requirement gives. */
function itemsOf(requirement: DocumentRequirement, document: DocumentType, env: Evaluation): ChecklistItem[] {
  const fields = fieldsInScope(requirement);
  const { reads } = env.run;
  return placesOf(requirement, env).flatMap(({ env: inner, verdict: fits }): ChecklistItem[] => {
    const begun = reads?.begin() ?? 0;
    const needed = requirement.when === undefined ? yes : rulesOf(env.pack).condition(requirement.when)(inner);
    const facts = reads?.since(begun) ?? [];
    reads?.end();
    if (needed === null || needed.is === false) return [];
    const verdict = and([fits, needed]);
    const owner = requirement.for === null ? null : idOf(inner.scope[requirement.for]);
    const about = subjectOf(requirement, inner);
    const { subject } = about;
    const note = countryNoteOf(document, subject);
    return [{
      key: JSON.stringify([document.id, owner, subject]),
      document, for: owner, subject,
      entries: entriesOf(about.paths, inner, fields),
      need: !requirement.required ? 'if-asked' : verdict.is === null ? 'open' : 'required',
      title: titled(document, about, inner, fields),
      reasons: [fillBoth(requirement.reason, inner.scope, fields)],
      mustContain: [...document.mustContain, ...(requirement.mustContain ?? []).map((text) => fillBoth(text, inner.scope, fields))],
      ...(note?.note ? { note: note.note } : {}),
      facts: union(repeatedFor(requirement, inner), facts),
      missing: requirement.required ? verdict.missing : [],
      citations: [...new Set([...requirement.citations, ...document.citations, ...(note?.citations ?? [])])],
    }];
  });
}

const distinct = (texts: readonly Bilingual[]): Bilingual[] => [...new Map(texts.map((text) => [text.en, text])).values()];

/** An item as one requirement gives it. */
type Asked = { item: ChecklistItem; by: DocumentRequirement };

/**
 * All that asks for one document of one person, as one item: as needed as the strictest says. What is still open beside a rule that asks
 * for it for certain is kept as such, unless it is the same rule for a record that may still come.
 */
function together(asked: readonly [Asked, ...Asked[]]): ChecklistItem {
  const [{ item: first }] = asked;
  const having = (need: Need): Asked[] => asked.filter(({ item }) => item.need === need);
  const required = having('required');
  const open = having('open').filter(({ by }) => !required.some((sure) => sure.by === by));
  const need: Need = required.length > 0 ? 'required' : open.length > 0 ? 'open' : 'if-asked';
  const reasonsOf = (some: readonly Asked[]): Bilingual[] => distinct(some.flatMap(({ item }) => item.reasons));
  const missing = union(...open.map(({ item }) => item.missing));
  const reasons = reasonsOf([...(need === 'required' ? required : open), ...having('if-asked')]);
  const besides = reasonsOf(open).filter(({ en }) => !reasons.some((reason) => reason.en === en));
  return {
    ...first, need, reasons,
    ...(need === 'required' && besides.length > 0 ? { besides: { reasons: besides, missing } } : {}),
    entries: union(...asked.map(({ item }) => item.entries)),
    mustContain: distinct(asked.flatMap(({ item }) => item.mustContain)),
    facts: union(...asked.map(({ item }) => item.facts)),
    missing: need === 'open' ? missing : [],
    citations: [...new Set([...(need === 'required' ? required : open), ...asked].flatMap(({ item }) => item.citations))],
  };
}

/**
 * The documents that a pathway or kind of case takes for a client, as of a day: conditions look at the planned day of filing. Pure, and in
 * the order of the rules. Of several job offers only the one that the pathway tells is asked after; where it tells none, each is.
 * Throws where the pack has no such checklist, or the file no such person.
 */
export function generateChecklist(client: ClientFile, pack: LoadedPack, { id, asOf, personId }: ChecklistRequest): GeneratedChecklist {
  const checklist = checklistOf(pack, id);
  const { documents: rules } = pack.pack;
  if (!checklist || !rules) throw new RangeError(`no checklist ${id}`);
  // The rules and amounts of the day of filing count, also where it is planned for later.
  const today = new Subject(client, asOf, personId);
  const filing = today.on('filing');
  const subject = new Subject(client, dateOf(filing), personId, true, ownOfferOfCase(client, today.applicantId, id)?.id);
  const env = Evaluation.of(subject, pack);
  const types = new Map(rules.documents.map((document) => [document.id, document]));
  const sets = new Map(rules.requirementSets.map((set) => [set.id, set.requirements]));
  const items = new Map<string, [Asked, ...Asked[]]>();
  for (const requirement of [...checklist.sets.flatMap((set) => sets.get(set) ?? []), ...checklist.requirements]) {
    const document = types.get(requirement.document);
    if (!document || !inForceOn(requirement, dateOf(filing))) continue;
    for (const item of itemsOf(requirement, document, env)) {
      const known = items.get(item.key);
      if (known) known.push({ item, by: requirement });
      else items.set(item.key, [{ item, by: requirement }]);
    }
  }
  return { client, checklist, asOf, personId: subject.applicantId, items: [...items.values()].map(together) };
}
