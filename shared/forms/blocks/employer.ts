import { ask, column, day, list, must, number, section, table, text, words, yesNo } from '../build';
import { byHand, dateAnswer, fact, known, missing, none, notAsked, offerToChoose, yesOrNo } from '../answers';
import { addressLine } from '../derivations/addresses';
import { countryAnswer } from '../derivations/places';
import { provinceName } from '../../places';
import { optionLabel } from '../../texts';
import { spokenLanguageName, familyName, givenNames } from './personal';
import { representativeBodies } from '../lists';
import type { Answer, Evidence, Field, Item, Located, Question, Section, Subject, TableAnswer } from '../types';
import type { Employer, JobOffer } from '../../clientFile';

// The blocks that ESDC's applications and the Employer Portal share: business, contacts, third party, offer, pay, place, labour market.

export const ofEmployer = (answer: (one: Located<Employer>, s: Subject) => Answer) => (s: Subject): Answer => (s.employer ? answer(s.employer, s) : s.mustChooseOffer ? offerToChoose : missing(s.offer ? `${s.offer.at}/employerId` : '/employers'));
export const ofOffer = (answer: (one: Located<JobOffer>, s: Subject) => Answer) => (s: Subject): Answer => (s.offer ? answer(s.offer, s) : s.mustChooseOffer ? offerToChoose : missing('/jobOffers'));
export const judged = (id: string, en: string, fr: string, field: Field = text()): Question => ask(id, en, fr, field, () => byHand('choice'));
export const notKept = (id: string, en: string, fr: string, field: Field = text()): Question => ask(id, en, fr, field, () => byHand('not-kept'));
const employerFact = (id: string, en: string, fr: string, field: Field, member: 'operatingName' | 'businessNumber' | 'layoffs' | 'naics' | 'employeesInCanada' | 'employeesInProvince' | 'annualRevenue'): Question =>
  ask(id, en, fr, field, ofEmployer(({ value, at }) => fact(value[member], `${at}/${member}`)));
export const offerText = (id: string, en: string, fr: string, member: 'duties' | 'rationale' | 'overtime' | 'schedule' | 'benefits' | 'vacation' | 'housing' | 'transitionPlan' | 'noc' | 'title', field: Field = text()): Question =>
  ask(id, en, fr, field, ofOffer(({ value, at }) => fact(value[member], `${at}/${member}`)));

/** Nine digits, then the payroll account: `000100011RP0001`. */
const craNumber = ofEmployer(({ value, at }) => {
  if (value.businessNumber === undefined) return missing(`${at}/businessNumber`);
  return value.payrollAccount === undefined ? { kind: 'missing', pointers: [`${at}/payrollAccount`], partly: value.businessNumber } : known(`${value.businessNumber}${value.payrollAccount}`, [`${at}/businessNumber`, `${at}/payrollAccount`]);
});
const tableToChoose: TableAnswer = { kind: 'by-hand', why: 'choice', remark: words('Several job offers are on file: choose one first', 'Plusieurs offres d’emploi au dossier : en choisir d’abord une') };
const contacts = (s: Subject): TableAnswer => {
  if (s.mustChooseOffer) return tableToChoose;
  if (!s.employer) return { kind: 'missing', pointers: [s.offer ? `${s.offer.at}/employerId` : '/employers'] };
  const { contacts: people } = s.employer.value;
  const pointer = `${s.employer.at}/contacts`;
  if (people === undefined) return { kind: 'missing', pointers: [pointer] };
  if (people.length === 0) return { kind: 'none', from: [pointer] };
  return { kind: 'rows', rows: people.map(({ name, title, phone, email, language }, index) => [fact(name, `${pointer}/${index}/name`), fact(title, `${pointer}/${index}/title`), fact(phone, `${pointer}/${index}/phone`), fact(email, `${pointer}/${index}/email`), fact(language, `${pointer}/${index}/language`)]) };
};

