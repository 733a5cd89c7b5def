import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '../../../shared/packages/builtIn';
import { planPackage, sourcesOf } from '../../../shared/packages/plan';
import type { PlanAttachment, PlanItem } from '../../../shared/packages/planItem';
import type { PortalProfile } from '../../../shared/packages/profile';

const byId = (id: string): PortalProfile => builtInProfiles.find(({ profile }) => profile.id === id)!.profile;
const [account, lmia] = [byId('ircc-account'), byId('lmia-online')];
const persons: Record<string, string> = { p1: 'Arjun Sharma', p2: 'Priya Rao' };
const employers: Record<string, string> = { e1: 'Maple Software', e2: 'Birch Robotics' };
const ids = new Map<string, number>();
/** The same for the same text. */
function uuid(kind: number, text: string): string {
  const key = `${kind} ${text}`;
  ids.set(key, ids.get(key) ?? ids.size + 1);
  return `00000000-0000-4000-8000-${String(ids.get(key)).padStart(12, '0')}`;
}

const paper = (name: string, more: Partial<PlanAttachment> = {}): PlanAttachment => ({ id: uuid(0, name), name, mediaType: 'application/pdf', sha256: 'a'.repeat(64), size: 1_000, pages: 1, flags: [], content: 'stored', ...more });
/** An accepted item of a document with these papers; `of`: `p1` is the applicant, `p2` the spouse, `e1` and `e2` employers. */
function item(document: string, of: string | null, papers: readonly (string | PlanAttachment)[], title = document): PlanItem {
  const isPerson = of !== null && of in persons;
  return {
    id: uuid(1, `${of}${document}${title}`), document, title: { en: title, fr: title }, for: of, isPerson, isCompanion: isPerson && of !== 'p1', owner: of === null ? '' : (persons[of] ?? employers[of]!),
    state: 'accepted', asked: true, optional: false, attachments: papers.map((one) => (typeof one === 'string' ? paper(one) : one)),
  };
}
const filesOf = (profile: PortalProfile, items: readonly PlanItem[]) => planPackage(profile, items, 'en').files.map(({ name, documents }) => [name, documents.map((document) => document.name)]);
const asideOf = (profile: PortalProfile, items: readonly PlanItem[]) => planPackage(profile, items, 'en').setAside.map(({ title, owner, why }) => [title.en, owner, why]);

describe('papers of a Global Talent Stream case (reference, work-permit checklists 4.1)', () => {
  const ofEmployer = ['emp-5624', 'business-legitimacy', 'labour-market-benefits-plan', 'wage-calculation', 'peer-wages-list', 'layoffs-statement', 'recruitment-explanation', 'employer-registration', 'mifi-copy', 'lmia-fee-receipt'].map((document) => item(document, 'e1', [`${document}.pdf`]));
  const workers = ['medical-exam-proof', 'digital-photo', 'processing-fee-receipt', 'imm-5476', 'imm-1295', 'explanation-letter', 'education-credential'].map((document) => item(document, 'p1', [`${document}.pdf`]));
  const spouses = ['court-records', 'refusal-letters', 'passport'].map((document) => item(document, 'p2', [`${document} 2.pdf`]));
  const both = [item('job-offer-letter', 'e1', ['offer.pdf']), item('employment-contract', 'e1', ['contract.pdf']), item('passport', 'p1', ['passport.pdf'])];
  const all = [...ofEmployer, ...workers, ...spouses, ...both];
  const titles = (items: readonly PlanItem[]) => items.map(({ title }) => title.en);

  it('of the employer’s stage go to LMIA Online and not to IRCC', () => {
    expect(asideOf(account, all)).toEqual(titles(ofEmployer).map((title) => [title, 'Maple Software', 'other-portal']));
  });

  it('of the worker’s stage go to IRCC and not to LMIA Online, nor anything of the family', () => {
    expect(asideOf(lmia, all)).toEqual([...titles(workers).map((title) => [title, 'Arjun Sharma', 'other-portal']), ...titles(spouses).map((title) => [title, 'Priya Rao', 'other-portal'])]);
  });

  it('are each for one of the two portals at least', () => {
    const aside = (profile: PortalProfile) => new Set(planPackage(profile, all, 'en').setAside.map(({ itemId }) => itemId));
    const [notIrcc, notLmia] = [aside(account), aside(lmia)];
    expect(all.filter(({ id }) => notIrcc.has(id) && notLmia.has(id))).toEqual([]);
    expect(both.filter(({ id }) => notIrcc.has(id) || notLmia.has(id))).toEqual([]);
  });

  it('of the firm’s own kinds go to the employer’s account by choice alone', () => {
    const own = item('firm.notes', null, ['notes.pdf']);
    expect(asideOf(lmia, [own])).toEqual([['firm.notes', '', 'other-portal']]);
    expect(planPackage(lmia, [own], 'en', [{ itemId: own.id, included: true }]).files.map(({ slotId }) => slotId)).toEqual(['other']);
    expect(asideOf(account, [own])).toEqual([]);
  });
});

