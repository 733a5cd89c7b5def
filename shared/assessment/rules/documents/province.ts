import type { DocumentType } from '../../pack/documents';

export const provinceDocuments: readonly DocumentType[] = [
  {
    id: 'nomination-certificate',
    title: { en: 'Certificate of nomination', fr: 'Certificat de désignation' },
    category: 'province', providedBy: 'province', issuedBy: { en: 'Province or territory', fr: 'Province ou territoire' },
    mustContain: [], howToObtain: { en: 'From: Province or territory', fr: 'Auprès de : Province ou territoire' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'provincial-support-letter',
    title: { en: 'Work permit support letter', fr: 'Lettre d’appui au permis de travail' },
    category: 'province', providedBy: 'province', issuedBy: { en: 'Province or territory', fr: 'Province ou territoire' },
    mustContain: [], howToObtain: { en: 'From: Province or territory', fr: 'Auprès de : Province ou territoire' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'caq',
    title: { en: 'Quebec acceptance certificate (CAQ)', fr: 'Certificat d’acceptation du Québec (CAQ)' },
    category: 'province', providedBy: 'province', issuedBy: { en: 'Ministry of immigration of Quebec (MIFI)', fr: 'Ministère de l’Immigration du Québec (MIFI)' },
    mustContain: [], howToObtain: { en: 'From: Ministry of immigration of Quebec (MIFI)', fr: 'Auprès de : Ministère de l’Immigration du Québec (MIFI)' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'csq',
    title: { en: 'Quebec selection certificate (CSQ)', fr: 'Certificat de sélection du Québec (CSQ)' },
    category: 'province', providedBy: 'province', issuedBy: { en: 'Ministry of immigration of Quebec (MIFI)', fr: 'Ministère de l’Immigration du Québec (MIFI)' },
    mustContain: [], howToObtain: { en: 'From: Ministry of immigration of Quebec (MIFI)', fr: 'Auprès de : Ministère de l’Immigration du Québec (MIFI)' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'endorsement',
    title: { en: 'Endorsement or recommendation', fr: 'Approbation ou recommandation' },
    category: 'province', providedBy: 'province', issuedBy: { en: 'Province or community', fr: 'Province ou collectivité' },
    mustContain: [], howToObtain: { en: 'From: Province or community', fr: 'Auprès de : Province ou collectivité' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
