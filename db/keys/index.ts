export { readKeyFile, writeKeyFile } from './keyCopies';
export { largestKeyFile, parseKeyFile, serializeKeyFile, type KeyFile } from './keyFile';
export { groupsMatch, newRecoveryKey, recoveryQuestion, recoverySecret } from './recoveryKey';
export { productCost, unwrapKey, wrapKey, type ScryptCost, type Wrap } from './wrap';
export { newestOnly, rewriteWraps, withoutForgotten } from './wraps';
