import { z } from 'zod';
import { auditHead, type AuditHead } from '../../../shared/contract';

/** What is asked of somebody who kept a record of an earlier time. */
export interface HeadDraft {
  seq: string;
  hash: string;
}

const hashShape = /^[0-9a-f]{64}$/;

/** The head that was typed: a whole number from 1 and 64 hexadecimal digits. `undefined`: not one. */
export function headOf({ seq, hash }: HeadDraft): AuditHead | undefined {
  const number = Number(seq.trim());
  const digits = hash.replace(/\s/g, '').toLowerCase();
  return Number.isInteger(number) && number >= 1 && hashShape.test(digits) ? { seq: number, hash: digits } : undefined;
}

const record = z.object({ auditHead });

/** The head in a record file that an export wrote beside the client file. `undefined`: the text is no such record. */
export function headInRecord(text: string): AuditHead | undefined {
  try {
    const parsed = record.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.auditHead : undefined;
  } catch {
    return undefined;
  }
}
