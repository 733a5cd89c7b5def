import type { Bilingual, Condition, Criterion, NumberExpression, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld } from '../periods';
import { funds, graduatesFrom, heldFrom, intent, judgement, knownTo, language, ofOffer, offerCriteria, readBack, statedLevels, steps } from './common';
import { isConnected, isSupported, isSupportedForAYear } from './points';

const id = 'ca.mb.skilled-worker';
const overseasId = 'ca.mb.skilled-worker-overseas';

const permanent: Condition = { field: 'offer.permanent', is: true };
const months: NumberExpression = { measure: 'mb-months-with-employer', with: { of: 'offer' } };
const graduatedElsewhere: Condition = { measure: 'mb-graduated-elsewhere' };
const graduatedHere: Condition = { measure: 'mb-studied', with: { years: 1 } };

/** The offer and the work with the employer who makes it. */
const job: readonly Criterion[] = [
  ofOffer({
    id: 'mb-sw.long-term', label: { en: 'Long-term offer', fr: 'Offre à long terme' }, required: { en: 'A long-term job: a permanent one is', fr: 'Un emploi à long terme : un emploi permanent en est un' },
    at: 'filing', citations: ['mb.skilled-worker', 'mb.long-term'], improvable: { by: 'offer', leadMonths: 1 }, condition: { any: [permanent, notHeld] },
    verify: [{ id: 'mb.long-term', when: { not: permanent }, label: { en: 'Whether a job that is not permanent counts as long-term', fr: 'Emploi non permanent considéré ou non comme étant à long terme' } }],
  }),
  ofOffer({
    id: 'mb-sw.full-time', label: { en: 'Full-time offer', fr: 'Offre à temps plein' }, required: { en: 'At least 30 hours a week', fr: 'Au moins 30 heures par semaine' },
    at: 'filing', citations: ['mb.skilled-worker'], improvable: { by: 'offer', leadMonths: 1 }, condition: { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 },
  }),
  ofOffer({
    id: 'mb-sw.work', label: { en: 'Work with the employer', fr: 'Travail chez l’employeur' },
    required: {
      en: 'At least 6 months of continuous full-time work for the employer in Manitoba that goes on, with authorization to work; 12 months for graduates of another province',
      fr: 'Au moins 6 mois de travail continu à temps plein, en cours, chez l’employeur au Manitoba, avec l’autorisation de travailler; 12 mois pour les diplômés d’une autre province',
    },
    at: 'filing', citations: ['mb.skilled-worker', 'mb.graduates-elsewhere', 'mb.regular-work'], improvable: { by: 'work', leadMonths: 6 },
    condition: {
      any: [
        { number: months, atLeast: 12 },
        { all: [{ number: months, atLeast: 6 }, { any: [{ not: graduatedElsewhere }, { all: [graduatedHere, notHeld] }] }] },
      ],
    },
    verify: [{ id: 'mb.graduates-of-both', when: { all: [{ number: months, below: 12 }, graduatedElsewhere, graduatedHere] }, label: { en: 'Whether 12 months are asked of graduates of another province who graduated in Manitoba too', fr: 'Douze mois exigés ou non des diplômés d’une autre province aussi diplômés du Manitoba' } }],
  }),
  ofOffer(language('mb-sw', 'mb.skilled-worker', 4, { en: 'TEER 4 and 5: CLB or NCLC 4 in each ability, results less than 2 years old', fr: 'FEER 4 et 5 : NCLC ou CLB 4 dans chaque compétence, résultats de moins de 2 ans' }, { number: { measure: 'teer', with: { of: 'offer' } }, atLeast: 4 })),
  judgement('mb-sw.job', { en: 'Regular work, qualified for it', fr: 'Travail régulier, qualification' }, {
    en: 'The work was neither self-employment nor done during full-time study, and the training and the licence that the job needs are there', fr: 'Le travail n’était ni un travail autonome ni effectué pendant des études à temps plein, et la formation et le permis d’exercice nécessaires à l’emploi sont acquis',
  }, ['mb.regular-work']),
];

const graduatesCome: Bilingual = {
  en: 'Since 11 June 2026 graduates of Manitoba with six months of work apply here, no longer to Career Employment.', fr: 'Depuis le 11 juin 2026, les diplômés du Manitoba qui ont six mois de travail présentent leur demande ici et non plus à la Voie de l’emploi professionnel.',
};

