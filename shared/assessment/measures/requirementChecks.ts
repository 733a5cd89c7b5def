import type { Environment } from '../engine/environment';
import { maybe, truth, type TruthValue } from '../engine/values';
import { requirementLookUp } from '../facts/lookUps';
import type { Measure } from './index';
import { countsFromDay } from './checkDays';
import { isOnTheDay, requirementMeasure } from './checkMeasures';
import { saidLast } from './lookedUp';

/** `alike`: criteria that ask for the same; a check that names one of them answers too. */
interface Asked {
  requirement: string;
  alike: readonly string[];
  onTheDay?: boolean;
}

/**
 * What the consultant looked up last, on or before the as-of day, for a requirement that the sources do not give in full. A check made
 * before that was asked, or of another day where only the day itself counts, does not count (`countsFromDay`). It counts for the person who was looked
 * at, and where that person has several job offers, for the offer that was; whether applications are taken is the same for all offers. Contradictions leave it open.
 */
function isChecked(environment: Environment, { requirement, alike, onTheDay = false }: Asked): TruthValue {
  const { subject, scope } = environment;
  const { applicantId, source } = subject;
  const offerId = !onTheDay && severalOffers(subject) ? scope['offer']?.raw['id'] : undefined;
  const open = maybe(requirementLookUp(source.file, requirement, applicantId, typeof offerId === 'string' ? offerId : undefined));
  const own = source.fileRecords('requirementChecks').entries.filter(({ raw }) => (raw['requirement'] === requirement || alike.some((id) => raw['requirement'] === id)) && raw['personId'] === applicantId && (offerId === undefined || raw['jobOfferId'] === offerId));
  if (own.length === 0) return open;
  const said = saidLast(own, 'met', { from: onTheDay ? subject.asOf : countsFromDay(environment.pack, requirement, subject.asOf), until: subject.asOf });
  // Shown with the trace: where it was read.
  said?.check.plain('source');
  return said?.value ?? open;
}

/** Whether the person assessed has more than one job offer on file, whichever of them is looked at. */
const severalOffers = ({ source, applicantId }: Environment['subject']): boolean => source.fileRecords('jobOffers').entries.filter(({ raw }) => raw['personId'] === applicantId).length > 1;

const askedIn = (args: Readonly<Record<string, unknown>>): Asked => ({
  requirement: String(args['requirement']), alike: Array.isArray(args['alike']) ? args['alike'].map(String) : [], onTheDay: isOnTheDay(args),
});

/**
 * `requirement-checked`: whether the client meets a `requirement` (the id of its criterion, or what it shares with those named `alike`) by what was looked up; not known while nobody
 * did. `onTheDay`: a look-up counts for its own day alone. `requirement-to-look-up`: whether that is not known.
 */
export const requirementMeasures: readonly Measure[] = [
  { id: requirementMeasure, number: 1, inScope: true, compute: (environment, args) => isChecked(environment, askedIn(args)) },
  // No outcome rests on it.
  { id: 'requirement-to-look-up', number: 1, inScope: true, compute: (environment, args) => truth(isChecked(environment, { ...askedIn(args), onTheDay: false }).is === null) },
];
