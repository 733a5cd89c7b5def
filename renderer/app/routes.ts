import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { LoadingState } from '../components';
import { NotFound } from './NotFound';
import { RouteError } from './RouteError';
import { Shell } from './shell/Shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/clients', replace: true });
  },
});

const clients = createRoute({ getParentRoute: () => root, path: '/clients' });
const file = createRoute({ getParentRoute: () => root, path: '/clients/$fileId' });
const fileHome = createRoute({
  getParentRoute: () => file,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/clients/$fileId/overview', params, replace: true });
  },
});
const overview = createRoute({ getParentRoute: () => file, path: '/overview' });
const profile = createRoute({ getParentRoute: () => file, path: '/profile' });
const history = createRoute({ getParentRoute: () => file, path: '/history' });
const recycleBin = createRoute({ getParentRoute: () => root, path: '/recycle-bin' });
const employers = createRoute({ getParentRoute: () => root, path: '/employers' });
const employer = createRoute({ getParentRoute: () => root, path: '/employers/$employerId' });

const routeTree = root.addChildren([home, clients, file.addChildren([fileHome, overview, profile, history]), recycleBin, employers, employer]);

/** The pages of the open book. In the fragment, so that the same build works from `app://` and from the loopback host. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  defaultErrorComponent: RouteError,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
