import type { Condition, Criterion } from '../../pack/types';
import { asked, invitationStands, judged, lookUp, notHeld, ofOffer, offeredTeer, reaches, statedLevels, teer, type Verify } from './common';
import { isPriority, prioritiesFrom, priorityWords } from '../novaScotia/common';
import { settlementFunds } from './funds';
import { isChecked, uncheckedWhere } from '../unheld';

/** A criterion of the program, which stands where its source says. */
const of = (citation: string) => ({ prefix: 'aip', citation });
const byOffer = { improvable: { by: 'offer', leadMonths: 3 } } as const;
const provinces = ['NB', 'NS', 'PE', 'NL'];

/** Days from which the provinces select from pools. */
export const novaScotiaFrom = '2025-11-28';
export const newBrunswickFrom = '2026-02-03';
export const novaScotiaPrioritiesFrom = prioritiesFrom;

const yearOfWork: Condition = { number: { measure: 'work-hours', with: { highestTeer: 4, years: 5, authorized: true, selfEmployment: false } }, atLeast: 1_560 };
const isGraduate: Condition = { measure: 'aip-graduate' };
const endorsed: Condition = { measure: 'decision-in-force', with: { kind: 'endorsement', provinces } };
const worksOnGraduateRoute = { when: yearOfWork, label: { en: 'A year of work is there', fr: 'Une année de travail est acquise' }, citations: ['aip.work'] };
const graduateInstead = { when: isGraduate, label: { en: 'A recent credential of an Atlantic institution', fr: 'Un titre récent d’un établissement de l’Atlantique' }, citations: ['aip.graduate'] };

const endorsement: readonly Criterion[] = [
  asked(of('aip.endorsement'), 'endorsement', { en: 'Endorsement of the province', fr: 'Approbation de la province' }, { en: 'A valid endorsement certificate of New Brunswick, Nova Scotia, Prince Edward Island or Newfoundland and Labrador', fr: 'Un certificat d’approbation valide du Nouveau-Brunswick, de la Nouvelle-Écosse, de l’Île-du-Prince-Édouard ou de Terre-Neuve-et-Labrador' }, endorsed, { improvable: { by: 'nomination', leadMonths: 6 } }),
  ofOffer(asked(of('aip.endorsement'), 'endorsed-employer', { en: 'Employer named in the certificate', fr: 'Employeur nommé dans le certificat' }, { en: 'The certificate names the employer of the offer, in the province where the work is done', fr: 'Le certificat nomme l’employeur de l’offre, dans la province où se fait le travail' }, { when: endorsed, so: { measure: 'aip-endorsed-for', with: { of: 'offer' } } }, { improvable: { by: 'nomination', leadMonths: 6 } })),
];

const isDesignated: Condition = { measure: 'atlantic-approved', with: { of: 'offer', kind: 'designation' } };
const inNewBrunswick: Condition = { field: 'offer.province', is: 'NB' };
const designated: Criterion = ofOffer(asked(of('aip.employer'), 'designated', { en: 'Designated employer', fr: 'Employeur désigné' }, { en: 'The employer is designated for the program by the province', fr: 'L’employeur est désigné par la province pour le programme' }, isDesignated, { improvable: { by: 'employer', leadMonths: 3 } }));
/** While New Brunswick designates nobody anew, an employer there who is not designated cannot become so. */
const designatedWhilePaused: readonly Criterion[] = [
  { ...designated, exceptions: [...(designated.exceptions ?? []), { when: inNewBrunswick, label: { en: 'New Brunswick: asked below', fr: 'Nouveau-Brunswick : demandé ci-dessous' }, citations: ['aip.new-brunswick'] }] },
  ofOffer(asked(of('aip.new-brunswick'), 'nb-designated', { en: 'New Brunswick: designated employer', fr: 'Nouveau-Brunswick : employeur désigné' }, {
    en: 'In New Brunswick the employer is designated already; new designations are paused since 3 February 2026', fr: 'Au Nouveau-Brunswick, l’employeur est déjà désigné; les nouvelles désignations sont suspendues depuis le 3 février 2026',
  }, { when: inNewBrunswick, so: isDesignated }, { citations: ['aip.employer'] })),
];

