import type { Bilingual, Citation } from '../pack/types';
import { act, instruments, placed, regulation } from './instruments';

type Note = Citation['note'];
const crsPage: Bilingual = { en: 'IRCC, Comprehensive Ranking System (CRS) criteria – Express Entry', fr: 'IRCC, Critères du Système de classement global (SCG) – Entrée express' };
const fundsPage: Bilingual = { en: 'IRCC, Proof of funds – Express Entry', fr: 'IRCC, Preuve de fonds – Entrée express' };
const languagePage: Bilingual = { en: 'IRCC, Language test equivalency charts – Express Entry', fr: 'IRCC, Tableaux d’équivalence des tests linguistiques – Entrée express' };
const page = (instrument: Bilingual, pinpoint: string | Bilingual, confidence: Citation['confidence'] = 'high', note?: Note): Citation => ({ instrument, pinpoint: placed(pinpoint), retrieved: '2026-09-30', confidence, ...(note ? { note } : {}) });
const mi = (pinpoint: string | Bilingual, confidence: Citation['confidence'] = 'high', note?: Note): Citation => ({ instrument: instruments.expressEntry, pinpoint: placed(pinpoint), retrieved: '2026-08-24', confidence, ...(note ? { note } : {}) });
/** The Ministerial Instructions as they stood, or as they were amended. */
const version = (en: string, fr: string, pinpoint: Bilingual, retrieved = '2026-11-22'): Citation => ({ instrument: { en: `${instruments.expressEntry.en}${en}`, fr: `${instruments.expressEntry.fr}${fr}` }, pinpoint, retrieved, confidence: 'high' });
const funds = (en: string, fr: string, confidence: Citation['confidence'] = 'high', note?: Note): Citation => page(fundsPage, { en, fr }, confidence, note);
const additionalPoints: Bilingual = { en: 'Additional points', fr: 'Points supplémentaires' };

