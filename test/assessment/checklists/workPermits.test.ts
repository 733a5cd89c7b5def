import { describe, expect, it } from 'vitest';
import type { Situation } from '../support/clients';
import { asked, askedIn, familyOf, itemsOf, needOf } from './generated';

const worker = (person: Record<string, unknown> = {}, offer: Record<string, unknown> | null = {}, file: Record<string, unknown> = {}): Situation => ({
  person: { dateOfBirth: '1990-03-15', citizenships: ['IN'], residences: [{ country: 'IN', from: '1990-03-15', to: null, status: 'citizen' }], canadianStatus: [], ...person },
  offer: offer === null ? null : { title: 'Data analyst', province: 'BC', lmia: null, ...offer }, file,
});
const id = 'ca.wp.gts-b';

describe('police certificates of a work permit', () => {
  const lived = (from: string, to: string | null) => ({ residences: [{ country: 'IN', from: '1990-03-15', to: '2010-01-01', status: 'citizen' }, { country: 'FR', from, to, status: 'worker' }] });

  // Six months in a row; a day less is none. Both days of a stay count.
  it.each([
    ['six months', '2022-01-01', '2022-06-30', ['p1 FR: if-asked']],
    ['six months less a day', '2022-01-01', '2022-06-29', []],
  ])('after a stay of %s, and only where the visa office asks', (_span, from, to, expected) => {
    expect(askedIn(id, 'police-certificate', worker(lived(from, to), { noc: '21223' }))).toEqual(expected);
  });

  // Looked back ten years from 2026-11-26: what lies in them begins on 2016-11-27.
  it.each([
    ['2017-05-26', ['p1 FR: if-asked']],
    ['2017-05-25', []],
  ])('not for what lies more than ten years back: a stay to %s', (to, expected) => {
    expect(askedIn(id, 'police-certificate', worker(lived('2015-01-01', to), { noc: '21223' }))).toEqual(expected);
  });

  it.each([
    ['on the 18th birthday', '2008-11-26', 1],
    ['on the day before it', '2008-11-27', 0],
  ])('of a person who applies %s: of the stay as a child nothing counts, and nobody is asked before', (_day, dateOfBirth, adults) => {
    const adult = worker({ dateOfBirth, residences: [{ country: 'IN', from: dateOfBirth, to: null, status: 'citizen' }] });
    expect(askedIn(id, 'police-certificate', adult)).toEqual([]);
    expect(askedIn(id, 'imm-5257-schedule-1', adult)).toHaveLength(adults);
  });
});

describe('the representative', () => {
  it('signs with the client, who has one', () => {
    expect(askedIn(id, 'imm-5476', worker({}, {}, { representative: { name: 'A. Exemple', paid: true } }))).toEqual(['p1: required']);
  });
  it('is not asked for where the client acts alone', () => {
    expect(askedIn(id, 'imm-5476', worker({}, {}, { representative: null }))).toEqual([]);
  });
  it('is open while nobody said', () => {
    const items = itemsOf(id, familyOf([{ role: 'principal', dateOfBirth: '1990-03-15' }]));
    expect(items.find((item) => item.document.id === 'imm-5476')).toMatchObject({ need: 'open', missing: ['/representative'] });
  });
  it('has one form for each adult who comes along', () => {
    const file = familyOf([
      { role: 'principal', dateOfBirth: '1990-03-15' },
      { role: 'spouse', dateOfBirth: '1991-03-15', accompanying: true, canadian: 'none' },
      { role: 'child', dateOfBirth: '2008-11-26', accompanying: true, canadian: 'none' },
      { role: 'child', dateOfBirth: '2008-11-27', accompanying: true, canadian: 'none' },
    ], { representative: { name: 'A. Exemple' } });
    expect(asked(itemsOf(id, file), 'imm-5476')).toEqual(['p1: required', 'p2: required', 'p3: required']);
  });
});

