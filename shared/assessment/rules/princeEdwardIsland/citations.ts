import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Prince Edward Island Provincial Nominee Program (PEI PNP)', fr: 'Programme des candidats de l’Île-du-Prince-Édouard (PCP de l’Î.-P.-É.)' };
/** Pages of the Office of Immigration as captured on 2026-06-20. */
const page = (en: string, fr: string, note?: Note, confidence: Citation['confidence'] = 'high'): Citation => ({ instrument: program, pinpoint: { en, fr }, url: 'https://www.princeedwardisland.ca', retrieved: '2026-06-20', confidence, ...(note ? { note } : {}) });

/** Where the rules of the Prince Edward Island Provincial Nominee Program stand. */
export const princeEdwardIslandCitations: Readonly<Record<string, Citation>> = {
  'pe.held': page('Criteria as published in June 2026', 'Critères publiés en juin 2026', {
    en: 'Rules are held from 15 January 2026, the first round of the year that is known; until 19 June 2026 the criteria of June 2026 are read back.', fr: 'Les règles sont conservées depuis le 15 janvier 2026, première ronde connue de l’année; jusqu’au 19 juin 2026, les critères de juin 2026 sont lus pour cette époque.',
  }, 'medium'),
  'pe.skilled-worker': page('Skilled Worker in Prince Edward Island', 'Travailleurs qualifiés à l’Île-du-Prince-Édouard', {
    en: 'Two years of experience are read as 3,120 hours of work in any occupation; studies abroad count by the level on file. In place of CLB 4 the employer may declare the language by form PEIW-02.', fr: 'Deux ans d’expérience sont lus comme 3 120 heures de travail dans toute profession; les études à l’étranger comptent selon le niveau au dossier. Au lieu du NCLC 4, l’employeur peut déclarer la langue par le formulaire PEIW-02.',
  }),
  'pe.skilled-worker-outside': page('Skilled Worker outside Canada', 'Travailleurs qualifiés à l’extérieur du Canada', { en: 'The employer is authorized beforehand, which is recorded as its registration with the province.', fr: 'L’employeur est autorisé au préalable, ce qui se consigne comme son inscription auprès de la province.' }),
  'pe.critical-worker': page('Critical Worker', 'Travailleurs essentiels', { en: 'Six months are read as 780 hours for the employer of the offer.', fr: 'Six mois sont lus comme 780 heures chez l’employeur de l’offre.' }),
  'pe.intermediate-experience': page('Intermediate Experience', 'Expérience intermédiaire', { en: 'Six months are read as 780 hours for the employer of the offer.', fr: 'Six mois sont lus comme 780 heures chez l’employeur de l’offre.' }),
  'pe.international-graduate': page('International Graduate', 'Diplômés étrangers', { en: 'The stream is read as one with a job offer.', fr: 'Le volet est lu comme exigeant une offre d’emploi.' }),
  'pe.occupations-in-demand': page('Occupations in Demand', 'Professions en demande', {
    en: 'Eight occupations: 33102, 73300, 75110, 65310, 95109, 75101, 94140 and 94141, read as that of the offer. The year of experience is read as related to it.', fr: 'Huit professions : 33102, 73300, 75110, 65310, 95109, 75101, 94140 et 94141, lues comme celle de l’offre. L’année d’expérience est lue comme liée à celle-ci.',
  }),
  'pe.express-entry': page('Express Entry', 'Entrée express', {
    en: 'Holders of a post-graduation work permit who did not graduate on the Island: nine months of work there, read as 1,170 hours, and four months left on the permit.', fr: 'Titulaires d’un permis de travail postdiplôme non diplômés de l’Île : neuf mois de travail sur place, lus comme 1 170 heures, et quatre mois restants au permis.',
  }),
  'pe.express-entry-grid': page('Express Entry: points of the expression of interest', 'Entrée express : points de la déclaration d’intérêt', {
    en: 'Of two calculators, at most 100, with an offer and without: education 15, 12, 10 or 0, of which the levels are not given; language 20 at CLB 9, 15 at 8, 10 at 7; experience over 6 years 15 or 20, 4 to 6 years 15, 2 to 4 years 10, 1 to 2 years 5; age 7 from 18 to 24, 20 from 25 to 29, 15 from 30 to 44, 10 from 45 to 49, none from 50; employment 15 or 10; adaptability 5 each, at most 15. The rounds of 2026 state no score: the points are not computed.',
    fr: 'D’après deux calculateurs, au plus 100, avec offre et sans : études 15, 12, 10 ou 0, sans les niveaux; langue 20 au NCLC 9, 15 au 8, 10 au 7; expérience de plus de 6 ans 15 ou 20, de 4 à 6 ans 15, de 2 à 4 ans 10, de 1 à 2 ans 5; âge 7 de 18 à 24 ans, 20 de 25 à 29, 15 de 30 à 44, 10 de 45 à 49, aucun dès 50; emploi 15 ou 10; adaptabilité 5 par élément, au plus 15. Les rondes de 2026 n’indiquent aucune note : les points ne sont pas calculés.',
  }, 'medium'),
  'pe.eoi': page('Expression of interest', 'Déclaration d’intérêt', { en: 'Free of charge and valid for 6 months; $300 at the invitation. Rounds take place about once a month.', fr: 'Gratuite et valide 6 mois; 300 $ à l’invitation. Les rondes ont lieu environ une fois par mois.' }),
  'pe.forms': page('Forms PEIW-02 and PEIW-03', 'Formulaires PEIW-02 et PEIW-03'),
};
