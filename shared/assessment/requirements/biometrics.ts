import { entryKnownFrom } from '../../data/countries';
import { addYears, dateOf } from '../engine/days';
import { age } from '../measures/family';
import type { Question } from './question';
import type { Answer, YesNo } from './workPermitRequirements';

/** Both included. Source: IRPR 12.2. */
const youngest = 14;
const oldest = 79;
/** Source: IRPR 12.7. */
const validYears = 10;

/** Whether biometrics have to be given for the application: not by nationals of the United States, under 14 or over 79, or within ten years of the last time. */
export function biometrics({ applicant, on }: Question): Answer<YesNo> {
  const answered = (answer: YesNo, citation: string, missing: readonly string[] = []): Answer<YesNo> => ({ answer, citations: [citation], missing });
  const citizenships = applicant.texts('citizenships');
  if (citizenships?.some((country) => country === 'US' || country === 'CA') === true) return answered('no', 'biometrics.exempt');
  const years = age(applicant, on);
  if (years.high < youngest || years.low > oldest) return answered('no', 'biometrics.age');
  if (dateOf(on) < entryKnownFrom) return answered('unknown', 'biometrics.before');
  const given = applicant.number('biometricsOn', -Infinity);
  const isGiven = given.low === given.high && given.low <= on && addYears(given.low, validYears) > on;
  if (isGiven) return answered('no', 'biometrics.validity');
  if (citizenships === undefined) return answered('unknown', 'biometrics.exempt', [applicant.at('citizenships')]);
  if (years.low < youngest || years.high > oldest) return answered('unknown', 'biometrics.age', years.missing);
  if (given.low !== given.high) return answered('unknown', 'biometrics.validity', given.missing);
  return answered('yes', 'biometrics.age');
}
