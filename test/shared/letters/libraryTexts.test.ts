import { describe, expect, it } from 'vitest';
import type { ClientFile } from '../../../shared/clientFile';
import type { LetterItem } from '../../../shared/letters/field';
import { letterData } from '../../../shared/letters/letterData';
import { items, letterText, missingIn, sample, sourceOf } from './support';

const okoye = sample('Okoye');
const changed = (offer: Partial<NonNullable<ClientFile['jobOffers']>[number]>, employer: Partial<NonNullable<ClientFile['employers']>[number]> = {}): ClientFile => ({
  ...okoye, employers: okoye.employers!.map((one) => ({ ...one, ...employer })), jobOffers: okoye.jobOffers!.map((one) => ({ ...one, ...offer })),
});
const kase = (kind: string) => ({ kase: { kind, title: 'The case', filingOn: null, numbers: [], fees: [] } });
const accepted = (...some: readonly LetterItem[]): LetterItem[] => some.map((item) => ({ ...item, state: 'accepted' }));
const signed = items.find(({ document }) => document === 'imm-5476')!;
const passport = items[0]!;

describe('the submission letter', () => {
  const text = (some: readonly LetterItem[], kind = 'case.work-permit', more: Parameters<typeof sourceOf>[2] = {}) => letterText('submission', sourceOf(okoye, 'en', { ...kase(kind), items: some, ...more }));

  it('says that the documents are complete only where everything needed was accepted', () => {
    expect(text(accepted(passport))).toContain('the documents are complete');
    expect(text([...accepted(passport), signed])).not.toContain('complete');
    expect(text([...accepted(passport), items.find(({ need }) => need === 'open')!])).not.toContain('complete');
    expect(text([])).not.toContain('complete');
  });

  it('without an accepted document says so to the writer alone, as a missing fact', () => {
    expect(text([passport])).toContain('submitted with the application:\n[Accepted documents that go with the application]');
    expect(text([passport])).not.toContain('No document');
    expect(missingIn('submission', sourceOf(okoye, 'en', { items: [passport] }))).toContain('submittedItems');
  });

  it('speaks of a signed IMM 5476 only where it was accepted', () => {
    expect(text([...accepted(passport), signed])).not.toContain('A signed');
    expect(text([...accepted(passport), signed])).not.toContain('(IMM 5476) is submitted');
    expect(text(accepted(passport, signed))).toContain('The signed form Use of a Representative (IMM 5476) is submitted with the application.');
  });

  it('says whom the consultant represents: the employer in an LMIA case, else the applicant, or as chosen', () => {
    expect(text(accepted(passport))).toContain('I represent Emeka Samuel Okoye (citizenship: Nigeria; passport ');
    const employers = text(accepted(passport), 'case.lmia-gts');
    expect(employers).toContain('I represent Maple Harbour Robotics Inc., 200 Example Avenue, Vancouver, British Columbia  V6B 0A2, in the application');
    expect(employers).not.toContain('I represent Emeka');
    expect(text(accepted(passport), 'ca.wp.gts-b', { choices: { party: 'employer' } })).toContain('I represent Maple Harbour');
  });
});

describe('the LMIA cover letter', () => {
  const text = (client: ClientFile) => letterText('lmia-cover', sourceOf(client, 'en', kase('case.lmia-gts')));

  it('tells the positions, language, licence, registration and benefits plan', () => {
    const whole = changed(
      { province: 'BC', lmia: { stream: 'gts-b', positions: 2 }, requires: { level: 'bachelor', experienceMonths: 36, languages: ['en', 'fr'], licence: true } },
      { lmbp: { signedOn: '2026-02-01' as never }, approvals: [{ kind: 'employer-registration', province: 'BC', reference: 'ER-1', expiresOn: '2028-05-31' as never }] },
    );
    expect(text(whole)).toContain('Number of positions: 2\n');
    expect(text(whole)).toContain('Languages required: English, French\nLicence or registration: required\n');
    expect(text(whole)).toContain('Registration with the province to hire foreign workers: ER-1, valid through 31 May 2028.');
    expect(text(whole)).toContain('Labour Market Benefits Plan: signed on 1 February 2026.');
  });

  it('asks for them where they are not on file: registration only where the province registers, the plan only in the Global Talent Stream', () => {
    const { lmbp: _lmbp, approvals: _approvals, ...bare } = okoye.employers![0]!;
    const client = (province: 'BC' | 'ON', stream: 'gts-b' | 'high-wage'): ClientFile => ({ ...okoye, employers: [bare], jobOffers: [{ ...okoye.jobOffers![0]!, province, lmia: { stream } }] });
    expect(missingIn('lmia-cover', sourceOf(client('BC', 'gts-b'), 'en'))).toEqual(expect.arrayContaining(['jobPositions', 'employerRegistration', 'benefitsPlan']));
    const other = missingIn('lmia-cover', sourceOf(client('ON', 'high-wage'), 'en'));
    expect(other).toContain('transitionPlan');
    expect(other).not.toContain('employerRegistration');
    expect(other).not.toContain('benefitsPlan');
  });

  it('claims no advertising that nobody knows of', () => {
    const { recruitment: _recruitment, ...rest } = okoye.jobOffers![0]!;
    const unknown = text({ ...okoye, jobOffers: [rest] });
    expect(unknown).not.toContain('advertise');
    expect(unknown).toContain('Recruitment\n[Recruitment activities]\n');
    expect(text(changed({ recruitment: [] }))).toContain('The employer did not advertise the position.');
  });
});

