import { describe, expect, it } from 'vitest';
import { findingsOf, formDocument, formForCase, formOf, waitingForOffer } from '../../../shared/forms';
import type { ClientFile } from '../../../shared/clientFile';
import { answerAt, at, rowsAt, sampleOf, several, sheetFor, tableAt, written } from './readSheet';

/** A second offer of another employer stands first on file. */
function twoOffers(): ClientFile {
  const client = sampleOf('2026-0101');
  const [offer] = client.jobOffers!;
  const [employer] = client.employers!;
  return {
    ...client, employers: [{ id: 'e9', legalName: 'Northern Example Ltd' }, employer!],
    jobOffers: [{ ...offer!, id: 'j9', employerId: 'e9', title: 'Data engineer', lmia: { stream: 'high-wage' } }, { ...offer!, lmia: { ...offer!.lmia, stream: 'gts-b' } }],
  };
}

describe('of several job offers', () => {
  it('the one that the case is about is preset, and another can be chosen', () => {
    expect(several(sheetFor('emp5624', twoOffers(), 'p1', { caseKind: 'ca.wp.gts-b' }), ['2b', '5a'])).toEqual({ '2b': 'Maple Harbour Robotics Inc.', '5a': 'Software engineer' });
    expect(several(sheetFor('emp5626', twoOffers(), 'p1', { caseKind: 'case.lmia-high-wage' }), ['1b', '4a'])).toEqual({ '1b': 'Northern Example Ltd', '4a': 'Data engineer' });
    expect(at(sheetFor('emp5624', twoOffers(), 'p1', { caseKind: 'ca.wp.gts-b', offerId: 'j9' }), '5a')).toBe('Data engineer');
  });

  it('none is taken silently: every sheet says that one has to be chosen', () => {
    const sheet = sheetFor('imm1295', twoOffers());
    expect(several(sheet, ['M2a', 'M4a', 'M6'])).toEqual({ M2a: '(choice)', M4a: '(choice)', M6: '(choice)' });
    expect(answerAt(sheet, 'M4a')).toMatchObject({ remark: { en: 'Several job offers are on file: choose one first' } });
    expect(findingsOf(sheet).map(({ message }) => message.en)).toContain('2 job offers are on file: choose the one that the sheet is about.');
    expect(several(sheetFor('emp5624', twoOffers()), ['2b', '5a'])).toEqual({ '2b': '(choice)', '5a': '(choice)' });
    expect(tableAt(sheetFor('emp5624', twoOffers()), '8a')).toMatchObject({ kind: 'by-hand' });
    expect(several(sheetFor('express-entry', twoOffers()), ['6a', '6c'])).toEqual({ '6a': 'Yes', '6c': '(choice)' });
  });

  it('a sheet of an offer that nobody chose never looks complete: it says how many answers wait for the choice', () => {
    const open = sheetFor('emp5624', twoOffers());
    expect(waitingForOffer(open)).toBeGreaterThan(20);
    expect(waitingForOffer(sheetFor('emp5624', twoOffers(), 'p1', { offerId: 'j9' }))).toBe(0);
    const printed = (language: 'en' | 'fr') => JSON.stringify(formDocument({ sheet: sheetFor('emp5624', twoOffers(), 'p1', { language }), fileNumber: '1', preparedBy: '' }).blocks);
    expect(printed('en')).toMatch(/missing of \d+; \d+ wait for the choice of a job offer/);
    expect(printed('fr')).toMatch(/\d+ en attente du choix d’une offre d’emploi/);
  });
});

describe('the form that a case begins with', () => {
  it.each([
    ['ca.wp.gts-b', '2026-0101', 'imm5710'], ['ca.wp.gts-b', '2026-0107', 'imm1295'], [undefined, '2026-0101', 'imm5710'], [undefined, '2026-0107', 'imm1295'],
    ['case.lmia-high-wage', '2026-0101', 'emp5626'], ['case.nomination', '2026-0103', 'imm0008'], ['ca.ee.fsw', '2026-0101', 'express-entry'],
  ])('of %s for %s is %s', (kind, client, form) => { expect(formForCase(sampleOf(client), kind)).toBe(form); });
});

