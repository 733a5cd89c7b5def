/** What the program says of itself. */
export const about = {
  title: 'About Dossier',
  what: 'Client files for Canadian immigration practices, offline.',
  version: 'Version',
  mode: 'Runs',
  desktop: 'as a desktop app',
  browser: 'in a browser, for trying only',
  rules: 'Rules in force',
  licence: 'Licence',
  licenceName: 'MIT; see the file LICENSE',
  dataTitle: 'Data',
  openGovernment: 'Contains information licensed under the Open Government Licence – Canada.',
  noc: 'National Occupational Classification (NOC) 2021 and 2016: Statistics Canada; Employment and Social Development Canada. Shown without endorsement by them.',
  privacyTitle: 'Privacy',
  privacy: 'Dossier opens no network connection and sends nothing to anybody. Everything that you enter lies encrypted in the data folder.',
  softwareTitle: 'Software',
  software: 'Dossier is built with open-source software. The file NOTICE names it with its licences.',
} as const;