const offerFrom = (from: string): readonly Criterion[] => [
  asked(of('aip.offer'), 'offer', { en: 'Job offer', fr: 'Offre d’emploi' }, { en: 'A job offer of an employer', fr: 'Une offre d’emploi d’un employeur' }, { has: 'offer.employerId' }, byOffer),
  ofOffer(asked(of('aip.offer'), 'province', { en: 'Work in an Atlantic province', fr: 'Travail dans une province de l’Atlantique' }, { en: 'The work is done in New Brunswick, Nova Scotia, Prince Edward Island or Newfoundland and Labrador', fr: 'Le travail se fait au Nouveau-Brunswick, en Nouvelle-Écosse, à l’Île-du-Prince-Édouard ou à Terre-Neuve-et-Labrador' }, { field: 'offer.province', is: provinces }, byOffer)),
  ...(from < newBrunswickFrom ? [designated] : designatedWhilePaused),
  ofOffer(asked(of('aip.offer'), 'continuous', { en: 'Continuous full-time work', fr: 'Travail continu à temps plein' }, { en: 'At least 30 hours a week, not seasonal', fr: 'Au moins 30 heures par semaine, non saisonnier' }, { all: [{ number: { field: 'offer.hoursPerWeek' }, atLeast: 30 }, { field: 'offer.seasonal', is: false }] }, { improvable: { by: 'offer', leadMonths: 1 } })),
  ofOffer(asked(of('aip.offer'), 'term', { en: 'Length of the job', fr: 'Durée de l’emploi' }, { en: 'TEER 4: without an end date; TEER 0 to 3: at least a year after the visa', fr: 'FEER 4 : sans date de fin; FEER 0 à 3 : au moins un an après le visa' }, {
    any: [
      { field: 'offer.endsOn', is: null },
      { field: 'offer.permanent', is: true },
      { all: [{ number: 3, atLeast: teer }, { number: { addDays: { field: 'offer.endsOn', none: 9_999_999 }, days: 1 }, atLeast: { addYears: { max: [{ measure: 'landing' }, { field: 'offer.startsOn' }] }, years: 1 } }] },
    ],
  }, { improvable: { by: 'offer', leadMonths: 1 } })),
  ofOffer(asked(of('aip.offer'), 'ownership', { en: 'Share in the employer', fr: 'Participation dans l’entreprise' }, { en: 'The applicant and the spouse or partner own or control at most 50 % of the employer', fr: 'Le demandeur et l’époux ou le conjoint détiennent ou contrôlent au plus 50 % de l’entreprise de l’employeur' }, { number: 50, atLeast: { measure: 'atlantic-share', with: { of: 'offer' } } }, { improvable: { by: 'employer', leadMonths: 3 } })),
];

/** Of the provinces that the file names one is Atlantic, and where the work is offered in one, that one. Source: IRPR 87.3(2)(b). */
const meansToLiveThere: Condition = {
  all: [{ measure: 'intends-to-live-in', with: { provinces } }, { when: { all: [{ has: 'offer.employerId' }, { field: 'offer.province', is: provinces }] }, so: { measure: 'intends-to-live-in', with: { of: 'offer' } } }],
};

/** Words for levels of the classification of the time. */
type Words = { all: { en: string; fr: string }; high: { en: string; fr: string }; low: { en: string; fr: string } };
const since2022: Words = { all: { en: 'TEER 0 to 4', fr: 'FEER 0 à 4' }, high: { en: 'TEER 0 to 3', fr: 'FEER 0 à 3' }, low: { en: 'TEER 4', fr: 'FEER 4' } };
const of2016: Words = { all: { en: 'skill type 0 or level A, B or C', fr: 'genre de compétence 0 ou niveau A, B ou C' }, high: { en: 'skill type 0 or level A or B', fr: 'genre de compétence 0 ou niveau A ou B' }, low: { en: 'level C', fr: 'niveau C' } };

