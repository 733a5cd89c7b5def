import type { Pack } from '../../../shared/assessment/pack/types';

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

const words = (en: string, fr: string) => ({ en, fr });

/** The least pack that has one of everything: a dated parameter, a table, a points system, a pathway and another that it gates. */
export const smallPack: Pack = {
  format: 'dossier-pack/1',
  version: '1',
  layer: 'law',
  citations: { law: { instrument: { en: 'Example Act', fr: 'Loi fictive' }, pinpoint: { en: '1', fr: '1' }, retrieved: '2026-01-01', confidence: 'high' } },
  parameters: [
    {
      id: 'small.mark', label: words('Pass mark', 'Note de passage'), unit: 'points', knownTo: null,
      values: [
        { from: '2020-01-01', until: '2022-12-31', citations: ['law'], value: 5 },
        { from: '2023-01-01', until: null, citations: ['law'], value: 6 },
      ],
    },
  ],
  tables: [
    {
      id: 'small.table', label: words('Age', 'Âge'), columns: ['first', 'second'], knownTo: null,
      versions: [{ from: '2020-01-01', until: null, citations: ['law'], rows: [{ from: null, to: 17, values: [0, 0] }, { from: 18, to: null, values: [10, 20] }] }],
    },
  ],
  scores: [
    {
      id: 'small', title: words('Points', 'Points'), overLanguages: false,
      versions: [
        {
          from: '2020-01-01', until: null, citations: ['law'], passMark: 'small.mark',
          factors: [
            { id: 'age', label: words('Age', 'Âge'), value: { table: 'small.table', column: 'first', by: { measure: 'age', with: { of: 'applicant' } } }, most: 10, citations: ['law'] },
            { id: 'total', label: words('Total', 'Total'), value: { sum: [{ factor: 'age' }] }, most: 10, citations: ['law'], total: true },
          ],
        },
      ],
    },
  ],
  pathways: [
    {
      id: 'ca.small', title: words('A small pathway', 'Une petite voie'), kind: 'permanent-residence',
      closed: { label: words('Not open', 'Pas ouverte'), citations: ['law'], replacedBy: 'ca.small.gated' },
      versions: [
        {
          from: '2020-01-01', until: null, citations: ['law'], intake: 'open', scores: ['small'], steps: [],
          criteria: [
            {
              id: 'small.points', label: words('Points', 'Points'), required: words('At least the pass mark', 'Au moins la note de passage'), at: 'as-of', citations: ['law'], improvable: null,
              condition: { number: { score: 'small' }, atLeast: { parameter: 'small.mark' } },
            },
          ],
        },
      ],
    },
    {
      id: 'ca.small.gated', title: words('A gated pathway', 'Une voie à condition préalable'), kind: 'permanent-residence', gate: 'ca.small',
      versions: [
        {
          from: '2020-01-01', until: null, citations: ['law'], intake: 'open', scores: [], steps: [],
          criteria: [
            { id: 'gated.plan', label: words('Plan', 'Projet'), required: words('A day of filing is planned', 'Une date de dépôt est prévue'), at: 'as-of', citations: ['law'], improvable: null, condition: { has: 'file.plan' } },
          ],
        },
      ],
    },
  ],
};
