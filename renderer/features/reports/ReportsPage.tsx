import { Button } from '@mantine/core';
import { IconArrowBackUp, IconReportAnalytics } from '@tabler/icons-react';
import { useQuery, skipToken } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useServiceQuery } from '../../api';
import { EmptyState, ErrorPanel, PageHeader } from '../../components';
import { useText } from '../../i18n';
import { AskedLine } from './AskedLine';
import { NoClients } from './NoClients';
import { Outdated } from './Outdated';
import { reportKey, reportRun, startReport, type KeptReport } from './reportCache';
import classes from './ReportsPage.module.css';
import { ReportResult } from './ReportResult';
import { ReportSetup } from './ReportSetup';
import { RunProgress } from './RunProgress';
import { useReportPage } from './useReportPage';

/** What about the whole book? Every client on another day, or under other rules. */
export function ReportsPage() {
  const t = useText();
  const { request, view, ask, show } = useReportPage();
  const run = useSyncExternalStore(reportRun.subscribe, reportRun.snapshot);
  const { data: kept } = useQuery<KeptReport>({ queryKey: reportKey(request), queryFn: skipToken });
  const state = useServiceQuery('reports.state', {});
  const isRunning = run.status === 'running';
  const isOfThis = run.status !== 'idle' && JSON.stringify(run.request) === JSON.stringify(request);
  const start = (): void => void startReport(request);
  // Of a report that is shown a line says what it compares: which of them is to be changed is named by its id.
  const [changing, setChanging] = useState<string>();
  const canFold = kept !== undefined && kept.report.examined > 0 && !isRunning;
  const isFolded = canFold && changing !== kept.made.id;
  const isOutdated = kept !== undefined && state.data !== undefined && state.data.revision > kept.made.revision;
  return (
    <div className={classes.page}>
      {isFolded ? <AskedLine request={request} made={kept.made} onChange={() => setChanging(kept.made.id)} onStart={start} /> : (
        <>
          <PageHeader
            title={t('reports.title')} description={t('reports.what')}
            actions={canFold && <Button variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setChanging(undefined)}>{t('reports.keepAsked')}</Button>}
          />
          <ReportSetup request={request} onAsk={ask} isRunning={isRunning} hasResult={kept !== undefined} onStart={start} />
        </>
      )}
      {isRunning && <RunProgress progress={run.progress} />}
      {run.status === 'stopped' && isOfThis && <output className={classes.line}>{t('reports.stopped')}</output>}
      {run.status === 'failed' && isOfThis && <ErrorPanel error={run.error} onRetry={start} />}
      {isOutdated && !isRunning && <Outdated revision={state.data?.revision ?? 0} onStart={start} />}
      {kept && kept.report.examined > 0 && <ReportResult key={kept.made.id} kept={kept} view={view} onView={show} />}
      {kept && kept.report.examined === 0 && <NoClients />}
      {!kept && !isRunning && run.status !== 'failed' && <EmptyState icon={IconReportAnalytics} title={t('reports.begin.title')} description={t('reports.begin.text')} />}
    </div>
  );
}
