import type { Bilingual, Citation } from '../../pack/types';

export type Note = NonNullable<Citation['note']>;

export const program: Bilingual = { en: 'Manitoba Provincial Nominee Program (MPNP)', fr: 'Programme des candidats du Manitoba (PCM)' };

/** Pages of the province as captured on 2026-06-20; the sources name one of them by its address. */
export const page = (pinpoint: Bilingual, confidence: Citation['confidence'], note: Note, path = ''): Citation => ({
  instrument: program, pinpoint, url: `https://immigratemanitoba.com${path}`, retrieved: '2026-06-20', confidence, note,
});

/** What others say of the program where its own pages leave something open. */
export const secondary = (pinpoint: Bilingual, confidence: Citation['confidence'], note: Note): Citation => ({
  instrument: { en: 'Immigration firms on the Manitoba Provincial Nominee Program', fr: 'Cabinets d’immigration, Programme des candidats du Manitoba' }, pinpoint, retrieved: '2026-11-26', confidence, note,
});