export const business = (id: string, evidence: Evidence): Section =>
  section(id, 'Employer’s business', 'Entreprise de l’employeur', evidence, [
    ask(`${id}a`, 'CRA business number with payroll account', 'Numéro d’entreprise de l’ARC avec compte de retenues', must(text(15)), craNumber), ask(`${id}b`, 'Legal name', 'Dénomination sociale', must(text()), ofEmployer(({ value, at }) => known(value.legalName, [`${at}/legalName`]))),
    employerFact(`${id}c`, 'Operating name', 'Nom commercial', text(), 'operatingName'), ask(`${id}d`, 'Business address', 'Adresse de l’entreprise', text(), ofEmployer(({ value, at }) => (value.address ? known(addressLine(value.address), [`${at}/address`]) : missing(`${at}/address`)))),
    notKept(`${id}e`, 'Web site', 'Site Web'), ask(`${id}f`, 'Start of the business', 'Début de l’entreprise', day, ofEmployer(({ value, at }) => dateAnswer(value.operatingSince, `${at}/operatingSince`))),
    ask(`${id}g`, 'Kind of business', 'Type d’entreprise', text(), ofEmployer(({ value, at }, s) => fact(value.kind, `${at}/kind`, (kind) => optionLabel('employerKind', kind, s.language)))), employerFact(`${id}h`, 'Main activity (NAICS code)', 'Activité principale (code SCIAN)', text(), 'naics'),
    employerFact(`${id}i`, 'Employees in Canada under the business number', 'Employés au Canada sous le numéro d’entreprise', number(), 'employeesInCanada'), employerFact(`${id}j`, 'Gross revenue of the last year, dollars', 'Revenu brut du dernier exercice, en dollars', number(), 'annualRevenue'),
    notKept(`${id}k`, 'Temporary foreign workers in the past six years', 'Travailleurs étrangers temporaires au cours des six dernières années', yesNo), ask(`${id}l`, 'On the list of employers banned or in default', 'Sur la liste des employeurs exclus ou en défaut', yesNo, ofEmployer(({ value, at }, s) => yesOrNo(s, value.ineligible, `${at}/ineligible`))),
  ]);

export const contactPersons = (id: string, evidence: Evidence): Section =>
  section(id, 'Contacts', 'Personnes-ressources', evidence, [
    table(`${id}a`, 'Principal and alternate contact', 'Personne-ressource principale et remplaçante', 2, [column('Name', 'Nom', text()), column('Title', 'Titre', text()), column('Telephone', 'Téléphone', text()), column('E-mail', 'Courriel', text()), column('Language', 'Langue', text())], contacts),
  ]);

type Representative = NonNullable<Subject['client']['representative']>;
const third = (answer: (one: Representative, s: Subject) => Answer) => (s: Subject): Answer => {
  const one = s.client.representative;
  return one === undefined ? missing('/representative') : one === null ? notAsked : answer(one, s);
};
export const thirdParty = (id: string, evidence: Evidence): Section =>
  section(id, 'Third party', 'Tiers', evidence, [
    ask(`${id}a`, 'A representative is used', 'Un représentant est utilisé', yesNo, (s) => yesOrNo(s, s.client.representative === undefined ? undefined : s.client.representative !== null, '/representative')),
    ask(`${id}b`, 'Name', 'Nom', text(), third((one) => fact(one.name, '/representative/name'))), ask(`${id}c`, 'Paid', 'Rémunéré', yesNo, third((one, s) => yesOrNo(s, one.paid, '/representative/paid'))),
    ask(`${id}d`, 'Member of', 'Membre de', list(representativeBodies), third((one, s) => fact(one.body, '/representative/body', (body) => optionLabel('representativeBody', body, s.language)))), ask(`${id}e`, 'Membership number', 'Numéro de membre', text(), third((one) => fact(one.membershipNumber, '/representative/membershipNumber'))),
    ask(`${id}f`, 'Address', 'Adresse', text(), third((one) => (one.address ? known(addressLine(one.address), ['/representative/address']) : missing('/representative/address')))), notKept(`${id}g`, 'A recruiter was used; fees taken from the worker', 'Un recruteur a été utilisé; frais perçus du travailleur', yesNo),
  ]);

