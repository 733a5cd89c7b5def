import { describe, expect, it } from 'vitest';
import { asked, familyOf, itemsOf } from './generated';
import { goldenChecklists } from './golden';
import { nothingElse } from './goldenChecklist';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';

// The grounds of an open permit: reference, work permits 7.1 to 7.3; documents, checklists 4.8; fees, work permits 6.4.

const list = 'case.work-permit';
type Facts = Record<string, unknown>;
const golden = (title: RegExp): Facts => goldenChecklists.find((one) => title.test(one.title))?.client ?? {};

/** The file of a golden checklist with the applicant's facts changed. */
function changed(title: RegExp, person: Facts, file: Facts = {}): ClientFile {
  const client = golden(title);
  const [applicant, ...others] = client['persons'] as Facts[];
  const parsed = parseClientFileValue({ ...client, persons: [{ ...applicant, ...person }, ...others], ...file });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.file;
}
const has = (document: string, client: ClientFile, on?: string): readonly string[] => asked(itemsOf(list, client, on), document);
const reasons = (document: string, client: ClientFile, on?: string, id = list): string => itemsOf(id, client, on).filter((item) => item.document.id === document).flatMap((item) => [...item.reasons, ...(item.besides?.reasons ?? [])].map(({ en }) => en)).join('\n');

const graduate = /^a graduate of a college/;
const study = { level: 'two-year', credential: 'college', field: 'Web development', institution: 'Example College', country: 'CA', startedOn: '2025-01-06', completedOn: '2026-05-15', programMonths: 20, fullTime: true, presentMonths: 20 };

// Reference, checklists 4.8: the letter of completion, the final transcript and the eligibility of the school, which are those of one program.
describe('the case of a post-graduation permit', () => {
  const pathway = 'ca.wp.pgwp';
  const ofGraduate = ['completion-letter', 'transcripts', 'dli-eligibility-proof'];
  const papers = (client: ClientFile) => ofGraduate.map((document) => asked(itemsOf(pathway, client), document).filter((line) => !line.endsWith('if-asked')));
  const said = (client: ClientFile) => itemsOf(pathway, client).filter((item) => ofGraduate.includes(item.document.id) && item.need === 'required').flatMap((item) => item.reasons);
  const master = { level: 'master', credential: 'master', field: 'Machine learning', institution: 'Example University', country: 'CA', startedOn: '2025-09-02', completedOn: null, programMonths: 20, fullTime: true };
  const abroad = { level: 'bachelor', credential: 'bachelor', field: 'Physics', institution: 'Example Polytechnic', country: 'BR', startedOn: '2019-02-04', completedOn: '2022-12-15' };
  const each = (of: string) => ofGraduate.map(() => [`p1 ${of}: required`]);

  it.each([
    ['while it goes on', {}],
    ['until it ends on a day to come', { completedOn: '2026-12-18' }],
  ])('names the program %s', (_when, facts) => {
    const client = changed(graduate, { education: [abroad, { ...master, ...facts }] });
    expect(papers(client)).toEqual(each('master · Machine learning'));
    expect(said(client).map(({ en }) => en).join('\n')).toMatch(/graduate of Machine learning \(Example University\)[^]*transcript of Machine learning \(Example University\)[^]*The school \(Example University\) and the program \(Machine learning\) of Rita Exemplo qualify/);
  });

  it('names what was completed rather than what goes on', () => {
    expect(papers(changed(graduate, { education: [{ ...study, completionConfirmedOn: '2026-06-15' }, master] }))).toEqual(each('two-year · Web development'));
  });

  it('reads without a program, and without a confirmation', () => {
    const without = changed(graduate, { education: [abroad] });
    expect(papers(without)).toEqual(ofGraduate.map(() => ['p1: required']));
    for (const client of [without, changed(graduate, { education: [master] })]) {
      for (const { en, fr } of said(client)) expect(`${en} ${fr}`).not.toMatch(/not recorded|non consigné/);
    }
    expect(said(without)[2]).toEqual({ en: 'The school and the program of Rita Exemplo qualify for a post-graduation permit.', fr: 'L’établissement et le programme de Rita Exemplo sont admissibles au permis postdiplôme.' });
  });
});

