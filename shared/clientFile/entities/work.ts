import { z } from 'zod';
import { choice, country, decimal, fileRef, filledText, isoDate, money, noc, noc2016, province, spanEnd, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { place } from './place';

export const work = entity(
  'work',
  {
    employer: filledText(200, { formMax: 75 }),
    employerId: fileRef('employer'),
    title: text(200, { formMax: 75 }),
    noc: noc(),
    noc2016: noc2016(),
    country: country(),
    ...place(),
    startedOn: isoDate(),
    /** Null: still working there. */
    endedOn: spanEnd(),
    hoursPerWeek: decimal(0, 168, 'hoursPerWeek'),
    wagePerHour: money('dollarsPerHour'),
    paid: yesNo(),
    selfEmployed: yesNo(),
    duringFullTimeStudy: yesNo(),
    authorized: yesNo(),
    internship: yesNo(),
    /** Done away from the employer’s premises. */
    remote: yesNo(),
    /** Where the employer has its head office; null: outside Canada. */
    employerProvince: orNone(province()),
    capacity: choice('workCapacity'),
    relatedTo: z.array(noc()),
  },
  { required: ['employer'], ordered: [['startedOn', 'endedOn']] },
);

/** A Canadian certificate of qualification. */
export const tradeCertificate = entity('tradeCertificate', { ...place(), trade: text(200), noc: noc(), issuedOn: isoDate(), redSeal: yesNo() });

/** The right to practise, here or abroad. */
export const licence = entity(
  'licence',
  {
    country: country(),
    ...place(),
    profession: text(200),
    noc: noc(),
    regulator: text(200),
    status: choice('licenceStatus'),
    issuedOn: isoDate(),
    expiresOn: spanEnd(),
    publicBilling: yesNo(),
  },
  { ordered: [['issuedOn', 'expiresOn']] },
);
