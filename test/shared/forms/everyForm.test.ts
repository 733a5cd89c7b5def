import * as fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { clientFile, type ClientFile } from '../../../shared/clientFile';
import { unwrap } from '../../../shared/clientFile/fieldsOf';
import { allForms, boxesOf, findingsOf, formDocument, personsFor, sheetOf, sources, subjectOf, type Answer, type Form, type Sheet, type Words } from '../../../shared/forms';
import { samples } from '../../../shared/samples';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { asOf } from './readSheet';

const numRuns = process.env['DOSSIER_TEST_DEEP'] === '1' ? 400 : 12;
const languages = ['en', 'fr'] as const;
const itemsOf = (form: Form) => form.sections.flatMap(({ items }) => items);

/** Whether the format has such a place: each segment a member, or an entry of a list that is there. */
function isPlace(client: ClientFile, pointer: string): boolean {
  let schema: z.ZodType = clientFile;
  let value: unknown = client;
  for (const segment of pointer.split('/').slice(1)) {
    if (schema instanceof z.ZodObject) {
      const member: unknown = schema.shape[segment];
      if (!(member instanceof z.ZodType)) return false;
      schema = unwrap(member).schema;
    } else if (schema instanceof z.ZodArray) {
      if (!Array.isArray(value) || Number(segment) >= value.length) return false;
      schema = unwrap(schema.element).schema;
    } else return false;
    value = typeof value === 'object' && value !== null ? Reflect.get(value, segment) : undefined;
  }
  return pointer.startsWith('/');
}

const answersIn = ({ sections }: Sheet): Answer[] =>
  sections.flatMap(({ items }) => items.flatMap((item): Answer[] => (item.kind === 'question' ? [item.answer] : item.answer.kind === 'rows' ? item.answer.rows.flat() : [item.answer])));

/** The places that an answer names: where it was read, and where it is to be entered. */
const pointersOf = (answer: Answer): readonly string[] => ('pointers' in answer ? answer.pointers : 'from' in answer ? answer.from : []);

describe.each(allForms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it('names every question in both languages, by an id of its own, with a source', () => {
    const texts: Words[] = [form.title, form.whom, form.signs, form.edition, ...form.doubts, ...form.sections.map(({ title }) => title), ...itemsOf(form).flatMap((item) => [item.label, ...(item.kind === 'table' ? item.columns.map(({ label }) => label) : (item.options ?? []).map(({ label }) => label))])];
    expect(texts.filter(({ en, fr }) => en.trim() === '' || fr.trim() === '' || /['"]/.test(en + fr) || /[\s\u00A0][;!?]/.test(fr))).toEqual([]);
    expect(form.sections.filter(({ evidence }) => sources[evidence.source] === undefined)).toEqual([]);
    const ids = itemsOf(form).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(form.doubts.length).toBeGreaterThan(0);
  });

  it('is answered for every person of every sample, in both languages alike, with places that the format has', () => {
    for (const client of samples) {
      for (const { id } of personsFor(form, client, asOf)) {
        const [english, french] = languages.map((language) => sheetOf(form, subjectOf(client, id, { language, asOf })!));
        expect(answersIn(french!).map(({ kind }) => kind)).toEqual(answersIn(english!).map(({ kind }) => kind).map((kind, index) => (['known', 'too-long'].includes(kind) ? answersIn(french!)[index]!.kind : kind)));
        expect(answersIn(english!).flatMap(pointersOf).filter((pointer) => !isPlace(client, pointer))).toEqual([]);
        expect(findingsOf(english!).flatMap(({ pointers }) => pointers).filter((pointer) => !isPlace(client, pointer))).toEqual([]);
        expect(formDocument({ sheet: french!, fileNumber: client.fileNumber, preparedBy: '' }).blocks.length).toBeGreaterThan(form.sections.length);
      }
    }
  });
});

describe('any valid client file', () => {
  it('is answered for every form and person without a throw; no text is longer than its field, on more than one line or empty', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), (client) => {
        for (const form of allForms) {
          for (const { id } of client.persons) {
            for (const language of languages) {
              const subject = subjectOf(client, id, { language, asOf })!;
              const sheet = sheetOf(form, subject);
              findingsOf(sheet);
              expect(sheet.sections.map(({ items }) => items.length)).toEqual(form.sections.map(({ items }) => items.length));
              expect(sheet.count.missing).toBeLessThanOrEqual(sheet.count.asked);
              const answers = answersIn(sheet);
              expect(answers.flatMap(boxesOf).filter((text) => text === '' || /[\r\n]/.test(text))).toEqual([]);
              expect(answers.filter((answer) => answer.kind === 'too-long' && answer.shortened.length > answer.limit)).toEqual([]);
              expect(answers.flatMap(pointersOf).filter((pointer) => !isPlace(client, pointer))).toEqual([]);
            }
          }
        }
      }),
      { numRuns },
    );
  }, 120_000);

  it('keeps every answer within the length of its field', () => {
    const tooLong = samples.flatMap((client) => allForms.flatMap((form) => personsFor(form, client, asOf).flatMap(({ id }) => {
      const { sections } = sheetOf(form, subjectOf(client, id, { language: 'fr', asOf })!);
      return sections.flatMap(({ items }) => items.filter((item) => item.kind === 'question' && item.question.max !== undefined && boxesOf(item.answer).some((text) => text.length > item.question.max!)));
    })));
    expect(tooLong).toEqual([]);
  });
});
