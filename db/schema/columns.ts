import { integer, text } from 'drizzle-orm/sqlite-core';
import type { Facts } from '../../shared/contract';

/**
 * Facts lie as JSON in `data`, member for member as the interchange format names them: "not known" (absent), "none" (null) and
 * a value are three different things there, which columns could not tell apart. What is sorted, joined or unique has a column.
 */
export const facts = () => text('data', { mode: 'json' }).$type<Facts>().notNull();
/** Names of the lists that are known to be empty. A list with entries is known anyway. */
export const emptyLists = () => text('empty_lists', { mode: 'json' }).$type<string[]>().notNull();
export const revision = () => integer('revision').notNull();
