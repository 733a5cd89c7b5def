import { describe, expect, it } from 'vitest';
import { restsOnCheck } from '../../../shared/assessment/measures/checkMeasures';
import { measureUses } from '../../../shared/assessment/pack/sameRule';
import type { Condition, Criterion } from '../../../shared/assessment/pack/types';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { notHeld } from '../../../shared/assessment/rules/periods';
import { answerable } from '../../../shared/assessment/rules/unheld';

const words = { en: 'A', fr: 'B' };
const criterion = (condition: Criterion['condition'], more: Partial<Criterion> = {}): Criterion => ({ id: 'a.x', label: words, required: words, at: 'as-of', citations: ['c'], improvable: null, condition, ...more });
const asked = (condition: Condition) => answerable(criterion(condition)).condition;

const sure: Condition = { has: 'offer.noc' };
const possible: Condition = { has: 'offer.city' };
const looked: Condition = { measure: 'requirement-checked', with: { requirement: 'a.x' } };

describe('what no source at hand gives', () => {
  it('is asked as a look-up of its criterion, where what is held does not decide', () => {
    expect(asked({ any: [sure, { all: [possible, notHeld] }] })).toEqual({ any: [sure, { all: [possible, looked] }] });
    expect(asked({ when: sure, so: { any: [possible, notHeld] } })).toEqual({ when: sure, so: { any: [possible, looked] } });
    expect(asked({ some: 'applicant.work', as: 'job', where: { atLeast: 1, of: [possible, notHeld] } })).toEqual({ some: 'applicant.work', as: 'job', where: { atLeast: 1, of: [possible, looked] } });
  });

  it('speaks for the client when it is met, also where the rule asks for its opposite', () => {
    expect(asked({ not: { all: [possible, notHeld] } })).toEqual({ not: { all: [possible, { not: looked }] } });
    expect(asked({ not: { not: notHeld } })).toEqual({ not: { not: looked } });
  });

  it('is left as it is in what says whether the criterion is asked at all: that is the question of another', () => {
    const guarded: Condition = { when: { all: [possible, notHeld] }, so: sure };
    expect(asked(guarded)).toEqual(guarded);
    expect(asked({ ...guarded, so: { any: [sure, notHeld] } })).toEqual({ ...guarded, so: { any: [sure, looked] } });
  });

  it('is asked as the same look-up in an exception, which it lets hold', () => {
    const exception = { when: { all: [possible, notHeld] }, label: words, citations: ['c'] };
    expect(answerable(criterion(sure, { exceptions: [exception] }))).toEqual(criterion(sure, { exceptions: [{ ...exception, when: { all: [possible, looked] } }] }));
  });

  it('is named as something to look up until somebody did; what is doubtful besides stays', () => {
    const stated = { id: 'stated', when: { measure: 'rests-on-stated-levels' } };
    expect(answerable(criterion({ any: [sure, notHeld] }, { verify: [{ id: 'open', when: possible }, stated] })).verify).toEqual([
      { id: 'open', when: { all: [possible, { measure: 'requirement-to-look-up', with: { requirement: 'a.x' } }] } }, stated,
    ]);
  });

  it('leaves every other criterion as it is', () => {
    for (const same of [criterion(sure, { verify: [{ id: 'open', when: possible }] }), criterion('judgement')]) expect(answerable(same)).toBe(same);
  });

  it('is answered in every criterion of the built-in rules', () => {
    const criteria = builtInPack.pathways.flatMap(({ versions }) => versions.flatMap((version) => version.criteria));
    const open = criteria.filter(({ condition, exceptions }) => measureUses([condition, exceptions]).some(({ measure }) => measure === 'amount-not-held'));
    expect(open.map(({ id }) => id)).toEqual([]);
    expect(criteria.filter(restsOnCheck).length).toBeGreaterThan(100);
  });

  it('never lets a criterion of the built-in rules be asked only while its own look-up says that it is not met', () => {
    const guardsOf = (rule: unknown): unknown[] =>
      typeof rule !== 'object' || rule === null ? [] : [...('when' in rule && 'so' in rule ? [rule.when] : []), ...Object.values(rule).flatMap(guardsOf)];
    const isOwnDenied = (id: string, guard: unknown): boolean =>
      typeof guard === 'object' && guard !== null && (('not' in guard && measureUses(guard.not).some(({ measure, with: args }) => measure === 'requirement-checked' && args?.['requirement'] === id)) || Object.values(guard).some((part) => isOwnDenied(id, part)));
    const criteria = builtInPack.pathways.flatMap(({ versions }) => versions.flatMap((version) => version.criteria));
    expect(criteria.filter(({ id, condition }) => guardsOf(condition).some((guard) => isOwnDenied(id, guard))).map(({ id }) => id)).toEqual([]);
  });
});