describe('a graduate of a school in Canada', () => {
  it.each([
    ['on the 180th day after the confirmation', '2026-05-30', ['p1 two-year · Web development: required']],
    ['on the 181st day', '2026-05-29', []],
  ])('%s', (_day, completionConfirmedOn, expected) => {
    expect(has('completion-letter', changed(graduate, { education: [{ ...study, completionConfirmedOn }] }))).toEqual(expected);
  });

  it('has had no such permit before, and held a study permit in these days', () => {
    const permit = { kind: 'study-permit', appliedOn: '2024-11-04', issuedOn: '2025-01-01', expiresOn: '2027-01-31' };
    expect(has('completion-letter', changed(graduate, { canadianStatus: [permit, { kind: 'work-permit', basis: 'C43', issuedOn: '2023-01-01', expiresOn: '2024-01-01', open: true }] }))).toEqual([]);
    expect(has('completion-letter', changed(graduate, { canadianStatus: [{ ...permit, expiresOn: '2026-05-29' }] }))).toEqual([]);
    expect(has('completion-letter', changed(graduate, { canadianStatus: [{ ...permit, expiresOn: '2026-05-30' }] }))).toHaveLength(1);
  });

  it('shows the field of study only of a program that is no degree, on a study permit applied for since 1 November 2024', () => {
    const field = (level: string, appliedOn: string) => has('field-of-study-proof', changed(graduate, { education: [{ ...study, level, completionConfirmedOn: '2026-10-22' }], canadianStatus: [{ kind: 'study-permit', appliedOn, issuedOn: '2025-01-01', expiresOn: '2027-01-31' }] }));
    expect(field('two-year', '2024-11-01')).toEqual(['p1 two-year · Web development: required']);
    expect(field('two-year', '2024-10-31')).toEqual([]);
    expect(field('bachelor', '2024-11-01')).toEqual([]);
  });

  it('shows a test of language since 1 November 2024, also while none is on file', () => {
    expect(has('language-test', changed(graduate, { languageTests: [] }))).toEqual(['p1: required']);
  });

  it('stands open while it is not known when completion was confirmed', () => {
    expect(itemsOf(list, changed(graduate, { education: [study] })).find((item) => item.document.id === 'completion-letter')).toMatchObject({ need: 'open', missing: ['/persons/0/education/0/completionConfirmedOn'] });
  });
});

describe('an application for permanent residence under way', () => {
  const bridging = /^a nominee of British Columbia/;
  const applied = (facts: Facts) => has('acknowledgement-of-receipt', changed(bridging, { applications: [{ kind: 'permanent-residence', pathway: 'ca.ee.cec', filedOn: '2026-09-01', decision: 'pending', ...facts }] }));

  it('opens a bridging permit once it is complete or found eligible, and until it is decided', () => {
    expect(applied({ completeOn: '2026-09-15' })).toEqual(['p1: required']);
    expect(applied({ eligibilityPositiveOn: '2026-11-26' })).toEqual(['p1: required']);
    expect(applied({})).toEqual(['p1: open']);
    expect(applied({ completeOn: '2026-09-15', decision: 'refused' })).toEqual([]);
  });

  it('opens none in the Atlantic program, which has a permit of its own', () => {
    expect(applied({ completeOn: '2026-09-15', pathway: 'ca.aip' })).toEqual([]);
  });

  it('shows the certificate of selection of who was selected by Quebec', () => {
    expect(has('csq', changed(bridging, {}, { nominations: [{ province: 'QC', kind: 'selection-certificate', issuedOn: '2026-07-01' }] }))).toEqual(['p1: required']);
  });
});

