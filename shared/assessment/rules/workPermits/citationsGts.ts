import type { Citation } from '../../pack/types';

type Note = Citation['note'];
const program = (pinpoint: string, note?: Note, confidence: Citation['confidence'] = 'high'): Citation => ({
  instrument: 'ESDC, Program requirements for the Global Talent Stream (page of 2025-11-20)', pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});
const guide = (pinpoint: string, note?: Note): Citation => ({
  instrument: 'ESDC, Applicant guide for the Global Talent Stream', pinpoint, retrieved: '2026-11-22', confidence: 'high', ...(note ? { note } : {}),
});
const list = (day: string, pinpoint: string, confidence: Citation['confidence'], note?: Note): Citation => ({
  instrument: `ESDC, Global Talent Occupations List of ${day}`, pinpoint, retrieved: '2026-11-22', confidence, ...(note ? { note } : {}),
});

/** Where the rules of the Global Talent Stream stand. */
export const gtsCitations: Readonly<Record<string, Citation>> = {
  'gts.stream': guide('Global Talent Stream', { en: 'Pilot of 12 June 2017 under the Global Skills Strategy, permanent since Budget 2019.', fr: 'Projet pilote du 12 juin 2017 dans le cadre de la Stratégie en matière de compétences mondiales, permanent depuis le budget de 2019.' }),
  'gts.quebec': guide('Quebec', {
    en: 'In Quebec since 11 September 2017: the application goes to ESDC and to the ministry of immigration (MIFI) at the same time, in French. The wage floors of MIFI replace the federal ones and are not held here.',
    fr: 'Au Québec depuis le 11 septembre 2017 : la demande est présentée à EDSC et au ministère de l’immigration (MIFI) en même temps, en français. Les planchers salariaux du MIFI remplacent ceux du fédéral et ne sont pas conservés ici.',
  }),
  'gts.lmia-use': { instrument: 'IRCC, Validity of labour market impact assessments, instructions to officers', pinpoint: 'Use within validity', retrieved: '2026-02-12', confidence: 'high', note: { en: 'The day printed on the letter governs. Without it, at most 6 months from the issue since 1 May 2024, 12 since 30 October 2023, 18 since 4 April 2022, 9 before.', fr: 'La date imprimée sur la lettre prévaut. À défaut, au plus 6 mois après la délivrance depuis le 1er mai 2024, 12 depuis le 30 octobre 2023, 18 depuis le 4 avril 2022, 9 auparavant.' } },
  'gts.prevailing-wage': program('Prevailing wage', { en: 'Guaranteed pay only. A salary is divided by 52 weeks and the weekly hours, and not rounded.', fr: 'Rémunération garantie seulement. Un salaire annuel est divisé par 52 semaines et par les heures hebdomadaires, sans arrondissement.' }),
  'gts.peer-wages': program('Prevailing wage: range paid to current employees', { en: 'Read as: not below the range.', fr: 'Interprété ainsi : pas au-dessous de la fourchette.' }),
  'gts.job-bank': { instrument: 'ESDC, Job Bank, Wages', pinpoint: 'Median of the occupation by province', retrieved: '2026-11-22', confidence: 'medium', note: { en: 'Where the file has no market wage the provincial median of the program’s own table is used. The median of the economic region decides: look it up.', fr: 'Lorsque le dossier n’indique aucun salaire du marché, la médiane provinciale du tableau du logiciel est utilisée. C’est la médiane de la région économique qui compte : la vérifier.' } },
  'gts.lmbp': program('Labour Market Benefits Plan', { en: 'A review that found unreasonable efforts or was missed generally means negative decisions for two years, counted here from the day of the review.', fr: 'Un examen qui a conclu à des efforts déraisonnables ou qui a été manqué entraîne généralement des décisions défavorables pendant deux ans, comptés ici à partir du jour de l’examen.' }),
  'gts.registration': guide('Provincial registration of employers: British Columbia, Manitoba, Saskatchewan, Nova Scotia'),
  'gts.filing': guide('Application and fee', { en: '1,000 dollars a position (IRPR 315.2); filed at most six months before the expected start.', fr: '1 000 $ par poste (RIPR 315.2); présentée au plus six mois avant la date de début prévue.' }),
  'gts.recruitment': program('Recruitment', { en: 'No minimum; efforts of the last three months are described or their absence explained.', fr: 'Aucun minimum; les efforts des trois derniers mois sont décrits ou leur absence est expliquée.' }),
  'gts.duration': guide('Employment duration: up to three years since 4 April 2022'),
  'gts.language': { instrument: 'Immigration and Refugee Protection Regulations, SOR/2002-227', pinpoint: '203(1.01)', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence: 'high' },
  'gts.assessment': { instrument: 'Immigration and Refugee Protection Regulations, SOR/2002-227', pinpoint: '203(1), 203(3)', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence: 'high' },
  'gts.new-employer': { instrument: 'Immigration and Refugee Protection Regulations, SOR/2002-227', pinpoint: '203(1)(f)', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/', retrieved: '2026-06-15', confidence: 'high' },
  'gts-a.referral': program('Category A: referral', { en: 'One completed form for each worker. Partners as designated in April 2025; earlier lists differ.', fr: 'Un formulaire rempli pour chaque travailleur. Partenaires désignés en avril 2025; les listes antérieures diffèrent.' }),
  'gts-a.company': program('Category A: what the partner certifies'),
  'gts-a.position': program('Category A: unique and specialized position', { en: 'A master’s, professional or doctoral degree is read as an advanced degree.', fr: 'Une maîtrise, un grade professionnel ou un doctorat est considéré comme un diplôme d’études supérieures.' }),
  'gts-a.wage': program('Category A: wage of the first two positions in a calendar year'),
  'gts-a.wage-third': program('Category A: wage from the third position in a calendar year', { en: 'Read on the page of 2025-11-20; the first day of the amount is not known and it is applied since the stream began.', fr: 'Lu sur la page du 2025-11-20; le premier jour de ce montant n’est pas connu et il est appliqué depuis le début du volet.' }, 'medium'),
  'gts-a.precedence': program('Category B takes precedence', { en: 'Read on the page of 2025-11-20 and applied to every list since 2017.', fr: 'Lu sur la page du 2025-11-20 et appliqué à chaque liste depuis 2017.' }, 'medium'),
  'gts-b.list-2017-06-12': list('2017-06-12', '11 occupations', 'medium', { en: 'Worked back from the changes of 12 June 2018.', fr: 'Reconstitué à partir des changements du 12 juin 2018.' }),
  'gts-b.list-2018-06-12': list('2018-06-12', '13 occupations', 'medium'),
  'gts-b.list-2019-07-05': list('2019-07-05', '12 occupations', 'high', { en: 'Engineering managers (0211) and architecture and science managers (0212) left the list and were accepted until 4 August 2019.', fr: 'Les directeurs des services de génie (0211) et les directeurs des services d’architecture et de sciences (0212) ont quitté la liste et ont été acceptés jusqu’au 4 août 2019.' }),
  'gts-b.list-2022-11-16': list('2022-11-16', '12 occupations, in codes of NOC 2021', 'high'),
  'gts-b.list-2022-12-22': list('2022-12-22', '17 occupations', 'high', { en: 'Some news items wrongly name computer engineers among the additions: they were listed before.', fr: 'Certains articles nomment à tort les ingénieurs informaticiens parmi les ajouts : ils y figuraient déjà.' }),
  'gts-b.subset': program('Category B: subsets of occupations', { en: 'The position must need the experience; whether its roles and skills are those of the list, the duties decide. Five years before 12 June 2018.', fr: 'Le poste doit exiger l’expérience; ce sont les fonctions qui déterminent si les rôles et les compétences sont ceux de la liste. Cinq ans avant le 12 juin 2018.' }),
  'gts-b.wage-floor': program('Category B: minimum wage of the occupation', { en: 'The hourly amount binds. Amounts before 20 November 2025 are not held: they were lower.', fr: 'Le montant horaire fait foi. Les montants antérieurs au 20 novembre 2025 ne sont pas conservés : ils étaient inférieurs.' }),
};
