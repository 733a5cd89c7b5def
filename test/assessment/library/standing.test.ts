import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { dayOf } from '../../../shared/assessment/engine/days';
import { standingChanges, standingOn, standingsOn, type Standing } from '../../../shared/assessment/library/standing';
import { addDays } from '../../../shared/dates';

const rules = builtInRules();
const standing = (id: string, on: string): Standing => standingOn(rules.pathway(id), dayOf(on));
const short = (id: string, on: string): unknown[] => {
  const { kind, since, until } = standing(id, on);
  return [kind, since, until];
};

describe('how a pathway stands on a day', () => {
  it('open through several versions without a break is open since the first of them', () => {
    // Federal Skilled Worker: by invitation since Express Entry began, whatever changed within.
    expect(short('ca.ee.fsw', '2026-11-26')).toEqual(['by-invitation', '2015-01-01', null]);
  });

  it('a pause has its own first and last day, and what follows begins anew', () => {
    // Saskatchewan paused intake from 18 February to 26 March 2025.
    expect(short('ca.sk.tech-talent', '2025-02-17')).toEqual(['open', '2022-03-07', '2025-02-17']);
    expect(short('ca.sk.tech-talent', '2025-02-18')).toEqual(['paused', '2025-02-18', '2025-03-26']);
    expect(short('ca.sk.tech-talent', '2025-03-26')).toEqual(['paused', '2025-02-18', '2025-03-26']);
    expect(short('ca.sk.tech-talent', '2025-03-27').slice(0, 2)).toEqual(['open', '2025-03-27']);
  });

  it('what ended is closed since the day after its last, and says what took its place', () => {
    // Tech Talent became the Innovation and Tech Talent Pathway on 1 January 2026.
    expect(short('ca.sk.tech-talent', '2026-01-01')).toEqual(['closed', '2026-01-01', null]);
    expect(standing('ca.sk.tech-talent', '2026-01-01').replacedBy).toBe('ca.sk.innovation-tech-talent');
    expect(standing('ca.sk.tech-talent', '2025-12-31').replacedBy).toBeNull();
    // The information technology workers’ program took its last applications, with a Quebec certificate, on 24 March 2012.
    expect(short('ca.wp.it-worker', '2012-03-24')).toEqual(['open', '1997-05-05', '2012-03-24']);
    expect(short('ca.wp.it-worker', '2012-03-25')).toEqual(['closed', '2012-03-25', null]);
  });

  it('before the first rules at hand nothing is claimed', () => {
    expect(short('ca.ee.fsw', '2014-12-31')).toEqual(['before-held', null, '2014-12-31']);
    // The Quebec Experience Program is of 2010; what is held begins on 22 July 2020.
    expect(short('ca.qc.peq-worker', '2020-07-21')).toEqual(['before-held', null, '2020-07-21']);
    // No source gives the day in December 2021.
    expect(short('ca.ab.accelerated-tech', '2021-12-31')).toEqual(['before-held', null, '2021-12-31']);
  });

  it.each([
    ['ca.ee.category.stem', '2023-05-31'], ['ca.ee.category.education', '2025-02-27'], ['ca.ee.category.physicians', '2025-12-08'], ['ca.ee.category.military', '2026-02-18'],
    ['ca.aip', '2022-01-01'], ['ca.rcip', '2025-01-30'], ['ca.fcip', '2025-01-30'], ['ca.wp.gts-b', '2017-06-12'], ['ca.wp.gss-short-term', '2017-06-12'],
    ['ca.wp.cusma-trader', '2020-07-01'], ['ca.wp.cuktca-professional', '2021-04-01'], ['ca.wp.francophone-mobility', '2016-06-01'], ['ca.wp.innovation-stream', '2024-03-22'],
    ['ca.wp.h1b-2023', '2023-07-16'], ['ca.wp.it-worker', '1997-05-05'], ['ca.bc.health-authority', '2022-03-10'], ['ca.ab.opportunity', '2018-01-02'], ['ca.sk.tech-talent', '2022-03-07'],
    ['ca.sk.innovation-tech-talent', '2026-01-01'], ['ca.on.hcp.tech-draw', '2019-07-12'], ['ca.on.workforce-priority', '2026-06-26'], ['ca.qc.pstq.1', '2024-11-29'], ['ca.qc.pilot-ai', '2021-04-22'],
    ['ca.qc.facilitated-lmia', '2012-02-24'],
  ])('%s did not exist before %s, by a source', (id, first) => {
    const eve = addDays(first, -1);
    expect(short(id, eve)).toEqual(['not-yet', null, eve]);
    expect(standing(id, eve).citations.map((citation) => rules.pack.citations[citation]?.confidence)).not.toContain('low');
    expect(standing(id, first).kind).not.toMatch(/not-yet|before-held/u);
  });

  it('between the first day of a program and the first rules at hand, nothing is claimed', () => {
    const pathway = { ...rules.pathway('ca.rcip'), begins: { on: '2024-03-06', citations: ['pilot.launch'] } };
    expect(['2024-03-05', '2024-03-06', '2025-01-29', '2025-01-30'].map((day) => standingOn(pathway, dayOf(day)).kind)).toEqual(['not-yet', 'before-held', 'before-held', 'open']);
  });

  // Of 2018 only the year is known, of December 2021 and September 2022 the month, of May 2017 that the first draw was on the 10th.
  it.each([
    ['ca.ab.express-entry', '2018-01-01', '2018-12-31', 'by-invitation'],
    ['ca.ab.accelerated-tech', '2021-12-01', '2021-12-31', 'open'],
    ['ca.qc.peq-worker', '2010-01-01', '2010-12-31', 'before-held'],
    ['ca.sk.health-talent', '2022-01-01', '2023-12-31', 'open'],
    ['ca.sk.agriculture-talent', '2023-01-01', '2023-12-31', 'open'],
  ])('%s began at some day from %s to %s, by a source: before it did not exist, and of the days between nothing is claimed', (id, first, last, then) => {
    const eve = addDays(first, -1);
    expect(short(id, eve)).toEqual(['not-yet', null, eve]);
    expect(standing(id, eve).beganBy).toBe(last);
    expect([first, last, addDays(last, 1)].map((day) => standing(id, day).kind)).toEqual(['before-held', 'before-held', then]);
  });

  it.each([['ca.bc.tech', '2017-05-01', '2017-05-10'], ['ca.nb.private-career-college-pilot', '2022-09-01', '2022-09-30']])('%s began in a month of which a later day is held: nothing is claimed from %s to the eve of %s', (id, first, held) => {
    expect([addDays(first, -1), first, addDays(held, -1)].map((day) => standing(id, day).kind)).toEqual(['not-yet', 'before-held', 'before-held']);
    expect(standing(id, held).kind).not.toMatch(/not-yet|before-held/u);
  });

  it('every pathway has a standing with a source on every day on which it changes', () => {
    for (const { pathway } of standingsOn(rules, dayOf('2026-11-26'))) {
      for (const { from, until } of pathway.versions) {
        for (const on of [addDays(from, -1), from, ...(until === null ? [] : [until, addDays(until, 1)])]) {
          const found = standing(pathway.id, on);
          expect(found.citations, `${pathway.id} on ${on}`).not.toEqual([]);
          expect([found.since ?? on, on, found.until ?? on].toSorted((a, b) => a.localeCompare(b)), `${pathway.id} on ${on}`).toEqual([found.since ?? on, on, found.until ?? on]);
        }
      }
    }
  });
});

