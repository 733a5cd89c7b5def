export * from './calendarDate';
export { parseTypedDate, type TypedDate } from './parseTyped';
