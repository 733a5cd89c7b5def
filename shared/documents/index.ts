export * from './build';
export * from './logo';
export * from './model';
export { wordsOf } from './words';
