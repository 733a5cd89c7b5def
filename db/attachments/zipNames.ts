/** What systems put into a ZIP beside what a person packed. */
const litter = /^(?:__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Whether an entry was put there by a system, and nobody misses it. */
export const isLitter = (name: string): boolean => name.split('/').some((part) => litter.test(part) || part.startsWith('._'));

/** Whether a name of an entry leads out of the folder into which a careless program would unpack it. */
export const isUnsafe = (name: string): boolean => name.startsWith('/') || name.includes('\\') || name.includes('\0') || /^[a-z]:/i.test(name) || name.split('/').includes('..');

/** The name of an entry and the folder within the ZIP where it lies (`Spouse/Passports`, or empty). */
export function placeOf(name: string): { name: string; folder: string } {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return { name: parts.at(-1) ?? '', folder: parts.slice(0, -1).join('/') };
}
