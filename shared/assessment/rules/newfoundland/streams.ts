import type { Condition, Criterion, Pathway, PathwayVersion, Period, Step } from '../../pack/types';
import { ageBetween, asked, fullTime, guide, intent, judged, language, lasting, levelOffered, lookUp, notHeld, offeredTeer, offerThere, ofOffer, others, reaches, teer, type Stream, type Verify } from '../atlanticProgram/common';
import { federalLanguage, profile } from '../atlanticProgram/expressEntryLink';
import { applicationStep, interestSteps, residenceStep, validMonths } from '../atlanticProgram/steps';
import { withLmia } from '../expressEntry/conditions';
import { unheld } from '../unheld';

/** Read back, with the priorities, and as published. */
const prioritiesFrom = '2026-03-23';
const published = '2026-04-22';
const periods: readonly Period[] = [{ from: '2025-02-19', until: '2026-03-22' }, { from: prioritiesFrom, until: '2026-04-21' }, { from: published, until: null }];
const readBack: Verify = lookUp('nl.read-back', 'Criteria of the time, read back from those of April 2026', 'Critères de l’époque, lus d’après ceux d’avril 2026');
const verifyIn = ({ from }: Period, ...verify: readonly Verify[]): readonly Verify[] => [...verify, ...(from < published ? [readBack] : [])];

const stream = (name: string, prefix: string, citation = `nl.${name}`): Stream => ({ prefix, id: `ca.nl.${name}`, province: 'NL', citation });

const permit = (...where: readonly Condition[]): Condition => ({ some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, ...where] } });
const isPostGraduation: Condition = { field: 'permit.basis', is: 'C43' };
const fourMonthsLeft: Condition = { number: { field: 'permit.expiresOn', none: 9_999_999 }, atLeast: { addMonths: { today: true }, months: 4 } };

const isRefugeeClaimant: Condition = { measure: 'atlantic-refugee-claimant' };
/** “Over 22”, as it is printed: from the 23rd birthday certainly; whether in the year from the 22nd is not said. */
const isPerhapsTooYoung: Condition = { number: { measure: 'age-of', with: { of: 'person' } }, below: 23 };
const noRecord: Condition = {
  all: [
    { field: 'applicant.admissibility.criminalRecord', is: false },
    { every: 'applicant.family', as: 'person', where: { any: [{ number: { measure: 'age-of', with: { of: 'person' } }, below: 22 }, { field: 'person.admissibility.criminalRecord', is: false }, { all: [isPerhapsTooYoung, notHeld] }] } },
  ],
};
const recordAt22: Condition = { some: 'applicant.family', as: 'person', where: { all: [{ field: 'person.admissibility.criminalRecord', is: true }, isPerhapsTooYoung, { number: { measure: 'age-of', with: { of: 'person' } }, atLeast: 22 }] } };

/** Whom every stream leaves out. */
const excluded = (of: Stream): readonly Criterion[] => {
  const from = { ...of, citation: 'nl.not-eligible' };
  return [
    asked(from, 'refugee-claimant', { en: 'No refugee claim', fr: 'Aucune demande d’asile' }, { en: 'Not a refugee claimant in Canada', fr: 'N’est pas demandeur d’asile au Canada' }, { not: isRefugeeClaimant }),
    asked(from, 'criminal-record', { en: 'No criminal record', fr: 'Aucun casier judiciaire' }, { en: 'No criminal record of the applicant or of a family member over 22', fr: 'Aucun casier judiciaire du demandeur ni d’un membre de la famille de plus de 22 ans' }, noRecord, {
      verify: [lookUp('nl.record-at-22', 'Whether a record of a family member of 22 counts', 'Si le casier judiciaire d’un membre de la famille de 22 ans compte', recordAt22)],
    }),
  ];
};

/** Whom the province invites, since it says by what. */
const selection = (of: Stream, { from }: Period): readonly Criterion[] =>
  from < prioritiesFrom ? [] : [judged({ ...of, citation: 'nl.priorities' }, 'selection', { en: 'Priorities of the province', fr: 'Priorités de la province' }, {
    en: 'Health, rural jobs, under-represented occupations (finance, science, trades, transport), record of the employer, retention, graduates of the province, French, support of settlement', fr: 'Santé, emplois ruraux, professions sous-représentées (finances, sciences, métiers, transport), antécédents de l’employeur, maintien, diplômés de la province, français, appui à l’établissement',
  })];

