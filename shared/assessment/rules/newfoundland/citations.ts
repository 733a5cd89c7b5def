import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Newfoundland and Labrador Provincial Nominee Program (NLPNP)', fr: 'Programme des candidats de Terre-Neuve-et-Labrador (NLPNP)' };
const site = 'https://www.gov.nl.ca/immigration';
const criteriaDay = '2026-04-22';
const page = (en: string, fr: string, note?: Note, { path = '', retrieved = criteriaDay, confidence = 'high' as Citation['confidence'] } = {}): Citation => ({ instrument: program, pinpoint: { en, fr }, url: path === '' ? site : `${site}/${path}`, retrieved, confidence, ...(note ? { note } : {}) });
const expressEntry = { path: '4-express-entry-skilled-worker-category-eligibility-criteria' };

/** Where the rules of the Newfoundland and Labrador Provincial Nominee Program stand. */
export const newfoundlandCitations: Readonly<Record<string, Citation>> = {
  'nl.held': page('Criteria as published on 22 April 2026', 'Critères publiés le 22 avril 2026', {
    en: 'Expressions of interest are taken since 19 February 2025: from then to 21 April 2026 the criteria of April 2026 are read back.', fr: 'Les déclarations d’intérêt sont reçues depuis le 19 février 2025 : de ce jour au 21 avril 2026, les critères d’avril 2026 sont lus pour cette époque.',
  }, { confidence: 'medium' }),
  'nl.skilled-worker': page('Skilled Worker', 'Travailleurs qualifiés', {
    en: 'Occupations of every level, TEER 0 to 5. A job vacancy assessment is recorded as a position assessment of the offer. Four months left are asked of who holds a work permit. Post-graduation work permits are known by C43.', fr: 'Professions de tout niveau, FEER 0 à 5. Une évaluation du poste vacant se consigne comme une évaluation du poste de l’offre. Les quatre mois restants sont exigés des titulaires d’un permis de travail. Le permis postdiplôme se reconnaît à C43.',
  }),
  'nl.express-entry': page('Express Entry Skilled Worker, eligibility criteria', 'Travailleurs qualifiés d’Entrée express, critères d’admissibilité', {
    en: 'The language level is that of the federal program; with work in Canada at several levels it follows from the greater amount. A post-graduation work permit is accepted.', fr: 'Le niveau de langue est celui du programme fédéral; si le travail au Canada couvre plusieurs niveaux, il suit le plus fréquent. Un permis de travail postdiplôme est accepté.',
  }, expressEntry),
  'nl.express-entry-grid': page('Annex A: 67 points', 'Annexe A : 67 points', { en: 'The grid is like that of the Federal Skilled Worker Program and is not held.', fr: 'La grille ressemble à celle du Programme des travailleurs qualifiés (fédéral) et n’est pas conservée.' }, expressEntry),
  'nl.international-graduate': page('International Graduate', 'Diplômés étrangers', { en: 'Which occupations of TEER 4 are in demand is not held.', fr: 'Les professions de FEER 4 en demande ne sont pas conservées.' }),
  'nl.entrepreneurs': page('International Entrepreneur; International Graduate Entrepreneur', 'Entrepreneurs étrangers; entrepreneurs diplômés étrangers', { en: 'By expression of interest; the criteria are not held.', fr: 'Par déclaration d’intérêt; les critères ne sont pas conservés.' }),
  'nl.priority-skills': page('Priority Skills NL', 'Compétences prioritaires TNL (Priority Skills NL)', { en: 'A stream for technology and ocean industries, closed: from memory and unverified.', fr: 'Volet pour les industries des technologies et de l’océan, fermé : de mémoire et non vérifié.' }, { confidence: 'low' }),
  'nl.not-eligible': page('Who is not eligible', 'Personnes non admissibles', {
    en: 'Refugee claimants, and who has a criminal record or a family member over 22 who has one. The age stands as printed: a record from the 23rd birthday counts, one before the 22nd does not, and of a family member of 22 it stays open.', fr: 'Les demandeurs d’asile, et qui a un casier judiciaire ou dont un membre de la famille de plus de 22 ans en a un. L’âge est celui imprimé : un casier compte à partir du 23e anniversaire et ne compte pas avant le 22e; pour un membre de 22 ans, la question reste en suspens.',
  }),
  'nl.eoi': page('Expression of interest, since 19 February 2025', 'Déclaration d’intérêt, depuis le 19 février 2025', {
    en: 'Valid for 12 months, free of charge; 60 days to apply after the invitation, 30 days late in 2026. From which day the 30 days hold is not held. The nomination is valid for 6 months.', fr: 'Valide 12 mois, gratuite; 60 jours pour présenter la demande après l’invitation, 30 jours vers la fin de 2026. Le début des 30 jours n’est pas conservé. La désignation est valide 6 mois.',
  }, { path: 'invitations-to-apply-updates', retrieved: '2026-06-10' }),
  'nl.priorities': page('Criteria of priority, 23 March 2026', 'Critères de priorité, 23 mars 2026', {
    en: 'Health; rural jobs; occupations that are under-represented (finance, science, trades, transport); record of the employer; retention; graduates of the province; French speakers; support of settlement.', fr: 'Santé; emplois ruraux; professions sous-représentées (finances, sciences, métiers, transport); antécédents de l’employeur; maintien dans la province; diplômés de la province; francophones; appui à l’établissement.',
  }, { path: 'expression-of-interest-model-prioritization-criteria' }),
  'nl.forms': page('Job vacancy assessment and employment offer', 'Évaluation du poste vacant et offre d’emploi'),
};
