import { unprintable } from '../../shared/documents';
import { useFormat, useText } from '../i18n';
import { Notice } from './Notice';

/** Before something is printed: what of it no font has, and where it stands. `texts`: what a text is called, and the text. */
export function UnprintableNotice({ texts }: { texts: readonly { name: string; text: string }[] }) {
  const t = useText();
  const format = useFormat();
  const found = texts.map(({ name, text }) => ({ name, characters: unprintable(text) })).filter(({ characters }) => characters.length > 0);
  if (found.length === 0) return null;
  return (
    <Notice kind="warning" title={t('common.unprintable.title')}>
      {t('common.unprintable.text', { what: format.list(found.map(({ name, characters }) => `${name} (${characters.join(' ')})`)) })}
    </Notice>
  );
}
