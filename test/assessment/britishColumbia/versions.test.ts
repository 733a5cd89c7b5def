import { describe, expect, it } from 'vitest';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { dayOf } from '../../../shared/assessment/engine/days';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { assessed, outcomeOf } from '../support/clients';

const pack = new LoadedPack(builtInPack, 'sha256-test');
const intake = (id: string, day: string) => pack.pathwayVersion(id, dayOf(day))?.intake ?? 'none';

describe('the streams of British Columbia', () => {
  it.each([
    ['ca.bc.tech', '2017-05-10', '2024-12-31'],
    ['ca.bc.international-graduate', '2017-05-10', '2024-11-26'],
    ['ca.bc.international-post-graduate', '2017-05-10', '2025-01-07'],
    ['ca.bc.elss', '2017-05-10', '2026-04-23'],
    ['ca.bc.skilled-worker', '2017-05-10', null],
    ['ca.bc.health-authority', '2022-03-10', null],
  ])('%s has rules from %s to %s', (id, from, until) => {
    const { versions } = pack.pathway(id);
    expect([versions[0]?.from, versions.at(-1)?.until]).toEqual([from, until]);
  });

  const until2022 = ['2017-05-10', '2018-01-01', '2019-08-06', '2022-01-01', '2022-03-10', '2022-10-12', '2022-11-16'];
  it.each([
    // The name of 28 May 2021; International Graduate until 26 November 2024.
    ['ca.bc.tech', [...until2022, '2021-05-28', '2024-11-27']],
    ['ca.bc.international-graduate', until2022],
    ['ca.bc.international-post-graduate', ['2017-05-10', '2019-08-06', '2022-11-16']],
    ['ca.bc.elss', [...until2022, '2025-01-01', '2025-12-10', '2026-01-22', '2026-02-04']],
    ['ca.bc.skilled-worker', [...until2022, '2025-01-01', '2025-04-14', '2025-12-10', '2026-01-22', '2026-02-04', '2026-04-23', '2026-06-10', '2026-06-13', '2026-08-20', '2026-09-24']],
    ['ca.bc.health-authority', ['2022-03-10', '2022-11-16', '2025-04-14', '2026-01-22', '2026-04-23', '2026-06-10', '2026-06-13']],
  ])('%s changes on the days of the time line and of its figures', (id, days) => {
    const { versions } = pack.pathway(id);
    expect(versions.map(({ from }) => from)).toEqual(days.toSorted());
    expect(versions.slice(1).map(({ from }) => dayOf(from) - 1)).toEqual(versions.slice(0, -1).map(({ until }) => (until === null ? null : dayOf(until))));
  });

  it('invite from a pool, which was closed for the change to NOC 2021', () => {
    const around = ['2022-10-11', '2022-10-12', '2022-11-15', '2022-11-16'];
    for (const id of ['ca.bc.tech', 'ca.bc.skilled-worker', 'ca.bc.international-graduate', 'ca.bc.elss']) expect([id, around.map((day) => intake(id, day))]).toEqual([id, ['by-invitation', 'paused', 'paused', 'by-invitation']]);
  });

  it('without registration take applications directly', () => {
    expect(['ca.bc.health-authority', 'ca.bc.international-post-graduate'].map((id) => intake(id, '2022-10-20'))).toEqual(['open', 'open']);
  });

  it('that have ended say what took their place', () => {
    expect(['ca.bc.tech', 'ca.bc.international-graduate', 'ca.bc.elss'].map((id) => pack.pathway(id).closed?.replacedBy)).toEqual(['ca.bc.skilled-worker', 'ca.bc.skilled-worker', undefined]);
  });
});

describe('selection of a Skilled Worker', () => {
  const said = (day: string) => pack.pathwayVersion('ca.bc.skilled-worker', dayOf(day))?.criteria.find(({ id }) => id === 'bc-sw.selection')?.required.en ?? '';
  it.each([
    ['2024-12-31', 'targeted draw'], ['2025-12-09', 'thresholds not held'], ['2025-12-10', '$87 an hour and about $170,000'], ['2026-02-03', '138 points (10 December 2025)'], ['2026-02-04', '$70 an hour and about $145,000'],
    ['2026-08-19', '138 points (4 February 2026)'], ['2026-08-20', '$55 an hour in TEER 0 to 3, or 132 points'], ['2026-09-24', '$52 an hour and $105,000 a year in TEER 0 to 3, or 131 points'],
  ])('on %s names: %s', (day, text) => expect(said(day)).toContain(text));
  it('is for the program to decide', () => expect(outcomeOf(assessed('ca.bc.skilled-worker', {}, '2026-11-22'), 'bc-sw.selection')).toBe('judgement'));
});

describe('what is still to be done', () => {
  const steps = (file: Record<string, unknown>, day = '2026-11-22', id = 'ca.bc.skilled-worker') => assessed(id, { file }, day).steps.map((step) => step.id.replace(/^bc-\w+\./, ''));
  it('begins with declaration and registration', () => expect(steps({ expressEntry: null })).toEqual(['employer-declaration', 'registration', 'invitation', 'application', 'nomination', 'permanent-residence', 'work-permit']));
  it('leaves out what was done: registered, invited, nominated', () => {
    expect(steps({ expressEntry: null, provincialProfiles: [{ province: 'BC', system: 'bc-sirs', stream: 'ca.bc.skilled-worker', submittedOn: '2026-05-04', invitedOn: '2026-07-02' }], nominations: [{ province: 'BC', kind: 'nomination', issuedOn: '2026-09-01', expiresOn: '2027-03-01', expressEntry: false }] }))
      .toEqual(['employer-declaration', 'application', 'permanent-residence', 'work-permit']);
  });
  it('has the option of Express Entry for those with a profile', () => expect(steps({ expressEntry: { profileSubmittedOn: '2026-08-01', invitedOn: null } })).toContain('express-entry'));
  it('is less without registration', () => expect(steps({ expressEntry: null }, '2026-11-22', 'ca.bc.health-authority')).toEqual(['employer-declaration', 'application', 'nomination', 'permanent-residence', 'work-permit']));
  it.each([['2019-08-05', '700'], ['2019-08-06', '1,150'], ['2026-01-21', '1,475'], ['2026-01-22', '1,750']])('on %s costs %s dollars', (day, amount) => {
    expect(assessed('ca.bc.skilled-worker', {}, day).steps.find(({ id }) => id === 'bc-sw.application')?.title.en).toContain(amount);
  });
});

describe('what has to be looked up', () => {
  const verify = (listChecks: readonly Record<string, unknown>[], asOf = '2026-11-22') => assessed('ca.bc.skilled-worker', { offer: { noc: '21231', province: 'BC' }, file: { listChecks } }, asOf).verify;
  const check = (item: string) => ({ list: 'bc-ineligible-occupations', item, listed: false, checkedOn: '2026-08-20' });
  it('is the list of section 3.11, until the occupation of the offer was looked up there', () => {
    expect([verify([]), verify([check('21232')]), verify([check('21231')])].map((ids) => ids.includes('bc.ineligible-occupations'))).toEqual([true, true, false]);
  });
  it('is the amount of the income while it is not held', () => {
    expect(['2021-12-31', '2022-01-01', '2026-06-09'].map((day) => verify([], day).includes('bc.income-amount'))).toEqual([false, true, true]);
  });
});
