import { AppError } from '../../shared/errors';
import { listViews } from '../judgements/listViews';
import { recordView } from '../judgements/recordView';
import { clientFileRepository } from '../repositories/clientFileRepository';
import type { Handlers } from '../session/answer';
import type { Context } from '../session/book';

type JudgementHandlers = Pick<Handlers, Extract<keyof Handlers, `judgements.${string}`>>;

/** Everything that a page may ask about the views of consultants. */
export function judgementHandlers(context: Context): JudgementHandlers {
  return {
    'judgements.list': ({ fileId }) =>
      context.book().db.transaction((tx) => {
        if (clientFileRepository(tx).get(fileId) === undefined) throw new AppError('file.not-found');
        return listViews(tx, fileId);
      }),

    'judgements.record': (input) => recordView(context, input),
  };
}