describe('what somebody decides of an item', () => {
  const [letter, passport] = [item('explanation-letter', 'p1', ['letter.pdf']), item('passport', 'p1', ['passport.pdf'])];

  it('keeps its documents out, and says so', () => {
    const plan = planPackage(account, [letter, passport], 'en', [{ itemId: letter.id, included: false }]);
    expect(plan.files.map(({ slotId }) => slotId)).toEqual(['passport']);
    expect(plan.setAside).toEqual([{ itemId: letter.id, title: letter.title, owner: 'Arjun Sharma', documents: 1, why: 'by-choice' }]);
  });

  it('is told apart from what the profile says', () => {
    const wages = item('wage-calculation', 'e1', ['wages.pdf']);
    const shown = (choices: Parameters<typeof planPackage>[3]) => planPackage(account, [letter, wages], 'en', choices).items.map(({ included, whyOut }) => [included, whyOut]);
    expect(shown([])).toEqual([[true, null], [false, 'other-portal']]);
    expect(shown([{ itemId: letter.id, included: false }, { itemId: wages.id, included: true }])).toEqual([[false, null], [true, 'other-portal']]);
  });

  it('is what the package is made of: another choice is another package, and the last choice counts', () => {
    const out = [{ itemId: letter.id, included: false }];
    expect(sourcesOf(account, [letter, passport], out)).not.toBe(sourcesOf(account, [letter, passport]));
    expect(sourcesOf(account, [letter, passport], [...out, { itemId: letter.id, included: true }])).toBe(sourcesOf(account, [letter, passport]));
  });
});

describe('an item that the checklist no longer asks for', () => {
  const old = { ...item('job-offer-letter', 'e1', ['old offer.pdf'], 'Job offer letter (before)'), asked: false };
  const now = item('job-offer-letter', 'e1', ['offer.pdf'], 'Job offer letter');

  it('stays out and is named', () => {
    expect(asideOf(account, [old, now])).toEqual([['Job offer letter (before)', 'Maple Software', 'not-asked']]);
    expect(filesOf(account, [old, now])).toEqual([['Job-offer-and-contract.pdf', ['offer.pdf']]]);
    expect(planPackage(account, [old, now], 'en').items.map(({ included, whyOut }) => [included, whyOut])).toEqual([[false, 'not-asked'], [true, null]]);
  });

  it('is put in by choice', () => {
    const plan = planPackage(account, [old, now], 'en', [{ itemId: old.id, included: true }]);
    expect(plan.files.map(({ documents }) => documents.map(({ name }) => name))).toEqual([['old offer.pdf', 'offer.pdf']]);
    expect([plan.setAside, plan.items[0]]).toMatchObject([[], { included: true, whyOut: 'not-asked' }]);
  });

  it('is waited for no more, whatever was noted of it', () => {
    const noted = { ...item('passport', 'p2', []), state: 'received', asked: false } satisfies PlanItem;
    expect(planPackage(account, [noted], 'en').notIncluded).toEqual([]);
  });
});

describe('papers of two persons', () => {
  it('are never in one file: letters, refusals, translations and receipts', () => {
    const items = ['explanation-letter', 'refusal-letters', 'translation', 'biometrics-fee-receipt', 'processing-fee-receipt'].flatMap((document) => ['p1', 'p2'].map((of) => item(document, of, [`${document} ${of}.pdf`])));
    for (const { name, documents } of planPackage(account, items, 'en').files) expect([name, new Set(documents.map(({ owner }) => owner)).size]).toEqual([name, 1]);
    expect(filesOf(account, items).map(([name]) => name)).toEqual(['Fee-receipts_Arjun-Sharma.pdf', 'Fee-receipts_Priya-Rao.pdf', 'Client-information_Arjun-Sharma.pdf', 'Client-information_Priya-Rao.pdf']);
  });

  it('also where one paper serves both', () => {
    const shared = paper('both.pdf');
    expect(filesOf(account, [item('passport', 'p1', [shared]), item('passport', 'p2', [shared])])).toEqual([['Passport_Arjun-Sharma.pdf', ['both.pdf']], ['Passport_Priya-Rao.pdf', ['both.pdf']]]);
  });
});

