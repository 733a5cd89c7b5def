import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { forecast } from '../../../shared/assessment/beyond/forecast';
import { missingFacts } from '../../../shared/assessment/beyond/missingFacts';
import { nearMisses, outcomeOf } from '../../../shared/assessment/beyond/nearMisses';
import { scoreMoves } from '../../../shared/assessment/beyond/scoreMoves';
import type { Person } from '../../../shared/clientFile';
import { asOf, engineer, questionOf } from './engineer';

type Education = NonNullable<Person['education']>[number];
const skilled = 'ca.ee.fsw';
const outcome = (question: ReturnType<typeof questionOf>) => outcomeOf(question, skilled);
const test = (level: number, takenOn = '2026-03-01') => ({ test: 'CELPIP-G' as const, takenOn, listening: level, reading: level, writing: level, speaking: level });

describe('near misses of the Federal Skilled Worker Program', () => {
  it('a client to whom it applies has none', () => {
    // Language 20, bachelor's 21, three years 11, age 12: 64. Not enough, so this one has a relative: 69.
    const question = questionOf({ relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age: 31 }] });
    expect(outcome(question)).toBe('applies');
    expect(nearMisses(question, skilled)).toEqual([]);
  });

  it('three points short: French as a second language or a better English test is enough, the soonest first and no harder than needed', () => {
    // 64 points with CLB 8. A second language at 5 gives four more: 68. CLB 9 gives 24 instead of 20: 68.
    expect(nearMisses(questionOf(), skilled).map(({ moves }) => moves.map(({ id }) => id))).toEqual([['nclc-5'], ['clb-9']]);
  });

  it('credentials without an assessment and a test below 7 need both', () => {
    const question = questionOf({ education: [{ level: 'master', country: 'NG', completedOn: '2020-07-15', eca: null }], languageTests: [test(6)] });
    // Master's 23, three years 11, age 12: 46. CLB 8 gives 20 (66), CLB 9 24 (70). So does NCLC 8, with CLB 6 as the second language: 20 and 4.
    expect(nearMisses(question, skilled).map(({ moves }) => moves.map(({ id }) => id))).toEqual([['nclc-8', 'eca'], ['clb-9', 'eca']]);
  });

  it('what nobody can change has no near miss', () => {
    const question = questionOf({ admissibility: { misrepresentation: true, events: [{ kind: 'misrepresentation', on: '2026-01-10' }] } });
    expect(nearMisses(question, skilled)).toEqual([]);
  });
});

