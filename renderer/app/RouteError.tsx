import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPanel } from '../components';

/** Shown in place of a page that failed; the rest of the window stays. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  return <ErrorPanel error={error} onRetry={reset} />;
}
