import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/clients';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { assessed, criteriaThatAre, missing, situation } from '../support/workPermits';

/** A developer of software products with ten years of it in India. */
const developer = (asOf: string, offer: Record<string, unknown> = {}, changes: Parameters<typeof situation>[0] = {}) =>
  assessed(
    'ca.wp.it-worker',
    situation({
      ...changes,
      person: { work: [{ employer: 'Example Works', noc: '2173', country: 'IN', startedOn: '1990-01-08', endedOn: null, hoursPerWeek: 40, paid: true }], ...changes.person },
      offer: { noc: '2173', startsOn: '2009-01-05', endsOn: '2011-01-04', listedProfessions: [{ list: 'it-worker', entry: 'software-products-developer' }], ...offer },
    }),
    asOf,
  );

/** Of every work permit before 28 June 2002, or since 1 April 2011, and not held in full: a permit of those days stays open for the one alone. */
const notHeld = ['general.law-of-1978', 'general.employer-before-2015'];
type Result = ReturnType<typeof developer>;
const outcomeButFor = (result: Result): string => (result.outcome === 'needs-facts' && notHeld.includes(criteriaThatAre(result, 'unknown').join()) ? 'open for what is not held' : result.outcome);
const open = 'open for what is not held';
/** What is missing besides what is to be looked up for it. */
const asked = (result: Result): string[] => missing(result).filter((pointer) => !pointer.startsWith('/requirementChecks/'));

describe('IT Worker Program', () => {
  it.each([
    ['1997-05-04', 'closed'], ['1997-05-05', open], ['1997-05-06', open], ['2002-06-27', open], ['2002-06-28', 'applies'], ['2010-09-29', 'applies'], ['2010-09-30', 'applies'], ['2010-10-01', 'closed'],
  ])('Ontario on %s: %s', (asOf, outcome) => {
    expect(outcomeButFor(developer(asOf, { province: 'ON' }))).toBe(outcome);
  });

  it.each([
    ['2010-10-01', 'applies'], ['2011-03-31', 'applies'], ['2011-04-01', open], ['2011-09-30', open], ['2011-10-01', open], ['2011-12-30', open], ['2011-12-31', open], ['2012-01-01', 'closed'],
  ])('British Columbia on %s: %s', (asOf, outcome) => {
    expect(outcomeButFor(developer(asOf, { province: 'BC' }))).toBe(outcome);
  });

  it.each([
    ['2010-10-01', 'applies'], ['2012-01-01', open], ['2012-02-22', open], ['2012-02-23', open], ['2012-02-24', 'closed'], ['2012-03-25', 'closed'], ['2026-11-25', 'closed'],
  ])('Quebec on %s: %s', (asOf, outcome) => {
    expect(outcomeButFor(developer(asOf, { province: 'QC' }))).toBe(outcome);
  });

  it('still took applications for Quebec until 24 March 2012 with a certificate of 23 February 2012 or earlier', () => {
    const certified = (asOf: string, issuedOn: string) => outcomeButFor(developer(asOf, { province: 'QC' }, { file: { nominations: [{ province: 'QC', kind: 'acceptance-certificate', issuedOn }] } }));
    expect(certified('2012-02-24', '2012-02-23')).toBe(open);
    expect(certified('2012-03-24', '2012-02-23')).toBe(open);
    expect(certified('2012-03-25', '2012-02-23')).toBe('closed');
    expect(certified('2012-03-24', '2012-02-24')).toBe('closed');
  });

  it('says what replaced it', () => {
    const pathway = builtInPack.pathways.find(({ id }) => id === 'ca.wp.it-worker');
    expect(pathway?.closed?.replacedBy).toBe('ca.wp.gts-b');
    expect(pathway?.closed?.label.en).toContain('12 June 2017');
  });

  it('asks for the province when it decides', () => {
    expect(asked(developer('2011-03-30', { province: undefined }))).toEqual(['/jobOffers/0/province']);
    expect(developer('2009-03-30', { province: undefined }).outcome).toBe('applies');
  });
});

describe('several offers', () => {
  const listedProfessions = [{ list: 'it-worker', entry: 'software-products-developer' }];
  const inOntario = { id: 'j1', personId: 'p1', employerId: 'e1', noc: '2173', province: 'ON', listedProfessions };
  const inColumbia = { ...inOntario, id: 'j2', province: 'BC' };
  const results = (jobOffers: readonly unknown[]) => developer('2011-03-30', {}, { file: { jobOffers } });

  it('the one in a province where the program still runs counts, whatever the order', () => {
    expect(results([inOntario, inColumbia])).toMatchObject({ outcome: 'applies', entry: '/jobOffers/1' });
    expect(results([inColumbia, inOntario])).toMatchObject({ outcome: 'applies', entry: '/jobOffers/0' });
    expect(results([inOntario])).toMatchObject({ outcome: 'closed', intake: 'closed' });
  });

  it('of two that come equally far the same one is shown', () => {
    expect(results([{ ...inColumbia, id: 'j1' }, inColumbia]).entry).toBe('/jobOffers/0');
    expect(results([inColumbia, { ...inColumbia, id: 'j1' }]).entry).toBe('/jobOffers/1');
  });
});

describe('the seven jobs', () => {
  it.each([
    'senior-animation-effects-editor', 'embedded-systems-software-designer', 'mis-software-designer', 'multimedia-software-developer', 'software-developer-services', 'software-products-developer', 'telecommunications-software-designer',
  ])('%s', (entry) => {
    expect(developer('2009-06-01', { listedProfessions: [{ list: 'it-worker', entry }] }).outcome).toBe('applies');
  });

  it('are the only ones', () => {
    expect(developer('2009-06-01', { listedProfessions: [{ list: 'it-worker', entry: null }] }).outcome).toBe('does-not-apply');
    expect(developer('2009-06-01', { listedProfessions: [{ list: 'it-worker', entry: 'web-designer' }] }).outcome).toBe('does-not-apply');
    expect(asked(developer('2009-06-01', { listedProfessions: [{ list: 'cusma', entry: 'engineer' }] }))).toEqual(['/jobOffers/0/listedProfessions']);
  });
});

