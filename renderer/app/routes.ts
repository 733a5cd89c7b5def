import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { assessmentSearch } from '../features/assessment/assessmentSearch';
import { clientSearch } from '../features/clients/clientSearch';
import { documentsSearch } from '../features/documents/documentsSearch';
import { lettersSearch } from '../features/letters/lettersSearch';
import { formsSearch } from '../features/forms/formsSearch';
import { librarySearch } from '../features/pathways/librarySearch';
import { profileSearch } from '../features/profile/profileSearch';
import { reviewSearch } from '../features/rulePacks/reviewSearch';
import { NotFound } from './NotFound';
import { PagePending } from './PagePending';
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

const today = createRoute({ getParentRoute: () => root, path: '/today', component: lazyRouteComponent(() => import('../features/today/TodayPage'), 'TodayPage') });

const clients = createRoute({
  getParentRoute: () => root,
  path: '/clients',
  validateSearch: clientSearch,
  component: lazyRouteComponent(() => import('../features/clients/ClientsPage'), 'ClientsPage'),
});

const file = createRoute({ getParentRoute: () => root, path: '/clients/$fileId', component: lazyRouteComponent(() => import('../features/overview/FileLayout'), 'FileLayout') });
const fileHome = createRoute({
  getParentRoute: () => file,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/clients/$fileId/overview', params, replace: true });
  },
});
const overview = createRoute({ getParentRoute: () => file, path: '/overview', component: lazyRouteComponent(() => import('../features/overview/OverviewPage'), 'OverviewPage') });
const profile = createRoute({ getParentRoute: () => file, path: '/profile', validateSearch: profileSearch, component: lazyRouteComponent(() => import('../features/profile/ProfilePage'), 'ProfilePage') });
const assessment = createRoute({ getParentRoute: () => file, path: '/assessment', validateSearch: assessmentSearch, component: lazyRouteComponent(() => import('../features/assessment/AssessmentPage'), 'AssessmentPage') });
const cases = createRoute({ getParentRoute: () => file, path: '/cases', component: lazyRouteComponent(() => import('../features/cases/CasesPage'), 'CasesPage') });
const documents = createRoute({ getParentRoute: () => file, path: '/documents', validateSearch: documentsSearch, component: lazyRouteComponent(() => import('../features/documents/DocumentsPage'), 'DocumentsPage') });
const letters = createRoute({ getParentRoute: () => file, path: '/letters', validateSearch: lettersSearch, component: lazyRouteComponent(() => import('../features/letters/LettersPage'), 'LettersPage') });
const forms = createRoute({ getParentRoute: () => file, path: '/forms', validateSearch: formsSearch, component: lazyRouteComponent(() => import('../features/forms/FormsPage'), 'FormsPage') });
const history = createRoute({ getParentRoute: () => file, path: '/history', component: lazyRouteComponent(() => import('../features/history/HistoryPage'), 'HistoryPage') });

const recycleBin = createRoute({
  getParentRoute: () => root,
  path: '/recycle-bin',
  component: lazyRouteComponent(() => import('../features/recycle-bin/RecycleBinPage'), 'RecycleBinPage'),
});

const employers = createRoute({
  getParentRoute: () => root,
  path: '/employers',
  component: lazyRouteComponent(() => import('../features/employers/EmployersPage'), 'EmployersPage'),
});
const employer = createRoute({ getParentRoute: () => root, path: '/employers/$employerId', component: lazyRouteComponent(() => import('../features/employers/EmployerPage'), 'EmployerPage') });

const pathways = createRoute({ getParentRoute: () => root, path: '/pathways', validateSearch: librarySearch, component: lazyRouteComponent(() => import('../features/pathways/PathwaysPage'), 'PathwaysPage') });
const firmRounds = createRoute({ getParentRoute: () => root, path: '/pathways/rounds', component: lazyRouteComponent(() => import('../features/rounds/FirmRoundsPage'), 'FirmRoundsPage') });
const occupations = createRoute({ getParentRoute: () => root, path: '/occupations', component: lazyRouteComponent(() => import('../features/occupations/OccupationsPage'), 'OccupationsPage') });
const occupation = createRoute({ getParentRoute: () => root, path: '/occupations/$code', component: lazyRouteComponent(() => import('../features/occupations/OccupationsPage'), 'OccupationsPage') });

const reports = createRoute({ getParentRoute: () => root, path: '/reports', component: lazyRouteComponent(() => import('../features/reports/ReportsPage'), 'ReportsPage') });

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsLayout'), 'SettingsLayout'),
});
const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/firm', replace: true });
  },
});
const settingsPages = [
  createRoute({ getParentRoute: () => settings, path: '/firm', component: lazyRouteComponent(() => import('../features/settings/FirmPage'), 'FirmPage') }),
  createRoute({ getParentRoute: () => settings, path: '/people', component: lazyRouteComponent(() => import('../features/settings/PeoplePage'), 'PeoplePage') }),
  createRoute({ getParentRoute: () => settings, path: '/checklists', component: lazyRouteComponent(() => import('../features/firmChecklists/FirmChecklistsPage'), 'FirmChecklistsPage') }),
  createRoute({ getParentRoute: () => settings, path: '/names', component: lazyRouteComponent(() => import('../features/attachments/NameRulePage'), 'NameRulePage') }),
  createRoute({ getParentRoute: () => settings, path: '/portals', component: lazyRouteComponent(() => import('../features/packages/PortalProfilesPage'), 'PortalProfilesPage') }),
  createRoute({ getParentRoute: () => settings, path: '/rules', component: lazyRouteComponent(() => import('../features/rulePacks/RulePacksPage'), 'RulePacksPage') }),
  createRoute({ getParentRoute: () => settings, path: '/rules/review', validateSearch: reviewSearch, component: lazyRouteComponent(() => import('../features/rulePacks/ReviewPackPage'), 'ReviewPackPage') }),
  createRoute({ getParentRoute: () => settings, path: '/preferences', component: lazyRouteComponent(() => import('../features/settings/PreferencesPage'), 'PreferencesPage') }),
  createRoute({ getParentRoute: () => settings, path: '/security', component: lazyRouteComponent(() => import('../features/settings/SecurityPage'), 'SecurityPage') }),
  createRoute({ getParentRoute: () => settings, path: '/backup', component: lazyRouteComponent(() => import('../features/settings/BackupPage'), 'BackupPage') }),
  createRoute({ getParentRoute: () => settings, path: '/audit', component: lazyRouteComponent(() => import('../features/settings/AuditPage'), 'AuditPage') }),
  createRoute({ getParentRoute: () => settings, path: '/about', component: lazyRouteComponent(() => import('../features/about/AboutPage'), 'AboutPage') }),
] as const;

const routeTree = root.addChildren([
  home,
  today,
  clients,
  file.addChildren([fileHome, overview, profile, assessment, cases, documents, forms, letters, history]),
  recycleBin,
  pathways,
  firmRounds,
  occupations,
  occupation,
  employers,
  employer,
  reports,
  settings.addChildren([settingsHome, ...settingsPages]),
]);

/** The pages of the open book. In the fragment, so that the same build works from `app://` and from the loopback host. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultPendingComponent: PagePending,
  // The program of a page is usually there within a blink; nothing stands in its way once it is.
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultErrorComponent: RouteError,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
