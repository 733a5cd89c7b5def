import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/canonicalJson';
import type { Pack } from '../../shared/assessment/pack/types';

/** Names a pack by its one way to be written (canonical JSON). */
export const packTextHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Names the content of a pack, as results and frozen assessments give it. */
export const packHash = (pack: Pack): string => packTextHash(canonicalJson(pack));
