import { expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { forecast } from '../../../shared/assessment/beyond/forecast';
import { comingDays, evidenceOf } from '../../../shared/evidence';
import { clientOf } from '../../assessment/support/clients';
import { engineer, pack } from './support';

// A test of 1 September 2025 is two years old on 1 September 2027; a passport that expires on 15 March 2027 is over on the 16th.
const situation = engineer({
  languageTests: [{ test: 'IELTS-G', takenOn: '2025-09-01', listening: 8, reading: 7, writing: 7, speaking: 7 }],
  passports: [{ country: 'IN', expiresOn: '2027-03-15' }],
  education: [{ level: 'bachelor', country: 'IN', completedOn: '2012-05-01', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2025-02-01' } }],
});

it('lists among the days of a forecast those on which documents end, and none that it names as a cause already', () => {
  const client = clientOf(situation);
  const asOf = '2026-11-26';
  const pathway = 'ca.ee.fsw';
  const assessment = assess(client, pack, { asOf, pathwayIds: [pathway], trace: true });
  const [result] = assessment.pathways;
  const steps = forecast({ client, pack, personId: 'p1', asOf });
  const moving = steps.filter(({ outcomes }, index) => steps[index - 1]?.outcomes[pathway] !== outcomes[pathway]);
  const days = comingDays(moving, result ? evidenceOf(assessment, result) : [], asOf);

  const passport = days.find(({ from }) => from === '2027-03-16');
  expect(passport).toMatchObject({ isMoving: false, ends: [{ document: 'passport' }] });
  // The outcome is the one that the forecast gives for that day.
  expect(passport?.step.outcomes[pathway]).toBe(steps.findLast(({ from }) => from <= '2027-03-16')?.outcomes[pathway]);

  const test = days.find(({ from }) => from === '2027-09-01');
  expect(test).toMatchObject({ isMoving: true, ends: [] });
  expect(test?.step.reasons.map(({ label }) => label.en)).toContain('language test two years old');
  expect(days.map(({ from }) => from)).toEqual(days.map(({ from }) => from).toSorted());
});