describe('the form of the application', () => {
  const permit = { kind: 'work-permit', issuedOn: '2025-01-01', expiresOn: '2027-06-30' };
  const inCanada = (canadianStatus: readonly Record<string, unknown>[], citizenships = ['IN']) => worker({ citizenships, residences: [{ country: 'IN', from: '1990-03-15', to: '2025-01-01', status: 'citizen' }, { country: 'CA', from: '2025-01-02', to: null, status: 'worker' }], canadianStatus });
  const forms = (situation: Situation, list = id) => ['imm-1295', 'imm-5710'].map((form) => needOf(list, form, situation));

  it.each([
    ['from outside Canada', worker(), ['required', undefined]],
    ['in Canada on a work permit', inCanada([permit]), [undefined, 'required']],
    ['in Canada as a visitor: from outside', inCanada([{ kind: 'visitor', issuedOn: '2026-06-01', expiresOn: '2027-01-01' }]), ['required', undefined]],
    ['in Canada while an extension is decided', inCanada([{ ...permit, expiresOn: '2026-10-01' }, { kind: 'maintained' }]), [undefined, 'required']],
    ['in Canada 90 days after the permit ended: it may be restored', inCanada([{ ...permit, expiresOn: '2026-08-28' }]), [undefined, 'required']],
    ['in Canada 91 days after it ended', inCanada([{ ...permit, expiresOn: '2026-08-27' }]), ['required', undefined]],
    ['by somebody of whose homes nobody wrote anything', worker({ residences: undefined, canadianStatus: undefined }), ['open', 'open']],
  ])('%s', (_case, situation, expected) => {
    expect(forms(situation)).toEqual(expected);
  });

  it('in Canada as a visitor, by a citizen of Mexico under CUSMA', () => {
    const visitor = inCanada([{ kind: 'visitor', issuedOn: '2026-06-01', expiresOn: '2027-01-01' }], ['MX']);
    expect(forms(visitor, 'ca.wp.cusma-professional')).toEqual([undefined, 'required']);
    expect(forms(visitor)).toEqual(['required', undefined]);
  });

  it('comes with family information of adults outside Canada alone', () => {
    expect(needOf(id, 'imm-5707', worker())).toBe('required');
    expect(needOf(id, 'imm-5707', inCanada([permit]))).toBeUndefined();
  });
});

describe('fees', () => {
  const fee = (document: string, day: string, list = 'ca.wp.cusma-professional') => itemsOf(list, familyOf([{ role: 'principal' }]), day).find((item) => item.document.id === document)?.reasons[0]?.en;

  it('name the amount of the day', () => {
    expect(fee('processing-fee-receipt', '2026-11-26')).toContain('$155');
    expect(fee('processing-fee-receipt', '2014-02-06')).toContain('$155');
    expect(fee('processing-fee-receipt', '2014-02-05')).toContain('not held');
    expect(fee('compliance-fee-receipt', '2026-11-26')).toContain('$230');
    expect(fee('lmia-fee-receipt', '2026-11-26', 'case.lmia-high-wage')).toContain('$1,000');
    expect(fee('lmia-fee-receipt', '2014-06-19', 'case.lmia-high-wage')).toBeUndefined();
  });
});

