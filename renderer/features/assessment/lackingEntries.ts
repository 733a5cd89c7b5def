import type { Language } from '../../../shared/contract';
import type { Fault } from '../../../shared/errors';
import type { ProfileSearch } from '../overview/profilePlace';
import type { AskedFact } from './factAt';

/** An entry of the profile, or a section of it, that keeps the file from being assessed. */
export interface LackingEntry {
  place: ProfileSearch;
  /** `Requirements looked up: Yukon …` */
  name: string;
  /** What is required and not there, by its labels. */
  missing: readonly string[];
  /** What is there and not as it has to be, in sentences. */
  wrong: readonly string[];
}

/** What the format finds fault with, by the entries in which it is mended, in the order of the file. `factAt` names what a pointer stands for. */
export function lackingEntries(faults: readonly Pick<Fault, 'path' | 'code' | 'message'>[], factAt: (pointer: string) => Pick<AskedFact, 'within' | 'label' | 'place'>, language: Language): LackingEntry[] {
  const found = new Map<string, { place: ProfileSearch; name: string; missing: string[]; wrong: string[] }>();
  for (const { path, code, message } of faults) {
    const { within, label, place } = factAt(path);
    const key = JSON.stringify([place.person, place.section, place.entry]);
    const entry = found.get(key) ?? { place, name: within === '' ? label : within, missing: [], wrong: [] };
    if (code === 'missing-member') entry.missing.push(label);
    else entry.wrong.push(`${label}${language === 'fr' ? '\u00A0' : ''}: ${message[language]}`);
    found.set(key, entry);
  }
  return [...found.values()];
}
