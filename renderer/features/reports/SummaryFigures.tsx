import { UnstyledButton } from '@mantine/core';
import { changeKinds, type ChangeKind, type ReportSummary } from '../../../shared/impact/rows';
import { useFormat, useText } from '../../i18n';
import classes from './ReportsPage.module.css';

interface SummaryProps {
  summary: ReportSummary;
  shown: readonly ChangeKind[];
  onShow: (kinds: ChangeKind[]) => void;
}

/** How many clients each kind of change concerns; a figure shows its changes alone. */
export function SummaryFigures({ summary, shown, onShow }: SummaryProps) {
  const t = useText();
  const format = useFormat();
  return (
    <fieldset className={classes.summary} aria-label={t('reports.summary')}>
      <div className={classes.figure}>
        <b>{format.number(summary.examined)}</b>
        <span className={classes.label}>{t('reports.examined')}</span>
      </div>
      {changeKinds.map((kind) => {
        const isShown = shown.includes(kind);
        const count = format.number(summary[kind]);
        const what = t(`reports.change.${kind}`);
        const more = kind === 'intake' ? t('reports.changeMore.intake') : undefined;
        return (
          <UnstyledButton
            key={kind} className={classes.figure} data-kind={kind} aria-pressed={isShown} aria-label={t('reports.showOnly', { what: more ?? what, number: count })} title={more} disabled={summary[kind] === 0}
            onClick={() => onShow(isShown ? shown.filter((one) => one !== kind) : changeKinds.filter((one) => one === kind || shown.includes(one)))}
          >
            <b>{count}</b>
            <span className={classes.label}>{what}</span>
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
