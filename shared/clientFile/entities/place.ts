import { choice, country, isoDate, longText, province, spanEnd, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';

/** What may stand beside every `province`. The program derives the areas for the cities it knows. */
export const areas = () => ({
  city: text(100),
  /** Statistics Canada's name; in British Columbia the regional district. */
  censusDivision: text(100),
  /** Census metropolitan area; null outside all of them. */
  cma: orNone(text(100)),
  /** Inside the Communauté métropolitaine de Montréal. */
  cmm: yesNo(),
});

/** A place in Canada. */
export const place = () => ({ province: province(), ...areas() });

const postal = () => ({ street: text(200, { formMax: 100 }), ...place(), postalCode: text(20, { formMax: 10 }), country: country() });

/** A postal address. */
export const address = entity('address', postal());

/** A home of the past. Forms ask for ten years without a gap. */
export const pastAddress = entity('pastAddress', { from: isoDate(), to: spanEnd(), ...postal() }, { ordered: [['from', 'to']] });

export const residence = entity(
  'residence',
  { country: country(), from: isoDate(), to: spanEnd(), status: choice('residenceStatus'), ...place(), explanation: longText() },
  { required: ['country'], formsOnly: ['explanation'], ordered: [['from', 'to']] },
);