describe('what is known is answered', () => {
  it('EMP5624 names its category by the stream of the assessment, else by the pathway', () => {
    expect(at(sheetFor('emp5624', twoOffers(), 'p1', { caseKind: 'ca.wp.gts-b' }), '1a')).toBe('B');
    const client = sampleOf('2026-0101');
    client.jobOffers = client.jobOffers!.map((offer) => ({ ...offer, lmia: null }));
    expect(at(sheetFor('emp5624', client, 'p1', { caseKind: 'ca.wp.gts-a' }), '1a')).toBe('A');
    expect(at(sheetFor('emp5624', client), '1a')).toBe('(choice)');
  });

  it('the Employer Portal asks the code of the case’s pathway', () => {
    const code = (caseKind: string): string => at(sheetFor('portal-offer', sampleOf('2026-0101'), 'p1', { caseKind }), '3a');
    expect([code('ca.wp.ict-executive'), code('ca.wp.cusma-professional'), code('ca.wp.gts-b')]).toEqual(['C62', 'T36', '(choice)']);
  });

  it('IMM 0008 is of the economic program for a nominee, and in every such case', () => {
    expect(several(sheetFor('imm0008', sampleOf('2026-0103')), ['1a', '1b'])).toEqual({ '1a': 'Economic', '1b': 'Provincial nominee' });
    expect(at(sheetFor('imm0008', sampleOf('2026-0101'), 'p1', { caseKind: 'ca.bc.skilled-worker' }), '1a')).toBe('Economic');
    expect(several(sheetFor('imm0008', sampleOf('2026-0101')), ['1a', '1b'])).toEqual({ '1a': '(choice)', '1b': '(choice)' });
  });

  it('IMM 5710 knows whether the employer stays the same, and whether status has lapsed', () => {
    const withPermit = (employerId: string, expiresOn: string): ClientFile => {
      const client = sampleOf('2026-0101');
      client.persons[0]!.canadianStatus = [{ kind: 'work-permit', issuedOn: '2025-01-10', expiresOn, employerId }] as never;
      return client;
    };
    const purposes = (client: ClientFile): string[] => Object.values(several(sheetFor('imm5710', client), ['A3a', 'A3b', 'A3c', 'A3d']));
    const { employerId } = sampleOf('2026-0101').jobOffers![0]!;
    expect(purposes(withPermit(employerId, '2027-01-09'))).toEqual(['Yes', 'No', 'No', '(choice)']);
    expect(purposes(withPermit('e9', '2026-10-10'))).toEqual(['No', 'Yes', 'Yes', '(choice)']);
  });

  it.each(['case.lmia-gts', 'case.lmia-high-wage', 'ca.wp.gts-a'])('a permit of %s is of the LMIA stream', (caseKind) => {
    expect(at(sheetFor('imm1295', sampleOf('2026-0107'), 'p1', { caseKind }), 'M1')).toBe('LMIA Stream');
  });
});