describe('what changes would add to the CRS score', () => {
  it('CLB 9 instead of 8 moves the first language and both combinations with it', () => {
    // First language 4 × 31 instead of 4 × 23: 32. Bachelor's with language 25 instead of 13: 12. Three years abroad with language 50 instead of 25: 25.
    const gain = scoreMoves(questionOf()).find(({ moves }) => moves.length === 1 && moves[0]?.id === 'clb-9')?.gain;
    expect(gain).toEqual({ low: 69, high: 69 });
  });

  it.each<[of: string, eca: Education['eca'], isOffered: boolean]>([
    ['of which there is none', null, true],
    ['that nobody was asked about, a missing fact', undefined, false],
    ['that is five years old', { organization: 'WES', equivalency: 'master', issuedOn: '2021-09-30' }, true],
    ['that is a day less than five years old', { organization: 'WES', equivalency: 'master', issuedOn: '2021-10-01' }, false],
    ['of a day that is not known', { organization: 'WES', equivalency: 'master' }, false],
    ['by a body that is not designated', { organization: 'Example Credential Evaluators', equivalency: 'master', issuedOn: '2025-02-01' }, true],
    ['by a body that is not known', { equivalency: 'master', issuedOn: '2025-02-01' }, false],
    // The architects' board is designated since 20 May 2024.
    ['of the day before its body was designated', { organization: 'CACB', equivalency: 'master', issuedOn: '2024-05-19' }, true],
  ])('an assessment of credentials %s', (_of, eca, isOffered) => {
    const question = questionOf({ education: [{ level: 'master', country: 'NG', completedOn: '2020-07-15', ...(eca === undefined ? {} : { eca }) }] });
    expect(scoreMoves(question).some(({ moves }) => moves.some(({ id }) => id === 'eca'))).toBe(isOffered);
    expect(missingFacts(assess(question.client, question.pack, { asOf, trace: true })).map(({ pointer }) => pointer).includes('/persons/0/education/0/eca')).toBe(eca === undefined);
  });

  it('an assessment of the spouse’s credentials likewise', () => {
    const spouse = (eca?: null): Person => ({ ...engineer, id: 'p2', role: 'spouse', education: [{ level: 'master', country: 'NG', completedOn: '2020-07-15', ...(eca === null ? { eca } : {}) }] });
    const offered = (eca?: null) => {
      const question = questionOf({ maritalStatus: 'married' });
      return scoreMoves({ ...question, client: { ...question.client, persons: [...question.client.persons, spouse(eca)] } }).some(({ moves }) => moves.some(({ id }) => id === 'spouse-eca'));
    };
    expect([offered(null), offered()]).toEqual([true, false]);
  });

  it('a nomination adds 600', () => {
    expect(scoreMoves(questionOf())[0]).toMatchObject({ gain: { low: 600, high: 600 }, moves: [{ id: 'nomination' }] });
  });

  it('says from which factors the points come', () => {
    const factors = scoreMoves(questionOf()).find(({ moves }) => moves.length === 1 && moves[0]?.id === 'clb-9')?.factors.map(({ id, gain }) => [id, gain]);
    expect(factors).toEqual([['core.firstLanguage', 32], ['transferability.educationLanguage', 12], ['transferability.foreignWorkLanguage', 25]]);
  });

  it('of each kind of change the next step that gives something is named, and the one that gives the most', () => {
    const french = scoreMoves(questionOf()).flatMap(({ moves }) => (moves.length === 1 ? moves : [])).filter(({ group }) => group === 'NCLC');
    expect(french.map(({ id }) => id).toSorted()).toEqual(['nclc-10', 'nclc-5']);
  });

  it('work that goes on gives its year on the day on which it is full, less what age takes until then', () => {
    // 1,560 hours a year: 1,092 days from 1 January 2024 are three years, worth 50 instead of 25 with CLB 9, and 25 instead of 13 with CLB 8.
    const found = scoreMoves(questionOf({ work: [{ ...engineer.work![0]!, startedOn: '2024-01-01', endedOn: null }] })).find(({ moves }) => moves.length === 1 && moves[0]?.group === 'wait');
    expect(found).toMatchObject({ gain: { low: 12, high: 12 }, moves: [{ until: '2026-12-27' }] });
  });

  it('a test and work together give what neither gives alone', () => {
    const pair = scoreMoves(questionOf({ languageTests: [test(6)], work: [{ ...engineer.work![0]!, startedOn: '2026-01-01', endedOn: null }] })).find(({ moves }) => moves.length === 2);
    expect(pair).toBeDefined();
  });

  it('two changes together stand there only where they give more than one by one', () => {
    const found = scoreMoves(questionOf());
    const single = (id: string | undefined): number => found.find(({ moves }) => moves.length === 1 && moves[0]?.id === id)?.gain.low ?? 0;
    for (const { moves, gain } of found.filter(({ moves: set }) => set.length === 2)) expect(gain.low).toBeGreaterThan(single(moves[0]?.id) + single(moves[1]?.id));
  });
});

describe('what changes would add while facts are missing', () => {
  const rangeOf = (id: string, change: Partial<Person>) => scoreMoves(questionOf(change)).find(({ moves }) => moves.length === 1 && moves[0]?.id === id)?.gain;
  const known = { languageTests: [test(5)] };

  it('lies between what it adds with a certificate of qualification and without, where nobody asked for one', () => {
    const without = rangeOf('nclc-10', { ...known, tradeCertificates: [] });
    const withOne = rangeOf('nclc-10', { ...known, tradeCertificates: [{ province: 'ON', trade: 'Electrician', noc: '72200', issuedOn: '2020-01-01', redSeal: false }] });
    // With CLB 5 a certificate and a language give 25 of the 50 points that French at 10 brings.
    expect([without?.low, withOne?.low].map(Number)).toEqual([without?.high, withOne?.high]);
    const open = rangeOf('nclc-10', { ...known, tradeCertificates: undefined });
    expect(open).toEqual({ low: Math.min(without!.low, withOne!.low), high: Math.max(without!.high, withOne!.high) });
  });

  it('is exact where what is missing counts before and after alike', () => expect(rangeOf('clb-9', { relativesInCanada: undefined })).toEqual({ low: 69, high: 69 }));

  it('claims no gain as sure of a test where other tests may exist', () => {
    const open = rangeOf('clb-10', { languageTests: undefined });
    expect(open?.low).toBeLessThanOrEqual(0);
    expect(open?.high).toBeGreaterThan(0);
  });
});

