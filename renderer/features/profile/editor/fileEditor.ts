import type { EditStep, EmployerView, FileView, Json } from '../../../../shared/contract';
import { applySteps, inverseOfAll, rebase, withPresentRevisions, type SetStep } from '../../../../shared/editing';
import { call, connection, isRefusal, queryClient, serviceError, serviceKey } from '../../../api';
import type { SaveStatus } from '../../../components';
import { EditHistory, type Deed, type Edit } from './editHistory';

/** An edit that the service has not acknowledged yet. */
interface Pending {
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

/** Refusals that another try will not change. All others (a full disk, a service that restarts) keep the edit for later. */
const final = ['request.invalid', 'file.not-found', 'file.in-recycle-bin', 'record.not-found', 'record.conflict', 'record.referenced', 'record.person-principal', 'employer.not-found', 'employer.number-taken'] as const;
const mostAttempts = 5;

/**
 * The edits of one file: shown at once, sent one after another, taken back and done again. Lives outside of the components, so that
 * what is on its way survives a change of page.
 */
export class FileEditor {
  #state: EditorState = { answered: undefined, pending: [], status: { kind: 'idle' }, undoable: undefined, redoable: undefined, conflicts: [], refusals: [] };
  #sending = false;
  readonly #history = new EditHistory();
  readonly #listeners = new Set<() => void>();
  /** Employers as they were last seen, for those that are named again. */
  readonly #employers = new Map<string, EmployerView>();

  /** Why something was last not saved. */
  #trouble: unknown;

  constructor(private readonly fileId: string) {}

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
    const { answered, pending } = this.#state;
    return pending.reduce((view, { edit }) => applySteps(view, edit.steps, this.#employerOf), answered && answered.revision > stored.revision ? answered : stored);
  }

  #stored(): FileView | undefined {
    const stored = queryClient.getQueryData<FileView>(serviceKey('files.get', { id: this.fileId }));
    for (const { employer } of stored?.employers ?? []) this.rememberEmployer(employer);
    return stored;
  }

  #store(view: FileView): void {
    this.#state = { ...this.#state, answered: view };
    queryClient.setQueryData<FileView>(serviceKey('files.get', { id: this.fileId }), (old) => (old && old.revision > view.revision ? old : view));
  }

  #change(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change, undoable: this.#history.undoable, redoable: this.#history.redoable };
    for (const listener of this.#listeners) listener();
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
    void this.#send();
  }

  /** Sends again what could not be saved. */
  retry(): void {
    void this.#send();
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

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#state.pending[0]; next; next = this.#state.pending[0]) {
        this.#change({ status: { kind: 'saving' } });
        if (!(await this.#sendOne(next))) return;
      }
      this.#settle();
    } finally {
      this.#sending = false;
    }
  }

  /** False: the edit is kept, and nothing is sent until somebody tries again. */
  async #sendOne(next: Pending): Promise<boolean> {
    try {
      if (next.doubtful) return await this.#fit(next, undefined);
      this.#store(await call('facts.edit', { fileId: this.fileId, visit: next.visit, steps: [...next.edit.steps] }));
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
    const fresh = await call('files.get', { id: this.fileId });
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
    void queryClient.invalidateQueries({ queryKey: serviceKey('files.get', { id: this.fileId }) });
    return true;
  }
}

const editors = new Map<string, FileEditor>();

/** The editor of a file, the same one for every component that shows it. */
export function editorOf(fileId: string): FileEditor {
  const editor = editors.get(fileId) ?? new FileEditor(fileId);
  editors.set(fileId, editor);
  return editor;
}

// A service that is there again is told what it has not heard.
connection.onRestart(() => {
  for (const editor of editors.values()) editor.retry();
});

/** When the book is locked nothing of it stays in memory. */
export const forgetEditors = (): void => editors.clear();

/** Whether something was typed that the service does not hold yet. */
export const hasUnsent = (): boolean => [...editors.values()].some(({ state }) => state.pending.length > 0);
