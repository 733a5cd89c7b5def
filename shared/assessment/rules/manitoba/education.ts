import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld } from '../periods';
import { funds, graduatesFrom, heldFrom, intent, judgement, knownTo, language, ofOffer, offerCriteria, readBack, steps, toLookUp, type Verify } from './common';
import { isToLookUp, offeredFrom, unheld } from '../unheld';

const careerId = 'ca.mb.career-employment';
const internshipId = 'ca.mb.graduate-internship';

const inDemand: Verify = { id: 'mb.in-demand-occupations', when: isToLookUp({ of: 'offer', member: 'noc', list: 'mb-in-demand-occupations' }), label: { en: 'Whether the occupation was in demand in Manitoba: the list is not held', fr: 'Profession en demande ou non au Manitoba : la liste n’est pas conservée' } };
const guide = toLookUp('mb.career-employment-guide', { en: 'What else the pathway asked for (language, relation of the job to the studies, time since graduation)', fr: 'Autres exigences de la voie (langue, lien de l’emploi avec les études, temps depuis l’obtention du diplôme)' });

const careerCriteria = (isRead: boolean): readonly Criterion[] => [
  ...offerCriteria('mb-cep', 'mb.career-employment', [inDemand, guide, ...(isRead ? [readBack] : [])]),
  {
    id: 'mb-cep.graduate', label: { en: 'Graduate of Manitoba', fr: 'Diplômé du Manitoba' }, required: { en: 'A program after secondary school completed in Manitoba', fr: 'Un programme postsecondaire terminé au Manitoba' },
    at: 'filing', citations: ['mb.career-employment'], improvable: { by: 'study', leadMonths: 12 }, condition: { measure: 'mb-studied', with: { years: 1 } },
  },
  ofOffer({ ...offeredFrom('mb-in-demand-occupations', judgement('mb-cep.occupation', { en: 'Occupation in demand', fr: 'Profession en demande' }, { en: 'The job is in an occupation in demand in Manitoba', fr: 'L’emploi relève d’une profession en demande au Manitoba' }, ['mb.career-employment'])), verify: [inDemand] }),
  unheld(judgement('mb-cep.other-requirements', { en: 'Other requirements of the pathway', fr: 'Autres exigences de la voie' }, { en: 'What the pathway asked for besides (language, relation of the job to the studies, time since graduation) is met', fr: 'Les autres exigences de la voie (langue, lien de l’emploi avec les études, temps depuis l’obtention du diplôme) sont remplies' }, ['mb.career-employment']), [guide]),
  funds('mb-cep'), ...intent('mb-cep'),
];

function career(period: Period): PathwayVersion {
  const isRead = period.from === heldFrom;
  return {
    ...period, intake: isRead ? 'by-invitation' : 'closed', citations: ['mb.career-employment', 'mb.eoi', ...(isRead ? ['mb.read-back'] : [])], over: { list: 'applicant.offers', as: 'offer' }, scores: [],
    criteria: careerCriteria(isRead), steps: isRead ? steps('mb-cep', careerId) : [],
    ...(isRead ? {} : { note: { en: 'No more draws since 11 June 2026: graduates of Manitoba with six months of work apply to Skilled Worker in Manitoba.', fr: 'Plus de rondes depuis le 11 juin 2026 : les diplômés du Manitoba qui ont six mois de travail présentent leur demande aux Travailleurs qualifiés au Manitoba.' } }),
  };
}

export const careerEmployment: Pathway = {
  id: careerId, kind: 'province', title: { en: 'Manitoba: International Education, Career Employment', fr: 'Manitoba : Éducation internationale, Voie de l’emploi professionnel' },
  versions: [career({ from: heldFrom, until: '2026-06-10' }), career({ from: graduatesFrom, until: null })],
  closed: {
    label: { en: 'No rules held for this day: they are held from 1 January 2026, and there are no more draws since 11 June 2026', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 1er janvier 2026, et il n’y a plus de rondes depuis le 11 juin 2026' },
    citations: ['mb.career-employment', 'mb.read-back'], replacedBy: 'ca.mb.skilled-worker',
  },
};

/** That this is asked for is from secondary sources: of those who live elsewhere it is looked up. */
const livesInManitoba: Condition = {
  some: 'applicant.residences', as: 'home',
  where: { all: [{ field: 'home.country', is: 'CA' }, { field: 'home.province', is: 'MB' }, { number: { today: true }, atLeast: { field: 'home.from' } }, { number: { field: 'home.to', none: 9_999_999 }, atLeast: { today: true } }] },
};

const internshipCriteria = (isRead: boolean): readonly Criterion[] => [
  {
    id: 'mb-gip.degree', label: { en: 'Master’s degree or doctorate of Manitoba', fr: 'Maîtrise ou doctorat du Manitoba' },
    required: { en: 'A master’s degree or doctorate of Manitoba, completed within the last 3 years', fr: 'Une maîtrise ou un doctorat du Manitoba, obtenu au cours des 3 dernières années' },
    at: 'filing', citations: ['mb.graduate-internship', ...(isRead ? ['mb.read-back'] : [])], improvable: { by: 'study', leadMonths: 24 }, condition: { measure: 'mb-graduate-degree', with: { years: 3 } }, ...(isRead ? { verify: [readBack] } : {}),
  },
  language('mb-gip', 'mb.graduate-internship', 7, { en: 'CLB or NCLC 7 in each ability, results less than 2 years old', fr: 'NCLC ou CLB 7 dans chaque compétence, résultats de moins de 2 ans' }),
  {
    id: 'mb-gip.internship', label: { en: 'Internship with Mitacs', fr: 'Stage Mitacs' }, required: { en: 'An internship with Mitacs (Elevate or Accelerate) was completed', fr: 'Un stage Mitacs (Élévation ou Accélération) a été effectué' },
    at: 'filing', citations: ['mb.graduate-internship'], improvable: null, condition: { number: { today: true }, atLeast: { field: 'applicant.mitacsInternshipOn', none: 9_999_999 } },
  },
  {
    id: 'mb-gip.residence', label: { en: 'Living in Manitoba', fr: 'Résidence au Manitoba' }, required: { en: 'Lives in Manitoba on the day of the application', fr: 'Vit au Manitoba le jour de la demande' },
    at: 'filing', citations: ['mb.graduate-internship'], improvable: { by: 'plan', leadMonths: 1 }, condition: { any: [livesInManitoba, notHeld] },
    verify: [{ id: 'mb-gip.residence', when: { not: livesInManitoba }, label: { en: 'Whether the person has to live in Manitoba when applying', fr: 'Si la personne doit vivre au Manitoba lors de la demande' } }],
  },
  funds('mb-gip'), ...intent('mb-gip'),
];

function internship(period: Period): PathwayVersion {
  const isRead = period.from === heldFrom;
  return { ...period, intake: 'by-invitation', citations: ['mb.graduate-internship', 'mb.eoi', 'mb.draws', ...(isRead ? ['mb.read-back'] : [])], scores: [], criteria: internshipCriteria(isRead), steps: steps('mb-gip', internshipId) };
}

export const graduateInternship: Pathway = {
  id: internshipId, kind: 'province', title: { en: 'Manitoba: International Education, Graduate Internship', fr: 'Manitoba : Éducation internationale, Voie des stages pour diplômés' },
  versions: [internship({ from: heldFrom, until: '2026-06-19' }), internship({ from: knownTo, until: null })],
  closed: { label: { en: 'No rules held for this day: they are held from 1 January 2026', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 1er janvier 2026' }, citations: ['mb.read-back'] },
};
