export { VaultFault, openSealed, type Content } from './sealedFile';
export { openSource, piecesOf, type Source } from './source';
export { Vault, type Stored, type VaultRecords } from './vault';
export { lengthOf, vaultNamePattern, vaultPath } from './vaultFolder';
export { vaultKeyBytes, vaultName, vaultNamer } from './vaultKeys';
