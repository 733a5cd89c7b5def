import { choice, integer, isoDate, text, yesNo } from '../fields';
import { entity } from '../entity';
import { place } from './place';

/** A relative or friend in Canada, kept on the person whose relative it is. */
export const relative = entity(
  'relative',
  {
    relation: choice('relation'),
    status: choice('relativeStatus'),
    livesInCanada: yesNo(),
    age: integer(0, 130, 'years'),
    ...place(),
    /** The first day since which the relative lives in that province. */
    livesInProvinceSince: isoDate(),
    supportsOther: yesNo(),
    kinship: choice('kinship'),
    nonAccompanyingReason: text(200, { formMax: 50 }),
  },
  { required: ['relation'], formsOnly: ['kinship', 'nonAccompanyingReason'] },
);
