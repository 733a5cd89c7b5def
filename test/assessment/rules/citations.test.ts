import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { assessmentReport } from '../../../shared/assessment/report/document';
import { explain } from '../../../shared/assessment/report/explain';
import { explanation as explanationSchema } from '../../../shared/assessment/report/schema';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { sections } from '../../../shared/assessment/rules/instruments';
import type { ClientFile } from '../../../shared/clientFile';

const citations = Object.entries(builtInPack.citations);

describe('the sources of the rules', () => {
  it('are called in French as in English', () => {
    expect(citations.filter(([, { instrument: { en, fr } }]) => en === fr).map(([id]) => id)).toEqual([]);
    expect(builtInPack.citations['irpr.83']?.instrument).toEqual({ en: 'Immigration and Refugee Protection Regulations, SOR/2002-227', fr: 'Règlement sur l’immigration et la protection des réfugiés, DORS/2002-227' });
    expect(builtInPack.citations['irpa.10.1.4']?.instrument.fr).toBe('Loi sur l’immigration et la protection des réfugiés');
  });

  it('have no English words in their French places', () => {
    const english = /\b(?:of|the|and|to|from|until|since|after|before|days?|table|with|points for)\b/i;
    expect(citations.filter(([, { instrument, pinpoint }]) => english.test(instrument.fr) || english.test(pinpoint.fr)).map(([id]) => id)).toEqual([]);
  });

  it.each([
    ['76(1)(b)', '76(1)b)'],
    ['75(2)(a) to (c)', '75(2)a) à c)'],
    ['30(1)(a)(ii)', '30(1)a)(ii)'],
    ['200(3)(g.1), 196.1, 183(1)(b.1)', '200(3)g.1), 196.1, 183(1)b.1)'],
    ['15(3) to (7)', '15(3) à (7)'],
  ])('write %s as %s in French', (en, fr) => {
    expect(sections(en)).toEqual({ en, fr });
  });

  it('stand in the interchange format as one line each, in English', () => {
    const result = assess({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] }, new LoadedPack(builtInPack, 'sha256-test'), { asOf: '2026-11-22', pathwayIds: ['ca.ee.fsw'], trace: true });
    const quebec = assessmentJson(result).pathways[0]?.criteria.find(({ id }) => id === 'fsw.outside-quebec');
    expect(quebec?.citations).toEqual(['Immigration and Refugee Protection Regulations, SOR/2002-227, 75(1)']);
  });

  describe('in a report', () => {
    const client: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] };
    const explained = explain(assess(client, new LoadedPack(builtInPack, 'sha256-test'), { asOf: '2026-11-22', pathwayIds: ['ca.ee.fsw'], trace: true }));
    const printed = (language: 'en' | 'fr', explanation = explained): string =>
      JSON.stringify(assessmentReport({ language, explanation, client, pathwayIds: ['ca.ee.fsw'], printedOn: '2026-12-01', preparedBy: { name: 'Odile Exemple', role: 'rcic', membershipNumber: 'R000000' } }));

    it('are named in its language', () => {
      expect(printed('fr')).toContain('Règlement sur l’immigration et la protection des réfugiés, DORS/2002-227');
      expect(printed('fr')).toContain('76(1)b)');
      expect(printed('fr')).not.toContain('Immigration and Refugee Protection');
      expect(printed('en')).toContain('Immigration and Refugee Protection Regulations, SOR/2002-227');
      expect(printed('en')).not.toContain('Règlement sur l’immigration');
    });

    it('are named as they were where they were frozen in English only', () => {
      const frozen: unknown = JSON.parse(JSON.stringify({ ...explained, citations: Object.fromEntries(Object.entries(explained.citations).map(([id, one]) => [id, { ...one, instrument: 'Regulations of that time', pinpoint: '75(1)' }])) }));
      expect(printed('fr', explanationSchema.parse(frozen))).toContain('Regulations of that time');
    });
  });
});
