import { asked, judged, lookUp, ofOffer, type Verify } from './atlanticProgram/common';
import { destination } from './destination';
import { notHeld } from './periods';
import { onTheDay, unheld } from './unheld';
import type { Arguments, Condition, Criterion, Intake, Pathway, Period, Step } from '../pack/types';

/** A stream of the nominee program of a territory. */
export interface TerritoryStream {
  /** Begins the ids of its criteria: `yt-sw`. */
  prefix: string;
  id: string;
  territory: 'YT' | 'NT';
  citation: string;
}

/** A period in which the rules and the intake stay the same. */
export interface IntakePeriod extends Period {
  intake: Intake;
}

/** As they stand in a sentence: “in Yukon”, “of Yukon”. */
export const territoryNames = {
  YT: { name: { en: 'Yukon', fr: 'Yukon' }, in: { en: 'in Yukon', fr: 'au Yukon' }, of: { en: 'of Yukon', fr: 'du Yukon' } },
  NT: { name: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' }, in: { en: 'in the Northwest Territories', fr: 'aux Territoires du Nord-Ouest' }, of: { en: 'of the Northwest Territories', fr: 'des Territoires du Nord-Ouest' } },
} as const;

export const titleOf = ({ territory }: TerritoryStream, en: string, fr: string): Pathway['title'] => ({ en: `${territoryNames[territory].name.en}: ${en}`, fr: `${territoryNames[territory].name.fr} : ${fr}` });

const byOffer = { improvable: { by: 'offer', leadMonths: 3 } } as const;

/** That there is an offer, and that its work is done in the territory. */
export const offerThere = (stream: TerritoryStream, employer: string): readonly Criterion[] => {
  const place = territoryNames[stream.territory].in;
  const from = { ...stream, citation: employer };
  return [
    asked(from, 'offer', { en: 'Job offer', fr: 'Offre d’emploi' }, { en: 'A job offer of an employer', fr: 'Une offre d’emploi d’un employeur' }, { has: 'offer.employerId' }, byOffer),
    ofOffer(asked(from, 'place', { en: `Work ${place.en}`, fr: `Travail ${place.fr}` }, { en: `The work is done ${place.en}`, fr: `Le travail se fait ${place.fr}` }, { field: 'offer.province', is: stream.territory }, byOffer)),
  ];
};

/** A whole year of the employer in the territory. */
export const yearInBusiness = (stream: TerritoryStream, employer: string): Criterion => {
  const place = territoryNames[stream.territory].in;
  return ofOffer(asked(
    { ...stream, citation: employer }, 'operating', { en: 'Employer’s time in business', fr: 'Durée d’activité de l’employeur' }, { en: `The employer has operated ${place.en} for at least 1 year`, fr: `L’employeur exerce ses activités ${place.fr} depuis au moins 1 an` },
    { number: { measure: 'atlantic-years-in-operation', with: { of: 'offer' } }, atLeast: 1 }, { improvable: { by: 'employer', leadMonths: 12 } },
  ));
};

/** Hours of work of which it is not held what counts: `sure` counts by every reading, `possible` by the widest; between the two the criterion stays open. */
export const workOf = (stream: TerritoryStream, citation: string, required: Pathway['title'], hours: number, sure: Arguments, possible: Arguments): Criterion => {
  const worked = (narrowed: Arguments): Condition => ({ number: { measure: 'work-hours', with: narrowed }, atLeast: hours });
  const isSure = worked({ authorized: true, selfEmployment: false, duringStudy: false, fullTimeOnly: true, ...sure });
  const isPossible = worked(possible);
  return ofOffer(asked({ ...stream, citation }, 'work', { en: 'Work experience', fr: 'Expérience de travail' }, required, { any: [isSure, { all: [isPossible, notHeld] }] }, {
    improvable: { by: 'work', leadMonths: 6 },
    verify: [lookUp(`${stream.prefix}.work-counted`, 'What work the stream counts', 'Travail que le volet prend en compte', { all: [isPossible, { not: isSure }] })],
  }));
};

/** What a stream asks for besides, which is not held: named, so that nothing is said to apply without a look at the guide. */
export const otherRequirements = (stream: TerritoryStream, what: Pathway['title'], verify: readonly Verify[] = []): Criterion => {
  const criterion = unheld(asked(stream, 'other-requirements', { en: 'Other requirements of the stream', fr: 'Autres exigences du volet' }, what, notHeld, { verify: [lookUp(`${stream.prefix}.guide`, 'What else the guide of the stream asks for', 'Autres exigences du guide du volet')] }));
  // What is doubtful of the version as a whole stays to be looked up when the guide was read.
  return { ...criterion, verify: [...(criterion.verify ?? []), ...verify] };
};

/** Whether the stream takes applications on the day, where the sources do not say it of this stream. */
export const unknownIntake = (stream: TerritoryStream, citation: string): Criterion =>
  onTheDay(unheld(asked({ ...stream, citation }, 'intake', { en: 'Applications taken', fr: 'Réception des demandes' }, { en: 'The stream takes applications on the day, which is not held', fr: 'Le volet reçoit des demandes ce jour-là, ce qui n’est pas conservé' }, notHeld, {
    verify: [lookUp(`${stream.prefix}.intake`, 'Whether the stream takes applications', 'Réception de demandes par le volet')],
  })));

export const territoryIntent = (stream: TerritoryStream): readonly Criterion[] => {
  const place = territoryNames[stream.territory].in;
  return [destination(stream.prefix, stream.territory, 'atlantic.quebec'), judged(stream, 'intent', { en: `Intends to live ${place.en}`, fr: `Intention de vivre ${place.fr}` }, { en: `Intends to live ${place.en} and is able to become economically established there`, fr: `A l’intention de vivre ${place.fr} et la capacité d’y réussir son établissement économique` }, { citations: ['atlantic.irpr-87'] })];
};

export const activeProfile = (stream: TerritoryStream): Criterion =>
  asked(stream, 'profile', { en: 'Express Entry profile', fr: 'Profil Entrée express' }, { en: 'An active Express Entry profile', fr: 'Un profil Entrée express actif' }, { measure: 'express-entry-profile' }, { at: 'as-of', improvable: { by: 'document', leadMonths: 1 } });

export const nominated = ({ id, territory }: TerritoryStream): Condition => ({ measure: 'decision-in-force', with: { kind: 'nomination', provinces: [territory], streams: [id] } });
const filed: Condition = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };

