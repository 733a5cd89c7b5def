import type { ClientFile } from '../../../shared/clientFile';
import { calendarDate } from '../../../shared/dates';
import type { LetterItem, LetterSource } from '../../../shared/letters/field';
import { typedFields } from '../../../shared/letters/fields/letter';
import { samples } from '../../../shared/samples';

export const sample = (fileNumber: string): ClientFile => {
  const found = samples.find((one) => one.fileNumber === fileNumber || one.persons[0]?.name?.family === fileNumber);
  if (!found) throw new Error(`no sample ${fileNumber}`);
  return found;
};

export const items: readonly LetterItem[] = [
  { title: 'Passport', owner: 'Chidi Okafor', reason: 'Always needed.', contains: ['number', 'expiry'], dueOn: '2026-12-15', stateReason: '', state: 'needed', need: 'required' },
  { title: 'Diplôme', owner: 'Chidi Okafor', reason: 'À l’appui des études.', contains: [], dueOn: null, stateReason: 'Page 2 manquante.', state: 'rejected', need: 'required' },
  { title: 'Birth certificate', owner: 'Chidi Okafor', reason: 'Asked for.', contains: [], dueOn: null, stateReason: '', state: 'accepted', need: 'required' },
  { title: 'Photographs', owner: 'Chidi Okafor', reason: 'Only if asked.', contains: [], dueOn: null, stateReason: '', state: 'needed', need: 'if-asked' },
];

/** What a letter of a client draws on, with nothing typed. */
export function sourceOf(client: ClientFile, language: 'en' | 'fr', more: Partial<LetterSource> = {}): LetterSource {
  const person = client.persons.find(({ role }) => role === 'principal');
  if (!person) throw new Error('no principal applicant');
  return {
    language, today: calendarDate.parse('2026-12-01'), client, person, answers: {}, items,
    firm: { name: 'Cabinet Boréal', address: '12, rue de l’Érable\nMontréal (Québec)  H2X 0A1', telephone: '+1 514 555 0100', email: 'bureau@boreal.example' },
    responsible: { name: 'Alix Tremblay', licence: language === 'fr' ? 'CRIC R512345' : 'RCIC R512345', licenceNumber: 'R512345' },
    kase: { title: language === 'fr' ? 'Permis de travail' : 'Work permit', filingOn: '2027-01-15', numbers: [{ label: 'UCI', value: '11-2222-3333' }], fees: [{ label: 'Processing fee', amount: 155 }] },
    ...more,
  };
}

/** Something typed for every field that is typed, with signs that a letter must carry unchanged. */
export const everyAnswer = (): Record<string, string> => Object.fromEntries(Object.keys(typedFields).map((name) => [name, `Œuvre & «${name}» <déjà> {vu}\nligne 2`]));
