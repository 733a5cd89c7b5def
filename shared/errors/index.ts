export * from './appError';
export { errorCatalogue, type ErrorCode } from './catalogue';
export { fillSentence, type SentenceParameters } from './fillSentence';
