import type { Citation } from '../../pack/types';

const agreement = 'Canada–United States–Mexico Agreement (CUSMA)';
const page = (pinpoint: string, confidence: Citation['confidence'] = 'high', note?: Citation['note']): Citation => ({
  instrument: 'IRCC, International Mobility Program: CUSMA professionals (T36), instructions to officers', pinpoint, retrieved: '2026-02-11', confidence, ...(note ? { note } : {}),
});

/** Where the rules of CUSMA professionals stand. */
export const cusmaCitations: Readonly<Record<string, Citation>> = {
  'irpr.204.a': { instrument: 'Immigration and Refugee Protection Regulations, SOR/2002-227', pinpoint: '204(a)', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence: 'high' },
  'cusma.in-force': {
    instrument: agreement, pinpoint: 'Chapter 16; in force 1 July 2020', retrieved: '2026-02-11', confidence: 'medium',
    note: { en: 'The outcome of the joint review of July 2026 was not found: check that the list of professions still stands.', fr: 'L’issue de l’examen conjoint de juillet 2026 n’a pas été trouvée : vérifier que la liste des professions tient toujours.' },
  },
  'cusma.appendix-2': { instrument: agreement, pinpoint: 'Annex 16-A, Appendix 2 (63 professions)', retrieved: '2026-02-11', confidence: 'high' },
  'cusma.citizenship': page('Citizenship', 'high', {
    en: 'Permanent residents of either country do not qualify, nor do people tied only to Guam, the Northern Mariana Islands, American Samoa or the United States Virgin Islands.',
    fr: 'Les résidents permanents de l’un ou l’autre pays ne sont pas admissibles, ni les personnes liées seulement à Guam, aux Mariannes du Nord, aux Samoa américaines ou aux îles Vierges américaines.',
  }),
  'cusma.credentials': page('Minimum education requirements and alternative credentials'),
  'cusma.diplomas': page('Definitions of post-secondary diploma and certificate', 'high', {
    en: 'A diploma of two years or more counts from Canada or the United States, a certificate of two years or more from Mexico. Experience is counted in the occupation of the job offer and in work recorded as directly related to it.',
    fr: 'Un diplôme d’au moins deux ans compte s’il vient du Canada ou des États-Unis, un certificat d’au moins deux ans s’il vient du Mexique. L’expérience est comptée dans la profession de l’offre d’emploi et dans le travail consigné comme directement lié.',
  }),
  'cusma.licenciatura': page('Psychologist; registered nurse', 'medium', {
    en: 'For these two the list names the Licenciatura and no other baccalaureate: read as a Mexican degree.',
    fr: 'Pour ces deux professions, la liste nomme la licenciatura et aucun autre baccalauréat : lue comme un diplôme mexicain.',
  }),
  'cusma.prearranged': page('Pre-arranged employment or service contract'),
  'cusma.self-employment': page('No self-employment in Canada', 'medium', {
    en: 'The text names no share. More than half is read as control; what is owned or controlled in another way is for the officer.',
    fr: 'Le texte ne nomme aucune part. Plus de la moitié est lue comme le contrôle; ce qui est possédé ou contrôlé autrement relève de l’agent.',
  }),
  'cusma.level': page('Professional level'),
  'cusma.licence': page('Regulated professions'),
  'cusma.duties': page('Duties of the profession'),
  'cusma.wage': page('Wages as an indicator'),
  'cusma.duration': page('Duration', 'medium', { en: 'The length of renewals rests on a secondary source.', fr: 'La durée des renouvellements repose sur une source secondaire.' }),
  'cusma.codes': { instrument: 'IRCC, Administrative codes of the International Mobility Program', pinpoint: 'T23 until 14 December 2022, T36 since', retrieved: '2026-02-11', confidence: 'high' },
  'irpr.209.11': { instrument: 'Immigration and Refugee Protection Regulations, SOR/2002-227', pinpoint: '209.11, 303.1, 200(3)(f.1)', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence: 'high' },
};
