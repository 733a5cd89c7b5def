import { unitGroup } from '../../data/noc';
import type { Bilingual, Improvable, Step } from '../pack/types';
import type { Move } from './moves';

const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];
const locale = { en: 'en-CA', fr: 'fr-CA' } as const;

/** A text in both languages. */
export const inBoth = (write: (language: Language) => string): Bilingual => ({ en: write('en'), fr: write('fr') });

const amount = { en: new Intl.NumberFormat(locale.en, { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }), fr: new Intl.NumberFormat(locale.fr, { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }) };
const plain = { en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 2 }), fr: new Intl.NumberFormat(locale.fr, { maximumFractionDigits: 2 }) };

/** $50.00, 50,00 $ */
export const shownMoney = (dollars: number, language: Language): string => amount[language].format(dollars);
export const shownNumber = (value: number, language: Language): string => plain[language].format(value);
export const yesNo = (value: boolean, language: Language): string => (language === 'fr' ? (value ? 'oui' : 'non') : value ? 'yes' : 'no');
/** “21231 Software engineers and designers”; the code alone where it is in no classification. */
export const shownOccupation = (code: string, language: Language): string => {
  const title = unitGroup(code)?.title[language];
  return title === undefined ? code : `${code} ${title}`;
};

const unknown = { en: 'not known', fr: 'inconnu' } as const;

/** “Wage per hour: $45.00 → $50.00” */
export const fromTo = (what: string, from: string | undefined, to: string, language: Language): string =>
  `${what}${language === 'fr' ? '\u00A0:' : ':'} ${from ?? unknown[language]} → ${to}`;

/** Who usually makes a change of a kind. */
export const whoMakes: Readonly<Record<Improvable['by'], Step['by']>> = {
  retest: 'applicant', study: 'applicant', work: 'applicant', funds: 'applicant', assessment: 'applicant', document: 'applicant', plan: 'applicant', offer: 'employer', employer: 'employer', nomination: 'province',
};

const actors: Readonly<Record<Step['by'], Bilingual>> = {
  applicant: { en: 'applicant', fr: 'demandeur' }, employer: { en: 'employer', fr: 'employeur' }, representative: { en: 'representative', fr: 'représentant' }, province: { en: 'province', fr: 'province' },
  partner: { en: 'referral partner', fr: 'partenaire de recommandation' },
};

/** A change in one line: what changes, from what to what, who does it and how long it takes. */
export const moveSentence = ({ label, who, leadMonths }: Move): Bilingual =>
  inBoth((language) => {
    const months = language === 'fr' ? `environ ${leadMonths} mois` : `about ${leadMonths} ${leadMonths === 1 ? 'month' : 'months'}`;
    const when = leadMonths === 0 ? (language === 'fr' ? 'tout de suite' : 'at once') : months;
    return `${label[language]} (${actors[who][language]}, ${when})`;
  });
