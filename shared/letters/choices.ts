import { personName } from '../assessment/report/names';
import type { Employer, JobOffer, Person } from '../clientFile';
import { passportUsed } from '../forms/subject';
import { foldText } from '../names';
import { namedOffers, offerOfCase, offersFor } from '../offers/offerOfCase';
import { countryName } from '../places';
import type { LetterSource } from './field';
import { spanInWords } from './words';

/** What a person chooses for a letter where the file has several. `party`: who is represented; `job`: the employer of a reference. */
export const choiceNames = ['party', 'offer', 'passport', 'foreignEmployer', 'job'] as const;
export type ChoiceName = (typeof choiceNames)[number];
export type LetterChoices = Readonly<Partial<Record<ChoiceName, string>>>;

export interface Choice {
  name: ChoiceName;
  options: readonly { value: string; label: string }[];
  /** What was chosen, or what the case and the file preset; null: a person has to choose. */
  value: string | null;
}

type Passport = NonNullable<Person['passports']>[number];
type ForeignEmployer = NonNullable<Employer['relatedForeignEmployers']>[number];
type Job = NonNullable<Person['work']>[number];

export interface Chosen {
  offer: JobOffer | undefined;
  /** Who would have the job: the person of the offer, or the person whom the letter concerns. */
  worker: Person;
  employer: Employer | undefined;
  passport: Passport | undefined;
  foreignEmployer: ForeignEmployer | undefined;
  /** The jobs with one employer that a reference is asked for, in the order of the file. */
  jobs: readonly Job[];
  party: 'applicant' | 'employer';
}

type Source = Omit<LetterSource, 'items'>;
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && foldText(a) === foldText(b);
/** The entry of a list without ids that was chosen, by its place. */
const at = <T>(list: readonly T[], place: string | undefined): T | undefined => (place === undefined ? undefined : list[Number(place)]);

function offerOf({ client, person, kase, choices }: Source): JobOffer | undefined {
  const offers = offersFor(client, person.id);
  return offers.find(({ id }) => id === choices.offer) ?? offerOfCase(offers, kase?.kind);
}

/** Of several offers that nobody chose from, what they have in common. */
const common = <T>(all: readonly T[]): T | undefined => only([...new Set(all)]);

/** The enterprise that the offer's transfer names; where it names none, the only one on file. */
function foreignEmployerOf(offer: JobOffer | undefined, employer: Employer | undefined, place: string | undefined): ForeignEmployer | undefined {
  const all = employer?.relatedForeignEmployers ?? [];
  const named = offer?.transfer?.fromEmployer;
  return at(all, place) ?? (named === undefined ? only(all) : all.find(({ name }) => isSame(name, named)));
}

/** Employers of a work history, each once. */
const employersOf = (work: readonly Job[]): string[] => [...new Map(work.map(({ employer }) => [foldText(employer), employer])).values()];

/** Cases that are an employer's own application. */
const isEmployersCase = (kind: string | undefined): boolean => kind?.startsWith('case.lmia-') === true;

/** What the letter draws on where the file has several: as chosen, else as the case and the file say, else nothing. */
export function chosenOf(source: Source): Chosen {
  const { client, person, kase, choices, today } = source;
  const offers = offersFor(client, person.id);
  const offer = offerOf(source);
  const workerId = offer?.personId ?? common(offers.map(({ personId }) => personId));
  const worker = client.persons.find(({ id }) => id === workerId) ?? person;
  const employers = client.employers ?? [];
  const employerId = offer?.employerId ?? common(offers.map(({ employerId: id }) => id));
  const employer = employers.find(({ id }) => id === employerId) ?? (offers.length === 0 ? only(employers) : undefined);
  const work = person.work ?? [];
  const reference = at(employersOf(work), choices.job) ?? only(employersOf(work));
  return {
    offer, worker, employer,
    passport: at(person.passports ?? [], choices.passport) ?? passportUsed({ person, at: '', asOf: today })?.value,
    foreignEmployer: foreignEmployerOf(offer, employer, choices.foreignEmployer),
    jobs: work.filter((job) => isSame(job.employer, reference)),
    party: choices.party === 'employer' || choices.party === 'applicant' ? choices.party : isEmployersCase(kase?.kind) ? 'employer' : 'applicant',
  };
}

function passportLabel({ number, country, expiresOn }: Passport, { language }: Source): string {
  return [number ?? '…', country === undefined ? '' : countryName(country, language), expiresOn ?? ''].filter((part) => part !== '').join(', ');
}

function jobsLabel(employer: string, { person, language }: Source): string {
  const periods = (person.work ?? []).filter((job) => isSame(job.employer, employer)).map(({ startedOn, endedOn }) => spanInWords(startedOn, endedOn, language)).filter((period) => period !== '');
  return [employer, ...periods].join(', ');
}

/** What can be chosen for a letter: only where there are several. */
export function choicesOf(source: Source): Choice[] {
  const { client, person } = source;
  const { offer, employer, passport, foreignEmployer, jobs, party } = chosenOf(source);
  const offers = offersFor(client, person.id);
  const workers = new Set(offers.map(({ personId }) => personId));
  const workerName = (id: string): string => { const worker = client.persons.find((one) => one.id === id); return worker ? ` (${personName(worker)})` : ''; };
  const passports = person.passports ?? [];
  const abroad = employer?.relatedForeignEmployers ?? [];
  const references = employersOf(person.work ?? []);
  const place = <T>(list: readonly T[], one: T | undefined): string | null => (one === undefined ? null : String(list.indexOf(one)));
  const all: Choice[] = [
    { name: 'party', options: [{ value: 'applicant', label: personName(person) }, ...(employer ? [{ value: 'employer', label: employer.legalName }] : [])], value: party },
    { name: 'offer', options: namedOffers(offers, client).map((one) => ({ value: one.offer.id, label: `${one.label}${workers.size > 1 ? workerName(one.offer.personId) : ''}` })), value: offer?.id ?? null },
    { name: 'passport', options: passports.map((one, index) => ({ value: String(index), label: passportLabel(one, source) })), value: place(passports, passport) },
    { name: 'foreignEmployer', options: abroad.map(({ name }, index) => ({ value: String(index), label: name ?? `${index + 1}` })), value: place(abroad, foreignEmployer) },
    { name: 'job', options: references.map((one, index) => ({ value: String(index), label: jobsLabel(one, source) })), value: jobs[0] === undefined ? null : String(references.findIndex((one) => isSame(one, jobs[0]?.employer))) },
  ];
  return all.filter(({ options }) => options.length > 1);
}