const workerStream = stream('skilled-worker', 'nl-sw');
const worker = (period: Period): readonly Criterion[] => [
  ...offerThere(workerStream, verifyIn(period)), fullTime(workerStream, []), lasting(workerStream, 1),
  ofOffer(asked(workerStream, 'position', { en: 'Job vacancy assessment, labour market impact assessment or permit', fr: 'Évaluation du poste vacant, étude d’impact sur le marché du travail ou permis' }, { en: 'A job vacancy assessment of the province, a positive labour market impact assessment, or a valid work permit', fr: 'Une évaluation du poste vacant par la province, une étude d’impact sur le marché du travail favorable, ou un permis de travail valide' }, { any: [{ measure: 'sk-position-approved', with: { of: 'offer' } }, withLmia('offer'), permit()] }, { improvable: { by: 'employer', leadMonths: 3 } })),
  asked(workerStream, 'permit-left', { en: 'Time left on the work permit', fr: 'Temps restant au permis de travail' }, { en: 'Who holds a work permit: at least 4 months left', fr: 'Titulaires d’un permis de travail : au moins 4 mois restants' }, { when: permit(), so: permit(fourMonthsLeft) }, { improvable: { by: 'document', leadMonths: 3 } }),
  asked(workerStream, 'post-graduation', { en: 'No post-graduation work permit', fr: 'Aucun permis de travail postdiplôme' }, { en: 'Does not hold a post-graduation work permit', fr: 'N’est pas titulaire d’un permis de travail postdiplôme' }, { not: permit(isPostGraduation) }, { improvable: { by: 'document', leadMonths: 6 } }),
  ageBetween(workerStream, 21, 59),
  ofOffer(language(workerStream, { en: 'TEER 4 and 5: CLB or NCLC 4 in each ability', fr: 'FEER 4 et 5 : NCLC ou CLB 4 dans chaque compétence' }, { when: { number: teer, atLeast: 4 }, so: reaches(4) })),
  ...excluded(workerStream), ...selection(workerStream, period), ...intent(workerStream),
];

const expressStream = stream('express-entry', 'nl-ee');
const express = (period: Period): readonly Criterion[] => [
  profile(expressStream), ...offerThere(expressStream, verifyIn(period)), fullTime(expressStream, []), lasting(expressStream, 1), levelOffered(expressStream, 0, 3), ageBetween(expressStream, 21, 59), federalLanguage(expressStream),
  asked(expressStream, 'education', { en: 'Education', fr: 'Études' }, { en: 'A Canadian credential, or a foreign one with an assessment', fr: 'Un titre canadien, ou un titre étranger avec une évaluation' }, { measure: 'has-credential' }, { improvable: { by: 'assessment', leadMonths: 3 } }),
  unheld(asked({ ...expressStream, citation: 'nl.express-entry-grid' }, 'points', { en: 'Points', fr: 'Points' }, { en: 'At least 67 points by the grid of the province, which is not held', fr: 'Au moins 67 points selon la grille de la province, qui n’est pas conservée' }, notHeld, { verify: [lookUp('nl.express-entry-grid', 'Points by Annex A', 'Points selon l’annexe A')] })),
  ofOffer(asked(expressStream, 'ownership', { en: 'Share in the employer', fr: 'Participation dans l’entreprise' }, { en: 'The applicant owns at most 10 % of the employer', fr: 'Le demandeur détient au plus 10 % de l’entreprise de l’employeur' }, { not: { some: 'offer.employer.familyShares', as: 'share', where: { all: [{ same: ['share.personId', 'applicant.id'] }, { number: 10, below: { field: 'share.percent' } }] } } }, { improvable: { by: 'employer', leadMonths: 3 } })),
  ...excluded(expressStream), ...selection(expressStream, period), ...intent(expressStream),
];

const graduateStream = stream('international-graduate', 'nl-ig');
const isTeer4: Condition = offeredTeer(4, 4);
const graduate = (period: Period): readonly Criterion[] => [
  ...offerThere(graduateStream, verifyIn(period, guide(graduateStream))),
  asked(graduateStream, 'permit', { en: 'Post-graduation work permit', fr: 'Permis de travail postdiplôme' }, { en: 'A post-graduation work permit with at least 4 months left', fr: 'Un permis de travail postdiplôme avec au moins 4 mois restants' }, permit(isPostGraduation, fourMonthsLeft), { improvable: { by: 'document', leadMonths: 3 } }),
  ofOffer(asked(graduateStream, 'occupation', { en: 'Level of the occupation', fr: 'Niveau de la profession' }, { en: 'An occupation of TEER 0 to 3, or one of TEER 4 that is in demand', fr: 'Une profession de FEER 0 à 3, ou une de FEER 4 qui est en demande' }, { any: [offeredTeer(0, 3), { all: [isTeer4, notHeld] }] }, {
    improvable: { by: 'offer', leadMonths: 3 }, verify: [lookUp('nl.in-demand', 'Whether the occupation of TEER 4 is in demand', 'Profession de FEER 4 en demande ou non', isTeer4)],
  })),
  others(graduateStream), ...excluded(graduateStream), ...selection(graduateStream, period), ...intent(graduateStream),
];

