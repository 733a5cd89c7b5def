import { describe, expect, it } from 'vitest';
import type { ClientFile } from '../../../shared/clientFile';
import { choicesOf } from '../../../shared/letters/choices';
import { letterChoices, letterData } from '../../../shared/letters/letterData';
import { readTags } from '../../../shared/letters/tags';
import { letterText, missingIn, sample, sourceOf } from './support';

const okoye = sample('Okoye');
const [offer] = okoye.jobOffers!;
const [employer] = okoye.employers!;
/** Two offers of two employers: the first on file is the high-wage one, with another wage. */
const twoOffers: ClientFile = {
  ...okoye,
  employers: [{ ...employer!, id: 'e9', legalName: 'Northern Example Ltd' }, employer!],
  jobOffers: [{ ...offer!, id: 'j9', employerId: 'e9', title: 'Data engineer', wagePerHour: 61, lmia: { stream: 'high-wage' } }, offer!],
};
const usesOf = (text: string) => readTags([{ text, place: 'here' }]).uses;
const kase = (kind: string) => ({ kase: { kind, title: 'Case', filingOn: null, numbers: [], fees: [] } });
const said = (client: ClientFile, more: Parameters<typeof sourceOf>[2] = {}) => letterData(sourceOf(client, 'en', more), []).values;

describe('of several job offers', () => {
  it('the one that the pathway of the case fits is preset, wherever it stands', () => {
    expect(said(twoOffers, kase('ca.wp.gts-b'))).toMatchObject({ jobTitle: 'Software engineer', employerName: 'Maple Harbour Robotics Inc.' });
    expect(said(twoOffers, kase('case.lmia-high-wage'))).toMatchObject({ jobTitle: 'Data engineer', employerName: 'Northern Example Ltd' });
  });

  it('the one that was chosen counts, whatever the case', () => {
    expect(said(twoOffers, { ...kase('ca.wp.gts-b'), choices: { offer: 'j9' } })).toMatchObject({ jobTitle: 'Data engineer', employerName: 'Northern Example Ltd' });
  });

  it('none is taken where nobody chose and the case does not say: the facts are missing, with no place in the file', () => {
    const { values, missing } = letterData(sourceOf(twoOffers, 'en'), usesOf('{jobTitle} {employerName} {workerName}'));
    expect(missing.map(({ field, pointer }) => [field, pointer])).toEqual([['jobTitle', null], ['employerName', null]]);
    expect(values['workerName']).toBe('Emeka Samuel Okoye');
  });

  it('the choice is offered where the letter speaks of the offer, and nowhere else', () => {
    expect(letterChoices(sourceOf(twoOffers, 'en'), usesOf('{jobTitle}'))).toEqual([
      { name: 'offer', options: [{ value: 'j9', label: 'Data engineer – Northern Example Ltd' }, { value: offer!.id, label: 'Software engineer – Maple Harbour Robotics Inc.' }], value: null },
    ]);
    expect(letterChoices(sourceOf(twoOffers, 'en'), usesOf('{clientName}'))).toEqual([]);
    expect(letterChoices(sourceOf(okoye, 'en'), usesOf('{jobTitle}'))).toEqual([]);
  });
});

describe('of several passports', () => {
  const passports = [{ number: 'OLD0001', country: 'NG', expiresOn: '2026-01-31' as never }, { number: 'NEW0002', country: 'NG', expiresOn: '2035-01-31' as never }];
  const client: ClientFile = { ...okoye, persons: okoye.persons.map((one) => (one.role === 'principal' ? { ...one, passports } : one)) };

  it('the one in force that lasts longest is preset; another can be chosen', () => {
    expect(said(client)['clientPassport']).toBe('NEW0002');
    expect(said(client, { choices: { passport: '0' } })['clientPassport']).toBe('OLD0001');
    expect(choicesOf(sourceOf(client, 'en')).find(({ name }) => name === 'passport')).toEqual({ name: 'passport', options: [{ value: '0', label: 'OLD0001, Nigeria, 2026-01-31' }, { value: '1', label: 'NEW0002, Nigeria, 2035-01-31' }], value: '1' });
  });

  it('the one that is marked for the trip is preset before all', () => {
    const marked: ClientFile = { ...client, persons: client.persons.map((one) => (one.role === 'principal' ? { ...one, passports: [{ ...passports[0]!, usedForTrip: true }, passports[1]!] } : one)) };
    expect(said(marked)['clientPassport']).toBe('OLD0001');
  });
});

describe('of several related enterprises abroad', () => {
  const abroad = [{ name: 'Example Brasil Ltda', country: 'BR', relationship: 'affiliate' as const }, { name: 'Example India Pvt Ltd', country: 'IN', relationship: 'parent' as const }];
  const withTransfer = (fromEmployer?: string): ClientFile => ({
    ...okoye, employers: [{ ...employer!, relatedForeignEmployers: abroad }],
    jobOffers: [{ ...offer!, transfer: { category: 'executive', ...(fromEmployer === undefined ? {} : { fromEmployer }) } }],
  });

  it('the one that the transfer names is taken, with its own country and relationship', () => {
    expect(said(withTransfer('example india pvt ltd'))).toMatchObject({ transferFrom: 'Example India Pvt Ltd', foreignCountry: 'India', foreignRelationship: 'Parent company' });
  });

  it('none is taken where the transfer names none or another', () => {
    expect(missingIn('ict-support', sourceOf(withTransfer(), 'en'))).toEqual(expect.arrayContaining(['transferFrom', 'foreignCountry', 'foreignRelationship']));
    expect(said(withTransfer('Example Kenya Ltd'))['foreignCountry']).toBeUndefined();
    expect(said(withTransfer(), { choices: { foreignEmployer: '0' } })['foreignCountry']).toBe('Brazil');
  });
});

describe('a reference', () => {
  it('is asked of the employer that is chosen, with the positions and periods on file', () => {
    const source = sourceOf(okoye, 'en');
    const choice = choicesOf(source).find(({ name }) => name === 'job')!;
    expect(choice.value).toBeNull();
    expect(missingIn('reference-request', source)).toEqual(expect.arrayContaining(['referenceEmployer', 'referenceJobs']));
    const chosen = choice.options.find(({ label }) => label.startsWith('Lagoon Software Example Ltd'))!;
    expect(letterText('reference-request', { ...source, choices: { job: chosen.value } })).toContain(
      'has to prove the following employment with Lagoon Software Example Ltd:\nSoftware engineer, from 8 January 2018 to 5 January 2024\n',
    );
  });
});
