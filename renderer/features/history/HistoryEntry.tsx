import type { AuditAction } from '../../../shared/contract';
import { useFormat, useText } from '../../i18n';
import { actionTitles } from './actionTitles';
import { describeChange, type Teller } from './describeChange';
import type { HistoryItem } from './groupHistory';
import classes from './HistoryList.module.css';

/** The day stands above; of "22 Nov 2026, 14:05" the last part is left. */
const timeOfDay = (instant: string): string => instant.slice(instant.lastIndexOf(', ') + 2);

/** Changes say what they are by themselves. */
const speaking: ReadonlySet<AuditAction> = new Set(['file.edited', 'file.changed', 'employer.edited']);

/** More sentences than anybody reads at once stay behind a disclosure. */
const shownChanges = 12;

/** One thing that somebody did. */
export function HistoryEntry({ item, teller }: { item: HistoryItem; teller: Teller }) {
  const t = useText();
  const format = useFormat();
  const sentences = item.changes.flatMap((change) => describeChange(change, teller) ?? []);
  const title = t(actionTitles[item.action]);
  const speaksForItself = speaking.has(item.action) && sentences.length > 0;
  return (
    <li className={classes.item}>
      <time dateTime={item.at} title={format.instant(item.at)} className={classes.quiet}>
        {timeOfDay(format.instant(item.at))}
      </time>
      <div>
        {!speaksForItself && <strong>{title}</strong>}
        <Sentences texts={sentences.slice(0, shownChanges)} />
        {sentences.length > shownChanges && (
          <details>
            <summary>{t('history.change.moreFacts', { count: sentences.length - shownChanges })}</summary>
            <Sentences texts={sentences.slice(shownChanges)} />
          </details>
        )}
        {item.destroyed && <span className={classes.quiet}>{t('history.destroyed')}</span>}
      </div>
      <span className={classes.quiet}>{item.staff?.name ?? t('history.program')}</span>
    </li>
  );
}

function Sentences({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={classes.sentences}>
      {texts.map((text, index) => (
        <li key={`${index} ${text}`}>{text}</li>
      ))}
    </ul>
  );
}
