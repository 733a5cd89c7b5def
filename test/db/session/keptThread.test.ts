import { afterEach, describe, expect, it } from 'vitest';
import { packageLimits, rulePackLimits, pdfLimits } from '../../../db/session/jobLimits';
import { Jobs } from '../../../db/session/jobs';
import { workerFile } from '../../support/builtFiles';
import { threadsOf } from '../../support/threads';
import { frenchChecklist, scoreReport } from '../documents/samples';

/** Printing needs no book. */
const jobs = new Jobs(workerFile, { pdf: pdfLimits, package: packageLimits, pack: rulePackLimits }, () => {
  throw new Error('there is no book');
});
afterEach(() => jobs.stopAll());

describe('the thread that prints', () => {
  it('is there for the next document, which is the same as by itself', async () => {
    const alone = await jobs.print(frenchChecklist);
    await jobs.stopAll();
    const begun = await threadsOf(async () => {
      await jobs.print(scoreReport);
      await jobs.write({ as: 'csv', rows: [['a', 'b']], sheet: 'List' });
      expect(Buffer.compare((await jobs.print(frenchChecklist)).bytes, alone.bytes)).toBe(0);
    });
    expect(begun).toBe(1);
  });

  it('keeps nobody waiting: what is printed at the same time has a thread of its own', async () => {
    expect(await threadsOf(() => Promise.all([jobs.print(scoreReport), jobs.print(scoreReport)]))).toBe(2);
    expect(await threadsOf(() => jobs.print(scoreReport))).toBe(0);
  });

  it('goes with the lock of the book, in the midst of a document too, and another one prints after it', async () => {
    await jobs.print(scoreReport);
    const [printed] = await Promise.allSettled([jobs.print(frenchChecklist), jobs.stopAll()]);
    expect(printed).toMatchObject({ status: 'rejected', reason: { code: 'book.locked' } });
    expect(await threadsOf(() => jobs.print(scoreReport))).toBe(1);
  });
});
