import { AppError, type ErrorCode, type UserError } from '../../shared/errors';

/** A call that the data service refused, or never answered. `user` is what a person may be shown. */
export class ServiceError extends Error {
  constructor(readonly user: UserError) {
    super(user.code);
    this.name = 'ServiceError';
  }
}

/** A failure that the page itself noticed, with the catalogue's sentence. */
export const serviceError = (code: ErrorCode): ServiceError => new ServiceError(new AppError(code).toUserError());

/** What to show for any thrown value. */
export const userErrorOf = (error: unknown): UserError =>
  error instanceof ServiceError ? error.user : serviceError('service.unexpected').user;

/** Whether `error` is a refusal with this code. */
export const isRefusal = (error: unknown, code: ErrorCode): error is ServiceError => error instanceof ServiceError && error.user.code === code;
