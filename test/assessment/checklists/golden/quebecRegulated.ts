import { ifAsked, required, type GoldenChecklist } from '../goldenChecklist';
import { quebecSelection } from './quebecSelection';

const asked = ifAsked('licence', 'p1', 'Quebec B9, documents for a selection certificate: regulator letter, for a regulated profession');

/** The same couple in stream 3, whose profession is regulated: the licence or the recognition is asked for in any case. */
export const quebecRegulated: GoldenChecklist = {
  ...quebecSelection,
  title: 'PSTQ, regulated professions: a worker in Québec and her husband',
  checklistId: 'ca.qc.pstq.3',
  expected: [...quebecSelection.expected.filter(({ document }) => document !== asked.document), required('licence', 'p1', 'Quebec B3, stream 3: licence, or full or partial recognition; B9: regulator letter')],
};
