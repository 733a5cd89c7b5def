import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../i18n';

/** Puts exactly what the box of the form takes on the clipboard. */
export function CopyButton({ what, value }: { what: string; value: string }) {
  const t = useText();
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setCopied(value),
      // The clipboard may be closed to the page; the answer can be selected and copied by hand.
      () => notifications.show({ message: t('forms.copyRefused'), closeButtonProps: { 'aria-label': t('common.close') } }),
    );
  };
  const isCopied = copied === value;
  return (
    <ActionIcon variant="subtle" size="sm" color={isCopied ? 'teal' : 'gray'} title={isCopied ? t('common.copied') : t('common.copy')} aria-label={isCopied ? t('forms.copied', { value }) : t('forms.copyWhat', { what, value })} onClick={copy} data-print="hide">
      {isCopied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
    </ActionIcon>
  );
}
