/** The recovery key: its sheet, and typing part of it back. */
export const recoveryKey = {
  sheet: {
    title: 'Recovery key of this book',
    groups: 'The nine groups of the recovery key',
    use: 'Opens the book when the passphrase is forgotten: choose “Use the recovery key” where Dossier asks for the passphrase.',
    keep: 'Keep this sheet away from the computer, where only the firm can reach it. Whoever has it and the files can read everything.',
    print: 'Print the sheet',
    copied: 'Paste it into a safe place, then copy something else.',
    copyRefused: 'The clipboard is not available. Select the groups and copy them, or print the sheet.',
  },
  confirm: {
    why: 'Type two groups back from the sheet, so that it is certain that the key is written down.',
    group: 'Group {{number}}',
    action: 'Confirm the recovery key',
    failed: 'Not confirmed',
  },
} as const;
