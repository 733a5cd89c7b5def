import { provinces, type Province } from '../../clientFile';
import { optionLabel } from '../../texts';
import { changed, type Move } from './moves';
import { offerAt } from './offerMoves';
import type { Question } from './standing';
import { inBoth, whoMakes } from './wording';

/** The province or territory whose program a pathway is (`ca.bc.tech`); undefined for one of Canada. */
function provinceOf(pathwayId: string): Province | undefined {
  const [, name = ''] = pathwayId.split('.');
  return provinces.find((province) => province.toLowerCase() === name);
}

/** Pathways of Canada for a job in certain places, and the places. */
const ofTheJob: Readonly<Record<string, readonly Province[]>> = {
  'ca.aip': ['NB', 'NL', 'NS', 'PE'],
  'ca.rcip': provinces.filter((place) => place !== 'QC'),
  'ca.fcip': provinces.filter((place) => place !== 'QC'),
};

/** Nominations of the person that are in force on the day. */
function nominatedBy({ client, personId, asOf }: Question): readonly (Province | undefined)[] {
  const principalId = client.persons.find(({ role }) => role === 'principal')?.id;
  return (client.nominations ?? [])
    .filter((one) => (one.personId ?? principalId) === personId && (one.state ?? 'valid') === 'valid' && (one.issuedOn ?? asOf) <= asOf && (one.expiresOn ?? asOf) >= asOf)
    .map(({ province }) => province);
}

/**
 * Where a pathway of Canada leads to: where somebody means to live besides, where the work is offered, who nominated. Where the pathway is
 * for a job in a place, the job offered (`offer`: the one looked at) comes first. Undefined where the file names no place.
 */
function placeOnFile(pathwayId: string, question: Question, offer: string | undefined): Province | undefined {
  const { client, personId } = question;
  const meant = client.persons.find(({ id }) => id === personId)?.intent?.provinces ?? [];
  const looked = offer === undefined ? undefined : offerAt(client, offer);
  const offered = [...(looked ? [looked] : []), ...(client.jobOffers ?? [])].filter((one) => one.personId === personId).map(({ province }) => province);
  const nominated = nominatedBy(question);
  const job = ofTheJob[pathwayId];
  const places = job ? [...offered, ...nominated, ...meant].filter((place) => place !== undefined && job.includes(place)) : [...meant, ...offered, ...nominated];
  return places.find((place) => place !== undefined && place !== 'QC');
}

const sentences = {
  outsideQuebec: { en: 'Plan to live outside Quebec', fr: 'Prévoir de vivre hors du Québec' },
  elsewhere: { en: 'Plan to live in another province or territory', fr: 'Prévoir de vivre dans une autre province ou un autre territoire' },
};

/**
 * To mean to live where the pathway leads to instead of in Quebec, or besides where the person means to; the place goes with the province that
 * was first. Nothing to do for who names no province, or that one and not Quebec. `offer`: JSON Pointer of the job offer that is looked at.
 */
export function outsideQuebec(pathwayId: string, question: Question, offer?: string): Move {
  const job = ofTheJob[pathwayId];
  const onFile = placeOnFile(pathwayId, question, offer);
  // Any other place is as good for a program that has many; of one for a job the job decides.
  const named = provinceOf(pathwayId) ?? (job ? onFile : undefined);
  const first = named ?? onFile ?? job?.[0] ?? 'ON';
  const plans = question.client.persons.find(({ id }) => id === question.personId)?.intent?.provinces ?? [];
  const sentence = plans.includes('QC') ? sentences.outsideQuebec : sentences.elsewhere;
  return {
    id: 'outside-quebec', by: 'plan', who: whoMakes.plan, leadMonths: 0, group: 'intent',
    label: inBoth((language) => (named === undefined ? sentence[language] : `${sentence[language]} (${optionLabel('province', named, language)})`)),
    apply: (client, personId) => changed(client, personId, (person) => {
      const meant = person.intent?.provinces ?? [];
      if (meant.length === 0 || (!meant.includes('QC') && meant.includes(first))) return undefined;
      const { city, censusDivision, cma, cmm, ...intent } = person.intent ?? {};
      const place = meant[0] === first ? { city, censusDivision, cma, cmm } : {};
      return { ...person, intent: { ...intent, ...Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)), provinces: [first, ...meant.filter((one) => one !== 'QC' && one !== first)] } };
    }),
  };
}
