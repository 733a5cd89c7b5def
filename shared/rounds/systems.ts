type Bilingual = Readonly<Record<'en' | 'fr', string>>;

/** Points systems of rounds, as short as a column allows. */
const systems: Readonly<Record<string, Bilingual>> = {
  crs: { en: 'CRS', fr: 'SCG' },
  'bc-sirs': { en: 'BC registration points', fr: 'points d’inscription de la C.-B.' },
  'ab-worker-eoi': { en: 'Alberta Worker EOI points', fr: 'points de la déclaration d’intérêt de l’Alberta' },
  'on-ejo-eoi': { en: 'Ontario EOI points', fr: 'points de la déclaration d’intérêt de l’Ontario' },
  'on-owp-eoi': { en: 'Ontario Workforce Priority points', fr: 'points de Main-d’œuvre prioritaire de l’Ontario' },
  'sk-isw': { en: 'SINP points', fr: 'points du SINP' },
  'mb-eoi': { en: 'Manitoba EOI points', fr: 'points de la déclaration d’intérêt du Manitoba' },
  'mb-swo': { en: 'Manitoba overseas points', fr: 'points du Manitoba, de l’étranger' },
  'qc-pstq': { en: 'PSTQ ranking', fr: 'classement du PSTQ' },
  arrima: { en: 'Arrima ranking (1,320 points)', fr: 'classement Arrima (1 320 points)' },
};

/** Every system that a round can go by. */
export const roundSystems = Object.keys(systems);

export const systemName = (system: string): Bilingual => systems[system] ?? { en: system, fr: system };
