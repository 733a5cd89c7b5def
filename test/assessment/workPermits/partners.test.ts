import { describe, expect, it } from 'vitest';
import { criterion, outcomeOf } from '../support/clients';
import { assessed, situation } from '../support/workPermits';

const today = '2026-11-25';
type Facts = Record<string, unknown>;
const unique = { noc: '20010', uniqueSpecializedTalent: true, requires: { level: 'master', experienceMonths: 60 } };
const asked = (approvals: unknown, gtsReferralPartner: unknown, { asOf = today, province = 'ON' }: { asOf?: string; province?: string } = {}) =>
  criterion(assessed('ca.wp.gts-a', situation({ offer: { ...unique, province, approvals }, employer: { gtsReferralPartner } }), asOf), 'gts-a.referral');
const byPartner = (name: string, more: { asOf?: string; province?: string } = {}) => asked([], name, more).outcome;

describe('designated referral partners of Category A, as of April 2025', () => {
  it.each([
    'Business Development Bank of Canada', 'BDC', 'Council of Canadian Innovators', 'Global Affairs Canada Trade Commissioner Service', 'ISED Accelerated Growth Service', 'ISED Industry Skills Directorate', 'Invest in Canada',
    'NRC-IRAP', 'Privy Council Office Special Projects Team', 'TECHNATION', 'Atlantic Canada Opportunities Agency', 'Ignite Fredericton', 'Government of NB Post-Secondary Education, Training and Labour', 'Venn Innovation', 'Genesis',
    'Cape Breton Partnership', 'Invest Nova Scotia', 'Halifax Partnership', 'Island Investment Development Inc.', 'Burlington Economic Development Corp.', 'City of Mississauga', 'Communitech', 'FedDev Ontario', 'OINP',
    'Ontario Investment Office', 'Invest Brampton', 'Invest in Hamilton', 'Invest Ottawa', 'Invest Sudbury', 'Invest Windsor-Essex', 'Kingston EDC', 'London EDC', 'MaRS Discovery District', 'Ontario East EDC', 'Niagara Region',
    'York Region', 'Sarnia-Lambton Economic Partnership', 'Toronto Business Development Centre', 'Toronto Global', 'Town of Oakville', 'Waterloo Region EDC', 'Canada Economic Development for Quebec Regions', 'MIFI',
    'Calgary Economic Development', 'Edmonton Global', 'Government of Alberta', 'Accelerate Okanagan', 'BC Tech Association', 'Kootenay Association for Science & Technology', 'Launch Academy',
    'Invest Vancouver (Metro Vancouver Regional District)', 'Venture Kamloops', 'Economic Development Winnipeg', 'Government of Manitoba', 'Tech Manitoba', 'GNWT Industry, Tourism and Investment', 'Saskatchewan Immigration and Career Training',
    'MaRS', 'Genesis Centre', 'Banque de développement du Canada', 'Développement économique Canada pour les régions du Québec',
  ])('%s', (name) => {
    expect(byPartner(name)).toBe('met');
  });

  it.each(['Acme Friends Club', 'Marston Group', 'Mars Foods', 'Genesis Robotics', 'TCS Canada', 'BC Technical Services', 'Innovators of Canada'])('not %s', (name) => {
    expect(byPartner(name)).toBe('not-met');
  });

  it('a referral of the worker counts by its kind, and by whom it names where it names one', () => {
    expect(asked([{ kind: 'gts-referral' }], null).outcome).toBe('met');
    expect(asked([{ kind: 'gts-referral', by: 'Communitech' }], null).outcome).toBe('met');
    expect(asked([{ kind: 'gts-referral', by: 'Acme Friends Club' }], null).outcome).toBe('not-met');
    expect(asked([{ kind: 'gts-referral', by: 'Acme Friends Club' }], 'Communitech').outcome).toBe('met');
    expect(asked([{ kind: 'portal-offer', by: 'Communitech' }], null).outcome).toBe('not-met');
  });

  it('stays open under another name where the list is not held: in Quebec, and before April 2025', () => {
    expect(asked([], 'Acme Friends Club', { province: 'QC' })).toEqual({ outcome: 'unknown', missing: ['/employers/0/gtsReferralPartner'] });
    expect(byPartner('Vancouver Economic Commission', { asOf: '2025-03-31' })).toBe('unknown');
    expect(byPartner('Vancouver Economic Commission', { asOf: '2025-04-01' })).toBe('not-met');
    expect(byPartner('Communitech', { asOf: '2025-03-31' })).toBe('met');
  });

  it('asks for what may still bring a designated one', () => {
    expect(asked(undefined, 'Acme Friends Club')).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/approvals'] });
    expect(asked([{ kind: 'gts-referral', by: 'Acme Friends Club' }], undefined)).toEqual({ outcome: 'unknown', missing: ['/employers/0/gtsReferralPartner'] });
  });
});

describe('the Global Talent Stream', () => {
  it.each(['ca.wp.gts-a', 'ca.wp.gts-b'])('%s was not open before 12 June 2017, and says so', (id) => {
    const pathway = (asOf: string) => assessed(id, situation(), asOf);
    expect(pathway('2017-06-11').outcome).toBe('closed');
    expect(pathway('2017-06-12').version?.from).toBe('2017-06-12');
  });

  it.each(['positive', 'neutral'])('an assessment that found a %s effect can be used (IRPR 203(1)(b))', (decision) => {
    const lmia: Facts = { stream: 'gts-b', decision, issuedOn: '2026-10-01', expiresOn: '2027-04-01' };
    expect(outcomeOf(assessed('ca.wp.gts-b', situation({ offer: { lmia } }), today), 'gts-b.lmia-decision')).toBe('met');
    const french = { citizenships: ['FR'], residences: [{ country: 'FR', from: '1990-03-15', to: null, status: 'citizen' }] };
    expect(assessed('ca.wp.gts-b', situation({ person: french, offer: { lmia } }), today).requirements?.applyAt.answer).toEqual(['online', 'port-of-entry']);
  });
});
