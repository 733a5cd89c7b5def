import { Text } from '@mantine/core';
import type { RecordedView } from '../../../shared/judgements/views';
import { useFormat, useText } from '../../i18n';
import classes from './JudgementView.module.css';
import { viewColor, viewIcons } from './judgementViews';

/** One view with its reasons, its author and its time. */
export function RecordedJudgement({ recorded: { view, reasons, recordedAt, recordedBy } }: { recorded: RecordedView }) {
  const t = useText();
  const format = useFormat();
  const ViewIcon = viewIcons[view];
  return (
    <div data-view={view}>
      <div className={classes.head}>
        <Text span size="sm">{t('judgement.whose')}</Text>
        <Text span size="sm" fw={600} className={classes.word} c={view === 'withdrawn' ? 'dimmed' : `var(--mantine-color-${viewColor[view]}-light-color)`}>
          <ViewIcon size={16} aria-hidden /> {t(`judgement.view.${view}`)}
        </Text>
        <Text span size="sm" c="dimmed">{t('judgement.by', { name: recordedBy.name, at: format.instant(recordedAt) })}</Text>
      </div>
      <Text size="sm" className={classes.reasons}>{reasons}</Text>
    </div>
  );
}
