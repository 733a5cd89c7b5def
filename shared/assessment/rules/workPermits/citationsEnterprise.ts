import type { Bilingual, Citation } from '../../pack/types';
import { instruments, regulation } from '../instruments';

type Note = Citation['note'];
const agreement: Bilingual = { en: 'Canada–United States–Mexico Agreement (CUSMA), Annex 16-A', fr: 'Accord Canada–États-Unis–Mexique (ACEUM), annexe 16-A' };
const page = (en: string, fr: string) => (pinpoint: Bilingual, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument: { en: `IRCC, ${en}`, fr: `IRCC, ${fr}` }, pinpoint, retrieved: '2026-02-12', confidence, ...(note ? { note } : {}) });
const nominee = page('Provincial nominees (T13), instructions to officers', 'Candidats des provinces (T13), instructions aux agents');

/** Where the rules of traders, investors and provincial nominees stand. */
export const enterpriseCitations: Readonly<Record<string, Citation>> = {
  'cusma.enterprise': {
    instrument: agreement, pinpoint: { en: 'Sections B and C: traders and investors', fr: 'Sections B et C : négociants et investisseurs' }, retrieved: '2026-11-22', confidence: 'medium',
    note: {
      en: 'The share of 50% that gives an enterprise its nationality and the length of the permits (1 year, then 2) are from memory, unverified. Supervisory, executive or essential skills are for the officer.',
      fr: 'La part de 50 % qui donne sa nationalité à une entreprise et la durée des permis (1 an, puis 2) sont citées de mémoire, sans vérification. La supervision, la direction ou les compétences essentielles relèvent de l’agent.',
    },
  },
  'cusma.trader': { instrument: agreement, pinpoint: { en: 'Section B: traders', fr: 'Section B : négociants' }, retrieved: '2026-11-22', confidence: 'medium', note: { en: '“Principally” is read as more than 50%, from memory and unverified.', fr: '« Principalement » est lu comme plus de 50 %, de mémoire et sans vérification.' } },
  'cusma.investor': { instrument: agreement, pinpoint: { en: 'Section C: investors', fr: 'Section C : investisseurs' }, retrieved: '2026-11-22', confidence: 'medium', note: { en: 'No amount is fixed: whether the capital is substantial is for the officer.', fr: 'Aucun montant n’est fixé : l’agent apprécie si les capitaux sont substantiels.' } },
  'cusma.transferee': {
    instrument: agreement, pinpoint: { en: 'Section D: intra-company transferees', fr: 'Section D : personnes mutées à l’intérieur d’une société' }, retrieved: '2026-11-22', confidence: 'medium',
    note: {
      en: 'Read as the tests of other transferees on the day (R205(a)) without the rule on multinationals and without the significant benefit, which is of that paragraph; the year abroad is with an enterprise of the United States or Mexico.',
      fr: 'Lu comme les critères des autres personnes mutées ce jour-là (R205a)), sans la règle sur les multinationales ni l’avantage important, propre à cet alinéa; l’année à l’étranger est auprès d’une entreprise des États-Unis ou du Mexique.',
    },
  },
  'cusma.transferee-wage': {
    instrument: agreement, pinpoint: { en: 'Section D: wage', fr: 'Section D : salaire' }, retrieved: '2026-11-22', confidence: 'low',
    note: {
      en: 'For specialized knowledge the reference says that no floor binds. For executives and senior managers it refers to the tests of other transferees, which have one since 3 October 2024, while the agreement names none: a wage below the median is left open.',
      fr: 'Pour les connaissances spécialisées, la source indique qu’aucun plancher ne s’impose. Pour les hauts dirigeants et cadres supérieurs, elle renvoie aux critères des autres personnes mutées, qui en ont un depuis le 3 octobre 2024, alors que l’accord n’en nomme aucun : un salaire inférieur à la médiane reste en suspens.',
    },
  },
  'cusma.transferee-codes': { instrument: instruments.codes, pinpoint: { en: 'T37 and T38, since 15 December 2022', fr: 'T37 et T38, depuis le 15 décembre 2022' }, retrieved: '2026-02-12', confidence: 'high' },
  'cusma.enterprise-codes': { instrument: instruments.codes, pinpoint: { en: 'T34 (trader) and T35 (investor), since 15 December 2022', fr: 'T34 (négociant) et T35 (investisseur), depuis le 15 décembre 2022' }, retrieved: '2026-02-12', confidence: 'high' },
  'pnp-wp.basis': regulation('204(c)', {
    en: 'Exemption code T13. The instructions are of February 2026; the rules are held from 15 December 2022, when the present codes began.', fr: 'Code de dispense T13. Les instructions datent de février 2026; les règles sont conservées à partir du 15 décembre 2022, début des codes actuels.',
  }),
  'pnp-wp.letter': nominee({ en: 'Letter of support of the province', fr: 'Lettre d’appui de la province' }, 'high', {
    en: 'It names nominee, employer, position, place of work in the province, urgent need and its validity. It is recorded as a decision of the province: letter of support.', fr: 'Elle nomme le candidat, l’employeur, le poste, le lieu de travail dans la province, le besoin urgent et sa validité. Elle est consignée comme une décision de la province : lettre d’appui.',
  }),
  'pnp-wp.british-columbia': nominee({ en: 'British Columbia', fr: 'Colombie-Britannique' }, 'high', {
    en: 'Within three months of the nomination. The letter is issued only after the nomination, and before it expires the application for permanent residence is filed.', fr: 'Dans les trois mois suivant la désignation. La lettre n’est délivrée qu’après la désignation, et la demande de résidence permanente est présentée avant son expiration.',
  }),
  'pnp-wp.quebec': nominee({ en: 'Workers selected by Quebec', fr: 'Travailleurs sélectionnés par le Québec' }, 'high', { en: 'Exemption codes A73 in Quebec and A76 elsewhere, under R205(a).', fr: 'Codes de dispense A73 au Québec et A76 ailleurs, au titre du R205a).' }),
};
