import type { EditStep, EmployerView, FileView } from '../../../../shared/contract';
import { applySteps, inverseOfAll, rebase, withPresentRevisions } from '../../../../shared/editing';
import { connection, isRefusal, serviceError } from '../../../api';
import { EditHistory, type Deed } from './editHistory';
import { factKey, type Conflict, type EditorState, type Pending } from './editorState';
import { employerKeeping, fileKeeping, type Keeping } from './keeping';

export { factKey, type Conflict, type EditorState, type Refusal } from './editorState';

/** Refusals that another try will not change. All others (a full disk, a service that restarts) keep the edit for later. */
const final = ['request.invalid', 'file.not-found', 'file.in-recycle-bin', 'record.not-found', 'record.conflict', 'record.referenced', 'record.lmia-of-other-employer', 'record.person-principal', 'employer.not-found', 'employer.number-taken'] as const;
const mostAttempts = 5;

/**
 * The edits of one file, or of one employer of the book: shown at once, sent one after another, taken back and done again. Lives
 * outside of the components, so that what is on its way survives a change of page.
 */
export class FileEditor {
  #state: EditorState = { answered: undefined, pending: [], status: { kind: 'idle' }, undoable: undefined, redoable: undefined, conflicts: [], refusals: [] };
  #sending: Promise<void> | undefined;
  readonly #history = new EditHistory();
  readonly #listeners = new Set<() => void>();
  /** Employers as they were last seen, for those that are named again. */
  readonly #employers = new Map<string, EmployerView>();

  /** What was last shown, so that the same is the same. */
  #shown: { newest: FileView; pending: EditorState['pending']; view: FileView } | undefined;

  /** Why something was last not saved. */
  #trouble: unknown;

  constructor(private readonly keeping: Keeping) {}

  /** What is edited. */
  get about(): Keeping['about'] {
    return this.keeping.about;
  }

  get state(): EditorState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly #employerOf = (id: string): EmployerView | undefined => this.#employers.get(id);

  /** Has an employer at hand before the file names it. */
  rememberEmployer(employer: EmployerView): void {
    this.#employers.set(employer.id, employer);
  }

  /** The file as it will stand once everything on its way has arrived. */
  shown(stored: FileView): FileView {
    // Components are told of an answer a moment later than it is kept.
    const newest = this.keeping.stored() ?? stored;
    const { pending } = this.#state;
    const last = this.#shown;
    if (last && last.newest === newest && last.pending === pending) return last.view;
    const view = pending.reduce((file, { edit }) => applySteps(file, edit.steps, this.#employerOf), newest);
    this.#shown = { newest, pending, view };
    return view;
  }

  #stored(): FileView | undefined {
    const stored = this.keeping.stored();
    for (const { employer } of stored?.employers ?? []) this.rememberEmployer(employer);
    return stored;
  }

  #store(view: FileView): void {
    this.#state = { ...this.#state, answered: view };
    this.keeping.store(view);
  }

  #change(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change, undoable: this.#history.undoable, redoable: this.#history.redoable };
    for (const listener of this.#listeners) listener();
    for (const listener of anyListeners) listener();
  }

  /** Carries out steps that a person asked for. Edits of one visit to a field are taken back together. Returns the id for `undo`. */
  edit(label: string, visit: string, steps: readonly EditStep[]): string | undefined {
    const stored = this.#stored();
    if (!stored || steps.length === 0) return undefined;
    const edit = { id: crypto.randomUUID(), steps, back: inverseOfAll(steps, this.shown(stored), this.#employerOf) };
    const deed = this.#history.add(label, visit, edit);
    const settled = new Set(steps.flatMap((step) => (step.op === 'set' ? [factKey(step.target, step.member)] : [])));
    this.#change({ conflicts: this.#state.conflicts.filter(({ key }) => !settled.has(key)) });
    this.#enqueue({ edit, label, visit, attempts: 0 });
    return deed;
  }

  /** Takes back the newest deed, or the one with this id. Returns what was taken back. */
  undo(id?: string): Deed | undefined {
    const deed = this.#history.undo(id);
    if (deed) this.#turn(deed, deed.edits.toReversed().flatMap(({ back }) => back));
    return deed;
  }

  redo(): Deed | undefined {
    const deed = this.#history.redo();
    if (deed) this.#turn(deed, deed.edits.flatMap(({ steps }) => steps));
    return deed;
  }

  #turn(deed: Deed, steps: readonly EditStep[]): void {
    const stored = this.#stored();
    if (!stored) return;
    const fresh = withPresentRevisions(this.shown(stored), steps, this.#employerOf);
    this.#enqueue({ edit: { id: crypto.randomUUID(), steps: fresh, back: [] }, label: deed.label, visit: crypto.randomUUID(), turned: deed, attempts: 0 });
  }

  #enqueue(pending: Pending): void {
    this.#change({ pending: [...this.#state.pending, pending] });
    void this.send();
  }

  /** Sends again what could not be saved. */
  retry(): void {
    void this.send();
  }

  /** What the service does not hold, by its label: on its way, refused, or to be decided. */
  get unsaved(): readonly string[] {
    const { pending, conflicts, refusals } = this.#state;
    return [...new Set([...pending, ...conflicts, ...refusals].map(({ label }) => label))];
  }

  /** Lets the other window's value stand. */
  keepTheirs(key: string): void {
    this.#change({ conflicts: this.#state.conflicts.filter((conflict) => conflict.key !== key) });
    this.#settle();
  }

  /** Puts one's own value over the other window's, which is known now. */
  useMine({ label, step: { from: _seen, ...step }, theirs }: Conflict): void {
    this.edit(label, crypto.randomUUID(), [{ ...step, ...(theirs === undefined ? {} : { from: theirs }) }]);
  }

  dismiss(refusalId: string): void {
    this.#change({ refusals: this.#state.refusals.filter(({ id }) => id !== refusalId) });
    this.#settle();
  }

  /** Once nothing is left to be sent or decided, everything is saved. */
  #settle(): void {
    const { pending, conflicts, refusals } = this.#state;
    if (pending.length > 0) return;
    this.#change({ status: conflicts.length === 0 && refusals.length === 0 ? { kind: 'saved' } : { kind: 'failed', error: this.#trouble } });
  }

