import { choice, fileRef, isoDate, noc, pathway, spanEnd, text, yesNo } from '../fields';
import { entity } from '../entity';

/** A status held in Canada, now or once. */
export const canadianStatus = entity(
  'canadianStatus',
  {
    kind: choice('canadianStatus'),
    appliedOn: isoDate(),
    issuedOn: isoDate(),
    /** Null: no end. */
    expiresOn: spanEnd(),
    /** Given up, or left Canada, before the expiry. */
    endedOn: spanEnd(),
    /** Of a work permit: `lmia`, or the exemption code of its day (C41, T13 …). */
    basis: text(30),
    employerId: fileRef('employer'),
    noc: noc(),
    open: yesNo(),
    documentNumber: text(50, { formMax: 10 }),
  },
  { required: ['kind'], formsOnly: ['documentNumber'], ordered: [['issuedOn', 'expiresOn'], ['issuedOn', 'endedOn']] },
);

/** What was filed with a government. */
export const application = entity(
  'application',
  {
    kind: choice('applicationKind'),
    pathway: pathway(),
    filedOn: isoDate(),
    completeOn: isoDate(),
    eligibilityPositiveOn: isoDate(),
    decision: choice('applicationDecision'),
    decidedOn: isoDate(),
    reference: text(100),
    /** Of a start-up visa: the commitment certificate names the person as an essential member of the team. */
    essentialMember: yesNo(),
  },
  { required: ['kind'], ordered: [['filedOn', 'completeOn'], ['filedOn', 'decidedOn']] },
);
