import { provinces, type Province } from '../../../clientFile/choices';
import { provinceName } from '../../../places';
import type { Citation, Parameter } from '../../pack/types';

/** Dollars an hour from which a position is one of high wage, by the days from which each holds. Source: reference, work permits 2.1 and table of provinces. */
const thresholds: Readonly<Record<Province, readonly [april2022: number, may2023: number, april2024: number, november2024: number, june2025: number]>> = {
  AB: [28.85, 28.85, 29.5, 35.4, 36], BC: [26.44, 27.5, 28.85, 34.62, 36.6], MB: [23, 23.94, 25, 30, 30.16], NB: [21.79, 23, 24.04, 28.85, 30],
  NL: [24.29, 25, 26, 31.2, 32.4], NT: [37.3, 38, 39.24, 47.09, 48], NS: [22, 22.97, 24, 28.8, 30], NU: [36, 35.9, 35, 42, 42],
  ON: [26.06, 27, 28.39, 34.07, 36], PE: [21.63, 22.5, 24, 28.8, 30], QC: [25, 26, 27.47, 32.96, 34.62], SK: [25.96, 26.22, 27, 32.4, 33.6], YT: [32, 35, 36, 43.2, 44.4],
};

/** The parameter that holds the threshold of a province. */
export const thresholdOf = (province: Province): string => `lmia.threshold.${province.toLowerCase()}`;

/** The wage from which a position is one of high wage, by province and by the day on which the application is received. */
export const thresholdParameters: readonly Parameter[] = provinces.map((province) => {
  const [april2022, may2023, april2024, november2024, june2025] = thresholds[province];
  return {
    id: thresholdOf(province),
    label: { en: `High-wage threshold, ${provinceName(province, 'en')}`, fr: `Seuil de haut salaire, ${provinceName(province, 'fr')}` },
    unit: 'money-per-hour', knownTo: '2026-06-27',
    values: [
      { from: '2022-04-30', until: '2023-05-30', citations: ['lmia.threshold.2022'], value: april2022 },
      { from: '2023-05-31', until: '2024-04-01', citations: ['lmia.threshold.2023'], value: may2023 },
      { from: '2024-04-02', until: '2024-11-07', citations: ['lmia.threshold.median'], value: april2024 },
      { from: '2024-11-08', until: '2025-06-26', citations: ['lmia.threshold'], value: november2024 },
      { from: '2025-06-27', until: null, citations: ['lmia.threshold', 'lmia.threshold.latest'], value: june2025 },
    ],
  };
});

const page = { en: 'ESDC, Wage thresholds for high-wage and low-wage positions', fr: 'EDSC, Seuils salariaux des postes à haut et à bas salaire' };

export const thresholdCitations: Readonly<Record<string, Citation>> = {
  'lmia.threshold': { instrument: page, pinpoint: { en: 'Table by province: the median and 20% more, since 8 November 2024', fr: 'Tableau par province : la médiane plus 20 %, depuis le 8 novembre 2024' }, retrieved: '2026-11-22', confidence: 'high' },
  'lmia.threshold.2022': {
    instrument: page, pinpoint: { en: 'Provincial median, 30 April 2022 to 30 May 2023', fr: 'Médiane provinciale, du 30 avril 2022 au 30 mai 2023' }, retrieved: '2026-11-22', confidence: 'medium',
    note: { en: 'The first day is attested for Quebec and taken for all.', fr: 'Le premier jour est attesté pour le Québec et retenu pour tous.' },
  },
  'lmia.threshold.2023': { instrument: page, pinpoint: { en: 'Provincial median, 31 May 2023 to 1 April 2024', fr: 'Médiane provinciale, du 31 mai 2023 au 1er avril 2024' }, retrieved: '2026-11-22', confidence: 'high' },
  'lmia.threshold.median': {
    instrument: page, pinpoint: { en: 'Provincial median, 2 April to 7 November 2024', fr: 'Médiane provinciale, du 2 avril au 7 novembre 2024' }, retrieved: '2026-11-22', confidence: 'high',
    note: { en: 'Two sources, which agree with the later threshold divided by 1.2.', fr: 'Deux sources, qui concordent avec le seuil ultérieur divisé par 1,2.' },
  },
  'lmia.threshold.latest': {
    instrument: page, pinpoint: { en: 'Table since 27 June 2025', fr: 'Tableau depuis le 27 juin 2025' }, retrieved: '2026-11-22', confidence: 'medium',
    note: { en: 'No table of 2026 was found: compare the threshold posted on the day of the application.', fr: 'Aucun tableau de 2026 n’a été trouvé : comparer le seuil affiché le jour de la demande.' },
  },
};
