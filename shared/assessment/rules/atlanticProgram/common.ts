import type { Arguments, Bilingual, Condition, Criterion } from '../../pack/types';
import { destination } from '../destination';
import { notHeld } from '../periods';
import { unheld } from '../unheld';

export { notHeld };

/** Holds always: what is to be looked up in any case. */
const always: Condition = { has: 'applicant.id' };

export type Verify = NonNullable<Criterion['verify']>[number];
export const lookUp = (id: string, en: string, fr: string, when: Condition = always): Verify => ({ id, when, label: { en, fr } });
/** Levels stated for planning count as a report would; the result says that they do. */
export const statedLevels: Verify = lookUp('language.stated', 'Language levels stated without a test report', 'Niveaux linguistiques indiqués sans résultats de test', { measure: 'rests-on-stated-levels' });

/** A stream of one of the four programs. */
export interface Stream {
  /** Begins the ids of its criteria: `ns-sw`. */
  prefix: string;
  /** The id of the pathway. */
  id: string;
  province: 'NS' | 'NB' | 'PE' | 'NL';
  citation: string;
}

/** Provinces as they stand in a sentence: “in Nova Scotia”, “of Nova Scotia”. */
export const placeNames: Readonly<Record<Stream['province'], { in: Bilingual; of: Bilingual; name: Bilingual }>> = {
  NS: { name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' }, in: { en: 'in Nova Scotia', fr: 'en Nouvelle-Écosse' }, of: { en: 'of Nova Scotia', fr: 'de la Nouvelle-Écosse' } },
  NB: { name: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' }, in: { en: 'in New Brunswick', fr: 'au Nouveau-Brunswick' }, of: { en: 'of New Brunswick', fr: 'du Nouveau-Brunswick' } },
  PE: { name: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' }, in: { en: 'on Prince Edward Island', fr: 'à l’Île-du-Prince-Édouard' }, of: { en: 'of Prince Edward Island', fr: 'de l’Île-du-Prince-Édouard' } },
  NL: { name: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' }, in: { en: 'in Newfoundland and Labrador', fr: 'à Terre-Neuve-et-Labrador' }, of: { en: 'of Newfoundland and Labrador', fr: 'de Terre-Neuve-et-Labrador' } },
};

/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
export const ofOffer = (criterion: Criterion): Criterion => ({
  ...criterion,
  exceptions: [...(criterion.exceptions ?? []), { when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

export const teer: { measure: string; with: { of: string } } = { measure: 'teer', with: { of: 'offer' } };
/** The occupation offered, at one of some levels. */
export const offeredTeer = (lowest: number, highest: number): Condition => ({ all: [{ number: teer, atLeast: lowest }, { number: highest, atLeast: teer }] });

type Asked = { en: string; fr: string };
type More = Partial<Pick<Criterion, 'improvable' | 'at' | 'citations' | 'verify' | 'exceptions' | 'closes'>>;

/** A criterion of a stream, under its source; fixed where nothing else is said. */
export const asked = ({ prefix, citation }: Pick<Stream, 'prefix' | 'citation'>, name: string, label: Asked, required: Asked, condition: Criterion['condition'], more: More = {}): Criterion => ({
  id: `${prefix}.${name}`, label, required, at: 'filing', improvable: null, condition, ...more, citations: [citation, ...(more.citations ?? [])],
});

/** For the officer of the province. */
export const judged = (stream: Pick<Stream, 'prefix' | 'citation'>, name: string, label: Asked, required: Asked, more: More = {}): Criterion => asked(stream, name, label, required, 'judgement', more);

const byOffer = { improvable: { by: 'offer', leadMonths: 3 } } as const;

/** That there is an offer, and that its work is done in the province. `verify`: what has to be looked up for the stream as a whole. */
export const offerThere = (stream: Stream, verify: readonly Verify[] = [], citations: readonly string[] = []): readonly Criterion[] => {
  const place = placeNames[stream.province].in;
  return [
    asked(stream, 'offer', { en: 'Job offer', fr: 'Offre d’emploi' }, { en: 'A job offer of an employer', fr: 'Une offre d’emploi d’un employeur' }, { has: 'offer.employerId' }, { ...byOffer, citations, ...(verify.length > 0 ? { verify } : {}) }),
    ofOffer(asked(stream, 'place', { en: `Work ${place.en}`, fr: `Travail ${place.fr}` }, { en: `The work is done ${place.en}`, fr: `Le travail se fait ${place.fr}` }, { field: 'offer.province', is: stream.province }, byOffer)),
  ];
};

/** `cited`: where the source of the stream says full time without hours. */
export const fullTime = (stream: Stream, cited: readonly string[] = ['atlantic.full-time']): Criterion =>
  ofOffer(asked(stream, 'full-time', { en: 'Full-time offer', fr: 'Offre à temps plein' }, { en: 'At least 30 hours a week', fr: 'Au moins 30 heures par semaine' }, { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 }, { improvable: { by: 'offer', leadMonths: 1 }, citations: cited }));

export const permanent = (stream: Stream): Criterion =>
  ofOffer(asked(stream, 'permanent', { en: 'Permanent offer', fr: 'Offre permanente' }, { en: 'A permanent job', fr: 'Un emploi permanent' }, { field: 'offer.permanent', is: true }, { improvable: { by: 'offer', leadMonths: 1 } }));

/** Permanent, without an end, or for so many years from its first day. */
export const lasting = (stream: Stream, years: 1 | 2): Criterion =>
  ofOffer(asked(
    stream, 'term', { en: 'Length of the job', fr: 'Durée de l’emploi' },
    years === 1 ? { en: 'A job of at least 1 year', fr: 'Un emploi d’au moins 1 an' } : { en: 'A permanent job, or one of at least 2 years', fr: 'Un emploi permanent ou d’au moins 2 ans' },
    { any: [{ field: 'offer.permanent', is: true }, { field: 'offer.endsOn', is: null }, { number: { addDays: { field: 'offer.endsOn', none: 9_999_999 }, days: 1 }, atLeast: { addYears: { field: 'offer.startsOn' }, years } }] },
    { improvable: { by: 'offer', leadMonths: 1 } },
  ));

export const levelOffered = (stream: Stream, lowest: number, highest: number): Criterion => {
  const levels = lowest === highest ? `${lowest}` : '';
  return ofOffer(asked(
    stream, 'occupation', { en: 'Level of the occupation', fr: 'Niveau de la profession' },
    { en: `An occupation of TEER ${levels || `${lowest} to ${highest}`}`, fr: `Une profession de FEER ${levels || `${lowest} à ${highest}`}` }, offeredTeer(lowest, highest), byOffer,
  ));
};

/** In whole years, the last one included: somebody of 55 is until the day before the 56th birthday. */
export const ageBetween = (stream: Stream, youngest: number, oldest: number): Criterion => {
  const age = { measure: 'age', with: { of: 'applicant' } };
  return asked(stream, 'age', { en: 'Age', fr: 'Âge' }, { en: `${youngest} to ${oldest} years old`, fr: `De ${youngest} à ${oldest} ans` }, { all: [{ number: age, atLeast: youngest }, { number: age, below: oldest + 1 }] });
};

export const reaches = (each: number, language?: 'fr'): Condition => ({ measure: 'language-reaches', with: { of: 'applicant', each, ...(language ? { language } : {}) } });
/** A level in each ability, which may depend on the occupation offered. */
export const language = (stream: Stream, required: Asked, condition: Condition, more: More = {}): Criterion => ({
  ...asked(stream, 'language', { en: 'Language', fr: 'Langue' }, required, condition, { improvable: { by: 'retest', leadMonths: 2 }, ...more }), verify: [statedLevels, ...(more.verify ?? [])],
});

const isOfHighSchool: Condition = { some: 'applicant.education', as: 'study', where: { all: [{ not: { field: 'study.level', is: 'none' } }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } }] } };
/** Secondary school or more, completed. */
export const highSchool = (stream: Stream): Criterion =>
  asked(
    stream, 'education', { en: 'Education', fr: 'Études' }, { en: 'A high school diploma, or more', fr: 'Un diplôme d’études secondaires ou plus' },
    isOfHighSchool,
    { improvable: { by: 'study', leadMonths: 12 }, citations: ['atlantic.education'] },
  );

/** Hours of work, enough by every reading of what counts, and enough only if everything does. */
export interface WorkAsked {
  enough: Condition;
  open: Condition;
}

/** Hours of work of which it is not held whether all of it counts: employment with authorization outside full-time study does by every reading. */
export const worked = (hours: number, what: Arguments): WorkAsked => {
  const of = (narrowed: Arguments): Condition => ({ number: { measure: 'work-hours', with: narrowed }, atLeast: hours });
  const sure = of({ ...what, authorized: true, selfEmployment: false, duringStudy: false });
  const possible = of(what);
  return { enough: { any: [sure, { all: [possible, notHeld] }] }, open: { all: [possible, { not: sure }] } };
};

export const workCounted = ({ prefix }: Pick<Stream, 'prefix'>, open: Condition): Verify =>
  lookUp(`${prefix}.work-counted`, 'Whether self-employment, work during study or work without authorization counts', 'Si le travail autonome, le travail pendant les études ou le travail non autorisé comptent', open);

/** Some hours of work for the employer of the offer, in the province. */
export const hoursWithEmployer = ({ province }: Stream, hours: number): WorkAsked => worked(hours, { employer: 'offer', provinces: [province], years: 60 });

/** How long the employer has been in business in the province. */
export const inBusiness = (stream: Stream, years: number): Criterion => {
  const place = placeNames[stream.province].in;
  return ofOffer(asked(
    stream, 'operating', { en: 'Employer’s years in business', fr: 'Années d’activité de l’employeur' }, { en: `The employer has operated ${place.en} for at least ${years} years`, fr: `L’employeur exerce ses activités ${place.fr} depuis au moins ${years} ans` },
    { number: { measure: 'atlantic-years-in-operation', with: { of: 'offer' } }, atLeast: years }, { improvable: { by: 'employer', leadMonths: 12 } },
  ));
};

export const guide = ({ prefix }: Stream): Verify => lookUp(`${prefix}.guide`, 'What else the guide of the stream asks for', 'Autres exigences du guide du volet');
/** Criteria of which the sources say that there are some and not what they are. */
export const others = (stream: Stream): Criterion =>
  unheld(judged(stream, 'other-requirements', { en: 'Other requirements of the stream', fr: 'Autres exigences du volet' }, { en: 'What the guide asks for besides is met', fr: 'Les autres exigences du guide sont remplies' }), [guide(stream)]);

export const invitationStands = (id: string, when: Condition): Verify => lookUp(id, 'Whether the invitation still stands', 'Validité de l’invitation', when);

/**
 * What the province selects by is not asked of who is nominated for the stream, and open of who was invited from the pool (`pool`: by
 * which registrations), as whether an invitation still stands is not held.
 */
export const unlessSelected = ({ id, province }: Stream, pool: Arguments, criterion: Criterion): Criterion => {
  const invited: Condition = { measure: 'invited-by-province', with: pool };
  const nominated: Condition = { measure: 'decision-in-force', with: { kind: 'nomination', provinces: [province], streams: [id] } };
  return {
    ...criterion,
    exceptions: [...(criterion.exceptions ?? []), { when: { any: [nominated, { all: [invited, notHeld] }] }, label: { en: 'Already nominated or invited', fr: 'Déjà désigné ou invité' }, citations: criterion.citations }],
    verify: [...(criterion.verify ?? []), invitationStands(`${criterion.id}.invitation`, { all: [invited, { not: nominated }, ...(criterion.condition === 'judgement' ? [] : [{ not: criterion.condition }])] })],
  };
};

export const intent = (stream: Stream): readonly Criterion[] => {
  const place = placeNames[stream.province].in;
  return [destination(stream.prefix, stream.province, 'atlantic.quebec'), judged(stream, 'intent', { en: `Intends to live ${place.en}`, fr: `Intention de vivre ${place.fr}` }, { en: `Intends to live ${place.en} and is able to become economically established there`, fr: `A l’intention de vivre ${place.fr} et la capacité d’y réussir son établissement économique` }, { citations: ['atlantic.irpr-87'] })];
};
