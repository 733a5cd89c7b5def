import { longDate } from '../assessment/report/words';
import type { PathwayKind } from '../assessment/pack/kinds';
import type { MadeReport, ReportRequest } from '../contract/reports';
import { spacedIn } from '../texts/typography';
import type { Report } from './pieces';
import { subjectsOf, type ReportRow, type ReportSummary, type ReportView } from './rows';
import type { NotHeldRules } from './schema';
import { kindWords } from './words';

type Language = 'en' | 'fr';
type Status = ReportRequest['statuses'][number];

/** What a report rests on, to be shown and printed with it. */
export interface ReportBasis {
  made: MadeReport;
  request: ReportRequest;
  /** Who answers for the files, where only those of one person were asked for. */
  responsible: string | null;
  summary: ReportSummary;
  notHeld: Report['notHeld'];
}

const words = {
  en: {
    before: 'Before', after: 'After', computed: 'Computed', files: 'Clients', pathways: 'Pathways', shown: 'Shown', examined: 'Examined', result: 'Result', all: 'all', by: 'of',
    rules: (version: string, hash: string) => `rules ${version} (${hash})`, noRules: 'no rules',
    status: { prospect: 'prospect', consulted: 'consulted', retained: 'retained', closed: 'closed' } satisfies Record<Status, string>,
    kinds: { 'permanent-residence': 'permanent residence', 'work-permit': 'work permits', province: 'provinces' } satisfies Record<PathwayKind, string>,
    counted: ({ gain, lose, intake, points, ends, other }: ReportSummary) => `${gain} gain a pathway, ${lose} lose one, for ${intake} who might qualify one closes or opens, ${other} have another outcome otherwise, ${points} have other points, ${ends} have evidence or a permit that ends`,
    failed: (count: number) => `${count} could not be assessed`, notCompared: 'Not compared',
    notHeld: {
      pathway: (count: number, day: string, which: string) => `${count === 1 ? '1 pathway, since its rules' : `${count} pathways, since their rules`} of ${day} are not held: ${which}`,
      points: (count: number, day: string, which: string) => `${count === 1 ? '1 points system, since its points' : `${count} points systems, since their points`} of ${day} are not held: ${which}`,
      'points-not-yet': (count: number, day: string, which: string) => `${count === 1 ? '1 points system, which' : `${count} points systems, which`} had not begun on ${day}: ${which}`,
    },
    rows: (shown: number, all: number) => `${shown} of ${all} changes`,
  },
  fr: {
    before: 'Avant', after: 'Après', computed: 'Calculé', files: 'Clients', pathways: 'Voies', shown: 'Affichage', examined: 'Examinés', result: 'Résultat', all: 'tous', by: 'de',
    rules: (version: string, hash: string) => `règles ${version} (${hash})`, noRules: 'aucune règle',
    status: { prospect: 'prospects', consulted: 'consultés', retained: 'mandats', closed: 'fermés' } satisfies Record<Status, string>,
    kinds: { 'permanent-residence': 'résidence permanente', 'work-permit': 'permis de travail', province: 'provinces' } satisfies Record<PathwayKind, string>,
    counted: ({ gain, lose, intake, points, ends, other }: ReportSummary) => `${gain} gagnent une voie, ${lose} en perdent une, pour ${intake} qui pourraient être admissibles une voie ferme ou ouvre, ${other} ont un autre résultat, ${points} ont d’autres points, ${ends} ont une preuve ou un permis qui expire`,
    failed: (count: number) => `${count} n’ont pu être évalués`, notCompared: 'Sans comparaison',
    notHeld: {
      pathway: (count: number, day: string, which: string) => `${count === 1 ? '1 voie, car ses règles' : `${count} voies, car leurs règles`} du ${day} ne sont pas conservées : ${which}`,
      points: (count: number, day: string, which: string) => `${count === 1 ? '1 système de points, car ses points' : `${count} systèmes de points, car leurs points`} du ${day} ne sont pas conservés : ${which}`,
      'points-not-yet': (count: number, day: string, which: string) => `${count === 1 ? '1 système de points, qui n’existait' : `${count} systèmes de points, qui n’existaient`} pas encore le ${day} : ${which}`,
    },
    rows: (shown: number, all: number) => `${shown} changements sur ${all}`,
  },
} as const;

/** What was not compared, of each day by itself: pathways, points, and points that had not begun. */
export function notHeldTogether(notHeld: Report['notHeld']): { kind: NotHeldRules['kind']; on: string; which: readonly NotHeldRules[] }[] {
  const days = [...new Set(notHeld.map(({ on }) => on))];
  return (['pathway', 'points', 'points-not-yet'] as const).flatMap((kind) => days.map((on) => ({ kind, on, which: notHeld.filter((one) => one.kind === kind && one.on === on) }))).filter(({ which }) => which.length > 0);
}

/** What was compared, when, over which clients and what of it is shown: pairs of a label and its words. `rows`: all; `shown`: how many of them. */
export function basisWords({ made, request, responsible, summary, notHeld }: ReportBasis, rows: readonly ReportRow[], shown: number, view: ReportView, language: Language): [label: string, value: string][] {
  const w = words[language];
  const side = ({ asOf, rules }: MadeReport['before']): string => `${longDate(asOf, language)}, ${rules ? w.rules(rules.version, rules.hash) : w.noRules}`;
  const statuses = request.statuses.length === 0 ? w.all : request.statuses.map((status) => w.status[status]).join(', ');
  const subject = view.subject === null ? undefined : subjectsOf(rows, language).find(({ id }) => id === view.subject)?.title;
  const filters = [...view.kinds.map((kind) => kindWords(kind, language)), ...(subject === undefined ? [] : [subject]), ...(view.text.trim() === '' ? [] : [`“${view.text.trim()}”`])];
  return ([
    [w.before, side(made.before)],
    [w.after, side(made.after)],
    [w.computed, `${made.computedAt.slice(0, 16).replace('T', ' ')} UTC`],
    [w.files, responsible === null ? statuses : `${statuses}; ${w.by} ${responsible}`],
    [w.pathways, request.kinds.length === 0 ? (language === 'fr' ? 'toutes' : w.all) : request.kinds.map((kind) => w.kinds[kind]).join(', ')],
    [w.examined, [String(summary.examined), ...(summary.failed === 0 ? [] : [w.failed(summary.failed)])].join('; ')],
    ...notHeldTogether(notHeld).map(({ kind, on, which }): [string, string] => [w.notCompared, w.notHeld[kind](which.length, longDate(on, language), which.map(({ title }) => title[language]).join('; '))]),
    [w.result, w.counted(summary)],
    [w.shown, [w.rows(shown, rows.length), ...(filters.length === 0 ? [] : [filters.join(' · ')])].join('; ')],
  ] satisfies [string, string][]).map(([label, value]) => [spacedIn(language, label), spacedIn(language, value)]);
}
