export * from './caseEvidence';
export * from './coming';
export * from './evidenceOf';
export * from './types';
export * from './words';
