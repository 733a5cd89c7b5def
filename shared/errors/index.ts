export * from './appError';
export { errorCatalogue, type ErrorCode } from './catalogue';
