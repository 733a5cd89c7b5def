import { z } from 'zod';

/** UUIDv7 of a record of the book: sorts by creation, never collides between offices. */
export const recordId = z.uuid();
export type RecordId = z.infer<typeof recordId>;

export const language = z.enum(['en', 'fr']);
export type Language = z.infer<typeof language>;

export const json = z.json();
export type Json = z.infer<typeof json>;

/** The members of a record, as the interchange format names them. */
export const facts = z.record(z.string().max(60), json);
export type Facts = z.infer<typeof facts>;

/** One line of text for a person or a firm; blanks at the ends are dropped. */
export const line = (max: number) => z.string().trim().max(max);

/** UTC, `2026-11-22T14:05:06.789Z`. */
export const instant = z.iso.datetime();

export const nothing = z.null();