describe('papers of two employers', () => {
  const of = (employer: string) => ['job-offer-letter', 'employment-contract', 'peer-wages-list'].map((document) => item(document, employer, [`${document} ${employer}.pdf`]));

  it('are never in one file, which bears the name of its employer', () => {
    const plan = planPackage(lmia, [...of('e1'), ...of('e2')], 'en');
    expect(plan.files.map(({ name, owner, documents }) => [name, owner, documents.map((document) => document.name)])).toEqual([
      ['Job-offer-and-contract_Maple-Software.pdf', 'Maple Software', ['job-offer-letter e1.pdf', 'employment-contract e1.pdf']],
      ['Job-offer-and-contract_Birch-Robotics.pdf', 'Birch Robotics', ['job-offer-letter e2.pdf', 'employment-contract e2.pdf']],
      ['Wages_Maple-Software.pdf', 'Maple Software', ['peer-wages-list e1.pdf']],
      ['Wages_Birch-Robotics.pdf', 'Birch Robotics', ['peer-wages-list e2.pdf']],
    ]);
  });

  it('are not joined in a slot of persons either, nor with those of the application; one that serves both is in the file of each', () => {
    const shared = paper('receipt.pdf');
    const items = [item('compliance-fee-receipt', 'e1', [shared]), item('compliance-fee-receipt', 'e2', [shared]), item('processing-fee-receipt', null, ['fee.pdf'])];
    expect(filesOf(account, items)).toEqual([['Fee-receipts_Maple-Software.pdf', ['receipt.pdf']], ['Fee-receipts_Birch-Robotics.pdf', ['receipt.pdf']], ['Fee-receipts.pdf', ['fee.pdf']]]);
  });

  it('of whom one has nothing in the package are those of one: the slot has one file for the application', () => {
    const waiting = of('e2').map((one): PlanItem => ({ ...one, state: 'received' }));
    const names = ['Job-offer-and-contract.pdf', 'Wages.pdf'];
    expect(filesOf(lmia, [...of('e1'), ...waiting]).map(([name]) => name)).toEqual(names);
    expect(planPackage(lmia, [...of('e1'), ...of('e2')], 'en', of('e2').map(({ id }) => ({ itemId: id, included: false }))).files.map(({ name }) => name)).toEqual(names);
  });

  it('make a package that joined them out of date', () => {
    const [one, two] = [item('peer-wages-list', 'e1', ['a.pdf']), item('peer-wages-list', 'e2', ['b.pdf'])];
    expect(sourcesOf(lmia, [one, two])).not.toBe(sourcesOf(lmia, [one, { ...two, for: 'e1' }]));
  });
});

describe('a translation', () => {
  const police = item('police-certificate', 'p1', ['police India.pdf', 'police Dubai.pdf']);

  it('stands right after what it translates, by its name', () => {
    expect(filesOf(account, [police, item('translation', 'p1', ['translation of police India.pdf'])])).toEqual([['Police-certificates_Arjun-Sharma.pdf', ['police India.pdf', 'translation of police India.pdf', 'police Dubai.pdf']]]);
  });

  it('stands where it is filed as well, once', () => {
    const translated = paper('scan 7.pdf');
    expect(filesOf(account, [item('police-certificate', 'p1', ['police.pdf', translated]), item('translation', 'p1', [translated])])).toEqual([['Police-certificates_Arjun-Sharma.pdf', ['police.pdf', 'scan 7.pdf']]]);
  });

  it.each([['its name does not say of what', 'translation.pdf', 'p1'], ['it may be of two', 'translation police.pdf', 'p1'], ['that is of another person', 'translation of police India.pdf', 'p2']])('goes with the client’s information where %s', (_why, name, of) => {
    expect(planPackage(account, [police, item('translation', of, [name])], 'en').files.map(({ slotId }) => slotId)).toEqual(['police', 'client-information']);
  });
});

