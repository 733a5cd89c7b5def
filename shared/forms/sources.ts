import type { Words } from './types';

/** Where a form's fields, limits and lists of values were read. */
export const sources = {
  template: { en: 'Official PDF template', fr: 'Gabarit PDF officiel' },
  portal: { en: 'Page map of the PR Portal or LMIA Online', fr: 'Plan des pages du Portail RP ou d’EIMT en ligne' },
  guide: { en: 'Guide of IRCC', fr: 'Guide d’IRCC' },
  application2025: { en: 'Field names of a public application of 2025–26', fr: 'Noms des champs d’une application publique de 2025-2026' },
  esdc: { en: 'Applicant guide and scans of ESDC forms', fr: 'Guide du demandeur et numérisations de formulaires d’EDSC' },
  helpCentre: { en: 'Help centre of IRCC on the Employer Portal', fr: 'Centre d’aide d’IRCC sur le Portail des employeurs' },
  secondary: { en: 'Secondary sources and practice', fr: 'Sources secondaires et pratique' },
} as const satisfies Record<string, Words>;
export type SourceCode = keyof typeof sources;
