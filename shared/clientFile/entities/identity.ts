import { choice, country, isoDate, spanEnd, text, yesNo } from '../fields';
import { entity } from '../entity';

/** As the passport has it. Somebody with a single name has a family name and no given name. */
export const name = entity('name', { family: text(200, { formMax: 100 }), given: text(200, { formMax: 100 }) });

export const previousUnion = entity(
  'previousUnion',
  { kind: choice('unionKind'), endedBy: choice('unionEnd'), endedOn: isoDate(), name, dateOfBirth: isoDate(), startedOn: isoDate() },
  { formsOnly: ['name', 'dateOfBirth', 'startedOn'], ordered: [['startedOn', 'endedOn']] },
);

export const passport = entity(
  'passport',
  { country: country(), number: text(50, { formMax: 20 }), issuedOn: isoDate(), expiresOn: isoDate(), taiwanPin: yesNo(), israeliNational: yesNo(), usedForTrip: yesNo() },
  { formsOnly: ['taiwanPin', 'israeliNational', 'usedForTrip'], ordered: [['issuedOn', 'expiresOn']] },
);

/** A visa held or once held. */
export const visa = entity(
  'visa',
  { country: country(), class: text(50, { suggestions: 'visaClass' }), issuedOn: isoDate(), expiresOn: isoDate() },
  { ordered: [['issuedOn', 'expiresOn']] },
);

/** Many identity cards never expire: `expiresOn` null. */
export const nationalId = entity(
  'nationalId',
  { number: text(50, { formMax: 20 }), country: country(), issuedOn: isoDate(), expiresOn: spanEnd() },
  { ordered: [['issuedOn', 'expiresOn']] },
);

export const usPermanentResident = entity('usPermanentResident', { number: text(50, { formMax: 20 }), expiresOn: isoDate() });
