import type { Condition, Criterion, Pathway, Period } from '../../pack/types';
import { asked, guide, hoursWithEmployer, inBusiness, intent, lookUp, notHeld, offerThere, ofOffer, others, unlessSelected, workCounted, worked } from '../atlanticProgram/common';
import { pathway, publishedPeriod, stream, verifyIn } from './common';

const improvedByOffer = { improvable: { by: 'offer', leadMonths: 3 } } as const;
const improvedByWork = { improvable: { by: 'work', leadMonths: 6 } } as const;

const experienceStream = stream('skilled-worker-experience', 'nb-exp', 'nb.experience');
const inIndustry: Condition = { measure: 'sk-sector', with: { of: 'offer', naics: ['23', '61', '62'] } };
const inCategory = (...prefixes: readonly string[]): Condition => ({ measure: 'noc-starts', with: { of: 'offer', prefixes, except: [] } });
/** Education, social services and trades of any industry, and civil engineers, their technologists and construction estimators: whether the province counts them is not held. */
const perhaps: Condition = { all: [{ not: inIndustry }, { not: inCategory('3') }, inCategory('4', '7', '21300', '22300', '22303')] };

const limited: Criterion = unlessSelected(experienceStream, { system: 'nb-eoi', streams: [experienceStream.id] }, ofOffer(asked(
  { ...experienceStream, citation: 'nb.limited-invitations' }, 'sector', { en: 'Health, education or construction', fr: 'Santé, éducation ou construction' }, { en: 'Since 4 May 2026 only health, education and construction are invited', fr: 'Depuis le 4 mai 2026, seuls la santé, l’éducation et la construction sont invitées' },
  { any: [inIndustry, inCategory('3'), { all: [perhaps, notHeld] }] },
  { at: 'as-of', closes: true, ...improvedByOffer, verify: [lookUp('nb.limited-invitations', 'Whether the occupation counts as education or construction', 'Profession considérée ou non comme relevant de l’éducation ou de la construction', perhaps)] },
)));

const sixMonths = hoursWithEmployer(experienceStream, 780);
const experience = (period: Period): readonly Criterion[] => [
  ...offerThere(experienceStream, verifyIn(period, guide(experienceStream))),
  ofOffer(asked(experienceStream, 'work', { en: 'Six months with the employer', fr: 'Six mois chez l’employeur' }, { en: 'At least 6 months (780 hours) of work for the employer in New Brunswick', fr: 'Au moins 6 mois (780 heures) de travail chez l’employeur au Nouveau-Brunswick' }, sixMonths.enough, { ...improvedByWork, citations: ['atlantic.hours'], verify: [workCounted(experienceStream, sixMonths.open)] })),
  asked(experienceStream, 'residence', { en: 'Six months in New Brunswick', fr: 'Six mois au Nouveau-Brunswick' }, { en: 'Has been living in New Brunswick for at least 6 months', fr: 'Vit au Nouveau-Brunswick depuis au moins 6 mois' }, { number: { measure: 'atlantic-months-lived', with: { province: 'NB' } }, atLeast: 6 }, { improvable: { by: 'plan', leadMonths: 6 } }),
  ...(period.from < publishedPeriod.from ? [] : [limited]), others(experienceStream), ...intent(experienceStream),
];

const graduatesStream = stream('skilled-worker-graduates', 'nb-grad', 'nb.graduates');
const graduates = (period: Period): readonly Criterion[] => [
  ...offerThere(graduatesStream, verifyIn(period, guide(graduatesStream))),
  asked(graduatesStream, 'graduate', { en: 'Graduate of New Brunswick', fr: 'Diplômé du Nouveau-Brunswick' }, { en: 'A credential after secondary school of an institution in New Brunswick', fr: 'Un titre postsecondaire d’un établissement du Nouveau-Brunswick' }, { measure: 'atlantic-graduate', with: { province: 'NB', type: 'any' } }, { improvable: { by: 'study', leadMonths: 12 } }),
  others(graduatesStream), ...intent(graduatesStream),
];

