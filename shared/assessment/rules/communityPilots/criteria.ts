import type { Arguments, Condition, Criterion } from '../../pack/types';
import { asked, judged, lookUp, notHeld, ofOffer, offeredTeer, reaches, statedLevels } from '../atlanticProgram/common';
import { worksInCanada } from '../atlanticProgram/funds';
import { enough, enoughForOne } from './funds';

export type Pilot = 'rcip' | 'fcip';

const byOffer = { improvable: { by: 'offer', leadMonths: 3 } } as const;

/** Where the communities of a pilot lie, and what they are called. */
const places: Readonly<Record<Pilot, { provinces: readonly string[]; en: string; fr: string }>> = {
  rcip: {
    provinces: ['NS', 'ON', 'MB', 'SK', 'AB', 'BC'],
    en: 'Pictou County (NS); North Bay, Sudbury, Timmins, Sault Ste. Marie or Thunder Bay (ON); Steinbach, Altona/Rhineland or Brandon (MB); Moose Jaw (SK); Claresholm (AB); West Kootenay, North Okanagan Shuswap or Peace Liard (BC)',
    fr: 'Comté de Pictou (N.-É.); North Bay, Sudbury, Timmins, Sault Ste. Marie ou Thunder Bay (Ont.); Steinbach, Altona/Rhineland ou Brandon (Man.); Moose Jaw (Sask.); Claresholm (Alb.); West Kootenay, North Okanagan Shuswap ou Peace Liard (C.-B.)',
  },
  fcip: {
    provinces: ['NB', 'ON', 'MB', 'BC'],
    en: 'Acadian Peninsula (NB); Sudbury, Timmins or Superior East (ON); St. Pierre Jolys (MB); Kelowna (BC)',
    fr: 'Péninsule acadienne (N.-B.); Sudbury, Timmins ou Supérieur Est (Ont.); St-Pierre-Jolys (Man.); Kelowna (C.-B.)',
  },
};

const ofCommunity = (pilot: Pilot, what: 'designated' | 'recommended' | 'one-community'): Condition => ({ measure: `pilot-${what}`, with: { of: 'offer', pilot } });

const offer = (pilot: Pilot): readonly Criterion[] => {
  const { provinces, en, fr } = places[pilot];
  const at = (citation: string) => ({ prefix: pilot, citation });
  const communities = { citations: [`${pilot}.communities`] };
  return [
    asked(at('pilot.offer'), 'offer', { en: 'Job offer', fr: 'Offre d’emploi' }, { en: 'A job offer of an employer', fr: 'Une offre d’emploi d’un employeur' }, { has: 'offer.employerId' }, byOffer),
    ofOffer(asked(at(`${pilot}.communities`), 'province', { en: 'Province of the work', fr: 'Province du travail' }, { en: `The work is done in the province of a community of the pilot: ${en}`, fr: `Le travail se fait dans la province d’une communauté du programme : ${fr}` }, { field: 'offer.province', is: provinces }, byOffer)),
    ofOffer(asked(at('pilot.offer'), 'designated', { en: 'Designated employer', fr: 'Employeur désigné' }, { en: `The employer is designated by a community of the pilot: ${en}`, fr: `L’employeur est désigné par une communauté du programme : ${fr}` }, ofCommunity(pilot, 'designated'), { improvable: { by: 'employer', leadMonths: 3 }, ...communities })),
    ofOffer(asked(at('pilot.offer'), 'recommendation', { en: 'Recommendation of the community', fr: 'Recommandation de la communauté' }, { en: 'A valid certificate of recommendation of a community of the pilot for the offer', fr: 'Un certificat de recommandation valide d’une communauté du programme pour l’offre' }, ofCommunity(pilot, 'recommended'), { improvable: { by: 'nomination', leadMonths: 3 }, ...communities })),
    ofOffer(asked(at('pilot.offer'), 'one-community', { en: 'One community', fr: 'Une même communauté' }, { en: 'The community that recommends the offer is the one that designated the employer', fr: 'La communauté qui recommande l’offre est celle qui a désigné l’employeur' }, {
      when: { all: [ofCommunity(pilot, 'designated'), ofCommunity(pilot, 'recommended')] }, so: ofCommunity(pilot, 'one-community'),
    }, { improvable: { by: 'nomination', leadMonths: 3 }, ...communities })),
    ofOffer(asked(at('pilot.offer'), 'full-time', { en: 'Full-time offer, not seasonal', fr: 'Offre à temps plein, non saisonnière' }, { en: 'At least 30 hours a week, not seasonal', fr: 'Au moins 30 heures par semaine, non saisonnier' }, { all: [{ number: { field: 'offer.hoursPerWeek' }, atLeast: 30 }, { field: 'offer.seasonal', is: false }] }, { improvable: { by: 'offer', leadMonths: 1 } })),
  ];
};

