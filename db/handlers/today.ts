import type { Handlers } from '../session/answer';
import type { Jobs } from '../session/jobs';

/** What is to be done now. Read in a worker thread: a large book takes longer than an edit may wait. */
export const todayHandlers = (jobs: Jobs): Pick<Handlers, 'today.overview'> => ({
  'today.overview': ({ on }) => jobs.todayOverview(on),
});
