import type { Field } from '../../../../shared/clientFile';
import type { TextKey } from '../../../i18n';

type NoneKey = Extract<TextKey, `profile.none.${string}`>;

/** What "none" (null) means for a member, by its path where the name alone does not say. */
const byPath: Readonly<Record<string, NoneKey>> = {
  'residence.to': 'profile.none.stillThere',
  'pastAddress.to': 'profile.none.stillThere',
  'work.endedOn': 'profile.none.stillEmployed',
  'education.completedOn': 'profile.none.noCredential',
  'education.endedOn': 'profile.none.goesOn',
};
const byName: Readonly<Record<string, NoneKey>> = {
  to: 'profile.none.goesOn',
  until: 'profile.none.stillEmployed',
  endedOn: 'profile.none.notEnded',
  profileEndedOn: 'profile.none.notEnded',
  expiresOn: 'profile.none.noExpiry',
  endsOn: 'profile.none.noEndDate',
  signedOn: 'profile.none.notSigned',
  invitedOn: 'profile.none.notInvited',
  biometricsOn: 'profile.none.never',
  settlementPlanOn: 'profile.none.noPlan',
  reviewedOn: 'profile.none.notReviewed',
  review: 'profile.none.notReviewed',
  presentMonths: 'profile.none.outsideCanada',
  gtsReferralPartner: 'profile.none.noPartner',
  entry: 'profile.none.notOnList',
  cma: 'profile.none.outsideCma',
};

/** The words for saying "none" of this member. */
export const noneKey = ({ path, name }: Pick<Field, 'path' | 'name'>): NoneKey => byPath[path] ?? byName[name] ?? 'profile.none.none';

/** A help text without the sentence that explains the word "None": beside the field it is said in words of its own. */
export const helpBesideNone = (help: string): string | undefined =>
  help
    .split(/(?<=[.…])\s+(?=\p{Lu}|[“«])/u)
    .filter((sentence) => !/[“«]\s?(None|Aucun)/.test(sentence))
    .join(' ') || undefined;
