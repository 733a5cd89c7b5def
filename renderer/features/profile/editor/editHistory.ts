import type { EditStep } from '../../../../shared/contract';

/** Steps that were sent together, and the steps that take them back. */
export interface Edit {
  id: string;
  steps: readonly EditStep[];
  back: readonly EditStep[];
}

/** One thing that a person did, as one can take it back: all edits of one visit to a field, or one press of a button. */
export interface Deed {
  id: string;
  label: string;
  visit: string;
  edits: readonly Edit[];
}

const longest = 200;

/** What was done and undone, the newest last. */
export class EditHistory {
  #done: Deed[] = [];
  #undone: Deed[] = [];

  get undoable(): Deed | undefined {
    return this.#done.at(-1);
  }

  get redoable(): Deed | undefined {
    return this.#undone.at(-1);
  }

  /** Returns the id of the deed that the edit belongs to. */
  add(label: string, visit: string, edit: Edit): string {
    this.#undone = [];
    const last = this.#done.at(-1);
    const deed: Deed = last?.visit === visit ? { ...last, edits: [...last.edits, edit] } : { id: crypto.randomUUID(), label, visit, edits: [edit] };
    if (last?.visit === visit) this.#done.pop();
    this.#done = [...this.#done, deed].slice(-longest);
    return deed.id;
  }

  /** Takes a deed out of what was done, to be undone: the newest, or the one with this id. */
  undo(id = this.undoable?.id): Deed | undefined {
    const deed = this.#done.find((one) => one.id === id);
    if (!deed) return undefined;
    this.#done = this.#done.filter((one) => one !== deed);
    this.#undone = [...this.#undone, deed];
    return deed;
  }

  redo(): Deed | undefined {
    const deed = this.#undone.pop();
    if (deed) this.#done = [...this.#done, deed];
    return deed;
  }

  /** An edit turned out otherwise than it was meant, or (undefined) came to nothing. */
  replace(id: string, edit: Edit | undefined): void {
    const change = (deeds: readonly Deed[]) =>
      deeds.map((deed) => ({ ...deed, edits: deed.edits.flatMap((one) => (one.id === id ? (edit ?? []) : one)) })).filter(({ edits }) => edits.length > 0);
    this.#done = change(this.#done);
    this.#undone = change(this.#undone);
  }

  /** Forgets a deed whose undoing or redoing came to nothing: where it stands now, nobody can say. */
  forget(deedId: string): void {
    this.#done = this.#done.filter(({ id }) => id !== deedId);
    this.#undone = this.#undone.filter(({ id }) => id !== deedId);
  }
}
