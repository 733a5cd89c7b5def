import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { forecast, type ForecastStep } from '../../../shared/assessment/beyond/forecast';
import type { Person } from '../../../shared/clientFile';
import { clientOf } from '../support/clients';
import { situation } from '../support/workPermits';
import { engineer, questionOf } from './engineer';

type Changes = NonNullable<Parameters<typeof situation>[0]>;

const pack = builtInRules();
const stepsOf = (changes: Changes, asOf = '2026-11-26', pathwayIds?: readonly string[]): ForecastStep[] => forecast({ client: clientOf(situation(changes)), pack, personId: 'p1', asOf, ...(pathwayIds ? { pathwayIds } : {}) });
/** The days on which a pathway comes to something else, with what it comes to and why. */
const turns = (steps: readonly ForecastStep[], pathwayId: string) =>
  steps.flatMap(({ from, outcomes, reasons }, index) => (index > 0 && steps[index - 1]?.outcomes[pathwayId] !== outcomes[pathwayId] ? [`${from} ${outcomes[pathwayId]}: ${reasons.map(({ label }) => label.en).join(', ')}`] : []));

const gtsB = 'ca.wp.gts-b';
const lmia = { number: '8000001', stream: 'gts-b', decision: 'positive', issuedOn: '2026-11-01', expiresOn: '2027-04-30' };
const admissibility = { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] };

describe('a work permit over 24 months', () => {
  it('ends with its assessment, which is valid on its last day', () => expect(turns(stepsOf({ offer: { lmia } }), gtsB)).toEqual(['2027-05-01 does-not-apply: labour market impact assessment expired']));

  it('asks for the end that is not printed, six months after the issue at the latest', () => {
    const { expiresOn: _printed, ...without } = lmia;
    expect(turns(stepsOf({ offer: { lmia: without } }), gtsB)).toEqual(['2027-05-02 does-not-apply: labour market impact assessment expired']);
  });

  it('begins two years after a review that was missed', () =>
    expect(turns(stepsOf({ employer: { lmbp: { signedOn: '2024-01-01', reviewedOn: '2025-03-01', review: 'missed' } } }), gtsB)).toEqual(['2027-03-01 applies: two years since the review of the Labour Market Benefits Plan']));

  it('begins six months after unauthorized work stopped', () =>
    expect(turns(stepsOf({ person: { admissibility: { ...admissibility, events: [{ kind: 'unauthorized-work', on: '2026-01-05', endedOn: '2026-09-30' }] } } }), 'ca.wp.general')).toEqual(['2027-03-30 applies: six months since an event']));

  it('changes with the calendar year in which positions are counted', () => {
    const offer = { noc: '20010', uniqueSpecializedTalent: true, requires: { level: 'bachelor', experienceMonths: 60 }, approvals: [{ kind: 'gts-referral', issuedOn: '2026-11-02' }] };
    expect(turns(stepsOf({ offer, employer: { pastLmias: [{ stream: 'gts-a', decision: 'positive', decidedOn: '2026-02-02', positions: 2 }] } }, undefined, ['ca.wp.gts-a']), 'ca.wp.gts-a')).toEqual(['2027-01-01 applies: new calendar year']);
  });

  it('opens in Quebec with the version of 11 September 2017', () => expect(turns(stepsOf({ offer: { noc: '2173', province: 'QC', wagePerHour: 60 } }, '2017-06-12', [gtsB]), gtsB)).toEqual(['2017-09-11 applies: change of the rules']));

  it('ends when the temporary resident permit ends that overcomes an inadmissibility', () =>
    expect(turns(stepsOf({ person: { admissibility: { ...admissibility, medicalConcern: true }, canadianStatus: [{ kind: 'temporary-resident-permit', issuedOn: '2026-01-10', expiresOn: '2027-01-14' }] } }), 'ca.wp.general')).toEqual(['2027-01-15 does-not-apply: status ends']));

  it('follows the wages of Job Bank: the edition of 19 November 2025 gives 56.73 for software engineers in Ontario', () => {
    expect(turns(stepsOf({ offer: { wagePerHour: 56, marketWage: undefined } }, '2025-10-01', [gtsB]), gtsB)).toEqual(['2025-11-19 does-not-apply: new Job Bank wages']);
  });
});

describe('of one pathway alone', () => {
  const question = questionOf();
  const ofAll = forecast(question);
  const alone = forecast({ ...question, pathwayIds: ['ca.ee.fsw'] });
  const shown = (steps: readonly ForecastStep[]) => steps.map(({ from, crs, outcomes }) => ({ from, crs, outcome: outcomes['ca.ee.fsw'] })).filter(({ crs, outcome }, index, all) => JSON.stringify([all[index - 1]?.crs, all[index - 1]?.outcome]) !== JSON.stringify([crs, outcome]));

  it('outcome and points change on the days on which they change among all', () => expect(shown(alone)).toEqual(shown(ofAll)));
  it('no other is evaluated', () => expect(alone.map(({ outcomes }) => Object.keys(outcomes))).toEqual(alone.map(() => ['ca.ee.fsw'])));
});

describe('points over 24 months', () => {
  const pointsOf = (change: Partial<Person>, file: Parameters<typeof questionOf>[1] = {}) => {
    const steps = forecast(questionOf(change, file));
    return (day: string) => steps.findLast(({ from }) => from <= day)?.crs?.low;
  };

  it('end with the nomination, which gives 600 on its last day', () => {
    const on = pointsOf({}, { nominations: [{ province: 'ON', kind: 'nomination', issuedOn: '2026-09-01', expiresOn: '2027-02-28', expressEntry: true }] });
    expect([on('2027-02-28'), on('2027-03-01')]).toEqual([960, 360]);
  });

  it('end with the assessment of a degree, which is used until the day before it is five years old', () => {
    const on = pointsOf({ education: [{ level: 'bachelor', country: 'NG', completedOn: '2018-07-15', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2022-02-01' } }] });
    // Bachelor’s 120, with CLB 8 13 more.
    expect([on('2027-01-31'), on('2027-02-01')]).toEqual([360, 227]);
  });

  it('funds follow the family: a child who turns 22 does not count any more', () => {
    const child: Person = { id: 'p2', role: 'child', dateOfBirth: '2005-05-05', maritalStatus: 'never-married', accompanying: true, dependentByCondition: false };
    const question = questionOf({ funds: { amount: 16_000 }, relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age: 31 }] });
    const steps = forecast({ ...question, client: { ...question.client, persons: [...question.client.persons, child] } });
    // 15,263 dollars for one person, 19,001 for two.
    expect(turns(steps, 'ca.ee.fsw')[0]).toBe('2027-05-05 applies: 22 years old');
    expect(steps.find(({ from }) => from === '2027-05-05')?.reasons).toMatchObject([{ label: { en: '22 years old' }, personId: 'p2' }]);
  });

  it('work that is older than ten years counts no more', () => {
    const on = pointsOf({ work: [{ ...engineer.work![0]!, startedOn: '2016-06-01', endedOn: '2017-12-31' }] });
    // 364 days of full-time work are a year, worth 13 with CLB 8: from 2 January 2017 on they are there.
    expect([on('2027-01-02'), on('2027-01-03')]).toEqual([348, 335]);
  });
});
