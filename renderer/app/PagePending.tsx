import { LoadingState } from '../components';

/** What stands for a page while its program is loaded. The router waits before it shows it. */
export function PagePending() {
  return <LoadingState atOnce />;
}
