export { applyStep, applySteps } from './applySteps';
export { findEntry, inverseOf, inverseOfAll, lmiaState, withPresentRevisions } from './inverse';
