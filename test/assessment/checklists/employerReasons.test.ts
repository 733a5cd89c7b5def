import { describe, expect, it } from 'vitest';
import type { Situation } from '../support/clients';
import { clientOf } from '../support/clients';
import { asked, askedIn, familyOf, itemsOf, needOf } from './generated';

// What stands in the reasons and contents of employers' papers: reference, work permits 1.1, 1.2, 2.1, 2.3, 2.6 and 4.1.

const offered = (offer: Record<string, unknown>, employer: Record<string, unknown> = {}, on = '2026-11-26'): { situation: Situation; on: string } =>
  ({ situation: { person: { dateOfBirth: '1990-03-15' }, offer: { title: 'Cook', noc: '63200', lmia: null, ...offer }, employer }, on });
const said = (id: string, document: string, { situation, on }: ReturnType<typeof offered>): string =>
  itemsOf(id, clientOf(situation), on).filter((item) => item.document.id === document).flatMap((item) => [...item.reasons, ...item.mustContain]).map(({ en }) => en).join('\n');

describe('the stream of an LMIA', () => {
  const high = (province: string, wagePerHour: number, on?: string) => said('case.lmia-high-wage', 'emp-5626', offered({ province, wagePerHour }, {}, on));
  const low = (province: string, wagePerHour: number, on?: string) => said('case.lmia-low-wage', 'emp-5627', offered({ province, wagePerHour }, {}, on));

  it('is never said to fit: the reason says for what wage it is', () => {
    expect(high('BC', 20.5)).toContain('For a wage at or above the threshold of the province (British Columbia)');
    expect(low('BC', 52.5)).toContain('For a wage below the threshold of the province (British Columbia)');
  });

  // The thresholds of 27 June 2025, to be checked since no table of 2026 was found; 8 November 2024; and the medians before, from which they derive.
  it.each([
    ['BC', 36.59, 36.6, '2026-11-26'], ['AB', 35.99, 36, '2026-11-26'], ['MB', 30.15, 30.16, '2026-11-26'], ['NB', 29.99, 30, '2026-11-26'], ['NL', 32.39, 32.4, '2026-11-26'], ['NT', 47.99, 48, '2026-11-26'],
    ['NS', 29.99, 30, '2026-11-26'], ['NU', 41.99, 42, '2026-11-26'], ['ON', 35.99, 36, '2026-11-26'], ['PE', 29.99, 30, '2026-11-26'], ['QC', 34.61, 34.62, '2026-11-26'], ['SK', 33.59, 33.6, '2026-11-26'], ['YT', 44.39, 44.4, '2026-11-26'],
    ['BC', 36.59, 36.6, '2025-06-27'], ['BC', 34.61, 34.62, '2025-06-26'], ['BC', 34.61, 34.62, '2024-11-08'], ['BC', 28.84, 28.85, '2024-11-07'], ['ON', 28.38, 28.39, '2024-04-02'],
  ])('is questioned where the wage is on the other side of the threshold: %s, %d and %d on %s', (province, below, reaching, on) => {
    expect(high(province, below, on)).toContain('Check the stream');
    expect(high(province, reaching, on)).not.toContain('Check the stream');
    expect(low(province, reaching, on)).toContain('Check the stream');
    expect(low(province, below, on)).not.toContain('Check the stream');
  });
});

