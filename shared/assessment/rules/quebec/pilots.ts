import type { Condition, Criterion, Pathway, PathwayVersion, Period, Step } from '../../pack/types';
import { notHeld } from '../periods';
import { expertOpinion, filingSteps, general, judged, ofOffer, speaksFrench, toVerify, type Verify } from './common';
import { unheld } from '../unheld';

const noc2021From = '2022-11-16';
type Days = Period & { intake: PathwayVersion['intake']; /** Days of intake that are not held. */ open?: true; /** Only the francophone profile had room. */ francophone?: true };
const first: readonly Days[] = [{ from: '2021-04-22', until: '2021-10-31', intake: 'open' }, { from: '2021-11-01', until: '2021-11-02', intake: 'paused' }];
const later: readonly Days[] = [{ from: '2022-11-01', until: '2022-11-15', intake: 'open', open: true }, { from: noc2021From, until: '2024-12-31', intake: 'open', open: true }, { from: '2025-01-01', until: '2025-12-31', intake: 'open' }];

const intakeToVerify: Verify = toVerify('qc.pilot-intake', { en: 'Days of the yearly intake', fr: 'Jours de la période de réception annuelle' });
const french = speaksFrench(7, 0);
const offered: Condition = { has: 'offer.employerId' };

const control = (prefix: string): Criterion => ofOffer({
  id: `${prefix}.control`, label: { en: 'Control of the employer', fr: 'Contrôle de l’employeur' }, required: { en: 'The employer is not controlled by the applicant or the spouse', fr: 'L’employeur n’est pas contrôlé par le demandeur ou son époux' },
  at: 'filing', citations: ['qc.pilot-general'], improvable: { by: 'employer', leadMonths: 3 },
  condition: {
    any: [
      { not: { some: 'offer.employer.familyShares', as: 'share', where: { number: 0, below: { field: 'share.percent' } } } },
      { all: [{ not: { some: 'offer.employer.familyShares', as: 'share', where: { number: { field: 'share.percent' }, atLeast: 50 } } }, notHeld] },
    ],
  },
  verify: [toVerify('qc.pilot-control', { en: 'Whether the shares give control', fr: 'Si les parts donnent le contrôle' }, { some: 'offer.employer.familyShares', as: 'share', where: { number: 0, below: { field: 'share.percent' } } })],
});

const undertaking = (prefix: string): Step => ({
  id: `${prefix}.francization`, by: 'applicant', citations: ['qc.pilot-general'], done: french,
  title: { en: 'Without oral French 7: francization profile, with a signed undertaking to take courses of French', fr: 'Sans le français oral 7 : profil francisation, avec un engagement signé à suivre des cours de français' },
});
const stay = (prefix: string): Criterion => judged(`${prefix}.stay`, { en: 'Conditions of stay', fr: 'Conditions de séjour' }, { en: 'Respects the conditions of the stay; who works in Quebec does so under a work permit', fr: 'Respecte les conditions de son séjour; qui travaille au Québec le fait avec un permis de travail' }, ['qc.pilot-general']);

const version = (prefix: string, { from, until, intake, open, francophone }: Days, own: readonly Criterion[], citation: string): PathwayVersion => ({
  from, until, intake, citations: ['qc.pilot', citation, 'qc.pilot-intakes'], over: { list: 'applicant.offers', as: 'offer' }, scores: [],
  criteria: [
    ...general(prefix, 'qc.pilot-general').map((criterion, index) => (open && index === 0 ? { ...criterion, citations: [...criterion.citations, 'qc.pilot-intakes'], verify: [intakeToVerify] } : criterion)),
    ...own, control(prefix), stay(prefix),
    ...(francophone
      ? [{
          id: `${prefix}.french`, label: { en: 'Francophone profile', fr: 'Profil francophone' }, required: { en: 'Oral French 7: the francization profile was full from 1 July to 31 October 2022', fr: 'Français oral 7 : le profil francisation était complet du 1er juillet au 31 octobre 2022' },
          at: 'filing', citations: ['qc.pilot-intakes', 'qc.french'], improvable: { by: 'retest', leadMonths: 3 }, condition: french, closes: true,
        } satisfies Criterion]
      : []),
  ],
  steps: [undertaking(prefix), ...filingSteps(prefix, false)],
});

const closed: Pathway['closed'] = {
  label: { en: 'Open from 22 April 2021 to 31 December 2025; not renewed', fr: 'Ouvert du 22 avril 2021 au 31 décembre 2025; non renouvelé' }, citations: ['qc.pilot'], replacedBy: 'ca.qc.pstq.1',
};