describe('the missing-items letter', () => {
  it('lists by person what the client brings, and asks the open facts as questions', () => {
    const text = letterText('missing-items', sourceOf(okoye, 'en'));
    expect(text).toContain('Chidi Okafor\n– Passport (by 15 December 2026). It must show: number; expiry.\n– Diplôme. What was sent could not be accepted: Page 2 manquante.\n');
    expect(text).toContain('obtain any.\nAda Okafor: Countries of residence\n');
    for (const other of ['Police certificate', 'Photographs', 'IMM 5476', 'Job offer letter', 'Always needed', '..']) expect(text).not.toContain(other);
  });

  it('says once what several documents in a row must show, and ends a name on one full stop', () => {
    const reference = (employer: string): LetterItem => ({ ...passport, title: `Reference letter – ${employer}`, contains: ['hours', 'pay'], dueOn: null });
    const text = letterText('missing-items', sourceOf(okoye, 'en', { items: [reference('Lagoon Ltd'), reference('Harbour Inc.')] }));
    expect(text).toContain('– Reference letter – Lagoon Ltd.\n– Reference letter – Harbour Inc. Each of these must show: hours; pay.\n');
  });

  it('says that nothing is needed only where neither a document nor an answer is', () => {
    const open = items.find(({ need }) => need === 'open')!;
    expect(letterText('missing-items', sourceOf(okoye, 'en', { items: accepted(passport) }))).toContain('Nothing more is needed');
    expect(letterText('missing-items', sourceOf(okoye, 'en', { items: [...accepted(passport), open] }))).not.toContain('Nothing more is needed');
    expect(missingIn('missing-items', sourceOf(okoye, 'en', { items: accepted(passport) }))).not.toContain('replyBy');
  });
});

describe('the job offer letter', () => {
  it('asks who supervises: the contact of the employer need not be', () => {
    expect(missingIn('job-offer', sourceOf(okoye, 'en'))).toContain('supervisor');
    expect(letterText('job-offer', sourceOf(okoye, 'en', { answers: { supervisor: 'Kim Sample, Lead' } }))).toContain('Supervisor: Kim Sample, Lead\n');
  });

  it('tells the licence, the languages and what the permit rests on', () => {
    const client = changed({ requires: { languages: ['en'], licence: false }, lmia: { stream: 'gts-b', number: '0000101' } });
    const text = letterText('job-offer', sourceOf(client, 'en', kase('ca.wp.gts-b')));
    expect(text).toContain('Languages: English\nLicence or registration: none\n');
    expect(text).toContain('Basis of the work permit: LMIA 0000101 (Global Talent Stream, category B).');
  });

  it('of an exempt job names the code, and asks for the reason', () => {
    const source = sourceOf(okoye, 'en', kase('ca.wp.ict-executive'));
    expect(letterText('job-offer', source)).toContain('Basis of the work permit: exempt from an LMIA, code C62. Why the exemption applies: [Why the exemption applies]');
  });
});

