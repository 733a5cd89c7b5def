import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Period, Step } from '../../pack/types';
import { employerSteps, filingSteps, judgement, judgements, ofOffer, offerCriteria, personCriteria, skLicence, statedLevels, type OfferStream } from './common';
import { licensed, whetherCovered } from '../licences';
import { federalLanguage, profileCriterion, profileStep } from './expressEntryLink';
import { limited, notHeld, paused } from './limits';

type List = { codes: readonly string[]; citation: string };
const of2022: List = { codes: ['0213', '2133', '2147', '2171', '2172', '2173', '2174', '2175', '2281', '2282', '2283'], citation: 'sk.tech-2022' };
const ofNoc2021: List = { codes: ['20012', '21211', '21220', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '21310', '21311', '22220', '22221', '22222'], citation: 'sk.tech-2022-11' };
const of2026: List = {
  codes: [
    '20012', '21100', '21101', '21102', '21109', '21110', '21112', '21211', '21220', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '21310', '21311', '21320', '21322', '21330', '21331', '21332',
    '22100', '22101', '22110', '22214', '22220', '22221', '22222', '22301',
  ],
  citation: 'sk.tech-2026',
};

const engineers = ['21310', '21311', '21320', '21322', '21330', '21331', '21332'];
const engineers2016 = ['2133', '2147'];
const isOne = (codes: readonly string[]): Condition => ({ measure: 'noc-is', with: { of: 'offer', codes } });
const among = (list: List, codes: readonly string[]): string[] => codes.filter((code) => list.codes.includes(code));
/** Beginnings of the codes of engineers, for all of whom the same association is responsible: NOC 2021 213, NOC 2016 213 and 214. The institute of the agrologists is another. */
const ofEngineers = { alike: ['213', '214'], unlike: ['21112'], certificates: false };
const ofAgrologists = { unlike: ['213'], certificates: false };
type Regulator = typeof ofAgrologists & { alike?: readonly string[] };
/** What the letter of an application in progress says, the file does not. */
const inProgress = (regulator: Regulator): Condition => ({ all: [{ not: skLicence('offer', regulator) }, { measure: 'licensed-in', with: { of: 'offer', province: 'SK', inForce: [], underway: ['in-progress'], ...regulator } }] });

const letter = (prefix: string, name: string, codes: readonly string[], regulator: Regulator, citation: string, label: Bilingual, required: Bilingual): Criterion => ofOffer({
  id: `${prefix}.${name}`, label, required, at: 'filing', citations: [citation], improvable: { by: 'document', leadMonths: 6 }, condition: { when: isOne(codes), so: { any: [licensed(skLicence('offer', regulator)), { all: [inProgress(regulator), notHeld] }] } },
  verify: [
    { id: `sk.${name}-letter`, when: { all: [isOne(codes), inProgress(regulator)] }, label: { en: 'What the letter of the regulator says', fr: 'Ce que dit la lettre de l’organisme de réglementation' } },
    whetherCovered(`${prefix}.${name}`, skLicence('offer', regulator), [isOne(codes)]),
  ],
});

const regulated = (prefix: string, list: List): Criterion[] => {
  const letters = among(list, [...engineers, ...engineers2016]);
  const doubtful = among(list, ['21231', '21211']);
  return [
    letter(prefix, 'engineers', letters, ofEngineers, 'sk.tech-engineers', { en: 'Letter of the engineers’ association', fr: 'Lettre de l’association des ingénieurs' }, {
      en: `Engineers (${letters.join(', ')}): a letter of the association of Saskatchewan (APEGS), engineer-in-training approved or confirmatory examinations assigned`,
      fr: `Ingénieurs (${letters.join(', ')}) : une lettre de l’association de la Saskatchewan (APEGS), ingénieur stagiaire approuvé ou examens de confirmation assignés`,
    }),
    ...(list.codes.includes('21112')
      ? [letter(prefix, 'agrologists', ['21112'], ofAgrologists, 'sk.agrologists', { en: 'Registration as an agrologist', fr: 'Inscription comme agronome' }, { en: '21112: registration with the Saskatchewan Institute of Agrologists, or eligibility for it', fr: '21112 : inscription au Saskatchewan Institute of Agrologists, ou admissibilité à celle-ci' })]
      : []),
    ...(doubtful.length > 0
      ? [judgement(`${prefix}.engineers-other-list`, { en: 'Letter of the engineers’ association, by the other list', fr: 'Lettre de l’association des ingénieurs, selon l’autre liste' }, { en: 'The section on documents also asks 21231 and 21211 for the letter of APEGS', fr: 'La section sur les documents demande aussi la lettre de l’APEGS pour 21231 et 21211' }, ['sk.tech-engineers'], [
          { when: { not: isOne(doubtful) }, label: { en: 'Another occupation', fr: 'Une autre profession' }, citations: ['sk.tech-engineers'] },
        ])]
      : []),
  ];
};