describe('recruitment', () => {
  const contents = (id: string, on: string, offer: Record<string, unknown> = {}) => said(id, 'recruitment-evidence', offered({ province: 'ON', ...offer }, {}, on));

  it('of low wage addresses groups that are under-represented, before and since April 2026', () => {
    expect(contents('case.lmia-low-wage', '2026-03-31')).toMatch(/four weeks in a row[^]*under-represented/);
    expect(contents('case.lmia-low-wage', '2026-04-01')).toMatch(/eight weeks in a row[^]*under-represented[^]*15 to 30/);
    expect(contents('case.lmia-high-wage', '2026-11-26')).not.toContain('under-represented');
  });

  it('seeks asylum claimants since 1 May 2024', () => {
    for (const id of ['case.lmia-low-wage', 'case.lmia-high-wage']) {
      expect(contents(id, '2024-05-01')).toContain('asylum claimants with open work permits');
      expect(contents(id, '2024-04-30')).not.toContain('asylum claimants');
    }
  });

  it.each([
    ['listed in 2026', '21300', '2026-11-26', undefined],
    ['taken off in 2026', '21231', '2026-11-26', 'required'],
    ['taken off, while the list of 2025 may still be used: looked up', '21231', '2026-03-26', 'open'],
    ['of which nothing is held: looked up', '63100', '2026-11-26', 'open'],
  ])('is not asked for in Quebec’s facilitated process: an occupation %s', (_case, noc, on, need) => {
    expect(needOf('case.lmia-high-wage', 'recruitment-evidence', offered({ province: 'QC', noc }).situation, on)).toBe(need);
    expect(needOf('case.lmia-high-wage', 'recruitment-evidence', offered({ province: 'ON', noc }).situation, on)).toBe('required');
  });

  it('a transition plan is made there from the second application for the occupation', () => {
    const plan = (...pastLmias: Record<string, unknown>[]) => needOf('case.lmia-high-wage', 'transition-plan', offered({ province: 'QC', noc: '21300' }, { pastLmias }).situation);
    expect(plan()).toBeUndefined();
    expect(plan({ stream: 'high-wage', decision: 'positive', decidedOn: '2025-01-10', noc: '21300' })).toBe('required');
    expect(plan({ stream: 'high-wage', decision: 'positive', decidedOn: '2025-01-10', noc: '72100' })).toBeUndefined();
  });
});

describe('work in Quebec with an LMIA', () => {
  it.each(['case.lmia-high-wage', 'case.lmia-low-wage', 'case.lmia-gts'])('takes the acceptance certificate: %s', (id) => {
    expect(askedIn(id, 'caq', offered({ province: 'QC', startsOn: '2027-01-04', endsOn: null }).situation)).toEqual(['p1 j1: required']);
    expect(askedIn(id, 'caq', offered({ province: 'ON', startsOn: '2027-01-04', endsOn: null }).situation)).toEqual([]);
  });
});

describe('an employer without foreign workers in six years', () => {
  const proof = (pastLmias: Record<string, unknown>[] | undefined, on?: string) => needOf('case.lmia-gts', 'abuse-free-workplace-proof', offered({ province: 'ON' }, pastLmias === undefined ? {} : { pastLmias }).situation, on);

  it('shows its efforts for a workplace free of abuse, since 26 September 2022', () => {
    expect(proof([])).toBe('required');
    expect(proof([], '2022-09-26')).toBe('required');
    expect(proof([], '2022-09-25')).toBeUndefined();
    expect(proof(undefined)).toBe('open');
  });

  it.each([['2020-11-26', undefined], ['2020-11-25', 'required']])('with an assessment decided on %s', (decidedOn, need) => {
    expect(proof([{ stream: 'gts-b', decision: 'positive', decidedOn }])).toBe(need);
    expect(proof([{ stream: 'gts-b', decision: 'negative', decidedOn }])).toBe('required');
  });
});

// Reference, documents 3: the letter, the contract and the assessment are those of the job that the permit is asked for.
describe('several job offers of one person', () => {
  const offers = (...streams: readonly string[]) => familyOf([{ role: 'principal' }], {
    employers: [{ id: 'e1', legalName: 'First enterprise' }, { id: 'e2', legalName: 'Second enterprise' }],
    jobOffers: streams.map((stream, index) => ({ id: `j${index + 1}`, personId: 'p1', employerId: `e${index + 1}`, title: `Position ${index + 1}`, province: 'ON', lmia: { stream } })),
  });
  const papers = ['job-offer-letter', 'employment-contract', 'lmia-letter', 'business-legitimacy'];
  const owners = (id: string, client: ReturnType<typeof offers>) => [...new Set(papers.flatMap((document) => asked(itemsOf(id, client), document)).map((line) => line.slice(0, 2)))].sort();

  it.each([['ca.wp.gts-b', ['e2']], ['ca.wp.lmia-high-wage', ['e1']], ['case.lmia-gts', ['e2']], ['case.lmia-high-wage', ['e1']], ['case.work-permit', ['e1', 'e2']]])('are asked after in %s as far as they may be meant: %j', (id, expected) => {
    expect(owners(id, offers('high-wage', 'gts-b'))).toEqual(expected);
  });

  it('are all asked after where the pathway fits two', () => {
    expect(owners('ca.wp.gts-b', offers('gts-b', 'gts-b'))).toEqual(['e1', 'e2']);
  });

  it('are told by where they stand in the file', () => {
    const letter = itemsOf('ca.wp.gts-b', offers('high-wage', 'gts-b')).filter((item) => item.document.id === 'job-offer-letter');
    expect(letter.map(({ subject, entries, title }) => [subject, entries, title.en])).toEqual([['j2', ['/jobOffers/1'], 'Job offer letter – Position 2']]);
  });
});

