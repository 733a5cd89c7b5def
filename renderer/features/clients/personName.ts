/** A person as the passport and the office's folders name them: `OKAFOR, Chidi`; a single name stands alone. */
export const filedName = ({ family, given }: { family: string; given: string }): string =>
  [family.trim().toLocaleUpperCase('en'), given.trim()].filter((part) => part !== '').join(', ');

/** A person as one speaks of them: `Chidi Okafor`. */
export const spokenName = ({ family, given }: { family: string; given: string }): string => `${given} ${family}`.trim();
