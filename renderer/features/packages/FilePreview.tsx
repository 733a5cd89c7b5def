import { Modal } from '@mantine/core';
import { useCallback } from 'react';
import { attachmentKinds, endingFits, mediaTypeOf, splitName, type AttachmentKind } from '../../../shared/attachments';
import type { PackageView } from '../../../shared/contract';
import { call } from '../../api';
import { useText } from '../../i18n';
import { ContentPreview, isShown, mostShown } from '../attachments/ContentPreview';

type PackedFile = PackageView['files'][number];

/** A file of a package bears the ending of its kind. */
const kindOf = (name: string): AttachmentKind => attachmentKinds.find((kind) => kind !== 'other' && endingFits(kind, splitName(name).ending)) ?? 'other';

/** Whether a file of a package can be looked at inside the program. */
export const canBeShown = ({ name, size }: PackedFile): boolean => isShown(kindOf(name)) && size <= mostShown;

interface FilePreviewProps {
  packageId: string;
  /** Null: none was looked at yet. It is there before it is opened, so that the focus goes back to where it was. */
  file: PackedFile | null;
  opened: boolean;
  onClose: () => void;
}

/** A file of a package as the portal will get it. */
export function FilePreview({ packageId, file, opened, onClose }: FilePreviewProps) {
  const t = useText();
  const name = file?.name ?? '';
  const read = useCallback((offset: number) => call('packages.readFile', { id: packageId, file: name, offset }), [packageId, name]);
  const kind = kindOf(name);
  return (
    <Modal opened={opened} onClose={onClose} size="min(1100px, 94vw)" yOffset={24} title={name} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {file && <ContentPreview name={name} kind={kind} mediaType={mediaTypeOf(kind)} size={file.size} read={read} />}
    </Modal>
  );
}
