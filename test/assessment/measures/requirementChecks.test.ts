import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import engineerOfNewfoundland from '../golden/newfoundland-express-entry/01-engineer.json';
import mechanicOfIsland from '../golden/prince-edward-island-outside/01-mechanic.json';
import { truthOf } from '../support/measured';

const asOf = '2026-11-22';
type Check = readonly [met: boolean, checkedOn: string, requirement?: string];
const checks = (...made: readonly Check[]) => ({ requirementChecks: made.map(([met, checkedOn, requirement = 'pe-swo.other-requirements']) => ({ requirement, personId: 'p1', met, checkedOn, source: 'Guide of the program' })) });
const checked = (...made: readonly Check[]) => truthOf('requirement-checked', { requirement: 'pe-swo.other-requirements' }, { file: checks(...made) }, asOf);

describe('whether a requirement that is not held in full is met', () => {
  it('is not known while nobody looked it up, and says what is to be looked up', () => {
    expect(checked()).toEqual({ is: null, missing: ['/requirementChecks/pe-swo.other-requirements/p1'] });
    expect(checked([true, '2026-11-01', 'pe-ee.other-requirements']).is).toBe(null);
    expect(checked([true, '2026-11-01', 'no.such-requirement']).is).toBe(null);
  });

  it('is what the consultant looked up last, on or before the as-of day', () => {
    expect(checked([true, '2026-11-01'])).toEqual({ is: true, missing: [] });
    expect(checked([false, '2026-11-01'])).toEqual({ is: false, missing: [] });
    expect(checked([true, '2026-11-01'], [false, '2026-11-02']).is).toBe(false);
    expect(checked([false, '2026-11-02'], [true, '2026-11-01']).is).toBe(false);
    expect(checked([true, '2026-11-22']).is).toBe(true);
    expect(checked([true, '2026-11-23']).is).toBe(null);
    expect(checked([false, '2026-11-21'], [true, '2026-11-23']).is).toBe(false);
  });

  it('is open where two checks of one day contradict each other, in whichever order they stand', () => {
    expect(checked([true, '2026-11-02'], [false, '2026-11-02']).is).toBe(null);
    expect(checked([false, '2026-11-02'], [true, '2026-11-02']).is).toBe(null);
    expect(checked([true, '2026-11-02'], [true, '2026-11-02'], [false, '2026-11-01']).is).toBe(true);
  });

  it('is open where the day of a check that says otherwise may be the last', () => {
    const file = { ...checks([true, '2026-11-01'], [false, '2026-11-15']), uncertain: [{ path: '/requirementChecks/1/checkedOn', min: '2026-11-10', max: '2026-11-30' }] };
    const args = { requirement: 'pe-swo.other-requirements' };
    expect(truthOf('requirement-checked', args, { file }, '2026-11-22').is).toBe(null);
    expect(truthOf('requirement-checked', args, { file }, '2026-11-30').is).toBe(false);
    expect(truthOf('requirement-checked', args, { file }, '2026-11-09').is).toBe(true);
  });

  // Yukon: the intake opened on 6 July 2026 and closed after 17 July; what the program asks for stayed the same. It was published on 20 June.
  it('stays known where the intake alone changes', () => {
    const income = (checkedOn: string, on: string) => truthOf('requirement-checked', { requirement: 'yt-sw.income' }, { file: checks([true, checkedOn, 'yt-sw.income']) }, on).is;
    expect(income('2026-07-05', '2026-07-06')).toBe(true);
    expect(income('2026-06-20', '2026-07-18')).toBe(true);
  });

  // From 4 October 2026 the sources do not say whether Yukon takes applications.
  it('is known for its own day alone where it is whether applications are taken', () => {
    const taken = (checkedOn: string, on: string) => truthOf('requirement-checked', { requirement: 'yt-sw.intake' }, { file: checks([true, checkedOn, 'yt-sw.intake']) }, on).is;
    expect(taken('2026-11-22', '2026-11-22')).toBe(true);
    expect(taken('2026-11-21', '2026-11-22')).toBe(null);
    expect(taken('2026-11-23', '2026-11-22')).toBe(null);
  });

  // Prince Edward Island published the criteria in force on 20 June 2026.
  it('is to be looked up anew under the rules that are in force', () => {
    expect(checked([true, '2026-06-19']).is).toBe(null);
    expect(checked([true, '2026-06-20']).is).toBe(true);
    expect(checked([true, '2026-06-21']).is).toBe(true);
  });

  it('counts for the rules of its own time', () => {
    const before = truthOf('requirement-checked', { requirement: 'pe-swo.other-requirements' }, { file: checks([true, '2026-06-19']) }, '2026-06-19');
    expect(before.is).toBe(true);
  });
});

