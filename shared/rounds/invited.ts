import { Evaluation } from '../assessment/engine/environment';
import { evaluatePathway, type PathwayResult } from '../assessment/engine/outcome';
import { evaluateScore } from '../assessment/engine/score';
import { Subject } from '../assessment/engine/subject';
import { Steps } from '../assessment/engine/trace';
import type { CriterionResult } from '../assessment/engine/criterion';
import type { LoadedPack } from '../assessment/pack/load';
import type { Criterion, Pathway, PathwayVersion } from '../assessment/pack/types';
import type { ClientFile } from '../clientFile';
import { dayNumber } from '../dates';
import { isDayKnown, type HeldRound } from './heldRound';
import { dayNotHeld, roundCriteria, rulesNotHeld, scoreOf } from './roundCriteria';
import { profileDayOf } from './roundsFor';
import { tieOf, type PointsRange } from './standing';

/**
 * `yes`: invited, as far as rules and round tell; an officer's discretion is not counted. `no`: not invited, whatever is missing.
 * `facts`: missing facts of the file decide. `not-held`: more than facts is missing: rules of that day, or what the round asked for.
 */
export type InvitationAnswer = 'yes' | 'no' | 'facts' | 'not-held';

export interface Invitation {
  answer: InvitationAnswer;
  /** The pathway that came furthest; undefined where no rules are held. */
  pathwayId: string | undefined;
  /** Points on the day of the round, in its system; undefined where it has none or no rules for it are held. */
  points: PointsRange | undefined;
  /** What decided: of a no what is not met, of an open answer what is open, of a yes what the round asked for. */
  reasons: readonly CriterionResult[];
}

interface Asked {
  client: ClientFile;
  pack: LoadedPack;
  personId: string;
}

/** What is planned for a later day does not belong to the day of a round. */
function withoutPlan(client: ClientFile): ClientFile {
  const { plan: _plan, ...rest } = client;
  return rest;
}

const noRules: PathwayVersion = { from: '1900-01-01', until: null, intake: 'by-invitation', citations: [], criteria: [], steps: [], scores: [] };
const nameless: Pathway = { id: 'round', kind: 'province', title: { en: '', fr: '' }, versions: [] };

/** Every pathway with rules on the day of a round; null stands for those without. One that had ended by then, or was closed, leads to it only where no other does. */
function pathwaysOf({ pathways, from }: HeldRound, pack: LoadedPack): (Pathway | null)[] {
  const on = dayNumber(from);
  const isHeld = ({ id }: Pathway): boolean => {
    const version = pack.pathwayVersion(id, on);
    return version !== undefined && version.intake !== 'closed';
  };
  const isOver = ({ id, versions }: Pathway): boolean => versions.every(({ until }) => until !== null && until < from) || pack.pathwayVersion(id, on)?.intake === 'closed';
  const found = pathways.flatMap((wanted): (Pathway | null)[] => {
    const own = wanted.endsWith('*') ? pack.pack.pathways.filter(({ id }) => id.startsWith(wanted.slice(0, -1))) : pack.hasPathway(wanted) ? [pack.pathway(wanted)] : [];
    const held = own.filter(isHeld);
    return held.length > 0 ? held : own.length > 0 && own.every(isOver) ? [] : [null];
  });
  return found.length > 0 ? found : [null];
}

const rank = { applies: 3, 'needs-facts': 2, 'does-not-apply': 1, closed: 0 } as const;
const count = ({ criteria }: PathwayResult, outcome: CriterionResult['outcome']): number => criteria.filter((one) => one.outcome === outcome).length;

/** Further: by outcome, then with less that is not met, then with less that is open; the first of equals. */
const isFurther = (a: PathwayResult, b: PathwayResult): boolean =>
  (rank[a.outcome] - rank[b.outcome] || count(b, 'not-met') - count(a, 'not-met') || count(b, 'unknown') - count(a, 'unknown')) > 0;

function answerOf({ outcome, criteria }: PathwayResult): InvitationAnswer {
  if (outcome === 'applies') return 'yes';
  if (outcome !== 'needs-facts') return 'no';
  return criteria.some((one) => one.outcome === 'unknown' && one.missing.length === 0) ? 'not-held' : 'facts';
}

function reasonsOf({ criteria }: PathwayResult, answer: InvitationAnswer): CriterionResult[] {
  if (answer === 'yes') return criteria.filter(({ criterion, outcome }) => criterion.id.startsWith('round.') && outcome === 'met');
  return criteria.filter(({ outcome }) => outcome === (answer === 'no' ? 'not-met' : 'unknown'));
}

/**
 * Whether a person would have been invited in a round, had their profile or registration been in the pool: points and criteria of its
 * day, by the rules that are held for it. Throws where no person of the file has the id.
 */
export function invitedIn(round: HeldRound, { client, pack, personId }: Asked): Invitation {
  if (!isDayKnown(round)) return { answer: 'not-held', pathwayId: undefined, points: undefined, reasons: [{ criterion: dayNotHeld, outcome: 'unknown', missing: [], inputs: [], trace: [] }] };
  const subject = new Subject(withoutPlan(client), round.from, personId, true);
  const env = Evaluation.of(subject, pack);
  env.run.steps = new Steps();
  const tie = round.tieBreak === undefined || round.cutOff === null ? undefined : tieOf({ date: round.from, tieBreak: round.tieBreak }, profileDayOf(client, personId));
  const evaluated = pathwaysOf(round, pack).map((pathway) => {
    const version = pathway ? pack.pathwayVersion(pathway.id, subject.asOf) : undefined;
    const asked: readonly Criterion[] = roundCriteria(round, { pack, version, tie });
    const { note: _note, ...base } = version ?? noRules;
    const result = evaluatePathway(pathway ?? nameless, env, { ...base, criteria: [...asked, ...(version ? version.criteria : [rulesNotHeld])] });
    return { result, score: round.wage ? undefined : scoreOf(round, { pack, version }) };
  });
  const [first, ...others] = evaluated;
  if (!first) throw new Error(`round ${round.id} names no pathway`);
  const best = others.reduce((furthest, one) => (isFurther(one.result, furthest.result) ? one : furthest), first);
  const total = best.score === undefined ? undefined : evaluateScore(best.score, env)?.total;
  const answer = answerOf(best.result);
  return {
    answer, pathwayId: best.result.id === nameless.id ? undefined : best.result.id,
    points: total && { low: total.low, high: total.high }, reasons: reasonsOf(best.result, answer),
  };
}
