import { IconArrowBackUp, IconScale, IconThumbDown, IconThumbUp, type Icon } from '@tabler/icons-react';
import type { JudgementView } from '../../../shared/judgements/views';

/** A view is told by its icon and its word; the colour comes on top. */
export const viewIcons: Readonly<Record<JudgementView, Icon>> = { favourable: IconThumbUp, doubtful: IconScale, unfavourable: IconThumbDown, withdrawn: IconArrowBackUp };
export const viewColor: Readonly<Record<JudgementView, string>> = { favourable: 'teal', doubtful: 'yellow', unfavourable: 'red', withdrawn: 'gray' };