const applicant = (words: Words, noc: readonly string[]): readonly Criterion[] => [
  ofOffer(asked(of('aip.offer'), 'occupation', { en: 'Level of the occupation', fr: 'Niveau de la profession' }, { en: `An occupation of ${words.all.en}`, fr: `Une profession de ${words.all.fr}` }, offeredTeer(0, 4), { ...byOffer, citations: noc })),
  asked(of('aip.work'), 'work', { en: 'A year of work, or a recent Atlantic credential', fr: 'Une année de travail, ou un titre récent de l’Atlantique' }, {
    en: `1 year (1,560 hours) of ${words.all.en} in the last 5 years, or a credential of 2 years or more of an Atlantic institution in the last 2 years, with 16 months in its province`,
    fr: `1 an (1 560 heures) de ${words.all.fr} au cours des 5 dernières années, ou un titre de 2 ans ou plus d’un établissement de l’Atlantique au cours des 2 dernières années, avec 16 mois dans sa province`,
  }, { any: [yearOfWork, isGraduate] }, { improvable: { by: 'work', leadMonths: 12 }, citations: ['aip.graduate', ...noc] }),
  judged(of('aip.work'), 'duties', { en: 'Duties of the work', fr: 'Fonctions du travail' }, { en: 'The lead statement and a substantial number of the main duties of the occupation were performed', fr: 'L’énoncé principal et un bon nombre des fonctions principales de la profession ont été exercés' }, { exceptions: [graduateInstead] }),
  asked(of('aip.graduate'), 'institution', { en: 'Listed institution', fr: 'Établissement reconnu' }, { en: 'Without a year of work: the institution is listed in the Regulations, a list that is not held', fr: 'Sans une année de travail : l’établissement est énuméré dans le Règlement, liste qui n’est pas conservée' }, { when: isGraduate, so: isChecked('aip.institution') }, {
    exceptions: [worksOnGraduateRoute], verify: [lookUp('aip.institution', 'Whether the institution is listed in the Regulations', 'Établissement énuméré ou non dans le Règlement', uncheckedWhere('aip.institution', { all: [isGraduate, { not: yearOfWork }] }))],
  }),
  ofOffer(asked(of('aip.level'), 'level', { en: 'Level of the offer against the work done', fr: 'Niveau de l’offre par rapport au travail accompli' }, {
    en: 'At the level at which most of the work was done, or above it; of nurses also 33102 and 44101. Not asked of graduates', fr: 'Au niveau où la plus grande partie du travail a été accomplie, ou au-dessus; pour le personnel infirmier, aussi 33102 et 44101. Non exigé des diplômés',
  }, { when: yearOfWork, so: { any: [isGraduate, { measure: 'aip-level-fits', with: { of: 'offer' } }] } }, { ...byOffer, citations: ['aip.graduate', ...noc] })),
  ofOffer(asked(of('aip.education'), 'education', { en: 'Education', fr: 'Études' }, {
    en: 'TEER 0 and 1 (before 16 November 2022, 0 and A): a Canadian credential after secondary school of 1 year or more, or a foreign equal with an assessment; else secondary school or more, with an assessment if foreign',
    fr: 'FEER 0 et 1 (avant le 16 novembre 2022, 0 et A) : un titre postsecondaire canadien d’un an ou plus, ou un équivalent étranger avec une évaluation; sinon, des études secondaires ou plus, avec une évaluation si elles sont étrangères',
  }, { number: { measure: 'education', with: { of: 'applicant' } }, atLeast: { if: { number: 1, atLeast: teer }, so: 2, else: 1 } }, { improvable: { by: 'assessment', leadMonths: 3 }, citations: noc })),
  ofOffer({
    ...asked(of('aip.language'), 'language', { en: 'Language', fr: 'Langue' }, { en: `CLB or NCLC 5 in each ability (${words.high.en}), 4 (${words.low.en})`, fr: `NCLC ou CLB 5 dans chaque compétence (${words.high.fr}), 4 (${words.low.fr})` }, { any: [reaches(5), { all: [{ number: teer, atLeast: 4 }, reaches(4)] }] }, { improvable: { by: 'retest', leadMonths: 2 }, citations: noc }),
    verify: [statedLevels],
  }),
  settlementFunds,
  asked(of('aip.destination'), 'destination', { en: 'Destination', fr: 'Destination' }, { en: 'Means to live in the province of the offer, in Atlantic Canada, and not in Quebec', fr: 'Compte vivre dans la province de l’offre, au Canada atlantique, et non au Québec' }, meansToLiveThere, { improvable: { by: 'plan', leadMonths: 0 } }),
  judged(of('aip.destination'), 'intent', { en: 'Intends to live in the province', fr: 'Intention de vivre dans la province' }, { en: 'Intends to live in the province of the endorsement', fr: 'A l’intention de vivre dans la province de l’approbation' }),
];

