import { z } from 'zod';
import type { Bilingual, Citation } from '../assessment/pack/types';
import type { Moves } from './moved';
import { bilingual, endingEvidence, movedOutcome, notHeldRules, pathwayCause, pointsRange, scoreCause, shownCitation, type EndingEvidence, type MovedPathway, type MovedScore, type NotHeldRules, type PathwayCause, type ScoreCause, type ShownCitation } from './schema';

const language = z.enum(['en', 'fr']);
const about = {
  id: z.uuid(),
  number: z.string(),
  /** Of the principal applicant, family name first; empty where nobody knows it. */
  name: z.string(),
};
/** Why a client could not be assessed: an entry lacks what the format requires, or the file cannot be read. */
export const whyFailed = ['incomplete', 'unreadable'] as const;
const failed = z.strictObject({ ...about, why: z.enum(whyFailed) });
export type FailedFile = z.infer<typeof failed>;
const factor = scoreCause.pick({ id: true, label: true, citations: true });
type Factor = z.infer<typeof factor>;

/** So many files of a report. What many clients have in common stands once, and they name it by its place. */
const reportPiece = z.strictObject({
  examined: z.int(),
  titles: z.record(z.string(), bilingual),
  causes: z.array(pathwayCause),
  /** What has to be looked up. */
  looks: z.array(bilingual),
  factors: z.array(factor),
  citations: z.record(z.string(), shownCitation),
  files: z.array(z.strictObject({
    ...about,
    /** Of the principal applicant's correspondence; null: the file does not say. */
    language: language.nullable(),
    pathways: z.array(z.strictObject({ id: z.string(), before: movedOutcome.nullable(), after: movedOutcome.nullable(), causes: z.array(z.int()), verify: z.array(z.int()) })),
    scores: z.array(z.strictObject({ id: z.string(), before: pointsRange.nullable(), after: pointsRange.nullable(), causes: z.array(z.strictObject({ factor: z.int(), before: pointsRange.nullable(), after: pointsRange.nullable() })), verify: z.array(z.int()) })),
    ends: z.array(endingEvidence.omit({ title: true })),
  })),
  failed: z.array(failed),
  /** Pathways and points that nobody was compared by, since their rules are not held on one of the days: the same in every piece. */
  notHeld: z.array(notHeldRules),
});
export type Piece = z.infer<typeof reportPiece>;

/** A client of a report for whom something changes. */
export interface ReportFile {
  id: string;
  number: string;
  name: string;
  language: 'en' | 'fr' | null;
  pathways: readonly MovedPathway[];
  scores: readonly MovedScore[];
  ends: readonly EndingEvidence[];
}

/** What became of all clients that were asked for. */
export interface Report {
  examined: number;
  files: readonly ReportFile[];
  failed: readonly FailedFile[];
  /** Pathways and points that nobody was compared by, since their rules are not held on one of the days. */
  notHeld: readonly NotHeldRules[];
  citations: Readonly<Record<string, ShownCitation>>;
}

/** Values that are equal get one place. */
class Places<T> {
  readonly values: T[] = [];
  private readonly known = new Map<string, number>();

