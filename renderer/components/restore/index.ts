export { ManifestFacts } from './ManifestFacts';
export { MissingDocuments } from './MissingDocuments';
export { RestoreBackup } from './RestoreBackup';
export { RestoreOutcome } from './RestoreOutcome';
export { useRestore } from './restoreStore';
