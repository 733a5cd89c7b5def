import { asked, lookUp, statedLevels, type Verify } from '../atlanticProgram/common';
import { notHeld } from '../periods';
import { activeProfile, nominated, offerThere, onlyNamed, otherRequirements, residenceAfter, territoryIntent, titleOf, unknownIntake, workOf, yearInBusiness, type IntakePeriod, type TerritoryStream } from '../territories';
import { unheld } from '../unheld';
import type { Condition, Criterion, Pathway, PathwayVersion, Step } from '../../pack/types';

const first = '2025-02-27';
/** Employer-driven: by points of an expression of interest. */
const pointsFrom = '2026-03-09';
const published = '2026-06-20';

const in2025: readonly IntakePeriod[] = [
  { from: first, until: '2025-03-06', intake: 'open' },
  { from: '2025-03-07', until: '2025-07-01', intake: 'paused' },
  { from: '2025-07-02', until: '2025-07-09', intake: 'open' },
  { from: '2025-07-10', until: '2026-03-08', intake: 'paused' },
];
const since2026 = (intake: IntakePeriod['intake']): readonly IntakePeriod[] => [...in2025, { from: pointsFrom, until: '2026-06-19', intake }, { from: published, until: null, intake }];

const readBack: Verify = lookUp('nt.read-back', 'Criteria of the time, read back from those of June 2026', 'Critères de l’époque, lus d’après ceux de juin 2026');
const verifyIn = ({ from }: IntakePeriod): readonly Verify[] => (from < published ? [readBack] : []);

const stream = (name: string, prefix: string): TerritoryStream => ({ prefix, id: `ca.nt.${name}`, territory: 'NT', citation: `nt.${name}` });

/** The rank of the expression of interest, whose grid is not held. */
const points = (of: TerritoryStream, { from }: IntakePeriod): readonly Criterion[] =>
  from < pointsFrom ? [] : [unheld(asked({ ...of, citation: 'nt.eoi' }, 'points', { en: 'Points of the expression of interest', fr: 'Points de la déclaration d’intérêt' }, { en: 'Enough points for an invitation by the grid of the territory, which is not held', fr: 'Assez de points pour une invitation selon la grille du territoire, qui n’est pas conservée' }, notHeld, {
    verify: [lookUp(`${of.prefix}.points`, 'Points by the grid of the territory', 'Points selon la grille du territoire')],
  }))];

const employerDriven = (of: TerritoryStream, period: IntakePeriod, own: readonly Criterion[], what: Pathway['title']): readonly Criterion[] => [
  ...offerThere(of, 'nt.employer'), yearInBusiness(of, 'nt.employer'), ...own, ...points(of, period), otherRequirements(of, what, verifyIn(period)), ...territoryIntent(of),
];

const entryStream = stream('entry-level', 'nt-el');
const entry = (period: IntakePeriod): readonly Criterion[] => employerDriven(
  entryStream, period,
  [workOf(entryStream, 'nt.entry-level', { en: '6 months of work (780 hours)', fr: '6 mois de travail (780 heures)' }, 780, { years: 1, employer: 'offer', provinces: ['NT'], occupation: 'offer' }, { years: 60 })],
  { en: 'Level of the occupation, terms and wage of the job, language and education as the guide asks for them, which is not held', fr: 'Niveau de la profession, conditions et salaire de l’emploi, langue et études selon le guide, ce qui n’est pas conservé' },
);

const asAll: Pathway['title'] = { en: 'Work, level of the occupation, terms and wage of the job, language and education as the guide asks for them, which is not held', fr: 'Travail, niveau de la profession, conditions et salaire de l’emploi, langue et études selon le guide, ce qui n’est pas conservé' };
const workerStream = stream('skilled-worker', 'nt-sw');
const worker = (period: IntakePeriod): readonly Criterion[] => employerDriven(workerStream, period, [], asAll);
const expressStream = stream('express-entry', 'nt-ee');
const express = (period: IntakePeriod): readonly Criterion[] => employerDriven(expressStream, period, [activeProfile(expressStream)], asAll);

/** Results of a test of one language, or levels stated for planning, less than two years old. */
const tested = (tests: readonly string[]): Condition => ({ some: 'applicant.languageTests', as: 'test', where: { all: [{ field: 'test.test', is: tests }, { number: { today: true }, atLeast: { field: 'test.takenOn' } }, { number: { addYears: { field: 'test.takenOn' }, years: 2 }, atLeast: { addDays: { today: true }, days: 1 } }] } });