  of(value: T): number {
    const key = JSON.stringify(value);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

type Named = Pick<ReportFile, 'id' | 'number' | 'name'>;

/** Writes a piece of a report, file by file. */
export class PieceWriter {
  private readonly titles: Piece['titles'] = {};
  private readonly causes = new Places<PathwayCause>();
  private readonly factors = new Places<Factor>();
  private readonly looks = new Places<Bilingual>();
  private readonly files: Piece['files'] = [];
  private readonly failed: FailedFile[] = [];
  private examined = 0;

  /** `citations`: all that the rules of both sides have. `notHeld`: pathways and points that are not compared. */
  constructor(private readonly citations: Readonly<Record<string, Citation>>, private readonly notHeld: Report['notHeld'] = []) {}

  add({ id, number, name }: Named, preferred: ReportFile['language'], { pathways, scores, ends }: Moves): void {
    this.examined += 1;
    if (pathways.length + scores.length + ends.length === 0) return;
    for (const one of [...pathways, ...scores]) this.titles[one.id] = one.title;
    for (const { document, title } of ends) this.titles[document] = title;
    this.files.push({
      id, number, name, language: preferred,
      pathways: pathways.map(({ title: _title, causes, verify, ...one }) => ({ ...one, causes: causes.map((cause) => this.causes.of(cause)), verify: verify.map((look) => this.looks.of(look)) })),
      scores: scores.map(({ title: _title, causes, verify, ...one }) => ({ ...one, causes: causes.map(({ before, after, ...rest }) => ({ factor: this.factors.of(rest), before, after })), verify: verify.map((look) => this.looks.of(look)) })),
      ends: ends.map(({ title: _title, ...one }) => one),
    });
  }

  fail({ id, number, name }: Named, why: FailedFile['why']): void {
    this.examined += 1;
    this.failed.push({ id, number, name, why });
  }

  get text(): string {
    const cited = new Set([...this.causes.values, ...this.factors.values].flatMap(({ citations }) => citations));
    const citations = Object.fromEntries([...cited].flatMap((id): [string, ShownCitation][] => {
      const found = Object.hasOwn(this.citations, id) ? this.citations[id] : undefined;
      return found ? [[id, { instrument: found.instrument, pinpoint: found.pinpoint, ...(found.url === undefined ? {} : { url: found.url }) }]] : [];
    }));
    const { examined, titles, files, failed: notAssessed } = this;
    return JSON.stringify({ examined, titles, causes: this.causes.values, factors: this.factors.values, looks: this.looks.values, citations, files, failed: notAssessed, notHeld: this.notHeld.map(({ title: { en, fr }, ...one }) => ({ ...one, title: { en, fr } })) } satisfies Piece);
  }
}

const untitled = (id: string) => ({ en: id, fr: id });

function filesOf({ titles, causes, factors, looks, files }: Piece): ReportFile[] {
  const looksAt = (places: readonly number[]): Bilingual[] => places.flatMap((place) => looks[place] ?? []);
  const titleOf = (id: string) => titles[id] ?? untitled(id);
  return files.map((file) => ({
    ...file,
    pathways: file.pathways.map(({ id, causes: places, verify, ...one }) => ({ id, title: titleOf(id), ...one, causes: places.flatMap((place) => causes[place] ?? []), verify: looksAt(verify) })),
    scores: file.scores.map(({ id, causes: own, verify, ...one }) => ({
      id, title: titleOf(id), ...one, verify: looksAt(verify),
      causes: own.flatMap(({ factor: place, before, after }): ScoreCause[] => { const found = factors[place]; return found ? [{ ...found, before, after }] : []; }),
    })),
    ends: file.ends.map((one) => ({ ...one, title: titleOf(one.document) })),
  }));
}

const byNumber = (a: Named, b: Named): number => a.number.localeCompare(b.number, 'en', { numeric: true }) || a.id.localeCompare(b.id);

/** Throws for a text that is no piece of a report. */
export const readPiece = (text: string): Piece => reportPiece.parse(JSON.parse(text));

/** The pieces of a report put together, in the order of file numbers. */
export function joinPieces(pieces: readonly Piece[]): Report {
  return {
    examined: pieces.reduce((sum, { examined }) => sum + examined, 0),
    files: pieces.flatMap(filesOf).toSorted(byNumber),
    failed: pieces.flatMap((piece) => piece.failed).toSorted(byNumber),
    notHeld: [...new Map(pieces.flatMap(({ notHeld }) => notHeld).map((one) => [`${one.kind} ${one.id}`, one])).values()],
    citations: Object.assign({}, ...pieces.map(({ citations }) => citations)) as Report['citations'],
  };
}