// Reference, work permits 2.1: the assessment is valid when the application for the permit is received.
describe('the letter of an assessment', () => {
  const letter = (expiresOn: string) => itemsOf('ca.wp.gts-b', clientOf(offered({ province: 'ON', lmia: { stream: 'gts-b', number: '1234567', expiresOn } }).situation)).find((item) => item.document.id === 'lmia-letter')?.reasons[0];

  it('is said to have to be valid on receipt, and never to be so: the last day may be past', () => {
    expect(letter('2024-04-16')?.en).toMatch(/valid to 16\sApril\s2024\): it has to be valid when the application is received\.$/);
    expect(letter('2024-04-16')?.fr).toMatch(/valide jusqu’au 16\savril\s2024\)\s: elle doit être valide à la réception de la demande\.$/);
  });
});

describe('Category A of the Global Talent Stream', () => {
  it('names the least pay of the first two positions and of the third', () => {
    expect(said('ca.wp.gts-a', 'wage-calculation', offered({ province: 'ON' }))).toMatch(/\$38\.46 an hour and \$80,000 a year[^]*\$72\.11 and \$150,000/);
    expect(said('ca.wp.gts-b', 'wage-calculation', offered({ province: 'ON' }))).not.toContain('38.46');
    expect(said('case.lmia-gts', 'wage-calculation', offered({ province: 'ON', uniqueSpecializedTalent: true }))).toContain('38.46');
    expect(said('case.lmia-gts', 'wage-calculation', offered({ province: 'ON', lmia: { stream: 'gts-b' } }))).not.toContain('38.46');
  });
});

describe('intra-company transfers', () => {
  const transfer = (id: string, since: string, on?: string) => said(id, 'employer-support-letter', offered({ province: 'ON', transfer: { category: 'specialized-knowledge', fromEmployer: 'Mother', since, until: null } }, {}, on));

  it.each(['new-enterprise', 'executive', 'senior-manager', 'specialized-knowledge'])('take a support letter on the benefit and on why the work is done in Canada, since 3 October 2024: %s', (kind) => {
    expect(transfer(`ca.wp.ict-${kind}`, '2020-01-01')).toMatch(/Significant economic, social or cultural benefit[^]*could be done remotely/);
    expect(transfer(`ca.wp.ict-${kind}`, '2020-01-01', '2024-10-02')).not.toContain('benefit');
  });

  it('explain less than two years of employment where knowledge is what counts', () => {
    const id = 'ca.wp.ict-specialized-knowledge';
    expect(transfer(id, '2024-11-27')).toContain('less than two years');
    expect(transfer(id, '2024-11-26')).not.toContain('less than two years');
    expect(transfer('ca.wp.ict-executive', '2025-11-01')).not.toContain('less than two years');
  });

  it('show one country besides the own, and for a new enterprise two before Canada', () => {
    const multinational = (kind: string) => itemsOf(`ca.wp.ict-${kind}`, clientOf(offered({ province: 'ON' }).situation)).find((item) => item.document.id === 'multinational-proof')?.reasons[0]?.en;
    expect(multinational('executive')).toContain('at least one country besides its own');
    expect(multinational('new-enterprise')).toMatch(/^Before Canada,.*at least two countries/);
  });
});
