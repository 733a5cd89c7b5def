/** Making a book. */
export const setup = {
  steps: {
    label: 'Steps',
    firm: 'Firm and person',
    passphrase: 'Passphrase',
    recoveryKey: 'Recovery key',
    files: 'First files',
  },
  welcome: {
    title: 'Welcome to Dossier',
    what: 'Dossier keeps the client files of an immigration practice. It takes about three minutes to set up.',
    encrypted: 'Everything is encrypted with a passphrase that only you know.',
    offline: 'Nothing leaves this computer: Dossier uses no network.',
    folder: 'The files will lie in {{folder}}',
    begin: 'Set up Dossier',
    restore: 'Restore a backup instead',
  },
  firm: {
    title: 'Firm and person',
    what: 'Printed pages carry this, and the history says who changed what. Everything can be changed later in Settings.',
    name: 'Name of the firm',
    you: 'You',
  },
  passphrase: {
    title: 'Choose a passphrase',
    what: 'It is asked for whenever Dossier is opened.',
    warning: 'Nobody can reset it. If both the passphrase and the recovery key of the next step are lost, so are the files.',
    create: 'Create the book',
    failed: 'The book was not created',
  },
  recoveryKey: {
    title: 'Keep the recovery key',
    what: 'It opens the book when the passphrase is forgotten. It is shown only now.',
  },
  samples: {
    title: 'How would you like to begin?',
    what: 'Sample files show what Dossier does: invented families at different stages. You can delete them at any time.',
    load: 'Try with sample files',
    empty: 'Start empty',
    failed: 'The sample files were not loaded',
  },
} as const;
