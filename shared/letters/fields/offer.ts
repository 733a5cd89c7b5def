import { personName } from '../../assessment/report/names';
import { cusmaProfessions } from '../../assessment/rules/workPermits/cusmaProfessions';
import { exemptionCodeOf } from '../../offers/offerOfCase';
import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { filled, type LetterFacts, type LetterField } from '../field';
import { addressLines, dayInWords, dollars, placeInWords, plainNumber, spanInWords } from '../words';

/** Where several are on file and nobody has chosen, there is no one place. */
const offer = (member: string) => ({ offerIndex }: LetterFacts): string | null => (offerIndex < 0 ? null : `/jobOffers/${offerIndex}/${member}`);
const per = { en: { hour: 'per hour', year: 'per year' }, fr: { hour: 'l’heure', year: 'par année' } } as const;

/** The wage as the offer has it: by the hour, by the year, or both. */
function wage({ offer: found, language }: LetterFacts): string | undefined {
  const { wagePerHour, salaryPerYear } = found ?? {};
  return filled([
    ...(wagePerHour === undefined ? [] : [`${dollars(wagePerHour, language)} ${per[language].hour}`]),
    ...(salaryPerYear === undefined ? [] : [`${dollars(salaryPerYear, language)} ${per[language].year}`]),
  ].join(' – '));
}

const languageNames: Readonly<Record<'en' | 'fr', Intl.DisplayNames>> = { en: new Intl.DisplayNames('en-CA', { type: 'language' }), fr: new Intl.DisplayNames('fr-CA', { type: 'language' }) };

/** Of the languages that the position asks for; an empty list asks for none. */
function languages({ offer: found, language }: LetterFacts): string | undefined {
  const asked = found?.requires?.languages;
  if (asked === undefined) return undefined;
  return asked.length === 0 ? { en: 'none', fr: 'aucune' }[language] : asked.map((code) => languageNames[language].of(code) ?? code).join(', ');
}

/** What a work permit for the job rests on: the assessment, or the exemption that the case is about. */
function basis({ offer: found, kase, today, language }: LetterFacts): string | undefined {
  const code = exemptionCodeOf(kase?.kind, today);
  if (code !== undefined) return { en: `exempt from an LMIA, code ${code}`, fr: `dispensé d’une EIMT, code ${code}` }[language];
  if (!found?.lmia) return undefined;
  const { number, stream } = found.lmia;
  return { en: `LMIA${filled(number) === undefined ? '' : ` ${number}`} (${optionLabel('lmiaStream', stream, language)})`, fr: `EIMT${filled(number) === undefined ? '' : ` ${number}`} (${optionLabel('lmiaStream', stream, language)})` }[language];
}

/** The profession as the list of the agreement names it. */
function listedProfession({ offer: found, language }: LetterFacts): string | undefined {
  const entry = found?.listedProfessions?.find(({ list, entry: one }) => list === 'cusma' && one !== null)?.entry;
  return entry === undefined || entry === null ? undefined : cusmaProfessions.find(({ entries }) => entries.includes(entry))?.name[language];
}

/** Cases in which the job needs a work permit: without a case it may. */
const forPermit = /^(?:ca\.wp\.|case\.(?:work-permit|job-offer|letter-of-support|lmia-))/u;

