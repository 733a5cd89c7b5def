/** What can be wrong with reports over all clients. */
export const reportErrors = {
  'report.running': { en: 'A report is being made already. Wait for it, or stop it.', fr: 'Un rapport est déjà en préparation. Attendez-le ou arrêtez-le.' },
  'report.cancelled': { en: 'The report was stopped. Nothing was changed.', fr: 'Le rapport a été arrêté. Rien n’a été modifié.' },
  'report.too-long': {
    en: 'The report takes too long, or too much memory. Narrow it down to some files or pathways, then run it again.',
    fr: 'Le rapport demande trop de temps ou de mémoire. Limitez-le à certains dossiers ou voies, puis relancez-le.',
  },
  'report.gone': { en: 'This report is no longer held. Run it again.', fr: 'Ce rapport n’est plus conservé. Relancez-le.' },
} as const;
