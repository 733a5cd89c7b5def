import { createContext, use, useCallback, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { EditStep, FileView } from '../../../../shared/contract';
import { editorOf, type EditorState } from './fileEditor';

export interface Editor {
  /** The file with everything that is still on its way. */
  file: FileView;
  state: EditorState;
  /** Nothing can be changed: the file is in the recycle bin. */
  readOnly: boolean;
  edit: (label: string, visit: string, steps: readonly EditStep[]) => void;
  undo: () => void;
  redo: () => void;
  retry: () => void;
  dismissRefusal: () => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function EditorProvider({ stored, children }: { stored: FileView; children: ReactNode }) {
  const editor = editorOf(stored.id);
  const state = useSyncExternalStore(editor.subscribe, () => editor.state);
  const edit = useCallback((label: string, visit: string, steps: readonly EditStep[]) => editor.edit(label, visit, steps), [editor]);
  // `state.pending` is what `shown` reads: a change of it has to show.
  const file = useMemo(() => (state.pending.length === 0 ? stored : editor.shown(stored)), [editor, stored, state.pending]);
  const value = useMemo(
    (): Editor => ({ file, state, readOnly: stored.deletedAt !== null, edit, undo: () => editor.undo(), redo: () => editor.redo(), retry: () => editor.retry(), dismissRefusal: () => editor.dismissRefusal() }),
    [editor, file, state, stored.deletedAt, edit],
  );
  return <EditorContext value={value}>{children}</EditorContext>;
}

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('there is no file to edit here');
  return editor;
}
