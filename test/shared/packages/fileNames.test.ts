import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiName, portalFileName } from '../../../shared/packages/fileNames';
import { mayShowSocialInsurance } from '../../../shared/packages/sensitive';
import { bytesInWords } from '../../../shared/packages/words';

describe('names as portals take them: ASCII letters, digits, dash and underscore', () => {
  it.each([
    ['Curriculum vitæ', 'Curriculum-vitae'],
    ['Œuvre d’Élise Ångström', 'OEuvre-dElise-Angstrom'],
    ['Łódź, Đorđe & Søn (2)', 'Lodz-Dorde-Son-2'],
    ['lettre_d’appui…', 'lettre_dappui'],
    ['中文', ''],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s becomes “%s”', (text, name) => {
    expect(asciiName(text)).toBe(name);
  });

  it('what cannot be written so is called a document, and numbered', () => {
    const taken = new Set<string>();
    for (const expected of ['document.pdf', 'document-2.pdf', 'document-3.pdf']) {
      const name = portalFileName(['中文', '…'], 'pdf', 60, taken);
      expect(name).toBe(expected);
      taken.add(name.toLowerCase());
    }
  });

  it('differ however they are written, since some systems do not tell cases apart', () => {
    expect(portalFileName(['PASSPORT'], 'pdf', 60, new Set(['passport.pdf']))).toBe('PASSPORT-2.pdf');
  });

  it('are as short as the portal asks, the ending and the number included', () => {
    expect(portalFileName(['Employment and reference letters', 'Arjun Sharma'], 'pdf', 30, new Set())).toBe('Employment_Arjun-Sharma.pdf');
    expect(portalFileName(['Employment and reference letters', 'Reference letter', 'Arjun Sharma'], 'pdf', 60, new Set())).toBe('Reference-letter_Arjun-Sharma.pdf');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }), fc.integer({ min: 20, max: 150 }), fc.integer({ min: 1, max: 30 }), (parts, longest, count) => {
        const taken = new Set<string>();
        for (let index = 0; index < count; index++) {
          const name = portalFileName(parts, 'docx', longest, taken);
          expect(name).toMatch(/^[A-Za-z0-9_-]+\.docx$/);
          expect(name.length).toBeLessThanOrEqual(longest);
          expect(taken.has(name.toLowerCase())).toBe(false);
          taken.add(name.toLowerCase());
        }
      }),
    );
  });
});

describe('papers that may show a social insurance number', () => {
  it.each([['work-proof', 'scan 3.pdf'], [null, 'T4 2025.pdf'], ['explanation-letter', 'NOA_2024.pdf'], [null, 'avis de cotisation.pdf'], [null, 'Relevé-1 2023.pdf']])('%s, “%s”', (document, name) => {
    expect(mayShowSocialInsurance(document, name)).toBe(true);
  });
  it.each([['passport', 'passport.pdf'], [null, 'Sinclair contract.pdf'], ['resume', 'resume t48.pdf']])('not %s, “%s”', (document, name) => {
    expect(mayShowSocialInsurance(document, name)).toBe(false);
  });
});

describe('sizes in words', () => {
  it.each([[999, '999\u00A0bytes', '999\u00A0octets'], [4_000_000, '4\u00A0MB', '4\u00A0Mo'], [3_950_000, '4\u00A0MB', '4\u00A0Mo'], [4_000_001, '4.1\u00A0MB', '4,1\u00A0Mo'], [1, '1\u00A0byte', '1\u00A0octet']])('%d bytes', (bytes, en, fr) => {
    expect(bytesInWords(bytes)).toEqual({ en, fr });
  });
});
