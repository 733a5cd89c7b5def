import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import type { LetterTemplateView } from '../../../shared/contract';
import { call, userErrorOf } from '../../api';
import { useLanguage, useText } from '../../i18n';
import { showUndo } from './undoNotice';

/** Takes one of the firm's templates away; letters that were made of it stay. */
export function RemoveTemplate({ template: { id, title } }: { template: LetterTemplateView }) {
  const t = useText();
  const language = useLanguage();
  const closeLabel = t('common.close');
  const say = (message: string, color?: string): void => void notifications.show({ message, ...(color === undefined ? {} : { color }), closeButtonProps: { 'aria-label': closeLabel } });
  const failed = (error: unknown): void => say(userErrorOf(error).message[language], 'red');
  const bringBack = (): void => void call('letters.removeTemplate', { id, removed: false }).then(() => say(t('letters.templateBack')), failed);
  const remove = (): void =>
    void call('letters.removeTemplate', { id, removed: true }).then(
      () => showUndo({ id: `template ${id}`, message: t('letters.removedTemplate', { title: title[language] }), undoLabel: t('common.undo'), closeLabel, undo: bringBack }),
      failed,
    );
  return <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>{t('letters.removeTemplate')}</Button>;
}
