import type { Bilingual, Citation } from '../../pack/types';
import { instruments, regulation } from '../instruments';

const agreement: Bilingual = { en: 'Canada–United States–Mexico Agreement (CUSMA)', fr: 'Accord Canada–États-Unis–Mexique (ACEUM)' };
const instructions: Bilingual = { en: 'IRCC, International Mobility Program: CUSMA professionals (T36), instructions to officers', fr: 'IRCC, Programme de mobilité internationale : professionnels de l’ACEUM (T36), instructions aux agents' };
const page = (pinpoint: Bilingual, confidence: Citation['confidence'] = 'high', note?: Citation['note']): Citation => ({
  instrument: instructions, pinpoint, retrieved: '2026-02-11', confidence, ...(note ? { note } : {}),
});

/** Where the rules of CUSMA professionals stand. */
export const cusmaCitations: Readonly<Record<string, Citation>> = {
  'irpr.204.a': regulation('204(a)'),
  'cusma.in-force': {
    instrument: agreement, pinpoint: { en: 'Chapter 16; in force 1 July 2020', fr: 'Chapitre 16; en vigueur le 1er juillet 2020' }, retrieved: '2026-02-11', confidence: 'medium',
    note: { en: 'The outcome of the joint review of July 2026 was not found: check that the list of professions still stands.', fr: 'L’issue de l’examen conjoint de juillet 2026 n’a pas été trouvée : vérifier que la liste des professions tient toujours.' },
  },
  'cusma.appendix-2': { instrument: agreement, pinpoint: { en: 'Annex 16-A, Appendix 2 (63 professions)', fr: 'Annexe 16-A, appendice 2 (63 professions)' }, retrieved: '2026-02-11', confidence: 'high' },
  'cusma.citizenship': page({ en: 'Citizenship', fr: 'Citoyenneté' }, 'high', {
    en: 'Permanent residents of either country do not qualify, nor do people tied only to Guam, the Northern Mariana Islands, American Samoa or the United States Virgin Islands.',
    fr: 'Les résidents permanents de l’un ou l’autre pays ne sont pas admissibles, ni les personnes liées seulement à Guam, aux Mariannes du Nord, aux Samoa américaines ou aux îles Vierges américaines.',
  }),
  'cusma.credentials': page({ en: 'Minimum education requirements and alternative credentials', fr: 'Exigences minimales de scolarité et titres alternatifs' }),
  'cusma.diplomas': page({ en: 'Definitions of post-secondary diploma and certificate', fr: 'Définitions du diplôme et du certificat d’études postsecondaires' }, 'high', {
    en: 'A diploma of two years or more counts from Canada or the United States, a certificate of two years or more from Mexico. Experience is counted in the occupation of the job offer and in work recorded as directly related to it.',
    fr: 'Un diplôme d’au moins deux ans compte s’il vient du Canada ou des États-Unis, un certificat d’au moins deux ans s’il vient du Mexique. L’expérience est comptée dans la profession de l’offre d’emploi et dans le travail consigné comme directement lié.',
  }),
  'cusma.licenciatura': page({ en: 'Psychologist; registered nurse', fr: 'Psychologue; infirmière ou infirmier autorisé' }, 'medium', {
    en: 'For these two the list names the Licenciatura and no other baccalaureate: read as a Mexican degree.',
    fr: 'Pour ces deux professions, la liste nomme la licenciatura et aucun autre baccalauréat : lue comme un diplôme mexicain.',
  }),
  'cusma.prearranged': page({ en: 'Pre-arranged employment or service contract', fr: 'Emploi ou contrat de services préétabli' }),
  'cusma.self-employment': page({ en: 'No self-employment in Canada', fr: 'Aucun travail à son compte au Canada' }, 'medium', {
    en: 'The text names no share. More than half is read as control; what is owned or controlled in another way is for the officer.',
    fr: 'Le texte ne nomme aucune part. Plus de la moitié est lue comme le contrôle; ce qui est possédé ou contrôlé autrement relève de l’agent.',
  }),
  'cusma.level': page({ en: 'Professional level', fr: 'Niveau professionnel' }),
  'cusma.licence': page({ en: 'Regulated professions', fr: 'Professions réglementées' }),
  'cusma.duties': page({ en: 'Duties of the profession', fr: 'Fonctions de la profession' }),
  'cusma.wage': page({ en: 'Wages as an indicator', fr: 'Le salaire comme indicateur' }),
  'cusma.duration': page({ en: 'Duration', fr: 'Durée' }, 'medium', { en: 'The length of renewals rests on a secondary source.', fr: 'La durée des renouvellements repose sur une source secondaire.' }),
  'cusma.codes': { instrument: instruments.codes, pinpoint: { en: 'T23 until 14 December 2022, T36 since', fr: 'T23 jusqu’au 14 décembre 2022, T36 depuis' }, retrieved: '2026-02-11', confidence: 'high' },
  'irpr.209.11': regulation('209.11, 303.1, 200(3)(f.1)'),
};
