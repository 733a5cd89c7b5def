import { z } from 'zod';
import { choice, fileRef, filledText, isoDate, noc, pathway, province, spanEnd, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { place } from './place';

/** What a province decided about the person. */
export const nomination = entity(
  'nomination',
  {
    ...place(),
    stream: pathway(),
    kind: choice('nominationKind'),
    /** The principal applicant when absent. */
    personId: fileRef('person'),
    /** The employer that the nomination names. */
    employerId: fileRef('employer'),
    issuedOn: isoDate(),
    expiresOn: isoDate(),
    expressEntry: yesNo(),
    employerRestricted: yesNo(),
    /** Valid when absent. */
    state: choice('nominationState'),
    reference: text(100),
  },
  { required: ['province', 'kind'], ordered: [['issuedOn', 'expiresOn']] },
);

export const expressEntry = entity(
  'expressEntry',
  {
    profileSubmittedOn: isoDate(),
    profileEndedOn: spanEnd(),
    profileNumber: text(50),
    validationCode: text(50),
    primaryNoc: noc(),
    interestedIn: z.array(province()),
    /** Of the last invitation; null: not invited. */
    invitedOn: orNone(isoDate()),
    invitedUnder: pathway(),
    /** Of a round for a category. */
    invitedCategory: pathway(),
  },
  { ordered: [['profileSubmittedOn', 'profileEndedOn']] },
);

/** An expression of interest or registration with a province. */
export const provincialProfile = entity(
  'provincialProfile',
  {
    ...place(),
    system: filledText(60, { suggestions: 'eoiSystem' }),
    stream: pathway(),
    reference: text(100),
    submittedOn: isoDate(),
    expiresOn: spanEnd(),
    endedOn: spanEnd(),
    /** Null: not invited. */
    invitedOn: orNone(isoDate()),
  },
  { required: ['province', 'system'], ordered: [['submittedOn', 'expiresOn'], ['submittedOn', 'endedOn']] },
);
