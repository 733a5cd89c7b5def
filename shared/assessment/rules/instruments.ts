import type { Bilingual, Citation } from '../pack/types';

/** What the sources are called in both languages. */
export const instruments = {
  act: { en: 'Immigration and Refugee Protection Act', fr: 'Loi sur l’immigration et la protection des réfugiés' },
  regulations: { en: 'Immigration and Refugee Protection Regulations, SOR/2002-227', fr: 'Règlement sur l’immigration et la protection des réfugiés, DORS/2002-227' },
  regulations1978: { en: 'Immigration Regulations, 1978, SOR/78-172', fr: 'Règlement sur l’immigration de 1978, DORS/78-172' },
  expressEntry: { en: 'Ministerial Instructions respecting the Express Entry system', fr: 'Instructions ministérielles concernant le système Entrée express' },
  codes: { en: 'IRCC, Administrative codes of the International Mobility Program', fr: 'IRCC, Codes administratifs du Programme de mobilité internationale' },
  file: { en: 'Client file', fr: 'Dossier client' },
} as const satisfies Record<string, Bilingual>;

/**
 * Sections as each language writes them: `75(2)(a) to (c)` is `75(2)a) à c)` in French, where a lettered paragraph has one bracket and a
 * numbered subparagraph, (i), has two.
 */
export function sections(text: string): Bilingual {
  const lettered = text.replace(/\(([a-hj-uw-z](?:\.\d+)?)\)/g, '$1)');
  return { en: text, fr: lettered.replaceAll(' to ', ' à ').replaceAll(' and ', ' et ') };
}

/** Sections, or a place in words. */
export const placed = (pinpoint: string | Bilingual): Bilingual => (typeof pinpoint === 'string' ? sections(pinpoint) : pinpoint);

/** The Regulations, consolidation current to 2026-06-12. */
export const regulation = (pinpoint: string | Bilingual, note?: Citation['note'], confidence: Citation['confidence'] = 'high'): Citation => ({
  instrument: instruments.regulations, pinpoint: placed(pinpoint), url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence, ...(note ? { note } : {}),
});

/** The Act, of the same consolidation. */
export const act = (pinpoint: string | Bilingual, note?: Citation['note'], confidence: Citation['confidence'] = 'high'): Citation => ({
  instrument: instruments.act, pinpoint: placed(pinpoint), url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/', retrieved: '2026-06-15', confidence, ...(note ? { note } : {}),
});
