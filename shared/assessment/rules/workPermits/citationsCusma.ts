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
    en: 'A diploma of two years or more counts from Canada or the United States, a certificate of two years or more from Mexico. Experience is counted in the occupation of the job offer and in work recorded as directly related to it, in years and months of the calendar, several jobs together and days with several jobs once. The text does not say how part-time work counts: here in proportion to 30 hours a week.',
    fr: 'Un diplôme d’au moins deux ans compte s’il vient du Canada ou des États-Unis, un certificat d’au moins deux ans s’il vient du Mexique. L’expérience est comptée dans la profession de l’offre d’emploi et dans le travail consigné comme directement lié, en années et en mois du calendrier, plusieurs emplois ensemble et les jours où il y en a plusieurs une seule fois. Le texte ne dit pas comment compte le travail à temps partiel : ici, en proportion de 30 heures par semaine.',
  }),
  'cusma.field': page({ en: 'Qualified: specific or closely related field', fr: 'Qualification : domaine particulier ou étroitement lié' }, 'medium', {
    en: 'Read from the occupations to which the study is recorded as related, in the consultant’s view: that of the offer has to be among them. The text asks it of a degree; it is read as asked of a diploma or certificate too.',
    fr: 'Lu d’après les professions auxquelles les études sont consignées comme liées, de l’avis du consultant : celle de l’offre doit en faire partie. Le texte l’exige d’un grade; il est interprété comme l’exigeant aussi d’un diplôme ou d’un certificat.',
  }),
  'cusma.licenciatura': page({ en: 'Psychologist; registered nurse', fr: 'Psychologue; infirmière ou infirmier autorisé' }, 'medium', {
    en: 'For these two the list names the Licenciatura and no other baccalaureate: read as a Mexican degree.',
    fr: 'Pour ces deux professions, la liste nomme la licenciatura et aucun autre baccalauréat : lue comme un diplôme mexicain.',
  }),
  'cusma.prearranged': page({ en: 'Pre-arranged employment or service contract', fr: 'Emploi ou contrat de services préétabli' }),
  'cusma.self-employment': page({ en: 'No self-employment in Canada', fr: 'Aucun travail autonome au Canada' }, 'medium', {
    en: 'The text names no share. More than half is read as control; what is owned or controlled in another way is for the officer.',
    fr: 'Le texte ne nomme aucune part. Plus de la moitié est lue comme le contrôle; ce qui est possédé ou contrôlé autrement relève de l’agent.',
  }),
  'cusma.level': page({ en: 'Professional level', fr: 'Niveau professionnel' }),
  'cusma.licence': page({ en: 'Regulated professions', fr: 'Professions réglementées' }, 'medium', {
    en: 'Which professions are regulated differs by province, and the text lists none: whether the position needs a licence is asked for every profession. The credentials of Appendix 2 are only the minimum for entry, so a licence of the United States or Mexico is not enough. One recorded as eligible or in progress can be obtained. Whether a licence of another province, or one held in part, is enough is for the officer: professions recognize each other’s licences in different ways.',
    fr: 'Les professions réglementées diffèrent selon la province, et le texte n’en énumère aucune : la question de savoir si le poste exige un permis est posée pour chaque profession. Les titres de l’appendice 2 ne sont que le minimum pour l’entrée; un permis des États-Unis ou du Mexique ne suffit donc pas. Un permis consigné comme admissible ou en cours peut être obtenu. La suffisance d’un permis d’une autre province, ou détenu en partie, relève de l’agent : les professions reconnaissent différemment les permis les unes des autres.',
  }),
  'cusma.duties': page({ en: 'Duties of the profession', fr: 'Fonctions de la profession' }),
  'cusma.wage': page({ en: 'Wages as an indicator', fr: 'Le salaire comme indicateur' }),
  'cusma.duration': page({ en: 'Duration', fr: 'Durée' }, 'medium', { en: 'The length of renewals rests on a secondary source.', fr: 'La durée des renouvellements repose sur une source secondaire.' }),
  'cusma.codes': { instrument: instruments.codes, pinpoint: { en: 'T23 until 14 December 2022, T36 since', fr: 'T23 jusqu’au 14 décembre 2022, T36 depuis' }, retrieved: '2026-02-11', confidence: 'high' },
  'irpr.209.11': regulation('209.11, 303.1, 200(3)(f.1)'),
};
