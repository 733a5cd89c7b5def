import type { ClientFile } from '../../clientFile';
import type { NocVersion } from '../../data/noc';
import { dateOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { evaluateCondition, evaluateNumber } from '../engine/evaluate';
import { recordsOf } from '../engine/fields';
import { FactRecord } from '../facts/records';
import { noc2021From, teer } from '../measures/occupation';
import type { Arguments, Condition, Improvable, NumberExpression, Scalar } from '../pack/types';
import { bodyAssessments, educationRequirementMoves, languageRequirementMoves, pointMoves } from './expressEntryMoves';
import type { Move } from './moves';
import { approvalMove, hoursMoves, newApplication, occupationMoves, offerAt, offerPointer, otherEmployer, payMoves, positiveAssessment, professionMoves } from './offerMoves';
import { outsideQuebec } from './outsideQuebecMove';
import { credentialMove, fundsMove, licenceMove, residentPermit, stopUnauthorized, workAbroad } from './personMoves';
import { recruitmentMove } from './recruitmentMoves';
import { isDay, kindOfPlace, settingMoves } from './settable';
import type { Asked, Question } from './standing';

/** What changes are looked for in. */
interface Search {
  /** The facts as they are, with the changes made so far. */
  question: Question;
  /** The facts before any change, from which a change is worded. */
  origin: ClientFile;
  environment: Environment;
  improvable: Improvable;
  pathwayId: string;
}

const isList = (value: Scalar | readonly Scalar[]): value is readonly Scalar[] => Array.isArray(value);
const listed = (value: Scalar | readonly Scalar[] | undefined): readonly string[] => (value !== undefined && isList(value) ? value.map(String) : []);
const versionOn = ({ on }: Environment): NocVersion => (dateOf(on) >= noc2021From ? '2021' : '2016');

/** The place of a field of the file; undefined where there is known to be nothing that could hold it. */
function placeOf(path: string, { scope, subject }: Environment): string | undefined {
  const [name = '', ...members] = path.split('.');
  let record: FactRecord | null | undefined = scope[name];
  let pointer = record?.pointer;
  if (pointer === undefined) return undefined;
  for (const [index, member] of members.entries()) {
    if (index === members.length - 1) return `${pointer}/${member}`;
    const next: FactRecord | null | undefined = record && (member === 'employer' && record.raw['employerId'] !== undefined ? subject.source.employerOf(record) : record.child(member));
    if (next === null) return member === 'lmia' ? `${pointer}/${member}/${members.slice(index + 1).join('/')}` : undefined;
    pointer = next === undefined ? `${pointer}/${member}` : next.pointer;
    record = next;
  }
  return pointer;
}

const offersOtherEmployer = new Set(['/employers/*/ineligible', '/employers/*/adultServices', '/employers/*/labourDispute']);

/** A field that is to have one of some values, or none of them. */
function fieldMoves(path: string, is: readonly Scalar[], want: boolean, search: Search): Move[] {
  const { environment, question, improvable, origin } = search;
  const pointer = placeOf(path, environment);
  if (pointer === undefined) return [];
  const kind = kindOfPlace(pointer);
  const offer = environment.scope['offer']?.pointer;
  if (offersOtherEmployer.has(kind)) return offer === undefined || evaluateCondition({ field: path, is }, environment)?.is !== !want ? [] : [otherEmployer(offer, improvable)];
  if (kind.startsWith('/jobOffers/*/lmia/')) return want ? [positiveAssessment(origin, offerPointer(pointer))] : [];
  const [first] = is;
  const value = want ? first : typeof first === 'boolean' ? !first : kind === '/jobOffers/*/contract' ? 'employment' : undefined;
  return value === undefined ? [] : settingMoves(question.client, pointer, value, improvable);
}

/** A number that is to be at least `least`. */
function raised(expression: NumberExpression, least: number, search: Search): Move[] {
  const { environment, question, improvable, origin } = search;
  if (typeof expression === 'number' || !Number.isFinite(least)) return [];
  if ('measure' in expression) {
    const record = environment.scope[String(expression.with?.['of'])];
    if (expression.measure === 'hourly-wage' && record) return payMoves(question, origin, record.pointer, { hourly: least }, improvable);
    if (expression.measure === 'yearly-salary' && record) return [...payMoves(question, origin, record.pointer, { yearly: least }, improvable), ...hoursMoves(question, record.pointer, least, improvable)];
    return expression.measure === 'funds' ? [fundsMove(question, least, improvable)] : [];
  }
  if ('field' in expression) {
    const pointer = placeOf(expression.field, environment);
    if (pointer === undefined) return [];
    const kind = kindOfPlace(pointer);
    if (kind.startsWith('/jobOffers/*/lmia/')) return [positiveAssessment(origin, offerPointer(pointer))];
    if (kind === '/jobOffers/*/transfer/until') return workAbroad(question, offerPointer(pointer), improvable);
    if (kind === '/jobOffers/*/endsOn') return settingMoves(question.client, pointer, null, improvable);
    return settingMoves(question.client, pointer, isDay(pointer) ? dateOf(least) : least, improvable);
  }
  if ('score' in expression) return scoreChanges(expression.score, search);
  if ('addDays' in expression) return raised(expression.addDays, least - expression.days, search);
  if ('max' in expression) return expression.max.flatMap((one) => raised(one, least, search));
  return [];
}

/** A number that is to be at most `most`. */
function lowered(expression: NumberExpression, most: number, search: Search): Move[] {
  const { environment, question, improvable, origin } = search;
  if (typeof expression === 'number' || !Number.isFinite(most)) return [];
  if ('measure' in expression) {
    const record = environment.scope[String(expression.with?.['of'])];
    const offer = environment.scope['offer']?.pointer;
    if (expression.measure === 'teer' && record) {
      const version = versionOn(environment);
      const level = (code: string): number => teer(new FactRecord(record.source, record.pointer, { noc: code }), version).high;
      return occupationMoves(question, origin, record.pointer, version, (code) => level(code) <= most, improvable);
    }
    return expression.measure === 'transferee-years' && offer !== undefined ? workAbroad(question, offer, improvable) : [];
  }
  if (!('field' in expression)) return [];
  const pointer = placeOf(expression.field, environment);
  if (pointer === undefined) return [];
  if (kindOfPlace(pointer).startsWith('/jobOffers/*/lmia/')) return [positiveAssessment(origin, offerPointer(pointer))];
  return settingMoves(question.client, pointer, isDay(pointer) ? dateOf(most) : most, improvable);
}

/** Changes of the facts from which points follow: what a person does, and what the conditions of the factors ask for (job offers). */
function scoreChanges(id: string, search: Search): Move[] {
  const found = search.question.pack.score(id, search.environment.subject.asOf);
  const conditions = (expression: NumberExpression): Condition[] => {
    if (typeof expression === 'number') return [];
    if ('if' in expression) return [expression.if, ...conditions(expression.so), ...conditions(expression.else)];
    if ('sum' in expression) return expression.sum.flatMap(conditions);
    if ('min' in expression) return expression.min.flatMap(conditions);
    return 'max' in expression ? expression.max.flatMap(conditions) : [];
  };
  const ofOffers = (found?.version.factors ?? []).flatMap(({ value }) => conditions(value)).filter((one) => 'some' in one && one.some === 'applicant.offers');
  return [...pointMoves(search.question), ...ofOffers.flatMap((one) => movesFor(one, search, true))];
}

function measureMoves(id: string, args: Arguments, want: boolean, search: Search): Move[] {
  const { environment, question, improvable, origin } = search;
  const offer = environment.scope['offer']?.pointer;
  if (id === 'noc-is' && offer !== undefined) {
    const codes = listed(args['codes']);
    return occupationMoves(question, origin, offer, codes.some((code) => code.length === 5) ? '2021' : '2016', (code) => codes.includes(code) === want, improvable);
  }
  if (!want) return [];
  switch (id) {
    case 'profession-listed':
      // A list that was not judged yet has to be looked at first.
      return offer === undefined || evaluateCondition({ measure: id, with: args }, environment)?.is !== false ? [] : professionMoves(question, offer, String(args['list']), listed(args['entries']), improvable);
    case 'licence-for': {
      const { noc, province } = (offer === undefined ? undefined : offerAt(question.client, offer)) ?? {};
      return [licenceMove({ noc, province }, listed(args['names'])[0], listed(args['countries'])[0] ?? 'CA', improvable)];
    }
    case 'licensed-in':
      return offer === undefined ? [] : [licenceMove({ noc: offerAt(question.client, offer)?.noc, province: offerAt(question.client, offer)?.province }, undefined, 'CA', improvable)];
    case 'years-with-transferor':
      return offer === undefined ? [] : workAbroad(question, offer, improvable);
    case 'advertised': {
      const move = offer === undefined ? undefined : recruitmentMove(offer, args, improvable);
      return move ? [move] : [];
    }
    case 'temporary-resident-permit':
      return [residentPermit(improvable)];
    case 'no-unauthorized-work':
      return stopUnauthorized(question, improvable);
    case 'language-reaches':
      return [...languageRequirementMoves(question)];
    case 'has-credential':
      return [...educationRequirementMoves];
    case 'assessed-by-body':
      return [...bodyAssessments(improvable)];
    case 'intends-outside-quebec':
    case 'intends-to-live-in':
      return [outsideQuebec(search.pathwayId, question, offer)];
    default:
      return [];
  }
}

/** What an entry of a list has to be so that a condition holds; the first of several ways. */
function described(condition: Condition, as: string): Record<string, Scalar> | undefined {
  if ('all' in condition) {
    const parts = condition.all.map((one) => described(one, as));
    return parts.some((part) => part === undefined) ? undefined : Object.assign({}, ...parts);
  }
  if ('any' in condition) return condition.any.map((one) => described(one, as)).find((one) => one !== undefined);
  if ('field' in condition) {
    const value = isList(condition.is) ? condition.is[0] : condition.is;
    return condition.field.startsWith(`${as}.`) && value !== undefined ? { [condition.field.slice(as.length + 1)]: value } : undefined;
  }
  if ('measure' in condition) return condition.measure === 'approval-runs' ? {} : undefined;
  // A day that has to be over by then: the entry is of that day.
  return 'number' in condition && 'atLeast' in condition && typeof condition.number === 'object' && 'today' in condition.number ? {} : undefined;
}

/** An entry more in a list. */
function addedMoves(list: string, as: string, where: Condition, { environment, question, improvable }: Search): Move[] {
  const entry = described(where, as);
  const offer = environment.scope['offer']?.pointer;
  if (!entry) return [];
  if (list === 'offer.approvals' && offer !== undefined && typeof entry['kind'] === 'string') return [approvalMove(offer, entry['kind'], improvable)];
  const credential = list === 'applicant.education' && improvable.by === 'study' ? credentialMove(entry, offer === undefined ? undefined : offerAt(question.client, offer)?.noc, improvable) : undefined;
  return credential ? [credential] : [];
}

function listMoves({ list, as, where, every }: { list: string; as: string; where: Condition; every: boolean }, search: Search): Move[] {
  const { environment } = search;
  const inner = recordsOf(list, environment).entries.flatMap((entry) => movesFor(where, { ...search, environment: { ...environment, scope: { ...environment.scope, [as]: entry } } }, true));
  return every ? inner : [...inner, ...addedMoves(list, as, where, search)];
}

/** Single changes by which a condition may come to hold (`want`), or not to hold. Whether they are enough is for the rules to say. */
function movesFor(condition: Condition, search: Search, want: boolean): Move[] {
  const { environment, origin, improvable } = search;
  const verdict = evaluateCondition(condition, environment);
  if (verdict === null || verdict.is === want) return [];
  if ('all' in condition) return condition.all.flatMap((one) => movesFor(one, search, want));
  if ('any' in condition) return condition.any.flatMap((one) => movesFor(one, search, want));
  if ('not' in condition) return movesFor(condition.not, search, !want);
  if ('of' in condition) return condition.of.flatMap((one) => movesFor(one, search, want));
  if ('when' in condition) {
    const guarded = 'has' in condition.when ? placeOf(condition.when.has, environment) : undefined;
    return guarded !== undefined && kindOfPlace(guarded) === '/jobOffers/*/lmia' ? newApplication(origin, offerPointer(guarded), improvable) : movesFor(condition.so, search, want);
  }
  if ('measure' in condition) return measureMoves(condition.measure, condition.with ?? {}, want, search);
  if ('field' in condition) return fieldMoves(condition.field, isList(condition.is) ? condition.is : [condition.is], want, search);
  if ('some' in condition) return want ? listMoves({ list: condition.some, as: condition.as, where: condition.where, every: false }, search) : [];
  if ('every' in condition) return want ? listMoves({ list: condition.every, as: condition.as, where: condition.where, every: true }, search) : [];
  if (!('number' in condition)) return [];
  const against = 'below' in condition ? condition.below : condition.atLeast;
  const isUp = 'below' in condition ? !want : want;
  // A day that has to come is waited for: nobody sets it back.
  const isToCome = isUp && typeof condition.number === 'object' && 'today' in condition.number;
  const number = evaluateNumber(condition.number, environment);
  const bound = evaluateNumber(against, environment);
  if (isToCome) return [];
  return isUp ? [...raised(condition.number, bound.high, search), ...lowered(against, number.low, search)] : [...lowered(condition.number, bound.low, search), ...raised(against, number.high, search)];
}

/** One of each. */
const distinct = (found: readonly Move[]): Move[] => [...new Map(found.map((move) => [move.id, move])).values()];

/** Single changes that may help a criterion that is not met; `question` holds the facts with the changes made so far, `origin` those before. */
export function repairsOf({ criterion: { improvable, condition }, environment, pathwayId }: Asked, question: Question, origin: ClientFile): Move[] {
  return improvable && condition !== 'judgement' ? distinct(movesFor(condition, { question, origin, environment, improvable, pathwayId }, true)) : [];
}

/** Single changes that may set a criterion aside: a permit that overcomes an inadmissibility, an offer that makes funds needless. That an application was decided is none. */
export function exceptionsOf({ criterion: { improvable, exceptions = [] }, environment, pathwayId }: Asked, question: Question, origin: ClientFile): Move[] {
  if (!improvable) return [];
  const open = exceptions.filter(({ when }) => 'measure' in when || ('some' in when && when.some === 'applicant.offers'));
  return distinct(open.flatMap(({ when }) => movesFor(when, { question, origin, environment, improvable, pathwayId }, true)));
}
