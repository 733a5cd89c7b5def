import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { EditStep, EmployerView, FileView } from '../../../../shared/contract';
import type { Deed } from './editHistory';
import { editorOf, type Conflict, type EditorState, type FileEditor } from './fileEditor';

export interface Editor {
  /** The file with everything that is still on its way. */
  file: FileView;
  state: EditorState;
  /** Nothing can be changed: the file is in the recycle bin. */
  readOnly: boolean;
  /** Returns the id by which the edit can be taken back. */
  edit: (label: string, visit: string, steps: readonly EditStep[]) => string | undefined;
  undo: (id?: string) => Deed | undefined;
  redo: () => Deed | undefined;
  retry: () => void;
  keepTheirs: (key: string) => void;
  useMine: (conflict: Conflict) => void;
  dismiss: (refusalId: string) => void;
  rememberEmployer: (employer: EmployerView) => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

interface EditorProviderProps {
  stored: FileView;
  /** Absent: the editor of the file. */
  editor?: FileEditor;
  children: ReactNode;
}

export function EditorProvider({ stored, editor = editorOf(stored.id), children }: EditorProviderProps) {
  const state = useSyncExternalStore(editor.subscribe, () => editor.state);
  const file = editor.shown(stored);
  const acts = useMemo(
    () => ({
      edit: (label: string, visit: string, steps: readonly EditStep[]) => editor.edit(label, visit, steps),
      undo: (id?: string) => editor.undo(id),
      redo: () => editor.redo(),
      retry: () => editor.retry(),
      keepTheirs: (key: string) => editor.keepTheirs(key),
      useMine: (conflict: Conflict) => editor.useMine(conflict),
      dismiss: (refusalId: string) => editor.dismiss(refusalId),
      rememberEmployer: (employer: EmployerView) => editor.rememberEmployer(employer),
    }),
    [editor],
  );
  const value = useMemo((): Editor => ({ ...acts, file, state, readOnly: stored.deletedAt !== null }), [acts, file, state, stored.deletedAt]);
  return <EditorContext value={value}>{children}</EditorContext>;
}

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('there is no file to edit here');
  return editor;
}
