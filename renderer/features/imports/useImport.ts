import { useRef, useState } from 'react';
import { call, isRefusal, userErrorOf } from '../../api';
import { localDate } from '../../i18n';
import { initialChoices, isIncluded, isReady, textIn, withChoicesOf, type Choices, type ImportItem, type ReadyItem } from './importItems';

export type ImportPhase = 'choose' | 'checking' | 'review' | 'importing' | 'done';

/**
 * Brings chosen files into the book: check every one, let a person decide, import one after the other. Files about which there is
 * something to decide only now come back to be looked at.
 */
export function useImport(staffId: string | null) {
  const [phase, setPhase] = useState<ImportPhase>('choose');
  const [items, setItems] = useState<readonly ImportItem[]>([]);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  // A run in the background looks here whether it is still wanted.
  const run = useRef(0);

  const change = (key: string, change_: (item: ImportItem) => ImportItem) => setItems((old) => old.map((item) => (item.key === key ? change_(item) : item)));

  const reset = () => {
    run.current += 1;
    setItems([]);
    setPhase('choose');
  };

  async function check(files: readonly File[]) {
    run.current += 1;
    const mine = run.current;
    const checked: ImportItem[] = [];
    setItems(files.map((source, index) => ({ key: `${index} ${source.name}`, name: source.name, source, state: 'waiting' })));
    setProgress({ done: 0, total: files.length });
    setPhase('checking');
    for (const [index, source] of files.entries()) {
      const item = await checkOne({ key: `${index} ${source.name}`, name: source.name, source }, checked, staffId);
      if (run.current !== mine) return;
      checked.push(item);
      change(item.key, () => item);
      setProgress({ done: index + 1, total: files.length });
    }
    setPhase('review');
  }

  async function commit() {
    run.current += 1;
    const mine = run.current;
    const included = items.filter(isIncluded);
    setProgress({ done: 0, total: included.length });
    setPhase('importing');
    let again = false;
    for (const [index, item] of included.entries()) {
      const result = await commitOne(item, staffId);
      if (isReady(result)) again = true;
      change(item.key, () => result);
      setProgress({ done: index + 1, total: included.length });
      if (run.current !== mine) break;
    }
    setPhase(again && run.current === mine ? 'review' : 'done');
  }

  return {
    phase,
    items,
    progress,
    check,
    commit,
    reset,
    /** After the file in hand; what was imported before stays. While checking, nothing was imported: back to the beginning. */
    stop: () => (phase === 'checking' ? reset() : void (run.current += 1)),
    choose: (key: string, part: Partial<Choices>) => change(key, (item) => (isReady(item) ? { ...item, choices: { ...item.choices, ...part } } : item)),
    chooseForAll: (part: Pick<Partial<Choices>, 'status' | 'responsibleId'>) =>
      setItems((old) => old.map((item) => (isReady(item) ? { ...item, choices: { ...item.choices, ...part } } : item))),
  };
}

async function checkOne(file: { key: string; name: string; source: Blob }, others: readonly ImportItem[], staffId: string | null): Promise<ImportItem> {
  let read: Awaited<ReturnType<typeof textIn>>;
  try {
    read = await textIn(file.source);
  } catch {
    return { ...file, state: 'failed', error: 'unreadable' };
  }
  if (!read.ok) return { ...file, state: 'refused', faults: read.faults };
  try {
    const check = await call('imports.check', { text: read.text });
    if (!check.ok) return { ...file, state: 'refused', faults: check.faults };
    const free = await call('files.nextNumber', { on: localDate(new Date().toISOString()) });
    return { ...file, state: 'ready', check, choices: initialChoices(check, others, { freeNumber: free.fileNumber, status: 'retained', responsibleId: staffId ?? '' }) };
  } catch (error) {
    return { ...file, state: 'failed', error: userErrorOf(error) };
  }
}

async function commitOne(item: ReadyItem, staffId: string | null): Promise<ImportItem> {
  const { key, name, source, check, choices } = item;
  try {
    const read = await textIn(source);
    if (!read.ok) return { key, name, source, state: 'refused', faults: read.faults };
    const { id } = await call('imports.commit', {
      text: read.text,
      fileNumber: choices.fileNumber,
      status: choices.status,
      responsibleId: choices.responsibleId,
      employers: Object.entries(choices.employers).map(([localId, use]) => ({ localId, use })),
    });
    return { key, name, source, state: 'imported', check, choices, fileId: id };
  } catch (error) {
    // The file was changed on the disk since it was checked.
    if (isRefusal(error, 'file.not-valid')) return { key, name, source, state: 'refused', faults: error.user.faults ?? [] };
    // The book knows an employer otherwise since then: often because a file before this one brought it.
    if (isRefusal(error, 'import.choice-needed')) {
      const fresh = await checkOne({ key, name, source }, [], staffId);
      return isReady(fresh) ? withChoicesOf(fresh, item) : fresh;
    }
    return { key, name, source, state: 'failed', error: userErrorOf(error) };
  }
}