const worksThere: Condition = { measure: 'works-for-offering-employer' };

/** Without a test of who already works for the employer. */
const baseLanguage = (prefix: string): Criterion => ofOffer({
  id: `${prefix}.language`, label: { en: 'Language', fr: 'Langue' }, required: { en: 'CLB or NCLC 5 in each ability, unless already working for the employer', fr: 'NCLC ou CLB 5 dans chaque compétence, sauf si le travail chez l’employeur a déjà commencé' },
  at: 'filing', citations: ['sk.tech-language', 'sk.language'], improvable: { by: 'retest', leadMonths: 2 }, condition: { any: [worksThere, { measure: 'language-reaches', with: { of: 'applicant', each: 5 } }] },
  verify: [statedLevels],
});

const criteria = (stream: OfferStream, list: List, linked: boolean): readonly Criterion[] => {
  const { prefix } = stream;
  return [
    ...offerCriteria(stream),
    ofOffer({
      id: `${prefix}.occupation`, label: { en: 'Occupation of the pathway', fr: 'Profession de la voie' }, required: { en: `One of ${list.codes.length} occupations: ${list.codes.join(', ')}`, fr: `Une des ${list.codes.length} professions : ${list.codes.join(', ')}` },
      at: 'filing', citations: [list.citation], improvable: { by: 'offer', leadMonths: 3 }, condition: isOne(list.codes),
    }),
    ofOffer({
      id: `${prefix}.education`, label: { en: 'Education', fr: 'Études' }, required: { en: 'A degree or diploma of 2 years or more related to the occupation, with an assessment (ECA) if foreign', fr: 'Un grade ou un diplôme de 2 ans ou plus lié à la profession, avec une évaluation (EDE) s’il est étranger' },
      at: 'filing', citations: ['sk.tech', 'sk.related-education'], improvable: { by: 'assessment', leadMonths: 3 }, condition: { measure: 'sk-credential', with: { of: 'offer', lowest: 'two-year' } },
    }),
    ofOffer({
      id: `${prefix}.work`, label: { en: 'Work experience', fr: 'Expérience de travail' },
      required: { en: '6 full months (780 hours) with the employer in Saskatchewan, or 12 full months (1,560 hours) in the occupation within the last 5 years, full time', fr: '6 mois complets (780 heures) chez l’employeur en Saskatchewan, ou 12 mois complets (1 560 heures) dans la profession au cours des 5 dernières années, à temps plein' },
      at: 'filing', citations: ['sk.tech', 'sk.year-of-work'], improvable: { by: 'work', leadMonths: 6 },
      condition: {
        any: [
          { number: { measure: 'full-time-months', with: { employer: 'offer', provinces: ['SK'], years: 10 } }, atLeast: 6 },
          { number: { measure: 'full-time-months', with: { occupation: 'offer', years: 5 } }, atLeast: 12 },
        ],
      },
    }),
    ...(linked ? [profileCriterion(prefix, 'sk.tech-language'), federalLanguage(prefix)] : [baseLanguage(prefix)]),
    ...regulated(prefix, list),
  ];
};

/** In 2025 people were recruited from abroad for health, agriculture and trades alone. */
const alreadyInCanada = (prefix: string): Criterion => ({
  id: `${prefix}.abroad`, label: { en: 'Already in Canada', fr: 'Déjà au Canada' }, required: { en: 'Lives in Canada: from abroad only health, agriculture and skilled trades were taken', fr: 'Vit au Canada : de l’étranger, seuls la santé, l’agriculture et les métiers spécialisés étaient acceptés' },
  at: 'filing', citations: ['sk.abroad-2025'], improvable: null, condition: { measure: 'lives-in-canada', with: { of: 'applicant' } },
});

