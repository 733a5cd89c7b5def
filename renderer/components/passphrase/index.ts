export { NewPassphrase, type ChosenPassphrase } from './NewPassphrase';
export { PassphraseInput } from './PassphraseInput';
export { isTyped, noPassphrase, noRecoveryKey, UnlockFields } from './UnlockFields';
export { useChosenPassphrase } from './useChosenPassphrase';
