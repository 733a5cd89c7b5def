import type { DocumentRequirement, RequirementSet } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { exemptOffer } from './imp';
import { credential, ofCredential } from './offer';
import { byOffer, during, needed, ofOffer, offer, requirementSet } from './requirement';

const since = { from: '2015-02-21' };
/** The instructions were rewritten on this day, and the exemption codes told apart on the other. */
const rewritten = { from: '2024-10-03' };
const codesFrom = '2022-12-15';
const cited = ['checklist.ict'];
/** Less than two years with the enterprise abroad: specialized knowledge is then explained. Source: reference, work permits 4.1. */
const underTwoYears: Condition = { number: { addYears: { field: 'offer.transfer.since' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } };
const foreign = { each: [offer], for: 'applicant', subject: 'offer.id' };
const canadian = { each: byOffer, for: 'employer', subject: 'offer.id' };

/** What every transferee and both enterprises show. */
const common: readonly DocumentRequirement[] = [
  needed({
    ...since, ...foreign, id: 'introduction', document: 'introduction-letter', citations: ['ict.employment', ...cited],
    en: 'The enterprise abroad ({offer.transfer.fromEmployer}) sends {applicant} to Canada ({offer}).', fr: 'L’entreprise à l’étranger ({offer.transfer.fromEmployer}) mute {applicant} au Canada ({offer}).',
  }),
  needed({
    ...since, ...foreign, id: 'employment', document: 'foreign-employment-proof', citations: ['ict.one-year', 'ict.employment', ...cited],
    en: '{applicant} has worked for the enterprise abroad ({offer.transfer.fromEmployer}, since {offer.transfer.since}): a year without a break within the last three, full time and outside Canada.', fr: '{applicant} travaille pour l’entreprise à l’étranger ({offer.transfer.fromEmployer}, depuis : {offer.transfer.since}). Une année ininterrompue au cours des trois dernières, à temps plein et hors du Canada.',
  }),
  needed({
    ...since, ...foreign, id: 'charts', document: 'organization-charts', citations: ['ict.executive', 'ict.senior-manager', 'ict.specialized-knowledge', ...cited],
    en: 'The place of {applicant} at the enterprise abroad ({offer.transfer.fromEmployer}) and in Canada.', fr: 'La place de {applicant} dans l’entreprise à l’étranger ({offer.transfer.fromEmployer}) et au Canada.',
  }),
  needed({
    ...rewritten, ...foreign, id: 'role-kept-open', citations: ['ict.same-capacity', ...cited],
    en: 'The post of {applicant} at the enterprise abroad ({offer.transfer.fromEmployer}) stays available (on file: {offer.transfer.roleKeptOpen}).', fr: 'Le poste de {applicant} dans l’entreprise à l’étranger ({offer.transfer.fromEmployer}) reste disponible (au dossier : {offer.transfer.roleKeptOpen}).',
  }),
  needed({
    ...since, ...canadian, id: 'relationship', document: 'qualifying-relationship-proof', citations: ['ict.relationship', ...cited],
    en: '{employer} and the enterprise abroad ({offer.transfer.fromEmployer}) are parent, subsidiary, branch or affiliate through ownership and control.', fr: '{employer} et l’entreprise à l’étranger ({offer.transfer.fromEmployer}) sont liées comme société mère, filiale, succursale ou société affiliée par la propriété et le contrôle.',
  }),
  needed({
    ...since, ...canadian, id: 'support-letter', document: 'employer-support-letter', citations: ['ict.relationship', ...cited],
    en: '{employer} says in which capacity {applicant} is transferred and how each condition of the exemption is met ({offer}).', fr: '{employer} indique en quelle capacité {applicant} est muté et comment chaque condition de la dispense est remplie ({offer}).',
    mustContain: [{ en: 'Exemption code, and how the two enterprises are related', fr: 'Code de dispense et lien entre les deux entreprises' }],
  }),
  needed({
    ...rewritten, ...canadian, id: 'support-letter.2024', document: 'employer-support-letter', citations: ['ict.benefit', 'ict.location', ...cited],
    en: 'The transfer of {applicant} brings a significant benefit, and takes presence in Canada.', fr: 'La mutation de {applicant} apporte un avantage important et exige une présence au Canada.',
    mustContain: [
      { en: 'Significant economic, social or cultural benefit to Canada while the permit is valid', fr: 'Avantage économique, social ou culturel important pour le Canada pendant la validité du permis' },
      { en: 'Why the work has to be done in Canada, where it could be done remotely', fr: 'Pourquoi le travail doit se faire au Canada, s’il pouvait se faire à distance' },
    ],
  }),
  needed({
    ...since, ...canadian, id: 'registration', document: 'business-registration', citations: ['ict.relationship', ...cited],
    en: '{employer} exists in law: articles, certificate and share register.', fr: '{employer} existe légalement : statuts, certificat et registre des actions.',
  }),
  needed({
    ...since, ...canadian, id: 'premises', document: 'premises-proof', citations: ['ict.premises', ...cited],
    en: 'The work is done at commercial premises of {employer} (on file: {employer.premises}).', fr: 'Le travail se fait dans des locaux commerciaux de {employer} (au dossier : {employer.premises}).',
  }),
  needed({
    ...rewritten, ...canadian, id: 'wage', document: 'prevailing-wage-evidence', citations: ['ict.wage', ...cited],
    en: 'The wage of {offer} ({offer.wagePerHour} an hour) is not below the Job Bank wage for the occupation and area.', fr: 'Le salaire pour {offer} ({offer.wagePerHour} l’heure) n’est pas inférieur au salaire du Guichet-Emplois pour la profession et la région.',
  }),
  needed({
    ...since, id: 'credential', document: 'education-credential', each: [credential], for: 'applicant', subject: ofCredential, citations: cited,
    en: 'Studies of {applicant}: {study} ({study.level}, {study.institution}).', fr: 'Études de {applicant} : {study} ({study.level}, {study.institution}).',
  }),
  needed({ ...since, id: 'resume', for: 'applicant', citations: cited, en: 'The career of {applicant} up to now.', fr: 'Le parcours professionnel de {applicant}.' }),
  needed({
    ...since, id: 'temporary-intent', document: 'temporary-intent-proof', for: 'applicant', citations: ['wp.leave', ...cited],
    en: '{applicant} leaves at the end of the stay.', fr: '{applicant} quittera le Canada à la fin du séjour.',
  }),
];

/** Both enterprises do business for the whole stay. */
const inBusiness: readonly DocumentRequirement[] = [
  needed({
    ...rewritten, ...foreign, id: 'multinational', document: 'multinational-proof', citations: ['ict.multinational', ...cited],
    en: 'The enterprise abroad ({offer.transfer.fromEmployer}) earns revenue in at least one country besides its own; that of the enterprise in Canada counts.', fr: 'L’entreprise à l’étranger ({offer.transfer.fromEmployer}) tire des revenus d’au moins un pays autre que le sien; ceux de l’entreprise au Canada comptent.',
  }),
  needed({
    ...since, ...canadian, id: 'doing-business', document: 'doing-business-proof', citations: ['ict.doing-business', ...cited],
    en: '{employer} and the enterprise abroad ({offer.transfer.fromEmployer}) regularly provide goods or services.', fr: '{employer} et l’entreprise à l’étranger ({offer.transfer.fromEmployer}) fournissent régulièrement des biens ou des services.',
  }),
  needed({
    ...since, ...canadian, id: 'financial', document: 'financial-statements', citations: ['ict.doing-business', ...cited],
    en: 'Annual report, tax return and payroll account of {employer}.', fr: 'Rapport annuel, déclaration de revenus et compte de paie de {employer}.',
  }),
];

/** The enterprise in Canada is still being set up. */
const newEnterprise: readonly DocumentRequirement[] = [
  needed({
    ...rewritten, ...foreign, id: 'multinational', document: 'multinational-proof', citations: ['ict.multinational', ...cited],
    en: 'Before Canada, the enterprise abroad ({offer.transfer.fromEmployer}) already earns revenue in at least two countries: Canada is not its first establishment abroad.', fr: 'Avant le Canada, l’entreprise à l’étranger ({offer.transfer.fromEmployer}) tire déjà des revenus d’au moins deux pays : le Canada n’est pas son premier établissement à l’étranger.',
  }),
  needed({
    ...since, ...canadian, id: 'business-plan', citations: ['ict.new-enterprise', ...cited],
    en: '{employer} is being set up and does business within a year.', fr: '{employer} est en cours d’établissement et sera en activité dans un délai d’un an.',
  }),
  needed({
    ...since, ...canadian, id: 'financial', document: 'financial-statements', citations: ['ict.new-enterprise', ...cited],
    en: '{employer} can pay for its start (funds committed: {employer.newEnterprise.fundsCommitted}).', fr: '{employer} peut financer son démarrage (fonds engagés : {employer.newEnterprise.fundsCommitted}).',
  }),
  needed({
    ...since, ...canadian, id: 'staffing-plan', citations: ['ict.new-enterprise', ...cited],
    en: 'The staff of {employer} carries the role of {applicant} through the permit (planned: {employer.newEnterprise.plannedStaff}).', fr: 'L’effectif de {employer} soutient le rôle de {applicant} pendant le permis (prévu : {employer.newEnterprise.plannedStaff}).',
  }),
  needed({
    ...since, ...foreign, id: 'doing-business', document: 'doing-business-proof', citations: ['ict.doing-business', ...cited],
    en: 'The enterprise abroad ({offer.transfer.fromEmployer}) regularly provides goods or services.', fr: 'L’entreprise à l’étranger ({offer.transfer.fromEmployer}) fournit régulièrement des biens ou des services.',
  }),
];

const specialized: readonly DocumentRequirement[] = [
  needed({
    ...rewritten, ...canadian, id: 'support-letter.short', document: 'employer-support-letter', when: ofOffer(underTwoYears), citations: ['ict.one-year', ...cited],
    en: '{applicant} has been with the enterprise abroad for less than two years (since {offer.transfer.since}): the letter says why the specialized knowledge is there all the same.', fr: '{applicant} est dans l’entreprise à l’étranger depuis moins de deux ans (depuis : {offer.transfer.since}) : la lettre explique pourquoi les connaissances spécialisées sont néanmoins acquises.',
    mustContain: [{ en: 'Why less than two years with the enterprise are enough for advanced proprietary knowledge', fr: 'Pourquoi moins de deux ans dans l’entreprise suffisent pour une connaissance exclusive avancée' }],
  }),
  needed({
    ...since, ...foreign, id: 'knowledge', document: 'proprietary-knowledge-proof', citations: ['ict.specialized-knowledge', ...cited],
    en: '{applicant} has advanced knowledge of what is proprietary to the enterprise abroad ({offer.transfer.fromEmployer}), and advanced expertise.', fr: '{applicant} a une connaissance avancée de ce qui est propre à l’entreprise à l’étranger ({offer.transfer.fromEmployer}) et une expertise avancée.',
  }),
  needed({
    ...since, until: '2024-10-02', ...canadian, id: 'wage.before-2024', document: 'prevailing-wage-evidence', citations: ['ict.wage', ...cited],
    en: 'The wage of {offer} ({offer.wagePerHour} an hour) is not below the Job Bank wage: a condition of specialized knowledge.', fr: 'Le salaire pour {offer} ({offer.wagePerHour} l’heure) n’est pas inférieur au salaire du Guichet-Emplois : une condition des connaissances spécialisées.',
  }),
];

const portal = (code: string): RequirementSet => requirementSet(`ict.${code.toLowerCase()}`, during(exemptOffer(code), { from: codesFrom, until: null }));

export const ictSets = [
  requirementSet('ict', common),
  requirementSet('ict.in-business', inBusiness),
  requirementSet('ict.new-enterprise', newEnterprise),
  requirementSet('ict.specialized', specialized),
  requirementSet('ict.c12', during(exemptOffer('C12'), { from: '2015-02-21', until: '2022-12-14' })),
  ...['C61', 'C62', 'C63'].map(portal),
];
