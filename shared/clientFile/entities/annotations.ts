import { z } from 'zod';
import { checkedItemKind, type CheckedItemKind } from '../checkedItems';
import { isCountryCode } from '../countries';
import { checkDay, choice, fileRef, filledText, isCip, isKnownNoc, isNaics, isoDate, longText, offerRef, orderedScalar, pointer, requirement, scalar, text, yesNo } from '../fields';
import { entity } from '../entity';
import type { Breach } from '../registries';

/** Names are any text. */
const itemChecks: Readonly<Record<CheckedItemKind, (item: string) => boolean>> = { noc: isKnownNoc, cip: isCip, naics: isNaics, country: isCountryCode, text: () => true };

function fitsList({ list, item }: Readonly<Record<string, unknown>>): Breach[] {
  return typeof item !== 'string' || itemChecks[checkedItemKind(list)](item) ? [] : [{ member: 'item', code: 'not-an-item-of-list', other: String(list) }];
}

/** What the consultant looked up in an official list that the program does not hold in full. */
export const listCheck = entity(
  'listCheck',
  { list: choice('checkedList'), item: filledText(200), listed: yesNo(), checkedOn: checkDay(), source: text(500) },
  { required: ['list', 'item', 'listed', 'checkedOn'], rule: fitsList },
);

/**
 * What the consultant read in a program's own guide of a requirement that the sources do not give in full, and held against the client.
 * `requirement`: the id of the criterion (`yt.employer`), or of what criteria of several pathways ask alike (`ab.starting-wage`); one that no rule has (any more) decides nothing. `personId`: who was held against it,
 * as the principal applicant. `jobOfferId`: with which job offer, where that person has several.
 */
export const requirementCheck = entity(
  'requirementCheck',
  { requirement: requirement(), personId: fileRef('person'), jobOfferId: offerRef(), met: yesNo(), checkedOn: checkDay(), source: filledText(500), note: longText() },
  { required: ['requirement', 'personId', 'met', 'checkedOn', 'source'] },
);

/** A range (`min`, `max`; one side may be open) or a choice (`oneOf`), never both and never neither. */
function isRange({ min, max, oneOf }: Readonly<Record<string, unknown>>): Breach[] {
  const ranged = min !== undefined || max !== undefined;
  if (ranged === (oneOf !== undefined)) return [{ member: ranged ? 'oneOf' : 'min', code: 'not-a-range' }];
  return min !== undefined && max !== undefined && typeof min !== typeof max ? [{ member: 'max', code: 'not-a-range' }] : [];
}

/** A fact asked but not settled. Read as a range, stronger than "not known". */
export const uncertain = entity(
  'uncertain',
  { path: pointer(), min: orderedScalar(), max: orderedScalar(), oneOf: z.array(scalar()), note: longText() },
  { required: ['path'], ordered: [['min', 'max']], rule: isRange },
);

/** What proves a fact. */
export const evidence = entity('evidence', { path: pointer(), document: text(200), dated: isoDate() }, { required: ['path'] });

/** Planned days: the reference dates of rules that look at them. */
export const plan = entity('plan', { filingOn: isoDate(), landingOn: isoDate(), lmiaFiledOn: isoDate() });
