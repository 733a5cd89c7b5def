import { z } from 'zod';
import { exactText, formatName, isoDate } from '../fields';
import { entity, orNone } from '../entity';
import { evidence, listCheck, plan, requirementCheck, uncertain } from './annotations';
import { employer } from './employer';
import { jobOffer } from './jobOffer';
import { person } from './person';
import { representative } from './representative';
import { expressEntry, nomination, provincialProfile } from './selection';

export const clientFileFormat = 'dossier-client/1';

/** The structure of a client file. That ids exist and spans are in order is checked by `parseClientFile` besides. */
export const clientFile = entity(
  'file',
  {
    format: formatName(clientFileFormat),
    fileNumber: exactText(40),
    openedOn: isoDate(),
    /** Null: the client acts alone. */
    representative: orNone(representative),
    persons: z.array(person),
    employers: z.array(employer),
    jobOffers: z.array(jobOffer),
    nominations: z.array(nomination),
    /** Null: no profile. */
    expressEntry: orNone(expressEntry),
    provincialProfiles: z.array(provincialProfile),
    plan,
    listChecks: z.array(listCheck),
    /** What the program adds to the format; see docs/format-additions.md. */
    requirementChecks: z.array(requirementCheck),
    uncertain: z.array(uncertain),
    evidence: z.array(evidence),
  },
  { required: ['format', 'fileNumber', 'persons'] },
);

export type ClientFile = z.infer<typeof clientFile>;
export type Person = z.infer<typeof person>;
export type Employer = z.infer<typeof employer>;
export type JobOffer = z.infer<typeof jobOffer>;
export type Nomination = z.infer<typeof nomination>;
