/** Somebody of the firm. */
export const person = {
  name: 'Name',
  nameMissing: 'Enter the name.',
  initials: 'Initials',
  initialsMissing: 'Enter initials.',
  role: 'Role',
  roles: {
    rcic: 'RCIC, immigration consultant',
    'rcic-irb': 'RCIC-IRB, also before the IRB',
    lawyer: 'Lawyer',
    'quebec-notary': 'Notary (Quebec)',
    assistant: 'Assistant',
    other: 'Other',
  },
  number: {
    rcic: 'College licence number',
    'rcic-irb': 'College licence number',
    lawyer: 'Law society number',
    'quebec-notary': 'Chambre des notaires number',
    assistant: 'Licence number',
    other: 'Licence number',
  },
  numberHint: 'Leave empty if there is none.',
} as const;
