import type { ClientFile } from '../../clientFile';
import type { Environment } from '../engine/environment';
import { evaluateCondition } from '../engine/evaluate';
import { recordsOf } from '../engine/fields';
import { Subject } from '../engine/subject';
import { no, or, type Pointer, type TruthValue } from '../engine/values';
import type { LoadedPack } from '../pack/load';
import type { Criterion, Pathway } from '../pack/types';
import type { Move } from './moves';

/** Of whom, under which rules and on which day something is asked beyond yes and no. */
export interface Question {
  client: ClientFile;
  pack: LoadedPack;
  personId: string;
  /** `YYYY-MM-DD` */
  asOf: string;
  /** Of these pathways alone; of all of them where none are named. */
  pathwayIds?: readonly string[];
}

/** The question with changes made: on the later day where time has to pass. Undefined where one of them changes nothing. */
export function changedBy(question: Question, set: readonly Move[]): Question | undefined {
  const { client, personId, asOf } = question;
  const on = set.reduce((day, { until }) => (until !== undefined && until > day ? until : day), asOf);
  const next = set.reduce<ClientFile | undefined>((file, move) => file && move.apply(file, personId, { from: asOf, on }), client);
  return next && { ...question, client: next, asOf: on };
}

/** What the rules are evaluated in for a question, without a trace. */
export function environmentOf({ client, pack, personId, asOf }: Question): Environment {
  const subject = new Subject(client, asOf, personId);
  return { subject, pack, on: subject.asOf, scope: { applicant: subject.applicant, spouse: subject.spouse, file: subject.file } };
}

/** The entries that a pathway asks its criteria of; null stands for none, or for a pathway that asks of the applicant alone. */
export function entriesOf(question: Question, pathway: Pathway): readonly (Pointer | null)[] {
  const environment = environmentOf(question);
  const over = question.pack.pathwayVersion(pathway.id, environment.subject.asOf)?.over;
  const entries = over ? recordsOf(over.list, environment).entries.map(({ pointer }) => pointer) : [];
  return entries.length > 0 ? entries : [null];
}

/** A criterion with what it is evaluated in. */
export interface Asked {
  criterion: Criterion;
  environment: Environment;
  /** The pathway for which it is asked, be it its own or that of its gate. */
  pathwayId: string;
}

/** Every criterion that a pathway asks of one entry on the day of the question, its gate's too; null where no version is in force. */
export function askedOf(question: Question, pathway: Pathway, entry: Pointer | null): readonly Asked[] | null {
  const { pack } = question;
  const outer = environmentOf(question);
  const version = pack.pathwayVersion(pathway.id, outer.subject.asOf);
  if (!version || version.intake === 'closed') return null;
  const gate = pathway.gate === undefined || !pack.hasPathway(pathway.gate) ? undefined : pack.pathwayVersion(pathway.gate, outer.subject.asOf);
  const record = version.over && recordsOf(version.over.list, outer).entries.find(({ pointer }) => pointer === entry);
  const scope = version.over ? { ...outer.scope, [version.over.as]: record } : outer.scope;
  return [...version.criteria, ...(gate?.criteria ?? [])].map((criterion) => ({ criterion, pathwayId: pathway.id, environment: { ...outer, scope, on: outer.subject.on(criterion.at) } }));
}

/** Whether a criterion holds; null: it does not apply, or is for the officer. */
export function verdictOf({ criterion, environment }: Asked): TruthValue | null {
  if (criterion.condition === 'judgement') return null;
  const verdict = evaluateCondition(criterion.condition, environment);
  if (verdict === null || verdict.is === true) return verdict;
  return or([verdict, ...(criterion.exceptions ?? []).map(({ when }) => evaluateCondition(when, environment) ?? no)]);
}

/** Whether a criterion is asked and not met, or not known to be. */
export function isOpen(asked: Asked): boolean {
  const verdict = verdictOf(asked);
  return verdict !== null && verdict.is !== true;
}