describe('a pathway with such a requirement', () => {
  const stated = (client: unknown, pathwayId: string, requirement: string, file: Partial<ClientFile>) => {
    const parsed = parseClientFileValue(client);
    if (!parsed.ok) throw new Error('the written case is no client file');
    const [result] = assess({ ...parsed.file, ...file }, builtInRules(), { asOf, pathwayIds: [pathwayId], trace: true }).pathways;
    const found = result?.criteria.find(({ criterion }) => criterion.id === requirement);
    return { outcome: result?.outcome, verify: result?.verify, inputs: found?.inputs, criterion: found?.outcome };
  };
  const mechanic = (file: Partial<ClientFile>) => stated(mechanicOfIsland.client, 'ca.pe.skilled-worker-outside', 'pe-swo.other-requirements', file);
  const engineer = (...made: readonly Check[]) => stated(engineerOfNewfoundland.client, 'ca.nl.express-entry', 'nl-ee.points', checks(...made));

  it('stays open and names what to look up', () => {
    expect(mechanic({})).toMatchObject({ outcome: 'needs-facts', criterion: 'unknown' });
    expect(engineer().verify).toContain('nl.express-entry-grid');
  });

  it('is answered for the person who was looked at alone', () => {
    const parsed = parseClientFileValue({ ...mechanicOfIsland.client, persons: [...mechanicOfIsland.client.persons, { id: 'p2', role: 'spouse' }], requirementChecks: checks([true, '2026-11-01']).requirementChecks.map((check) => ({ ...check, personId: 'p2' })) });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(mechanic(parsed.file)).toMatchObject({ outcome: 'needs-facts', criterion: 'unknown' });
  });

  it('is answered for each of several job offers by itself', () => {
    const parsed = parseClientFileValue(mechanicOfIsland.client);
    const offer = parsed.ok ? parsed.file.jobOffers?.[0] : undefined;
    if (!offer) throw new Error('the mechanic has an offer');
    const jobOffers = [offer, { ...offer, id: 'j2', wagePerHour: 12 }];
    const check = { requirement: 'pe-swo.other-requirements', personId: 'p1', met: true, checkedOn: '2026-11-01', source: 'Guide of the program' };
    expect(mechanic({ jobOffers, requirementChecks: [check] })).toMatchObject({ outcome: 'needs-facts', criterion: 'unknown' });
    expect(mechanic({ jobOffers, requirementChecks: [{ ...check, jobOfferId: 'j1' }] })).toMatchObject({ outcome: 'applies', criterion: 'met' });
    expect(mechanic({ jobOffers, requirementChecks: [{ ...check, jobOfferId: 'j1', met: false }, { ...check, jobOfferId: 'j2', met: false }] })).toMatchObject({ outcome: 'does-not-apply' });
  });

  it('applies or not by what was looked up, and shows when and where', () => {
    expect(mechanic(checks([true, '2026-11-01']))).toMatchObject({ outcome: 'applies', criterion: 'met', inputs: expect.arrayContaining(['/requirementChecks/0/checkedOn', '/requirementChecks/0/source', '/requirementChecks/0/met']) });
    expect(engineer([true, '2026-11-01', 'nl-ee.points']).verify).not.toContain('nl.express-entry-grid');
    expect(mechanic(checks([false, '2026-11-01']))).toMatchObject({ outcome: 'does-not-apply', criterion: 'not-met' });
  });
});
