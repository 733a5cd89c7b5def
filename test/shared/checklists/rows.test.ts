import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../shared/assessment/pack/types';
import type { ListedItem } from '../../../shared/checklists/listed';
import { checklistRows } from '../../../shared/checklists/rows';

const item: ListedItem = {
  owner: { id: 'p1', name: 'Ada Exemple', role: '' }, category: 'fees', title: 'Reçu : frais', need: 'required', reason: 'Frais : 155 $.', reasonToClient: 'Frais : 155 $.', dependsOn: [], mustContain: [], note: '', form: null, providedBy: 'client', validFor: '', howToObtain: '',
  translation: true, certifiedCopy: 'where-asked', citations: ['fee', 'unknown', 'fee'], progress: { state: 'rejected', reason: '=A1', dueOn: '2026-12-01', remark: '' },
};
const fee: Citation = { instrument: { en: 'Immigration and Refugee Protection Regulations', fr: 'Règlement sur l’immigration et la protection des réfugiés' }, pinpoint: { en: '299', fr: '299' }, retrieved: '2026-11-20', confidence: 'high' };
const table = (language: 'en' | 'fr'): Record<string, string> => {
  const [titles = [], row = []] = checklistRows([item], language, { fee });
  return Object.fromEntries(titles.map((title, index) => [title, row[index] ?? '']));
};

describe('a checklist as a table', () => {
  it('names its sources as a reader knows them, each once', () => {
    expect(table('en')['Sources']).toBe('Immigration and Refugee Protection Regulations, 299');
    expect(table('fr')['Sources']).toBe('Règlement sur l’immigration et la protection des réfugiés, 299');
  });

  it('says whether a translation and a certified copy go with a document', () => {
    expect(table('en')).toMatchObject({ 'Certified translation': 'If in neither English nor French', 'Certified copy': 'Where it is asked for' });
    expect(table('fr')).toMatchObject({ 'Traduction certifiée': 'S’il n’est ni en français ni en anglais', 'Copie certifiée conforme': 'Si elle est demandée' });
  });

  it('sets French with no-break spaces, its own words and those of the office alike', () => {
    expect(table('fr')).toMatchObject({ 'Document': 'Reçu\u00A0: frais', 'Motif': 'Frais\u00A0: 155\u00A0$.', 'État': 'Refusé\nMotif\u00A0: =A1' });
    expect(table('en')).toMatchObject({ 'Document': 'Reçu : frais', 'State': 'Rejected\nReason: =A1' });
  });
});
