import { notifications } from '@mantine/notifications';
import { modals } from '@mantine/modals';
import { call, isRefusal, userErrorOf } from '../../api';
import { saveFiles, type MadeFile } from '../../desktop';
import { useLanguage, useText } from '../../i18n';
import { IncompleteFile } from './IncompleteFile';

type Named = { id: string; name: string };

const encoder = new TextEncoder();

/** Writes files in the interchange format, each beside its record of the audit trail, where the person says. */
export function useExportFiles(): (files: readonly Named[]) => Promise<void> {
  const t = useText();
  const language = useLanguage();
  const closeButtonProps = { 'aria-label': t('common.close') };

  return async (files) => {
    const made: MadeFile[] = [];
    for (const file of files) {
      try {
        const { name, text, record } = await call('files.export', { id: file.id });
        made.push({ name, bytes: encoder.encode(text) }, { name: record.name, bytes: encoder.encode(record.text) });
      } catch (error) {
        if (isRefusal(error, 'file.incomplete')) {
          const modalId = modals.open({
            title: t('imports.export.incompleteTitle', { name: file.name }),
            size: 'lg',
            closeButtonProps,
            children: <IncompleteFile fileId={file.id} faults={error.user.faults ?? []} onLeave={() => modals.close(modalId)} />,
          });
        } else {
          notifications.show({ color: 'red', autoClose: 10_000, title: file.name, message: userErrorOf(error).message[language], closeButtonProps });
        }
      }
    }
    if (made.length > 0 && (await saveFiles(made))) notifications.show({ message: t('imports.export.done', { count: made.length / 2 }), closeButtonProps });
  };
}