const steps = (of: Stream, linked: boolean): readonly Step[] => [
  ...interestSteps(of, 'nl.eoi', { en: 'Submit an expression of interest, free of charge and valid for 12 months', fr: 'Soumettre une déclaration d’intérêt, sans frais et valide 12 mois' }, { en: 'Invitation to apply', fr: 'Invitation à présenter une demande' }, validMonths(12)),
  applicationStep(of, ['nl.eoi', 'nl.forms'], { en: 'Apply within 60 days of the invitation (30 days late in 2026), without a fee', fr: 'Présenter la demande dans les 60 jours suivant l’invitation (30 jours vers la fin de 2026), sans frais' }),
  residenceStep(of, linked, ['nl.eoi'], { en: '6 months', fr: '6 mois' }),
];

const closed: NonNullable<Pathway['closed']> = { label: { en: 'No rules held for this day: expressions of interest are taken since 19 February 2025', fr: 'Aucune règle conservée pour ce jour : les déclarations d’intérêt sont reçues depuis le 19 février 2025' }, citations: ['nl.eoi', 'nl.held'] };
const title = (en: string, fr: string): Pathway['title'] => ({ en: `Newfoundland and Labrador: ${en}`, fr: `Terre-Neuve-et-Labrador : ${fr}` });

const pathway = (of: Stream, en: string, fr: string, criteria: (period: Period) => readonly Criterion[], linked = false): Pathway => ({
  id: of.id, kind: 'province', title: title(en, fr), closed,
  versions: periods.map((period): PathwayVersion => ({
    ...period, intake: 'by-invitation', citations: [of.citation, 'nl.held', 'nl.eoi', ...(period.from < prioritiesFrom ? [] : ['nl.priorities'])], over: { list: 'applicant.offers', as: 'offer' }, scores: [], criteria: criteria(period), steps: steps(of, linked),
  })),
});

/** A stream of which the criteria are not held. */
const notKept = (name: string, prefix: string, en: string, fr: string): Pathway => {
  const of = stream(name, prefix, 'nl.entrepreneurs');
  return {
    id: of.id, kind: 'province', title: title(en, fr), closed,
    versions: [{
      from: '2025-02-19', until: null, intake: 'by-invitation', citations: ['nl.entrepreneurs', 'nl.eoi'], scores: [], steps: [],
      criteria: [unheld(asked(of, 'criteria', { en: 'Criteria of the stream', fr: 'Critères du volet' }, { en: 'The criteria of the stream, which are not held', fr: 'Les critères du volet, qui ne sont pas conservés' }, notHeld, { verify: [lookUp(`${prefix}.criteria`, 'Criteria of the stream', 'Critères du volet')] }))],
    }],
  };
};

export const newfoundlandPathways: readonly Pathway[] = [
  pathway(workerStream, 'Skilled Worker', 'Travailleurs qualifiés', worker),
  pathway(expressStream, 'Express Entry Skilled Worker', 'Travailleurs qualifiés d’Entrée express', express, true),
  pathway(graduateStream, 'International Graduate', 'Diplômés étrangers', graduate),
  notKept('international-entrepreneur', 'nl-ent', 'International Entrepreneur', 'Entrepreneurs étrangers'),
  notKept('international-graduate-entrepreneur', 'nl-gent', 'International Graduate Entrepreneur', 'Entrepreneurs diplômés étrangers'),
  {
    id: 'ca.nl.priority-skills', kind: 'province', title: title('Priority Skills NL', 'Compétences prioritaires TNL'), closed,
    versions: [{
      from: '2025-02-19', until: null, intake: 'closed', citations: ['nl.priority-skills'], criteria: [], steps: [], scores: [],
      note: { en: 'Closed, from memory and unverified. Its days and criteria are not held.', fr: 'Fermé, de mémoire et non vérifié. Ses jours et ses critères ne sont pas conservés.' },
    }],
  },
];
