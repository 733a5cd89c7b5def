import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../../shared/assessment/pack/documents';
import type { Bilingual, Citation } from '../../../shared/assessment/pack/types';
import { packFaults } from '../../../shared/assessment/pack/validate';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { documentTypes } from '../../../shared/assessment/rules/documents';
import { documentCitations } from '../../../shared/assessment/rules/documents/citations';
import { commonCatalogue, fixedIds, formTitles, frenchTitlesFromTheGuide, permanentLists, policeCountries, workPermitLists } from './referenceLists';

const byId = new Map(documentTypes.map((document) => [document.id, document]));
const documentOf = (id: string): DocumentType => {
  const found = byId.get(id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
};
const citationsOf = (ids: readonly string[]): Citation[] => ids.flatMap((id) => builtInPack.citations[id] ?? []);
const contents = (id: string): string[] => documentOf(id).mustContain.map(({ en }) => en);

/** Every text of a value in both languages. */
function texts(value: unknown): Bilingual[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value && 'fr' in value ? [value as Bilingual] : Object.values(value).flatMap(texts);
}

describe('the catalogue of documents', () => {
  it('is without a fault as part of the built-in rules', () => {
    expect(packFaults(builtInPack)).toEqual([]);
    expect(builtInPack.documents?.documents).toBe(documentTypes);
  });

  it.each([...commonCatalogue, ...workPermitLists, ...permanentLists])('holds what the sources list: %s', (_listed, ids) => {
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });

  it.each(Object.entries(fixedIds))('keeps the ids that rules and saved checklists refer to: %s', (category, ids) => {
    expect(ids.map((id) => [id, documentOf(id).category])).toEqual(ids.map((id) => [id, category]));
  });

  it('says of each who issues it, how one comes by it, what it must contain and where that stands', () => {
    expect(documentTypes.filter(({ mustContain }) => mustContain.length === 0).map(({ id }) => id)).toEqual([]);
    expect(documentTypes.filter(({ citations }) => citations.length === 0 || citationsOf(citations).length !== citations.length).map(({ id }) => id)).toEqual([]);
    expect(Object.entries(documentCitations).filter(([, { retrieved }]) => !/^2026-\d\d-\d\d$/.test(retrieved)).map(([id]) => id)).toEqual([]);
  });

  it('keeps no source that no document rests on', () => {
    const named = new Set(documentTypes.flatMap(({ citations, countries }) => [...citations, ...Object.values(countries ?? {}).flatMap((note) => note.citations)]));
    expect(Object.keys(documentCitations).filter((id) => !named.has(id))).toEqual([]);
  });

  it('names no two documents alike', () => {
    for (const language of ['en', 'fr'] as const) expect(new Set(documentTypes.map(({ title }) => title[language])).size).toBe(documentTypes.length);
  });

  it('is set in typographic apostrophes and in French spacing, and leaves nothing to fill in', () => {
    const all = texts([documentTypes, documentCitations]);
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter(({ en, fr }) => /['{}]/.test(en + fr) || / [;?!]|\S:(?= )/.test(fr))).toEqual([]);
  });

  it('has the words of IRCC in both languages', () => {
    expect(documentOf('eca').title).toEqual({ en: 'Educational credential assessment (ECA)', fr: 'Évaluation des diplômes d’études (EDE)' });
    expect(documentOf('lmia-letter').title.fr).toBe('Étude d’impact sur le marché du travail (EIMT), lettre de décision et annexe A');
    expect(documentOf('medical-exam-proof').title.fr).toBe('Preuve d’examen médical aux fins de l’immigration');
    expect(documentOf('caq').title).toEqual({ en: 'Quebec acceptance certificate (CAQ)', fr: 'Certificat d’acceptation du Québec (CAQ)' });
    expect(documentOf('csq').title.fr).toBe('Certificat de sélection du Québec (CSQ)');
    expect(documentOf('visitor-visa-or-eta').title.fr).toBe('Visa de visiteur ou autorisation de voyage électronique (AVE)');
  });
});

describe('how long a document is good', () => {
  it.each<[id: string, lasts: { months: number } | { days: number }, on: readonly string[]]>([
    ['police-certificate', { months: 6 }, ['filing']],
    ['language-test', { months: 24 }, ['filing']],
    ['quebec-language-test', { months: 24 }, ['filing']],
    ['eca', { months: 60 }, ['filing']],
    ['medical-exam-proof', { months: 12 }, ['filing', 'landing']],
    ['digital-photo', { months: 6 }, ['filing']],
    ['photos', { months: 6 }, ['filing']],
    ['lmia-letter', { months: 6 }, ['filing']],
    ['nomination-certificate', { months: 6 }, ['filing']],
    ['csq', { months: 24 }, ['filing']],
    ['proof-of-funds', { months: 6 }, ['filing']],
    ['biometrics-confirmation', { months: 120 }, ['filing', 'stay']],
    ['recruitment-evidence', { months: 3 }, ['filing']],
    ['express-entry-profile', { months: 12 }, ['filing']],
  ])('%s: %o', (id, lasts, on) => {
    expect(documentOf(id).validity).toMatchObject({ lasts, on });
  });

  it('lets a graduate file on the 180th day after the confirmation: good until the day before the 181st', () => {
    expect(documentOf('completion-letter').validity).toMatchObject({ lasts: { days: 181 }, on: ['filing'], label: { en: 'The permit is applied for within 180 days of the written confirmation' } });
  });

  it('is nowhere else a span: other documents are good for as long as they say', () => {
    expect(documentTypes.filter(({ validity }) => validity?.lasts !== undefined).map(({ id }) => id).toSorted()).toEqual([
      'biometrics-confirmation', 'completion-letter', 'csq', 'digital-photo', 'eca', 'express-entry-profile', 'language-test', 'lmia-letter', 'medical-exam-proof', 'nomination-certificate', 'photos', 'police-certificate', 'proof-of-funds', 'quebec-language-test', 'recruitment-evidence',
    ]);
  });

  it('is asked of a passport when one files, on entry and through the stay', () => {
    expect(documentOf('passport').validity?.on).toEqual(['filing', 'landing', 'stay']);
  });

  it('rests on the date printed where that governs', () => {
    const printed = documentTypes.filter(({ validity }) => validity?.label.en.includes('date printed')).map(({ id }) => id);
    expect(printed.toSorted()).toEqual(['caq', 'endorsement', 'lmia-letter', 'nomination-certificate', 'provincial-support-letter']);
  });
});

describe('what a document must contain', () => {
  it.each<[id: string, items: readonly RegExp[]]>([
    ['reference-letter', [/Letterhead/, /Name of the applicant/, /Address, telephone and email/, /Name, title and signature of the supervisor/, /All positions held/, /Main duties in each position.*not pasted from the NOC/, /First and last day/, /Hours a week/, /Annual salary, and benefits/, /^(?!.*Saskatchewan)/]],
    ['proof-of-funds', [/Letterhead and contact details/, /Name of the client/, /Outstanding debts/, /number, day on which it was opened, current balance, average balance of the last six months/, /no borrowed money and no equity in real estate/]],
    ['job-offer-letter', [/legal name, address and business number/, /Name of the worker/, /Job title and NOC/, /Duties/, /place of work/, /Start date, and duration/, /Hours a week, hourly wage in Canadian dollars and overtime/, /Benefits and vacation/, /Education, experience and licence/, /Supervisor/, /Signatures/, /exemption code and why/]],
    ['employment-contract', [/Same occupation, wages and working conditions/, /English or French/, /Signatures of both/]],
    ['portal-offer', [/A and seven digits/, /business number/, /title, NOC, duties, places, hours/, /education, experience, language, licence/, /Wage.*benefits/, /Exemption code, and how each/, /name, sex, date and country of birth, citizenship.*passport/, /signed agreement given to the worker, no recruitment fees/]],
    ['lmia-letter', [/Positive or neutral/, /System file number/, /End of validity/, /Duration of employment/, /NOC, wage, place and conditions/, /Annex B.*stays with the employer/]],
    ['business-legitimacy', [/Business licence/, /T4 Summary or PD7A/, /Schedules 100 and 125.*T2125, T2042 or T3010/, /six weeks/, /safety/, /No attestation of a lawyer, accountant or bank.*28 October 2024/]],
    ['recruitment-evidence', [/Job Bank/, /two other advertisements/, /First and last day of each/, /reason of each rejection/, /union/]],
    ['labour-market-benefits-plan', [/Mandatory benefit/, /Two complementary benefits/, /targets/]],
    ['introduction-letter', [/title, place in the organization, job description/, /Unique skills and experience/, /Position in Canada/, /duration/, /Relationship of the two enterprises/]],
    ['employer-support-letter', [/Profession, named as the agreement names it/, /Duties, and purpose/, /Duration/, /Who pays/, /Education, experience and licence/]],
    ['provincial-support-letter', [/Nominee, and day/, /Employer, position and place in the province/, /urgently/, /End of validity/]],
    ['qualifying-relationship-proof', [/Ownership chart/, /Shareholder registers/, /Certificates of incorporation/, /Consolidated/]],
    ['proprietary-knowledge-proof', [/patents, internal specifications/, /Training records, years/, /How few/, /supervision/, /Wage/]],
    ['imm-5476', [/paid; the body and the membership number/, /Signatures of both by hand/, /each adult/]],
    ['translation', [/Translation into English or French/, /Affidavit.*notary or commissioner of oaths/, /Copy of the original/]],
    ['photos', [/Two identical photos of 35 × 45 mm, head 25 to 35 mm/, /white background/, /name, date of birth, name and address of the studio.*left blank/]],
  ])('%s', (id, items) => {
    const stated = contents(id);
    expect(items.filter((item) => !stated.some((text) => item.test(text)))).toEqual([]);
  });

  it('is shown in the original where a certified copy is refused, and certified where a court decided', () => {
    expect(documentOf('police-certificate').certifiedCopy).toBe('never');
    expect(documentOf('court-records').certifiedCopy).toBe('always');
    expect(documentOf('birth-certificate').certifiedCopy).toBe('where-asked');
  });

  it('is translated unless it is a form, a picture, or issued in English and French', () => {
    expect(documentTypes.filter(({ form, translation }) => form && translation !== 'never')).toEqual([]);
    const translated = (ids: readonly string[]): string[] => ids.filter((id) => documentOf(id).translation === 'where-foreign');
    const foreign = ['police-certificate', 'birth-certificate', 'marriage-certificate', 'education-credential', 'reference-letter', 'court-records', 'proof-of-funds'];
    expect(translated(foreign)).toEqual(foreign);
    expect(translated(['digital-photo', 'lmia-letter', 'portal-offer', 'csq', 'eca', 'language-test'])).toEqual([]);
  });

  it('comes from the person who has it', () => {
    const providers = { passport: 'client', 'reference-letter': 'third-party', 'police-certificate': 'third-party', 'lmia-letter': 'employer', 'portal-offer': 'employer', 'introduction-letter': 'foreign-employer', 'nomination-certificate': 'province', 'biometrics-confirmation': 'government', 'imm-5476': 'representative', 'emp-5624': 'employer', 'gts-referral': 'third-party' } as const;
    expect(Object.keys(providers).map((id) => [id, documentOf(id).providedBy])).toEqual(Object.entries(providers));
  });
});

describe('forms', () => {
  it.each(formTitles)('%s: %s', (id, number, en, fr) => {
    const { form, title } = documentOf(id);
    expect(form?.number).toBe(number);
    expect(form?.title.en).toContain(en);
    expect(form?.title.fr).toContain(fr);
    expect([title.en, title.fr].every((text) => text.endsWith(`(${number})`) || text.endsWith(`), ${number}`))).toBe(true);
  });

  it('are all of these', () => {
    expect(documentTypes.flatMap(({ id, form }) => (form ? [id] : [])).toSorted()).toEqual(formTitles.map(([id]) => id).toSorted());
  });

  /** What is said of the title of a form. */
  const titleSources = (id: string): Citation[] => citationsOf(documentOf(id).citations).filter(({ pinpoint, note }) => pinpoint.en === 'Title of the form' || note?.en.includes('title'));

  it('are sure of the French title only where it is read in the French guide', () => {
    expect(formTitles.filter(([id]) => titleSources(id).length !== 1).map(([id]) => id)).toEqual([]);
    const sure = formTitles.filter(([id]) => titleSources(id)[0]?.confidence === 'high').map(([id]) => id);
    expect(sure.toSorted()).toEqual(frenchTitlesFromTheGuide.toSorted());
  });

  it('say of every other French title that it is from memory, of medium confidence or not confirmed', () => {
    const said = formTitles.filter(([id]) => /from memory|of medium confidence|neither its title nor its use is confirmed/.test(titleSources(id)[0]?.note?.en ?? '')).map(([id]) => id);
    expect([...said, ...frenchTitlesFromTheGuide].toSorted()).toEqual(formTitles.map(([id]) => id).toSorted());
  });

  it('say where another list has another French title', () => {
    const contradicted = formTitles.filter(([id]) => titleSources(id)[0]?.note?.fr.includes('autre titre français')).map(([id]) => id);
    expect(contradicted).toEqual(['imm-0008', 'imm-5562', 'imm-5409']);
  });
});

describe('police certificates by country', () => {
  it.each(policeCountries)('%s', (code, document, issuer, confidence) => {
    const note = documentOf('police-certificate').countries?.[code];
    expect(note?.title?.en).toMatch(document);
    expect(note?.issuedBy?.en).toMatch(issuer);
    expect(citationsOf(note?.citations ?? []).map((citation) => citation.confidence)).toEqual([confidence]);
  });

  it('are described for these 24 countries and territories', () => {
    expect(Object.keys(documentOf('police-certificate').countries ?? {}).toSorted()).toEqual(policeCountries.map(([code]) => code).toSorted());
    expect(policeCountries).toHaveLength(24);
  });

  it.each([
    ['HK', /request letter of IRCC/], ['JP', /sealed envelope, which is not opened/], ['NZ', /consent form/], ['GB', /DBS/], ['US', /fingerprints/], ['KR', /lapsed/], ['AE', /fingerprints/],
    ['SG', /official letter/], ['IL', /embassy/], ['SA', /residence/], ['AF', /Pakistan/], ['CN', /translation/], ['IN', /change of address/], ['BD', /Residents apply to the local police/], ['AU', /immigration/], ['CA', /Only where IRCC asks/],
  ])('say what is peculiar in %s', (code, peculiarity) => {
    expect(documentOf('police-certificate').countries?.[code]?.note?.en).toMatch(peculiarity);
  });
});

describe('where the sources contradict themselves', () => {
  const noteOf = (citation: string): string => builtInPack.citations[citation]?.note?.en ?? '';

  it('says which rule on photos is followed', () => {
    expect(documentOf('photos').citations).toContain('document.photo-card');
    expect(noteOf('document.photo-card')).toMatch(/Two rules exist\..*35 × 45 mm.*50 × 70 mm.*use the checklist of the form in hand/);
  });

  it('says which stays are counted for police certificates', () => {
    expect(noteOf('document.police')).toMatch(/last ten years and since the 18th birthday\. Older wording counts every stay since the 18th birthday/);
  });

  it('says how many weeks advertisements run, and that this is read in secondary sources', () => {
    expect(noteOf('document.recruitment')).toMatch(/Four weeks within the three months before filing; for low wages eight weeks since 1 April 2026, with proof that youth were addressed\. Read in secondary sources/);
  });

  it('says that a page still tells of 18 months for an assessment', () => {
    expect(noteOf('document.lmia')).toMatch(/six months.*still says 18 months.*date printed on the letter governs/);
  });

  it('says that the age of consent for access to information is told differently', () => {
    expect(noteOf('form.access')).toMatch(/18 in the instructions, 16 in newer pages/);
  });
});