/** Where the rules and figures of Express Entry stand. */
export const expressEntryCitations: Readonly<Record<string, Citation>> = {
  'irpr.73': regulation('73(1), (2)'),
  'irpr.73.year': regulation('73(1), 80(4)', {
    en: 'A year of full-time work is 1,560 hours, 52 weeks of 30: two half-years of 181 days come to 1,551 and are not a year, although both are six calendar months. Full time is measured by the week, so that leaving one job on a Friday for another on the Monday breaks nothing; a working day between does.',
    fr: 'Une année de travail à temps plein compte 1 560 heures, soit 52 semaines de 30 heures : deux demi-années de 181 jours donnent 1 551 heures et ne font pas une année, bien que chacune compte six mois civils. Le temps plein se mesure par semaine, de sorte que quitter un emploi le vendredi pour un autre le lundi n’interrompt rien; un jour ouvrable entre les deux, oui.',
  }, 'medium'),
  'irpr.75.quebec': regulation('75(1)'),
  'irpr.75.work': regulation('75(2)(a) to (c)'),
  'irpr.75.duties': regulation('75(2)(b), (c)'),
  'irpr.75.language': regulation('75(2)(d)'),
  'irpr.75.education': regulation('75(2)(e)'),
  'irpr.75.designated': regulation('75(2)(e), 75(4)', {
    en: 'Only the bodies that the Minister designated count, from the day of their designation. An assessment by a body of any other name is taken as none: if the name is only written in another way, write it as the body does.',
    fr: 'Seuls comptent les organismes désignés par le ministre, à partir du jour de leur désignation. L’évaluation d’un organisme d’un autre nom est considérée comme inexistante : si le nom est seulement écrit autrement, l’écrire comme le fait l’organisme.',
  }),
  'eca.bodies': page({ en: 'IRCC, Educational credential assessment (ECA) for Express Entry', fr: 'IRCC, Évaluation des diplômes d’études (EDE) pour Entrée express' }, { en: 'Designated organizations, each with the day of its designation', fr: 'Organismes désignés, chacun avec le jour de sa désignation' }, 'high', {
    en: 'Eight bodies, the last designated on 20 May 2024. Their full names in English or French and their abbreviations are recognized; Profile offers them. Whether one of them takes no applications at the moment is not held.',
    fr: 'Huit organismes, le dernier désigné le 20 mai 2024. Leurs noms complets en français ou en anglais et leurs abréviations sont reconnus; le profil les propose. Il n’est pas noté si l’un d’eux ne reçoit pas de demandes en ce moment.',
  }),
  'irpr.75.body': regulation('75(2.1)', {
    en: 'The assessment shows equivalence to the credential needed to practise. A Canadian credential of three years or more is taken as that one; other credentials may be assessed by a general body. An assessment by a professional body counts only where the primary occupation is its own.',
    fr: 'L’évaluation atteste l’équivalence au titre exigé pour exercer la profession. Un titre canadien de trois ans ou plus est considéré comme celui-ci; les autres titres peuvent être évalués par un organisme général. L’évaluation d’un organisme professionnel ne compte que si la profession principale est la sienne.',
  }),
  'irpr.76.funds': regulation('76(1)(b)'),
  'irpr.76.points': regulation('76(2)'),
  'irpr.76.substituted': regulation('76(3), (4)'),
  'irpr.77': regulation('77'),
  'irpr.78': regulation('78'),
  'irpr.79': regulation('79'),
  'irpr.80': regulation('80'),
  'irpr.81': regulation('81'),
  'irpr.82': regulation('82'),
  'irpr.83': regulation('83'),
  'irpr.2.dependent': regulation({ en: '2 “dependent child”', fr: '2 « enfant à charge »' }, { en: 'Dependent children count under 22 years of age.', fr: 'Les enfants à charge comptent jusqu’à l’âge de 22 ans (exclu).' }),
  'irpr.2.dependent.2014': regulation({ en: '2 “dependent child”, 1 August 2014 to 23 October 2017', fr: '2 « enfant à charge », du 1er août 2014 au 23 octobre 2017' }, {
    en: 'Dependent children are counted under 22 years of age. In this time the age was under 19, from memory and unverified: a child between the two counts here, and the amount asked for may be too high.',
    fr: 'Les enfants à charge comptent ici jusqu’à l’âge de 22 ans (exclu). À cette époque, l’âge était de 19 ans (exclu), de mémoire et sans vérification : un enfant entre les deux âges compte ici, et le montant exigé peut être trop élevé.',
  }, 'low'),
  'fsw.before-2015': regulation('75, 76', { en: 'The structure in force since 4 May 2013; ministerial instructions of the time limited the number of applications and the occupations, and are not held.', fr: 'La structure en vigueur depuis le 4 mai 2013; les instructions ministérielles de l’époque limitaient le nombre de demandes et les professions, et ne sont pas conservées.' }, 'medium'),
  'irpa.10.1': act('10.1, 10.3'),
  'fsw.pass-mark': page({ en: 'IRCC, Federal Skilled Worker Program: six selection factors', fr: 'IRCC, Programme des travailleurs qualifiés (fédéral) : six facteurs de sélection' }, { en: 'Pass mark of 67 points', fr: 'Note de passage de 67 points' }),
  'irpa.10.1.4': act('10.1(4)'),
  'irpa.11.2.2.a': act('11.2(1), 11.2(2)(a)', {
    en: 'The criteria and the ranking have to be met when the invitation is issued and when the application is received. Points lost only because of a birthday after the invitation are kept; everything else counts as it is on the day: assess as of the day of filing to see what the officer will find.',
    fr: 'Les critères et le classement doivent être respectés à la délivrance de l’invitation et à la réception de la demande. Les points perdus seulement en raison d’un anniversaire postérieur à l’invitation sont conservés; tout le reste compte tel quel ce jour-là : évaluer à la date du dépôt pour voir ce que l’agent constatera.',
  }),
  'policy.birthday': {
    instrument: {
    en: 'IRCC, Public policy to exempt applicants for permanent residence from certain age-based requirements between invitation to apply and application',
    fr: 'IRCC, Politique d’intérêt public dispensant les demandeurs de résidence permanente de certaines exigences liées à l’âge entre l’invitation et la demande',
    },
    pinpoint: { en: 'Exemption from 76(1)(a)(iv) and 81 of the Regulations', fr: 'Dispense du sous-alinéa 76(1)a)(iv) et de l’article 81 du Règlement' },
    url: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/age-based-requirements.html',
    retrieved: '2026-11-26', confidence: 'medium',
    note: {
    en: 'An exemption that an officer grants: the selection points for age are kept as on the day of the invitation. Whether the policy is still in force has to be checked.',
    fr: 'Une dispense accordée par un agent : les points de sélection pour l’âge restent ceux du jour de l’invitation. Il faut vérifier si la politique est encore en vigueur.',
    },
  },
  'ee.days-to-apply': mi({ en: 'Time to apply after an invitation', fr: 'Délai pour présenter une demande après l’invitation' }),
  'ee.days-to-apply.2020': mi({ en: 'Time to apply after an invitation, pandemic', fr: 'Délai pour présenter une demande après l’invitation, pandémie' }, 'low', {
    en: '90 days for invitations to 28 June 2021. The first day in 2020 is not confirmed: 18 March is taken.',
    fr: '90 jours pour les invitations jusqu’au 28 juin 2021. Le premier jour en 2020 n’est pas confirmé : le 18 mars est retenu.',
  }),
  'funds.2018': funds('Table of 2018', 'Tableau de 2018', 'medium', { en: 'From secondary sources; the day on which the table took effect is not known.', fr: 'D’après des sources secondaires; le jour de l’entrée en vigueur du tableau n’est pas connu.' }),
  'funds.2019': funds('Table of 2019', 'Tableau de 2019', 'medium', { en: 'No source gives the day on which it took effect: 1 January is taken, though tables are usually revised each spring or summer.', fr: 'Aucune source ne donne le jour de l’entrée en vigueur : le 1er janvier est retenu, bien que les tableaux soient habituellement révisés au printemps ou en été.' }),
  'funds.2020': funds('Table of 2020', 'Tableau de 2020', 'low', { en: 'The amount for six and for each further person is not confirmed by a source: 30,806 and 3,492. Nor does one give the day on which it took effect: 1 January is taken, though tables are usually revised each spring or summer.', fr: 'Le montant pour six personnes et pour chaque personne de plus n’est confirmé par aucune source : 30 806 et 3 492. Aucune ne donne non plus le jour de l’entrée en vigueur : le 1er janvier est retenu, bien que les tableaux soient habituellement révisés au printemps ou en été.' }),
  'funds.2021': funds('Table of 15 July 2021', 'Tableau du 15 juillet 2021', 'low', { en: 'Not confirmed by a stored source.', fr: 'Non confirmé par une source conservée.' }),
  'funds.2022': funds('Table of June 2022', 'Tableau de juin 2022', 'medium'),
  'funds.2023': funds('Table of 2023', 'Tableau de 2023', 'medium', { en: 'One source gives 25 April 2023 as the first day; others announce it on 3 May.', fr: 'Une source donne le 25 avril 2023 comme premier jour; d’autres l’annoncent le 3 mai.' }),
  'funds.2024': funds('Table of 28 May 2024', 'Tableau du 28 mai 2024'),
  'funds.2025': funds('Table updated 7 July 2025', 'Tableau mis à jour le 7 juillet 2025'),
  'funds.2025-transition': funds('Update of profiles from 7 to 28 July 2025', 'Mise à jour des profils du 7 au 28 juillet 2025', 'medium', {
    en: 'A profile submitted before 7 July 2025 stayed eligible with the former amount until 28 July 2025. It was to be updated by that day, which is taken as the last one with the former amount. The windows of other years are not held.',
    fr: 'Un profil soumis avant le 7 juillet 2025 est resté admissible avec l’ancien montant jusqu’au 28 juillet 2025. Il devait être mis à jour au plus tard ce jour-là, considéré comme le dernier avec l’ancien montant. Les périodes des autres années ne sont pas conservées.',
  }),
  'funds.spouse': funds('Joint account; account of the spouse', 'Compte conjoint; compte de l’époux ou du conjoint', 'medium', {
    en: 'Money of a spouse or partner who is accompanying counts if the applicant can be shown to have access to it. A joint account may be recorded for each and counts once, as the greater of the two amounts; what is other money is added. Where the file does not say which it is, only the greater amount is sure.',
    fr: 'L’argent de l’époux ou du conjoint qui accompagne le demandeur compte si l’accès du demandeur est prouvé. Un compte conjoint peut être consigné pour chacun et compte une fois, pour le plus élevé des deux montants; un autre argent s’ajoute. Si le dossier ne dit pas ce qu’il en est, seul le montant le plus élevé est sûr.',
  }),
  'crs.grid': page(crsPage, { en: 'Core, spouse and skill transferability factors', fr: 'Facteurs de base, facteurs liés à l’époux et transférabilité des compétences' }),
  'crs.spouse': mi({ en: 'Definition of accompanying spouse or common-law partner', fr: 'Définition d’époux ou de conjoint de fait accompagnant le candidat' }),
  'crs.work': mi('15(3) to (7)', 'medium', { en: 'Work during full-time study, self-employed and unauthorized work in Canada are not counted.', fr: 'Le travail pendant des études à temps plein, le travail autonome et le travail non autorisé au Canada ne comptent pas.' }),
  'policy.physicians': {
    instrument: { en: 'IRCC, Temporary public policy for self-employed physicians', fr: 'IRCC, Politique d’intérêt public temporaire visant les médecins travailleurs autonomes' },
    pinpoint: { en: 'Since 25 April 2023, until revoked', fr: 'Depuis le 25 avril 2023, jusqu’à sa révocation' }, retrieved: '2026-11-22', confidence: 'medium',
    note: {
    en: 'From secondary sources. Publicly funded self-employed work as a physician (NOC 31100, 31101, 31102) counts as Canadian work of the candidate, whenever it was done, for the jobs during the whole of which a licence with public billing was held: record a job that began before the licence in two parts. Nothing is said of a spouse’s work, which is not counted.',
    fr: 'D’après des sources secondaires. Le travail autonome de médecin financé par l’État (CNP 31100, 31101, 31102) compte comme travail au Canada du candidat, quelle qu’en soit la date, pour les emplois pendant toute la durée desquels un permis avec facturation publique était détenu : consigner en deux parties un emploi commencé avant le permis. Rien n’est dit du travail de l’époux, qui n’est pas compté.',
    },
  },
  'crs.foreign-work': mi('24 to 26', 'medium', { en: 'The ten years for foreign work are from secondary sources.', fr: 'La période de dix ans pour le travail à l’étranger vient de sources secondaires.' }),
  'crs.spouse-work': mi('19(4) to (6)'),
  'crs.tests': mi('12(3)'),
  'crs.30': mi('30', 'medium', {
    en: 'A private college of Quebec may run under the rules of the public ones: the file does not say so, and the points stay open. That language training, distance learning and an award with the duty to return home are left out is from memory and unverified.',
    fr: 'Un collège privé du Québec peut être régi par les règles des collèges publics : le dossier ne le dit pas, et les points restent en suspens. L’exclusion de la formation linguistique, de la formation à distance et des bourses imposant le retour au pays est citée de mémoire et n’est pas vérifiée.',
  }),
  'crs.additional': page(crsPage, additionalPoints),
  'crs.2015': version(' (30 May 2015 to 18 November 2016)', ' (du 30 mai 2015 au 18 novembre 2016)', additionalPoints),
  'crs.2016': version(', amending instructions 2016-1 (in force 19 November 2016)', ', modifiées par les instructions 2016-1 (en vigueur le 19 novembre 2016)', additionalPoints),
  'crs.2017': version(', amending instructions 2017-1 (in force 6 June 2017)', ', modifiées par les instructions 2017-1 (en vigueur le 6 juin 2017)', { en: 'Siblings; French', fr: 'Frères et sœurs; français' }),
  'crs.2020': version(' (in force 20 October 2020)', ' (en vigueur le 20 octobre 2020)', { en: 'French', fr: 'Français' }),
  'crs.2025': version(' (in force 25 March 2025)', ' (en vigueur le 25 mars 2025)', { en: 'Job offer points removed', fr: 'Retrait des points pour une offre d’emploi' }, '2026-08-24'),
  'crs.french': page(crsPage, { en: 'Additional points: French language skills', fr: 'Points supplémentaires : compétences en français' }, 'high', {
    en: 'The text names English of CLB 5 or more in all abilities, and CLB 4 or less. For English that is mixed the lower number of points is taken: of that reading alone the confidence is low.',
    fr: 'Le texte nomme l’anglais de niveau CLB 5 ou plus dans toutes les compétences, et CLB 4 ou moins. Pour un anglais mixte, le plus petit nombre de points est retenu : la confiance est faible pour cette seule interprétation.',
  }),
  'language.ielts': page(languagePage, { en: 'IELTS – General Training', fr: 'IELTS – formation générale (General Training)' }),
  'language.celpip': page(languagePage, { en: 'CELPIP – General', fr: 'CELPIP – général' }),
  'language.pte-core': page(languagePage, 'PTE Core'),
  'language.tef-before-2019': page(languagePage, { en: 'TEF Canada, results before 1 October 2019', fr: 'TEF Canada, résultats antérieurs au 1er octobre 2019' }, 'medium'),
  'language.tef-2019': page(languagePage, { en: 'TEF Canada, 1 October 2019 to 10 December 2023', fr: 'TEF Canada, du 1er octobre 2019 au 10 décembre 2023' }, 'medium', { en: 'One source; certificates of that time also showed an equivalent on the older scale.', fr: 'Une seule source; les attestations de cette période montraient aussi un équivalent sur l’ancienne échelle.' }),
  'language.tef-2023': page(languagePage, { en: 'TEF Canada, after 10 December 2023', fr: 'TEF Canada, après le 10 décembre 2023' }),
  'language.tcf': page(languagePage, 'TCF Canada'),
  'language.one-skill-retake': page(languagePage, { en: 'IELTS One Skill Retake', fr: 'Reprise d’une seule compétence de l’IELTS (One Skill Retake)' }, 'low', {
    en: 'Not accepted: from memory, unverified. A report that says nothing of it is taken as one of a whole test.',
    fr: 'Non acceptée : de mémoire, sans vérification. Des résultats qui n’en disent rien sont considérés comme ceux d’un test complet.',
  }),
  'language.stated': { instrument: instruments.file, pinpoint: { en: 'Levels stated without a test report', fr: 'Niveaux indiqués sans résultats de test' }, retrieved: '2026-11-22', confidence: 'low', note: { en: 'For planning only: a report of an approved test is needed.', fr: 'Pour la planification seulement : les résultats d’un test approuvé sont nécessaires.' } },
};
