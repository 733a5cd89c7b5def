import { describe, expect, it } from 'vitest';
import { discrepancyWords, evidenceDaysInWords, evidenceEnds, evidenceSentences } from '../../../shared/evidence';
import { caseWith, engineer, evidence, piece } from './support';

const test = { test: 'IELTS-G', takenOn: '2025-09-01', listening: 8, reading: 7, writing: 7, speaking: 7 };
const passport = { country: 'IN', expiresOn: '2027-03-15' };
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const said = (person: Record<string, unknown>, document: string, asOf: string, file?: Record<string, unknown>, pathway = 'ca.wp.gts-b') => {
  const one = piece(evidence(engineer(person, file ? { file } : {}), asOf, { pathway }), document);
  return (language: 'en' | 'fr') => plain(evidenceSentences(one, (id) => `“${id}”`, language).join(' '));
};

describe('what is said of a piece of evidence', () => {
  it('that is good', () => {
    const words = said({ passports: [passport] }, 'passport', '2026-11-26');
    expect(words('en')).toBe('Good to 15 March 2027.');
    expect(words('fr')).toBe('Valable jusqu’au 15 mars 2027.');
  });
  it('that the rules look at', () => {
    expect(said({ languageTests: [test] }, 'language-test', '2026-11-26', undefined, 'ca.ee.fsw')('en')).toContain('Criteria that look at this day: “fsw.language”');
  });
  it('that is over, which no criterion looks at', () => {
    const words = said({ passports: [passport] }, 'passport', '2027-03-16');
    expect(words('en')).toBe('It was good to 15 March 2027. A new one is needed to file. No criterion that is met looks at this day: the outcome stays as it is, and the application needs a document that is good.');
    expect(words('fr')).toBe('Validité terminée le 15 mars 2027. Il faut un nouveau document pour déposer la demande. Aucun critère rempli ne tient compte de ce jour : le résultat reste le même, et la demande exige un document valable.');
  });
  it('that ends before the planned days', () => {
    const plan = { plan: { filingOn: '2027-02-01', landingOn: '2027-03-16' } };
    expect(said({ passports: [passport] }, 'passport', '2026-11-26', plan)('en')).toContain('Landing is planned for 16 March 2027: renew it before, or land by 15 March 2027.');
    expect(said({ passports: [{ ...passport, expiresOn: '2027-01-31' }] }, 'passport', '2026-11-26', plan)('fr')).toContain('Le dépôt est prévu le 1er février 2027 : renouveler le document, ou déposer la demande au plus tard le 31 janvier 2027.');
  });
  it('on each of the days', () => {
    const one = piece(evidence(engineer({ passports: [passport] }, { file: { plan: { filingOn: '2027-02-01', landingOn: '2027-03-16' } } }), '2026-11-26'), 'passport');
    expect(plain(evidenceDaysInWords(one, 'en'))).toBe('26 November 2026: good; filing, 1 February 2027: good; landing, 16 March 2027: not good');
    expect(plain(evidenceDaysInWords(one, 'fr'))).toBe('le 26 novembre 2026 : valable; dépôt, le 1er février 2027 : valable; arrivée, le 16 mars 2027 : non valable');
    expect(evidenceEnds(one)).toEqual({ en: 'End of validity: Passport – India', fr: 'Fin de validité\u00A0: Passeport – Inde' });
  });
  it('whose document and facts differ', () => {
    const one = piece(evidence(engineer({ passports: [passport] }), '2026-11-26', { ofCase: caseWith({ document: 'passport', expiresOn: '2027-02-01' }) }), 'passport');
    expect(plain(discrepancyWords(one, 'en'))).toBe('The expiry differs: 15 March 2027 in the facts, 1 February 2027 on the document. The earlier end counts here, 1 February 2027.');
    expect(plain(discrepancyWords(one, 'fr'))).toBe('Écart (date d’expiration) : 15 mars 2027 selon les faits, 1er février 2027 selon le document. La fin la plus proche est retenue ici, le 1er février 2027.');
  });
});