describe('the next 24 months', () => {
  const steps = forecast(questionOf());
  const on = (day: string) => steps.findLast(({ from }) => from <= day);

  it('begin with the day itself', () => {
    // Age 110, bachelor's 120, language 92, transferability 13 and 25.
    expect(steps[0]).toMatchObject({ from: asOf, crs: { low: 360, high: 360 } });
  });

  it('the thirtieth birthday takes five points, from that day on', () => {
    expect(on('2027-03-14')?.crs?.low).toBe(360);
    expect(on('2027-03-15')).toMatchObject({ from: '2027-03-15', crs: { low: 355 }, reasons: [{ label: { en: '30 years old', fr: '30 ans' }, personId: 'p1' }] });
  });

  it('a test that is two years old gives nothing any more, and the pathway ends with it', () => {
    expect(on('2028-02-29')?.crs?.low).toBe(355);
    expect(on('2028-03-01')).toMatchObject({ from: '2028-03-01', crs: { low: 225 }, reasons: [{ label: { en: 'language test two years old', fr: 'test de langue de deux ans' }, personId: 'p1' }] });
  });

  it('work that goes on reaches its years of experience on the day itself', () => {
    const working = forecast(questionOf({ work: [{ ...engineer.work![0]!, startedOn: '2024-01-01', endedOn: null }] }));
    // 1,560 hours a year: 1,092 days of full-time work are three years.
    expect(working.find(({ reasons }) => reasons.some(({ label }) => label.en === 'months of experience or of stay'))?.from).toBe('2026-12-27');
  });

  it('name the months that are full on a day on which something else happens as well', () => {
    const reasonsWith = (startedOn: string) =>
      forecast(questionOf({ work: [{ ...engineer.work![0]!, startedOn, endedOn: null }], passports: [{ number: 'A00000001', country: 'NG', expiresOn: '2026-12-26' }] }))
        .filter(({ from }) => from === '2026-12-27').flatMap(({ reasons }) => reasons.map(({ label }) => label.en));
    // A passport that expires takes no points; three years of work are full on the day after its last.
    expect(reasonsWith('2024-01-01')).toEqual(['passport expired', 'months of experience or of stay']);
  });

  it('name the year of work that is full on the day after the last of a permit', () => {
    const working = forecast(questionOf({ work: [{ ...engineer.work![0]!, startedOn: '2024-01-01', endedOn: null }], canadianStatus: [{ kind: 'work-permit', issuedOn: '2024-12-27', expiresOn: '2026-12-26', open: true }] }));
    expect(working.find(({ from }) => from === '2026-12-27')?.reasons.map(({ label }) => label.en)).toEqual(['status ends', 'months of experience or of stay']);
  });

  it('blame no months for what a birthday does while work goes on', () => {
    const working = forecast(questionOf({ work: [{ ...engineer.work![0]!, startedOn: '2023-11-20', endedOn: null }] }));
    expect(working.find(({ from }) => from === '2027-03-15')?.reasons.map(({ label }) => label.en)).toEqual(['30 years old']);
  });
});

describe('missing facts', () => {
  const { client, pack } = questionOf();
  const assessmentOf = (change: Partial<Person>) => assess({ ...client, persons: [{ ...engineer, relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age: 31 }], ...change }] }, pack, { asOf, pathwayIds: [skilled], trace: true });
  const without = (...members: (keyof Person)[]): Partial<Person> => Object.fromEntries(members.map((member) => [member, undefined]));

  it('the one that settles a pathway by itself comes first', () => expect(missingFacts(assessmentOf(without('funds')))[0]).toMatchObject({ pointer: '/persons/0/funds', settles: [skilled], decides: [skilled], effort: 'answer' }));

  it('none where everything is known that the pathway asks for, and the points as well', () => expect(missingFacts(assessmentOf({}))).toEqual([]));

  it('of two that decide as much the one that is answered at once comes before a list', () => {
    const found = missingFacts(assessmentOf(without('funds', 'work')));
    expect(found.map(({ pointer, settles, effort }) => [pointer, settles.length, effort]).slice(0, 2)).toEqual([['/persons/0/work', 0, 'list'], ['/persons/0/funds', 0, 'answer']]);
  });

  it('a paper that somebody else has to give comes after both', () => {
    const [first, ...others] = missingFacts({ pathways: [], scores: assessmentOf({ ...without('work'), education: [{ level: 'bachelor', country: 'NG', completedOn: '2018-07-15' }] }).scores });
    expect([first, ...others].map((fact) => [fact?.pointer, fact?.effort])).toEqual([['/persons/0/work', 'list'], ['/persons/0/education/0/eca', 'paper']]);
  });
});
