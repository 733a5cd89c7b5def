import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, endingFits, freeName, isNameRule, kindOfMediaType, attachmentKinds, longestName, mayBeRewritten, mediaTypeOf, nameByRule, splitName, defaultNameRule } from '../../../shared/attachments';

describe('a cleaned name', () => {
  it.each([
    ['passport.pdf', 'passport.pdf'],
    ['  Passport   of\tPriya .pdf ', 'Passport of Priya.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['a\u0000b\u0007c\u200Bd.pdf', 'abcd.pdf'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a_b_c_d_e_f_g_h_i_j.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['lpt1', '_lpt1'],
    ['console.pdf', 'console.pdf'],
    ['ends in a dot.', 'ends in a dot'],
    ['...', 'document'],
    ['\u202E', 'document'],
    ['赵伟 护照.pdf', '赵伟 护照.pdf'],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanName(given)).toBe(clean);
  });

  it('has at most 200 characters, with its ending kept and no character cut apart', () => {
    expect(cleanName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`);
    expect(cleanName(`${'a'.repeat(195)}👩🏽‍⚕️.pdf`)).toBe(`${'a'.repeat(195)}.pdf`);
    expect(cleanName('b'.repeat(201))).toBe('b'.repeat(200));
  });

  it('is never empty, hides nothing, and cleaning it again changes nothing, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const clean = cleanName(given);
        expect(clean.length).toBeGreaterThan(0);
        expect(clean.length).toBeLessThanOrEqual(longestName + 1);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u);
        expect(cleanName(clean)).toBe(clean);
      }),
    );
  });
});

describe('an ending', () => {
  it.each([['a.pdf', 'a', 'pdf'], ['a.b.tar', 'a.b', 'tar'], ['none', 'none', ''], ['.hidden', '.hidden', ''], ['v1.2 final', 'v1.2 final', ''], ['a.', 'a.', '']])('of %j', (name, stem, ending) => {
    expect(splitName(name)).toEqual({ stem, ending });
  });

  it('fits its kind or not', () => {
    expect([endingFits('jpeg', 'JPG'), endingFits('jpeg', 'pdf'), endingFits('other', 'xyz')]).toEqual([true, false, true]);
  });
});

describe('a free name', () => {
  it('is the name itself, or has the first number that nobody has', () => {
    expect(freeName('a.pdf', ['b.pdf'])).toBe('a.pdf');
    expect(freeName('a.pdf', ['A.PDF', 'a (2).pdf', 'a (4).pdf'])).toBe('a (3).pdf');
    expect(freeName('none', ['none'])).toBe('none (2)');
    expect(freeName(`${'a'.repeat(196)}.pdf`, [`${'a'.repeat(196)}.pdf`])).toBe(`${'a'.repeat(192)} (2).pdf`);
  });
});

describe('a rule of names', () => {
  it('holds parts that are known, and at least one', () => {
    expect([defaultNameRule, '{name}', 'File {fileNumber}: {document}'].map(isNameRule)).toEqual([true, true, true]);
    expect(['', 'always the same', '{person} {age}', '{person', '{}', '{{person}}'].map(isNameRule)).toEqual([false, false, false, false, false, false]);
  });

  const parts = { fileNumber: '2026-0001', person: 'Priya Rao', document: 'Passport', date: '2024-01-31', name: 'IMG_0001' };
  it.each([
    [defaultNameRule, parts, 'Priya Rao - Passport - 2024-01-31.pdf'],
    [defaultNameRule, { ...parts, date: '' }, 'Priya Rao - Passport.pdf'],
    [defaultNameRule, { ...parts, person: '' }, 'Passport - 2024-01-31.pdf'],
    [defaultNameRule, { ...parts, document: '' }, 'Priya Rao - 2024-01-31.pdf'],
    [defaultNameRule, { ...parts, person: '', document: '', date: '' }, 'IMG_0001.pdf'],
    ['{document} ({date})', { ...parts, date: '' }, 'Passport.pdf'],
    ['{fileNumber}_{name}', parts, '2026-0001_IMG_0001.pdf'],
    ['{document}', { ...parts, document: 'Police certificate / India' }, 'Police certificate _ India.pdf'],
    ['{person}', { ...parts, person: '{document}' }, '{document}.pdf'],
  ])('%j fills in what is known and leaves no trace of what is not', (rule, given, name) => {
    expect(nameByRule(rule, given, 'pdf')).toBe(name);
  });
});

describe('kinds', () => {
  it('are told by their media type', () => {
    expect(attachmentKinds.map((kind) => kindOfMediaType(mediaTypeOf(kind)))).toEqual([...attachmentKinds]);
    expect(kindOfMediaType('text/html')).toBe('other');
  });

  it('may be written anew unless a password, restrictions, a dynamic form or a signature would be lost', () => {
    expect(mayBeRewritten([])).toBe(true);
    expect((['password', 'restricted', 'xfa', 'signed'] as const).map((flag) => mayBeRewritten([flag]))).toEqual([false, false, false, false]);
  });
});
