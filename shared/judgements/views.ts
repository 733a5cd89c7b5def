import { z } from 'zod';
import { instant, recordId } from '../contract/common';

/** What a consultant thinks an officer would make of a question of discretion. It never counts for an outcome. */
export const heldView = z.enum(['favourable', 'doubtful', 'unfavourable']);
export type HeldView = z.infer<typeof heldView>;
/** `withdrawn`: whoever recorded it no longer has a view, and nobody has another. */
export const judgementView = z.enum([...heldView.options, 'withdrawn']);
export type JudgementView = z.infer<typeof judgementView>;

/** In characters as JavaScript counts them. */
export const longestReasons = 4_000;

/** One view as it was recorded. It is never edited: a later one of the same judgement takes its place. */
export const recordedView = z.strictObject({
  id: recordId,
  /** The person assessed, by the id of the file (`p1`). */
  personId: z.string(),
  pathwayId: z.string(),
  criterionId: z.string(),
  view: judgementView,
  reasons: z.string(),
  recordedAt: instant,
  recordedBy: z.strictObject({ id: recordId, name: z.string() }),
});
export type RecordedView = z.infer<typeof recordedView>;

/** One that still stands, as a saved assessment holds it. */
export const viewInForce = recordedView.extend({ view: heldView });
export type ViewInForce = z.infer<typeof viewInForce>;

export type Judgement = Pick<RecordedView, 'personId' | 'pathwayId' | 'criterionId'>;

/** What was recorded of one judgement, in the order of `views`. */
export const viewsOf = <T extends Judgement>(views: readonly T[], { personId, pathwayId, criterionId }: Judgement): T[] =>
  views.filter((view) => view.personId === personId && view.pathwayId === pathwayId && view.criterionId === criterionId);

/** The view itself where it stands, or undefined: there is none, or it was withdrawn. */
export const standing = (view: RecordedView | undefined): ViewInForce | undefined => (view === undefined || view.view === 'withdrawn' ? undefined : { ...view, view: view.view });

type Assessed = { personId: string; pathways: readonly { id: string; criteria: readonly { id: string; outcome: string }[] }[] };

/**
 * The views in force on what an assessment leaves to an officer, in the order of its pathways and criteria. `views` come with the latest of each judgement first.
 * Those on a pathway that is not assessed, or on a criterion that is set aside for this client, are left out.
 */
export const viewsInForce = (views: readonly RecordedView[], { personId, pathways }: Assessed): ViewInForce[] =>
  pathways.flatMap(({ id: pathwayId, criteria }) =>
    criteria
      .filter(({ outcome }) => outcome === 'judgement')
      .flatMap(({ id: criterionId }) => standing(viewsOf(views, { personId, pathwayId, criterionId })[0]) ?? []),
  );
