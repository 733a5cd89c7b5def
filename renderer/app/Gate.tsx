import { RouterProvider } from '@tanstack/react-router';
import { useServiceQuery } from '../api';
import { ErrorPanel, LoadingState } from '../components';
import { usePreferencesApplied } from './preferences';
import { router } from './routes';

/** Lets nobody past before the book is open. */
export function Gate() {
  const ready = usePreferencesApplied();
  const state = useServiceQuery('book.state', {});
  if (state.isError) return <ErrorPanel error={state.error} onRetry={() => void state.refetch()} />;
  if (!ready || state.data === undefined) return <LoadingState />;
  return <RouterProvider router={router} />;
}
