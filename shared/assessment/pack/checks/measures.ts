import type { ClientFile } from '../../../clientFile';
import { pointerTo } from '../../../clientFile';
import type { Bilingual, Fault } from '../../../errors';
import type { Environment } from '../../engine/environment';
import { Subject } from '../../engine/subject';
import type { Value } from '../../engine/values';
import { FactRecord } from '../../facts/records';
import { measures } from '../../measures';
import { languageChoices } from '../../measures/language';
import { packFault } from '../faults';
import type { LoadedPack } from '../load';
import type { MeasureUse } from './expressions';

/** A candidate of whom nothing is known, and a couple of whom something is: together they lead a measure to all that it reads. */
const probes: readonly ClientFile[] = [
  { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] },
  {
    format: 'dossier-client/1', fileNumber: '2',
    persons: [
      { id: 'p1', role: 'principal', accompanying: true, maritalStatus: 'married', education: [{ level: 'bachelor', country: 'CA' }], work: [{ employer: '1', noc: '21231', country: 'CA' }], languageTests: [{ test: 'IELTS-G' }], canadianStatus: [{ kind: 'work-permit' }], relativesInCanada: [{ relation: 'sibling' }] },
      { id: 'p2', role: 'spouse', accompanying: true, canadian: 'none', education: [{ level: 'bachelor', country: 'CA' }], work: [{ employer: '1', noc: '21231', country: 'CA' }], languageTests: [{ test: 'TEF' }], relativesInCanada: [{ relation: 'sibling' }] },
    ],
  },
];

const kinds = { number: { en: 'a number', fr: 'un nombre' }, truth: { en: 'yes or no', fr: 'un oui ou un non' }, text: { en: 'a text', fr: 'un texte' } } as const satisfies Record<Value['kind'], Bilingual>;

/** What a measure asked for while it was computed. */
type Noted = { args: Set<string>; names: Set<string>; languages: boolean; values: Value['kind'][] };

/** An object that notes which of its members are asked for. */
function watched<T extends object>(target: T, asked: Set<string>): T {
  const note = (member: string | symbol): void => void (typeof member === 'string' && asked.add(member));
  return new Proxy(target, {
    get: (object, member, receiver): unknown => (note(member), Reflect.get(object, member, receiver)),
    has: (object, member) => (note(member), Reflect.has(object, member)),
    ownKeys: (object) => (Reflect.ownKeys(object).forEach(note), Reflect.ownKeys(object)),
  });
}

function noted({ id, args, surroundings }: MeasureUse, pack: LoadedPack, asOf: string): Noted {
  const found: Noted = { args: new Set(), names: new Set(), languages: false, values: [] };
  for (const client of probes) {
    const subject = new Subject(client, asOf);
    const names = [...surroundings.scope.keys()].map((name) => [name, new FactRecord(subject.source, `/${name}`, {})] as const);
    const environment: Environment = {
      subject, pack, on: subject.asOf,
      scope: watched({ ...Object.fromEntries(names), applicant: subject.applicant, spouse: subject.spouse, file: subject.file }, found.names),
      get languages() {
        found.languages = true;
        return languageChoices(subject, subject.applicant, subject.asOf)[0];
      },
    };
    const value = measures.get(id)?.compute(environment, watched(args, found.args));
    if (value) found.values.push(value.kind);
  }
  return found;
}

/**
 * Computes a measure as a rule asks for it and compares: that it gives what stands there, reads every argument, and finds the records
 * that it looks at. Measures need no second description of themselves, which could differ from what they do.
 */
export function measureFaults(use: MeasureUse, pack: LoadedPack, asOf: string): Fault[] {
  const { id, args, gives, path, surroundings } = use;
  const at = (...more: string[]): string => pointerTo([...path, ...more]);
  let found: Noted;
  try {
    found = noted(use, pack, asOf);
  } catch {
    return [packFault(at(), 'measure-fails', { id })];
  }
  const unread = Object.keys(args).filter((name) => !found.args.has(name));
  const outside = [...found.names].filter((name) => !surroundings.scope.has(name));
  return [
    ...(found.values.every((kind) => kind === gives) ? [] : [packFault(at('measure'), 'wrong-measure', { id, expected: kinds[gives] })]),
    ...unread.map((name) => packFault(at('with', name), 'unknown-argument', { id: name, measure: id })),
    ...outside.map((name) => packFault(at(), 'unknown-name', { id: name })),
    ...(found.languages && !surroundings.languages ? [packFault(at('measure'), 'no-language-choice', { id })] : []),
  ];
}
