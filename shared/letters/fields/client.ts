import { personName } from '../../assessment/report/names';
import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { filled, type LetterFacts, type LetterField } from '../field';
import { addressLines, dayInWords, spanInWords } from '../words';

const at = (member: string) => ({ personIndex }: LetterFacts): string => `/persons/${personIndex}/${member}`;
/** The status that is good the longest. */
const statusOf = ({ person }: LetterFacts) => person.canadianStatus?.toSorted((a, b) => (b.expiresOn ?? '9999').localeCompare(a.expiresOn ?? '9999'))[0];

/** What letters say of the person whom they concern. */
export const clientFields = {
  clientName: { kind: 'text', source: 'client', label: { en: 'Client’s full name', fr: 'Nom complet du client' }, pointer: at('name'), read: ({ person }) => (filled(person.name?.family) ?? filled(person.name?.given) ? personName(person) : undefined) },
  clientAddress: { kind: 'text', source: 'client', label: { en: 'Client’s address', fr: 'Adresse du client' }, pointer: at('contact'), read: ({ person, language }) => addressLines(person.contact?.mailing, language) ?? addressLines(person.contact?.residential, language) },
  clientHomeAddress: { kind: 'text', source: 'client', label: { en: 'Client’s home address', fr: 'Adresse du domicile du client' }, pointer: at('contact'), read: ({ person, language }) => addressLines(person.contact?.residential, language) ?? addressLines(person.contact?.mailing, language) },
  clientPhone: { kind: 'text', source: 'client', label: { en: 'Client’s telephone number', fr: 'Téléphone du client' }, pointer: at('contact'), read: ({ person }) => filled(person.contact?.phones?.[0]) },
  clientEmail: { kind: 'text', source: 'client', label: { en: 'Client’s email address', fr: 'Courriel du client' }, pointer: at('contact'), read: ({ person }) => filled(person.contact?.email) },
  clientBirthDate: { kind: 'text', source: 'client', label: { en: 'Client’s date of birth', fr: 'Date de naissance du client' }, pointer: at('dateOfBirth'), read: ({ person, language }) => dayInWords(person.dateOfBirth, language) },
  clientCitizenship: { kind: 'text', source: 'client', label: { en: 'Client’s citizenship', fr: 'Citoyenneté du client' }, pointer: at('citizenships'), read: ({ person, language }) => filled(person.citizenships?.map((code) => countryName(code, language)).join(', ')) },
  clientUci: { kind: 'text', source: 'client', label: { en: 'Client’s UCI', fr: 'IUC du client' }, pointer: at('uci'), read: ({ person }) => filled(person.uci) },
  clientPassport: { kind: 'text', source: 'client', label: { en: 'Passport number', fr: 'Numéro de passeport' }, choice: 'passport', pointer: at('passports'), read: ({ passport }) => filled(passport?.number) },
  passportExpiry: { kind: 'text', source: 'client', label: { en: 'Expiry of the passport', fr: 'Expiration du passeport' }, choice: 'passport', pointer: at('passports'), read: ({ passport, language }) => dayInWords(passport?.expiresOn, language) },
  clientStatus: { kind: 'text', source: 'client', label: { en: 'Status in Canada', fr: 'Statut au Canada' }, pointer: at('canadianStatus'), read: (facts) => { const status = statusOf(facts); return status && optionLabel('canadianStatus', status.kind, facts.language); } },
  clientStatusExpiry: { kind: 'text', source: 'client', label: { en: 'Expiry of the status in Canada', fr: 'Expiration du statut au Canada' }, pointer: at('canadianStatus'), read: (facts) => dayInWords(statusOf(facts)?.expiresOn, facts.language) },
  serviceLanguage: { kind: 'text', source: 'client', label: { en: 'Official language that the client chose', fr: 'Langue officielle choisie par le client' }, pointer: at('serviceLanguage'), read: ({ person, language }) => (person.serviceLanguage === undefined ? undefined : optionLabel('officialLanguage', person.serviceLanguage, language)) },
  spouseName: { kind: 'text', source: 'client', label: { en: 'Name of the spouse or partner', fr: 'Nom de l’époux ou du conjoint' }, pointer: () => '/persons', read: ({ client }) => { const spouse = client.persons.find(({ role }) => role === 'spouse'); return spouse && personName(spouse); } },
  familyMembers: {
    kind: 'list', source: 'client', label: { en: 'Family members on file', fr: 'Membres de la famille au dossier' }, pointer: () => '/persons',
    members: { name: { en: 'name', fr: 'nom' }, relation: { en: 'relation', fr: 'lien' }, birthDate: { en: 'date of birth', fr: 'date de naissance' } },
    read: ({ client, person, language }) => client.persons.filter(({ id }) => id !== person.id).map((one) => ({ name: personName(one), relation: optionLabel('role', one.role, language), birthDate: dayInWords(one.dateOfBirth, language) ?? '' })),
  },
  studies: {
    kind: 'list', source: 'client', label: { en: 'Education', fr: 'Études' }, choice: 'offer', pointer: ({ workerIndex }) => `/persons/${workerIndex}/education`,
    members: { credential: { en: 'credential', fr: 'diplôme' }, subject: { en: 'field of study', fr: 'domaine d’études' }, school: { en: 'school', fr: 'établissement' }, completed: { en: 'completed on', fr: 'terminées le' } },
    read: ({ worker, language }) => worker.education?.map(({ level, field, institution, completedOn }) => ({ credential: optionLabel('educationLevel', level, language), subject: field ?? '', school: institution ?? '', completed: dayInWords(completedOn, language) ?? '' })),
  },
  workHistory: {
    kind: 'list', source: 'client', label: { en: 'Work experience', fr: 'Expérience de travail' }, choice: 'offer', pointer: ({ workerIndex }) => `/persons/${workerIndex}/work`,
    members: { title: { en: 'job title', fr: 'titre du poste' }, employer: { en: 'employer', fr: 'employeur' }, country: { en: 'country', fr: 'pays' }, period: { en: 'period', fr: 'période' } },
    read: ({ worker, language }) => worker.work?.map(({ title, employer, country, startedOn, endedOn }) => ({ title: title ?? '', employer, country: country === undefined ? '' : countryName(country, language), period: spanInWords(startedOn, endedOn, language) })),
  },
  referenceEmployer: { kind: 'text', source: 'client', label: { en: 'Employer who is asked for a reference', fr: 'Employeur à qui la référence est demandée' }, choice: 'job', pointer: at('work'), read: ({ jobs }) => filled(jobs[0]?.employer) },
  referenceJobs: {
    kind: 'list', source: 'client', label: { en: 'Positions that the reference is about', fr: 'Postes visés par la lettre de référence' }, choice: 'job', pointer: at('work'),
    members: { title: { en: 'job title', fr: 'titre du poste' }, period: { en: 'period', fr: 'période' } },
    read: ({ jobs, language }) => (jobs.length === 0 ? undefined : jobs.map(({ title, startedOn, endedOn }) => ({ title: title ?? '', period: spanInWords(startedOn, endedOn, language) }))),
  },
  referencePosition: { kind: 'text', source: 'client', label: { en: 'Position that the reference is about', fr: 'Poste visé par la lettre de référence' }, choice: 'job', pointer: at('work'), read: ({ jobs }) => filled(jobs.flatMap(({ title }) => (title === undefined ? [] : [title])).join(', ')) },
  referencePeriod: { kind: 'text', source: 'client', label: { en: 'Period of employment', fr: 'Période d’emploi' }, choice: 'job', pointer: at('work'), read: ({ jobs, language }) => filled(jobs.map(({ startedOn, endedOn }) => spanInWords(startedOn, endedOn, language)).filter((period) => period !== '').join(', ')) },
  fileNumber: { kind: 'text', source: 'client', label: { en: 'File number', fr: 'Numéro de dossier' }, read: ({ client }) => filled(client.fileNumber) },
} as const satisfies Readonly<Record<string, LetterField>>;