export const requirementItems = (id: string): Item[] => [
  ask(`${id}g`, 'Education required', 'Études exigées', text(), ofOffer(({ value, at }, s) => fact(value.requires?.level, `${at}/requires/level`, (level) => optionLabel('educationLevel', level, s.language)))),
  ask(`${id}h`, 'Experience required, months', 'Expérience exigée, en mois', number(), ofOffer(({ value, at }) => fact(value.requires?.experienceMonths, `${at}/requires/experienceMonths`))),
  ask(`${id}i`, 'Languages required', 'Langues exigées', text(), ofOffer(({ value, at }, s) => {
    const languages = value.requires?.languages;
    if (languages === undefined) return missing(`${at}/requires/languages`);
    return languages.length === 0 ? none([`${at}/requires/languages`]) : known(languages.map((code) => spokenLanguageName(code, s.language)).join(', '), [`${at}/requires/languages`]);
  })),
  ask(`${id}j`, 'Licence needed or occupation regulated', 'Permis d’exercice exigé ou profession réglementée', yesNo, ofOffer(({ value, at }, s) => yesOrNo(s, value.requires?.licence, `${at}/requires/licence`))),
];

/** The oral and the written language are asked apart; the file says which languages, not in which of the two. */
const languageUse = (id: string): Item[] => [
  notKept(`${id}m`, 'Oral language: English, French, both, either, or none required', 'Langue parlée : anglais, français, les deux, l’une ou l’autre, ou aucune exigée'), notKept(`${id}n`, 'Written language: English, French, both, either, or none required', 'Langue écrite : anglais, français, les deux, l’une ou l’autre, ou aucune exigée'),
  judged(`${id}o`, 'Another language, and why', 'Autre langue, et pourquoi'),
];

export const offer = (id: string, evidence: Evidence, { wageStream = false } = {}): Section =>
  section(id, 'Job offer', 'Offre d’emploi', evidence, [
    offerText(`${id}a`, 'Job title', 'Titre du poste', 'title', must(text())), offerText(`${id}b`, 'Occupation (NOC)', 'Profession (CNP)', 'noc'),
    ask(`${id}c`, 'Number of positions', 'Nombre de postes', number(), ofOffer(({ value, at }) => (value.lmia ? fact(value.lmia.positions, `${at}/lmia/positions`) : byHand('choice')))),
    ask(`${id}d`, 'Start', 'Début', day, ofOffer(({ value, at }) => dateAnswer(value.startsOn, `${at}/startsOn`))),
    ask(`${id}e`, 'End', 'Fin', day, ofOffer(({ value, at }) => (value.endsOn === null ? known('Permanent', [`${at}/endsOn`]) : dateAnswer(value.endsOn, `${at}/endsOn`)))), offerText(`${id}f`, 'Main duties', 'Fonctions principales', 'duties', must(text())),
    ...requirementItems(id), judged(`${id}k`, 'Union', 'Syndicat', yesNo), offerText(`${id}l`, 'Why the worker is needed', 'Pourquoi le travailleur est nécessaire', 'rationale'),
    ...(wageStream ? [...languageUse(id), ask(`${id}p`, 'Seasonal position', 'Poste saisonnier', yesNo, ofOffer(({ value, at }, s) => yesOrNo(s, value.seasonal, `${at}/seasonal`))), notKept(`${id}q`, 'Seasonal: months, and Canadians and foreign workers in the season', 'Saisonnier : mois, et Canadiens et travailleurs étrangers pendant la saison')] : []),
  ]);