/** Full-time work in skill type 0 or level A or B, FEER 0 to 2 since NOC 2021. */
const skilledMonths = (months: number) => ({ measure: 'full-time-months', with: { months, highestTeer: 2 } });
const bachelorRow = 9;
const longWork: Condition = { all: [{ measure: 'qc-has-study', with: { lowest: bachelorRow } }, { number: skilledMonths(60), atLeast: 24 }] };
const recentDegree: Condition = { measure: 'qc-degree', with: { kinds: ['master', 'doctorate'], months: 12 } };
const graduateOf = (kind: string): Condition => ({ measure: 'qc-degree', with: { kinds: [kind], months: 24, quebec: true, lived: true } });
const ofQuebec: Condition = { any: [graduateOf('doctorate'), { all: [graduateOf('master'), { number: skilledMonths(60), atLeast: 3 }] }, { all: [graduateOf('post-graduate'), { number: skilledMonths(60), atLeast: 6 }] }] };
const opinion: Condition = { some: 'offer.approvals', as: 'approval', where: expertOpinion };
const salary = { measure: 'yearly-salary', with: { of: 'offer' } };

const intelligence: readonly Criterion[] = [
  {
    id: 'pilot-ai.profile', label: { en: 'Foreign worker or graduate of Quebec', fr: 'Travailleur étranger ou diplômé du Québec' },
    required: {
      en: 'A degree of the level of a Quebec bachelor’s and 24 months of skilled full-time work within 60; or a degree of the level of a Quebec master’s or doctorate of the last 12 months; or a DESS, master’s or doctorate of Quebec of the last 24 months after living there for half the program or more, with 6 months of skilled work after a DESS and 3 after a master’s',
      fr: 'Un diplôme du niveau d’un baccalauréat du Québec et 24 mois de travail qualifié à temps plein sur 60; ou un diplôme du niveau d’une maîtrise ou d’un doctorat du Québec des 12 derniers mois; ou un DESS, une maîtrise ou un doctorat du Québec des 24 derniers mois, après y avoir vécu au moins la moitié du programme, avec 6 mois de travail qualifié pour un DESS et 3 pour une maîtrise',
    },
    at: 'filing', citations: ['qc.pilot-ai'], improvable: { by: 'work', leadMonths: 24 }, condition: { any: [longWork, recentDegree, ofQuebec] },
  },
  { id: 'pilot-ai.offer', label: { en: 'Job offer', fr: 'Offre d’emploi' }, required: { en: 'A full-time job in artificial intelligence in Quebec', fr: 'Un emploi à temps plein en intelligence artificielle au Québec' }, at: 'filing', citations: ['qc.pilot-ai'], improvable: { by: 'offer', leadMonths: 3 }, condition: offered },
  ofOffer({ id: 'pilot-ai.place', label: { en: 'Work in Quebec', fr: 'Travail au Québec' }, required: { en: 'The work is done in Quebec', fr: 'Le travail se fait au Québec' }, at: 'filing', citations: ['qc.pilot-ai'], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'QC' } }),
  ofOffer({ id: 'pilot-ai.full-time', label: { en: 'Full-time job', fr: 'Emploi à temps plein' }, required: { en: 'At least 30 hours a week', fr: 'Au moins 30 heures par semaine' }, at: 'filing', citations: ['qc.pilot-ai', 'qc.pstq'], improvable: { by: 'offer', leadMonths: 1 }, condition: { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 } }),
  ofOffer({
    id: 'pilot-ai.salary', label: { en: 'Salary', fr: 'Salaire' },
    required: { en: 'A gross salary of at least $75,000 a year, $100,000 inside of the Communauté métropolitaine de Montréal; not asked of graduates of Quebec', fr: 'Un salaire brut d’au moins 75 000 $ par an, 100 000 $ dans la Communauté métropolitaine de Montréal; non exigé des diplômés du Québec' },
    at: 'filing', citations: ['qc.pilot-ai'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { any: [{ number: salary, atLeast: 100_000 }, { all: [{ number: salary, atLeast: 75_000 }, { not: { measure: 'qc-inside', with: { of: 'offer' } } }] }, ofQuebec] },
  }),
  ofOffer({
    id: 'pilot-ai.opinion', label: { en: 'Opinion of the experts', fr: 'Avis des experts' }, required: { en: 'A favourable opinion of the committee of experts on artificial intelligence', fr: 'Un avis favorable du comité d’experts en intelligence artificielle' },
    at: 'filing', citations: ['qc.pilot-ai'], improvable: { by: 'document', leadMonths: 2 }, condition: { any: [opinion, { all: [ofQuebec, notHeld] }] },
    verify: [toVerify('qc.pilot-ai-opinion', { en: 'Whether the opinion is asked of graduates of Quebec', fr: 'Si l’avis est exigé des diplômés du Québec' }, { all: [ofQuebec, { not: opinion }] })],
  }),
];

const codes2016 = ['0213', '2133', '2171', '2173', '2174', '2241', '2281', '5225', '5241', '5131'];
const codes2021 = ['20012', '21310', '21222', '21220', '21221', '21211', '21233', '21231', '21230', '21232', '21234', '22310', '22220', '52113', '52120', '51120'];
const effects = (from: string): readonly string[] => (from < noc2021From ? ['5131'] : ['51120']);

