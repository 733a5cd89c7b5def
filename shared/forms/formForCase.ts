import type { ClientFile } from '../clientFile';
import { presentResidence } from './subject';

const ofKind: Readonly<Record<string, string>> = {
  'case.lmia-gts': 'emp5624', 'case.lmia-high-wage': 'emp5626', 'case.lmia-low-wage': 'emp5627', 'case.express-entry-application': 'express-entry', 'case.nomination': 'imm0008',
};

/** The form that a case begins with: the employer’s application, the profile, or a work permit asked from where the principal applicant lives. */
export function formForCase(client: ClientFile, kind: string | undefined): string {
  const own = kind === undefined ? undefined : ofKind[kind] ?? (kind.startsWith('ca.ee.') ? 'express-entry' : /^ca\.(?!wp\.)/u.test(kind) ? 'imm0008' : undefined);
  if (own !== undefined) return own;
  const index = client.persons.findIndex(({ role }) => role === 'principal');
  const person = client.persons[index];
  return person && presentResidence({ person, at: `/persons/${index}` })?.value.country === 'CA' ? 'imm5710' : 'imm1295';
}
