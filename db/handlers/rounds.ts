import type { AuditChange, NotedRoundView, RoundChange } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import type { FirmRound } from '../../shared/rounds/firmRound';
import { roundKindOf } from '../../shared/rounds/roundKinds';
import { record } from '../audit/auditTrail';
import { roundRepository } from '../repositories/roundRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';

type RoundHandlers = Pick<Handlers, Extract<keyof Handlers, `rounds.${string}`>>;

/** More than a firm will ever note, and few enough to look through at once. */
const most = 5_000;

const viewsOf = (tx: Tx): NotedRoundView[] => roundRepository(tx).all().map(({ id, revision, notedOn, notedAt, author, data }) => ({ id, revision, notedOn, notedAt, notedBy: author, round: data }));

/** `British Columbia: Skills Immigration, 2026-11-10`: what the trail calls it. */
const labelOf = ({ heldOn, series }: FirmRound): string => `${roundKindOf(series)?.name.en ?? series}, ${heldOn}`;
/** Everything that was noted, so that the trail keeps what was there. */
const told = ({ series: _series, heldOn: _heldOn, ...facts }: FirmRound): string =>
  Object.entries(facts).flatMap(([member, value]) => (value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${member} ${Array.isArray(value) ? value.join(' ') : String(value)}`])).join(' · ');

/** Carries out one change and says what the trail keeps of it. */
function carryOut(tx: Tx, change: RoundChange, noted: { at: string; by: string }): AuditChange {
  const rounds = roundRepository(tx);
  const before = rounds.get(change.id);
  const about = (round: FirmRound) => ({ record: 'firm' as const, recordId: change.id, label: labelOf(round), member: 'rounds' });
  if (change.op === 'add') {
    if (before) throw new AppError('record.conflict');
    rounds.insert({ id: change.id, heldOn: change.round.heldOn, data: change.round, notedOn: change.notedOn, notedAt: noted.at, notedBy: noted.by, revision: 1 });
    return { ...about(change.round), after: told(change.round) };
  }
  if (!before) throw new AppError('record.conflict');
  const isDone = change.op === 'edit' ? rounds.update({ id: change.id, revision: change.revision, heldOn: change.round.heldOn, data: change.round }) : rounds.remove(change.id, change.revision);
  if (!isDone) throw new AppError('record.conflict');
  return change.op === 'edit' ? { ...about(change.round), before: `${labelOf(before.data)} · ${told(before.data)}`, after: told(change.round) } : { ...about(before.data), before: told(before.data) };
}

/** Rounds of invitations that the office notes itself. */
export function roundHandlers(context: Context): RoundHandlers {
  return {
    'rounds.list': () => context.book().db.transaction(viewsOf),

    'rounds.change': ({ changes }) => {
      const staffId = context.staffId();
      const now = context.now();
      const views = context.book().db.transaction(
        (tx) => {
          const made = changes.map((change) => carryOut(tx, change, { at: now, by: staffId }));
          if (roundRepository(tx).count() > most) throw new AppError('rounds.full');
          record(tx, now, staffId, { action: 'firm.rounds-changed', changes: made });
          return viewsOf(tx);
        },
        { behavior: 'immediate' },
      );
      context.tell({ event: 'rounds' });
      return views;
    },
  };
}