function technology(from: string): readonly Criterion[] {
  const codes = from < noc2021From ? codes2016 : codes2021;
  const listed = (name: string): Condition => ({ measure: 'noc-is', with: { of: name, codes } });
  const current: Condition[] = [{ field: 'job.country', is: 'CA' }, { field: 'job.province', is: 'QC' }, { number: { today: true }, atLeast: { field: 'job.startedOn' } }, { number: { field: 'job.endedOn', none: 9_999_999 }, atLeast: { today: true } }, listed('job')];
  const inJob = (...more: readonly Condition[]): Condition => ({ some: 'applicant.work', as: 'job', where: { all: [...current, ...more] } });
  const months = (occupation: string): Condition => ({ number: { measure: 'full-time-months', with: { occupation, months: 60 } }, atLeast: 24 });
  const inOffer: Condition = { all: [{ field: 'offer.province', is: 'QC' }, listed('offer')] };
  const visual: Condition = { any: [{ all: [{ field: 'offer.province', is: 'QC' }, { measure: 'noc-is', with: { of: 'offer', codes: effects(from) } }] }, inJob({ measure: 'noc-is', with: { of: 'job', codes: effects(from) } })] };
  return [
    {
      id: 'pilot-itvfx.occupation', label: { en: 'Job or offer in a listed occupation', fr: 'Emploi ou offre dans une profession visée' }, required: { en: 'A job, or an offer, in Quebec in one of the ten occupations of the pilot', fr: 'Un emploi ou une offre au Québec dans une des dix professions du programme pilote' },
      at: 'filing', citations: ['qc.pilot-itvfx', 'qc.pilot-itvfx-occupations'], improvable: { by: 'offer', leadMonths: 3 }, condition: { any: [inOffer, inJob()] },
    },
    judged('pilot-itvfx.visual-effects', { en: 'Visual effects', fr: 'Effets visuels' }, { en: 'In occupation 5131 (51120) only work in visual effects counts', fr: 'Dans la profession 5131 (51120), seul compte le travail en effets visuels' }, ['qc.pilot-itvfx-occupations'], [
      { when: { not: visual }, label: { en: 'Another occupation', fr: 'Autre profession' }, citations: ['qc.pilot-itvfx-occupations'] },
    ]),
    {
      id: 'pilot-itvfx.diploma', label: { en: 'Diploma', fr: 'Diplôme' }, required: { en: 'A diploma of the level of a technical DEC or a bachelor’s of Quebec', fr: 'Un diplôme du niveau d’un DEC technique ou d’un baccalauréat du Québec' },
      at: 'filing', citations: ['qc.pilot-itvfx'], improvable: { by: 'study', leadMonths: 36 }, condition: { any: [{ measure: 'qc-has-study', with: { lowest: 6, highest: 6 } }, { measure: 'qc-has-study', with: { lowest: bachelorRow } }] },
    },
    {
      id: 'pilot-itvfx.experience', label: { en: 'Work in the occupation', fr: 'Travail dans la profession' }, required: { en: 'At least 24 months of full-time work in the occupation within the last 60', fr: 'Au moins 24 mois de travail à temps plein dans la profession au cours des 60 derniers' },
      at: 'filing', citations: ['qc.pilot-itvfx'], improvable: { by: 'work', leadMonths: 24 }, condition: { any: [{ all: [inOffer, months('offer')] }, inJob(months('job'))] },
    },
    unheld(judged('pilot-itvfx.salary', { en: 'Salary', fr: 'Salaire' }, { en: 'At least the level tied to the ninth decile of the wages of the occupation', fr: 'Au moins le niveau lié au neuvième décile des salaires de la profession' }, ['qc.pilot-itvfx-salary'])),
  ];
}

const aiDays: readonly Days[] = [...first, { from: '2021-11-03', until: '2022-10-31', intake: 'open' }, ...later];
const technologyDays: readonly Days[] = [...first, { from: '2021-11-03', until: '2022-06-30', intake: 'open' }, { from: '2022-07-01', until: '2022-10-31', intake: 'open', francophone: true }, ...later];

export const pilots: readonly Pathway[] = [
  {
    id: 'ca.qc.pilot-ai', kind: 'province', title: { en: 'Quebec: pilot program, artificial intelligence', fr: 'Québec : programme pilote, intelligence artificielle' },
    versions: aiDays.map((days) => version('pilot-ai', days, intelligence, 'qc.pilot-ai')), closed,
  },
  {
    id: 'ca.qc.pilot-it-vfx', kind: 'province', title: { en: 'Quebec: pilot program, information technologies and visual effects', fr: 'Québec : programme pilote, technologies de l’information et effets visuels' },
    versions: technologyDays.map((days) => version('pilot-itvfx', days, technology(days.from), 'qc.pilot-itvfx')), closed,
  },
];
