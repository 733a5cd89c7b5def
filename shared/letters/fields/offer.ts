import { personName } from '../../assessment/report/names';
import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { filled, type LetterFacts, type LetterField } from '../field';
import { addressLines, dayInWords, dollars, placeInWords, plainNumber, spanInWords } from '../words';

const offer = (member: string) => ({ offerIndex }: LetterFacts): string => `/jobOffers/${offerIndex}/${member}`;
const employer = (member: string) => ({ employerIndex }: LetterFacts): string => `/employers/${employerIndex}/${member}`;
const per = { en: { hour: 'per hour', year: 'per year' }, fr: { hour: 'l’heure', year: 'par année' } } as const;

/** The wage as the offer has it: by the hour, by the year, or both. */
function wage({ offer: found, language }: LetterFacts): string | undefined {
  const { wagePerHour, salaryPerYear } = found ?? {};
  return filled([
    ...(wagePerHour === undefined ? [] : [`${dollars(wagePerHour, language)} ${per[language].hour}`]),
    ...(salaryPerYear === undefined ? [] : [`${dollars(salaryPerYear, language)} ${per[language].year}`]),
  ].join(' – '));
}

/** The employer's address, or the town it is in. */
const employerAddress = ({ employer: found, language }: LetterFacts): string | undefined => addressLines(found?.address, language);

