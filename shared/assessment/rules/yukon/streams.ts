import { asked, lookUp, ofOffer, type Verify } from '../atlanticProgram/common';
import { notHeld } from '../periods';
import { activeProfile, nominated, offerThere, onlyNamed, otherRequirements, residenceAfter, territoryIntent, titleOf, unknownIntake, workOf, yearInBusiness, type IntakePeriod, type TerritoryStream } from '../territories';
import { isChecked, uncheckedWhere, unheld, type SharedRequirement } from '../unheld';
import type { Criterion, Parameter, Pathway, PathwayVersion, Step } from '../../pack/types';

const first = '2025-03-31';
const published = '2026-06-20';
/** The sources reach to 3 October 2026: whether there was an intake since is not held. */
const notVouchedFrom = '2026-10-04';
const periods: readonly IntakePeriod[] = [
  { from: first, until: '2025-04-22', intake: 'open' },
  { from: '2025-04-23', until: '2026-01-18', intake: 'paused' },
  { from: '2026-01-19', until: '2026-01-30', intake: 'open' },
  { from: '2026-01-31', until: '2026-06-19', intake: 'paused' },
  { from: published, until: '2026-07-05', intake: 'paused' },
  { from: '2026-07-06', until: '2026-07-17', intake: 'open' },
  { from: '2026-07-18', until: '2026-10-03', intake: 'paused' },
  { from: notVouchedFrom, until: null, intake: 'paused' },
];
const readBack: Verify = lookUp('yt.read-back', 'Criteria of the time, read back from those of June 2026', 'Critères de l’époque, lus d’après ceux de juin 2026');
const verifyIn = ({ from }: IntakePeriod): readonly Verify[] => (from < published ? [readBack] : []);

const stream = (name: string, prefix: string): TerritoryStream => ({ prefix, id: `ca.yt.${name}`, territory: 'YT', citation: `yt.${name}` });

export const minimumWage: Parameter = {
  id: 'yt.minimum-wage', label: { en: 'Minimum wage of Yukon', fr: 'Salaire minimum du Yukon' }, unit: 'money-per-hour',
  // Revised each 1 April.
  knownTo: '2027-03-31',
  values: [
    { from: '2024-04-01', until: '2025-03-31', value: 17.59, citations: ['yt.minimum-wage.2024'] },
    { from: '2025-04-01', until: '2026-03-31', value: 17.94, citations: ['yt.minimum-wage.2025'] },
    { from: '2026-04-01', until: null, value: 18.51, citations: ['yt.minimum-wage.2026'] },
  ],
};

const wage = { measure: 'hourly-wage', with: { of: 'offer' } } as const;
const advertised = (scopes: readonly string[]) => ({ some: 'offer.recruitment', as: 'advert', where: { all: [{ field: 'advert.scope', is: scopes }, { number: { today: true }, atLeast: { field: 'advert.from' } }] } } as const);

/** The same cut-off for the same family, whichever stream asks for it. */
const enoughIncome: SharedRequirement = { id: 'yt.income-cut-off', alike: ['yt-ciw.income', 'yt-sw.income', 'yt-ee.income'] };

/** Whether a maintained status qualifies does not depend on the stream. */
const qualifyingStatus: SharedRequirement = { id: 'yt.maintained-status', alike: ['yt-ciw.maintained-status', 'yt-sw.maintained-status', 'yt-ee.maintained-status'] };

