import { known } from '../answers';
import type { Answer, Subject, Words } from '../types';
import { anyOf, brokeConditions, wasCharged, wasRefused } from './past';

// The file keeps one explanation of a person's past, the forms ask one for each topic. What it is about is only sure where one topic alone needs it.

export type Topic = 'health' | 'immigration' | 'offence' | 'service-and-groups' | 'ill-treatment' | 'refugee-claim';

/** What of the past has to be explained. */
export function topicsOf(s: Subject): Topic[] {
  const { background, admissibility } = s.person;
  const told: Readonly<Record<Topic, boolean | undefined>> = {
    health: anyOf(background?.tuberculosis, admissibility?.medicalConcern), immigration: anyOf(brokeConditions(s), wasRefused(s)), offence: anyOf(wasCharged(s), background?.detained),
    'service-and-groups': anyOf(background?.violentGroup, background?.armedStruggle, background?.criminalOrganization, background?.warCrime), 'ill-treatment': background?.illTreatment, 'refugee-claim': background?.refugeeClaim,
  };
  const all: readonly Topic[] = ['health', 'immigration', 'offence', 'service-and-groups', 'ill-treatment', 'refugee-claim'];
  return all.filter((topic) => told[topic] === true);
}

const toBeWritten: Words = { en: 'Explanation, to be written: the one on file may be about something else', fr: 'Explication à rédiger : celle au dossier peut porter sur autre chose' };

/** What is told of a topic, with the explanation on file where every topic that needs one is among `topics`; else it is still to be written. */
export function withDetails(s: Subject, topics: readonly Topic[], told: string, from: readonly string[]): Answer {
  const pointer = `${s.at}/background/details`;
  const details = s.person.background?.details ?? '';
  const isAbout = topicsOf(s).every((topic) => topics.includes(topic));
  if (details !== '' && !isAbout) return { kind: 'missing', pointers: [pointer], what: toBeWritten, ...(told === '' ? {} : { partly: told }) };
  const written = [told, details].filter((part) => part !== '').join('. ');
  return written === '' ? { kind: 'missing', pointers: [pointer] } : known(written, [...from, ...(details === '' ? [] : [pointer])]);
}
