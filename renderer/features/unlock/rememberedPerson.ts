/** The record id of whoever worked last on this computer; says nothing about anybody to who reads it. */
const storageKey = 'dossier.person';

/** `null` where nobody chose yet, or the browser keeps nothing. */
export function rememberedPerson(): string | null {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function rememberPerson(staffId: string): void {
  try {
    window.localStorage.setItem(storageKey, staffId);
  } catch {
    // A browser that keeps nothing: the choice is asked again next time.
  }
}
