import { choice, isoDate, spanEnd, text } from '../fields';
import { entity } from '../entity';
import { place } from './place';

const decided = () => ({ /** Of a designation, an endorsement or a recommendation. */ program: choice('approvalProgram'), by: text(200), ...place(), reference: text(100), issuedOn: isoDate(), expiresOn: spanEnd() });

/** What somebody other than the client decided or registered for one job offer. */
export const offerApproval = entity('offerApproval', { kind: choice('offerApproval'), ...decided() }, { required: ['kind'], ordered: [['issuedOn', 'expiresOn']] });

/** The same, for the employer as a whole. */
export const employerApproval = entity('employerApproval', { kind: choice('employerApproval'), ...decided() }, { required: ['kind'], ordered: [['issuedOn', 'expiresOn']] });
