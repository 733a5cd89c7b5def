import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { checksRead, observedInWords } from '../../../shared/assessment/report/observed';
import { observedOf } from '../../../shared/assessment/result/observed';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { samples } from '../../../shared/samples';
import { clientOf } from '../support/clients';
import { situation } from '../support/workPermits';

const pack = new LoadedPack(builtInPack, 'sha256-test');
const newEnterprise = 'ca.wp.ict-new-enterprise';

/** What is observed of a criterion, in both languages. */
function observed(pathwayId: string, id: string, changes: Parameters<typeof situation>[0]): readonly [en: string, fr: string] {
  const { pathways, subject } = assess(clientOf(situation(changes)), pack, { asOf: '2026-11-22', pathwayIds: [pathwayId], trace: true });
  const found = pathways[0]?.criteria.find(({ criterion }) => criterion.id === id);
  if (!found) throw new Error(`${id} is not asked`);
  return [observedOf(found, subject.source, 'en'), observedOf(found, subject.source, 'fr').replaceAll('\u00A0', ' ')];
}

const trading = (newFacts: unknown, file: Record<string, unknown> = {}) => observed(newEnterprise, 'ict.planned-trading', { employer: { newEnterprise: newFacts }, file });
const plan = { fundsCommitted: 900_000, plannedStaff: 4, premisesPlanned: 'leased' };