function inManitoba(period: Period, note?: Bilingual): PathwayVersion {
  const isRead = period.from === heldFrom;
  return {
    ...period, intake: 'by-invitation', citations: ['mb.skilled-worker', 'mb.eoi', 'mb.draws', ...(isRead ? ['mb.read-back'] : ['mb.career-employment'])], over: { list: 'applicant.offers', as: 'offer' }, scores: ['mb-eoi'],
    criteria: [...offerCriteria('mb-sw', 'mb.skilled-worker', isRead ? [readBack] : []), ...job, funds('mb-sw'), ...intent('mb-sw')], steps: steps('mb-sw', id), ...(note ? { note } : {}),
  };
}

const unheld: Pathway['closed'] = { label: { en: 'No rules held for this day: they are held from 1 January 2026', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 1er janvier 2026' }, citations: ['mb.read-back'] };

export const skilledWorker: Pathway = {
  id, kind: 'province', title: { en: 'Manitoba: Skilled Worker in Manitoba', fr: 'Manitoba : Travailleurs qualifiés au Manitoba' },
  versions: [inManitoba({ from: heldFrom, until: '2026-06-10' }), inManitoba({ from: graduatesFrom, until: null }, graduatesCome)], closed: unheld,
};

const supporter: Criterion = {
  ...judgement(
    'mb-swo.supporter', { en: 'Support of the relative or friend', fr: 'Appui du parent ou de l’ami' },
    { en: 'The relative or friend has lived in Manitoba for a year or more and supports the settlement plan', fr: 'Le parent ou l’ami vit au Manitoba depuis un an ou plus et appuie le plan d’établissement' }, ['mb.supporter'],
    [{ when: { not: isSupported }, label: { en: 'No relative or friend in Manitoba', fr: 'Aucun parent ni ami au Manitoba' }, citations: ['mb.supporter'] }],
  ),
  verify: [{ id: 'mb.supporter-year', when: { all: [isSupported, { not: isSupportedForAYear }] }, label: { en: 'Since when the relative or friend lives in Manitoba', fr: 'Depuis quand le parent ou l’ami vit au Manitoba' } }],
};

const overseasCriteria = (isRead: boolean): readonly Criterion[] => [
  {
    id: 'mb-swo.connection', label: { en: 'Connection to Manitoba', fr: 'Lien avec le Manitoba' },
    required: {
      en: 'A relative or friend in Manitoba who is a citizen or permanent resident, six months of work or a completed program of study there, or an invitation under a strategic initiative',
      fr: 'Un parent ou un ami au Manitoba, citoyen ou résident permanent, six mois de travail ou un programme d’études terminé au Manitoba, ou une invitation au titre d’une initiative stratégique',
    },
    at: 'filing', citations: ['mb.overseas', 'mb.points-connection', ...(isRead ? ['mb.read-back'] : [])], improvable: { by: 'work', leadMonths: 6 }, condition: isConnected, ...(isRead ? { verify: [readBack] } : {}),
  },
  {
    id: 'mb-swo.points', label: { en: 'Points', fr: 'Points' }, required: { en: 'At least 60 points of 100', fr: 'Au moins 60 points sur 100' },
    at: 'filing', citations: ['mb.overseas', 'mb.assessment'], improvable: { by: 'retest', leadMonths: 2 }, condition: { number: { score: 'mb-swo' }, atLeast: { parameter: 'mb-swo.pass-mark' } },
    verify: [statedLevels],
  },
  funds('mb-swo'), supporter, ...intent('mb-swo'),
];

function overseas(period: Period): PathwayVersion {
  const isRead = period.from === heldFrom;
  return {
    ...period, intake: 'by-invitation', citations: ['mb.overseas', 'mb.eoi', 'mb.draws', ...(isRead ? ['mb.read-back'] : [])], scores: ['mb-swo', 'mb-eoi'], criteria: overseasCriteria(isRead), steps: steps('mb-swo', overseasId),
    note: { en: 'Invitations go mainly to candidates of strategic initiatives; their rounds publish no lowest score.', fr: 'Les invitations visent surtout les candidats d’initiatives stratégiques; leurs rondes ne publient aucune note minimale.' },
  };
}

export const skilledWorkerOverseas: Pathway = {
  id: overseasId, kind: 'province', title: { en: 'Manitoba: Skilled Worker Overseas', fr: 'Manitoba : Travailleurs qualifiés à l’étranger' },
  versions: [overseas({ from: heldFrom, until: '2026-06-19' }), overseas({ from: knownTo, until: null })], closed: unheld,
};
