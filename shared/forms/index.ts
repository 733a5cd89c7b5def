export { allForms, formName, formOf, fullFormName } from './allForms';
export { findingsOf, type SheetFinding } from './findings';
export { formDocument } from './document';
export { boxesOf, countOf, lacks, sheetOf, textsOf, waitingForOffer, type AnsweredItem, type AnsweredQuestion, type AnsweredSection, type AnsweredTable, type Count, type Sheet } from './sheet';
export { sources } from './sources';
export { formForCase } from './formForCase';
export { offerOfForm, offersOf, personsFor, subjectOf } from './subject';
export { byHandWords, confidenceWords, formWords, madeForWords, mediumWords, noneWord, spanWords } from './words';
export type { Answer, AnswerType, ByHand, Column, Confidence, Form, FormLanguage, Item, MadeFor, Question, Section, Subject, Table, Words } from './types';
