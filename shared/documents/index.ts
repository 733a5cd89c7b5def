export * from './build';
export * from './logo';
export * from './model';
export { typeset } from './typeset';
export { wordsOf } from './words';
export { unprintable } from './unprintable';