describe('the permit of a spouse or partner', () => {
  const wife = /^the wife of a software engineer/;
  const worker = { ...nothingElse, id: 'p2', role: 'spouse', accompanying: false, dateOfBirth: '1992-08-30', canadian: 'none', citizenships: ['AU'], residences: [{ country: 'CA', from: '2026-01-01', to: null, status: 'worker' }] };
  const permit = { kind: 'work-permit', issuedOn: '2026-01-01', expiresOn: '2028-12-31', basis: 'lmia', open: false };
  const withPartner = (partner: Facts, applicant: Facts = {}): ClientFile => {
    const client = golden(wife);
    const [first] = client['persons'] as Facts[];
    return familyOf([{ ...first, ...applicant }, { ...worker, ...partner }], { representative: null });
  };

  it('is shown where it is the permit of a worker in Canada', () => {
    expect(has('status-document', withPartner({ canadianStatus: [permit] }))).toEqual(['p2: required']);
    expect(has('permit-basis-proof', withPartner({ canadianStatus: [permit] }))).toEqual([]);
  });

  it.each<[string, Facts, readonly string[]]>([
    ['has run out', { canadianStatus: [{ ...permit, expiresOn: '2026-11-25' }] }, []],
    ['rests on the family itself', { canadianStatus: [{ ...permit, basis: 'C41', open: true }] }, []],
    ['is of somebody who comes along', { accompanying: true, canadianStatus: [permit] }, ['p1: required']],
    ['is of a citizen, who needs none', { canadian: 'citizen', canadianStatus: [] }, []],
  ])('opens nothing where it %s', (_case, partner, marriage) => {
    expect(has('permit-basis-proof', withPartner(partner))).toEqual(['p1: open']);
    expect(has('marriage-certificate', withPartner(partner))).toEqual(marriage);
  });

  it('of a student is shown with the enrolment', () => {
    const student = withPartner({ canadianStatus: [{ kind: 'study-permit', issuedOn: '2026-01-01', expiresOn: '2028-12-31' }], residences: [{ country: 'CA', from: '2026-01-01', to: null, status: 'student' }] });
    expect(has('study-enrolment', student)).toEqual(['p2: required']);
    expect(has('status-document', student)).toEqual(['p2: required']);
  });

  it('of a common-law partner takes the declaration and proof of living together', () => {
    const partners = withPartner({ canadianStatus: [permit] }, { maritalStatus: 'common-law' });
    expect(has('imm-5409', partners)).toEqual(['p1: required']);
    expect(has('common-law-proof', partners)).toEqual(['p1: required']);
    expect(has('marriage-certificate', partners)).toEqual([]);
  });

  it('is that of the principal applicant with an offer, where both apply together', () => {
    const file = familyOf(
      [{ ...nothingElse, role: 'principal', accompanying: true, canadian: 'none', maritalStatus: 'married', citizenships: ['AU'], residences: [] }, { ...nothingElse, role: 'spouse', accompanying: true, canadian: 'none', maritalStatus: 'married', dateOfBirth: '1994-04-17', citizenships: ['AU'], residences: [] }],
      { employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', lmia: null }] },
    );
    expect(asked(itemsOf(list, file, undefined, 'p2'), 'marriage-certificate')).toEqual(['p2: required']);
    expect(asked(itemsOf(list, file, undefined, 'p2'), 'permit-basis-proof')).toEqual([]);
    expect(asked(itemsOf(list, file), 'portal-offer')).toEqual(['e1 j1: required']);
  });
});

describe('what a work permit rests on', () => {
  it('is asked for once where no offer is on file and nothing opens a permit: nothing of an offer stays open', () => {
    const nobody = familyOf([{ ...nothingElse, role: 'principal', dateOfBirth: '1990-03-15', citizenships: ['AU'], residences: [{ country: 'AU', from: '1990-03-15', to: null, status: 'citizen' }], maritalStatus: 'never-married', documentLanguages: ['en'] }], { representative: null });
    const open = itemsOf(list, nobody).filter(({ need }) => need === 'open');
    expect(open.map(({ document, missing }) => [document.id, missing])).toEqual([['permit-basis-proof', ['/jobOffers']]]);
  });

  it('is the offer where one is on file', () => {
    expect(has('permit-basis-proof', familyOf([{ role: 'principal' }], { employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1' }] }))).toEqual([]);
  });
});

describe('the fees of a work permit', () => {
  const restored = /^a worker in Ontario whose permit ran out/;
  const permit = (expiresOn: string) => changed(restored, { canadianStatus: [{ kind: 'work-permit', issuedOn: '2021-10-11', expiresOn, basis: 'C16', open: false }], residences: [{ country: 'CA', province: 'ON', from: '2021-10-11', to: null, status: 'worker' }] });

  it.each([
    ['2026-11-26', '2026-10-10', '246.25', '401.25'],
    ['2025-12-01', '2025-10-10', '246.25', '401.25'],
    ['2025-11-30', '2025-10-10', '239.75', '394.75'],
    ['2024-12-01', '2024-10-10', '239.75', '394.75'],
    ['2024-11-30', '2024-10-10', '229', '384'],
  ])('name what restoring a status costs on %s, of a permit that ran out on %s', (on, expiresOn, alone, together) => {
    expect(reasons('processing-fee-receipt', permit(expiresOn), on)).toMatch(new RegExp(`costs \\$${alone}, with the work permit \\$${together}`));
  });

  it.each([
    ['on the 90th day after the permit ended', '2026-08-28', true],
    ['on the 91st day', '2026-08-27', false],
    ['on the last day of the permit', '2026-11-26', false],
  ])('ask for restoration %s: %s', (_day, expiresOn, isAsked) => {
    expect(/restoring/.test(reasons('processing-fee-receipt', permit(expiresOn)))).toBe(isAsked);
  });

  it('ask for none while an extension that was filed in time is decided', () => {
    const maintained = changed(restored, { canadianStatus: [{ kind: 'work-permit', issuedOn: '2023-10-11', expiresOn: '2026-10-10', basis: 'C16', open: false }, { kind: 'maintained', appliedOn: '2026-09-01' }] });
    expect(reasons('processing-fee-receipt', maintained)).not.toMatch(/restoring/);
  });

  it.each([
    ['has no end', null, false],
    ['ends on the day itself', '2026-11-26', false],
    ['ended the day before', '2026-11-25', true],
  ])('ask for it according to the end of the maintained status: it %s', (_end, endedOn, isAsked) => {
    const maintained = changed(restored, { canadianStatus: [{ kind: 'work-permit', issuedOn: '2023-10-11', expiresOn: '2026-10-10', basis: 'C16', open: false }, { kind: 'maintained', appliedOn: '2026-09-01', endedOn }] });
    expect(/restoring/.test(reasons('processing-fee-receipt', maintained))).toBe(isAsked);
  });

  it('name the $100 of the holder of an open permit, and not of others', () => {
    expect(reasons('processing-fee-receipt', changed(graduate, {}))).toMatch(/\$155[^]*\$100 more/);
    expect(reasons('processing-fee-receipt', permit('2026-10-10'))).not.toContain('$100');
  });
});

// The receipt goes to the client as it is described: what is not to be paid is not named.
describe('what the receipt of a work permit shows', () => {
  const shown = (client: ClientFile, id = list) => itemsOf(id, client).filter((item) => item.document.id === 'processing-fee-receipt').flatMap(({ mustContain }) => mustContain.map(({ en }) => en));
  const each = 'Number of the receipt, day and amount for each person';
  const ofHolder = 'Where the permit is an open one, also the fee of its holder';

  it('of one on a job offer is the ordinary fee alone', () => {
    expect(shown(changed(/^a worker in Ontario whose permit ran out/, { canadianStatus: [{ kind: 'work-permit', issuedOn: '2023-10-11', expiresOn: '2027-10-10', basis: 'C16', open: false }] }))).toEqual([each]);
  });
  it('of an open one is that of the holder too', () => {
    expect([shown(changed(graduate, {})), shown(changed(graduate, {}), 'ca.wp.pgwp')]).toEqual([[each, ofHolder], [each, ofHolder]]);
  });
  it('of one with a lost status is that of its restoration too', () => {
    expect(shown(changed(/^a worker in Ontario whose permit ran out/, {}))).toEqual([each, 'Where status is restored, also the fee for it']);
  });
});

describe('a family of whom it is not said who comes along', () => {
  const couple = familyOf([{ role: 'principal', maritalStatus: 'married', dateOfBirth: '1990-03-15' }, { role: 'spouse', canadian: 'none', dateOfBirth: '1991-03-15' }, { role: 'child', canadian: 'none', accompanying: true, dateOfBirth: '2015-03-15' }, { role: 'child', canadian: 'none', dateOfBirth: '2010-03-15' }]);

  it('is told the fees of everybody: of processing, of the right of permanent residence, and of biometrics', () => {
    const id = 'case.express-entry-application';
    expect(reasons('processing-fee-receipt', couple, undefined, id).match(/\$990/g)).toHaveLength(2);
    expect(reasons('processing-fee-receipt', couple, undefined, id).match(/\$270/g)).toHaveLength(2);
    expect(reasons('right-of-permanent-residence-fee-receipt', couple, undefined, id).match(/\$600/g)).toHaveLength(2);
    expect(reasons('biometrics-fee-receipt', couple, undefined, id)).toMatch(/p1: \$85[^]*p2: \$85[^]*p4: \$85/);
    expect(reasons('biometrics-fee-receipt', couple, undefined, 'ca.wp.gts-b')).toMatch(/p1: \$85[^]*p2: \$85/);
    expect(itemsOf(id, couple).find((item) => item.document.id === 'right-of-permanent-residence-fee-receipt')?.besides?.missing).toEqual(['/persons/1/accompanying']);
  });
});
