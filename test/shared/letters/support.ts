import type { ClientFile } from '../../../shared/clientFile';
import { calendarDate } from '../../../shared/dates';
import type { LetterItem, LetterSource } from '../../../shared/letters/field';
import { typedFields } from '../../../shared/letters/fields/letter';
import { plainText, type Block } from '../../../shared/documents';
import { letterData } from '../../../shared/letters/letterData';
import { mergeDocument } from '../../../shared/letters/mergeDocument';
import { readTags } from '../../../shared/letters/tags';
import { templateDocument, templateText } from '../../../shared/letters/template';
import { letterTemplates } from '../../../shared/letters/templates';
import { samples } from '../../../shared/samples';

export const sample = (fileNumber: string): ClientFile => {
  const found = samples.find((one) => one.fileNumber === fileNumber || one.persons[0]?.name?.family === fileNumber);
  if (!found) throw new Error(`no sample ${fileNumber}`);
  return found;
};

const item = (title: string, more: Partial<LetterItem> = {}): LetterItem => ({
  title, document: null, owner: 'Chidi Okafor', ofEmployer: false, providedBy: 'client', isForm: false, dependsOn: [], reason: 'Always needed.', contains: [], dueOn: null, stateReason: '', state: 'needed', need: 'required', ...more,
});

export const items: readonly LetterItem[] = [
  item('Passport', { contains: ['number', 'expiry'], dueOn: '2026-12-15' }),
  item('Diplôme', { reason: 'À l’appui des études.', stateReason: 'Page 2 manquante.', state: 'rejected' }),
  item('Birth certificate', { reason: 'Asked for.', state: 'accepted' }),
  item('Photographs', { reason: 'Only if asked.', need: 'if-asked' }),
  item('Police certificate', { owner: 'Ada Okafor', need: 'open', dependsOn: ['Ada Okafor › Countries of residence'] }),
  item('IMM 5476 – Use of a Representative', { document: 'imm-5476', isForm: true, providedBy: 'representative' }),
  item('Job offer letter', { owner: 'Boréal inc.', ofEmployer: true, providedBy: 'employer' }),
];

/** What a letter of a client draws on, with nothing typed. */
export function sourceOf(client: ClientFile, language: 'en' | 'fr', more: Partial<LetterSource> = {}): LetterSource {
  const person = client.persons.find(({ role }) => role === 'principal');
  if (!person) throw new Error('no principal applicant');
  return {
    language, today: calendarDate.parse('2026-12-01'), client, person, answers: {}, choices: {}, items,
    firm: { name: 'Cabinet Boréal', address: '12, rue de l’Érable\nMontréal (Québec)  H2X 0A1', telephone: '+1 514 555 0100', email: 'bureau@boreal.example' },
    responsible: { name: 'Alix Tremblay', licence: language === 'fr' ? 'CRIC R512345' : 'RCIC R512345', licenceNumber: 'R512345' },
    kase: { kind: 'case.work-permit', title: language === 'fr' ? 'Permis de travail' : 'Work permit', filingOn: '2027-01-15', numbers: [{ label: 'UCI', value: '11-2222-3333' }], fees: [{ label: 'Processing fee', amount: 155 }] },
    ...more,
  };
}

/** Something typed for every field that is typed, with signs that a letter must carry unchanged. */
export const everyAnswer = (): Record<string, string> => Object.fromEntries(Object.keys(typedFields).map((name) => [name, `Œuvre & «${name}» <déjà> {vu}\nligne 2`]));

/** A letter of the library as text: a paragraph, item or row in a line each; missing facts in brackets. */
export function letterText(id: string, source: LetterSource): string {
  const template = letterTemplates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const { values } = letterData(source, readTags(templateText(template, source.language)).uses);
  const { blocks } = mergeDocument(templateDocument(template, source.language, source.today, '', undefined), values);
  const said = (block: Block): string[] => {
    if (block.kind === 'keepTogether') return block.blocks.flatMap(said);
    if (block.kind === 'heading' || block.kind === 'paragraph') return [plainText(block.runs)];
    if (block.kind === 'list') return block.items.map(({ runs }) => plainText(runs));
    if (block.kind === 'definitions') return block.rows.map(({ label, value }) => `${plainText(label)}: ${plainText(value)}`);
    return block.kind === 'signatures' ? block.lines.map(({ caption }) => plainText(caption)) : [];
  };
  return blocks.flatMap(said).join('\n').replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
}

/** What of a letter is not known, by the name of the field. */
export function missingIn(id: string, source: LetterSource): string[] {
  const template = letterTemplates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return letterData(source, readTags(templateText(template, source.language)).uses).missing.map(({ field }) => field);
}
