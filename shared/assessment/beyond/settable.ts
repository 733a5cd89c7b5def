import type { ClientFile, EntityName } from '../../clientFile';
import { factLabel, optionLabel, type OptionName } from '../../texts';
import type { Bilingual, Improvable, Step } from '../pack/types';
import { longDate } from '../report/words';
import { valueAt, withValue, type Move } from './moves';
import { fromTo, inBoth, shownMoney, shownNumber, whoMakes, yesNo, type Language } from './wording';

type Kind = 'yes-no' | 'number' | 'money' | 'day' | { choice: OptionName };

/** A fact that somebody can decide to have otherwise, with how it is called. */
interface Settable {
  entity: EntityName;
  member: string;
  kind: Kind;
  /** Where it is not the one who usually makes changes of the criterion's kind. */
  who?: Step['by'];
  /** Decided whatever it is now: what is not known can be changed too. Else it is a fact to find out first. */
  whateverItIs?: true;
  /** A whole number. */
  whole?: true;
  /** Where the label of the fact does not say of what it is. */
  called?: Bilingual;
  /** How the change is brought about, where the value does not say it. */
  settled?: Bilingual;
}

/** By JSON Pointer, with a star for the place in a list. What is not here is what it is: nobody changes it for an application. */
const settable: ReadonlyMap<string, Settable> = new Map(Object.entries<Settable>({
  '/jobOffers/*/uniqueSpecializedTalent': { entity: 'jobOffer', member: 'uniqueSpecializedTalent', kind: 'yes-no', whateverItIs: true },
  '/jobOffers/*/requires/level': { entity: 'requirements', member: 'level', kind: { choice: 'educationLevel' }, whateverItIs: true },
  '/jobOffers/*/requires/experienceMonths': { entity: 'requirements', member: 'experienceMonths', kind: 'number', whateverItIs: true },
  '/jobOffers/*/hoursPerWeek': { entity: 'jobOffer', member: 'hoursPerWeek', kind: 'number', whateverItIs: true },
  '/jobOffers/*/seasonal': { entity: 'jobOffer', member: 'seasonal', kind: 'yes-no' },
  '/jobOffers/*/permanent': { entity: 'jobOffer', member: 'permanent', kind: 'yes-no', whateverItIs: true },
  '/jobOffers/*/contract': { entity: 'jobOffer', member: 'contract', kind: { choice: 'offerContract' } },
  '/jobOffers/*/endsOn': { entity: 'jobOffer', member: 'endsOn', kind: 'day' },
  '/jobOffers/*/transfer/category': { entity: 'transfer', member: 'category', kind: { choice: 'transferCategory' } },
  '/jobOffers/*/transfer/roleKeptOpen': { entity: 'transfer', member: 'roleKeptOpen', kind: 'yes-no', whateverItIs: true },
  '/employers/*/premises': { entity: 'employer', member: 'premises', kind: { choice: 'premises' } },
  '/employers/*/newEnterprise/premisesPlanned': { entity: 'newEnterprise', member: 'premisesPlanned', kind: { choice: 'premisesPlanned' }, whateverItIs: true },
  '/employers/*/newEnterprise/plannedStaff': { entity: 'newEnterprise', member: 'plannedStaff', kind: 'number', whateverItIs: true, whole: true },
  '/employers/*/newEnterprise/fundsCommitted': { entity: 'newEnterprise', member: 'fundsCommitted', kind: 'money', whateverItIs: true, settled: { en: 'an amount committed', fr: 'un montant engagé' } },
  '/employers/*/newEnterprise/tradingFrom': { entity: 'newEnterprise', member: 'tradingFrom', kind: 'day', whateverItIs: true },
  '/employers/*/relatedForeignEmployers/*/doingBusiness': { entity: 'relatedForeignEmployer', member: 'doingBusiness', kind: 'yes-no', called: { en: 'Foreign enterprise regularly provides goods or services', fr: 'L’entreprise étrangère fournit régulièrement des biens ou des services' } },
  '/employers/*/familyShares/*/percent': { entity: 'familyShare', member: 'percent', kind: 'number', who: 'applicant', called: { en: 'Applicant’s share in the enterprise (%)', fr: 'Part du demandeur dans l’entreprise (%)' } },
  '/persons/*/intent/leaveAtEndOfStay': { entity: 'intent', member: 'leaveAtEndOfStay', kind: 'yes-no', whateverItIs: true },
  '/persons/*/admissibility/medicalConcern': { entity: 'admissibility', member: 'medicalConcern', kind: 'yes-no', settled: { en: 'shown not to stand in the way', fr: 'démontré sans conséquence' } },
  '/persons/*/admissibility/removalOrder': { entity: 'admissibility', member: 'removalOrder', kind: 'yes-no', settled: { en: 'enforced or set aside', fr: 'exécutée ou annulée' } },
}));

/** `/jobOffers/3/lmia` → `/jobOffers/<star>/lmia` */
export const kindOfPlace = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');

function shown(value: unknown, kind: Kind, language: Language): string | undefined {
  if (typeof value === 'boolean') return yesNo(value, language);
  if (typeof value === 'number') return kind === 'money' ? shownMoney(value, language) : shownNumber(value, language);
  if (typeof value === 'string') return kind === 'day' ? longDate(value, language) : typeof kind === 'object' ? optionLabel(kind.choice, value, language) : value;
  return value === null ? (language === 'fr' ? 'néant' : 'none') : undefined;
}

/** The change of one fact to a value; none where nobody changes such a fact, or where it has to be found out first. */
export function settingMoves(client: ClientFile, pointer: string, value: unknown, { by, leadMonths }: Improvable): Move[] {
  const spec = settable.get(kindOfPlace(pointer));
  const now = valueAt(client, pointer);
  if (!spec || now === value || (now === undefined && spec.whateverItIs !== true)) return [];
  const next = typeof value === 'number' && spec.whole === true ? Math.ceil(value) : value;
  return [{
    id: `${pointer}=${String(next)}`, by, who: spec.who ?? whoMakes[by], leadMonths, group: pointer,
    label: inBoth((language) => fromTo(spec.called?.[language] ?? factLabel(spec.entity, spec.member, language), shown(now, spec.kind, language), spec.settled?.[language] ?? shown(next, spec.kind, language) ?? '', language)),
    apply: (file) => withValue(file, pointer, next),
  }];
}

/** Whether the fact at a place is a day. */
export const isDay = (pointer: string): boolean => settable.get(kindOfPlace(pointer))?.kind === 'day';
