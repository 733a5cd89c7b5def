/** Everything that takes the focus in a form. */
const focusable = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** Gives the focus to the first control inside of an element. */
export const focusFirst = (within: Element | null | undefined): void => within?.querySelector<HTMLElement>(focusable)?.focus();
