import { Button, Group, Radio, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { heldView, longestReasons, type Judgement, type RecordedView } from '../../../shared/judgements/views';
import { userErrorOf, useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { focusFirst } from '../profile/fields/focusFirst';
import classes from './JudgementView.module.css';
import type { JudgementDraft } from './useJudgementDraft';

interface FormProps {
  fileId: string;
  judgement: Judgement;
  label: string;
  /** The latest view of the judgement, as the page knows it. */
  latest: RecordedView | undefined;
  draft: JudgementDraft;
  onChange: (change: Partial<JudgementDraft>) => void;
  onRecorded: (recorded: RecordedView) => void;
  onCancel: () => void;
}

/** A view, or that it no longer stands, with the reasons. Nothing is recorded before it is complete. */
export function JudgementForm({ fileId, judgement, label, latest, draft: { kind, view, reasons }, onChange, onRecorded, onCancel }: FormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [isChecked, setChecked] = useState(false);
  /** What stood when one began to write: another window's view is never superseded unseen. */
  const [seen] = useState(latest?.id ?? null);
  const record = useServiceCommand('judgements.record', { onSuccess: onRecorded });
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('input[type=radio]:checked');
    if (chosen) chosen.focus();
    else focusFirst(form.current);
  }, []);
  const isWithdrawal = kind === 'withdraw';
  const isViewMissing = !isWithdrawal && view === null;
  const isReasonMissing = reasons.trim() === '';

  const save = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (isViewMissing) form.current?.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
    else if (isReasonMissing) form.current?.querySelector('textarea')?.focus();
    else if (!record.isPending) {
      const isConflict = record.error !== null && userErrorOf(record.error).code === 'record.conflict';
      record.mutate({ fileId, ...judgement, view: isWithdrawal || view === null ? 'withdrawn' : view, reasons, supersedes: isConflict ? (latest?.id ?? null) : seen });
    }
  };
  return (
    <form ref={form} className={classes.form} aria-label={t(isWithdrawal ? 'judgement.withdrawal' : 'judgement.form', { criterion: label })} noValidate onSubmit={save}>
      {!isWithdrawal && (
        <Radio.Group
          label={t('judgement.question')} value={view ?? ''} error={isChecked && isViewMissing ? t('judgement.viewMissing') : undefined}
          onChange={(next) => onChange({ view: heldView.parse(next) })}
        >
          <Group gap="lg" mt={4} mb={2}>
            {heldView.options.map((one) => <Radio key={one} size="sm" value={one} label={t(`judgement.view.${one}`)} />)}
          </Group>
        </Radio.Group>
      )}
      <Textarea
        label={t(isWithdrawal ? 'judgement.withdrawalReasons' : 'judgement.reasons')} description={isWithdrawal ? undefined : t('judgement.reasonsMore')} required autosize minRows={3} maxRows={14} maxLength={longestReasons}
        value={reasons} error={isChecked && isReasonMissing ? t('judgement.reasonsMissing') : undefined} onChange={(event) => onChange({ reasons: event.currentTarget.value })}
      />
      {record.error && <ErrorPanel error={record.error} />}
      <Text size="sm" c="dimmed">{t('judgement.neverCounts')}</Text>
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={onCancel}>{t('common.cancel')}</Button>
        <Button size="xs" type="submit" loading={record.isPending}>{t(isWithdrawal ? 'judgement.saveWithdrawal' : 'judgement.save')}</Button>
      </Group>
    </form>
  );
}