export const pay = (id: string, evidence: Evidence): Section =>
  section(id, 'Hours, pay and benefits', 'Heures, rémunération et avantages', evidence, [
    ask(`${id}a`, 'Wage per hour, dollars', 'Salaire horaire, en dollars', must(number()), ofOffer(({ value, at }) => (value.wagePerHour === undefined && value.salaryPerYear !== undefined ? { kind: 'missing', pointers: [`${at}/wagePerHour`], partly: String(value.salaryPerYear) } : fact(value.wagePerHour, `${at}/wagePerHour`)))),
    ask(`${id}b`, 'Hours a week', 'Heures par semaine', must(number()), ofOffer(({ value, at }) => fact(value.hoursPerWeek, `${at}/hoursPerWeek`))),
    ask(`${id}c`, 'Full time (30 hours or more)', 'Temps plein (30 heures ou plus)', yesNo, ofOffer(({ value, at }, s) => yesOrNo(s, value.hoursPerWeek === undefined ? undefined : value.hoursPerWeek >= 30, `${at}/hoursPerWeek`))),
    ask(`${id}d`, 'Lowest pay of others in the same job', 'Rémunération la plus basse pour le même emploi', number(), ofOffer(({ value, at }) => (value.peerWages === null ? none([`${at}/peerWages`]) : fact(value.peerWages?.low, `${at}/peerWages/low`)))),
    ask(`${id}e`, 'Highest pay of others in the same job', 'Rémunération la plus élevée pour le même emploi', number(), ofOffer(({ value, at }) => (value.peerWages === null ? none([`${at}/peerWages`]) : fact(value.peerWages?.high, `${at}/peerWages/high`)))),
    offerText(`${id}f`, 'Schedule', 'Horaire', 'schedule'), offerText(`${id}g`, 'Overtime', 'Heures supplémentaires', 'overtime'), notKept(`${id}h`, 'Contingent pay', 'Rémunération conditionnelle'), offerText(`${id}i`, 'Benefits', 'Avantages', 'benefits'), offerText(`${id}j`, 'Vacation', 'Vacances', 'vacation'),
  ]);

export const workplace = (id: string, evidence: Evidence): Section =>
  section(id, 'Place of work', 'Lieu de travail', evidence, [
    ask(`${id}a`, 'Street', 'Rue', text(), ofOffer(({ value, at }) => fact(value.street, `${at}/street`))), ask(`${id}b`, 'Town', 'Ville', must(text()), ofOffer(({ value, at }) => fact(value.city, `${at}/city`))),
    ask(`${id}c`, 'Province', 'Province', must(list([])), ofOffer(({ value, at }, s) => fact(value.province, `${at}/province`, (code) => provinceName(code, s.language)))),
    ask(`${id}d`, 'Employees at the place of work', 'Employés au lieu de travail', number(), ofOffer(({ value, at }) => fact(value.site?.employees, `${at}/site/employees`))), ask(`${id}e`, 'Citizens and permanent residents there', 'Citoyens et résidents permanents sur place', number(), ofOffer(({ value, at }) => fact(value.site?.citizensAndPermanentResidents, `${at}/site/citizensAndPermanentResidents`))),
    notKept(`${id}f`, 'Main activity and safety hazards there', 'Activité principale et dangers sur place'),
  ]);

/** Known where the advertising on file says so; an employer without it may still have used it. */
const jobBank = ofOffer(({ value, at }, s) => {
  const used = value.recruitment?.some(({ method }) => method === 'job-bank');
  return yesOrNo(s, used, `${at}/recruitment`);
});
const wageStreamItems = (id: string): Item[] => [
  judged(`${id}f`, 'Advertising waived: which variation, and why', 'Dispense d’affichage : quelle variante, et pourquoi'), ask(`${id}g`, 'Job Bank used', 'Guichet-Emplois utilisé', yesNo, jobBank), notKept(`${id}h`, 'Number of the Job Bank posting, or why it was not used', 'Numéro de l’annonce du Guichet-Emplois, ou pourquoi il n’a pas été utilisé'),
  notKept(`${id}i`, 'Why Canadians and permanent residents were not hired', 'Pourquoi aucun Canadien ni résident permanent n’a été embauché'), judged(`${id}j`, 'Hiring will cost jobs of Canadians or permanent residents', 'L’embauche entraînera des pertes d’emplois pour des Canadiens ou des résidents permanents', yesNo),
  notKept(`${id}k`, 'Work-Sharing or other support of ESDC', 'Travail partagé ou autre soutien d’EDSC', yesNo),
];