describe('a family that comes along', () => {
  const child = (facts: Record<string, unknown>) => ({ role: 'child', accompanying: true, canadian: 'none', dateOfBirth: '2015-05-05', parents: ['p1', 'p2'], ...facts });
  const family = (...children: Record<string, unknown>[]) => familyOf([
    { role: 'principal', dateOfBirth: '1985-03-15', maritalStatus: 'married', unionSince: '2012-06-01' },
    { role: 'spouse', dateOfBirth: '1986-03-15', accompanying: true, canadian: 'none' },
    ...children,
  ]);

  it('shows the marriage and each child', () => {
    const items = itemsOf(id, family(child({}), child({})));
    expect(asked(items, 'marriage-certificate')).toEqual(['p1: required']);
    expect(asked(items, 'birth-certificate')).toEqual(['p3: required', 'p4: required']);
    expect(asked(items, 'custody-papers')).toEqual([]);
    expect(asked(items, 'imm-5604')).toEqual([]);
  });

  it('shows custody and consent where a parent does not come', () => {
    const apart = child({ parents: ['p1'], custody: 'joint' });
    expect(asked(itemsOf(id, family(apart)), 'custody-papers')).toEqual(['p3: required']);
    expect(asked(itemsOf(id, family(apart)), 'imm-5604')).toEqual(['p3: required']);
    expect(asked(itemsOf(id, family({ ...apart, custody: 'sole' })), 'imm-5604')).toEqual([]);
    expect(asked(itemsOf(id, family(child({ parents: undefined, custody: undefined }))), 'custody-papers')).toEqual(['p3: open']);
  });

  it('asks for consent until the day before the 18th birthday', () => {
    const apart = (dateOfBirth: string) => asked(itemsOf(id, family(child({ dateOfBirth, parents: ['p1'], custody: 'joint' }))), 'imm-5604');
    expect(apart('2008-11-27')).toEqual(['p3: required']);
    expect(apart('2008-11-26')).toEqual([]);
  });

  it('declares a common-law union', () => {
    const partners = familyOf([{ role: 'principal', maritalStatus: 'common-law' }, { role: 'spouse', accompanying: true, canadian: 'none' }]);
    expect(asked(itemsOf(id, partners), 'imm-5409')).toEqual(['p1: required']);
    expect(asked(itemsOf(id, partners), 'common-law-proof')).toEqual(['p1: required']);
    expect(asked(itemsOf(id, partners), 'marriage-certificate')).toEqual([]);
  });

  it('asks nothing of a citizen, and of somebody who stays at home', () => {
    const file = familyOf([{ role: 'principal' }, { role: 'spouse', accompanying: true, canadian: 'citizen' }, { role: 'child', accompanying: false, canadian: 'none' }]);
    expect(itemsOf(id, file).filter((item) => item.for === 'p2' || item.for === 'p3')).toEqual([]);
  });
});

describe('the past', () => {
  const events = (...list: Record<string, unknown>[]) => worker({ admissibility: { criminalRecord: false, events: list } });

  it('is explained, each event of it', () => {
    const refused = events({ kind: 'refusal', on: '2024-02-01', country: 'CA' }, { kind: 'overstay', on: '2020-01-01' });
    expect(askedIn(id, 'explanation-letter', refused)).toEqual(['p1: if-asked', 'p1 refusal · 2024-02-01: required', 'p1 overstay · 2020-01-01: required']);
    expect(askedIn(id, 'refusal-letters', refused)).toEqual(['p1 refusal · 2024-02-01: if-asked']);
    expect(askedIn(id, 'court-records', refused)).toEqual([]);
  });

  it('takes papers of the court for a charge, also without a record, and for a record of which nothing is said', () => {
    expect(askedIn(id, 'court-records', events({ kind: 'charge', on: '2020-01-01' }))).toEqual(['p1 charge · 2020-01-01: required']);
    expect(askedIn(id, 'court-records', worker({ admissibility: { criminalRecord: true } }))).toEqual(['p1: required']);
    expect(askedIn(id, 'court-records', worker({ admissibility: { criminalRecord: false } }))).toEqual([]);
    expect(askedIn(id, 'court-records', worker())).toEqual(['p1: open']);
  });
});

