/** The frame around every page. */
export const shell = {
  notFound: {
    title: 'There is no such page',
    description: 'The address leads nowhere in this version of Dossier.',
    back: 'Go to the clients',
  },
} as const;
