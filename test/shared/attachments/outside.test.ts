import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentKinds, isOutsideName, mayOpenOutside, outsideName } from '../../../shared/attachments';

describe('what another program may be asked to open', () => {
  it('is a list of kinds that carry no programs', () => {
    expect(attachmentKinds.filter((kind) => mayOpenOutside({ kind, flags: [] }))).toEqual(['pdf', 'jpeg', 'png', 'tiff', 'gif', 'bmp', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'txt']);
  });

  it('is nothing with macros, but a form, a signed document and one with a password', () => {
    expect(mayOpenOutside({ kind: 'docx', flags: ['macros'] })).toBe(false);
    for (const flag of ['password', 'restricted', 'xfa', 'signed'] as const) expect(mayOpenOutside({ kind: 'pdf', flags: [flag] })).toBe(true);
  });
});

describe('what the copy is called', () => {
  it.each([
    ['Passport.pdf', 'pdf', 'Passport.pdf'],
    ['Photo.JPEG', 'jpeg', 'Photo.jpeg'],
    ['Lettre d’appui.docx', 'docx', 'Lettre d’appui.docx'],
    // The ending decides which program opens it: it is always one of the kind.
    ['Invoice.exe', 'pdf', 'Invoice.exe.pdf'],
    ['scan', 'tiff', 'scan.tif'],
    ['Form.docm', 'docx', 'Form.docm.docx'],
    ['Balances.csv', 'txt', 'Balances.csv.txt'],
    ['.profile', 'txt', 'profile.txt'],
    ['...', 'pdf', 'document.pdf'],
    ['con.pdf', 'pdf', '_con.pdf'],
    [`${'x'.repeat(190)}.pdf`, 'pdf', `${'x'.repeat(60)}.pdf`],
  ] as const)('%s, a %s, is opened as %s', (name, kind, copy) => {
    expect(outsideName(name, kind)).toBe(copy);
  });

  it('is nothing for kinds that stay inside', () => {
    expect((['heic', 'doc', 'xls', 'rtf', 'email', 'zip', 'other'] as const).map((kind) => outsideName('x.pdf', kind))).toEqual(Array.from({ length: 7 }, () => null));
  });

  it('is one that the shell takes, whatever the document is called, and fits into the 255 bytes that systems allow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), fc.constantFrom('pdf' as const, 'jpeg' as const, 'txt' as const, 'odt' as const), (name, kind) => {
        const copy = outsideName(name, kind) ?? '';
        expect(isOutsideName(copy)).toBe(true);
        expect(new TextEncoder().encode(copy).length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it.each(['x.exe', 'x', '../x.pdf', 'a/b.pdf', '.x.pdf', 'x.PDF', 'x.pdf ', `${'x'.repeat(62)}.pdf`, 'x.docm', 'x.csv', 'x\u202Efdp.pdf', ''])('the shell refuses %j', (name) => {
    expect(isOutsideName(name)).toBe(false);
  });
});
