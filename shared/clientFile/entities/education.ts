import { z } from 'zod';
import { choice, cip, country, decimal, isoDate, noc, spanEnd, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { place } from './place';

/** Educational credential assessment. */
export const eca = entity('eca', { organization: text(200, { suggestions: 'assessmentBody' }), equivalency: choice('educationLevel'), issuedOn: isoDate(), reference: text(100) });

export const education = entity(
  'education',
  {
    level: choice('educationLevel'),
    credential: choice('credential'),
    field: text(200, { formMax: 30 }),
    cip: cip(),
    institution: text(200, { formMax: 75 }),
    institutionType: choice('institutionType'),
    country: country(),
    ...place(),
    startedOn: isoDate(),
    /** Null: no credential, still studying unless `endedOn` says when the study was left. */
    completedOn: orNone(isoDate()),
    endedOn: spanEnd(),
    completionConfirmedOn: isoDate(),
    programMonths: decimal(0, 600, 'months'),
    programHours: decimal(0, 100_000, 'hours'),
    fullTime: yesNo(),
    /** Months of physical presence during full-time study in Canada; null outside Canada. */
    presentMonths: orNone(decimal(0, 600, 'months')),
    languageOfInstruction: choice('instructionLanguage'),
    conditions: z.array(choice('studyCondition')),
    relatedTo: z.array(noc()),
    eca: orNone(eca),
  },
  { required: ['level'], ordered: [['startedOn', 'completedOn'], ['startedOn', 'endedOn']] },
);
