import type { Bilingual, Citation } from '../../pack/types';

type Note = NonNullable<Citation['note']>;
const program: Bilingual = { en: 'Yukon Nominee Program (YNP)', fr: 'Programme des candidats du Yukon (YNP)' };
const page = (en: string, fr: string, confidence: Citation['confidence'], note?: Note): Citation => ({ instrument: program, pinpoint: { en, fr }, url: 'https://yukon.ca', retrieved: '2026-06-20', confidence, ...(note ? { note } : {}) });
const minimumWage = (en: string, fr: string, confidence: Citation['confidence']): Citation => ({ instrument: { en: 'Yukon, minimum wage', fr: 'Yukon, salaire minimum' }, pinpoint: { en, fr }, retrieved: '2026-11-22', confidence });

/** Where the rules of the Yukon Nominee Program stand. */
export const yukonCitations: Readonly<Record<string, Citation>> = {
  'yt.held': page('Criteria as published on 20 June 2026', 'Critères publiés le 20 juin 2026', 'medium', {
    en: 'In outline only. For days before, since the intake of 31 March 2025, the criteria of June 2026 are read back.', fr: 'Dans les grandes lignes seulement. Pour les jours antérieurs, depuis la période de réception du 31 mars 2025, les critères de juin 2026 sont lus pour cette époque.',
  }),
  'yt.skilled-worker': page('Skilled Worker', 'Travailleurs qualifiés', 'medium', {
    en: '12 months of work in 10 years, read as 1,560 hours. Which work counts (level, relation to the offer, part time, self-employment) is not held: full-time paid employment in the occupation of the offer counts by every reading, any other paid work leaves the criterion open.',
    fr: '12 mois de travail en 10 ans, lus comme 1 560 heures. Le travail qui compte (niveau, lien avec l’offre, temps partiel, travail autonome) n’est pas précisé : l’emploi rémunéré à temps plein dans la profession de l’offre compte selon toute lecture, tout autre travail rémunéré laisse le critère en suspens.',
  }),
  'yt.critical-impact-worker': page('Critical Impact Worker', 'Travailleurs d’importance critique (Critical Impact Worker)', 'medium', {
    en: '6 months of work, read as 780 hours; in which time is not held. Full-time paid employment in the occupation of the offer in the last year counts by every reading, any other paid work leaves the criterion open.',
    fr: '6 mois de travail, lus comme 780 heures; la période n’est pas précisée. L’emploi rémunéré à temps plein dans la profession de l’offre au cours de la dernière année compte selon toute lecture, tout autre travail rémunéré laisse le critère en suspens.',
  }),
  'yt.express-entry': page('Yukon Express Entry', 'Entrée express du Yukon', 'medium', { en: 'What is asked for beside the profile and the employer is not held.', fr: 'Ce qui est exigé en plus du profil et de l’employeur n’est pas conservé.' }),
  'yt.community-program': page('Yukon Community Program', 'Programme communautaire du Yukon (Yukon Community Program)', 'medium', { en: 'The name alone is held.', fr: 'Seul le nom est conservé.' }),
  'yt.business': page('Business', 'Gens d’affaires', 'medium', { en: 'The name alone is held.', fr: 'Seul le nom est conservé.' }),
  'yt.maintained-status': page('Maintained status', 'Statut maintenu', 'medium', {
    en: 'Maintained status after a post-graduation permit (C43) or one of International Experience Canada (C21) may not qualify; when it does is not held.', fr: 'Le statut maintenu après un permis postdiplôme (C43) ou un permis d’Expérience internationale Canada (C21) peut ne pas convenir; les cas ne sont pas précisés.',
  }),
  'yt.employer': page('Employer', 'Employeur', 'medium', {
    en: 'One year in business, advertising locally and nationally, and the wage. How long and where the advertising runs is not held: that of the territory counts as local.', fr: 'Un an d’activité, annonces à l’échelle locale et nationale, et salaire. La durée et les supports des annonces ne sont pas précisés : une annonce à l’échelle du territoire compte comme locale.',
  }),
  'yt.wage': page('Wage', 'Salaire', 'medium', { en: 'At least the higher of the median and the minimum wage.', fr: 'Au moins le plus élevé du salaire médian et du salaire minimum.' }),
  'yt.minimum-wage.2024': minimumWage('From 1 April 2024: $17.59', 'Depuis le 1er avril 2024 : 17,59 $', 'medium'),
  'yt.minimum-wage.2025': minimumWage('From 1 April 2025: $17.94', 'Depuis le 1er avril 2025 : 17,94 $', 'high'),
  'yt.minimum-wage.2026': minimumWage('From 1 April 2026: $18.51', 'Depuis le 1er avril 2026 : 18,51 $', 'high'),
  'yt.income': page('Income', 'Revenu', 'medium', {
    en: 'At least the low income cut-off of places of 30,000 to 99,999 people for the size of the family. The amounts are not held.', fr: 'Au moins le seuil de faible revenu des localités de 30 000 à 99 999 habitants selon la taille de la famille. Les montants ne sont pas conservés.',
  }),
  'yt.intake': page('Intake', 'Périodes de réception', 'medium', {
    en: '31 March to 22 April 2025; 19 to 30 January and 6 to 17 July 2026. Places: 430 in 2024; 215, later 282, in 2025; 282 in 2026. The periods are read as those of the streams with an employer; none is held after 3 October 2026.',
    fr: 'Du 31 mars au 22 avril 2025; du 19 au 30 janvier et du 6 au 17 juillet 2026. Places : 430 en 2024; 215, puis 282, en 2025; 282 en 2026. Les périodes sont lues comme celles des volets avec employeur; aucune n’est conservée après le 3 octobre 2026.',
  }),
  'yt.after': page('After the nomination', 'Après la désignation', 'medium', {
    en: 'A tri-partite agreement of worker, employer and territory; the application for permanent residence within 6 months of its signing.', fr: 'Une entente tripartite entre le travailleur, l’employeur et le territoire; la demande de résidence permanente dans les 6 mois suivant sa signature.',
  }),
  'yt.forms': page('Expression of interest, tri-partite agreement and forms of the program', 'Déclaration d’intérêt, entente tripartite et formulaires du programme', 'medium'),
};