/** Work that is related to the offer by the levels of both, in TEER 5 by the occupation; and that of nurses, to two occupations of care. */
const relatedWork: readonly { offered: Condition; work: Arguments }[] = [
  { offered: offeredTeer(0, 1), work: { highestTeer: 3 } },
  { offered: offeredTeer(2, 2), work: { lowestTeer: 1, highestTeer: 4 } },
  { offered: offeredTeer(3, 4), work: { lowestTeer: 2, highestTeer: 4 } },
  { offered: offeredTeer(5, 5), work: { occupation: 'offer' } },
  { offered: { measure: 'noc-is', with: { of: 'offer', codes: ['33102', '44101'] } }, work: { codes: ['31301'] } },
];
const yearOf = (counted: Arguments): Condition => ({ any: relatedWork.map(({ offered, work }) => ({ all: [offered, { number: { measure: 'work-hours', with: { years: 3, ...work, ...counted } }, atLeast: 1_560 }] })) });
/** A year whatever counts, and a year if everything does. */
const sureYear: Condition = yearOf({ authorized: true, selfEmployment: false, duringStudy: false });
const possibleYear: Condition = yearOf({});
/** Not completed: never. */
const completed = { field: 'study.completedOn', none: 9_999_999 } as const;
/** Two years or more, completed at most 18 months before in the province of the offer, where an institution may be local. */
const maybeLocalGraduate: Condition = {
  some: 'applicant.education', as: 'study',
  where: { all: [{ field: 'study.country', is: 'CA' }, { same: ['study.province', 'offer.province'] }, { not: { field: 'study.level', is: ['none', 'secondary', 'one-year'] } }, { number: { today: true }, atLeast: completed }, { number: { addMonths: completed, months: 18 }, atLeast: { today: true } }] },
};

/** What a pilot’s own page adds to what is said of both. */
const pages: Readonly<Record<Pilot, readonly string[]>> = { rcip: ['rcip.eligibility'], fcip: [] };

const work = (pilot: Pilot): Criterion => ofOffer(asked({ prefix: pilot, citation: 'pilot.experience' }, 'work', { en: 'Related work experience', fr: 'Expérience de travail liée' }, {
  en: '1 year (1,560 hours) of work in the last 3 years that is related to the offer: of TEER 0 to 3 for one of TEER 0 and 1, of TEER 1 to 4 for one of TEER 2, of TEER 2 to 4 for one of TEER 3 and 4, in the same occupation for one of TEER 5; as a nurse (31301) also for 33102 and 44101. Who completed a credential of two years or more at a local institution at most 18 months before may be exempt',
  fr: '1 an (1 560 heures) de travail au cours des 3 dernières années, lié à l’offre : de FEER 0 à 3 pour une offre de FEER 0 et 1, de FEER 1 à 4 pour FEER 2, de FEER 2 à 4 pour FEER 3 et 4, dans la même profession pour FEER 5; en soins infirmiers (31301), aussi pour 33102 et 44101. Qui a obtenu d’un établissement local, depuis 18 mois au plus, un titre de deux ans ou plus peut être dispensé',
}, { any: [sureYear, { all: [{ any: [possibleYear, maybeLocalGraduate] }, notHeld] }] }, {
  improvable: { by: 'work', leadMonths: 12 }, citations: pages[pilot],
  verify: [
    lookUp(`${pilot}.work-counted`, 'Whether self-employment, work during study or work without authorization counts', 'Si le travail autonome, le travail pendant les études ou le travail non autorisé comptent', { all: [{ not: sureYear }, possibleYear] }),
    lookUp(`${pilot}.local-graduate`, 'Whether the graduate of a local institution is exempt from the work experience', 'Si le diplômé d’un établissement local est dispensé de l’expérience de travail', { all: [{ not: sureYear }, maybeLocalGraduate] }),
  ],
}));

