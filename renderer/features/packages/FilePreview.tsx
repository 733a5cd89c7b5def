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

/** A file of a package as the portal will get it. */
export function FilePreview({ packageId, file: { name, size }, opened, onClose }: { packageId: string; file: PackedFile; opened: boolean; onClose: () => void }) {
  const t = useText();
  const read = useCallback((offset: number) => call('packages.readFile', { id: packageId, file: name, offset }), [packageId, name]);
  const kind = kindOf(name);
  return (
    <Modal opened={opened} onClose={onClose} size="min(1100px, 94vw)" yOffset={24} title={name} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <ContentPreview name={name} kind={kind} mediaType={mediaTypeOf(kind)} size={size} read={read} />
    </Modal>
  );
}