/** What the territory asks of every employer. */
const employer = (of: TerritoryStream): readonly Criterion[] => {
  const from = (citation: string) => ({ ...of, citation });
  return [
    ...offerThere(of, 'yt.employer'),
    yearInBusiness(of, 'yt.employer'),
    ofOffer(asked(from('yt.employer'), 'advertising', { en: 'Advertising', fr: 'Annonces' }, { en: 'The job was advertised locally and nationally', fr: 'Le poste a été annoncé à l’échelle locale et nationale' }, { all: [advertised(['local', 'provincial']), advertised(['national'])] }, { improvable: { by: 'employer', leadMonths: 1 } })),
    ofOffer(asked(from('yt.wage'), 'wage', { en: 'Wage', fr: 'Salaire' }, { en: 'At least the median wage of the occupation where the work is done, and the minimum wage of Yukon', fr: 'Au moins le salaire médian de la profession au lieu du travail, et le salaire minimum du Yukon' }, {
      all: [{ number: wage, atLeast: { measure: 'market-median', with: { of: 'offer' } } }, { number: wage, atLeast: { parameter: 'yt.minimum-wage' } }],
    }, { improvable: { by: 'offer', leadMonths: 1 }, citations: ['gts.job-bank', 'yt.minimum-wage.2024', 'yt.minimum-wage.2025', 'yt.minimum-wage.2026'], verify: [{ id: 'wages.job-bank', when: { measure: 'uses-own-median', with: { of: 'offer' } } }] })),
    ofOffer(unheld(asked(from('yt.income'), 'income', { en: 'Income', fr: 'Revenu' }, { en: 'At least the low income cut-off of places of 30,000 to 99,999 people for the size of the family, which is not held', fr: 'Au moins le seuil de faible revenu des localités de 30 000 à 99 999 habitants selon la taille de la famille, qui n’est pas conservé' }, notHeld, {
      improvable: { by: 'offer', leadMonths: 1 }, verify: [lookUp(`${of.prefix}.income-cut-off`, 'Low income cut-off of places of 30,000 to 99,999 people', 'Seuil de faible revenu des localités de 30 000 à 99 999 habitants')],
    }), undefined, enoughIncome)),
  ];
};

/** What is asked of the applicant in every stream with an employer. */
const person = (of: TerritoryStream, period: IntakePeriod, what: Pathway['title']): readonly Criterion[] => {
  const maintained = { measure: 'maintained-after', with: { bases: ['C43', 'C21'] } } as const;
  return [
    asked({ ...of, citation: 'yt.maintained-status' }, 'maintained-status', { en: 'Maintained status', fr: 'Statut maintenu' }, { en: 'Maintained status after a post-graduation permit or one of International Experience Canada may not qualify', fr: 'Le statut maintenu après un permis postdiplôme ou un permis d’Expérience internationale Canada peut ne pas convenir' }, { when: maintained, so: isChecked(qualifyingStatus) }, {
      improvable: { by: 'document', leadMonths: 6 }, verify: [lookUp(`${of.prefix}.maintained-status`, 'Whether the maintained status qualifies', 'Si le statut maintenu convient', uncheckedWhere(qualifyingStatus, maintained))],
    }),
    ...(period.from < notVouchedFrom ? [] : [unknownIntake(of, 'yt.intake')]),
    otherRequirements(of, what, verifyIn(period)),
    ...territoryIntent(of),
  ];
};

const asAll: Pathway['title'] = { en: 'Level of the occupation, terms of the job, language and education as the guide asks for them, which is not held', fr: 'Niveau de la profession, conditions de l’emploi, langue et études selon le guide, ce qui n’est pas conservé' };

const workerStream = stream('skilled-worker', 'yt-sw');
const worker = (period: IntakePeriod): readonly Criterion[] => [
  ...employer(workerStream),
  workOf(workerStream, 'yt.skilled-worker', { en: '12 months of work (1,560 hours) in the last 10 years', fr: '12 mois de travail (1 560 heures) au cours des 10 dernières années' }, 1_560, { years: 10, occupation: 'offer' }, { years: 10 }),
  ...person(workerStream, period, asAll),
];

const criticalStream = stream('critical-impact-worker', 'yt-ciw');
const critical = (period: IntakePeriod): readonly Criterion[] => [
  ...employer(criticalStream),
  workOf(criticalStream, 'yt.critical-impact-worker', { en: '6 months of work (780 hours)', fr: '6 mois de travail (780 heures)' }, 780, { years: 1, occupation: 'offer' }, { years: 60 }),
  ...person(criticalStream, period, asAll),
];

