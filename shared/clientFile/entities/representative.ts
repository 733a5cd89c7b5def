import { choice, text, yesNo } from '../fields';
import { entity } from '../entity';
import { address, place } from './place';

export const representative = entity(
  'representative',
  {
    name: text(200),
    membershipNumber: text(50),
    paid: yesNo(),
    family: text(200),
    given: text(200),
    body: choice('representativeBody'),
    ...place(),
    address,
    phone: text(50),
    email: text(254),
  },
  { formsOnly: ['family', 'given', 'body', 'province', 'city', 'censusDivision', 'cma', 'cmm', 'address', 'phone', 'email'] },
);
