/** Texts that are rightly the same in English and French. */
export const sameInBothLanguages: ReadonlySet<string> = new Set([
  // Headings and columns of checklists and cases.
  'Client', 'Document', 'Documents',
  // Words of both languages.
  'Actions', 'Canada', 'Clients', 'Code {{code}}', 'Gain', 'Page', 'Pages', 'Prospect', 'Points', 'Provinces', 'Provincial', 'Source', 'Sources', 'Version', 'Versions', 'Visa', 'points', 'province',
  // The name of the program, units and mere composition.
  'Dossier', 'cm', '%', '{{consultant}}, {{membershipNumber}}', '{{fileNumber}} · {{status}}', '{{event}} ({{name}})', '{{name}}, page {{number}}', '{{version}}', '{{version}} ({{publisher}})', '{{at}}, {{by}}', '{{what}} – {{client}}', 'CSV', 'Excel (XLSX)', 'PDF',
  // Offered in the language that one would switch to.
  'Passer au français', 'Switch to English',
]);
