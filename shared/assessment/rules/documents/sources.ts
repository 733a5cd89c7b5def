import type { Bilingual, Citation } from '../../pack/types';

/** A page as it was when the documents were described. */
export const quoted = (instrument: Bilingual, pinpoint: Bilingual, confidence: Citation['confidence'], note?: Bilingual, retrieved: Citation['retrieved'] = '2026-11-22'): Citation => ({
  instrument, pinpoint, retrieved, confidence, ...(note ? { note } : {}),
});

export const checklistCitation = quoted(
  { en: 'IRCC, Document checklists for workers (IMM 5488, IMM 5556) and their guides (5487, 5553)', fr: 'IRCC, Listes de contrôle des documents pour les travailleurs (IMM 5488, IMM 5556) et leurs guides (5487, 5553)' },
  { en: 'Documents of the application', fr: 'Documents de la demande' },
  'high',
);

export const permanentList: Bilingual = { en: 'IRCC, Document checklist of the application for permanent residence – Express Entry', fr: 'IRCC, Liste de contrôle des documents de la demande de résidence permanente – Entrée express' };