describe('two years of experience in the field', () => {
  const worked = (job: Record<string, unknown>) => outcomeOf(developer('2009-06-01', {}, { person: { work: [{ employer: 'Example Works', noc: '2173', country: 'IN', paid: true, startedOn: '2007-06-02', endedOn: null, ...job }] } }), 'it-worker.experience');

  it('are counted to the day, both ends included', () => {
    expect(worked({ startedOn: '2007-06-03' })).toBe('not-met');
    expect(worked({ startedOn: '2007-06-02' })).toBe('met');
    expect(worked({ startedOn: '2007-06-01' })).toBe('met');
  });

  it('are years of the calendar, whenever they were worked', () => {
    // With a 29 February between, two years have 731 days.
    expect(worked({ startedOn: '2007-03-01', endedOn: '2009-02-28' })).toBe('met');
    expect(worked({ startedOn: '2007-03-01', endedOn: '2009-02-27' })).toBe('not-met');
    // Without one they have 730.
    expect(worked({ startedOn: '2005-03-01', endedOn: '2007-02-28' })).toBe('met');
    expect(worked({ startedOn: '2005-03-01', endedOn: '2007-02-27' })).toBe('not-met');
  });

  it('are paid, and of computing or what the consultant relates to the offer', () => {
    expect(worked({ paid: false })).toBe('not-met');
    expect(worked({ noc: '6421', relatedTo: [] })).toBe('not-met');
    expect(worked({ noc: '6421', relatedTo: ['6421'] })).toBe('not-met');
    expect(worked({ noc: '6421', relatedTo: ['2173'] })).toBe('met');
    expect(worked({ noc: '2171' })).toBe('met');
  });

  it('leave open what nobody said a job is related to, and ask for it', () => {
    const salesman = developer('2009-06-01', {}, { person: { work: [{ employer: 'Example Works', noc: '6421', country: 'IN', paid: true, startedOn: '2000-01-03', endedOn: null }] } });
    expect(salesman.outcome).toBe('needs-facts');
    expect(asked(salesman)).toEqual(['/persons/0/work/0/relatedTo']);
    // Too short to count whatever it is related to.
    expect(worked({ noc: '6421', startedOn: '2007-06-03' })).toBe('not-met');
  });

  describe('while the occupation of the offer is not settled', () => {
    const work = [{ employer: 'Example Works', noc: '6421', country: 'IN', paid: true, startedOn: '2000-01-03', endedOn: null, relatedTo: [] as string[] }];
    const offered = (offer: Record<string, unknown>, file: Record<string, unknown> = {}, job: Record<string, unknown> = {}) => {
      const { criteria } = developer('2009-06-01', offer, { file, person: { work: work.map((one) => ({ ...one, ...job })) } });
      const found = criteria.find(({ criterion }) => criterion.id === 'it-worker.experience');
      return [found?.outcome, found?.missing];
    };

    it('work of another field may count, and the occupation is asked for', () => {
      expect(offered({ noc: undefined })).toEqual(['unknown', ['/jobOffers/0/noc']]);
      expect(offered({ noc: '6421' })).toEqual(['met', []]);
      expect(offered({ noc: '2173' })).toEqual(['not-met', []]);
      // Computing counts whatever the offer is of.
      expect(offered({ noc: undefined }, {}, { noc: '2171' })).toEqual(['met', []]);
    });

    it('work that is one of the occupations it may be does not count for sure', () => {
      const either = { uncertain: [{ path: '/jobOffers/0/noc', oneOf: ['6421', '2173'] }] };
      expect(offered({ noc: undefined }, either)).toEqual(['unknown', ['/jobOffers/0/noc']]);
    });

    it('nor does what the consultant relates to another occupation', () => {
      expect(offered({ noc: undefined }, {}, { relatedTo: ['2173'] })).toEqual(['unknown', ['/jobOffers/0/noc']]);
    });
  });

  it('counts work under the code of the offer, though that code had several in the older classification', () => {
    expect(outcomeOf(developer('2009-06-01', { noc: '42202' }, { person: { work: [{ employer: 'Example Works', noc: '42202', country: 'IN', paid: true, startedOn: '2000-01-03', endedOn: null }] } }), 'it-worker.experience')).toBe('met');
  });

  it('rest on an annex that is not available, which is said', () => {
    expect(builtInPack.citations['it-worker.descriptions']?.confidence).toBe('low');
    expect(criteriaThatAre(developer('2009-06-01'), 'judgement')).toContain('it-worker.description');
  });
});

describe('steps', () => {
  const steps = (asOf: string, offer: Record<string, unknown>) => developer(asOf, offer).steps.map(({ id }) => id);

  it('the certificate in Quebec, and notice in the last phase of British Columbia', () => {
    expect(steps('2009-06-01', { province: 'QC' })).toContain('it-worker.caq');
    expect(steps('2009-06-01', { province: 'ON' })).not.toContain('it-worker.caq');
    expect(steps('2011-09-30', { province: 'BC' })).not.toContain('it-worker.notice');
    expect(steps('2011-10-01', { province: 'BC' })).toContain('it-worker.notice');
    expect(steps('2011-10-01', { province: 'BC', approvals: [{ kind: 'advance-notice' }] })).not.toContain('it-worker.notice');
  });
});
