import { notifications } from '@mantine/notifications';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { AttachmentView } from '../../../shared/contract';
import { call } from '../../api';
import { chooseSaveTarget } from '../../desktop';
import { useText } from '../../i18n';

/** Writes a document to where the person says: a dialog of the desktop app, or the browser's downloads. */
export function useExport(): UseMutationResult<boolean, unknown, AttachmentView> {
  const t = useText();
  return useMutation({
    mutationFn: async ({ id, name }: AttachmentView) => {
      const target = await chooseSaveTarget('document', name);
      if (target === null) return false;
      await call('attachments.export', { id, target: target.token });
      await target.finish();
      return true;
    },
    onSuccess: (isWritten, { name }) => {
      if (isWritten) notifications.show({ message: t('attachments.exported', { name }), closeButtonProps: { 'aria-label': t('common.close') } });
    },
  });
}
