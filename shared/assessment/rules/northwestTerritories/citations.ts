import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Northwest Territories Nominee Program (NTNP)', fr: 'Programme des candidats des Territoires du Nord-Ouest (NTNP)' };
const page = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument: program, pinpoint: { en, fr }, url: 'https://www.immigratenwt.ca', retrieved: '2026-06-20', confidence, ...(note ? { note } : {}) });

/** Where the rules of the Northwest Territories Nominee Program stand. */
export const northwestTerritoriesCitations: Readonly<Record<string, Citation>> = {
  'nt.held': page('Criteria as published on 20 June 2026', 'Critères publiés le 20 juin 2026', 'medium', {
    en: 'In outline only. For days before, since the intake of 27 February 2025, the criteria of June 2026 are read back.', fr: 'Dans les grandes lignes seulement. Pour les jours antérieurs, depuis la période de réception du 27 février 2025, les critères de juin 2026 sont lus pour cette époque.',
  }),
  'nt.entry-level': page('Employer-Driven, Entry-level and Semi-skilled', 'Volet axé sur l’employeur, postes de premier échelon et semi-spécialisés', 'medium', {
    en: '6 months of work, read as 780 hours; where, for whom and in which time is not held. Full-time paid employment with the employer of the offer in the territory in the last year counts by every reading, any other paid work leaves the criterion open.',
    fr: '6 mois de travail, lus comme 780 heures; le lieu, l’employeur et la période ne sont pas précisés. L’emploi rémunéré à temps plein chez l’employeur de l’offre, au territoire, au cours de la dernière année compte selon toute lecture, tout autre travail rémunéré laisse le critère en suspens.',
  }),
  'nt.skilled-worker': page('Employer-Driven, Skilled Worker', 'Volet axé sur l’employeur, travailleurs qualifiés', 'medium', { en: 'What is asked for beside the employer is not held.', fr: 'Ce qui est exigé en plus de l’employeur n’est pas conservé.' }),
  'nt.express-entry': page('Employer-Driven, NWT Express Entry', 'Volet axé sur l’employeur, Entrée express des T.N.-O.', 'medium', { en: 'What is asked for beside the profile and the employer is not held.', fr: 'Ce qui est exigé en plus du profil et de l’employeur n’est pas conservé.' }),
  'nt.francophone': page('Francophone', 'Francophones', 'medium', {
    en: 'Occupations of every TEER, with tests in both languages. The levels are not held; results are read as less than two years old.', fr: 'Professions de toutes les FEER, avec des tests dans les deux langues. Les niveaux ne sont pas conservés; les résultats sont lus comme datant de moins de deux ans.',
  }),
  'nt.business': page('Business', 'Gens d’affaires', 'medium', { en: 'The name alone is held.', fr: 'Seul le nom est conservé.' }),
  'nt.employer': page('Employer', 'Employeur', 'medium', { en: 'One year in business: one source.', fr: 'Un an d’activité : une seule source.' }),
  'nt.intake': page('Intake', 'Périodes de réception', 'medium', {
    en: '27 February to 6 March and 2 to 9 July 2025, read as those of every stream but Business. Places: 150, later 300, in 2025; 197 in 2026. When the Francophone stream takes applications in 2026 is not held.',
    fr: 'Du 27 février au 6 mars et du 2 au 9 juillet 2025, lues comme celles de tous les volets sauf Gens d’affaires. Places : 150, puis 300, en 2025; 197 en 2026. La période de réception du volet Francophones en 2026 n’est pas connue.',
  }),
  'nt.eoi': page('Expressions of interest with points, employer-driven, since 9 March 2026', 'Déclarations d’intérêt avec points, volet axé sur l’employeur, depuis le 9 mars 2026', 'medium', {
    en: 'First round on 25 March 2026, up to 65 invitations. The points grid was not retrieved.', fr: 'Premier tirage le 25 mars 2026, jusqu’à 65 invitations. La grille de points n’a pas été obtenue.',
  }),
  'nt.forms': page('Employer Information and Declaration; Employment Standards Verification; form for a representative; checklists', 'Renseignements et déclaration de l’employeur; vérification des normes d’emploi; formulaire de représentant; listes de contrôle', 'medium'),
};
