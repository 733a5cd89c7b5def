import type { Bilingual, Criterion } from '../pack/types';

const places = {
  BC: { en: 'in British Columbia', fr: 'en Colombie-Britannique' },
  AB: { en: 'in Alberta', fr: 'en Alberta' },
  SK: { en: 'in Saskatchewan', fr: 'en Saskatchewan' },
  MB: { en: 'in Manitoba', fr: 'au Manitoba' },
  ON: { en: 'in Ontario', fr: 'en Ontario' },
  NB: { en: 'in New Brunswick', fr: 'au Nouveau-Brunswick' },
  NS: { en: 'in Nova Scotia', fr: 'en Nouvelle-Écosse' },
  PE: { en: 'in Prince Edward Island', fr: 'à l’Île-du-Prince-Édouard' },
  NL: { en: 'in Newfoundland and Labrador', fr: 'à Terre-Neuve-et-Labrador' },
  YT: { en: 'in Yukon', fr: 'au Yukon' },
  NT: { en: 'in the Northwest Territories', fr: 'dans les Territoires du Nord-Ouest' },
} satisfies Readonly<Record<string, Bilingual>>;

/**
 * Asked of everybody whom a province or territory nominates: that it is among those in which the file says that the person means to live,
 * and that Quebec is not. All that are named are read; none recorded is not known. Whether the intention is a true one stays a judgement.
 * Source: IRPR 86, 87(2)(b).
 */
export const destination = (prefix: string, province: keyof typeof places, citation: string): Criterion => {
  const { en, fr } = places[province];
  return {
    id: `${prefix}.destination`, label: { en: 'Destination', fr: 'Destination' },
    required: { en: `Means to live ${en}, and not in Quebec`, fr: `Compte vivre ${fr}, et non au Québec` },
    at: 'filing', citations: [citation], improvable: { by: 'plan', leadMonths: 0 }, condition: { measure: 'intends-to-live-in', with: { provinces: [province] } },
  };
};
