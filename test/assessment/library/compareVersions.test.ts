import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { canonicalJson } from '../../../shared/canonicalJson';
import { compareDates } from '../../../shared/assessment/library/compareDates';
import { compareVersions } from '../../../shared/assessment/library/compareVersions';
import type { Bilingual, Condition, Criterion, PathwayVersion } from '../../../shared/assessment/pack/types';

const rules = builtInRules();
const same = (text: string): Bilingual => ({ en: text, fr: text });
const titleOf = (id: string): Bilingual => same(id);

describe('every pathway of the built-in rules, every version beside the next', () => {
  const content = (version: PathwayVersion): string => canonicalJson({ ...version, from: '', until: null });
  for (const pathway of rules.pack.pathways) {
    pathway.versions.slice(1).forEach((version, index) => {
      const former = pathway.versions[index]!;
      const differs = content(former) !== content(version);
      it(`${pathway.id} ${version.from}: ${differs ? 'something is said' : 'the same rules, nothing is said'}`, () => {
        expect(compareVersions(former, version, titleOf).length > 0).toBe(differs);
        // Figures may differ where the versions do not.
        const said = compareDates(pathway, rules, former.until!, version.from);
        expect(!differs || said.length > 0).toBe(true);
        expect(compareVersions(version, { ...version, from: '2030-01-01' }, titleOf)).toEqual([]);
      });
    });
  }
});

