import { Button, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { longestName } from '../../../shared/attachments';
import type { AttachmentChange, AttachmentView } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { DayInput, ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { useInOrder } from '../cases/useInOrder';
import classes from './Attachments.module.css';
import { NameByRule } from './NameByRule';

interface DetailsProps {
  attachment: AttachmentView;
  /** The item under which it is shown, if it is: the firm's rule can name it then. */
  itemId?: string;
  onClose: () => void;
}

/** What a document is called and what is noted of it, saved as it is entered. */
export function AttachmentDetails({ attachment, itemId, onClose }: DetailsProps) {
  const t = useText();
  /** Undefined while nothing was typed: then it is as it is stored. */
  const [name, setName] = useState<string>();
  const [note, setNote] = useState<string>();
  const change = useServiceCommand('attachments.change');
  const inOrder = useInOrder(attachment.revision);
  const save = (what: AttachmentChange): void => inOrder((revision) => change.mutateAsync({ id: attachment.id, revision, change: what }));
  return (
    <Stack gap={8} className={classes.details}>
      <div className={classes.fields}>
        <TextInput
          label={t('attachments.name')} data-autofocus w={300} maxLength={longestName} value={name ?? attachment.name} onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => {
            const typed = name?.trim() ?? '';
            if (typed !== '' && typed !== attachment.name) save({ name: typed });
            setName(undefined);
          }}
        />
        <DayInput label={t('attachments.documentOn')} w={150} clearable value={attachment.issuedOn} onChange={(issuedOn) => save({ issuedOn })} />
        <DayInput label={t('attachments.goodUntil')} w={150} clearable value={attachment.expiresOn} onChange={(expiresOn) => save({ expiresOn })} />
        <Button size="xs" variant="default" onClick={onClose}>{t('attachments.done')}</Button>
      </div>
      {itemId !== undefined && <NameByRule attachment={attachment} itemId={itemId} onTake={(taken) => save({ name: taken })} />}
      <Textarea
        label={t('attachments.note')} autosize minRows={1} maxLength={4000} value={note ?? attachment.note} onChange={(event) => setNote(event.currentTarget.value)}
        onBlur={() => {
          if (note !== undefined && note !== attachment.note) save({ note });
        }}
      />
      {change.error && <ErrorPanel error={change.error} />}
    </Stack>
  );
}