describe('what is observed', () => {
  it('of a day is the day as it is written in the file, however days are counted inside', () => {
    expect(trading({ ...plan, tradingFrom: '2027-03-01' })).toEqual(['2027-03-01', '2027-03-01']);
    expect(trading(null)).toEqual(['none', 'néant']);
    expect(trading(plan)).toEqual(['not known', 'inconnu']);
  });

  it('of a day that is not settled are the days between which it lies', () => {
    const between = (range: Record<string, unknown>) => trading(plan, { uncertain: [{ path: '/employers/0/newEnterprise/tradingFrom', ...range }] });
    expect(between({ min: '2027-03-01', max: '2027-06-30' })).toEqual(['2027-03-01 to 2027-06-30', 'du 2027-03-01 au 2027-06-30']);
    expect(between({ min: '2027-03-01' })).toEqual(['2027-03-01 or later', '2027-03-01 ou après']);
    expect(between({ max: '2027-06-30' })).toEqual(['2027-06-30 or earlier', '2027-06-30 ou avant']);
  });

  it('of a day is written in full where a person reads it', () => {
    const read = (newEnterprise_: unknown, file: Record<string, unknown> = {}): string[] => {
      const client = clientOf(situation({ employer: { newEnterprise: newEnterprise_ }, file }));
      const { pathways, subject } = assess(client, pack, { asOf: '2026-11-22', pathwayIds: [newEnterprise], trace: true });
      const found = pathways[0]?.criteria.find(({ criterion }) => criterion.id === 'ict.planned-trading');
      if (!found) throw new Error('it is asked');
      return (['en', 'fr'] as const).map((language) => observedInWords(found, subject.source, client, language).replaceAll('\u00A0', ' '));
    };
    expect(read({ ...plan, tradingFrom: '2027-03-01' })).toEqual(['1 March 2027', '1er mars 2027']);
    expect(read(plan, { uncertain: [{ path: '/employers/0/newEnterprise/tradingFrom', min: '2027-03-01', max: '2027-06-30' }] })).toEqual(['1 March 2027 to 30 June 2027', 'du 1er mars 2027 au 30 juin 2027']);
    expect(read(null)).toEqual(['none', 'néant']);
  });

  it('of what was looked up is the answer with its day and source, of the check that counts alone', () => {
    const check = { list: 'ab-tourism-occupations', item: '64314', listed: true, checkedOn: '2026-11-01', source: 'Program guide' } as const;
    const file = { listChecks: [{ ...check, listed: false, checkedOn: '2026-10-01' }, check, { ...check, list: 'ab-tourism-industries' as const, item: '721111', listed: false, source: undefined }] };
    const client = clientOf(situation({ offer: { noc: '64314' }, employer: { naics: '721111' }, file }));
    const { pathways, subject } = assess(client, pack, { asOf: '2026-11-22', pathwayIds: ['ca.ab.tourism-hospitality'], trace: true });
    const found = pathways[0]?.criteria.find(({ criterion }) => criterion.id === 'ab-ths.occupation');
    if (!found) throw new Error('it is asked');
    expect(checksRead(found)).toEqual(['/listChecks/1', '/listChecks/2']);
    const [en, fr] = (['en', 'fr'] as const).map((language) => observedInWords(found, subject.source, client, language).replaceAll('\u00A0', ' '));
    expect(en).toContain('NOC 64314 Hotel front desk clerks is on the list “Alberta: occupations of Tourism and Hospitality” (1 November 2026, Program guide); NAICS 721111 is not on the list “Alberta: industries of Tourism and Hospitality” (1 November 2026)');
    expect(fr).toMatch(/^la profession CNP 64314 .* figure sur la liste « .* » \(1er novembre 2026, Program guide\); le secteur SCIAN 721111 ne figure pas sur la liste/);
  });

  it('of a number stays a number', () => {
    expect(observed(newEnterprise, 'ict.planned-funds', { employer: { newEnterprise: plan } })[0]).toBe('900,000');
  });

  it('of an employer is its name, and of a truth what it is of, with yes or no', () => {
    expect(observed('ca.wp.general', 'general.ineligible-employer', {})).toEqual([
      'Enterprise in Canada, On the list of ineligible employers: no', 'Enterprise in Canada, Inscrit sur la liste des employeurs non admissibles : non',
    ]);
    expect(observed(newEnterprise, 'general.leave-at-end', {})[0]).toBe('Will leave Canada at the end of the stay: yes');
  });

  it('of lists are their texts, or that there are none', () => {
    expect(observed('ca.wp.cusma-professional', 'cusma.citizenship', { person: { citizenships: ['MX', 'US'] } })[0]).toBe('MX, US');
    expect(observed(newEnterprise, 'general.unauthorized-work', {})).toEqual(['Events: none, Status in Canada: none', 'Événements : néant, Statut au Canada : néant']);
  });

  it('of records that were looked through, and none of which mattered, is how many there are', () => {
    const admissibility = { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [{ kind: 'refusal', on: '2020-05-04', country: 'CA' }] };
    expect(observed(newEnterprise, 'general.unauthorized-work', { person: { admissibility, canadianStatus: [] } })[0]).toBe('Status in Canada: none');
    expect(observed(newEnterprise, 'general.unauthorized-work', { person: { admissibility, canadianStatus: [{ kind: 'visitor', issuedOn: '2019-01-01', expiresOn: '2019-06-30' }] } })[0]).toBe('Events: 1, Status in Canada: 1');
  });

  it('where there is no job offer is that', () => {
    expect(observed('ca.wp.gts-b', 'gts-b.offer', { offer: null })).toEqual(['Job offers: none', 'Offres d’emploi : néant']);
  });

  it('is said of every criterion of the samples that is met or not met, without a number that stands for no end', () => {
    for (const client of samples) {
      for (const asOf of ['2011-06-01', '2026-11-22']) {
        const criteria = assessmentJson(assess(client, pack, { asOf, trace: true })).pathways.flatMap((pathway) => pathway.criteria);
        const asked = criteria.filter(({ outcome }) => outcome !== 'judgement' && outcome !== 'not-applicable');
        expect(asked.filter((one) => one.observed === '' || /9,?999,?999|∞|NaN|\be\d\b/u.test(one.observed)).map(({ id, observed: said }) => [client.fileNumber, id, said])).toEqual([]);
      }
    }
  });
});