type Link = { prefix: string; id: string; linked: boolean };

const version = ({ prefix, id, linked }: Link, list: List, period: Period, intake: PathwayVersion['intake'], more: readonly Criterion[] = []): PathwayVersion => {
  const stream: OfferStream = { prefix, citation: 'sk.tech' };
  const steps = filingSteps(prefix, id);
  return {
    ...period, intake, citations: ['sk.tech', list.citation, 'sk.nomination', ...(intake === 'paused' ? ['sk.intake-2025'] : [])], over: { list: 'applicant.offers', as: 'offer' }, scores: [],
    criteria: [...criteria(stream, list, linked), ...more, ...personCriteria(prefix), ...judgements(prefix)],
    steps: [
      ...employerSteps(prefix), ...(linked ? steps.map((step) => (step.id.endsWith('.permanent-residence') ? profileStep(step) : step)) : steps),
      ...(linked
        ? [{ id: `${prefix}.validation-code`, by: 'applicant', citations: ['sk.tech-language'], title: { en: 'Give the number of the Express Entry profile and the job seeker validation code', fr: 'Fournir le numéro du profil Entrée express et le code de validation du chercheur d’emploi' } } satisfies Step]
        : []),
      {
        id: `${prefix}.work-permit`, by: 'applicant', citations: ['sk.tech', 'sk.nomination'],
        title: { en: 'Once nominated, if not working yet: apply for a work permit (T13) within 90 days, and start within 90 days of its approval', fr: 'Une fois désigné, si le travail n’a pas commencé : demander un permis de travail (T13) dans les 90 jours et commencer dans les 90 jours suivant son approbation' },
      },
    ],
    note: { en: 'The 60 points are not asked for.', fr: 'Les 60 points ne sont pas exigés.' },
  };
};

const title = (en: string, fr: string, { linked }: Link): Bilingual => ({ en: `Saskatchewan: ${en}${linked ? ', linked to Express Entry' : ''}`, fr: `Saskatchewan : ${fr}${linked ? ', liée à Entrée express' : ''}` });

const techTalent = (link: Link, next: string): Pathway => ({
  id: link.id, kind: 'province', title: title('Tech Talent Pathway', 'Voie des talents technologiques', link),
  versions: [
    version(link, of2022, { from: '2022-03-07', until: '2022-11-15' }, 'open'),
    version(link, ofNoc2021, { from: '2022-11-16', until: '2025-02-17' }, 'open'),
    version(link, ofNoc2021, paused, 'paused'),
    version(link, ofNoc2021, { from: limited.from, until: '2025-12-31' }, 'open', [alreadyInCanada(link.prefix)]),
  ],
  closed: { label: { en: 'Open from 7 March 2022 to 31 December 2025, then the Innovation and Tech Talent Pathway', fr: 'Ouverte du 7 mars 2022 au 31 décembre 2025, puis la Voie des talents en innovation et technologie' }, citations: ['sk.tech-2022', 'sk.tech-2026'], replacedBy: next },
});

const innovation = (link: Link): Pathway => ({
  id: link.id, kind: 'province', title: title('Innovation and Tech Talent Pathway', 'Voie des talents en innovation et technologie', link),
  versions: [version(link, of2026, { from: '2026-01-01', until: null }, 'open')],
  closed: { label: { en: 'Since 1 January 2026; before, the Tech Talent Pathway', fr: 'Depuis le 1er janvier 2026; auparavant, la Voie des talents technologiques' }, citations: ['sk.tech-2026'] },
});

/** Each as it is, and linked to Express Entry, with the federal level of language. */
export const techPathways: readonly Pathway[] = [
  techTalent({ id: 'ca.sk.tech-talent', prefix: 'sk-tech', linked: false }, 'ca.sk.innovation-tech-talent'),
  techTalent({ id: 'ca.sk.tech-talent.express-entry', prefix: 'sk-tech-ee', linked: true }, 'ca.sk.innovation-tech-talent.express-entry'),
  innovation({ id: 'ca.sk.innovation-tech-talent', prefix: 'sk-ittp', linked: false }),
  innovation({ id: 'ca.sk.innovation-tech-talent.express-entry', prefix: 'sk-ittp-ee', linked: true }),
];
