/** A member that is a text, or `otherwise` (empty) when it is absent, none or something else. */
export const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);
