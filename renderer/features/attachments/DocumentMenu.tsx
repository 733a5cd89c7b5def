import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconExternalLink, IconPencil, IconTrash } from '@tabler/icons-react';
import type { AttachmentView } from '../../../shared/contract';
import { useText } from '../../i18n';
import { isOpenedOutside } from './useOpenOutside';

interface MenuProps {
  attachment: AttachmentView;
  /** Absent: not offered, as all that changes something while the file is in the recycle bin. */
  onDetails?: (() => void) | undefined;
  onTakeAway?: (() => void) | undefined;
  onExport: () => void;
  onOpenOutside: () => void;
}

/** What can be done with one document. */
export function DocumentMenu({ attachment, onDetails, onTakeAway, onExport, onOpenOutside }: MenuProps) {
  const t = useText();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={t('attachments.actions', { name: attachment.name })}><IconDots size={16} aria-hidden /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {onDetails && <Menu.Item leftSection={<IconPencil size={14} aria-hidden />} onClick={onDetails}>{t('attachments.details')}</Menu.Item>}
        {isOpenedOutside(attachment) && <Menu.Item leftSection={<IconExternalLink size={14} aria-hidden />} onClick={onOpenOutside}>{t('attachments.openOutside')}</Menu.Item>}
        <Menu.Item leftSection={<IconDownload size={14} aria-hidden />} onClick={onExport}>{t('attachments.export')}</Menu.Item>
        {onTakeAway && <Menu.Item color="red" leftSection={<IconTrash size={14} aria-hidden />} onClick={onTakeAway}>{t('attachments.takeAway')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
