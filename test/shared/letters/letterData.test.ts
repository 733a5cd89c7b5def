import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/documents';
import { agreementClauses, agreements } from '../../../shared/letters/clauses';
import { letterFields } from '../../../shared/letters/fields';
import { checkClauses, letterData } from '../../../shared/letters/letterData';
import { mergeDocument } from '../../../shared/letters/mergeDocument';
import { readTags } from '../../../shared/letters/tags';
import { templateDocument, templateText, type LetterTemplate } from '../../../shared/letters/template';
import { letterTemplates } from '../../../shared/letters/templates';
import { samples } from '../../../shared/samples';
import { everyAnswer, items, sample, sourceOf } from './support';

const languages = ['en', 'fr'] as const;
const usesOf = (text: string) => readTags([{ text, place: 'here' }]).uses;
const template = (id: string): LetterTemplate => letterTemplates.find((one) => one.id === id)!;
const each = letterTemplates.flatMap((one) => languages.map((language) => [one.id, language, one] as const));

describe('the templates of the library', () => {
  it.each(each)('%s (%s) uses names of the catalogue alone, and closes what it opens', (_id, language, one) => {
    expect(readTags(templateText(one, language)).faults).toEqual([]);
  });

  it.each(letterTemplates.map((one) => [one.id, one] as const))('%s uses the same fields in both languages', (_id, one) => {
    const [en, fr] = languages.map((language) => new Set(readTags(templateText(one, language)).uses.map(({ name }) => name)));
    expect(fr).toEqual(en);
  });

  it.each(each)('%s (%s) names the consultant with the licence number, or is signed by the employer; it bears its date', (_id, language, one) => {
    const names = new Set(readTags(templateText(one, language)).uses.map(({ name }) => name));
    expect(names.has('letterDate')).toBe(true);
    expect(one.paper === 'employer' ? names.has('employerContact') : names.has('consultantName') && names.has('consultantLicence')).toBe(true);
    expect(names.has('clientName') || names.has('workerName') || one.id === 'lmia-cover' || one.id === 'recruitment-summary').toBe(true);
  });

  it('every field has a label in both languages and a name that a template can hold', () => {
    for (const [name, { label }] of letterFields) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(label.en.length > 0 && label.fr.length > 0).toBe(true);
    }
  });
});

describe('what a letter says', () => {
  const { values } = letterData(sourceOf(sample('Okoye'), 'en'), []);
  const french = letterData(sourceOf(sample('Okoye'), 'fr'), []).values;

  it('writes days and money as its language does', () => {
    expect(values).toMatchObject({ letterDate: '1\u00A0December\u00A02026', jobWage: '$52.50 per hour – $109,200 per year', governmentFees: [{ label: 'Processing fee', amount: '$155' }] });
    expect(french).toMatchObject({ letterDate: '1er\u00A0décembre\u00A02026', governmentFees: [{ label: 'Processing fee', amount: '155\u00A0$' }] });
    expect(french['jobWage']).toMatch(/^52,50\s\$ l’heure – 109\s200\s\$ par année$/);
  });

  it('writes an address on its lines, the country only where it is not Canada', () => {
    expect(values['clientAddress']).toBe('12-345 Sample Road\nBurnaby, British Columbia  V5H 0A1');
    expect(french['clientAddress']).toBe('12-345 Sample Road\nBurnaby (Colombie-Britannique)  V5H 0A1');
  });

  it('takes open items from the checklist: needed and not settled, never what is only asked for or nobody knows yet', () => {
    expect(values['openItems']).toEqual([
      { document: 'Passport', person: 'Chidi Okafor', why: 'Always needed.', content: 'number; expiry', due: '15\u00A0December\u00A02026', rejection: '' },
      { document: 'Diplôme', person: 'Chidi Okafor', why: 'À l’appui des études.', content: '', due: '', rejection: 'Page 2 manquante.' },
      { document: 'IMM 5476 – Use of a Representative', person: 'Chidi Okafor', why: 'Always needed.', content: '', due: '', rejection: '' },
      { document: 'Job offer letter', person: 'Boréal inc.', why: 'Always needed.', content: '', due: '', rejection: '' },
    ]);
    expect(values['acceptedItems']).toMatchObject([{ document: 'Birth certificate' }]);
    expect([values['hasOpenItems'], values['noOpenItems'], values['hasAcceptedItems']]).toEqual([true, false, true]);
  });

  it('is of the worker whom the job offer names, of the employer of that offer', () => {
    const couple = letterData(sourceOf(sample('Sharma'), 'en'), usesOf('{workerAddress} {jobDuties} {employerName}'));
    expect(couple.values).toMatchObject({ clientName: 'Arjun Sharma', workerName: expect.stringContaining('Rao') as string, jobTitle: 'Data scientist', employerName: 'Maple Harbour Robotics Inc.' });
    expect(couple.missing).toEqual([{ field: 'workerAddress', label: { en: 'Worker’s address', fr: 'Adresse du travailleur' }, source: 'offer', pointer: '/persons/1/contact' }]);
  });
});

