import type { AttachmentKind } from '../../../shared/attachments';
import type { Text } from '../../i18n/text';

/** What a kind is called: formats have the same name in both languages. */
export function kindWord(kind: AttachmentKind, t: Text): string {
  if (kind === 'email' || kind === 'txt' || kind === 'other') return t(`attachments.kinds.${kind}`);
  return kind === 'webp' ? 'WebP' : kind.toUpperCase();
}
