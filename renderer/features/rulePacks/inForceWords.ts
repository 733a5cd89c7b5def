import type { InForce } from '../../../shared/contract';
import type { Text } from '../../i18n';

/** What is in force, in a few words: `Built-in 2026.11.1`, `2027.1 (Example Publisher)`, `no rules`. */
export function inForceWords({ origin, version, publisher }: InForce, t: Text): string {
  if (origin === 'none') return t('rulePacks.nothing');
  if (origin === 'built-in') return t('rulePacks.present.built-in', { version: version ?? '' });
  return publisher === null ? (version ?? '') : t('rulePacks.by', { version: version ?? '', publisher });
}
