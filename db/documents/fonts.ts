/**
 * A family as the bytes of TrueType or OpenType files. A style that a family lacks is drawn in its regular one.
 */
export type FontFamily = { regular: Uint8Array; bold?: Uint8Array; italic?: Uint8Array; boldItalic?: Uint8Array };

/** The first family writes everything it can; the others, in order, what those before them lack. */
export type FontFamilies = readonly [FontFamily, ...FontFamily[]];
