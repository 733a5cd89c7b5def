import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '../../../shared/packages/builtIn';
import { packageProblem, type PackedFile } from '../../../shared/packages/packageView';
import { problemsOf } from '../../../shared/packages/problems';

/** 4 MB a file, pointed out from 2 MB on. */
const account = builtInProfiles.find(({ profile }) => profile.id === 'ircc-account')!.profile;
const slotTitle = { en: 'Passport', fr: 'Passeport' };
const id = '00000000-0000-4000-8000-000000000001';

/** A file of one document. */
const file = (name: string, size: number, owner = 'Arjun Sharma', slotId = 'passport'): PackedFile => ({
  name, slotId, slotTitle, owner, sha256: 'a'.repeat(64), size, pages: 1, fits: size <= 4_000_000, shrunkTo: null,
  documents: [{ attachmentId: id, name: `scan of ${name}`, title: slotTitle, owner, sha256: 'b'.repeat(64), size, treatment: 'joined', kept: null, pages: 1, firstPage: 1 }],
});
/** Files of slots that differ. */
const apart = (...sizes: number[]) => sizes.map((size, index) => file(`${'abcdef'[index]}.pdf`, size, '', `slot-${index}`));
const said = (files: readonly PackedFile[], kept: Parameters<typeof problemsOf>[2] = []) => problemsOf(account, files, kept, 0);

describe('what is to be said of several files', () => {
  it('is one notice with a list: some pages of the portal take less', () => {
    const problems = said(apart(2_000_001, 3_000_000, 2_500_000, 2_000_000));
    expect(problems).toEqual([{
      kind: 'above-warning', file: null, attachmentId: null,
      message: { en: 'Some pages of the portal take 2 MB only. These files are larger:', fr: 'Certaines pages du portail n’acceptent que 2 Mo. Ces fichiers sont plus gros :' },
      list: [
        { en: '“a.pdf”: 2.1 MB', fr: '« a.pdf » : 2,1 Mo' },
        { en: '“b.pdf”: 3 MB', fr: '« b.pdf » : 3 Mo' },
        { en: '“c.pdf”: 2.5 MB', fr: '« c.pdf » : 2,5 Mo' },
      ],
    }]);
    expect(packageProblem.safeParse(problems[0]).success).toBe(true);
  });

  it('is one notice of those that do not fit, and they are not in the other one', () => {
    const problems = said(apart(5_000_000, 6_000_000));
    expect(problems.map(({ kind, list }) => [kind, list?.map(({ en }) => en)])).toEqual([['file-too-large', [
      '“a.pdf”: 5 MB, 1 MB more than that. The largest document in it is “scan of a.pdf” (5 MB).',
      '“b.pdf”: 6 MB, 2 MB more than that. The largest document in it is “scan of b.pdf” (6 MB).',
    ]]]);
    expect(problems[0]!.message.en).toContain('the portal takes 4 MB.');
  });

  it('is one notice of slots that have several files, each with whose they are', () => {
    const problems = said(['Arjun Sharma', 'Priya Rao'].flatMap((owner) => [file(`1 ${owner}.pdf`, 1_000, owner), file(`2 ${owner}.pdf`, 1_000, owner)]));
    expect(problems.map(({ kind, list }) => [kind, list])).toEqual([['several-files', [
      { en: '“Passport – Arjun Sharma”: 2 files', fr: '« Passeport – Arjun Sharma » : 2 fichiers' },
      { en: '“Passport – Priya Rao”: 2 files', fr: '« Passeport – Priya Rao » : 2 fichiers' },
    ]]]);
  });

  it('is one notice of documents that stay files of their own, one that serves two persons once', () => {
    const problems = said([], [{ document: { attachmentId: id, name: 'a.pdf' }, reason: 'signed' }, { document: { attachmentId: id, name: 'a.pdf' }, reason: 'signed' }, { document: { attachmentId: id, name: 'b.pdf' }, reason: 'layers' }]);
    expect(problems.map(({ kind, list }) => [kind, list?.map(({ en }) => en)])).toEqual([['kept-after-all', ['“a.pdf”: Carries a digital signature: never rewritten.', '“b.pdf”: Has layers that are switched off: kept as it is.']]]);
  });
});

describe('what is to be said of one file', () => {
  it('is a sentence of its own, and none where the file is as small as the portal likes', () => {
    expect(said(apart(2_500_000, 1_000)).map(({ kind, file: name, message, list }) => [kind, name, message.en, list])).toEqual([['above-warning', 'a.pdf', '“a.pdf” has 2.5 MB: some pages of the portal take 2 MB only.', undefined]]);
    expect(said(apart(2_000_000))).toEqual([]);
  });
});
