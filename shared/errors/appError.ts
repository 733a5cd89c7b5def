import { z } from 'zod';
import { errorCatalogue, type ErrorCode } from './catalogue';
import { fillSentence } from './fillSentence';

/** One sentence in both official languages. */
export const bilingual = z.strictObject({ en: z.string(), fr: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

/** One fault of an input. `path` is a JSON Pointer into what was sent; empty means the whole. */
export const fault = z.strictObject({ path: z.string(), code: z.string(), message: bilingual });
export type Fault = z.infer<typeof fault>;

/** What crosses the boundary of the data service: safe to show, free of client data the page did not send and of file paths. */
export const userError = z.strictObject({
  code: z.enum(Object.keys(errorCatalogue) as [ErrorCode, ...ErrorCode[]]),
  message: bilingual,
  faults: z.array(fault).optional(),
  /** For `record.conflict`: the value that stands now; absent when the member is now absent. */
  current: z.json().optional(),
});
export type UserError = z.infer<typeof userError>;

export type ErrorParameters = Readonly<Record<string, string | number>>;

/** An expected failure with a sentence for a person. `cause` stays in the service and is never sent. */
export class AppError extends Error {
  readonly parameters: ErrorParameters;
  readonly faults: readonly Fault[] | undefined;
  readonly current: z.infer<ReturnType<typeof z.json>> | undefined;

  constructor(
    readonly code: ErrorCode,
    options: { parameters?: ErrorParameters; faults?: readonly Fault[]; current?: z.infer<ReturnType<typeof z.json>>; cause?: unknown } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.parameters = options.parameters ?? {};
    this.faults = options.faults;
    this.current = options.current;
  }

  toUserError(): UserError {
    return {
      code: this.code,
      message: fillSentence(errorCatalogue[this.code], this.parameters),
      ...(this.faults ? { faults: [...this.faults] } : {}),
      ...(this.current === undefined ? {} : { current: this.current }),
    };
  }
}

/** What a page may see of any thrown value; everything that is not an `AppError` becomes `service.unexpected`. */
export const toUserError = (error: unknown): UserError =>
  (error instanceof AppError ? error : new AppError('service.unexpected', { cause: error })).toUserError();