describe('what is missing', () => {
  const missing = (text: string, more: Parameters<typeof sourceOf>[2] = {}) => letterData(sourceOf(sample('Sharma'), 'en', more), usesOf(text)).missing.map(({ field }) => field);

  it('is named in the order of the template, once, with the place in the file', () => {
    const { missing: found } = letterData(sourceOf(sample('Sharma'), 'en'), usesOf('{clientEmail} {clientName} {clientAddress} {clientEmail}'));
    expect(found.map(({ field, pointer }) => [field, pointer])).toEqual([['clientEmail', '/persons/0/contact'], ['clientAddress', '/persons/0/contact']]);
  });

  it('is never blank: its label stands in the letter', () => {
    const { values } = letterData(sourceOf(sample('Sharma'), 'fr'), usesOf('{clientEmail}'));
    expect(values['clientEmail']).toBe('\uE000Courriel du client\uE001');
  });

  it('is not among what is known', () => {
    const { known } = letterData(sourceOf(sample('Sharma'), 'fr'), usesOf('{clientName} {clientEmail}'));
    expect(known).toMatchObject({ clientName: 'Arjun Sharma' });
    expect(known).not.toHaveProperty('clientEmail');
  });

  it('is not what a template only says where it is known', () => {
    expect(missing('{#clientEmail}Write to {clientEmail}.{/clientEmail}')).toEqual([]);
    expect(missing('{#clientEmail}Write to {clientEmail}.{/clientEmail} {clientEmail}')).toEqual(['clientEmail']);
    expect(missing('{#noOpenItems}{replyBy}{/noOpenItems}')).toEqual([]);
    expect(missing('{#hasOpenItems}{replyBy}{/hasOpenItems}')).toEqual(['replyBy']);
  });

  it('is a list of which nothing is known; one that is known to be empty is not', () => {
    expect(missing('{#openItems}{document}{/openItems}', { items: undefined as never })).toEqual(['openItems']);
    expect(missing('{#openItems}{document}{/openItems}', { items: [] })).toEqual([]);
  });

  it('cannot be pretended by a text of the file or of a person', () => {
    const { values } = letterData(sourceOf(sample('Sharma'), 'en', { answers: { replyBy: '\uE000x\uE001 soon' } }), usesOf('{replyBy}'));
    expect(values['replyBy']).toBe('x soon');
  });
});

describe('the clauses of an agreement', () => {
  it('are those that the Code letters', () => {
    expect(agreementClauses.consultation.map(({ letter }) => letter).join('')).toBe('abcde');
    expect(agreementClauses.service.map(({ letter }) => letter).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
    expect(agreementClauses.service[8]).toMatchObject({ letter: 'i', marker: 'clause24i', citation: 'SOR/2022-128, s. 24(3)(i)' });
  });

  it.each(agreements.flatMap((agreement) => languages.map((language) => [agreement, language] as const)))('of the library’s %s agreement (%s) are all present once what they need is typed', (agreement, language) => {
    const { uses } = readTags(templateText(template(`${agreement}-agreement`), language));
    const { missing } = letterData(sourceOf(sample('Okoye'), language, { answers: everyAnswer() }), uses);
    expect(checkClauses(agreement, uses, missing).filter(({ state }) => state !== 'present')).toEqual([]);
  });

  it('say which facts they lack', () => {
    const { uses } = readTags(templateText(template('consultation-agreement'), 'en'));
    const { missing } = letterData(sourceOf(sample('Sharma'), 'en', { answers: { consultationScope: 'Work permit options' } }), uses);
    expect(checkClauses('consultation', uses, missing).map(({ letter, state, missing: names }) => [letter, state, names])).toEqual([
      ['a', 'present', []], ['b', 'facts-missing', ['clientAddress', 'clientPhone', 'clientEmail']], ['c', 'facts-missing', ['consultationFee']], ['d', 'present', []], ['e', 'present', []],
    ]);
  });

  it('are absent where a template does not mark them', () => {
    const uses = usesOf('{#clause23a}{consultantName}{/clause23a} {#clause23c}Pro bono.{/clause23c}');
    expect(checkClauses('consultation', uses, []).map(({ state }) => state)).toEqual(['present', 'absent', 'present', 'absent', 'absent']);
  });
});

describe('a letter on paper', () => {
  it('has no field left, for every invented client, language and template', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.constantFrom(...languages), fc.constantFrom(...letterTemplates), fc.boolean(), fc.subarray([...items]), (client, language, one, isTyped, some) => {
        const source = sourceOf(client, language, { items: some, answers: isTyped ? Object.fromEntries(Object.keys(everyAnswer()).map((name) => [name, 'typed'])) : {} });
        const { values } = letterData(source, readTags(templateText(one, language)).uses);
        const document = mergeDocument(templateDocument(one, language, source.today, '', undefined), values);
        expect(JSON.stringify(document.blocks.map((block) => ('runs' in block ? plainText(block.runs) : block)))).not.toMatch(/\{[#/]?[a-z][A-Za-z0-9]*\}/);
      }),
    );
  });
});
