import type { FileView, Json } from '../../../../shared/contract';
import type { SetStep } from '../../../../shared/editing';
import type { SaveStatus } from '../../../components';
import type { Deed, Edit } from './editHistory';

/** An edit that the service has not acknowledged yet. */
export interface Pending {
  edit: Edit;
  label: string;
  visit: string;
  /** Set for an undo or a redo. */
  turned?: Deed;
  /** How often it was fitted to what another window had changed. */
  attempts: number;
  /** The connection broke while it was under way: nobody knows whether it was carried out. */
  doubtful?: boolean;
}

/** Two windows changed the same fact; a person has to say which value stands. */
export interface Conflict {
  /** `factKey` of the fact. */
  key: string;
  label: string;
  step: SetStep;
  /** What stands now; undefined: not known. */
  theirs: Json | undefined;
}

/** An edit that the service refused as a whole. */
export interface Refusal {
  id: string;
  label: string;
  error: unknown;
}

export interface EditorState {
  /** The file as the service last answered an edit. Queries are told of it a moment later than what is pending changes. */
  answered: FileView | undefined;
  /** What is shown is the stored file with these applied. */
  pending: readonly Pending[];
  status: SaveStatus;
  undoable: Deed | undefined;
  redoable: Deed | undefined;
  conflicts: readonly Conflict[];
  refusals: readonly Refusal[];
}

/** Names a fact of a record among all facts of a file. */
export const factKey = ({ kind, id }: SetStep['target'], member: string): string => `${kind}:${id}:${member}`;