/** What letters say of a job offer and of the worker it is for. */
export const offerFields = {
  workerName: { kind: 'text', source: 'offer', label: { en: 'Worker’s full name', fr: 'Nom complet du travailleur' }, pointer: ({ workerIndex }) => `/persons/${workerIndex}/name`, read: ({ worker }) => (filled(worker.name?.family) ?? filled(worker.name?.given) ? personName(worker) : undefined) },
  workerAddress: { kind: 'text', source: 'offer', label: { en: 'Worker’s address', fr: 'Adresse du travailleur' }, pointer: ({ workerIndex }) => `/persons/${workerIndex}/contact`, read: ({ worker, language }) => addressLines(worker.contact?.mailing, language) ?? addressLines(worker.contact?.residential, language) },
  workerCitizenship: { kind: 'text', source: 'offer', label: { en: 'Worker’s citizenship', fr: 'Citoyenneté du travailleur' }, pointer: ({ workerIndex }) => `/persons/${workerIndex}/citizenships`, read: ({ worker, language }) => filled(worker.citizenships?.map((code) => countryName(code, language)).join(', ')) },
  jobTitle: { kind: 'text', source: 'offer', label: { en: 'Job title', fr: 'Titre du poste' }, pointer: offer('title'), read: ({ offer: found }) => filled(found?.title) },
  jobNoc: { kind: 'text', source: 'offer', label: { en: 'NOC code of the job', fr: 'Code CNP du poste' }, pointer: offer('noc'), read: ({ offer: found }) => filled(found?.noc) },
  jobDuties: { kind: 'text', source: 'offer', label: { en: 'Main duties', fr: 'Fonctions principales' }, pointer: offer('duties'), read: ({ offer: found }) => filled(found?.duties) },
  jobLocation: {
    kind: 'text', source: 'offer', label: { en: 'Place of work', fr: 'Lieu de travail' }, pointer: offer('city'),
    read: ({ offer: found, language }) => (found === undefined ? undefined : filled([filled(found.street), placeInWords(found, language)].filter((part) => part !== undefined).join(', '))),
  },
  jobWage: { kind: 'text', source: 'offer', label: { en: 'Wage', fr: 'Salaire' }, pointer: offer('wagePerHour'), read: wage },
  jobHours: { kind: 'text', source: 'offer', label: { en: 'Hours of work per week', fr: 'Heures de travail par semaine' }, pointer: offer('hoursPerWeek'), read: ({ offer: found, language }) => (found?.hoursPerWeek === undefined ? undefined : plainNumber(found.hoursPerWeek, language)) },
  jobStart: { kind: 'text', source: 'offer', label: { en: 'First day of work', fr: 'Premier jour de travail' }, pointer: offer('startsOn'), read: ({ offer: found, language }) => dayInWords(found?.startsOn, language) },
  jobDuration: {
    kind: 'text', source: 'offer', label: { en: 'Duration of the job', fr: 'Durée de l’emploi' }, pointer: offer('endsOn'),
    read: ({ offer: found, language }) => {
      const end = dayInWords(found?.endsOn, language);
      if (end !== undefined) return { en: `until ${end}`, fr: `jusqu’au ${end}` }[language];
      return found?.permanent === true || found?.endsOn === null ? { en: 'for an indeterminate period', fr: 'pour une durée indéterminée' }[language] : undefined;
    },
  },
  jobOvertime: { kind: 'text', source: 'offer', label: { en: 'Overtime', fr: 'Heures supplémentaires' }, pointer: offer('overtime'), read: ({ offer: found }) => filled(found?.overtime) },
  jobSchedule: { kind: 'text', source: 'offer', label: { en: 'Work schedule', fr: 'Horaire de travail' }, pointer: offer('schedule'), read: ({ offer: found }) => filled(found?.schedule) },
  jobBenefits: { kind: 'text', source: 'offer', label: { en: 'Benefits', fr: 'Avantages sociaux' }, pointer: offer('benefits'), read: ({ offer: found }) => filled(found?.benefits) },
  jobVacation: { kind: 'text', source: 'offer', label: { en: 'Vacation', fr: 'Vacances' }, pointer: offer('vacation'), read: ({ offer: found }) => filled(found?.vacation) },
  jobHousing: { kind: 'text', source: 'offer', label: { en: 'Housing', fr: 'Logement' }, pointer: offer('housing'), read: ({ offer: found }) => filled(found?.housing) },
  jobEducation: { kind: 'text', source: 'offer', label: { en: 'Education required', fr: 'Études exigées' }, pointer: offer('requires'), read: ({ offer: found, language }) => (found?.requires?.level === undefined ? undefined : optionLabel('educationLevel', found.requires.level, language)) },
  jobExperience: {
    kind: 'text', source: 'offer', label: { en: 'Experience required', fr: 'Expérience exigée' }, pointer: offer('requires'),
    read: ({ offer: found, language }) => {
      const months = found?.requires?.experienceMonths;
      if (months === undefined) return undefined;
      return { en: `${plainNumber(months, language)} months`, fr: `${plainNumber(months, language)} mois` }[language];
    },
  },
  jobReason: { kind: 'text', source: 'offer', label: { en: 'Why the job is offered', fr: 'Motif de l’offre' }, pointer: offer('rationale'), read: ({ offer: found }) => filled(found?.rationale) },
  transitionPlan: { kind: 'text', source: 'offer', label: { en: 'Transition plan', fr: 'Plan de transition' }, pointer: offer('transitionPlan'), read: ({ offer: found }) => filled(found?.transitionPlan) },
  lmiaStream: { kind: 'text', source: 'offer', label: { en: 'LMIA stream', fr: 'Volet de l’EIMT' }, pointer: offer('lmia'), read: ({ offer: found, language }) => (found?.lmia ? optionLabel('lmiaStream', found.lmia.stream, language) : undefined) },
  recruitment: {
    kind: 'list', source: 'offer', label: { en: 'Recruitment activities', fr: 'Activités de recrutement' }, pointer: offer('recruitment'),
    members: { method: { en: 'method', fr: 'moyen' }, scope: { en: 'scope', fr: 'portée' }, audience: { en: 'audience', fr: 'public' }, period: { en: 'period', fr: 'période' } },
    read: ({ offer: found, language }) => found?.recruitment?.map(({ method, scope, audience, from, to }) => ({
      method: method === undefined ? '' : optionLabel('recruitmentMethod', method, language), scope: scope === undefined ? '' : optionLabel('recruitmentScope', scope, language),
      audience: audience === undefined ? '' : optionLabel('recruitmentAudience', audience, language), period: spanInWords(from, to, language),
    })),
  },
  noRecruitment: { kind: 'condition', source: 'offer', label: { en: 'Where the employer did not advertise', fr: 'Si l’employeur n’a pas annoncé le poste' }, read: ({ offer: found }) => found?.recruitment?.length === 0 },
  hasRecruitment: { kind: 'condition', source: 'offer', label: { en: 'Where the employer advertised', fr: 'Si l’employeur a annoncé le poste' }, read: ({ offer: found }) => found?.recruitment?.length !== 0 },
  transferCategory: { kind: 'text', source: 'offer', label: { en: 'Category of the transfer', fr: 'Catégorie de mutation' }, pointer: offer('transfer'), read: ({ offer: found, language }) => (found?.transfer ? optionLabel('transferCategory', found.transfer.category, language) : undefined) },
  transferFrom: { kind: 'text', source: 'offer', label: { en: 'Employer abroad', fr: 'Employeur à l’étranger' }, pointer: offer('transfer'), read: ({ offer: found, employer: here }) => filled(found?.transfer?.fromEmployer) ?? filled(here?.relatedForeignEmployers?.[0]?.name) },
  transferSince: { kind: 'text', source: 'offer', label: { en: 'Employed abroad since', fr: 'À l’emploi à l’étranger depuis' }, pointer: offer('transfer'), read: ({ offer: found, language }) => dayInWords(found?.transfer?.since, language) },
  cusmaProfession: {
    kind: 'text', source: 'offer', label: { en: 'Profession of the CUSMA list', fr: 'Profession de la liste de l’ACEUM' }, pointer: offer('listedProfessions'),
    read: ({ offer: found }) => filled(found?.listedProfessions?.find(({ list }) => list === 'cusma')?.entry?.replaceAll('-', ' ')),
  },
} as const satisfies Readonly<Record<string, LetterField>>;

