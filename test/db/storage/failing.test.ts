import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishInterruptedRestore, replaceBook } from '../../../db/storage/replaceBook';
import { codeOf } from './support/codeOf';
import { failAtEveryOperation, killAtEveryOperation, runProbe, runProbeAsOrdinaryAccount, someOperations } from './support/runProbe';
import { bookFromBefore, bookToReplace, folderToRestoreInto, prepareIncoming, stateBefore, stateOf, stateOfNothing, stateRestored, stateRestoredIntoNothing, withIncoming } from './support/restores';
import { mountSmallDisk } from './support/smallDisk';

// The same steps killed: see crash.test.ts.
prepareIncoming();
/** Each failure costs the start of a process, and other work may share the computer. */
const patience = 600_000;

/** What a restore may leave while the next start has not cleaned up yet: what it could not remove. */
const atOnce = (folder: string) => ({ ...stateOf(folder), rest: [] });

describe('a restore of which any one file operation fails', () => {
  it('leaves the book before in its place when it says so, and the book of the backup when it says nothing, without another start', () => {
    const ends = { refused: 0, done: 0 };
    failAtEveryOperation('replace', 'once', bookToReplace, (folder, error, round) => {
      ends[error === null ? 'done' : 'refused']++;
      expect([round, error]).toEqual([round, error === null ? null : 'disk.error']);
      expect([round, atOnce(folder)]).toEqual([round, error === null ? stateRestored : stateBefore]);
      finishInterruptedRestore(folder);
      expect([round, stateOf(folder)]).toEqual([round, error === null ? stateRestored : stateBefore]);
    });
    // Most steps are needed; what merely tidies up is not.
    expect(ends.refused).toBeGreaterThan(15 / someOperations);
    expect(ends.done).toBeGreaterThan(1);
  }, patience);

  it('into an empty folder leaves nothing there when it says so', () => {
    failAtEveryOperation('replace', 'once', folderToRestoreInto, (folder, error, round) => {
      expect([round, error]).toEqual([round, error === null ? null : 'disk.error']);
      expect([round, atOnce(folder)]).toEqual([round, error === null ? stateRestoredIntoNothing : stateOfNothing]);
    });
  }, patience);
});

describe('a restore whose disk fails from any file operation on', () => {
  it('leaves the book before or the book of the backup when the disk works again, also when that start failed too', () => {
    const seen: unknown[] = [];
    failAtEveryOperation('replace', 'from', bookToReplace, (folder, error, round) => {
      // Nothing can be cleaned up and nothing taken back by the process itself.
      runProbe('finish', folder, `${round % 2 ? 'once' : 'from'}:${1 + ((round * 7) % 13)}`);
      finishInterruptedRestore(folder);
      const state = stateOf(folder);
      expect(error === null ? [stateRestored] : [stateBefore, stateRestored]).toContainEqual(state);
      seen.push(state);
    });
    expect(seen[0]).toEqual(stateBefore);
    expect(seen.at(-1)).toEqual(stateRestored);
  }, patience);
});

describe('the start after a restore that was killed', () => {
  it('finishes it in the end although any of its own file operations fails first', () => {
    killAtEveryOperation('replace', bookToReplace, (folder, round) => {
      for (const fault of [1 + (round % 5), 6 + (round % 7)]) runProbe('finish', folder, `once:${fault}`);
      finishInterruptedRestore(folder);
      expect([stateBefore, stateRestored]).toContainEqual(stateOf(folder));
    });
  }, patience);
});

describe.runIf(process.platform !== 'win32')('a restore where the folder of what is kept may not be written', () => {
  it('is refused as read-only, with the book before in its place', ({ skip }) => {
    const { folder } = bookToReplace();
    mkdirSync(join(folder, 'kept'));
    chmodSync(join(folder, 'kept'), 0o500);
    const said = runProbeAsOrdinaryAccount('replace', folder);
    skip(said === undefined, 'no ordinary account can run the probe here');
    expect(said).toBe('book.read-only');
    expect(atOnce(folder)).toEqual(stateBefore);
  });
});

const disk = mountSmallDisk();

describe.runIf(disk !== undefined)('a restore on a disk that is really full', () => {
  it('is refused with the book before in its place, or done where the space suffices', () => {
    const codes = [0, 4096, 8192, 16_384].map((free) => {
      const folder = disk!.folder('book');
      bookFromBefore(folder);
      const parts = withIncoming(folder);
      disk!.fill(free);
      const code = codeOf(() => replaceBook(folder, parts, 'before'));
      disk!.empty();
      expect([free, atOnce(folder)]).toEqual([free, code === 'no error' ? stateRestored : stateBefore]);
      return code;
    });
    expect(codes[0]).toBe('disk.full');
    expect(new Set(codes)).toEqual(new Set(['disk.full', 'no error']));
  });
});