describe('each member of the rules, changed alone', () => {
  const isCode = (...codes: string[]): Condition => ({ measure: 'noc-is', with: { of: 'offer', codes } });
  const criterion: Criterion = {
    id: 'a', label: same('A'), required: same('asked'), at: 'as-of', citations: ['one'], improvable: null,
    condition: { any: [isCode('21211'), { all: [isCode('21231'), { number: { field: 'offer.requires.experienceMonths' }, atLeast: 60 }] }] },
    exceptions: [{ when: { has: 'offer.lmia' }, label: same('decided'), citations: ['two'] }],
  };
  const version: PathwayVersion = { from: '2020-01-01', until: null, citations: ['three'], intake: 'open', criteria: [criterion], steps: [{ id: 's', by: 'employer', title: same('File'), citations: [] }], scores: [] };
  const after = (change: Partial<PathwayVersion>) => compareVersions(version, { ...version, ...change }, titleOf);
  const withCriterion = (change: Partial<Criterion>) => after({ criteria: [{ ...criterion, ...change }] });
  const named = { label: same('A'), exception: null };

  it('an occupation that moves from one list to the other: tested otherwise', () => {
    expect(withCriterion({ condition: { any: [isCode('21231'), { all: [isCode('21211'), { number: { field: 'offer.requires.experienceMonths' }, atLeast: 60 }] }] } })).toEqual([{ kind: 'tested-otherwise', ...named }]);
  });

  it('a number of the condition', () => {
    expect(withCriterion({ condition: { any: [isCode('21211'), { all: [isCode('21231'), { number: { field: 'offer.requires.experienceMonths' }, atLeast: 36 }] }] } })).toEqual([{ kind: 'number', ...named, unit: 'months', before: 60, after: 36 }]);
  });

  it('another condition in the same words', () => {
    expect(withCriterion({ condition: { has: 'offer.employerId' } })).toEqual([{ kind: 'occupations', ...named, added: [], removed: ['21211', '21231'] }, { kind: 'tested-otherwise', ...named }]);
    expect(withCriterion({ condition: 'judgement' })).toContainEqual({ kind: 'tested-otherwise', ...named });
  });

  it('what came to a list and went from it, by what it names', () => {
    const listed = (provinces: string[], entries: string[]): Condition => ({ all: [{ field: 'offer.province', is: provinces }, { measure: 'on-list', with: { list: 'cusma', entries } }] });
    const between = (before: Condition, now: Condition) => compareVersions({ ...version, criteria: [{ ...criterion, condition: before }] }, { ...version, criteria: [{ ...criterion, condition: now }] }, titleOf);
    expect(between(listed(['BC', 'QC'], ['engineer']), listed(['QC', 'ON'], ['engineer', 'dentist']))).toEqual([
      { kind: 'listed', ...named, of: 'province', added: ['ON'], removed: ['BC'] },
      { kind: 'listed', ...named, of: 'profession', added: ['dentist'], removed: [] },
    ]);
    // Titles of studies have no words of their own.
    const studied = (names: string[]): Condition => ({ measure: 'studied', with: { names } });
    expect(between(studied(['surveyor']), studied(['surveyor', 'arpenteur']))).toEqual([{ kind: 'tested-otherwise', ...named }]);
  });

  it('a province that goes from one list of a criterion to the other: tested otherwise', () => {
    const either = (first: string[], second: string[]): Condition => ({ any: [{ field: 'offer.province', is: first }, { all: [{ field: 'offer.province', is: second }, { has: 'offer.lmia' }] }] });
    const before = { ...version, criteria: [{ ...criterion, condition: either(['BC'], ['QC']) }] };
    expect(compareVersions(before, { ...version, criteria: [{ ...criterion, condition: either(['QC'], ['BC']) }] }, titleOf)).toEqual([{ kind: 'tested-otherwise', ...named }]);
  });

  it('French words alone', () => {
    expect(withCriterion({ required: { en: 'asked', fr: 'exigé' } })).toEqual([{ kind: 'criterion-changed', label: same('A'), before: same('asked'), after: { en: 'asked', fr: 'exigé' } }]);
  });

  it('the day that counts, exceptions, what is looked up, what can be done, and what it closes', () => {
    expect(withCriterion({ at: 'filing' })).toEqual([{ kind: 'asked-at', label: same('A'), before: 'as-of', after: 'filing' }]);
    expect(withCriterion({ exceptions: [] })).toEqual([{ kind: 'exception-removed', label: same('A'), exception: same('decided') }, { kind: 'sources', labels: [same('A')], added: [], removed: ['two'] }]);
    expect(withCriterion({ exceptions: [{ when: { has: 'offer.employerId' }, label: same('decided'), citations: ['two'] }] })).toEqual([{ kind: 'tested-otherwise', label: same('A'), exception: same('decided') }]);
    expect(withCriterion({ verify: [{ id: 'v', when: { has: 'offer.lmia' } }] })).toEqual([{ kind: 'verify', label: same('A') }]);
    expect(withCriterion({ improvable: { by: 'offer', leadMonths: 1 } })).toEqual([{ kind: 'remedy', label: same('A') }]);
    expect(withCriterion({ closes: true })).toEqual([{ kind: 'effect', label: same('A') }]);
  });

  it('steps, note, intake, points systems, entries and sources', () => {
    expect(after({ steps: [] })).toEqual([{ kind: 'step-removed', label: same('File') }]);
    expect(after({ steps: [{ id: 's', by: 'applicant', title: same('File'), citations: [] }] })).toEqual([{ kind: 'step-otherwise', label: same('File') }]);
    expect(after({ note: same('Code') })).toEqual([{ kind: 'note', before: null, after: same('Code') }]);
    expect(after({ intake: 'paused' })).toEqual([{ kind: 'intake', before: 'open', after: 'paused' }]);
    expect(after({ scores: ['crs'] })).toEqual([{ kind: 'score-added', label: same('crs') }]);
    expect(after({ over: { list: 'applicant.offers', as: 'offer' } })).toEqual([{ kind: 'entries' }]);
    expect(after({ citations: ['four'] })).toEqual([{ kind: 'sources', labels: [], added: ['four'], removed: ['three'] }]);
  });

  it('another order', () => {
    expect(compareVersions({ ...version, citations: ['a', 'b'] }, { ...version, citations: ['b', 'a'] }, titleOf)).toEqual([{ kind: 'rewritten' }]);
  });
});
