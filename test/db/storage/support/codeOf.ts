import { AppError } from '../../../../shared/errors';

const said = (error: unknown): string => (error instanceof AppError ? error.code : String(error));

/** The code of the error that `work` ends with. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return said(error);
  }
  return 'no error';
}

export async function codeOfPromise(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return said(error);
  }
  return 'no error';
}