const language: Readonly<Record<Pilot, Criterion>> = {
  rcip: ofOffer(asked({ prefix: 'rcip', citation: 'rcip.language' }, 'language', { en: 'Language', fr: 'Langue' }, {
    en: 'In each ability CLB or NCLC 6 (TEER 0 and 1), 5 (TEER 2 and 3), 4 (TEER 4 and 5)', fr: 'Dans chaque compétence, NCLC ou CLB 6 (FEER 0 et 1), 5 (FEER 2 et 3), 4 (FEER 4 et 5)',
  }, { any: [reaches(6), { all: [offeredTeer(2, 5), reaches(5)] }, { all: [offeredTeer(4, 5), reaches(4)] }] }, { improvable: { by: 'retest', leadMonths: 2 }, verify: [statedLevels] })),
  fcip: asked({ prefix: 'fcip', citation: 'fcip.language' }, 'language', { en: 'French', fr: 'Français' }, { en: 'NCLC 5 in each ability', fr: 'NCLC 5 dans chaque compétence' }, reaches(5, 'fr'), { improvable: { by: 'retest', leadMonths: 2 }, verify: [statedLevels] }),
};

const person = (pilot: Pilot): readonly Criterion[] => [
  work(pilot), language[pilot],
  asked({ prefix: pilot, citation: 'pilot.education' }, 'education', { en: 'Education', fr: 'Études' }, { en: 'A high school diploma or more, with an assessment if foreign', fr: 'Un diplôme d’études secondaires ou plus, avec une évaluation s’il est étranger' }, { number: { measure: 'education', with: { of: 'applicant' } }, atLeast: 1 }, { improvable: { by: 'assessment', leadMonths: 3 } }),
  asked({ prefix: pilot, citation: 'pilot.funds' }, 'funds', { en: 'Settlement funds', fr: 'Fonds d’établissement' }, { en: 'The amount of the table for the size of the family, unless already working in Canada with authorization', fr: 'Le montant du tableau selon la taille de la famille, sauf si la personne travaille déjà au Canada avec une autorisation' }, { any: [enough, { all: [enoughForOne, notHeld] }] }, {
    improvable: { by: 'funds', leadMonths: 3 }, citations: ['pilot.funds.2025-01', 'pilot.funds.2025-07'],
    exceptions: [{ when: worksInCanada, label: { en: 'Already works in Canada with authorization', fr: 'Travaille déjà au Canada avec une autorisation' }, citations: ['pilot.funds'] }],
    verify: [lookUp(`${pilot}.funds-amount`, 'Amount of settlement funds: two sources differ', 'Montant des fonds d’établissement : deux sources divergent', { all: [{ not: worksInCanada }, enoughForOne] })],
  }),
  destination(pilot),
  judged({ prefix: pilot, citation: 'pilot.intent' }, 'intent', { en: 'Intends to live in the community', fr: 'Intention de vivre dans la communauté' }, { en: 'Intends to live in the community', fr: 'A l’intention de vivre dans la communauté' }),
];

/** All provinces that the file names are read; Quebec beside another is asked about. */
function destination(pilot: Pilot): Criterion {
  return asked({ prefix: pilot, citation: 'pilot.intent' }, 'destination', { en: 'Destination', fr: 'Destination' }, { en: 'Means to live in the province of the offer, and not in Quebec', fr: 'Compte vivre dans la province de l’offre, et non au Québec' }, {
    all: [{ measure: 'intends-outside-quebec' }, { when: { all: [{ has: 'offer.employerId' }, { field: 'offer.province', is: places[pilot].provinces }] }, so: { measure: 'intends-to-live-in', with: { of: 'offer' } } }],
  }, { improvable: { by: 'plan', leadMonths: 0 } });
}

/** What a pilot asks for. */
export const criteriaOf = (pilot: Pilot): readonly Criterion[] => [...offer(pilot), ...person(pilot)];
