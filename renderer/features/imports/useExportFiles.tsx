import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import type { Fault } from '../../../shared/errors';
import { call, isRefusal, userErrorOf } from '../../api';
import { saveFiles, type MadeFile } from '../../desktop';
import { useLanguage, useText } from '../../i18n';
import { IncompleteFile } from './IncompleteFile';

type Named = { id: string; name: string };
type Incomplete = Named & { faults: readonly Fault[] };

const encoder = new TextEncoder();

/**
 * Writes files in the interchange format, each beside its record of the audit trail, where the person says. `incomplete` has to be
 * rendered: it tells of the files that lack what the format requires.
 */
export function useExportFiles(): { exportFiles: (files: readonly Named[]) => Promise<void>; incomplete: ReactNode } {
  const t = useText();
  const language = useLanguage();
  const [refused, setRefused] = useState<readonly Incomplete[]>([]);
  const closeButtonProps = { 'aria-label': t('common.close') };

  const tellFailure = (error: unknown, title?: string) =>
    notifications.show({ color: 'red', autoClose: 10_000, ...(title === undefined ? {} : { title }), message: userErrorOf(error).message[language], closeButtonProps });

  const exportFiles = async (files: readonly Named[]) => {
    const made: MadeFile[] = [];
    const exports: { id: string; seq: number }[] = [];
    const lacking: Incomplete[] = [];
    for (const file of files) {
      try {
        const { name, text, record, auditHead } = await call('files.export', { id: file.id });
        exports.push({ id: file.id, seq: auditHead.seq });
        made.push({ name, bytes: encoder.encode(text) }, { name: record.name, bytes: encoder.encode(record.text) });
      } catch (error) {
        if (isRefusal(error, 'file.incomplete')) lacking.push({ ...file, faults: error.user.faults ?? [] });
        else tellFailure(error, file.name);
      }
    }
    setRefused(lacking);
    if (made.length === 0) return;
    if (await saveFiles(made)) notifications.show({ message: t('imports.export.done', { count: exports.length }), closeButtonProps });
    else await call('files.exportNotCompleted', { exports }).catch((error: unknown) => tellFailure(error));
  };

  const [first] = refused;
  const close = () => setRefused([]);
  const title = refused.length === 1 && first ? t('imports.export.incompleteTitle', { name: first.name }) : t('imports.export.incompleteMany', { count: refused.length });
  const incomplete = (
    <Modal opened={refused.length > 0} onClose={close} title={title} size="lg" closeButtonProps={closeButtonProps}>
      <Stack gap="lg">
        {refused.map(({ id, name, faults }) => (
          <IncompleteFile key={id} fileId={id} name={refused.length > 1 ? name : undefined} faults={faults} onLeave={close} />
        ))}
      </Stack>
    </Modal>
  );
  return { exportFiles, incomplete };
}
