import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { missingFacts } from '../../../shared/assessment/beyond/missingFacts';
import { requirementsToCheck } from '../../../shared/assessment/library/requirementChecks';
import { requirementOf } from '../../../shared/assessment/measures/checkMeasures';
import { factName } from '../../../shared/assessment/report/names';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import engineerOfNewfoundland from '../golden/newfoundland-express-entry/01-engineer.json';
import mechanicOfIsland from '../golden/prince-edward-island-outside/01-mechanic.json';
import { assessed, clientOf, outcomeOf } from '../support/clients';
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

describe('a question that several pathways ask alike', () => {
  const alike = ['ab-aos.wage', 'ab-rrs.wage'];
  const wage = (...made: readonly Check[]) => truthOf('requirement-checked', { requirement: 'ab.starting-wage', alike }, { file: checks(...made) }, asOf);

  it('is one thing to look up, and a check that names one of their criteria answers it', () => {
    expect(wage()).toEqual({ is: null, missing: ['/requirementChecks/ab.starting-wage/p1'] });
    expect([wage([true, '2026-11-01', 'ab.starting-wage']).is, wage([false, '2026-11-01', 'ab-rrs.wage']).is, wage([true, '2026-11-01', 'ab-ths.wage']).is]).toEqual([true, false, null]);
    expect(wage([true, '2026-11-01', 'ab-aos.wage'], [false, '2026-11-02', 'ab.starting-wage']).is).toBe(false);
  });

  it('is the starting wage of the occupation in every stream of Alberta that rests on an offer', () => {
    const rules = builtInRules();
    const wages = rules.pack.pathways.flatMap(({ id, versions }) => (id.startsWith('ca.ab.') ? versions.flatMap(({ criteria }) => criteria.filter((criterion) => criterion.id.endsWith('.wage'))) : []));
    expect(new Set(wages.map(({ id }) => id)).size).toBe(7);
    expect([...new Set(wages.map(requirementOf))]).toEqual(['ab.starting-wage']);
    const known = requirementsToCheck(rules);
    expect(known.get('ab.starting-wage')).toMatchObject({ pathway: null, label: { en: 'Wage', fr: 'Salaire' } });
    expect(known.get('ab-rrs.wage')).toMatchObject({ answeredBy: 'ab.starting-wage' });
  });

  it('is the cut-off of income in every stream of Yukon that rests on an offer, and the list of professions in demand in Saskatchewan', () => {
    const known = requirementsToCheck(builtInRules());
    expect(['yt-ciw.income', 'yt-sw.income', 'yt-ee.income', 'sk-oid.in-demand-list', 'sk-ee.in-demand-list'].map((id) => known.get(id)?.answeredBy)).toEqual(['yt.income-cut-off', 'yt.income-cut-off', 'yt.income-cut-off', 'sk.in-demand-list', 'sk.in-demand-list']);
    // The points and the rest of each guide are questions of their own stream.
    expect(['nt-sw.points', 'yt-sw.other-requirements', 'yt-sw.intake'].map((id) => known.get(id)?.answeredBy)).toEqual([undefined, undefined, undefined]);
  });

  it('is whether a maintained status qualifies in Yukon, and whether an institution is an affiliate for short work', () => {
    const known = requirementsToCheck(builtInRules());
    expect(['yt-ciw', 'yt-sw', 'yt-ee'].map((stream) => known.get(`${stream}.maintained-status`)?.answeredBy)).toEqual(['yt.maintained-status', 'yt.maintained-status', 'yt.maintained-status']);
    expect(known.get('gss.occupation')?.answeredBy).toBe('gss.days');
    // A hospital offers work of 100 days in TEER 2: occupation and days both rest on whether it is an affiliate, which one look-up says.
    const hospital = (file: Record<string, unknown>) => assessed('ca.wp.gss-short-term', { person: { canadian: 'none' }, employer: { kind: 'health-authority' }, offer: { noc: '22220', province: 'BC', startsOn: '2026-12-01', endsOn: '2027-03-10' }, file }, asOf);
    expect([...new Set(hospital({}).criteria.flatMap(({ criterion: { id }, missing }) => (id === 'gss.occupation' || id === 'gss.days' ? missing.filter((pointer) => pointer.startsWith('/requirementChecks/')) : [])))]).toEqual(['/requirementChecks/gss.days/p1']);
    for (const requirement of ['gss.days', 'gss.occupation']) expect(outcomeOf(hospital({ requirementChecks: [{ requirement, personId: 'p1', met: true, checkedOn: asOf, source: 'Page of the institution' }] }), 'gss.occupation')).toBe('met');
  });

  it('stands once among what is missing, with every pathway that waits for it', () => {
    const client = clientOf({ offer: { noc: '64314', title: 'Desk clerk', province: 'AB' }, employer: {} });
    const facts = missingFacts(assess(client, builtInRules(), { asOf, trace: true }));
    const asking = facts.filter(({ pointer }) => pointer.startsWith('/requirementChecks/ab') && pointer.includes('wage'));
    expect(asking.map(({ pointer }) => pointer)).toEqual(['/requirementChecks/ab.starting-wage/p1']);
    expect(asking[0]?.asks.length).toBeGreaterThan(1);
    expect(factName('/requirementChecks/ab.starting-wage/p1', client, 'en', (id) => requirementsToCheck(builtInRules()).get(id))).toBe('Look up whether this requirement is met: Wage: At least the lowest starting wage of the occupation in Alberta');
  });
});
