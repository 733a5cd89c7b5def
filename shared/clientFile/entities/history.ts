import { choice, country, isoDate, longText, noc, spanEnd, text } from '../fields';
import { entity } from '../entity';

/** Military, militia or paramilitary service. */
export const militaryService = entity(
  'militaryService',
  {
    country: country(),
    from: isoDate(),
    to: spanEnd(),
    noc: noc(),
    branch: text(200, { formMax: 64 }),
    rank: text(100),
    combat: longText(),
    endReason: text(200, { suggestions: 'militaryEnd' }),
  },
  { formsOnly: ['branch', 'rank', 'combat', 'endReason'], ordered: [['from', 'to']] },
);

/** An entry to Canada. */
export const entry = entity('entry', { on: isoDate(), place: text(100, { formMax: 30 }), purpose: text(200) });

/** A trip abroad. */
export const trip = entity(
  'trip',
  { from: isoDate(), to: spanEnd(), country: country(), city: text(100, { formMax: 31 }), purpose: text(200, { formMax: 31 }) },
  { ordered: [['from', 'to']] },
);

/** What the person did while neither working nor studying as entered elsewhere: forms want a history without gaps. */
export const activity = entity(
  'activity',
  { kind: choice('activityKind'), from: isoDate(), to: spanEnd(), place: text(200) },
  { ordered: [['from', 'to']] },
);

/** An organization supported, joined or associated with. */
export const membership = entity(
  'membership',
  { from: isoDate(), to: spanEnd(), name: text(200), type: text(100), activities: longText(), city: text(100), country: country() },
  { ordered: [['from', 'to']] },
);

/** A post in a government, judiciary, police or security service. */
export const governmentPosition = entity(
  'governmentPosition',
  { from: isoDate(), to: spanEnd(), country: country(), level: text(100), department: text(200), activities: longText() },
  { ordered: [['from', 'to']] },
);
