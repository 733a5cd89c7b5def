import type { ClientFile } from '../../clientFile';
import { assess } from '../assess';
import type { Outcome } from '../engine/outcome';
import type { LoadedPack } from '../pack/load';
import { moves, type Move } from './moves';

/** Changes that together make a pathway apply; none of them can be left out. */
export interface NearMiss {
  moves: readonly Move[];
  leadMonths: number;
}

export interface Question {
  client: ClientFile;
  pack: LoadedPack;
  personId: string;
  /** `YYYY-MM-DD` */
  asOf: string;
}

const most = 3;
const mostShown = 5;

const compatible = (set: readonly Move[], move: Move): boolean => set.every(({ group }) => group !== move.group);

/** The file with moves made one after another; undefined where one of them changes nothing. */
export function applied({ client, personId, asOf }: Pick<Question, 'client' | 'personId' | 'asOf'>, set: readonly Move[]): ClientFile | undefined {
  return set.reduce<ClientFile | undefined>((file, move) => file && move.apply(file, personId, asOf), client);
}

function outcomeWith(question: Question, pathwayId: string, set: readonly Move[]): Outcome | undefined {
  const client = applied(question, set);
  return client && assess(client, question.pack, { asOf: question.asOf, personId: question.personId, pathwayIds: [pathwayId], trace: false }).pathways[0]?.outcome;
}

/**
 * Up to three changes that make a pathway apply, found by running the rules on the changed facts: the fewest changes first, then the
 * soonest. Only for a pathway that does not apply or needs facts; criteria that nobody can change leave none.
 */
export function nearMisses(question: Question, pathwayId: string): NearMiss[] {
  const before = outcomeWith(question, pathwayId, []);
  if (before === undefined || before === 'applies' || before === 'closed') return [];
  const usable = moves.filter((move) => move.apply(question.client, question.personId, question.asOf) !== undefined);
  const found: NearMiss[] = [];
  const isCovered = (set: readonly Move[]): boolean => found.some((one) => one.moves.every((move) => set.includes(move)));
  let sets: readonly (readonly Move[])[] = [[]];
  for (let size = 1; size <= most; size++) {
    const next: (readonly Move[])[] = [];
    for (const set of sets) {
      const from = usable.findIndex((one) => one === set.at(-1)) + 1;
      for (const move of usable.slice(from)) {
        const wider = [...set, move];
        if (!compatible(set, move) || isCovered(wider)) continue;
        if (outcomeWith(question, pathwayId, wider) === 'applies') found.push({ moves: wider, leadMonths: Math.max(...wider.map(({ leadMonths }) => leadMonths)) });
        else next.push(wider);
      }
    }
    // One change that is enough makes longer lists beside the point.
    if (found.length > 0) break;
    sets = next;
  }
  return withoutDominated(found).toSorted((a, b) => a.moves.length - b.moves.length || a.leadMonths - b.leadMonths).slice(0, mostShown);
}

/** Of changes in the same groups the first one, which asks the least, is enough. */
function withoutDominated(found: readonly NearMiss[]): NearMiss[] {
  const seen = new Set<string>();
  return found.filter(({ moves: set }) => {
    const key = set.map(({ group }) => group).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
