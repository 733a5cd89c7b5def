import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { ofExpressEntry } from '../../../shared/rounds/heldRounds';
import { leadsTo, type HeldRound } from '../../../shared/rounds/heldRound';
import { expressEntryRounds } from '../../../shared/rounds/expressEntryRounds';
import { invitedIn } from '../../../shared/rounds/invited';
import { provincialRounds } from '../../../shared/rounds/provincialRounds';

const golden = join(import.meta.dirname, '../../assessment/golden');
const caseSchema = z.looseObject({ asOf: z.string(), client: z.looseObject({}), expect: z.record(z.string(), z.looseObject({ outcome: z.string() })) });
const caseOf = (topic: string, name: string) => caseSchema.parse(JSON.parse(readFileSync(join(golden, topic, name), 'utf8')));

function fileOf(value: unknown): ClientFile {
  const parsed = parseClientFileValue(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.file;
}

const heldRound = (id: string): HeldRound => {
  const found = provincialRounds.find((round) => round.id === id);
  if (!found) throw new Error(`there is no round ${id}`);
  return found;
};
const ask = (round: HeldRound, client: ClientFile) => {
  const { answer, points, reasons, pathwayId } = invitedIn(round, { client, pack: builtInRules(), personId: 'p1' });
  return { answer, points, reasons: reasons.map(({ criterion }) => criterion.id), pathwayId };
};

/** Worked by hand in the golden case: 110 points for 50 dollars an hour at 40 hours in TEER 1; here the offer was signed before the round. */
function engineer(offer: Record<string, unknown>, person: Record<string, unknown> = {}, file: Record<string, unknown> = {}): ClientFile {
  const { client } = caseOf('bc-skilled-worker', '01-engineer-in-vancouver.json');
  const { jobOffers, persons } = z.looseObject({ jobOffers: z.array(z.looseObject({})), persons: z.array(z.looseObject({})) }).parse(client);
  const without = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return fileOf({ ...client, ...file, persons: [without({ ...persons[0], ...person })], jobOffers: [without({ ...jobOffers[0], signedOn: '2026-08-01', ...offer })] });
}

describe('British Columbia, 24 September 2026: 52 dollars an hour and 105,000 a year in TEER 0 to 3, or 131 points', () => {
  const byWage = heldRound('bc.skills/high-impact@2026-09-24');
  const byPoints = heldRound('bc.skills/high-impact@2026-09-24.2');

  it('invites by wage from 52 dollars on, at 40 hours 108,160 a year', () => {
    expect(ask(byWage, engineer({ wagePerHour: 52 }))).toEqual({ answer: 'yes', points: undefined, reasons: ['round.wage'], pathwayId: 'ca.bc.skilled-worker' });
    expect(ask(byWage, engineer({ wagePerHour: 51.99 }))).toMatchObject({ answer: 'no', reasons: ['round.wage'] });
  });

  it('asks for the yearly wage too: 38 hours a week at 52 dollars are 102,752', () => {
    expect(ask(byWage, engineer({ wagePerHour: 52, hoursPerWeek: 38 }))).toMatchObject({ answer: 'no', reasons: ['round.wage'] });
    expect(ask(byWage, engineer({ wagePerHour: 54, hoursPerWeek: 38 }))).toMatchObject({ answer: 'yes' });
  });

  it('leaves it to missing facts where the wage is not known, and says no where another criterion fails anyway', () => {
    expect(ask(byWage, engineer({ wagePerHour: undefined, salaryPerYear: undefined }))).toMatchObject({ answer: 'facts' });
    // 70 dollars at 29 hours are 105,560 a year, but no full-time job.
    const partTime = ask(byWage, engineer({ wagePerHour: 70, hoursPerWeek: 29 }));
    expect([partTime.answer, partTime.reasons.includes('round.wage'), partTime.reasons.some((id) => id.startsWith('bc-sw.'))]).toEqual(['no', false, true]);
  });

  it('invites by points from 131 on: 110, with 70 dollars 130, and with CLB 8 besides 135', () => {
    expect(ask(byPoints, engineer({}))).toMatchObject({ answer: 'no', points: { low: 110, high: 110 }, reasons: ['round.points'] });
    expect(ask(byPoints, engineer({ wagePerHour: 70 }))).toMatchObject({ answer: 'no', points: { low: 130, high: 130 } });
    const clb8 = [{ test: 'IELTS-G', takenOn: '2025-12-01', listening: 7.5, reading: 6.5, writing: 6.5, speaking: 6.5 }];
    expect(ask(byPoints, engineer({ wagePerHour: 70 }, { languageTests: clb8 }))).toMatchObject({ answer: 'yes', points: { low: 135, high: 135 }, reasons: ['round.points'] });
  });

  it('takes the points of its own day, whatever is planned for later', () => {
    expect(ask(byPoints, engineer({ wagePerHour: 70 }, {}, { plan: { filingOn: '2029-01-01' } })).points).toEqual({ low: 130, high: 130 });
  });

  it('stays open just below a yearly wage that the source rounds: 169,650 of about 170,000', () => {
    const december = heldRound('bc.skills/high-impact@2025-12-10');
    const offer = { wagePerHour: 87, signedOn: '2025-11-01', startsOn: '2025-12-20', marketWage: { median: 45 } };
    const person = { languageTests: [{ test: 'IELTS-G', takenOn: '2025-06-01', listening: 6, reading: 6, writing: 6, speaking: 6 }] };
    expect(ask(december, engineer({ ...offer, hoursPerWeek: 37.5 }, person))).toMatchObject({ answer: 'not-held', reasons: ['round.wage'] });
    expect(ask(december, engineer({ ...offer, hoursPerWeek: 37 }, person))).toMatchObject({ answer: 'no', reasons: ['round.wage'] });
    expect(ask(december, engineer({ ...offer, hoursPerWeek: 40 }, person)).answer).toBe('yes');
  });

  it('names a list that is not held, so that enough points are no yes', () => {
    expect(ask(heldRound('bc.skills/build-trades@2026-08-06'), engineer({}))).toMatchObject({ answer: 'not-held', points: { low: 110, high: 110 }, reasons: ['round.for-whom'] });
    expect(ask(heldRound('bc.skills/build-trades@2026-08-06'), engineer({ wagePerHour: 27 }))).toMatchObject({ answer: 'no', reasons: ['round.points'] });
  });
});

describe('Saskatchewan, September 2020: NOC 2173, 2174 and 2175, 68 points with a connection or ten years and CLB 8, else 69', () => {
  const answers: Readonly<Record<string, string>> = { applies: 'yes', 'does-not-apply': 'no', 'needs-facts': 'facts' };
  const cases = readdirSync(join(golden, 'saskatchewan-round-2020-09')).filter((name) => caseOf('saskatchewan-round-2020-09', name).asOf === '2020-09-15');

  it.each(cases)('answers as worked by hand: %s', (name) => {
    const { client, expect: worked } = caseOf('saskatchewan-round-2020-09', name);
    for (const stream of ['occupation-in-demand', 'express-entry'] as const) {
      const outcome = worked[`ca.sk.${stream}.round-2020-09`]?.outcome ?? '';
      expect(ask(heldRound(`sk.${stream}/computer-2020@2020-09-15`), fileOf(client)).answer).toBe(answers[outcome]);
    }
  });

  it('has the same rule of 68 points in the round of 26 August 2020, where other demands are not held', () => {
    const august = heldRound('sk.occupation-in-demand/connection-68@2020-08-26');
    // As in September, with the work begun a month earlier.
    const monthEarlier = (name: string) => fileOf(JSON.parse(JSON.stringify(caseOf('saskatchewan-round-2020-09', name).client).replaceAll('"startedOn":"2012-09-15"', '"startedOn":"2012-08-15"').replaceAll('"startedOn":"2013-09-15"', '"startedOn":"2013-08-15"')));
    expect(ask(august, monthEarlier('02-68-points.json'))).toMatchObject({ answer: 'no', points: { low: 68, high: 68 }, reasons: ['round.points'] });
    expect(ask(august, monthEarlier('03-68-points-past-study.json'))).toMatchObject({ answer: 'not-held', points: { low: 68, high: 68 } });
  });
});

/** CRS by the grid of 2026: 31 years of age 99, CLB 7 in each ability 68, a year of work in Canada 40: 207. */
function worker(change: Record<string, unknown> = {}): ClientFile {
  return fileOf({ ...caseOf('ee-cec', '01-364-days.json').client, ...change });
}
const cec = expressEntryRounds.find(({ number }) => number === '446');
const held = (change: Partial<HeldRound>): HeldRound => {
  if (!cec) throw new Error('there is no round 446');
  return { ...ofExpressEntry(cec), from: '2026-10-15', until: '2026-10-15', ...change };
};

describe('Express Entry, for 207 points and a profile of 31 August 2026', () => {
  it.each([
    [206, '2026-01-01T00:00:00Z', 'yes'],
    [208, null, 'no'],
    [207, '2026-09-02T00:00:00Z', 'yes'],
    [207, '2026-08-29T00:00:00Z', 'no'],
    [207, '2026-08-31T20:00:00Z', 'not-held'],
    [207, null, 'not-held'],
  ])('a cut-off of %i with the tie-break %s: %s', (cutOff, tieBreak, answer) => {
    expect(ask(held({ cutOff, tieBreak }), worker())).toMatchObject({ answer, points: { low: 207, high: 207 }, pathwayId: 'ca.ee.cec' });
  });

  it('asks for the day of the profile where it decides', () => {
    const round = held({ cutOff: 207, tieBreak: '2026-09-02T00:00:00Z' });
    const { answer, reasons } = invitedIn(round, { client: worker({ expressEntry: { primaryNoc: '21231' } }), pack: builtInRules(), personId: 'p1' });
    expect(answer).toBe('facts');
    expect(reasons.flatMap(({ missing }) => missing)).toContain('/expressEntry/profileSubmittedOn');
  });

  it('invites in a round for all by the program that comes furthest, and in a round for nominees not without a nomination', () => {
    const programs = ['ca.ee.fsw', 'ca.ee.cec', 'ca.ee.fst'];
    expect(ask(held({ cutOff: 206, pathways: programs }), worker())).toMatchObject({ answer: 'yes', pathwayId: 'ca.ee.cec' });
    expect(ask(held({ cutOff: 206, pathways: programs, restriction: { kind: 'nominee' } }), worker())).toMatchObject({ answer: 'no', reasons: ['round.nominee'] });
  });

  it('does not invite in a category whose criteria are not met', () => {
    const french = expressEntryRounds.findLast(({ category }) => category === 'french');
    if (!french) throw new Error('there is no round for French');
    const { answer, reasons } = ask({ ...ofExpressEntry(french), from: '2026-10-15', until: '2026-10-15', cutOff: 100 }, worker());
    expect([answer, reasons.some((id) => id.startsWith('round.'))]).toEqual(['no', false]);
  });

  it('stays open above the lowest score of a range whose highest is not held', () => {
    const range = { place: 'ON', most: 'not-held', tieBreak: undefined } as const;
    expect(ask(held({ ...range, cutOff: 207 }), worker()).answer).toBe('yes');
    expect(ask(held({ ...range, cutOff: 206 }), worker())).toMatchObject({ answer: 'not-held', reasons: ['round.points'] });
    expect(ask(held({ ...range, cutOff: 208 }), worker()).answer).toBe('no');
    expect(ask(held({ ...range, cutOff: 200, most: 206 }), worker()).answer).toBe('no');
    expect(ask(held({ ...range, cutOff: 200, most: 207 }), worker()).answer).toBe('yes');
  });
});

describe('what is not held is said and not guessed', () => {
  it('a points system without rules', () => {
    const { answer, reasons, points } = ask({ ...heldRound('qc.prtq/tech-list@2022-01-13'), pathways: ['ca.qc.nowhere'] }, worker());
    expect([answer, points]).toEqual(['not-held', undefined]);
    expect(reasons).toContain('round.points');
  });

  it('a pathway without rules: points can say no, and never yes', () => {
    const without = { place: 'ON', pathways: ['ca.on.nowhere'], tieBreak: undefined } as const;
    expect(ask(held({ ...without, cutOff: 207 }), worker())).toEqual({ answer: 'not-held', points: { low: 207, high: 207 }, reasons: ['round.rules'], pathwayId: undefined });
    expect(ask(held({ ...without, cutOff: 208 }), worker())).toMatchObject({ answer: 'no', reasons: ['round.points'] });
  });

  it('a day, a score, a selection without points', () => {
    expect(ask(heldRound('on.hcp/tech@2023-01-01..2023-12-31'), worker())).toEqual({ answer: 'not-held', points: undefined, reasons: ['round.day'], pathwayId: undefined });
    expect(ask(heldRound('bc.skills/tech@2023-05-23'), engineer({})).answer).not.toBe('yes');
    expect(ask({ ...heldRound('nt.employer-driven/general@2026-03-25'), pathways: ['ca.nt.nowhere'] }, worker()).reasons).toContain('round.points');
  });

  it('a region elsewhere settles it', () => {
    expect(ask(heldRound('on.ejo-foreign-worker/region-northern@2026-03-25'), engineer({ wagePerHour: 70 })).answer).toBe('no');
  });

  it('no round of all that are held is answered with yes for a file that says nothing, and none fails', () => {
    const empty = fileOf({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] });
    const lastOfEach = [...new Map([...expressEntryRounds.map(ofExpressEntry), ...provincialRounds].map((round) => [round.series, round])).values()];
    expect(lastOfEach.filter((round) => ask(round, empty).answer === 'yes')).toEqual([]);
  });
});

