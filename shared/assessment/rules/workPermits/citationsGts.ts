import type { Bilingual, Citation } from '../../pack/types';
import { regulation } from '../instruments';

type Note = Citation['note'];
const program = (pinpoint: Bilingual, note?: Note, confidence: Citation['confidence'] = 'high'): Citation => ({
  instrument: { en: 'ESDC, Program requirements for the Global Talent Stream (page of 2025-11-20)', fr: 'EDSC, Exigences du Volet des talents mondiaux (page du 2025-11-20)' }, pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});
const guide = (pinpoint: Bilingual, note?: Note): Citation => ({
  instrument: { en: 'ESDC, Applicant guide for the Global Talent Stream', fr: 'EDSC, Guide du demandeur pour le Volet des talents mondiaux' }, pinpoint, retrieved: '2026-11-22', confidence: 'high', ...(note ? { note } : {}),
});
const list = (day: string, pinpoint: Bilingual, confidence: Citation['confidence'], note?: Note): Citation => ({
  instrument: { en: `ESDC, Global Talent Occupations List of ${day}`, fr: `EDSC, Liste des professions mondiales du ${day}` }, pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});

/** Where the rules of the Global Talent Stream stand. */
export const gtsCitations: Readonly<Record<string, Citation>> = {
  'gts.stream': guide({ en: 'Global Talent Stream', fr: 'Volet des talents mondiaux' }, { en: 'Pilot of 12 June 2017 under the Global Skills Strategy, permanent since Budget 2019.', fr: 'Projet pilote du 12 juin 2017 dans le cadre de la Stratégie en matière de compétences mondiales, permanent depuis le budget de 2019.' }),
  'gts.quebec': guide({ en: 'Quebec', fr: 'Québec' }, {
    en: 'In Quebec since 11 September 2017: the application goes to ESDC and to the ministry of immigration (MIFI) at the same time, in French. The wage floors of MIFI replace the federal ones and are not held here.',
    fr: 'Au Québec depuis le 11 septembre 2017 : la demande est présentée à EDSC et au ministère de l’immigration (MIFI) en même temps, en français. Les planchers salariaux du MIFI remplacent ceux du fédéral et ne sont pas conservés ici.',
  }),
  'gts.lmia-use': { instrument: { en: 'IRCC, Validity of labour market impact assessments, instructions to officers', fr: 'IRCC, Validité des études d’impact sur le marché du travail, instructions aux agents' }, pinpoint: { en: 'Use within validity', fr: 'Utilisation pendant la validité' }, retrieved: '2026-02-12', confidence: 'high', note: { en: 'The day printed on the letter governs. Without it, at most 6 months from the issue since 1 May 2024, 12 since 30 October 2023, 18 since 4 April 2022, 9 before.', fr: 'La date imprimée sur la lettre prévaut. À défaut, au plus 6 mois après la délivrance depuis le 1er mai 2024, 12 depuis le 30 octobre 2023, 18 depuis le 4 avril 2022, 9 auparavant.' } },
  'gts.prevailing-wage': program({ en: 'Prevailing wage', fr: 'Salaire en vigueur' }, { en: 'Guaranteed pay only. A salary is divided by 52 weeks and the weekly hours, and not rounded.', fr: 'Rémunération garantie seulement. Un salaire annuel est divisé par 52 semaines et par les heures hebdomadaires, sans arrondissement.' }),
  'gts.peer-wages': program({ en: 'Prevailing wage: range paid to current employees', fr: 'Salaire en vigueur : fourchette versée aux employés actuels' }, { en: 'Read as: not below the range.', fr: 'Interprété ainsi : pas au-dessous de la fourchette.' }),
  'gts.job-bank': { instrument: { en: 'ESDC, Job Bank, Wages', fr: 'EDSC, Guichet-Emplois, salaires' }, pinpoint: { en: 'Median of the occupation by province', fr: 'Médiane de la profession par province' }, retrieved: '2026-11-22', confidence: 'medium', note: { en: 'Where the file has no market wage the provincial median of the program’s own table is used. The median of the economic region decides: look it up.', fr: 'Lorsque le dossier n’indique aucun salaire du marché, la médiane provinciale du tableau du logiciel est utilisée. C’est la médiane de la région économique qui compte : la vérifier.' } },
  'gts.lmbp': program({ en: 'Labour Market Benefits Plan', fr: 'Plan des avantages relatifs au marché du travail' }, { en: 'A review that found unreasonable efforts or was missed generally means negative decisions for two years, counted here from the day of the review.', fr: 'Un examen qui a conclu à des efforts déraisonnables ou qui a été manqué entraîne généralement des décisions défavorables pendant deux ans, comptés ici à partir du jour de l’examen.' }),
  'gts.registration': guide({ en: 'Provincial registration of employers: British Columbia, Manitoba, Saskatchewan, Nova Scotia', fr: 'Inscription provinciale des employeurs : Colombie-Britannique, Manitoba, Saskatchewan, Nouvelle-Écosse' }),
  'gts.filing': guide({ en: 'Application and fee', fr: 'Demande et frais' }, { en: '1,000 dollars a position (IRPR 315.2); filed at most six months before the expected start.', fr: '1 000 $ par poste (RIPR 315.2); présentée au plus six mois avant la date de début prévue.' }),
  'gts.recruitment': program({ en: 'Recruitment', fr: 'Recrutement' }, { en: 'No minimum; efforts of the last three months are described or their absence explained.', fr: 'Aucun minimum; les efforts des trois derniers mois sont décrits ou leur absence est expliquée.' }),
  'gts.duration': guide({ en: 'Employment duration: up to three years since 4 April 2022', fr: 'Durée de l’emploi : jusqu’à trois ans depuis le 4 avril 2022' }),
  'gts.language': regulation('203(1.01)'),
  'gts.assessment': regulation('203(1), 203(3)'),
  'gts.new-employer': regulation('203(1)(f)'),
  'gts-a.referral': program({ en: 'Category A: referral', fr: 'Catégorie A : recommandation' }, { en: 'One completed form for each worker. Partners as designated in April 2025; earlier lists differ.', fr: 'Un formulaire rempli pour chaque travailleur. Partenaires désignés en avril 2025; les listes antérieures diffèrent.' }),
  'gts-a.company': program({ en: 'Category A: what the partner certifies', fr: 'Catégorie A : ce que le partenaire atteste' }),
  'gts-a.position': program({ en: 'Category A: unique and specialized position', fr: 'Catégorie A : poste unique et spécialisé' }, { en: 'A master’s, professional or doctoral degree is read as an advanced degree.', fr: 'Une maîtrise, un grade professionnel ou un doctorat est considéré comme un diplôme d’études supérieures.' }),
  'gts-a.wage': program({ en: 'Category A: wage of the first two positions in a calendar year', fr: 'Catégorie A : salaire des deux premiers postes d’une année civile' }),
  'gts-a.wage-third': program({ en: 'Category A: wage from the third position in a calendar year', fr: 'Catégorie A : salaire à partir du troisième poste d’une année civile' }, { en: 'Read on the page of 2025-11-20; the first day of the amount is not known and it is applied since the stream began.', fr: 'Lu sur la page du 2025-11-20; le premier jour de ce montant n’est pas connu et il est appliqué depuis le début du volet.' }, 'medium'),
  'gts-a.precedence': program({ en: 'Category B takes precedence', fr: 'La catégorie B a préséance' }, { en: 'Read on the page of 2025-11-20 and applied to every list since 2017.', fr: 'Lu sur la page du 2025-11-20 et appliqué à chaque liste depuis 2017.' }, 'medium'),
  'gts-b.list-2017-06-12': list('2017-06-12', { en: '11 occupations', fr: '11 professions' }, 'medium', { en: 'Worked back from the changes of 12 June 2018.', fr: 'Reconstitué à partir des changements du 12 juin 2018.' }),
  'gts-b.list-2018-06-12': list('2018-06-12', { en: '13 occupations', fr: '13 professions' }, 'medium'),
  'gts-b.list-2019-07-05': list('2019-07-05', { en: '12 occupations', fr: '12 professions' }, 'high', { en: 'Engineering managers (0211) and architecture and science managers (0212) left the list and were accepted until 4 August 2019.', fr: 'Les directeurs des services de génie (0211) et les directeurs des services d’architecture et de sciences (0212) ont quitté la liste et ont été acceptés jusqu’au 4 août 2019.' }),
  'gts-b.list-2022-11-16': list('2022-11-16', { en: '12 occupations, in codes of NOC 2021', fr: '12 professions, selon les codes de la CNP 2021' }, 'high'),
  'gts-b.list-2022-12-22': list('2022-12-22', { en: '17 occupations', fr: '17 professions' }, 'high', { en: 'Some news items wrongly name computer engineers among the additions: they were listed before.', fr: 'Certains articles nomment à tort les ingénieurs informaticiens parmi les ajouts : ils y figuraient déjà.' }),
  'gts-b.subset': program({ en: 'Category B: subsets of occupations', fr: 'Catégorie B : sous-ensembles de professions' }, { en: 'The position must need the experience; whether its roles and skills are those of the list, the duties decide. Five years before 12 June 2018.', fr: 'Le poste doit exiger l’expérience; ce sont les fonctions qui déterminent si les rôles et les compétences sont ceux de la liste. Cinq ans avant le 12 juin 2018.' }),
  'gts-b.wage-floor': program({ en: 'Category B: minimum wage of the occupation', fr: 'Catégorie B : salaire minimal de la profession' }, { en: 'The hourly amount binds. Amounts before 20 November 2025 are not held: they were lower.', fr: 'Le montant horaire fait foi. Les montants antérieurs au 20 novembre 2025 ne sont pas conservés : ils étaient inférieurs.' }),
};
