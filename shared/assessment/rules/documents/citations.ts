import type { Citation } from '../../pack/types';
import { regulation } from '../instruments';

/** Where documents and the requirements for them stand. */
export const documentCitations: Readonly<Record<string, Citation>> = {
  'document.passport': regulation('52(1), 183(1)(a)'),
  'document.checklists': {
    instrument: { en: 'IRCC, Document checklists for workers (IMM 5488, IMM 5556)', fr: 'IRCC, Listes de contrôle des documents pour les travailleurs (IMM 5488, IMM 5556)' },
    pinpoint: { en: 'Documents of the application', fr: 'Documents de la demande' }, retrieved: '2026-11-22', confidence: 'high',
  },
  'document.police': {
    instrument: { en: 'IRCC, Police certificates', fr: 'IRCC, Certificats de police' },
    pinpoint: { en: 'When you need a police certificate; validity', fr: 'Quand un certificat de police est nécessaire; validité' },
    retrieved: '2026-11-22', confidence: 'high',
    note: {
      en: 'Counted are stays of six months in a row or more within the last ten years and since the 18th birthday. Older wording counts every stay since the 18th birthday.',
      fr: 'Comptent les séjours de six mois consécutifs ou plus au cours des dix dernières années et depuis le 18e anniversaire. Une formulation plus ancienne compte tout séjour depuis le 18e anniversaire.',
    },
  },
};