describe('Ontario, tech draws of Human Capital Priorities', () => {
  const answers: Readonly<Record<string, readonly string[]>> = { applies: ['yes'], 'does-not-apply': ['no'], 'needs-facts': ['facts', 'not-held'] };
  const cases = readdirSync(join(golden, 'on-hcp-tech-draw')).filter((name) => provincialRounds.some(({ id }) => id === `on.hcp/tech@${caseOf('on-hcp-tech-draw', name).asOf}`));

  it.each(cases)('answer as worked by hand: %s', (name) => {
    const { client, asOf, expect: worked } = caseOf('on-hcp-tech-draw', name);
    expect(answers[worked['ca.on.hcp.tech-draw']?.outcome ?? '']).toContain(ask(heldRound(`on.hcp/tech@${asOf}`), fileOf(client)).answer);
  });
});

describe('rounds of every province and the clients of its golden cases', () => {
  const topics = [
    'on-ejo-foreign-worker', 'on-ejo-international-student', 'on-ejo-in-demand', 'on-fssw', 'on-hcp', 'alberta-express-entry', 'alberta-accelerated-tech', 'alberta-opportunity', 'quebec-pstq-1', 'quebec-pstq-2', 'quebec-pstq-3', 'manitoba-skilled-worker',
    'new-brunswick-experience', 'prince-edward-island-express-entry', 'newfoundland-skilled-worker', 'nova-scotia-skilled-worker', 'aip',
  ];

  it.each(topics)('a yes is never said without points enough, of %s', (topic) => {
    const [name = ''] = readdirSync(join(golden, topic)).toSorted();
    const { client, expect: worked, asOf } = caseOf(topic, name);
    const [pathwayId = ''] = Object.keys(worked);
    const rounds = provincialRounds.filter((round) => leadsTo(pathwayId, round));
    expect(rounds.length).toBeGreaterThan(0);
    const file = fileOf(client);
    // The case as if each round had been held on its day: the pathway applies, so that points and the round's own demands decide.
    const asked = rounds.map((round) => ({ round, ...ask({ ...round, from: asOf, until: asOf }, file) }));
    const odd = asked.filter(({ round: { cutOff, most, system, wage, restriction }, answer, points }) =>
      (answer === 'yes' && !wage && (system === null || cutOff === null || points === undefined || points.low < cutOff))
      || (answer === 'yes' && (restriction.kind === 'not-held' || restriction.kind === 'unstated')) || (answer === 'no' && points !== undefined && cutOff !== null && points.low >= cutOff && restriction.kind === 'none' && worked[pathwayId]?.outcome === 'applies' && most === null));
    expect(odd.map(({ round, answer, points }) => [round.id, answer, points])).toEqual([]);
  });
});
