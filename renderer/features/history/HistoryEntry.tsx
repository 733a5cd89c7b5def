import type { AuditAction } from '../../../shared/contract';
import { useFormat, useText, type TextKey } from '../../i18n';
import { describeChange, type Teller } from './describeChange';
import type { HistoryItem } from './groupHistory';
import classes from './HistoryList.module.css';

/** Full stops part groups in the keys of texts, so an action's name has a hyphen there. */
type Hyphened<A extends string> = A extends `${infer Head}.${infer Tail}` ? `${Head}-${Tail}` : A;
const actionKey = (action: AuditAction) => `history.action.${action.replace('.', '-') as Hyphened<AuditAction>}` as const satisfies TextKey;

/** The day stands above; of "22 Nov 2026, 14:05" the last part is left. */
const timeOfDay = (instant: string): string => instant.slice(instant.lastIndexOf(', ') + 2);

/** More sentences than anybody reads at once stay behind a disclosure. */
const shownChanges = 12;

/** One thing that somebody did. */
export function HistoryEntry({ item, teller }: { item: HistoryItem; teller: Teller }) {
  const t = useText();
  const format = useFormat();
  const sentences = item.changes.flatMap((change) => describeChange(change, teller) ?? []);
  const title = t(actionKey(item.action));
  // A change of facts says what it is by itself.
  const speaksForItself = (item.action === 'file.edited' || item.action === 'employer.edited') && sentences.length > 0;
  const list = (texts: readonly string[]) => (
    <ul className={classes.sentences}>
      {texts.map((text, index) => (
        <li key={`${index} ${text}`}>{text}</li>
      ))}
    </ul>
  );
  return (
    <li className={classes.item}>
      <time dateTime={item.at} title={format.instant(item.at)} className={classes.quiet}>
        {timeOfDay(format.instant(item.at))}
      </time>
      <div>
        {!speaksForItself && <strong>{title}</strong>}
        {list(sentences.slice(0, shownChanges))}
        {sentences.length > shownChanges && (
          <details>
            <summary>{t('history.change.moreFacts', { count: sentences.length - shownChanges })}</summary>
            {list(sentences.slice(shownChanges))}
          </details>
        )}
        {item.destroyed && <span className={classes.quiet}>{t('history.destroyed')}</span>}
      </div>
      <span className={classes.quiet}>{item.staff?.name ?? t('history.program')}</span>
    </li>
  );
}
