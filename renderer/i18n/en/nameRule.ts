/** How the firm calls the documents that it files. */
export const nameRule = {
  title: 'Document names',
  what: 'The firm’s rule for naming documents. It is offered in the details of a document and for all documents of a case; nothing is renamed by itself.',
  rule: 'Rule',
  wrong: 'Use at least one of the parts below, and braces for nothing else. It is not saved yet.',
  parts: 'Parts that are filled in',
  part: {
    fileNumber: 'Number of the client file',
    person: 'Whom the document is for',
    document: 'Document of the checklist, in the language of the page',
    date: 'Date that the document bears',
    name: 'Present name of the document',
  },
  insert: 'Insert: {{part}}',
  example: 'Example:',
  exampleUndated: 'Without a known date:',
  exampleDocument: 'Passport',
  usual: 'Back to the usual rule',
} as const;
