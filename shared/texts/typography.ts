const nbsp = '\u00A0';

/**
 * Canadian French spacing: a no-break space before a colon, before the sign of dollars and of percent after a figure, in the figure itself
 * and inside guillemets, so that no text can forget it. A colon with no space before it, as in an hour or an address, stays as it is.
 */
export const frenchSpacing = (text: string): string =>
  text
    .replace(/ :/g, `${nbsp}:`)
    .replace(/« /g, `«${nbsp}`)
    .replace(/ »/g, `${nbsp}»`)
    .replace(/(?:\b\d{1,3}(?: \d{3})+|\d)(?:,\d+)? [$%]/g, (amount) => amount.replaceAll(' ', nbsp));

/** A text as its language sets it: English as it is. */
export const spacedIn = (language: 'en' | 'fr', text: string): string => (language === 'fr' ? frenchSpacing(text) : text);