describe('the Global Talent Stream', () => {
  it('asks the employer for the application until the assessment is decided', () => {
    const employer = (lmia: unknown) => ['emp-5624', 'labour-market-benefits-plan', 'business-legitimacy', 'lmia-fee-receipt'].map((document) => needOf(id, document, worker({}, { lmia })));
    expect(employer(null)).toEqual(['required', 'required', 'required', 'required']);
    expect(employer({ stream: 'gts-b', decision: 'positive' })).toEqual([undefined, undefined, undefined, undefined]);
    expect(employer(undefined)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('takes letters of the occupations that are listed only with experience', () => {
    const job = { employer: 'Studio', startedOn: '2020-01-01', endedOn: null, paid: true, selfEmployed: false };
    const letters = (noc: string) => askedIn(id, 'reference-letter', worker({ work: [job] }, { noc, requires: { experienceMonths: 0 } }));
    expect(letters('52120')).toEqual(['p1 Studio: required']);
    expect(letters('51120')).toEqual(['p1 Studio: required']);
    expect(letters('21231')).toEqual(['p1 Studio: if-asked']);
  });

  it('takes a referral in Category A alone', () => {
    expect(askedIn('ca.wp.gts-a', 'gts-referral', worker())).toEqual(['e1 j1: required']);
    expect(askedIn(id, 'gts-referral', worker())).toEqual([]);
  });

  it.each([
    ['BC', ['e1 BC: required']], ['MB', ['e1 MB: required']], ['SK', ['e1 SK: required']], ['NS', ['e1 NS: required']],
    ['ON', []], ['AB', []], [undefined, ['e1: open']],
  ])('registers the employer in %s', (province, expected) => {
    expect(askedIn(id, 'employer-registration', worker({}, { province }))).toEqual(expected);
  });

  it('takes the acceptance certificate and the ministry’s copy for work in Quebec of more than 30 days', () => {
    const quebec = (endsOn: string | null) => worker({}, { province: 'QC', startsOn: '2027-01-04', endsOn });
    expect(askedIn(id, 'caq', quebec(null))).toEqual(['p1 j1: required']);
    expect(askedIn(id, 'mifi-copy', quebec(null))).toEqual(['e1 j1: required']);
    expect(askedIn(id, 'caq', quebec('2027-02-02'))).toEqual([]);
    expect(askedIn(id, 'caq', quebec('2027-02-03'))).toEqual(['p1 j1: required']);
  });

  it('stands without an employer while no offer is on file', () => {
    expect(askedIn(id, 'job-offer-letter', worker({}, null))).toEqual(['file: required']);
    expect(askedIn(id, 'job-offer-letter', worker())).toEqual(['e1 j1: required']);
  });
});

describe('CUSMA professionals', () => {
  const list = 'ca.wp.cusma-professional';
  const professional = (offer: Record<string, unknown> = {}, person: Record<string, unknown> = {}, employer: Record<string, unknown> = {}): Situation => ({ ...worker({ citizenships: ['MX'], education: [], work: [], ...person }, offer), employer: { familyShares: [], ...employer } });

  it('show their citizenship, and the employer the offer with its code and fee', () => {
    expect(askedIn(list, 'citizenship-proof', professional())).toEqual(['p1: required']);
    expect(askedIn(list, 'portal-offer', professional())).toEqual(['e1 j1: required']);
    expect(askedIn(list, 'employer-support-letter', professional())).toEqual(['e1 j1: required']);
    expect(askedIn(list, 'lmia-letter', professional())).toEqual([]);
    const code = (day: string) => itemsOf(list, familyOf([{ role: 'principal' }]), day).find((item) => item.document.id === 'portal-offer')?.reasons[0]?.en;
    expect(code('2022-12-14')).toContain('T23');
    expect(code('2022-12-15')).toContain('T36');
  });

  it('show years of work where the profession is open with them and no degree is on file', () => {
    const job = { employer: 'Former employer', title: 'Analyst', startedOn: '2018-01-01', endedOn: '2021-12-31', paid: true, selfEmployed: false };
    const analyst = { listedProfessions: [{ list: 'cusma', entry: 'computer-systems-analyst' }], requires: {} };
    expect(askedIn(list, 'reference-letter', professional(analyst, { work: [job] }))).toEqual(['p1 Former employer: required']);
    expect(askedIn(list, 'reference-letter', professional({ ...analyst, requires: { experienceMonths: 0 } }, { work: [job], education: [{ level: 'bachelor', completedOn: '2014-01-01' }] }))).toEqual(['p1 Former employer: if-asked']);
  });

  it('show a contract for services, who owns the enterprise, and a licence where the position asks for one', () => {
    expect(askedIn(list, 'service-contract', professional({ contract: 'services' }))).toEqual(['e1 j1: required']);
    expect(askedIn(list, 'service-contract', professional({ contract: 'employment' }))).toEqual([]);
    expect(askedIn(list, 'ownership-proof', professional({}, {}, { familyShares: [{ personId: 'p1', percent: 20 }] }))).toEqual(['e1: required']);
    expect(askedIn(list, 'ownership-proof', professional())).toEqual([]);
    expect(askedIn(list, 'licence', professional({ requires: { licence: true } }))).toEqual(['p1 j1: required']);
    expect(askedIn(list, 'licence', professional({ requires: { licence: false } }))).toEqual([]);
    expect(askedIn(list, 'licence', professional())).toEqual(['p1 j1: open']);
  });
});

describe('intra-company transferees', () => {
  const list = (kind: string, on?: string) => new Set(itemsOf(`ca.wp.ict-${kind}`, familyOf([{ role: 'principal' }]), on).map(({ document }) => document.id));

  it('show the letter, the year of work, the charts and the relationship of the enterprises', () => {
    for (const kind of ['new-enterprise', 'executive', 'senior-manager', 'specialized-knowledge']) {
      for (const document of ['introduction-letter', 'foreign-employment-proof', 'organization-charts', 'qualifying-relationship-proof', 'multinational-proof', 'role-kept-open', 'portal-offer', 'compliance-fee-receipt', 'premises-proof']) expect(list(kind)).toContain(document);
    }
  });

  it('show more in a new enterprise and of specialized knowledge', () => {
    expect(list('new-enterprise')).toContain('business-plan');
    expect(list('new-enterprise')).toContain('staffing-plan');
    expect(list('executive')).not.toContain('business-plan');
    expect(list('specialized-knowledge')).toContain('proprietary-knowledge-proof');
    expect(list('executive')).not.toContain('proprietary-knowledge-proof');
  });

  it('show the wage since 3 October 2024, of specialized knowledge before too', () => {
    expect(list('executive', '2024-10-02')).not.toContain('prevailing-wage-evidence');
    expect(list('executive', '2024-10-03')).toContain('prevailing-wage-evidence');
    expect(list('specialized-knowledge', '2024-10-02')).toContain('prevailing-wage-evidence');
  });
});

describe('IT workers', () => {
  const documents = (day: string, province = 'BC') => itemsOf('ca.wp.it-worker', familyOf([{ role: 'principal' }], { employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', province }] }), day).map(({ document }) => document.id);

  it('showed their papers from 5 May 1997 to 24 March 2012', () => {
    expect(documents('1997-05-04')).toEqual([]);
    expect(documents('1997-05-05')).toEqual(['job-offer-letter', 'education-credential', 'reference-letter', 'language-test', 'passport', 'processing-fee-receipt']);
    expect(documents('2012-03-24')).toContain('imm-1295');
    expect(documents('2012-03-25')).toEqual([]);
  });

  it('needed a certificate in Quebec, and the notice of the employer in the last phase of British Columbia', () => {
    expect(documents('2011-12-01', 'QC')).toContain('caq');
    expect(documents('2011-12-01', 'BC')).not.toContain('caq');
    expect(documents('2011-10-01', 'BC')).toContain('advance-notice');
    expect(documents('2011-09-30', 'BC')).not.toContain('advance-notice');
    expect(documents('2012-01-01', 'BC')).not.toContain('advance-notice');
  });
});

describe('a work permit of any kind', () => {
  const list = 'case.work-permit';
  it('rests on the assessment or on the offer in the portal, as the offer says', () => {
    const basis = (lmia: unknown) => ['lmia-letter', 'portal-offer'].map((document) => needOf(list, document, worker({}, { lmia })));
    expect(basis({ stream: 'high-wage' })).toEqual(['required', undefined]);
    expect(basis(null)).toEqual([undefined, 'required']);
    expect(basis(undefined)).toEqual(['open', 'open']);
  });
});
