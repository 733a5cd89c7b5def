import type { Bilingual, Citation } from '../../pack/types';
import { act } from '../instruments';

const selection: Bilingual = { en: 'IRCC, Express Entry: Category-based selection', fr: 'IRCC, Entrée express : Sélection fondée sur les catégories' };

/** The page of the categories, dated 2026-06-22, as it was last seen. */
const page = (en: string, fr: string, note?: Citation['note'], confidence: Citation['confidence'] = 'high'): Citation => ({ instrument: selection, pinpoint: { en, fr }, retrieved: '2026-08-26', confidence, ...(note ? { note } : {}) });
/** Its earlier versions, from secondary sources. */
const former = (en: string, fr: string, note: Citation['note'], confidence: Citation['confidence'] = 'high'): Citation => ({ ...page(en, fr, note, confidence), retrieved: '2026-11-22' });

const secondary: Bilingual = { en: 'From secondary sources that agree.', fr: 'D’après des sources secondaires concordantes.' };

/** Where the categories, their lists and what they ask for stand. */
export const categoryCitations: Readonly<Record<string, Citation>> = {
  'category.law': act('10.3(1)(h.1), (h.2), 10.5', {
    en: 'Since 23 June 2022. Who is invited in a category is in the pool first: the criteria of one of the three programs are met. Candidates of the category are then ranked by their points.',
    fr: 'Depuis le 23 juin 2022. La personne invitée au titre d’une catégorie se trouve d’abord dans le bassin : les critères d’un des trois programmes sont remplis. Les candidats de la catégorie sont ensuite classés selon leurs points.',
  }),
  'category.nominees': act('10.1(1.1)', { en: 'A provincial nominee is invited as one only.', fr: 'Un candidat désigné par une province n’est invité qu’à ce titre.' }),
  'category.at-receipt': act('11.2(1), 11.2(2)(b)', {
    en: 'The criteria of the category are met when the invitation is issued and when the application is received.',
    fr: 'Les critères de la catégorie sont remplis à la délivrance de l’invitation et à la réception de la demande.',
  }),
  'category.experience.2023': former('Work experience, 31 May 2023 to 17 February 2026', 'Expérience de travail, du 31 mai 2023 au 17 février 2026', {
    en: 'Six months are taken as 780 hours, half a year of full-time work: six calendar months of 181 days come to 775 and fall short.',
    fr: 'Six mois sont considérés comme 780 heures, la moitié d’une année à temps plein : six mois civils de 181 jours donnent 775 heures et ne suffisent pas.',
  }, 'medium'),
  'category.experience.2026': page('Work experience, since 18 February 2026', 'Expérience de travail, depuis le 18 février 2026', {
    en: 'It need be neither continuous nor in the primary occupation of the profile.',
    fr: 'Elle n’a à être ni continue ni acquise dans la profession principale du profil.',
  }),
  'category.canadian-experience': page('Categories with Canadian work experience', 'Catégories avec expérience de travail au Canada', {
    en: 'In Canada, within three years, in one occupation. The page says no more: work without authorization is not counted here, and a year that rests on work during full-time study or on self-employment is left open. Of self-employment only that of publicly funded physicians is named, so that for physicians no other counts.',
    fr: 'Au Canada, au cours de trois années, dans une seule profession. La page n’en dit pas plus : le travail non autorisé n’est pas compté ici, et une année qui repose sur du travail pendant des études à temps plein ou sur du travail autonome reste en suspens. Pour le travail autonome, seul celui des médecins financés par l’État est nommé; pour les médecins, aucun autre ne compte donc.',
  }, 'medium'),
  'category.french': page('French-language proficiency, since 31 May 2023', 'Compétence linguistique en français, depuis le 31 mai 2023'),
  'category.healthcare.2023': former('Healthcare occupations, 31 May 2023 to 26 February 2025', 'Professions de la santé, du 31 mai 2023 au 26 février 2025', {
    en: 'From secondary sources; six of the 35 codes were matched by their titles.',
    fr: 'D’après des sources secondaires; six des 35 codes ont été rapprochés par leur titre.',
  }),
  'category.healthcare.2025': former('Healthcare and social services occupations, since 27 February 2025', 'Professions de la santé et des services sociaux, depuis le 27 février 2025', secondary),
  'category.healthcare.2026': page('Healthcare and social services occupations, since 18 February 2026', 'Professions de la santé et des services sociaux, depuis le 18 février 2026'),
  'category.stem.2023': former('STEM occupations, 31 May 2023 to 26 February 2025', 'Professions des STIM, du 31 mai 2023 au 26 février 2025', secondary),
  'category.stem.2025': former('STEM occupations, since 27 February 2025', 'Professions des STIM, depuis le 27 février 2025', secondary),
  'category.stem.2026': page('STEM occupations, since 18 February 2026', 'Professions des STIM, depuis le 18 février 2026', {
    en: 'Some websites still list software occupations, which left the list on 27 February 2025.',
    fr: 'Certains sites énumèrent encore des professions du logiciel, retirées de la liste le 27 février 2025.',
  }),
  'category.trades.2023': former('Trade occupations, 31 May 2023 to 26 February 2025', 'Métiers, du 31 mai 2023 au 26 février 2025', secondary),
  'category.trades.2025': former('Trade occupations, 27 February 2025 to 17 February 2026', 'Métiers, du 27 février 2025 au 17 février 2026', secondary),
  'category.trades.2026': page('Trade occupations, since 18 February 2026', 'Métiers, depuis le 18 février 2026', { en: 'Cooks left the list, butchers came to it.', fr: 'Les cuisiniers ont quitté la liste, les bouchers y sont entrés.' }),
  'category.transport.2023': former('Transport occupations, 31 May 2023 to 26 February 2025', 'Métiers des transports, du 31 mai 2023 au 26 février 2025', secondary),
  'category.transport.2026': page('Transport occupations, since 18 February 2026', 'Métiers des transports, depuis le 18 février 2026'),
  'category.agriculture.2023': former('Agriculture and agri-food occupations, 31 May 2023 to 26 February 2025', 'Professions de l’agriculture et de l’agroalimentaire, du 31 mai 2023 au 26 février 2025', secondary),
  'category.agriculture.2025': former('Agriculture and agri-food occupations, 27 February 2025 to 17 February 2026', 'Professions de l’agriculture et de l’agroalimentaire, du 27 février 2025 au 17 février 2026', {
    en: 'Butchers (63201) alone. Not a category since 18 February 2026.',
    fr: 'Les bouchers (63201) seulement. N’est plus une catégorie depuis le 18 février 2026.',
  }),
  'category.education.2025': former('Education occupations, since 27 February 2025', 'Professions de l’éducation, depuis le 27 février 2025', secondary),
  'category.education.2026': page('Education occupations, since 18 February 2026', 'Professions de l’éducation, depuis le 18 février 2026'),
  'category.physicians.2025': page('Physicians with Canadian work experience, announced 8 December 2025', 'Médecins ayant de l’expérience de travail au Canada, annoncé le 8 décembre 2025', {
    en: 'Reports of December 2025 call the work continuous; the page of 2026 does not, and is followed from the first day. First round: 19 February 2026.',
    fr: 'Des articles de décembre 2025 parlent de travail continu; la page de 2026 ne le fait pas et est suivie dès le premier jour. Première ronde : le 19 février 2026.',
  }),
  'category.senior-managers.2026': page('Senior managers with Canadian work experience, since 18 February 2026', 'Cadres supérieurs ayant de l’expérience de travail au Canada, depuis le 18 février 2026', {
    en: 'NOC 00012 to 00015; one website also names 00011, which is not on the list.',
    fr: 'CNP 00012 à 00015; un site nomme aussi 00011, qui ne figure pas sur la liste.',
  }),
  'category.researchers.2026': page('Researchers with Canadian work experience, since 18 February 2026', 'Chercheurs ayant de l’expérience de travail au Canada, depuis le 18 février 2026'),
  'category.military.2026': former('Skilled military recruits, since 18 February 2026', 'Recrues militaires qualifiées, depuis le 18 février 2026', secondary),
};
