import { use } from 'react';
import type { FileView } from '../../../../shared/contract';
import { EditorContext } from './EditorContext';

/** The file around a form, for references inside it; undefined on pages that edit no file (an employer). */
export const useEditorFile = (): FileView | undefined => use(EditorContext)?.file;
