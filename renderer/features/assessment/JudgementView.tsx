import { Button, Group, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { standing, viewsOf, type Judgement, type RecordedView } from '../../../shared/judgements/views';
import { queryClient, serviceKey, useServiceQuery } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { useEditor } from '../profile/editor/EditorContext';
import { JudgementForm } from './JudgementForm';
import classes from './JudgementView.module.css';
import { RecordedJudgement } from './RecordedJudgement';
import { useJudgementDraft } from './useJudgementDraft';

const small = { size: 'compact-xs', variant: 'default' } as const;

/**
 * What a consultant thinks of a question that the rules leave to an officer: the view in force with its reasons, those before it, and the
 * form to record another. It has no part in the outcome.
 */
export function JudgementView({ pathwayId, criterionId, personId, label }: Judgement & { label: string }) {
  const t = useText();
  const { file, readOnly } = useEditor();
  const { id: fileId } = file;
  const recorded = useServiceQuery('judgements.list', { fileId });
  const { writing, begin, change, end } = useJudgementDraft(['judgement', fileId, personId, pathwayId, criterionId].join(' '));
  const [announced, setAnnounced] = useState('');
  const actions = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(writing !== undefined);
  const isWriting = writing !== undefined;
  useEffect(() => {
    // The form takes its focused button away with it.
    if (wasWriting.current && !isWriting) actions.current?.querySelector('button')?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);

  if (recorded.error) return <ErrorPanel error={recorded.error} onRetry={() => void recorded.refetch()} />;
  if (!recorded.data) return null;
  const views = viewsOf(recorded.data, { personId, pathwayId, criterionId });
  const [latest] = views;
  const current = standing(latest);
  const earlier = current ? views.slice(1) : views;

  const take = (view: RecordedView): void => {
    queryClient.setQueryData<RecordedView[]>(serviceKey('judgements.list', { fileId }), (known = []) => [view, ...known.filter(({ id }) => id !== view.id)]);
    setAnnounced(view.view === 'withdrawn' ? t('judgement.isWithdrawn') : t('judgement.recorded', { view: t(`judgement.view.${view.view}`) }));
    end();
  };
  const action = (text: string) => ({ children: text, 'aria-label': t('judgement.about', { action: text, criterion: label }) });
  return (
    <div className={classes.view}>
      {current && <RecordedJudgement recorded={current} />}
      {writing && !readOnly && (
        <JudgementForm fileId={fileId} judgement={{ personId, pathwayId, criterionId }} label={label} latest={latest} draft={writing} onChange={change} onRecorded={take} onCancel={end} />
      )}
      {!writing && !readOnly && (
        <Group ref={actions} gap={6} data-print="hide">
          <Button {...small} {...action(t(current ? 'judgement.change' : 'judgement.record'))} onClick={() => begin({ kind: 'record', view: current?.view ?? null, reasons: current?.reasons ?? '' })} />
          {current && <Button {...small} {...action(t('judgement.withdraw'))} onClick={() => begin({ kind: 'withdraw', view: null, reasons: '' })} />}
        </Group>
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('judgement.earlier', { count: earlier.length })}</summary>
          <ol reversed>{earlier.map((view) => <li key={view.id}><RecordedJudgement recorded={view} /></li>)}</ol>
        </details>
      )}
      <VisuallyHidden aria-live="polite" data-announced>{announced}</VisuallyHidden>
    </div>
  );
}
