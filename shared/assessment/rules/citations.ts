import type { Citation } from '../pack/types';

const irpr = 'Immigration and Refugee Protection Regulations, SOR/2002-227';
const crsPage = 'IRCC, Comprehensive Ranking System (CRS) criteria – Express Entry';
const instructions = 'Ministerial Instructions respecting the Express Entry system';
/** Consolidation current to 2026-06-12. */
const regulation = (pinpoint: string, note?: Citation['note']): Citation => ({ instrument: irpr, pinpoint, url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence: 'high', ...(note ? { note } : {}) });
const page = (instrument: string, pinpoint: string, confidence: Citation['confidence'] = 'high', note?: Citation['note']): Citation => ({ instrument, pinpoint, retrieved: '2026-09-30', confidence, ...(note ? { note } : {}) });
const mi = (pinpoint: string, confidence: Citation['confidence'] = 'high', note?: Citation['note']): Citation => ({ instrument: instructions, pinpoint, retrieved: '2026-08-24', confidence, ...(note ? { note } : {}) });
const languagePage = 'IRCC, Language test equivalency charts – Express Entry';

/** Where the rules and figures of Express Entry stand. */
export const expressEntryCitations: Readonly<Record<string, Citation>> = {
  'irpr.73': regulation('73(1), (2)'),
  'irpr.75.quebec': regulation('75(1)'),
  'irpr.75.work': regulation('75(2)(a) to (c)'),
  'irpr.75.language': regulation('75(2)(d)'),
  'irpr.75.education': regulation('75(2)(e)'),
  'irpr.75.body': regulation('75(2.1)'),
  'irpr.76.funds': regulation('76(1)(b)'),
  'irpr.76.points': regulation('76(2)'),
  'irpr.77': regulation('77'),
  'irpr.78': regulation('78'),
  'irpr.79': regulation('79'),
  'irpr.80': regulation('80'),
  'irpr.81': regulation('81'),
  'irpr.82': regulation('82'),
  'irpr.83': regulation('83'),
  'fsw.pass-mark': page('IRCC, Federal Skilled Worker Program: six selection factors', 'Pass mark of 67 points'),
  'irpa.10.1.4': { instrument: 'Immigration and Refugee Protection Act', pinpoint: '10.1(4)', url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/', retrieved: '2026-06-15', confidence: 'high' },
  'funds.2018': page('IRCC, Proof of funds – Express Entry', 'Table of 2018', 'medium', { en: 'From secondary sources; the day on which the table took effect is not known.', fr: 'D’après des sources secondaires; le jour de l’entrée en vigueur du tableau n’est pas connu.' }),
  'funds.2019': page('IRCC, Proof of funds – Express Entry', 'Table of 2019', 'medium'),
  'funds.2020': page('IRCC, Proof of funds – Express Entry', 'Table of 2020', 'low', { en: 'The amount for six and for each further person is not confirmed by a source: 30,806 and 3,492.', fr: 'Le montant pour six personnes et pour chaque personne de plus n’est confirmé par aucune source : 30 806 et 3 492.' }),
  'funds.2021': page('IRCC, Proof of funds – Express Entry', 'Table of 15 July 2021', 'low', { en: 'Not confirmed by a stored source.', fr: 'Non confirmé par une source conservée.' }),
  'funds.2022': page('IRCC, Proof of funds – Express Entry', 'Table of June 2022', 'medium'),
  'funds.2023': page('IRCC, Proof of funds – Express Entry', 'Table of 2023', 'medium', { en: 'One source gives 25 April 2023 as the first day; others announce it on 3 May.', fr: 'Une source donne le 25 avril 2023 comme premier jour; d’autres l’annoncent le 3 mai.' }),
  'funds.2024': page('IRCC, Proof of funds – Express Entry', 'Table of 28 May 2024'),
  'funds.2025': page('IRCC, Proof of funds – Express Entry', 'Table updated 7 July 2025'),
  'crs.grid': page(crsPage, 'Core, spouse and skill transferability factors'),
  'crs.spouse': mi('Definition of accompanying spouse or common-law partner'),
  'crs.work': mi('15(3) to (7)', 'medium', { en: 'Work during full-time study, self-employed and unauthorized work in Canada are not counted.', fr: 'Le travail pendant des études à temps plein, le travail autonome et le travail non autorisé au Canada ne comptent pas.' }),
  'crs.foreign-work': mi('24 to 26', 'medium', { en: 'The ten years for foreign work are from secondary sources.', fr: 'La période de dix ans pour le travail à l’étranger vient de sources secondaires.' }),
  'crs.spouse-work': mi('19(4) to (6)'),
  'crs.tests': mi('12(3)'),
  'crs.additional': page(crsPage, 'Additional points'),
  'crs.2015': { instrument: `${instructions} (30 May 2015 to 18 November 2016)`, pinpoint: 'Additional points', retrieved: '2026-11-22', confidence: 'high' },
  'crs.2016': { instrument: `${instructions}, amending instructions 2016-1 (in force 19 November 2016)`, pinpoint: 'Additional points', retrieved: '2026-11-22', confidence: 'high' },
  'crs.2017': { instrument: `${instructions}, amending instructions 2017-1 (in force 6 June 2017)`, pinpoint: 'Siblings; French', retrieved: '2026-11-22', confidence: 'high' },
  'crs.2020': { instrument: `${instructions} (in force 20 October 2020)`, pinpoint: 'French', retrieved: '2026-11-22', confidence: 'high' },
  'crs.2025': { instrument: `${instructions} (in force 25 March 2025)`, pinpoint: 'Job offer points removed', retrieved: '2026-08-24', confidence: 'high' },
  'crs.french': page(crsPage, 'Additional points: French language skills', 'low', {
    en: 'The text names English of CLB 5 or more in all abilities, and CLB 4 or less. For English that is mixed the lower number of points is taken.',
    fr: 'Le texte nomme l’anglais de niveau CLB 5 ou plus dans toutes les compétences, et CLB 4 ou moins. Pour un anglais mixte, le plus petit nombre de points est retenu.',
  }),
  'language.ielts': page(languagePage, 'IELTS – General Training'),
  'language.celpip': page(languagePage, 'CELPIP – General'),
  'language.pte-core': page(languagePage, 'PTE Core'),
  'language.tef-before-2019': page(languagePage, 'TEF Canada, results before 1 October 2019', 'medium'),
  'language.tef-2019': page(languagePage, 'TEF Canada, 1 October 2019 to 10 December 2023', 'medium', { en: 'One source; certificates of that time also showed an equivalent on the older scale.', fr: 'Une seule source; les attestations de cette période montraient aussi un équivalent sur l’ancienne échelle.' }),
  'language.tef-2023': page(languagePage, 'TEF Canada, after 10 December 2023'),
  'language.tcf': page(languagePage, 'TCF Canada'),
  'language.stated': { instrument: 'Client file', pinpoint: 'Levels stated without a test report', retrieved: '2026-11-22', confidence: 'low', note: { en: 'For planning only: a report of an approved test is needed.', fr: 'Pour la planification seulement : les résultats d’un test approuvé sont nécessaires.' } },
};
