export { applySteps, tryApply, type Applied, type EmployerLookup, type Misfit } from './applySteps';
export { dataOfRecords, entriesAbout, hasPaths, namesGoneRecord, pathOfEmployer, pathOfEntry, pathOfPerson, pathOfRecords, pointerOf, withPointers } from './factPaths';
export { toInterchange } from './interchange';
export { inverse, inverseOfAll, withPresentRevisions } from './inverse';
export { findEntry, findLmia, freeLocalId, lmiaState, type Found } from './lists';
export { mergeChanges, type Merged } from './merge';
export { isDone, rebase, type FactConflict, type Rebased, type SetStep } from './rebase';
export type { RecordedFile } from './recordedFile';
export { sameJson } from './sameJson';
