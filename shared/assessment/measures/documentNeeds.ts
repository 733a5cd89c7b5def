import type { Environment } from '../engine/environment';
import { anyNumber, maybe, no, truth, type TruthValue } from '../engine/values';
import { livedSixMonths, livesThereNow } from '../facts/countriesLivedIn';
import type { FactRecord } from '../facts/records';
import { acceptanceCertificate } from '../requirements/acceptanceCertificate';
import { biometrics } from '../requirements/biometrics';
import { entryDocument } from '../requirements/entryDocument';
import { medicalExam } from '../requirements/medicalExam';
import type { Question } from '../requirements/question';
import { age } from './family';
import type { Measure } from './index';

type Args = Readonly<Record<string, unknown>>;

/** The record that a rule names with `of`. */
const named = ({ scope }: Environment, args: Args): FactRecord | undefined => scope[String(args['of'])];

/** The question of the requirements of a work permit, asked of the person that the rule names for the offer in scope. */
function questionOf(environment: Environment, args: Args): Question | undefined {
  const person = named(environment, args);
  const { subject, scope } = environment;
  const { lmia } = args;
  const permit = lmia === 'always' || lmia === 'either' ? { lmia: lmia as 'always' | 'either' } : {};
  return person && { applicant: person, applicantId: String(person.raw['id']), offer: scope['offer'], file: subject.file, on: subject.on('filing'), permit };
}

/** What is asked of a person who is not there is not needed. */
function asked(id: string, of: (question: Question) => { answer: string; missing: readonly string[] }, needed: string): Measure {
  return {
    id, number: 1, inScope: true,
    compute: (environment, args): TruthValue => {
      const question = questionOf(environment, args);
      if (!question) return no;
      const { answer, missing } = of(question);
      return answer === 'unknown' ? maybe(missing) : truth(answer === needed);
    },
  };
}

/** Facts that only checklists ask for. Each is asked of the record that the rule names with `of`. */
export const documentMeasures: readonly Measure[] = [
  asked('needs-biometrics', biometrics, 'yes'),
  asked('needs-medical-exam', medicalExam, 'yes'),
  asked('needs-acceptance-certificate', acceptanceCertificate, 'yes'),
  asked('needs-visa', entryDocument, 'visa'),
  asked('needs-electronic-travel-authorization', entryDocument, 'eta'),
  {
    id: 'age-of', number: 1, inScope: true,
    compute: (environment, args) => {
      const person = named(environment, args);
      return person ? age(person, environment.subject.on('filing')) : anyNumber(['/persons'], 0, 130);
    },
  },
  {
    id: 'lived-six-months', number: 1, inScope: true,
    compute: (environment, args) => {
      const country = named(environment, args);
      return country ? livedSixMonths(country, environment.subject) : no;
    },
  },
  {
    id: 'lives-there-now', number: 1, inScope: true,
    compute: (environment, args) => {
      const country = named(environment, args);
      return country ? livesThereNow(country, environment.subject) : no;
    },
  },
];
