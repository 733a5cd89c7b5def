import { choices } from '../../clientFile/choices';
import type { Environment } from '../engine/environment';
import { anyNumber, maybe, no, not, or, truth, yes, type TruthValue } from '../engine/values';
import { livedSixMonths, livesThereNow } from '../facts/countriesLivedIn';
import type { FactRecord } from '../facts/records';
import { acceptanceCertificate } from '../requirements/acceptanceCertificate';
import { biometrics } from '../requirements/biometrics';
import { entryDocument, livesIn } from '../requirements/entryDocument';
import { medicalExam } from '../requirements/medicalExam';
import type { Question } from '../requirements/question';
import { appliesInside } from './applyInside';
import { age, isDependent } from './family';
import type { Measure } from './index';
import { parentStaysBehind } from './parents';

type Args = Readonly<Record<string, unknown>>;

/** Levels in their order. */
const levelOf = (study: FactRecord): number => choices.educationLevel.findIndex((level) => level === study.raw['level']);

/** The record that a rule names with `of`. */
const named = ({ scope }: Environment, args: Args): FactRecord | undefined => scope[String(args['of'])];

/** The question of the requirements of a work permit, asked of the person that the rule names for the offer in scope, which is looked at only by those that read it. */
function questionOf(environment: Environment, args: Args): Question | undefined {
  const person = named(environment, args);
  const { subject, scope } = environment;
  const { lmia, shortStaysInQuebec } = args;
  const permit = { ...(lmia === 'always' || lmia === 'either' ? { lmia: lmia as 'always' | 'either' } : {}), ...(shortStaysInQuebec === true ? { shortStaysInQuebec: true as const } : {}) };
  return person && {
    applicant: person, applicantId: String(person.raw['id']), file: subject.file, on: subject.on('filing'), permit, comesAlong: person !== subject.applicant,
    get offer() {
      return scope['offer'];
    },
  };
}

type Answered = { answer: string; citations: readonly string[]; missing: readonly string[] };

/** What is asked of a person who is not there is not needed. */
function asked(id: string, of: (question: Question) => Answered, isNeeded: (answered: Answered) => boolean): Measure {
  return {
    id, number: 1, inScope: true,
    compute: (environment, args): TruthValue => {
      const question = questionOf(environment, args);
      if (!question) return no;
      const answered = of(question);
      return answered.answer === 'unknown' ? maybe(answered.missing) : truth(isNeeded(answered));
    },
  };
}

const answers = (needed: string) => ({ answer }: Answered): boolean => answer === needed;

/** A measure of the record that the rule names with `of`; what is asked of nobody is not so. */
const ofRecord = (id: string, compute: (record: FactRecord, environment: Environment, args: Args) => TruthValue): Measure => ({
  id, number: 1, inScope: true,
  compute: (environment, args) => {
    const record = named(environment, args);
    return record ? compute(record, environment, args) : no;
  },
});

/** Facts that only checklists ask for. Each is asked of the record that the rule names with `of`. */
export const documentMeasures: readonly Measure[] = [
  asked('needs-biometrics', biometrics, answers('yes')),
  asked('needs-medical-exam', medicalExam, answers('yes')),
  // Where an exam of the last twelve months is on file no new one is needed, but the proof of it is.
  asked('needs-medical-proof', medicalExam, ({ answer, citations }) => answer === 'yes' || citations.includes('medical.certificate')),
  asked('needs-acceptance-certificate', acceptanceCertificate, answers('yes')),
  asked('needs-visa', entryDocument, answers('visa')),
  asked('needs-electronic-travel-authorization', entryDocument, answers('eta')),
  // A job offer that is not on file may still come with what a rule asks about.
  {
    id: 'offer-to-come', number: 1, inScope: true,
    compute: ({ scope }) => (scope['offer'] ? no : maybe(['/jobOffers'])),
  },
  {
    id: 'age-of', number: 1, inScope: true,
    compute: (environment, args) => {
      const person = named(environment, args);
      return person ? age(person, environment.subject.on('filing')) : anyNumber(['/persons'], 0, 130);
    },
  },
  ofRecord('lived-six-months', (country, { subject }) => livedSixMonths(country, subject)),
  ofRecord('lives-there-now', (country, { subject }) => livesThereNow(country, subject)),
  ofRecord('lives-in-canada', (person, { subject }) => livesIn(person, 'CA', null, subject.on('filing'))),
  ofRecord('applies-inside-canada', (person, { subject }, args) => appliesInside(person, subject.applicant, subject.on('filing'), Array.isArray(args['inCanadaFor']) ? args['inCanadaFor'].map(String) : [])),
  // One assessment is enough: where a credential of the same level or a higher one has it, another is asked for only where it is there too.
  // A credential that is not on file would need it.
  {
    id: 'assessment-needed', number: 1, inScope: true,
    compute: (environment, args) => {
      const study = named(environment, args);
      const others = environment.scope[String(args['person'])]?.records('education').entries.filter((one) => one !== study && study !== undefined && levelOf(one) >= levelOf(study)) ?? [];
      return study ? or([study.has('eca'), not(or(others.map((one) => one.has('eca'))))]) : yes;
    },
  },
  // Papers in neither English nor French.
  ofRecord('has-foreign-papers', (person) => {
    const languages = person.texts('documentLanguages');
    return languages === undefined ? maybe([person.at('documentLanguages')]) : truth(languages.some((language) => language !== 'en' && language !== 'fr'));
  }),
  ofRecord('dependent-child', (person, { subject }) => isDependent(person, subject.on('filing'))),
  ofRecord('parent-stays-behind', (child, { subject }) => parentStaysBehind(child, subject)),
];
