import type { Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { isUndecided } from './openPermits';
import { inState, isMine } from './provincial';

/** The classes of which a pathway id tells. Source: reference, work permits 7.2. */
type Kind = 'express-entry' | 'quebec' | 'province' | 'other' | 'none';

const ofQuebec = /^ca\.qc\.(?:prtq|pstq|peq)/;
const ofProvince = /^ca\.(bc|on|ab|sk|mb|ns|nb|pe|nl|yt|nt)\./;
/** The Atlantic program has a permit of its own; the community pilots are not named. */
const withoutBridge = /^ca\.(?:aip|rcip|fcip)\b/;

function kindOf(pathway: string): Kind {
  if (pathway.startsWith('ca.ee.')) return 'express-entry';
  if (ofQuebec.test(pathway)) return 'quebec';
  if (ofProvince.test(pathway)) return 'province';
  return withoutBridge.test(pathway) ? 'none' : 'other';
}

/** A decision on file, and whether it is a nomination of the person that counts or has led to an application. */
type Nomination = { record: FactRecord; isInUse: TruthValue };
/** Nominations on file, of a province where one is named. */
const nominationsOf = (subject: Subject, province?: string): readonly Nomination[] =>
  subject.source.fileRecords('nominations').entries.map((record) => ({
    record, isInUse: and([isOneOf(record.text('kind'), ['nomination']), ...(province === undefined ? [] : [isOneOf(record.text('province'), [province])]), isMine(subject, record), inState(record, ['valid', 'used'])]),
  }));

export type UpTo = 'class' | 'stage' | 'employer';

interface Tests {
  ofClass: TruthValue;
  stage: TruthValue;
  employer: TruthValue;
}

function testsOf(application: FactRecord, subject: Subject, on: Day): Tests {
  const pathway = application.plain('pathway');
  const complete = (): TruthValue => isAtLeast(number(on), application.number('completeOn'));
  const eligible = (): TruthValue => isAtLeast(number(on), application.number('eligibilityPositiveOn'));
  if (typeof pathway !== 'string') return { ofClass: maybe([application.at('pathway')]), stage: or([eligible(), maybe([application.at('pathway')])]), employer: maybe([application.at('pathway')]) };
  const kind = kindOf(pathway);
  if (kind === 'none') return { ofClass: no, stage: no, employer: no };
  if (kind === 'quebec') return { ofClass: yes, stage: complete(), employer: yes };
  // Agri-food, caregivers and what else no pathway of the program stands for: the class is to be looked up.
  if (kind === 'other') return { ofClass: maybe([application.at('pathway')]), stage: eligible(), employer: yes };
  const free = (record: FactRecord): TruthValue => not(record.truth('employerRestricted'));
  if (kind === 'express-entry') {
    const linked = nominationsOf(subject).map(({ record, isInUse }) => or([not(isInUse), not(record.truth('expressEntry')), free(record)]));
    return { ofClass: yes, stage: complete(), employer: and(linked) };
  }
  const own = nominationsOf(subject, ofProvince.exec(pathway)?.[1]?.toUpperCase());
  return { ofClass: yes, stage: or([eligible(), and([or(own.map(({ record, isInUse }) => and([isInUse, record.truth('expressEntry')]))), complete()])]), employer: or(own.map(({ record, isInUse }) => and([isInUse, free(record)]))) };
}

/** Whether an application for permanent residence of the person passes the tests up to one of them. */
function bridges(subject: Subject, upTo: UpTo, on: Day): TruthValue {
  const { entries, complete, pointer } = subject.applicant.records('applications');
  const found = or(entries.map((application) => {
    const { ofClass, stage, employer } = testsOf(application, subject, on);
    return and([isOneOf(application.text('kind'), ['permanent-residence']), isUndecided(application), ofClass, ...(upTo === 'class' ? [] : [stage]), ...(upTo === 'employer' ? [employer] : [])]);
  }));
  return complete ? found : or([found, maybe([pointer])]);
}

/**
 * The application for permanent residence on which a bridging permit rests, `upTo` one of its tests in this order: of a `class` that has
 * one and not decided; at the `stage` (complete; on paper found eligible); tied to no `employer` by a nomination.
 */
export const bridgingMeasures: readonly Measure[] = [
  { id: 'bridging-application', number: 1, compute: ({ subject, on }, args) => { const upTo = args['upTo']; return bridges(subject, upTo === 'class' || upTo === 'stage' ? upTo : 'employer', on); } },
];
