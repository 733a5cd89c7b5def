import { dateOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, greatest, isAtLeast, maybe, not, number, or, truth, union, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { noc2021From, nocCodes, teer } from './occupation';
import { workHours, type WorkRule } from './work';

const versionOn = (on: Day): '2016' | '2021' => (dateOf(on) >= noc2021From ? '2021' : '2016');

/** TEER in the order in which the program compares them: 2 and 3 are one level, and so is B of NOC 2016. Source: IRPR 87.3. */
const levels = [{ from: 0, to: 0 }, { from: 1, to: 1 }, { from: 2, to: 3 }, { from: 4, to: 4 }] as const;
const levelOf = (teerOfJob: number): number => levels.findIndex(({ from, to }) => from <= teerOfJob && teerOfJob <= to);

/** Five years before the day; not on own account; in Canada only with authorization. */
const counted: Pick<WorkRule, 'where' | 'highestTeer' | 'years' | 'authorized' | 'selfEmployment' | 'duringStudy'> = { where: 'anywhere', highestTeer: null, years: 5, authorized: true, selfEmployment: false, duringStudy: true };

/** One rule for each level and classification, which is what its hours are remembered by. */
const rulesOf = (version: '2016' | '2021'): readonly WorkRule[] =>
  levels.map(({ from, to }) => ({ ...counted, matching: (job: FactRecord): TruthValue => { const level = teer(job, version); return and([isAtLeast(level, number(from)), isAtLeast(number(to), level)]); } }));
const rules = { 2016: rulesOf('2016'), 2021: rulesOf('2021') } as const;

/** Occupations of nurses from which work in the two of support may be taken up all the same, by classification. */
const nurses = {
  2016: { worked: { ...counted, codes: ['3012', '3233'] }, offered: ['3413', '4412'] },
  2021: { worked: { ...counted, codes: ['31301', '32101'] }, offered: ['33102', '44101'] },
} as const satisfies Record<string, { worked: WorkRule; offered: readonly string[] }>;
/** One year of full-time work. Source: IRPR 73(1). */
const hoursOfYear = 1_560;

/** Whether more was worked at the level offered or below than above it. */
function fitsLevel(hours: readonly NumberValue[], offered: number): TruthValue {
  const above = hours.slice(0, offered);
  const rest = hours.slice(offered);
  if (above.length === 0) return truth(true);
  return not(isAtLeast(greatest(above), rest.length === 0 ? number(0) : greatest(rest)));
}

function isNurseInSupport({ subject, on }: Environment, offer: FactRecord): TruthValue {
  const { worked, offered } = nurses[versionOn(on)];
  const codes = nocCodes(offer, versionOn(on));
  const hits = codes?.filter((code) => (offered as readonly string[]).includes(code)).length ?? 0;
  const isSupport = codes === null || (hits > 0 && hits < codes.length) ? maybe([offer.at('noc')]) : truth(hits > 0);
  return and([isSupport, isAtLeast(workHours(subject, subject.applicant, worked, on), number(hoursOfYear))]);
}

/**
 * Whether an offer is at the level at which most of the work of the last five years was done, or above it, or one of the two occupations
 * that nurses may take up. Of equal amounts at two levels the higher one counts. Source: IRPR 87.3.
 */
export function offerFitsLevel(environment: Environment, offer: FactRecord): TruthValue {
  const { subject, on } = environment;
  const hours = rules[versionOn(on)].map((rule) => workHours(subject, subject.applicant, rule, on));
  const { low, high, missing } = teer(offer, versionOn(on));
  const possible = [...new Set([0, 1, 2, 3, 4, 5].filter((one) => low <= one && one <= high).map(levelOf))];
  // Below the levels of the program: nothing that was worked fits.
  const each = possible.map((level) => (level < 0 ? fitsLevel(hours, levels.length) : fitsLevel(hours, level)));
  const [first] = each;
  const own = first !== undefined && each.every(({ is }) => is === first.is && is !== null) ? first : maybe(union(missing, ...each.map((one) => one.missing)));
  return or([own, isNurseInSupport(environment, offer)]);
}