/** What letters say of the employer. */
export const employerFields = {
  employerName: { kind: 'text', source: 'employer', label: { en: 'Employer’s legal name', fr: 'Dénomination sociale de l’employeur' }, pointer: employer('legalName'), read: ({ employer: found }) => filled(found?.legalName) },
  employerAddress: { kind: 'text', source: 'employer', label: { en: 'Employer’s address', fr: 'Adresse de l’employeur' }, pointer: employer('address'), read: employerAddress },
  employerNumber: { kind: 'text', source: 'employer', label: { en: 'Business number', fr: 'Numéro d’entreprise' }, pointer: employer('businessNumber'), read: ({ employer: found }) => filled(found?.businessNumber) },
  employerContact: { kind: 'text', source: 'employer', label: { en: 'Employer’s contact person', fr: 'Personne-ressource de l’employeur' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.name) },
  employerContactTitle: { kind: 'text', source: 'employer', label: { en: 'Title of the contact person', fr: 'Titre de la personne-ressource' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.title) },
  employerPhone: { kind: 'text', source: 'employer', label: { en: 'Employer’s telephone number', fr: 'Téléphone de l’employeur' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.phone) },
  employerEmail: { kind: 'text', source: 'employer', label: { en: 'Employer’s email address', fr: 'Courriel de l’employeur' }, pointer: employer('contacts'), read: ({ employer: found }) => filled(found?.contacts?.[0]?.email) },
  employerSince: { kind: 'text', source: 'employer', label: { en: 'In operation since', fr: 'En activité depuis' }, pointer: employer('operatingSince'), read: ({ employer: found, language }) => dayInWords(found?.operatingSince, language) },
  employerStaff: { kind: 'text', source: 'employer', label: { en: 'Employees in Canada', fr: 'Employés au Canada' }, pointer: employer('employeesInCanada'), read: ({ employer: found, language }) => (found?.employeesInCanada === undefined ? undefined : plainNumber(found.employeesInCanada, language)) },
  employerLayoffs: { kind: 'text', source: 'employer', label: { en: 'Layoffs', fr: 'Mises à pied' }, pointer: employer('layoffs'), read: ({ employer: found }) => filled(found?.layoffs) },
  foreignCountry: { kind: 'text', source: 'employer', label: { en: 'Country of the employer abroad', fr: 'Pays de l’employeur à l’étranger' }, pointer: employer('relatedForeignEmployers'), read: ({ employer: found, language }) => { const code = found?.relatedForeignEmployers?.[0]?.country; return code === undefined ? undefined : countryName(code, language); } },
  foreignRelationship: { kind: 'text', source: 'employer', label: { en: 'Relationship of the two enterprises', fr: 'Lien entre les deux entreprises' }, pointer: employer('relatedForeignEmployers'), read: ({ employer: found, language }) => { const kind = found?.relatedForeignEmployers?.[0]?.relationship; return kind === undefined ? undefined : optionLabel('foreignRelationship', kind, language); } },
} as const satisfies Readonly<Record<string, LetterField>>;
