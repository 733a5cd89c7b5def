import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconDownload, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { FileView } from '../../../shared/contract';
import { useCommands, type Command } from '../../components';
import { useText } from '../../i18n';
import { useDeleteFiles } from '../clients/useDeleteFiles';
import { useExportFiles } from '../imports/useExportFiles';

/** What can be done with a file as a whole, as buttons and as commands of the palette. */
export function FileActions({ file, name }: { file: FileView; name: string }) {
  const t = useText();
  const navigate = useNavigate();
  const { exportFiles, incomplete } = useExportFiles();
  const deleteFiles = useDeleteFiles();
  const { id } = file;
  const actions = {
    export: () => void exportFiles([{ id, name }]),
    print: () => window.print(),
    delete: async () => {
      if (await deleteFiles([{ id, name }])) await navigate({ to: '/clients' });
    },
  };
  // The commands stay the same array while the functions behind them change with every rendering.
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const inBin = file.deletedAt !== null;
  useCommands(
    useMemo(
      (): readonly Command[] => [
        { id: 'file.print', label: t('overview.file.print'), icon: IconPrinter, shortcut: 'mod+P', run: () => latest.current.print() },
        ...(inBin
          ? []
          : [
              { id: 'file.export', label: t('overview.file.export'), icon: IconDownload, shortcut: 'mod+E', run: () => latest.current.export() },
              { id: 'file.delete', label: t('overview.file.delete'), icon: IconTrash, run: () => void latest.current.delete() },
            ]),
      ],
      [t, inBin],
    ),
  );
  return (
    <>
      {incomplete}
      {!inBin && (
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={actions.export}>
          {t('overview.file.export')}
        </Button>
      )}
      <Tooltip label={t('overview.file.print')}>
        <ActionIcon variant="default" size={32} aria-label={t('overview.file.print')} onClick={actions.print}>
          <IconPrinter size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {!inBin && (
        <Tooltip label={t('overview.file.delete')}>
          <ActionIcon variant="default" size={32} aria-label={t('overview.file.delete')} onClick={() => void actions.delete()}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
