import type { FactRecord } from '../facts/records';
import type { Reads, ReadFacts } from '../facts/reads';
import type { LanguageChoice } from '../measures/language';
import type { LoadedPack } from '../pack/load';
import type { CriterionResult } from './criterion';
import type { Day } from './days';
import type { Subject } from './subject';
import type { Steps, TraceNode } from './trace';
import type { NumberValue, TruthValue, Value } from './values';

export type Scope = Readonly<Record<string, FactRecord | undefined>>;

/** What a measure is computed in. */
export interface Environment {
  readonly subject: Subject;
  readonly pack: LoadedPack;
  /** The reference date of the criterion. */
  readonly on: Day;
  /** Names of records: the applicant, the spouse, the file, and what `some` and `every` add. */
  readonly scope: Scope;
  readonly languages?: LanguageChoice | undefined;
}

/** What a measure came to, with the facts that were read for it and the step that explains it, where those were asked for. */
export interface MeasureResult {
  value: Value;
  facts: ReadFacts | undefined;
  step: TraceNode | undefined;
}

/** Results by the use of a measure: an object that stands for the measure and its arguments. */
export type MeasureResults = Map<object, MeasureResult>;

/** What a condition that several rules ask for came to, in the same way. Null: it does not apply. */
export interface ConditionResult {
  value: TruthValue | null;
  facts: ReadFacts | undefined;
  step: TraceNode | undefined;
}

/** What everything that is evaluated in one assessment shares. */
class Run {
  /** Where steps are written while a full explanation is made; then nothing is cut short. */
  steps: Steps | undefined;
  /** Whether all criteria are asked, also after one that settles the outcome, without an explanation. */
  asksAll = false;
  /** Where it is noted what is read. */
  readonly reads: Reads | undefined;
  private ofDay: Map<Day, MeasureResults> | undefined;
  private outside: Evaluation | undefined;

  constructor(
    readonly subject: Subject,
    readonly pack: LoadedPack,
  ) {
    this.reads = subject.source.reads;
  }

  /** Where all pathways are evaluated, made once. */
  outermost(make: (run: Run) => Evaluation): Evaluation {
    return (this.outside ??= make(this));
  }

  /** Results of measures that look at nothing but the person and the day. */
  resultsOf(on: Day): MeasureResults {
    this.ofDay ??= new Map();
    let results = this.ofDay.get(on);
    if (results === undefined) this.ofDay.set(on, (results = new Map()));
    return results;
  }
}

/** What is shared where single conditions are asked about a person. */
const runs = new WeakMap<Subject, Run>();

/**
 * Where rules are evaluated: a day, named records and, in a points system, a choice of languages and the factors computed so far. It
 * never changes; going to another day or into a list gives another one, and the same one whenever the way is gone again, so that what
 * was computed in it is not computed twice.
 */
export class Evaluation implements Environment {
  private results: MeasureResults | undefined;
  private shared: Map<object, ConditionResult> | undefined;
  private explanations: Map<object, CriterionResult> | undefined;
  private sameDay: MeasureResults | undefined;
  private entries: Map<FactRecord, Evaluation> | undefined;
  private days: Map<Day, Evaluation> | undefined;

  private constructor(
    readonly run: Run,
    readonly on: Day,
    readonly scope: Scope,
    /** The name of the list entry that was added last. */
    private readonly entryName: string,
    readonly languages: LanguageChoice | undefined,
    readonly factors: ReadonlyMap<string, NumberValue> | undefined,
  ) {}

  /** Where the rules of a pack are asked about a person on the day of the assessment. */
  static of(subject: Subject, pack: LoadedPack): Evaluation {
    return new Run(subject, pack).outermost((run) => Evaluation.outermostOf(run));
  }

  private static outermostOf(run: Run): Evaluation {
    const { subject } = run;
    return new Evaluation(run, subject.asOf, { applicant: subject.applicant, spouse: subject.spouse, file: subject.file }, '', undefined, undefined);
  }

  /** The same surroundings to evaluate in, without an explanation. */
  static from(environment: Environment): Evaluation {
    if (environment instanceof Evaluation) return environment;
    const { subject, pack, on, scope, languages } = environment;
    let run = runs.get(subject);
    if (run?.pack !== pack) runs.set(subject, (run = new Run(subject, pack)));
    return new Evaluation(run, on, scope, '', languages, undefined);
  }

  get subject(): Subject {
    return this.run.subject;
  }

  get pack(): LoadedPack {
    return this.run.pack;
  }

  /** The same on another day. */
  at(on: Day): Evaluation {
    if (on === this.on) return this;
    this.days ??= new Map();
    let other = this.days.get(on);
    if (other === undefined) this.days.set(on, (other = new Evaluation(this.run, on, this.scope, this.entryName, this.languages, this.factors)));
    return other;
  }

  /** On the day of the assessment, with nothing in scope but the person: where what another pathway comes to is asked. */
  get outermost(): Evaluation {
    return this.run.outermost((run) => Evaluation.outermostOf(run));
  }

  /** With one more record that has a name. */
  within(name: string, entry: FactRecord): Evaluation {
    this.entries ??= new Map();
    const known = this.entries.get(entry);
    if (known?.entryName === name) return known;
    const inner = new Evaluation(this.run, this.on, { ...this.scope, [name]: entry }, name, this.languages, this.factors);
    this.entries.set(entry, inner);
    return inner;
  }

  /** For the factors of a points system: `factors` is filled while they are computed. */
  scoring(on: Day, factors: ReadonlyMap<string, NumberValue>, languages?: LanguageChoice): Evaluation {
    return new Evaluation(this.run, on, this.scope, this.entryName, languages, factors);
  }

  /** What measures came to here, or on this day if they do not look at what is in scope. */
  resultsFor(inScope: boolean): MeasureResults {
    if (inScope) return (this.results ??= new Map());
    return (this.sameDay ??= this.run.resultsOf(this.on));
  }

  /** What conditions that several rules ask for came to here. */
  get sharedResults(): Map<object, ConditionResult> {
    return (this.shared ??= new Map());
  }

  /** What criteria came to here, with an explanation, by what they ask. */
  get explained(): Map<object, CriterionResult> {
    return (this.explanations ??= new Map());
  }
}
