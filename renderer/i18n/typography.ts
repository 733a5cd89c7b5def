import type { TextTree } from './types';

const nbsp = '\u00A0';

/** Canadian French spacing: a no-break space before a colon and inside guillemets, so that no text can forget it. */
export const frenchSpacing = (text: string): string => text.replace(/[ \u00A0]:/g, `${nbsp}:`).replace(/«[ \u00A0]/g, `«${nbsp}`).replace(/[ \u00A0]»/g, `${nbsp}»`);

/** The same texts, each set in that way. */
export const setFrench = (tree: TextTree): TextTree =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? frenchSpacing(value) : setFrench(value)]));