  /** Sends what waits; resolves when all of it was answered, or when the first of it has to wait for another try. */
  send(): Promise<void> {
    if (this.#sending === undefined && this.#state.pending.length === 0) this.#settle();
    else this.#sending ??= this.#sendAll();
    return this.#sending ?? Promise.resolve();
  }

  async #sendAll(): Promise<void> {
    try {
      for (let next = this.#state.pending[0]; next; next = this.#state.pending[0]) {
        this.#change({ status: { kind: 'saving' } });
        if (!(await this.#sendOne(next))) return;
      }
      this.#settle();
    } finally {
      this.#sending = undefined;
    }
  }

  /** False: the edit is kept, and nothing is sent until somebody tries again. */
  async #sendOne(next: Pending): Promise<boolean> {
    try {
      if (next.doubtful) return await this.#fit(next, undefined);
      this.#store(await this.keeping.send(next.visit, next.edit.steps));
      this.#done(next);
      return true;
    } catch (error) {
      if (!final.some((code) => isRefusal(error, code))) {
        const doubtful = isRefusal(error, 'service.stopped');
        this.#change({ status: { kind: 'failed', error }, pending: this.#state.pending.map((one) => (one === next && doubtful ? { ...one, doubtful } : one)) });
        return false;
      }
      const mayFit = (isRefusal(error, 'record.conflict') || isRefusal(error, 'record.not-found')) && next.attempts < mostAttempts;
      return mayFit ? await this.#fitOrRefuse(next, error) : this.#refuse(next, error);
    }
  }

  async #fitOrRefuse(next: Pending, error: unknown): Promise<boolean> {
    try {
      return await this.#fit(next, error);
    } catch {
      return this.#refuse(next, error);
    }
  }

  #done(pending: Pending): void {
    this.#change({ pending: this.#state.pending.filter((one) => one !== pending) });
  }

  /** Fits an edit to what the service holds now. `error`: why it was refused; absent where nobody knows whether it was carried out. */
  async #fit(pending: Pending, error: unknown): Promise<boolean> {
    const fresh = await this.keeping.fetch();
    this.#store(fresh);
    const rebased = rebase(fresh, pending.edit.steps, this.#employerOf);
    if ('misfit' in rebased) return this.#refuse(pending, error ?? serviceError('record.conflict'));
    const { steps, conflicts } = rebased;
    const edit = steps.length === 0 ? undefined : { ...pending.edit, steps, back: inverseOfAll(steps, fresh, this.#employerOf) };
    // What was carried out although no answer came is still to be taken back as it was meant.
    if (!pending.turned && (error !== undefined || conflicts.length > 0)) this.#history.replace(pending.edit.id, edit);
    if (pending.turned && conflicts.length > 0) this.#history.forget(pending.turned.id);
    if (conflicts.length > 0) this.#trouble = error ?? serviceError('record.conflict');
    const found = conflicts.map(({ step, theirs }): Conflict => ({ key: factKey(step.target, step.member), label: pending.label, step, theirs }));
    const keys = new Set(found.map(({ key }) => key));
    this.#change({
      conflicts: [...this.#state.conflicts.filter(({ key }) => !keys.has(key)), ...found],
      pending: this.#state.pending.flatMap((one) => (one !== pending ? one : edit ? { ...one, edit, attempts: one.attempts + 1, doubtful: false } : [])),
    });
    return true;
  }

  #refuse(pending: Pending, error: unknown): boolean {
    this.#trouble = error;
    if (pending.turned) this.#history.forget(pending.turned.id);
    else this.#history.replace(pending.edit.id, undefined);
    this.#change({ refusals: [...this.#state.refusals, { id: pending.edit.id, label: pending.label, error }] });
    this.#done(pending);
    this.keeping.refresh();
    return true;
  }
}

const editors = new Map<string, FileEditor>();
const anyListeners = new Set<() => void>();

function editorFor(key: string, keeping: () => Keeping): FileEditor {
  const editor = editors.get(key) ?? new FileEditor(keeping());
  editors.set(key, editor);
  return editor;
}

/** The editor of a file, the same one for every component that shows it. */
export const editorOf = (fileId: string): FileEditor => editorFor(`file ${fileId}`, () => fileKeeping(fileId));
/** The editor of an employer of the book, the same one for every component that shows it. */
export const employerEditorOf = (employerId: string): FileEditor => editorFor(`employer ${employerId}`, () => employerKeeping(employerId));

/** All editors in use, in the order in which they came. */
export const allEditors = (): readonly FileEditor[] => [...editors.values()];

/** Told of every change of every editor; returns how to stop. */
export function onAnyEditor(listener: () => void): () => void {
  anyListeners.add(listener);
  return () => void anyListeners.delete(listener);
}

// A service that is there again is told what it has not heard.
connection.onRestart(() => {
  for (const editor of editors.values()) editor.retry();
});

/** When the book is locked nothing of it stays in memory. */
export function forgetEditors(): void {
  editors.clear();
  for (const listener of anyListeners) listener();
}
