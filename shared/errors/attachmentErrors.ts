/** Of documents that are kept with a client file. `{name}` is what the document is called there. */
export const attachmentErrors = {
  'attachment.not-found': { en: 'This document no longer exists.', fr: 'Ce document n’existe plus.' },
  'attachment.deleted': { en: 'This document was deleted. Bring it back first.', fr: 'Ce document a été supprimé. Rétablissez-le d’abord.' },
  'attachment.missing': {
    en: 'The content of “{name}” is missing from the data folder. Restore a backup that has it, or add the document again.',
    fr: 'Le contenu de « {name} » est introuvable dans le dossier de données. Restaurez une sauvegarde qui le contient ou ajoutez le document de nouveau.',
  },
  'attachment.damaged': {
    en: 'The content of “{name}” was damaged or changed outside Dossier, so it was not used. Restore a backup, or add the document again.',
    fr: 'Le contenu de « {name} » a été endommagé ou modifié hors de Dossier; il n’a pas été utilisé. Restaurez une sauvegarde ou ajoutez le document de nouveau.',
  },
  'attachment.not-a-file': {
    en: 'Only files can be added: not folders, and not links to other files.',
    fr: 'Seuls des fichiers peuvent être ajoutés : ni dossiers ni liens vers d’autres fichiers.',
  },
  'attachment.empty': { en: '“{name}” is empty. Nothing was added.', fr: '« {name} » est vide. Rien n’a été ajouté.' },
  'attachment.too-large': {
    en: '“{name}” is larger than 1 GB. Nothing was added. Split it or scan it with a lower resolution.',
    fr: '« {name} » dépasse 1 Go. Rien n’a été ajouté. Divisez-le ou numérisez-le à une résolution plus basse.',
  },
  'attachment.program': {
    en: '“{name}” is a program or a link to one. Nothing was added. If a client sent it as a document, ask for a PDF and do not open it.',
    fr: '« {name} » est un programme ou un lien vers un programme. Rien n’a été ajouté. Si un client l’a envoyé comme document, demandez un PDF et ne l’ouvrez pas.',
  },
  'attachment.stays-inside': {
    en: '“{name}” is of a kind that can hold programs, so it is not opened with another one. Export it if you trust who sent it.',
    fr: '« {name} » est d’un type qui peut contenir des programmes; un autre programme ne l’ouvre donc pas. Exportez-le si vous faites confiance à l’expéditeur.',
  },
  'attachment.of-other-file': {
    en: 'A document can only be filed under items of the same client file.',
    fr: 'Un document ne peut être classé que sous les éléments du même dossier.',
  },
  'attachment.zip-encrypted': {
    en: 'The ZIP file “{name}” is locked with a password. Nothing was added. Unpack it, then add the files.',
    fr: 'Le fichier ZIP « {name} » est protégé par un mot de passe. Rien n’a été ajouté. Décompressez-le, puis ajoutez les fichiers.',
  },
  'attachment.zip-too-large': {
    en: 'The ZIP file “{name}” holds more than 2,000 files, or more than 2 GB. Nothing was added. Unpack it and add the files in parts.',
    fr: 'Le fichier ZIP « {name} » contient plus de 2 000 fichiers, ou plus de 2 Go. Rien n’a été ajouté. Décompressez-le et ajoutez les fichiers par parties.',
  },
  'attachment.zip-bomb': {
    en: 'The ZIP file “{name}” would become far larger when unpacked than documents do. It looks like an attack. Nothing was added.',
    fr: 'Le fichier ZIP « {name} » deviendrait beaucoup plus gros à la décompression que des documents ne le font. Cela ressemble à une attaque. Rien n’a été ajouté.',
  },
  'attachment.zip-damaged': {
    en: 'The ZIP file “{name}” is damaged or incomplete. Nothing was added. Ask for it again, or unpack it and add the files.',
    fr: 'Le fichier ZIP « {name} » est endommagé ou incomplet. Rien n’a été ajouté. Demandez-le de nouveau, ou décompressez-le et ajoutez les fichiers.',
  },
  'attachment.zip-nothing': {
    en: 'The ZIP file “{name}” holds no document that could be added.',
    fr: 'Le fichier ZIP « {name} » ne contient aucun document qui puisse être ajouté.',
  },
} as const;