const priorityStream = stream('skilled-worker-priority-occupations', 'nb-prio', 'nb.priority-occupations');
const relatedYear = worked(1_560, { occupation: 'offer', related: true, years: 60 });
const priority = (period: Period): readonly Criterion[] => [
  ...offerThere(priorityStream, verifyIn(period, guide(priorityStream))),
  ofOffer(asked(priorityStream, 'work', { en: 'A year of experience', fr: 'Un an d’expérience' }, { en: '1 year (1,560 hours) of work related to the offer', fr: '1 an (1 560 heures) de travail lié à l’offre' }, relatedYear.enough, { improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'], verify: [workCounted(priorityStream, relatedYear.open)] })),
  inBusiness(priorityStream, 2),
  ofOffer(asked(priorityStream, 'mission', { en: 'Recruitment mission', fr: 'Mission de recrutement' }, { en: 'The offer comes from a recruitment mission of the government', fr: 'L’offre provient d’une mission de recrutement du gouvernement' }, { field: 'offer.recruitmentMission', is: true }, improvedByOffer)),
  others(priorityStream), ...intent(priorityStream),
];

const criticalStream = stream('critical-worker-pilot', 'nb-crit', 'nb.critical-worker');
const employers = ['Cooke Aquaculture', 'J.D. Irving', 'Groupe Savoie', 'Groupe Westco', 'Imperial Manufacturing', 'McCain'];
const critical = (period: Period): readonly Criterion[] => [
  ...offerThere(criticalStream, verifyIn(period, guide(criticalStream))),
  ofOffer(asked(criticalStream, 'employer', { en: 'Employer of the pilot', fr: 'Employeur du projet pilote' }, { en: `One of ${employers.slice(0, -1).join(', ')} and ${employers.at(-1)}`, fr: `Un de ces employeurs : ${employers.slice(0, -1).join(', ')} et ${employers.at(-1)}` }, { measure: 'atlantic-named', with: { of: 'offer', names: employers } }, improvedByOffer)),
  others(criticalStream), ...intent(criticalStream),
];

const collegeStream = stream('private-career-college-pilot', 'nb-pcc', 'nb.career-college');
const college = (): readonly Criterion[] => [
  asked(collegeStream, 'graduate', { en: 'Graduate of a private career college', fr: 'Diplômé d’un collège privé' }, { en: 'A credential after secondary school of a private college in New Brunswick', fr: 'Un titre postsecondaire d’un collège privé du Nouveau-Brunswick' }, { measure: 'atlantic-graduate', with: { province: 'NB', type: 'private' } }, { improvable: { by: 'study', leadMonths: 12 }, verify: [guide(collegeStream)] }),
  others(collegeStream), ...intent(collegeStream),
];

export const skilledWorkerPathways: readonly Pathway[] = [
  pathway({ of: experienceStream, overOffers: true, criteria: experience, title: { en: 'Skilled Worker, New Brunswick Experience', fr: 'Travailleurs qualifiés, expérience au Nouveau-Brunswick' } }),
  pathway({ of: graduatesStream, overOffers: true, criteria: graduates, title: { en: 'Skilled Worker, New Brunswick Graduates', fr: 'Travailleurs qualifiés, diplômés du Nouveau-Brunswick' } }),
  pathway({ of: priorityStream, overOffers: true, criteria: priority, title: { en: 'Skilled Worker, New Brunswick Priority Occupations', fr: 'Travailleurs qualifiés, professions prioritaires du Nouveau-Brunswick' } }),
  pathway({ of: criticalStream, overOffers: true, criteria: critical, title: { en: 'Critical Worker Pilot', fr: 'Projet pilote de travailleurs essentiels' } }),
  pathway({
    of: collegeStream, overOffers: false, criteria: college, title: { en: 'Private Career College Graduate Pilot', fr: 'Projet pilote pour les diplômés de collèges privés' }, span: [{ from: '2022-09-30', until: '2026-12-31' }],
    closed: {
      label: { en: 'Began in September 2022, and ran to the end of 2026 by one page of the province, to the end of 2027 by another: look up which', fr: 'A commencé en septembre 2022 et a pris fin à la fin de 2026 selon une page de la province, à la fin de 2027 selon une autre : à vérifier' }, citations: ['nb.career-college'],
    },
  }),
];