describe('what began to stand otherwise between two dates', () => {
  const changesOf = (id: string, one: string, other: string): unknown[] => standingChanges(rules, one, other).filter(({ pathway }) => pathway.id === id).map(({ on, before, after }) => [on, before, after]);

  it('is told day by day, oldest first, without the first date and with the second', () => {
    const all = [['2025-02-18', 'open', 'paused'], ['2025-03-27', 'paused', 'open'], ['2026-01-01', 'open', 'closed']];
    expect(changesOf('ca.sk.tech-talent', '2025-02-17', '2026-01-01')).toEqual(all);
    expect(changesOf('ca.sk.tech-talent', '2025-02-18', '2025-12-31')).toEqual(all.slice(1, 2));
  });

  it('is the same whichever date is named first', () => {
    expect(standingChanges(rules, '2026-01-01', '2025-01-01')).toEqual(standingChanges(rules, '2025-01-01', '2026-01-01'));
  });

  it('is nothing between a day and itself', () => {
    expect(standingChanges(rules, '2025-02-18', '2025-02-18')).toEqual([]);
  });

  it('names programs that began, and apart from them rules that only begin to be held', () => {
    // Category-based selection began on 31 May 2023; the Innovation and Tech Talent Pathway followed the Tech Talent Pathway on 1 January 2026.
    expect(changesOf('ca.ee.category.stem', '2023-05-30', '2023-05-31')).toEqual([['2023-05-31', 'not-yet', 'by-invitation']]);
    expect(changesOf('ca.sk.innovation-tech-talent', '2025-12-01', '2026-02-20')).toEqual([['2026-01-01', 'not-yet', 'open']]);
    // The Accelerated Tech Pathway began in December 2021; its rules are held from January on.
    expect(changesOf('ca.ab.accelerated-tech', '2021-11-30', '2022-01-01')).toEqual([['2021-12-01', 'not-yet', 'before-held'], ['2022-01-01', 'before-held', 'open']]);
    expect(standingChanges(rules, '2021-11-30', '2021-12-01').find(({ pathway }) => pathway.id === 'ca.ab.accelerated-tech')?.by).toBe('2021-12-31');
    expect(changesOf('ca.ee.fsw', '2014-12-31', '2015-01-01')).toEqual([['2015-01-01', 'before-held', 'by-invitation']]);
  });

  it('orders days over all pathways', () => {
    const days = standingChanges(rules, '2010-01-01', '2026-11-26').map(({ on }) => on);
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted((a, b) => a.localeCompare(b)));
  });
});