describe('support letters of the employer', () => {
  const client = changed({
    transfer: { category: 'executive', roleKeptOpen: true }, requires: { level: 'bachelor', experienceMonths: 36, languages: ['en'], licence: true }, listedProfessions: [{ list: 'cusma', entry: 'engineer' }],
    approvals: [{ kind: 'portal-offer', reference: 'A1234567' }],
  });

  it.each([['ict-support', 'ca.wp.ict-executive', 'C62'], ['cusma-support', 'ca.wp.cusma-professional', 'T36']])('%s names the exemption, the offer and what the position asks for', (id, kind, code) => {
    const text = letterText(id, sourceOf(client, 'en', kase(kind)));
    expect(text).toContain(`LMIA exemption code: ${code}; offer of employment number: A1234567.`);
    expect(text).toContain('Education: Bachelor’s degree\nExperience: 36 months\nLanguages: English\nLicence or registration: required\n');
  });

  it('of a transfer says whether the position abroad is kept open, or misses it', () => {
    expect(letterText('ict-support', sourceOf(client, 'en'))).toContain('The position abroad is kept open for the return.');
    expect(missingIn('ict-support', sourceOf(changed({ transfer: { category: 'executive' } }), 'en'))).toContain('roleKeptOpen');
  });

  it('of a professional names the profession as the agreement lists it', () => {
    expect(letterText('cusma-support', sourceOf(client, 'en'))).toContain('Profession as listed in the agreement: Engineer.');
    expect(letterText('cusma-support', sourceOf(client, 'fr'))).toContain('dans l’accord : Ingénieur.');
    expect(missingIn('cusma-support', sourceOf(changed({ listedProfessions: [{ list: 'cusma', entry: 'wizard' }] }), 'en'))).toContain('cusmaProfession');
  });
});

describe('French', () => {
  it('elides nothing wrongly, names provinces in parentheses and keeps addresses within their sentence', () => {
    const client = changed({ title: 'Architecte logiciel' });
    const cover = letterText('lmia-cover', sourceOf(client, 'fr'));
    expect(cover).toContain('Je représente Maple Harbour Robotics Inc., 200 Example Avenue, Vancouver (Colombie-Britannique)  V6B 0A2, dans sa demande');
    for (const id of ['support-request', 'recruitment-summary', 'lmia-cover', 'ict-support', 'cusma-support', 'explanation', 'reference-request', 'job-offer']) expect(letterText(id, sourceOf(client, 'fr'))).not.toMatch(/ de (?:Architecte|Emeka)/);
  });

  it('has a no-break space before the colons of the rules, of the file and of whoever writes', () => {
    const source = sourceOf(okoye, 'fr', { ...kase('ca.wp.gts-b'), answers: { employerActivities: 'Robotique : entrepôts' }, items: accepted({ ...passport, title: 'Pièce : passeport' }) });
    const { values } = letterData({ ...source, kase: { ...source.kase!, title: 'Mutation : haut dirigeant' } }, []);
    expect(values).toMatchObject({ employerActivities: 'Robotique\u00A0: entrepôts', caseTitle: 'Mutation\u00A0: haut dirigeant', acceptedItems: [{ document: 'Pièce\u00A0: passeport' }] });
    expect(letterData({ ...source, language: 'en' }, []).values['employerActivities']).toBe('Robotique : entrepôts');
  });

  it('of an agreement calls it one thing throughout', () => {
    const service = letterText('service-agreement', sourceOf(okoye, 'fr'));
    expect(service).not.toContain('entente');
    expect(service).toContain('On ne peut modifier le présent contrat que');
    expect(letterText('consultation-agreement', sourceOf(okoye, 'fr'))).toContain('On ne peut modifier la présente convention que');
  });

  it('writes no subject with a second colon of its own', () => {
    for (const id of ['closing', 'missing-items', 'submission', 'ict-support', 'cusma-support', 'explanation']) expect(letterText(id, sourceOf(okoye, 'fr')).split('\n').find((line) => line.startsWith('Objet'))).toMatch(/^Objet :[^:]*$/);
  });
});

describe('the letter for a professional under CUSMA', () => {
  it('asks for a temporary stay, and does not call it indeterminate where the position is', () => {
    const text = (offer: Parameters<typeof changed>[0]) => letterText('cusma-support', sourceOf(changed(offer), 'en', kase('ca.wp.cusma-professional')));
    const endless = text({ startsOn: '2027-01-11' as never, endsOn: null, permanent: true });
    expect(endless).toContain('Work in Canada begins on 11 January 2027. Intended length of stay:');
    expect(endless).toContain('temporary, however long the position itself goes on.');
    expect(endless).not.toContain('indeterminate');
    expect(text({ startsOn: '2027-01-11' as never, endsOn: '2029-01-10' as never, permanent: false })).toContain('begins on 11 January 2027 and ends on 10 January 2029.');
  });
});