/** Permanent residence after the nomination, on paper or through Express Entry; `within`: by when, in words that go on the sentence. */
export const residenceAfter = ({ prefix, territory }: TerritoryStream, linked: boolean, citations: readonly string[], within: Pathway['title'] = { en: '', fr: '' }): Step => {
  const of = territoryNames[territory].of;
  return {
    id: `${prefix}.permanent-residence`, by: 'applicant', citations: ['atlantic.nomination-valid', ...citations], done: filed,
    title: linked
      ? { en: `Accept the nomination ${of.en} in the Express Entry profile, and apply for permanent residence while it is valid${within.en}`, fr: `Accepter la désignation ${of.fr} dans le profil Entrée express et demander la résidence permanente pendant sa validité${within.fr}` }
      : { en: `Apply to IRCC for permanent residence while the nomination ${of.en} is valid${within.en}`, fr: `Demander la résidence permanente à IRCC pendant la validité de la désignation ${of.fr}${within.fr}` },
  };
};

/** A stream of which nothing but the name is held. */
export const onlyNamed = (stream: TerritoryStream, title: Pathway['title'], period: Period, citations: readonly string[], closed: NonNullable<Pathway['closed']>): Pathway => ({
  id: stream.id, kind: 'province', title, closed,
  versions: [{
    ...period, intake: 'open', citations: [stream.citation, ...citations], scores: [], steps: [],
    criteria: [
      unheld(asked(stream, 'criteria', { en: 'Criteria of the stream', fr: 'Critères du volet' }, { en: 'The criteria of the stream, which are not held', fr: 'Les critères du volet, qui ne sont pas conservés' }, notHeld, {
        verify: [lookUp(`${stream.prefix}.criteria`, 'Criteria of the stream', 'Critères du volet')],
      })),
      unknownIntake(stream, stream.citation),
    ],
    note: { en: 'Of this stream the name alone is held: neither its criteria nor whether and when it takes applications.', fr: 'De ce volet, seul le nom est conservé : ni ses critères, ni s’il reçoit des demandes et quand.' },
  }],
});
