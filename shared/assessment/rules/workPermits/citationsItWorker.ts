import type { Bilingual, Citation } from '../../pack/types';

type Note = Citation['note'];
const cited = (instrument: Bilingual, pinpoint: Bilingual, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument, pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}) });

/** Where the rules of the IT Worker Program stand. */
export const itWorkerCitations: Readonly<Record<string, Citation>> = {
  'it-worker.start': cited({ en: 'Software pilot, later the Information Technology Worker Program', fr: 'Projet pilote des concepteurs de logiciels, devenu le Programme des travailleurs en technologie de l’information' }, { en: 'In effect on 5 May 1997', fr: 'En vigueur le 5 mai 1997' }, 'high', {
    en: 'A national confirmation letter stood in place of a confirmation for each job; it was no exemption.',
    fr: 'Une lettre de confirmation nationale remplaçait la confirmation pour chaque emploi; ce n’était pas une dispense.',
  }),
  'it-worker.jobs': cited({ en: 'Information Technology Worker Program, national confirmation letter', fr: 'Programme des travailleurs en technologie de l’information, lettre de confirmation nationale' }, { en: 'Seven job descriptions (9990.1 to 9990.7)', fr: 'Sept descriptions de poste (9990.1 à 9990.7)' }, 'high'),
  'it-worker.descriptions': cited({ en: 'Information Technology Worker Program, annex of job descriptions', fr: 'Programme des travailleurs en technologie de l’information, annexe des descriptions de poste' }, { en: 'Common minimum: two years of experience in the field', fr: 'Minimum commun : deux ans d’expérience dans le domaine' }, 'low', {
    en: 'The annex with the education, skills and wages of each description is not available: at least two years of experience and the annexed education were required. What counts as the field is our reading: computing occupations, the occupation offered, and work that the consultant relates to it.',
    fr: 'L’annexe qui donne les études, les compétences et les salaires de chaque description n’est pas disponible : au moins deux ans d’expérience et les études annexées étaient exigés. Ce qui relève du domaine est notre interprétation : les professions informatiques, la profession offerte et le travail que le consultant y rattache.',
  }),
  'it-worker.end-2010': cited({ en: 'Citizenship and Immigration Canada, Operational Bulletin 225', fr: 'Citoyenneté et Immigration Canada, Bulletin opérationnel 225' }, { en: 'Ended on 30 September 2010, except British Columbia and Quebec', fr: 'Terminé le 30 septembre 2010, sauf en Colombie-Britannique et au Québec' }, 'high'),
  'it-worker.end-bc': cited({ en: 'Citizenship and Immigration Canada, Operational Bulletins 225-E and 225-F', fr: 'Citoyenneté et Immigration Canada, Bulletins opérationnels 225-E et 225-F' }, { en: 'British Columbia: 30 September 2011, extended to 31 December 2011', fr: 'Colombie-Britannique : 30 septembre 2011, prolongé jusqu’au 31 décembre 2011' }, 'medium', {
    en: 'Sources differ: some end the program in British Columbia in 2010, one of 2011 on 30 September 2011, others with the extension to 31 December 2011, which is taken. Then a labour market opinion, with a variation for digital media.',
    fr: 'Les sources diffèrent : certaines situent la fin du programme en Colombie-Britannique en 2010, une de 2011 au 30 septembre 2011, d’autres avec la prolongation au 31 décembre 2011, qui est retenue. Ensuite, un avis relatif au marché du travail, avec une variante pour les médias numériques.',
  }),
  'it-worker.end-qc': cited({ en: 'Citizenship and Immigration Canada, Operational Bulletin 225-F', fr: 'Citoyenneté et Immigration Canada, Bulletin opérationnel 225-F' }, { en: 'Quebec: 23 February 2012', fr: 'Québec : 23 février 2012' }, 'high', {
    en: 'Applications received to 24 March 2012 with an acceptance certificate issued on or before 23 February 2012 were still processed. Then the simplified labour market opinion for 44 occupations.',
    fr: 'Les demandes reçues jusqu’au 24 mars 2012 avec un certificat d’acceptation délivré au plus tard le 23 février 2012 étaient encore traitées. Ensuite, l’avis relatif au marché du travail simplifié pour 44 professions.',
  }),
  'it-worker.notice': cited({ en: 'Information Technology Worker Program in British Columbia', fr: 'Programme des travailleurs en technologie de l’information en Colombie-Britannique' }, { en: 'Notice to Service Canada and the ministry, last phase', fr: 'Avis à Service Canada et au ministère, dernière phase' }, 'medium', { en: 'Read as the phase from 1 October 2011.', fr: 'Interprété comme la phase débutant le 1er octobre 2011.' }),
  'it-worker.caq': cited({ en: 'Information Technology Worker Program in Quebec', fr: 'Programme des travailleurs en technologie de l’information au Québec' }, { en: 'Acceptance certificate', fr: 'Certificat d’acceptation' }, 'medium'),
};