const expressStream = stream('express-entry', 'yt-ee');
const express = (period: IntakePeriod): readonly Criterion[] => [
  activeProfile(expressStream),
  ...employer(expressStream),
  ...person(expressStream, period, { en: 'Work, level of the occupation, terms of the job and language as the guide asks for them, which is not held', fr: 'Travail, niveau de la profession, conditions de l’emploi et langue selon le guide, ce qui n’est pas conservé' }),
];

const steps = (of: TerritoryStream, linked: boolean): readonly Step[] => [
  { id: `${of.prefix}.expression-of-interest`, by: 'employer', citations: ['yt.intake', 'yt.forms'], title: { en: 'Submit an expression of interest while the intake is open', fr: 'Soumettre une déclaration d’intérêt pendant la période de réception' }, done: { any: [nominated(of), { measure: 'registered', with: { streams: [of.id] } }] } },
  { id: `${of.prefix}.application`, by: 'applicant', citations: ['yt.forms'], title: { en: 'Apply to the territory with the forms of the program', fr: 'Présenter la demande au territoire avec les formulaires du programme' }, done: nominated(of) },
  { id: `${of.prefix}.agreement`, by: 'employer', citations: ['yt.after'], title: { en: 'Sign the tri-partite agreement of worker, employer and territory', fr: 'Signer l’entente tripartite entre le travailleur, l’employeur et le territoire' }, done: nominated(of) },
  residenceAfter(of, linked, ['yt.after'], { en: ', within 6 months of the signing of the tri-partite agreement', fr: ', dans les 6 mois suivant la signature de l’entente tripartite' }),
];

const closed: NonNullable<Pathway['closed']> = { label: { en: 'No rules held for this day: the first intake held began on 31 March 2025', fr: 'Aucune règle conservée pour ce jour : la première période de réception connue a commencé le 31 mars 2025' }, citations: ['yt.intake', 'yt.held'] };
const between: NonNullable<PathwayVersion['note']> = { en: 'Between two intakes: expressions of interest are not taken on this day. The next intake is announced by the territory.', fr: 'Entre deux périodes de réception : les déclarations d’intérêt ne sont pas reçues ce jour-là. Le territoire annonce la prochaine période.' };

const notVouched: NonNullable<PathwayVersion['note']> = { en: 'The last intake held ended on 17 July 2026. Whether expressions of interest are taken on this day is not held: the territory announces it.', fr: 'La dernière période de réception connue a pris fin le 17 juillet 2026. Il n’est pas noté si des déclarations d’intérêt sont reçues ce jour-là : le territoire l’annonce.' };

const pathway = (of: TerritoryStream, en: string, fr: string, criteria: (period: IntakePeriod) => readonly Criterion[], linked = false): Pathway => ({
  id: of.id, kind: 'province', title: titleOf(of, en, fr), closed,
  versions: periods.map((period): PathwayVersion => ({
    ...period, citations: [of.citation, 'yt.held', 'yt.intake'], over: { list: 'applicant.offers', as: 'offer' }, scores: [], criteria: criteria(period), steps: steps(of, linked), ...(period.intake === 'paused' ? { note: period.from < notVouchedFrom ? between : notVouched } : {}),
  })),
});
const named = (name: string, prefix: string, en: string, fr: string): Pathway => {
  const of = stream(name, prefix);
  return onlyNamed(of, titleOf(of, en, fr), { from: first, until: null }, ['yt.held'], closed);
};

export const yukonPathways: readonly Pathway[] = [
  pathway(criticalStream, 'Critical Impact Worker', 'Travailleurs d’importance critique', critical),
  pathway(workerStream, 'Skilled Worker', 'Travailleurs qualifiés', worker),
  pathway(expressStream, 'Express Entry', 'Entrée express', express, true),
  named('community-program', 'yt-ycp', 'Yukon Community Program', 'Programme communautaire du Yukon'),
  named('business', 'yt-bus', 'Business', 'Gens d’affaires'),
];
