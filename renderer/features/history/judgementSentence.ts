import { z } from 'zod';
import type { AuditChange } from '../../../shared/contract';
import { bilingual } from '../../../shared/errors';
import { judgementView } from '../../../shared/judgements/views';
import type { Teller } from './describeChange';
import { valueText } from './factText';

const earlier = z.object({ view: judgementView });
const recorded = earlier.extend({ reasons: z.string(), pathway: bilingual, criterion: bilingual });

/** A consultant's view as a sentence; undefined for one that a later program wrote in another way. */
export function judgementSentence({ label = '', before, after }: AuditChange, { t, write, inLanguage }: Teller): string | undefined {
  const { data: now } = recorded.safeParse(after);
  if (!now) return undefined;
  const { data: then } = earlier.safeParse(before);
  const view = t(`judgement.view.${now.view}`);
  return t('history.change.view', {
    place: `${label} · ${inLanguage(now.pathway)} › ${inLanguage(now.criterion)}`,
    view: then ? `${t(`judgement.view.${then.view}`)} → ${view}` : view,
    reasons: valueText(undefined, now.reasons, write),
  });
}
