/** Words of what a report says in short. */
export const shortWords = {
  en: {
    asAbove: (labels: string) => `As above: ${labels}.`,
    seeAbove: 'see above',
    onFile: (text: string) => `On file: ${text}`,
    nearMisses: 'Changes that would be enough, one line each',
    notApplicable: (labels: string) => `Not applicable: ${labels}.`,
    andMore: (labels: string, count: number) => `${labels}; and ${count} more`,
    toConfirm: (numbers: string) => `To be confirmed: ${numbers}, see the notes.`,
    notes: 'Notes to be confirmed',
    seen: (date: string, confidence: string) => `Last seen on ${date}; confidence: ${confidence}.`,
  },
  fr: {
    asAbove: (labels: string) => `Comme plus haut\u00A0: ${labels}.`,
    seeAbove: 'voir plus haut',
    onFile: (text: string) => `Au dossier\u00A0: ${text}`,
    nearMisses: 'Changements qui suffiraient, un par ligne',
    notApplicable: (labels: string) => `Sans objet\u00A0: ${labels}.`,
    andMore: (labels: string, count: number) => `${labels}; et ${count} de plus`,
    toConfirm: (numbers: string) => `À confirmer\u00A0: ${numbers}, voir les notes.`,
    notes: 'Notes à confirmer',
    seen: (date: string, confidence: string) => `Consultée le ${date}; fiabilité\u00A0: ${confidence}.`,
  },
} as const;
