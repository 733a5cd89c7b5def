import { dayOf, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, choose, greatest, isAtLeast, isOneOf, maybe, no, not, number, or, sum, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { hasSpouse } from './family';

function relatives(person: FactRecord, where: (relative: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records('relativesInCanada');
  const found = or(entries.map(where));
  return complete ? found : or([found, maybe([pointer])]);
}

/** An adult citizen or permanent resident of one of the kinds who lives in Canada. */
const inCanada = (relations: readonly string[]) => (relative: FactRecord): TruthValue =>
  and([isOneOf(relative.text('relation'), relations), isOneOf(relative.text('status'), ['citizen', 'permanent-resident']), relative.truth('livesInCanada'), isAtLeast(relative.number('age'), number(18))]);

/** A relative in Canada of the applicant, or of a spouse or partner, where `comes` says that one counts. */
export function hasRelative(subject: Subject, relations: readonly string[], comes: TruthValue): TruthValue {
  const { spouse } = subject;
  const own = relatives(subject.applicant, inCanada(relations));
  if (own.is === true) return own;
  return or([own, spouse ? and([comes, relatives(spouse, inCanada(relations))]) : comes]);
}

/** A Canadian certificate of qualification in a trade, issued by a day. */
export function hasTradeCertificate(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('tradeCertificates');
  const found = or(entries.map((record) => isAtLeast(number(on), record.number('issuedOn'))));
  return complete ? found : or([found, maybe([pointer])]);
}

const recordedFunds = (person: FactRecord): NumberValue => {
  const funds = person.child('funds');
  if (funds === null) return number(0);
  return funds === undefined ? anyNumber([person.at('funds')], 0) : smallestNothing(funds.number('amount'));
};
const smallestNothing = ({ low, high, missing }: NumberValue): NumberValue => between(Math.max(0, low), high, missing);

/** Whether what is recorded for the one is the same money as what is recorded for the other: as either of them states it, and open where they contradict each other. */
function isSameMoney(one: FactRecord, other: FactRecord): TruthValue {
  const funds = [one, other].flatMap((person) => person.child('funds') ?? []);
  const stated = funds.filter((record) => record.isStated('jointWithSpouse'));
  const [first, second] = stated.map((record) => record.truth('jointWithSpouse'));
  if (first === undefined) return maybe([`${one.at('funds')}/jointWithSpouse`]);
  return second === undefined || (first.is !== null && first.is === second.is) ? first : maybe(stated.map((record) => record.at('jointWithSpouse')));
}

/**
 * Money of the applicant and of a spouse or partner who comes along, of whom each has what `held` says: the same money counts once, as the
 * greater of the two amounts, other money is added. Where it is recorded for the applicant, nothing on file for the spouse is nothing more.
 */
export function moneyOfCouple(subject: Subject, held: (person: FactRecord) => NumberValue): NumberValue {
  const { applicant, spouse } = subject;
  const own = held(applicant);
  if (!spouse?.isStated('funds')) return own;
  const other = choose(and([hasSpouse(subject), spouse.truth('accompanying')]), () => held(spouse), () => number(0));
  // Of nothing and something the sum is the greater one.
  if (own.high === 0 || other.high === 0) return greatest([own, other]);
  const together = choose(isSameMoney(applicant, spouse), () => greatest([own, other]), () => sum([own, other]));
  // Whose money it is matters once it is known how much there is.
  const amounts = union(own.missing, other.missing);
  return amounts.length === 0 ? together : between(together.low, together.high, amounts);
}

/** Funds at hand and free of debt that the applicant may use. What is recorded for neither is not known. Source: reference section 5. */
export const fundsOf = (subject: Subject): NumberValue => moneyOfCouple(subject, recordedFunds);

/** A permit in force on a day: issued by then, not run out, not given up. */
export function permitInForce(permit: FactRecord, on: Day): TruthValue {
  return and([isOneOf(permit.text('kind'), ['work-permit']), isAtLeast(number(on), permit.number('issuedOn')), isAtLeast(permit.number('expiresOn', Infinity), number(on)), not(endedBefore(permit, on))]);
}

/**
 * Exemption codes under IRPR 204(a), 204(c) and 205: C and T; F of the agreements with Colombia, Chile, Korea, Panama, Peru, the United
 * Kingdom and Ukraine; A73 and A76 of Quebec's selected workers. Source: reference, work permits 7.12 and 7.13.
 */
const codesOf204And205 = /^(?:[CT]\d\d|F1[0-5]|F2[0-4]|F3[0-6]|F42|F5[0-5]|F6[0-7]|F7[0-4]|A73|A76)$/;
/** From this day International Experience (C21) stands under 204(d). Source: reference, work permits 7.4. */
const experienceMoved = dayOf('2024-11-29');

/** Whether a permit was issued without a labour market impact assessment under IRPR 204(a), 204(c) or 205. */
export function exemptUnder204Or205(permit: FactRecord, on: Day): TruthValue {
  const basis = permit.text('basis');
  const fits = (code: string | null): boolean => code !== null && codesOf204And205.test(code) && !(code === 'C21' && on >= experienceMoved);
  if (basis.options === null) return maybe(basis.missing);
  const hits = basis.options.filter(fits).length;
  return hits === basis.options.length ? yes : hits === 0 ? no : maybe(basis.missing);
}

/** Given up before a day. A status on which nobody noted an early end did not end early. */
export const endedBefore = (permit: FactRecord, on: Day): TruthValue => (permit.raw['endedOn'] === undefined ? no : not(isAtLeast(permit.number('endedOn', Infinity), number(on))));

/** Living in Canada on a day by a status there of which something holds. */
export function statusInCanada(person: FactRecord, kinds: readonly string[], on: Day, where: (status: FactRecord) => TruthValue = () => yes): TruthValue {
  const { entries, complete, pointer } = person.records('canadianStatus');
  const found = or(
    entries.map((record) => and([isOneOf(record.text('kind'), kinds), isAtLeast(number(on), record.number('issuedOn')), isAtLeast(record.number('expiresOn', Infinity), number(on)), not(endedBefore(record, on)), where(record)])),
  );
  return complete ? found : or([found, maybe([pointer])]);
}

/** Whether a work permit ran when what led to a maintained status was applied for, on or before its last day. */
export function continuesWorkPermit(person: FactRecord, maintained: FactRecord): TruthValue {
  const applied = maintained.number('appliedOn');
  return or(
    person.records('canadianStatus').entries.map((permit) =>
      and([isOneOf(permit.text('kind'), ['work-permit']), isAtLeast(applied, permit.number('issuedOn')), isAtLeast(permit.number('expiresOn', Infinity), applied), not(endedBefore(permit, applied.low))]),
    ),
  );
}

/**
 * Authorized to work in Canada on a day: on a permit, without needing one, or under the conditions of a work permit that was to be
 * renewed before it ended. Source: IRPR 186(u), 82(2)(d).
 */
export const mayWorkInCanada = (person: FactRecord, on: Day): TruthValue =>
  or([statusInCanada(person, ['work-permit', 'permit-exempt-work'], on), statusInCanada(person, ['maintained'], on, (status) => continuesWorkPermit(person, status))]);

/**
 * Whether the provinces and territories in which the person means to live are such (`fits`), and Quebec is not among them. Who names Quebec
 * beside another has to say which it is. Source: IRPR 86, 87(2)(b).
 */
export function intendsToLiveIn(person: FactRecord, fits: (named: readonly string[]) => TruthValue): TruthValue {
  const provinces = person.child('intent')?.texts('provinces');
  const outside = intendsOutsideQuebec(person);
  return provinces === undefined || outside.is !== true ? outside : fits(provinces);
}

/**
 * Where the person means to live: in a province or territory other than Quebec. Who names Quebec beside another has to say which it is, since
 * Quebec selects those who intend to live there and nobody else may. Source: IRPR 75(1), 86, 87, 87.1(1), 87.2(2).
 */
export function intendsOutsideQuebec(person: FactRecord): TruthValue {
  const intent = person.child('intent');
  if (!intent) return maybe([person.at('intent')]);
  const provinces = intent.texts('provinces');
  if (provinces === undefined || provinces.length === 0) return maybe([intent.at('provinces')]);
  const inQuebec = provinces.filter((province) => province === 'QC').length;
  return inQuebec > 0 && inQuebec < provinces.length ? maybe([intent.at('provinces')]) : truth(inQuebec === 0);
}
