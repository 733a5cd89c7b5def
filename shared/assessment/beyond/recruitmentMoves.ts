import { addDays } from '../../dates';
import { choices, type JobOffer } from '../../clientFile';
import type { Arguments, Improvable } from '../pack/types';
import { withValue, type Move } from './moves';
import { offerAt } from './offerMoves';
import { inBoth, whoMakes } from './wording';

type Activity = NonNullable<JobOffer['recruitment']>[number];

const daysOfWeek = 7;
const offerPlace = /^\/jobOffers\/\d+$/;

/** What is to be done in words: how many ways, for how long. */
function said(method: string, weeks: number, count: number, language: 'en' | 'fr'): string {
  const french = language === 'fr';
  const what = method === 'job-bank' ? (french ? 'Guichet-Emplois' : 'Job Bank') : method === 'other' ? (count > 1 ? (french ? 'autres moyens' : 'other methods') : french ? 'un autre moyen' : 'another method') : french ? 'une activité' : 'an activity';
  const counted = count > 1 ? `${count} ${what}` : what;
  const howLong = french ? (weeks > 0 ? `pendant ${weeks} semaines, puis jusqu’à la décision` : 'jusqu’à la décision') : weeks > 0 ? `for ${weeks} weeks, and on until the decision` : 'until the decision';
  return french ? `Recrutement\u00A0: ${counted} ${howLong}` : `Recruitment: ${counted} ${howLong}`;
}

/** Activities of recruitment for an offer as a rule asks for them, begun early enough to be long enough on the day, and still going on. */
export function recruitmentMove(pointer: string, args: Arguments, { by, leadMonths }: Improvable): Move | undefined {
  const [method, scope, weeks, least, audiences] = [String(args['method']), args['scope'], Number(args['weeks']), Number(args['least']), args['audiences']];
  if (!Number.isFinite(weeks) || !Number.isFinite(least) || offerPlace.exec(pointer) === null) return undefined;
  const audience = choices.recruitmentAudience.find((one) => Array.isArray(audiences) && audiences[0] === one) ?? 'general';
  const key = `${pointer}/recruitment+${method}/${typeof scope === 'string' ? scope : ''}/${audience}/${weeks}/${least}`;
  return {
    id: key, by, who: whoMakes[by], leadMonths, group: key,
    label: inBoth((language) => said(method, weeks, least, language)),
    apply: (client, _personId, { on }) => {
      const offer = offerAt(client, pointer);
      const ways: readonly Activity['method'][] = method === 'job-bank' ? ['job-bank'] : ['website', 'print', 'event', 'agency', 'union', 'other'];
      const added = Array.from({ length: least }, (_none, index): Activity => ({
        method: ways[index % ways.length] ?? 'other', scope: 'national', audience, from: addDays(on, weeks === 0 ? 0 : 1 - weeks * daysOfWeek), to: null,
      }));
      return offer && withValue(client, `${pointer}/recruitment`, [...(offer.recruitment ?? []), ...added]);
    },
  };
}
