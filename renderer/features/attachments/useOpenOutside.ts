import { notifications } from '@mantine/notifications';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { mayOpenOutside, outsideName } from '../../../shared/attachments';
import type { AttachmentView } from '../../../shared/contract';
import { call } from '../../api';
import { isDesktop, openCopy } from '../../desktop';
import { useText } from '../../i18n';

/** Whether another program may be asked to open this document: on the desktop only, and only kinds that carry no programs. */
export const isOpenedOutside = (attachment: AttachmentView): boolean => isDesktop() && mayOpenOutside(attachment);

/** Has another program open a readable copy, which Dossier removes again. */
export function useOpenOutside(): UseMutationResult<'opened' | 'given-up' | 'no-program', unknown, AttachmentView> {
  const t = useText();
  return useMutation({
    mutationFn: ({ id, name, kind }: AttachmentView) => openCopy(outsideName(name, kind) ?? name, (target) => call('attachments.openOutside', { id, target })),
    onSuccess: (outcome, { name }) => {
      if (outcome === 'no-program') notifications.show({ color: 'yellow', autoClose: 10_000, message: t('attachments.noProgram', { name }), closeButtonProps: { 'aria-label': t('common.close') } });
    },
  });
}
