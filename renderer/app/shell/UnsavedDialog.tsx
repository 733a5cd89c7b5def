import { List } from '@mantine/core';
import { ConfirmDanger } from '../../components';
import { useText } from '../../i18n';
import type { Leaving } from './useLeaving';

const edits = 8;

/** Names what could not be saved before it is given up. */
export function UnsavedDialog({ leaving: { asked, leave, stay } }: { leaving: Leaving }) {
  const t = useText();
  if (!asked) return null;
  const { by, unsaved } = asked;
  const shown = unsaved.edits.slice(0, edits);
  const others = unsaved.edits.length - shown.length;
  return (
    <ConfirmDanger opened onClose={stay} onConfirm={leave} title={t('shell.unsaved.title')} confirmLabel={t(`shell.unsaved.${by}`)} cancelLabel={t('shell.unsaved.stay')}>
      {t('shell.unsaved.what')}
      <List size="sm" mt="xs">
        {shown.map((label) => (
          <List.Item key={label}>{label}</List.Item>
        ))}
        {others > 0 && <List.Item>{t('shell.unsaved.others', { count: others })}</List.Item>}
        {unsaved.texts > 0 && <List.Item>{t('shell.unsaved.texts', { count: unsaved.texts })}</List.Item>}
      </List>
    </ConfirmDanger>
  );
}
