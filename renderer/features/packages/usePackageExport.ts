import { notifications } from '@mantine/notifications';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { PackageView } from '../../../shared/contract';
import { call } from '../../api';
import { chooseSaveTarget } from '../../desktop';
import { useText } from '../../i18n';

interface Wanted {
  pack: PackageView;
  /** The name of one file; absent: the whole as a ZIP. */
  file?: string;
  /** Although it does not fit. */
  anyway: boolean;
}

/** Writes a package, or one file of it, to where the person says. False: the person gave up. */
export function usePackageExport(): UseMutationResult<boolean, unknown, Wanted> {
  const t = useText();
  return useMutation({
    mutationFn: async ({ pack: { id, exportName }, file, anyway }: Wanted) => {
      const target = await chooseSaveTarget('document', file ?? exportName);
      if (target === null) return false;
      await (file === undefined ? call('packages.export', { id, target: target.token, anyway }) : call('packages.exportFile', { id, file, target: target.token, anyway }));
      await target.finish();
      return true;
    },
    onSuccess: (isWritten, { pack, file }) => {
      if (isWritten) notifications.show({ message: t('attachments.exported', { name: file ?? pack.exportName }), closeButtonProps: { 'aria-label': t('common.close') } });
    },
  });
}
