import type { EditStep, FileView } from '../../../../shared/contract';
import { applySteps, inverseOfAll, withPresentRevisions } from '../../../../shared/editing';
import { call, isRefusal, queryClient, serviceKey } from '../../../api';
import type { SaveStatus } from '../../../components';

/** One thing that a person did: what it was called, its steps, and the steps that take it back. */
interface Deed {
  label: string;
  visit: string;
  steps: readonly EditStep[];
  back: readonly EditStep[];
}

interface Pending {
  visit: string;
  steps: readonly EditStep[];
}

/** What the service refused, and where; `current` is the value that stands there now. */
export interface Refusal {
  steps: readonly EditStep[];
  error: unknown;
}

export interface EditorState {
  /** Steps that the service has not acknowledged yet; what is shown is the stored file with these applied. */
  pending: readonly Pending[];
  status: SaveStatus;
  undoable: string | undefined;
  redoable: string | undefined;
  refusal: Refusal | undefined;
}

const longestHistory = 200;

/**
 * The edits of one file: shown at once, sent one after another, taken back and done again. Lives outside of the components, so that
 * what is on its way survives a change of page.
 */
export class FileEditor {
  #state: EditorState = { pending: [], status: { kind: 'idle' }, undoable: undefined, redoable: undefined, refusal: undefined };
  #done: Deed[] = [];
  #undone: Deed[] = [];
  #sending = false;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly fileId: string) {}

  get state(): EditorState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The file as it will stand once everything on its way has arrived. */
  shown(stored: FileView): FileView {
    return this.#state.pending.reduce((view, { steps }) => applySteps(view, withoutRepeated(view, steps)), stored);
  }

  #stored(): FileView | undefined {
    return queryClient.getQueryData<FileView>(serviceKey('files.get', { id: this.fileId }));
  }

  #change(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change, undoable: this.#done.at(-1)?.label, redoable: this.#undone.at(-1)?.label };
    for (const listener of this.#listeners) listener();
  }

  /** Carries out steps that a person asked for. Edits of one visit to a field become one that can be taken back. */
  edit(label: string, visit: string, steps: readonly EditStep[]): void {
    const stored = this.#stored();
    if (!stored || steps.length === 0) return;
    const back = inverseOfAll(this.shown(stored), steps);
    const last = this.#done.at(-1);
    if (last?.visit === visit) this.#done.splice(-1, 1, { ...last, steps: [...last.steps, ...steps], back: [...back, ...last.back] });
    else this.#done.push({ label, visit, steps, back });
    this.#done.splice(0, this.#done.length - longestHistory);
    this.#undone = [];
    this.#enqueue({ visit, steps });
  }

  undo(): void {
    const deed = this.#done.pop();
    if (deed) this.#turn(deed, deed.back, this.#undone);
  }

  redo(): void {
    const deed = this.#undone.pop();
    if (deed) this.#turn(deed, deed.steps, this.#done);
  }

  #turn(deed: Deed, steps: readonly EditStep[], onto: Deed[]): void {
    const stored = this.#stored();
    if (!stored) return;
    onto.push(deed);
    this.#enqueue({ visit: crypto.randomUUID(), steps: withPresentRevisions(this.shown(stored), steps) });
  }

  #enqueue(pending: Pending): void {
    this.#change({ pending: [...this.#state.pending, pending], refusal: undefined });
    void this.#send();
  }

  /** Sends again what could not be saved. */
  retry(): void {
    void this.#send();
  }

  dismissRefusal(): void {
    this.#change({ refusal: undefined, status: this.#state.pending.length > 0 ? this.#state.status : { kind: 'idle' } });
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#state.pending[0]; next; next = this.#state.pending[0]) {
        this.#change({ status: { kind: 'saving' } });
        const view = await call('facts.edit', { fileId: this.fileId, visit: next.visit, steps: [...next.steps] });
        queryClient.setQueryData(serviceKey('files.get', { id: this.fileId }), view);
        this.#change({ pending: this.#state.pending.slice(1), status: { kind: 'saved' } });
      }
    } catch (error) {
      this.#refused(error);
    } finally {
      this.#sending = false;
    }
  }

  /**
   * A refused edit is taken out and shown with its reason; one that did not reach the service stays and can be sent again. Later edits
   * may have been made on top of a refused one, so they are taken out with it.
   */
  #refused(error: unknown): void {
    const [first] = this.#state.pending;
    const unreached = isRefusal(error, 'service.stopped') || isRefusal(error, 'book.busy') || isRefusal(error, 'disk.full') || isRefusal(error, 'book.read-only');
    if (unreached || !first) {
      this.#change({ status: { kind: 'failed', error } });
      return;
    }
    this.#done = this.#done.filter((deed) => !this.#state.pending.some((pending) => pending.visit === deed.visit));
    this.#undone = [];
    this.#change({ pending: [], status: { kind: 'failed', error }, refusal: { steps: first.steps, error } });
    void queryClient.invalidateQueries({ queryKey: serviceKey('files.get', { id: this.fileId }) });
  }
}

/** A stored file that was asked for meanwhile may already hold what is still thought to be on its way. */
function withoutRepeated(view: FileView, steps: readonly EditStep[]): readonly EditStep[] {
  const ids = new Set([
    ...view.persons.flatMap((person) => [person.id, ...Object.values(person.lists).flat().map(({ id }) => id)]),
    ...Object.values(view.lists).flat().map(({ id }) => id),
    ...view.employers.flatMap((link) => [link.id, ...link.employer.lmias.map(({ id }) => id)]),
  ]);
  return steps.filter((step) => !((step.op === 'add' || step.op === 'addPerson' || step.op === 'linkEmployer') && ids.has(step.id)));
}

const editors = new Map<string, FileEditor>();

/** The editor of a file, the same one for every component that shows it. */
export function editorOf(fileId: string): FileEditor {
  const editor = editors.get(fileId) ?? new FileEditor(fileId);
  editors.set(fileId, editor);
  return editor;
}

/** When the book is locked nothing of it stays in memory. */
export const forgetEditors = (): void => editors.clear();