/** What a province leaves out of its pool of candidates; who is endorsed is no longer in it, and of who was selected from it that is not asked while the invitation stands. */
const pools = { NB: { system: 'nb-eoi', streams: ['ca.aip'] }, NS: { system: 'ns-eoi' } } as const;
const invited = (province: keyof typeof pools): Condition => ({ measure: 'invited-by-province', with: pools[province] });
const askedOfPool = (province: keyof typeof pools, fits: Condition): Condition => ({ when: { all: [{ field: 'offer.province', is: province }, { not: endorsed }] }, so: { any: [fits, { all: [invited(province), notHeld] }] } });
const whetherInvited = (name: string, province: keyof typeof pools, fits: Condition): readonly Verify[] => [invitationStands(`aip.${name}.invitation`, { all: [{ field: 'offer.province', is: province }, { not: endorsed }, invited(province), { not: fits }] })];
/** Neither accommodation nor food services. */
const otherIndustry: Condition = { not: { measure: 'sk-sector', with: { of: 'offer', naics: ['72'] } } };

const newBrunswick: Criterion = ofOffer(asked(
  of('aip.new-brunswick'), 'nb-sector', { en: 'New Brunswick: industry of the employer', fr: 'Nouveau-Brunswick : secteur de l’employeur' }, { en: 'In New Brunswick, before the invitation or the endorsement: not accommodation and food services (NAICS 72)', fr: 'Au Nouveau-Brunswick, avant l’invitation ou l’approbation : ni hébergement ni restauration (SCIAN 72)' },
  askedOfPool('NB', otherIndustry), { ...byOffer, verify: whetherInvited('nb-sector', 'NB', otherIndustry) },
));
const novaScotia: Criterion = ofOffer(asked(
  of('aip.nova-scotia'), 'ns-sector', { en: 'Nova Scotia: industry of the employer', fr: 'Nouvelle-Écosse : secteur de l’employeur' }, { en: 'In Nova Scotia, before the selection or the endorsement: not accommodation or food services (NAICS 72)', fr: 'En Nouvelle-Écosse, avant la sélection ou l’approbation : ni hébergement ni restauration (SCIAN 72)' },
  askedOfPool('NS', otherIndustry), { ...byOffer, citations: ['ns.accommodation-food'], verify: whetherInvited('ns-sector', 'NS', otherIndustry) },
));
const novaScotiaPriority: Criterion = ofOffer(asked(
  of('aip.nova-scotia'), 'ns-priority', { en: 'Nova Scotia: priorities of the pool', fr: 'Nouvelle-Écosse : priorités du bassin' }, { en: `In Nova Scotia, before the selection or the endorsement: ${priorityWords.en}`, fr: `En Nouvelle-Écosse, avant la sélection ou l’approbation : ${priorityWords.fr}` },
  askedOfPool('NS', isPriority), { ...byOffer, citations: ['ns.priorities'], verify: whetherInvited('ns-priority', 'NS', isPriority) },
));

/** What is asked for from a day on. */
export const criteriaFrom = (from: string): readonly Criterion[] => {
  const noc = from < '2022-11-16' ? ['aip.noc-2016'] : [];
  return [
    ...endorsement, ...offerFrom(from), ...applicant(from < '2022-11-16' ? of2016 : since2022, noc),
    ...(from < novaScotiaFrom ? [] : [novaScotia]), ...(from < newBrunswickFrom ? [] : [newBrunswick]), ...(from < novaScotiaPrioritiesFrom ? [] : [novaScotiaPriority]),
  ];
};