const recruitmentRows = (s: Subject): TableAnswer => {
  if (s.mustChooseOffer) return tableToChoose;
  if (!s.offer) return { kind: 'missing', pointers: ['/jobOffers'] };
  const done = s.offer.value.recruitment;
  const pointer = `${s.offer.at}/recruitment`;
  if (done === undefined) return { kind: 'missing', pointers: [pointer] };
  if (done.length === 0) return { kind: 'none', from: [pointer] };
  return { kind: 'rows', rows: done.map(({ method, scope, audience, from, to }, index) => [
    fact(method, `${pointer}/${index}/method`, (value) => optionLabel('recruitmentMethod', value, s.language)), fact(scope, `${pointer}/${index}/scope`, (value) => optionLabel('recruitmentScope', value, s.language)),
    fact(audience, `${pointer}/${index}/audience`, (value) => optionLabel('recruitmentAudience', value, s.language)), dateAnswer(from, `${pointer}/${index}/from`), dateAnswer(to, `${pointer}/${index}/to`),
  ]) };
};
/** What ESDC asks besides of high- and low-wage positions. */
export const labourMarket = (id: string, evidence: Evidence, { wageStream = false } = {}): Section =>
  section(id, 'Recruitment and labour market', 'Recrutement et marché du travail', evidence, [
    table(`${id}a`, 'Advertising done', 'Affichage effectué', null, [column('Method', 'Moyen', text()), column('Scope', 'Portée', text()), column('Audience', 'Public visé', text()), column('From', 'Du', day), column('To', 'Au', day)], recruitmentRows),
    notKept(`${id}b`, 'Applications, interviewed, offered, hired, declined, not qualified', 'Candidatures, entrevues, offres, embauches, refus, non qualifiés', number()), employerFact(`${id}c`, 'Lay-offs in the past 12 months', 'Mises à pied au cours des 12 derniers mois', text(), 'layoffs'),
    ask(`${id}d`, 'Labour dispute in progress', 'Conflit de travail en cours', yesNo, ofEmployer(({ value, at }, s) => yesOrNo(s, value.labourDispute, `${at}/labourDispute`))), judged(`${id}e`, 'Benefits to Canada: jobs created, skills transferred, shortage filled', 'Retombées pour le Canada : emplois créés, compétences transférées, pénurie comblée'),
    ...(wageStream ? wageStreamItems(id) : []),
  ]);

/** Who is to work, as ESDC and the Employer Portal ask it. */
export const worker = (id: string, evidence: Evidence): Section =>
  section(id, 'Worker', 'Travailleur', evidence, [
    ask(`${id}a`, 'Family name', 'Nom de famille', text(), (s) => familyName(s.person, s.at)), ask(`${id}b`, 'Given names', 'Prénoms', text(), (s) => givenNames(s.person, s.at)), ask(`${id}c`, 'Date of birth', 'Date de naissance', day, (s) => dateAnswer(s.person.dateOfBirth, `${s.at}/dateOfBirth`)),
    ask(`${id}d`, 'Citizenship', 'Citoyenneté', list([]), (s) => (s.person.citizenships?.length === 0 ? none([`${s.at}/citizenships`]) : countryAnswer(s, s.person.citizenships?.[0], `${s.at}/citizenships`))),
  ]);