const francophoneStream = stream('francophone', 'nt-fr');
const francophone = (period: IntakePeriod): readonly Criterion[] => [
  asked(francophoneStream, 'tests', { en: 'Tests in French and English', fr: 'Tests de français et d’anglais' }, { en: 'Results of less than two years in French and in English; the levels are not held', fr: 'Résultats de moins de deux ans en français et en anglais; les niveaux ne sont pas conservés' }, { all: [tested(['TEF', 'TCF', 'NCLC']), tested(['IELTS-G', 'CELPIP-G', 'PTE-CORE', 'CLB'])] }, { improvable: { by: 'retest', leadMonths: 2 }, verify: [statedLevels] }),
  ...(period.from < pointsFrom ? [] : [unknownIntake(francophoneStream, 'nt.intake')]),
  otherRequirements(francophoneStream, { en: 'Levels of language, job offer and employer, work and education as the guide asks for them, which is not held', fr: 'Niveaux de langue, offre d’emploi et employeur, travail et études selon le guide, ce qui n’est pas conservé' }, verifyIn(period)),
  ...territoryIntent(francophoneStream),
];

const steps = (of: TerritoryStream, { from }: IntakePeriod, linked: boolean, withEmployer: boolean): readonly Step[] => [
  ...(from < pointsFrom || !withEmployer ? [] : [
    { id: `${of.prefix}.expression-of-interest`, by: 'applicant', citations: ['nt.eoi'], title: { en: 'Submit an expression of interest', fr: 'Soumettre une déclaration d’intérêt' }, done: { any: [nominated(of), { measure: 'registered', with: { streams: [of.id] } }] } },
    { id: `${of.prefix}.invitation`, by: 'province', citations: ['nt.eoi'], title: { en: 'Invitation to apply', fr: 'Invitation à présenter une demande' }, done: { any: [nominated(of), { measure: 'invited-by-province', with: { streams: [of.id] } }] } },
  ] satisfies readonly Step[]),
  ...(withEmployer ? [{
    id: `${of.prefix}.employer-forms`, by: 'employer', citations: ['nt.forms'], done: nominated(of),
    title: { en: 'Complete the Employer Information and Declaration and the Employment Standards Verification', fr: 'Remplir les Renseignements et déclaration de l’employeur et la Vérification des normes d’emploi' },
  } satisfies Step] : []),
  { id: `${of.prefix}.application`, by: 'applicant', citations: ['nt.forms', 'nt.intake'], title: { en: 'Apply to the territory while it takes applications, with its forms', fr: 'Présenter la demande au territoire lorsqu’il en reçoit, avec ses formulaires' }, done: nominated(of) },
  residenceAfter(of, linked, ['nt.forms']),
];

const closed: NonNullable<Pathway['closed']> = { label: { en: 'No rules held for this day: the first intake held began on 27 February 2025', fr: 'Aucune règle conservée pour ce jour : la première période de réception connue a commencé le 27 février 2025' }, citations: ['nt.intake', 'nt.held'] };
const between: NonNullable<PathwayVersion['note']> = { en: 'Between two intakes: applications are not taken on this day.', fr: 'Entre deux périodes de réception : les demandes ne sont pas reçues ce jour-là.' };

const pathway = (of: TerritoryStream, en: string, fr: string, criteria: (period: IntakePeriod) => readonly Criterion[], { linked = false, withEmployer = true } = {}): Pathway => ({
  id: of.id, kind: 'province', title: titleOf(of, en, fr), closed,
  versions: since2026(withEmployer ? 'by-invitation' : 'open').map((period): PathwayVersion => ({
    ...period, citations: [of.citation, 'nt.held', 'nt.intake', ...(withEmployer && period.from >= pointsFrom ? ['nt.eoi'] : [])], scores: [], criteria: criteria(period), steps: steps(of, period, linked, withEmployer),
    ...(withEmployer ? { over: { list: 'applicant.offers', as: 'offer' } } : {}), ...(period.intake === 'paused' ? { note: between } : {}),
  })),
});

const businessStream = stream('business', 'nt-bus');

export const northwestTerritoriesPathways: readonly Pathway[] = [
  pathway(entryStream, 'Employer-Driven, Entry-level and Semi-skilled', 'Volet axé sur l’employeur, postes de premier échelon et semi-spécialisés', entry),
  pathway(workerStream, 'Employer-Driven, Skilled Worker', 'Volet axé sur l’employeur, travailleurs qualifiés', worker),
  pathway(expressStream, 'Employer-Driven, Express Entry', 'Volet axé sur l’employeur, Entrée express', express, { linked: true }),
  pathway(francophoneStream, 'Francophone', 'Francophones', francophone, { withEmployer: false }),
  onlyNamed(businessStream, titleOf(businessStream, 'Business', 'Gens d’affaires'), { from: first, until: null }, ['nt.held'], closed),
];
