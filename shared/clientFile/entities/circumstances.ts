import { z } from 'zod';
import { choice, country, income, integer, isoDate, longText, money, province, spanEnd, text, yesNo } from '../fields';
import { entity, orNone } from '../entity';
import { address, areas } from './place';

/** Settlement funds, free of debt and at hand. */
export const funds = entity(
  'funds',
  {
    amount: money(),
    asOf: isoDate(),
    heldSince: isoDate(),
    /** What is recorded for the spouse or partner is the same money; false: it is other money. */
    jointWithSpouse: yesNo(),
  },
  { ordered: [['heldSince', 'asOf']] },
);

/** Canada Revenue Agency. The income may be a loss. */
export const noticeOfAssessment = entity('noticeOfAssessment', { taxYear: integer(1917, 2200), income: income() });

export const medicalExam = entity('medicalExam', { examinedOn: isoDate(), country: country(), reference: text(100) });

export const admissibilityEvent = entity(
  'admissibilityEvent',
  {
    kind: choice('admissibilityEvent'),
    /** Day of the act or of the final finding. */
    on: isoDate(),
    /** When the act stopped or the order was enforced; null: not yet. */
    endedOn: spanEnd(),
    country: country(),
    /** Of the equivalent Canadian offence. */
    class: choice('offenceClass'),
    sentenceEndedOn: isoDate(),
  },
  { required: ['kind'], ordered: [['on', 'endedOn']] },
);

export const admissibility = entity('admissibility', {
  criminalRecord: yesNo(),
  medicalConcern: yesNo(),
  misrepresentation: yesNo(),
  removalOrder: yesNo(),
  events: z.array(admissibilityEvent),
});

/** Where the person means to live, with the place in the first of the provinces. */
export const intent = entity('intent', {
  provinces: z.array(province()),
  ...areas(),
  leaveAtEndOfStay: yesNo(),
  settlementPlanOn: orNone(isoDate()),
});

const schoolYears = () => integer(0, 99, 'years');
/** Years completed at each level. */
export const yearsOfEducation = entity('yearsOfEducation', { elementary: schoolYears(), secondary: schoolYears(), university: schoolYears(), trade: schoolYears() });

export const contact = entity('contact', { mailing: address, residential: address, phones: z.array(text(50)), email: text(254, { formMax: 100 }) });

/** The forms' questions on the past, each answered yes or no, with one text for what a yes has to explain. */
export const background = entity('background', {
  tuberculosis: yesNo(),
  violentGroup: yesNo(),
  illTreatment: yesNo(),
  armedStruggle: yesNo(),
  criminalOrganization: yesNo(),
  warCrime: yesNo(),
  detained: yesNo(),
  refugeeClaim: yesNo(),
  details: longText(20_000, { formMax: 679 }),
});
