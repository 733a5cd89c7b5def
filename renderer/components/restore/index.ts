export { ManifestFacts } from './ManifestFacts';
export { RestoreBackup } from './RestoreBackup';
export { RestoreOutcome } from './RestoreOutcome';
export { useRestore } from './restoreStore';