describe('the dependants of IMM 0008', () => {
  const labels = formOf('imm0008')!.sections.flatMap(({ items }) => items).flatMap((item) => (item.id === 'Q1' && item.kind === 'table' ? item.columns.map(({ label }) => label.en) : []));
  const cell = (client: ClientFile, row: number, label: string): string => rowsAt(sheetFor('imm0008', client), 'Q1')[row]![labels.indexOf(label)]!;

  it('are asked the same as the principal applicant, without contact', () => {
    for (const label of [
      'Another name was ever used', 'Client number (UCI)', 'Country of residence now: country', 'Those countries', 'Marital status', 'Second citizenship', 'Passport: country of issue', 'Passport: issued on', 'National identity document: country of issue', 'National identity document: expires on', 'Taiwan passport with personal identification number for this trip',
      'National passport of Israel for this trip', 'Has a national identity document', 'Highest completed education', 'Years of education in total', 'Current occupation', 'Mother tongue', 'Can communicate in English or French', 'Language test of a designated agency taken',
    ]) expect(labels).toContain(label);
    expect(labels.slice(0, 6)).toEqual(['Family name as in the passport', 'Given names', 'Relationship', 'Will accompany', 'Reason if not', 'Type of dependant']);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /address|Telephone|E-mail/i.test(label))).toEqual([]);
  });

  it('are answered from their own facts', () => {
    const client = sampleOf('2026-0101');
    expect([cell(client, 0, 'Other family name'), cell(client, 0, 'Date of birth'), cell(client, 0, 'Marital status')]).toEqual(['Umeh', '1994-08-30', 'Married']);
    expect(cell(client, 1, 'Mother tongue')).toBe('? /persons/2/motherTongue');
  });

  it('are counted without Canadians and without grown children who do not depend; where it is not known, that is missing', () => {
    const client = sampleOf('2026-0101');
    const sizes = (one: ClientFile): string[] => [at(sheetFor('imm0008', one), '1c'), ...Object.values(several(sheetFor('express-entry', one), ['2l', '2m']))];
    expect(sizes(client)).toEqual(['3', '3', '2']);
    const zara = (more: object): ClientFile => ({ ...client, persons: client.persons.map((one) => (one.id === 'p3' ? { ...one, ...more } : one)) });
    expect(sizes(zara({ canadian: 'citizen' }))).toEqual(['2', '2', '1']);
    expect(sizes(zara({ dateOfBirth: '2001-01-01', dependentByCondition: false }))).toEqual(['2', '2', '1']);
    expect(sizes(zara({ dateOfBirth: '2001-01-01', dependentByCondition: undefined }))[0]).toBe('? /persons/2/dependentByCondition');
    expect(rowsAt(sheetFor('imm0008', zara({ dateOfBirth: '2001-01-01', dependentByCondition: false })), 'Q1')).toHaveLength(1);
  });

  it('come after the last entry, which is asked between present residence and earlier countries', () => {
    const ids = formOf('imm0008')!.sections.find(({ id }) => id === 'P')!.items.map(({ id }) => id);
    expect(ids.slice(-9)).toEqual(['P10a', 'P10b', 'P10c', 'P10d', 'P10e', 'P11a', 'P11b', 'P12', 'P12a']);
  });
});

describe('explanations of the past', () => {
  /** One explanation on file, of two things that need one. */
  function twoTopics(): ClientFile {
    const client = sampleOf('2026-0107');
    client.persons[0]!.background = { ...client.persons[0]!.background, tuberculosis: true };
    return client;
  }

  it('never go into the box of something else: with two topics each is still to be written', () => {
    const sheet = sheetFor('imm1295', twoTopics());
    expect(answerAt(sheet, 'K1c')).toEqual({ kind: 'missing', pointers: ['/persons/0/background/details'], what: expect.anything() as unknown });
    expect(answerAt(sheet, 'K3b')).toMatchObject({ kind: 'missing', partly: 'Conviction, 2012-08-09, United States', what: { en: expect.stringContaining('to be written') as string } });
    expect(written(answerAt(sheetFor('imm5669', twoTopics()), 'B6x'))).not.toContain('Detained overnight');
  });

  it('go into the one box that they can be about', () => {
    expect(at(sheetFor('imm1295', sampleOf('2026-0107')), 'K3b')).toContain('Detained overnight in August 2012');
    expect(at(sheetFor('imm1295', sampleOf('2026-0107')), 'K1c')).toBe('');
  });
});

describe('the employer’s forms for high and low wages', () => {
  it.each(['emp5626', 'emp5627'])('%s ask for season, job losses, Work-Sharing, waived advertising, the Job Bank and languages', (id) => {
    const labels = formOf(id)!.sections.flatMap(({ items }) => items).map(({ label }) => label.en).join('\n');
    for (const label of ['Seasonal position', 'Hiring will cost jobs', 'Work-Sharing', 'Advertising waived', 'Number of the Job Bank posting', 'Oral language', 'Written language']) expect(labels).toContain(label);
    expect(at(sheetFor(id, sampleOf('2026-0101')), '7g')).toBe('Yes');
  });

  it('EMP5624 begins its business part with the employer ID of ESDC', () => {
    expect(formOf('emp5624')!.sections[1]!.items[0]).toMatchObject({ label: { en: 'ESDC employer ID' } });
  });
});

describe('parents who are not on file', () => {
  it('are named as such, not as spouse and children', () => {
    const sheet = sheetFor('imm5645', sampleOf('2026-0109'), 'p1', { language: 'fr' });
    const words = JSON.stringify(formDocument({ sheet, fileNumber: '2026-0109', preparedBy: '' }));
    expect(words).toContain('"text":"Père"');
    expect(words).not.toContain('Membres de la famille (époux');
  });
});
