/** The way into a locked book. */
export const unlock = {
  title: 'Unlock the book',
  what: 'The client files are encrypted. Enter the passphrase to open them.',
  whatWithKey: 'The client files are encrypted. Enter the recovery key from its sheet to open them.',
  action: 'Unlock',
  failed: 'The book was not opened',
  otherwise: 'Passphrase and recovery key both lost, or the book damaged?',
  lockAgain: 'Lock again',
  newPassphrase: {
    title: 'Choose a new passphrase',
    what: 'The recovery key opened the book. The forgotten passphrase opens nothing from now on; the recovery key stays the same.',
    action: 'Save the new passphrase',
    failed: 'The passphrase was not changed',
  },
  person: {
    title: 'Who is working?',
    what: 'The history of every file says who changed what.',
  },
} as const;