const isTalentStream = ({ offer: found }: LetterFacts): boolean => found?.lmia?.stream === 'gts-a' || found?.lmia?.stream === 'gts-b';

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
  jobEnd: { kind: 'text', source: 'offer', label: { en: 'Last day of work', fr: 'Dernier jour de travail' }, pointer: offer('endsOn'), read: ({ offer: found, language }) => dayInWords(found?.endsOn, language) },
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
  hasRecruitment: { kind: 'condition', source: 'offer', label: { en: 'Where the employer advertised', fr: 'Si l’employeur a annoncé le poste' }, read: ({ offer: found }) => (found?.recruitment?.length ?? 0) > 0 },
  transferCategory: { kind: 'text', source: 'offer', label: { en: 'Category of the transfer', fr: 'Catégorie de mutation' }, pointer: offer('transfer'), read: ({ offer: found, language }) => (found?.transfer ? optionLabel('transferCategory', found.transfer.category, language) : undefined) },
  transferFrom: { kind: 'text', source: 'offer', label: { en: 'Employer abroad', fr: 'Employeur à l’étranger' }, pointer: offer('transfer'), choice: 'foreignEmployer', read: ({ offer: found, foreignEmployer }) => filled(foreignEmployer?.name) ?? filled(found?.transfer?.fromEmployer) },
  transferSince: { kind: 'text', source: 'offer', label: { en: 'Employed abroad since', fr: 'À l’emploi à l’étranger depuis' }, pointer: offer('transfer'), read: ({ offer: found, language }) => dayInWords(found?.transfer?.since, language) },
  jobLanguages: { kind: 'text', source: 'offer', label: { en: 'Languages required', fr: 'Langues exigées' }, pointer: offer('requires'), read: languages },
  jobLicence: {
    kind: 'text', source: 'offer', label: { en: 'Licence required', fr: 'Permis d’exercice exigé' }, pointer: offer('requires'),
    read: ({ offer: found, language }) => (found?.requires?.licence === undefined ? undefined : found.requires.licence ? { en: 'required', fr: 'exigé' }[language] : { en: 'none', fr: 'aucun' }[language]),
  },
  jobPositions: { kind: 'text', source: 'offer', label: { en: 'Number of positions', fr: 'Nombre de postes' }, pointer: offer('lmia'), read: ({ offer: found, language }) => (found?.lmia?.positions === undefined ? undefined : plainNumber(found.lmia.positions, language)) },
  permitBasis: { kind: 'text', source: 'offer', label: { en: 'LMIA, or exemption code', fr: 'EIMT, ou code de dispense' }, pointer: offer('lmia'), read: basis },
  exemptionCode: { kind: 'text', source: 'case', label: { en: 'LMIA exemption code', fr: 'Code de dispense de l’EIMT' }, read: ({ kase, today }) => exemptionCodeOf(kase?.kind, today) },
  isExempt: { kind: 'condition', source: 'case', label: { en: 'Where the case is exempt from an LMIA', fr: 'Si la demande est dispensée d’une EIMT' }, read: ({ kase, today }) => exemptionCodeOf(kase?.kind, today) !== undefined },
  needsPermit: { kind: 'condition', source: 'case', label: { en: 'Where the letter goes with a work permit', fr: 'Si la lettre accompagne un permis de travail' }, read: ({ kase }) => kase === undefined || forPermit.test(kase.kind) },
  needsTransitionPlan: { kind: 'condition', source: 'offer', label: { en: 'Where the stream asks for a transition plan', fr: 'Si le volet exige un plan de transition' }, read: ({ offer: found }) => found?.lmia?.stream === 'high-wage' || filled(found?.transitionPlan) !== undefined },
  portalOfferNumber: { kind: 'text', source: 'offer', label: { en: 'Offer of employment number', fr: 'Numéro de l’offre d’emploi' }, pointer: offer('approvals'), read: ({ offer: found }) => filled(found?.approvals?.find(({ kind }) => kind === 'portal-offer')?.reference) },
  isTalentStream: { kind: 'condition', source: 'offer', label: { en: 'Where the stream is the Global Talent Stream', fr: 'Si le volet est celui des talents mondiaux' }, read: isTalentStream },
  roleKeptOpen: {
    kind: 'text', source: 'offer', label: { en: 'Whether the position abroad stays open', fr: 'Si le poste à l’étranger est conservé' }, pointer: offer('transfer'),
    read: ({ offer: found, language }) => {
      const open = found?.transfer?.roleKeptOpen;
      if (open === undefined) return undefined;
      return { en: open ? 'The position abroad is kept open for the return.' : 'The position abroad is not kept open.', fr: open ? 'Le poste à l’étranger est conservé en vue du retour.' : 'Le poste à l’étranger n’est pas conservé.' }[language];
    },
  },
  cusmaProfession: { kind: 'text', source: 'offer', label: { en: 'Profession of the CUSMA list', fr: 'Profession de la liste de l’ACEUM' }, pointer: offer('listedProfessions'), read: listedProfession },
} as const satisfies Readonly<Record<string, LetterField>>;
