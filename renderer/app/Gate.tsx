import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useConnectionState, useServiceQuery } from '../api';
import { ErrorPanel } from '../components';
import type { IssuedRecoveryKey } from '../components/recoveryKey';
import { RestoreOutcome, useRestore } from '../components/restore';
import { UnlockPage } from '../features/unlock/UnlockPage';
import { CenteredPage } from './CenteredPage';
import { LostConnection, Splash } from './ConnectionScreens';
import { usePreferencesApplied } from './preferences';
import { router } from './routes';
import { useConnectionNotices } from './useConnectionNotices';
import { useForgetOnLock } from './useForgetOnLock';

// What most starts show first comes with the page itself: a fallback that was shown is kept for a third of a second.
const SetupPage = lazy(() => import('../features/setup/SetupPage').then(({ SetupPage: page }) => ({ default: page })));
const FirstSteps = lazy(() => import('../features/setup/FirstSteps').then(({ FirstSteps: page }) => ({ default: page })));
const NewPassphrasePage = lazy(() => import('../features/unlock/NewPassphrasePage').then(({ NewPassphrasePage: page }) => ({ default: page })));
const ChoosePersonPage = lazy(() => import('../features/unlock/ChoosePersonPage').then(({ ChoosePersonPage: page }) => ({ default: page })));

/** What an open book still asks for before it lets anybody in. The secrets live here only, and only until they were used. */
type Errand = { kind: 'recovery-key'; issued: IssuedRecoveryKey } | { kind: 'new-passphrase'; recoveryKey: string };

/** Lets nobody past before the book is open and somebody said who is working. */
export function Gate() {
  const connection = useConnectionState();
  useConnectionNotices();
  const ready = usePreferencesApplied();
  const state = useServiceQuery('book.state', {});
  const [errand, setErrand] = useState<Errand | null>(null);
  const restore = useRestore();
  const stage = state.data?.state;
  // A restore locks the book on its way; the page goes when its outcome was read.
  useForgetOnLock(restore.kind === 'idle' ? stage : undefined);
  const [lastStage, setLastStage] = useState(stage);
  if (stage !== lastStage) {
    setLastStage(stage);
    if (stage === 'locked') setErrand(null);
  }

  if (connection === 'lost') return <LostConnection />;
  if (state.isError && state.data === undefined) {
    return (
      <CenteredPage>
        <ErrorPanel error={state.error} onRetry={() => void state.refetch()} />
      </CenteredPage>
    );
  }
  if (restore.kind !== 'idle') return <RestoreOutcome state={restore} />;
  if (!ready || state.data === undefined) return <Splash />;
  return <Suspense fallback={<Splash />}>{page()}</Suspense>;

  function page() {
    if (state.data === undefined) return null;
    switch (state.data.state) {
      case 'absent':
        return <SetupPage onIssued={(issued) => setErrand({ kind: 'recovery-key', issued })} />;
      case 'locked':
        return <UnlockPage onRecovered={(recoveryKey) => setErrand({ kind: 'new-passphrase', recoveryKey })} />;
      case 'open':
        if (errand?.kind === 'recovery-key') return <FirstSteps issued={errand.issued} onDone={() => setErrand(null)} />;
        if (errand?.kind === 'new-passphrase') return <NewPassphrasePage recoveryKey={errand.recoveryKey} onDone={() => setErrand(null)} />;
        return state.data.staffId === null ? <ChoosePersonPage /> : <RouterProvider router={router} />;
      default:
        return state.data satisfies never;
    }
  }
}
