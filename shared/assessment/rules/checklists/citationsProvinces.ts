import type { Bilingual, Citation } from '../../pack/types';
import { instruments, placed } from '../instruments';

type Note = Citation['note'];
const guide = (en: string, fr: string, pinpoint: Bilingual, confidence: Citation['confidence'] = 'medium', note?: Note): Citation => ({ instrument: { en, fr }, pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}) });
const documents: Bilingual = { en: 'Document checklist', fr: 'Liste des documents' };

/** Where it stands which documents a province asks for. */
export const provinceCitations: Readonly<Record<string, Citation>> = {
  'checklist.pnp': guide('Application guides of the provincial nominee programs', 'Guides de demande des programmes des candidats des provinces', documents, 'medium', {
    en: 'What British Columbia, Ontario, Alberta and Saskatchewan ask for alike; each stream has a list of its own.',
    fr: 'Ce que la Colombie-Britannique, l’Ontario, l’Alberta et la Saskatchewan demandent en commun; chaque volet a sa propre liste.',
  }),
  'checklist.pnp.bc': guide('BC Provincial Nominee Program, program guide', 'Programme des candidats de la Colombie-Britannique, guide du programme', documents, 'medium', { en: 'Partly from memory.', fr: 'En partie de mémoire.' }),
  'checklist.pnp.on': guide('Ontario Immigrant Nominee Program, document checklists', 'Programme ontarien des candidats à l’immigration, listes de documents', documents, 'medium', { en: 'Partly from memory.', fr: 'En partie de mémoire.' }),
  'checklist.pnp.ab': guide('Alberta Advantage Immigration Program, document checklists', 'Programme d’immigration « Avantage Alberta », listes de documents', documents, 'medium', { en: 'Partly from memory.', fr: 'En partie de mémoire.' }),
  'checklist.pnp.atlantic': guide('Nominee programs of the Atlantic provinces', 'Programmes des candidats des provinces de l’Atlantique', documents, 'medium', {
    en: 'The lists of the provinces are not held: what the nominee programs of other provinces ask for alike, with the forms of these.', fr: 'Les listes des provinces ne sont pas conservées : ce que les programmes d’autres provinces demandent en commun, avec les formulaires de celles-ci.',
  }),
  'checklist.aip': guide('IRCC, Atlantic Immigration Program', 'IRCC, Programme d’immigration au Canada atlantique', { en: 'Offer of employment (IMM 0157)', fr: 'Offre d’emploi (IMM 0157)' }, 'high'),
  'checklist.pnp.sk': guide('Saskatchewan Immigrant Nominee Program, application documents', 'Programme des candidats immigrants pour la Saskatchewan, documents de la demande', documents, 'high'),
  'checklist.pnp.support-letter': {
    instrument: instruments.regulations, pinpoint: placed('204(c)'), retrieved: '2026-11-22', confidence: 'high',
    note: {
      en: 'Exemption code T13: a valid nomination, or an application for permanent residence filed before it expired, the letter of support of the province and the offer in the Employer Portal. In British Columbia within three months of the nomination.',
      fr: 'Code de dispense T13 : une désignation valide, ou une demande de résidence permanente présentée avant son expiration, la lettre d’appui de la province et l’offre dans le Portail de l’employeur. En Colombie-Britannique, dans les trois mois suivant la désignation.',
    },
  },
};
