import type { Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, between, choose, isAtLeast, number, type NumberValue } from '../engine/values';
import { age } from './family';

/** Longer than any time to apply: an invitation from before is over. */
const aYear = 366;

/**
 * Completed years of age on the day of the last invitation while its time to apply runs (`daysToApply` days after that day, the last one
 * included), and on the day itself otherwise. An invitation that nobody noted was not issued. Source: IRPA 11.2(2)(a).
 */
export function ageSinceInvitation(subject: Subject, on: Day, daysToApply: (invited: Day) => number): NumberValue {
  const now = age(subject.applicant, on);
  const profile = subject.profile;
  if (!profile?.isStated('invitedOn')) return now;
  const stated = profile.number('invitedOn', Infinity);
  const near = (day: Day): Day => Math.min(Math.max(day, on - aYear), on + 1);
  const invited = between(near(stated.low), near(stated.high), stated.missing);
  const ends = [invited.low, invited.high].map((day) => day + daysToApply(day));
  const runs = and([isAtLeast(number(on), invited), isAtLeast(between(Math.min(...ends), Math.max(...ends), invited.missing), number(on))]);
  const first = age(subject.applicant, invited.low);
  const last = age(subject.applicant, invited.high);
  return choose(runs, () => between(first.low, last.high, [...new Set([...invited.missing, ...first.missing])]), () => now);
}