describe('names of files that are one document', () => {
  it('say the form and whose it is, and never what the scan was called', () => {
    const items = [item('imm-1295', 'p1', ['SHARMA refused 2019.pdf'], 'Application (IMM 1295)'), item('imm-1295', 'p2', ['x.pdf'], 'Application (IMM 1295)'), item('imm-5257-schedule-1', 'p1', ['y.pdf'])];
    expect(filesOf(account, items).map(([name]) => name)).toEqual(['Application-forms_IMM1295_Arjun-Sharma.pdf', 'Application-forms_IMM5257-Schedule-1_Arjun-Sharma.pdf', 'Application-forms_IMM1295_Priya-Rao.pdf']);
    expect(planPackage(account, [items[2]!], 'fr').files[0]!.name).toBe('Formulaires-de-demande_IMM5257-Annexe-1_Arjun-Sharma.pdf');
  });

  it('say the title of what is no form', () => {
    const signed = paper('ab.pdf', { flags: ['signed'] });
    expect(filesOf(account, [item('reference-letter', 'p1', [signed], 'Reference letter')]).map(([name]) => name)).toEqual(['Reference-letter_Arjun-Sharma.pdf']);
    expect(filesOf(account, [item('passport', 'p1', [signed], 'Passport')]).map(([name]) => name)).toEqual(['Passport_Arjun-Sharma.pdf']);
  });
});

describe('sizes, before anything is made', () => {
  const webform = byId('ircc-webform');
  const plan = (profile: PortalProfile, ...papers: PlanAttachment[]) => planPackage(profile, [item('passport', 'p1', papers)], 'en');

  it('are summed against the total, at it and one byte above', () => {
    expect(plan(webform, paper('a.pdf', { size: 3_500_000 })).total).toEqual({ bytes: 3_500_000, limit: 3_500_000, fit: 'fits', message: null });
    expect(plan(webform, paper('a.pdf', { size: 3_500_001 })).total).toMatchObject({ fit: 'may-not-fit', message: { en: expect.stringContaining('that may not be enough') } });
  });

  it('say what cannot fit: files that are never rewritten have more than the total by themselves', () => {
    const signed = (name: string) => paper(name, { size: 2_000_000, flags: ['signed'] });
    expect(plan(webform, signed('a.pdf'), signed('b.pdf'), paper('c.pdf')).total).toMatchObject({ fit: 'does-not-fit', message: { en: 'The files that are never rewritten have 4\u00A0MB together: 500\u00A0kB more than the 3.5\u00A0MB that the portal takes in all. Leave something out, or send it in several messages.' } });
  });

  it('say of a file above the limit that it may not fit', () => {
    expect([4_000_000, 4_000_001].map((size) => plan(account, paper('a.pdf', { size })).files[0]!.fit)).toEqual(['fits', 'may-not-fit']);
  });
});

describe('a picture in a slot that takes documents as they are', () => {
  const photo = (size: number, more: Partial<PlanAttachment> = {}) => [item('digital-photo', 'p1', [paper('me.jpg', { mediaType: 'image/jpeg', size, ...more })], 'Digital photo')];
  it.each([
    ['is kept where it fits', account, photo(4_000_000), 'kept', 'Digital-photo_Arjun-Sharma.jpg'],
    ['stays a picture where it is too large', account, photo(4_000_001), 'picture', 'Digital-photo_Arjun-Sharma.jpg'],
    ['becomes a picture that the portal takes', account, photo(1_000, { mediaType: 'image/webp' }), 'picture', 'Digital-photo_Arjun-Sharma.jpg'],
    ['becomes a page where the portal takes no picture', { ...account, formats: ['pdf'] } satisfies PortalProfile, photo(1_000), 'converted', 'Digital-photo_Arjun-Sharma.pdf'],
  ] as const)('%s', (_what, profile, items, treatment, name) => {
    expect(planPackage(profile, items, 'en').files.map((file) => [file.documents[0]!.treatment, file.name])).toEqual([[treatment, name]]);
  });
});

describe('a spreadsheet', () => {
  const sheet = [item('wage-calculation', 'e1', [paper('wages.xlsx', { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })], 'Wage calculation')];
  it('is left out by built-in portals, and kept where the firm’s profile takes it', () => {
    expect(planPackage(lmia, sheet, 'en').leftOut.map(({ reason }) => reason)).toEqual(['format']);
    expect(planPackage({ ...lmia, formats: [...lmia.formats, 'xlsx'] }, sheet, 'en').files.map(({ name }) => name)).toEqual(['Wages_Wage-calculation_Maple-Software.xlsx']);
  });
});
