import { z } from 'zod';
import { criterionOutcome, outcome } from '../assessment/report/schema';
import { calendarDate } from '../dates';

export const bilingual = z.strictObject({ en: z.string(), fr: z.string() });
export const pointsRange = z.strictObject({ low: z.number().nullable(), high: z.number().nullable() });
const citationIds = z.array(z.string());

/** Why an outcome is another one: a criterion that came out otherwise, or the version of the pathway itself (its intake, or that it came or went). */
export const pathwayCause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), id: z.string(), label: bilingual, before: criterionOutcome.nullable(), after: criterionOutcome.nullable(), citations: citationIds }),
  z.strictObject({ kind: z.literal('version'), label: bilingual, citations: citationIds }),
]);
export type PathwayCause = z.infer<typeof pathwayCause>;

/** A factor whose points are others. */
export const scoreCause = z.strictObject({ id: z.string(), label: bilingual, before: pointsRange.nullable(), after: pointsRange.nullable(), citations: citationIds });

/**
 * What a pathway comes to. `paused`: its criteria are met, and no applications are taken for now, which gives a client something else than
 * one that applies; `needs-facts-paused`: it is not known whether they are met, and no applications are taken for now. `not-yet`: it has not begun.
 */
export const movedOutcome = z.enum([...outcome.options, 'paused', 'needs-facts-paused', 'not-yet']);
export type MovedOutcome = z.infer<typeof movedOutcome>;

/** What has to be looked up before either side is relied upon: figures that the sources do not vouch for on its day, and what criteria name. */
const verify = z.array(bilingual);
/** `before` and `after` are null where the rules of that side do not have the pathway or the points system. */
export const movedPathway = z.strictObject({ id: z.string(), title: bilingual, before: movedOutcome.nullable(), after: movedOutcome.nullable(), causes: z.array(pathwayCause), verify });
export type MovedPathway = z.infer<typeof movedPathway>;
export const movedScore = z.strictObject({ id: z.string(), title: bilingual, before: pointsRange.nullable(), after: pointsRange.nullable(), causes: z.array(scoreCause), verify });
export type MovedScore = z.infer<typeof movedScore>;

/** Evidence or a permit of which the last good day has come or comes. */
export const endingEvidence = z.strictObject({
  /** The id of a kind of document of the rules. */
  document: z.string(),
  title: bilingual,
  /** What tells it apart: the test, the country. */
  about: bilingual.nullable(),
  /** Whose it is; empty: of the file as a whole, or of somebody without a name. */
  person: z.string(),
  /** Whether its day of issue is on file: of one without it nobody knows whether it was good on the first day already. */
  isIssued: z.boolean(),
  lastDay: calendarDate,
});
export type EndingEvidence = z.infer<typeof endingEvidence>;

/** What nobody was compared by: a pathway or points whose rules are not held on a day, or points that had not begun. `on`: the first of the two days of which that is so. */
export const notHeldRules = z.strictObject({ kind: z.enum(['pathway', 'points', 'points-not-yet']), id: z.string(), title: bilingual, on: calendarDate });
export type NotHeldRules = z.infer<typeof notHeldRules>;

/** A client for whom something comes out otherwise. */
export const movedFile = z.strictObject({
  fileId: z.uuid(),
  fileNumber: z.string(),
  /** Of the principal applicant, family name first. */
  name: z.string(),
  pathways: z.array(movedPathway.omit({ verify: true })),
  scores: z.array(movedScore.omit({ verify: true })),
});
export type MovedFile = z.infer<typeof movedFile>;

export const rulesNamed = z.strictObject({ version: z.string(), hash: z.string() }).nullable();
export const shownCitation = z.strictObject({ instrument: bilingual, pinpoint: bilingual, url: z.string().optional() });

/** What other rules mean for the clients of a book, on one day. */
export const caseloadImpact = z.strictObject({
  asOf: calendarDate,
  before: rulesNamed,
  after: rulesNamed,
  /** Every file that is not in the recycle bin. */
  files: z.int(),
  /** Files of which an entry lacks what the format requires, so that no rules can be asked: told by name, the first `mostNamed`. */
  notAssessed: z.strictObject({ count: z.int(), named: z.array(z.strictObject({ fileId: z.uuid(), fileNumber: z.string(), name: z.string() })) }),
  /** Files with a change; `moved` has the first `mostMoved` of them, in the order of their numbers. */
  movedCount: z.int(),
  moved: z.array(movedFile),
  /** Per pathway with a change: clients who now apply, who no longer do, and of whom the outcome is another one otherwise. */
  pathways: z.array(z.strictObject({ id: z.string(), title: bilingual, gained: z.int(), lost: z.int(), otherwise: z.int() })),
  /** Per points system with a change: clients with more points, with fewer, and with bounds that moved otherwise. */
  scores: z.array(z.strictObject({ id: z.string(), title: bilingual, more: z.int(), fewer: z.int(), otherwise: z.int() })),
  /** The citations that causes name. */
  citations: z.record(z.string(), shownCitation),
});
export type ScoreCause = z.infer<typeof scoreCause>;
export type ShownCitation = z.infer<typeof shownCitation>;
export type CaseloadImpact = z.infer<typeof caseloadImpact>;

export const mostMoved = 1_000;
export const mostNamed = 100;
