import { attachmentErrors } from './attachmentErrors';
import { packageErrors } from './packageErrors';
import { reportErrors } from './reportErrors';
import { rulePackErrors } from './rulePackErrors';

/**
 * Every error a person may see: what happened, to what, and what to do now, in both languages.
 * `{name}` is filled from the error's parameters. No apology, no blame, no client data, no file path.
 */
const key = {
  'key.missing': {
    en: 'The key file of this book is missing. Copy “dossier.key” back from a backup into the data folder, then try again.',
    fr: 'Le fichier de clé de ce registre est introuvable. Remettez « dossier.key » à partir d’une sauvegarde dans le dossier de données, puis réessayez.',
  },
  'key.damaged': {
    en: 'Every copy of the key file is damaged. Nothing was changed. Restore a backup to open your files again.',
    fr: 'Toutes les copies du fichier de clé sont endommagées. Rien n’a été modifié. Restaurez une sauvegarde pour rouvrir vos dossiers.',
  },
  'key.newer-version': {
    en: 'The key file was written by a newer version of Dossier. Nothing was changed. Open the book with that version.',
    fr: 'Le fichier de clé provient d’une version plus récente de Dossier. Rien n’a été modifié. Ouvrez le registre avec cette version.',
  },
  'key.wrong-passphrase': {
    en: 'That passphrase does not open this book. Check Caps Lock and the keyboard language, or use the recovery key.',
    fr: 'Cette phrase secrète n’ouvre pas ce registre. Vérifiez le verrouillage des majuscules et la langue du clavier, ou utilisez la clé de récupération.',
  },
  'key.wrong-recovery-key': {
    en: 'That recovery key belongs to another book or was replaced by a newer one.',
    fr: 'Cette clé de récupération appartient à un autre registre ou a été remplacée par une plus récente.',
  },
  'key.recovery-malformed': {
    en: 'The recovery key has a typing error. Compare it with the printed sheet, group by group.',
    fr: 'La clé de récupération contient une faute de frappe. Comparez-la à la feuille imprimée, groupe par groupe.',
  },
  'key.recovery-unconfirmed': {
    en: 'The groups do not match the recovery key. Look at the printed sheet and type them again.',
    fr: 'Les groupes ne correspondent pas à la clé de récupération. Regardez la feuille imprimée et saisissez-les de nouveau.',
  },
  'key.passphrase-too-short': {
    en: 'The passphrase needs at least 12 characters.',
    fr: 'La phrase secrète doit compter au moins 12 caractères.',
  },
} as const;

const book = {
  'book.missing': {
    en: 'There is no book in the data folder yet.',
    fr: 'Il n’y a pas encore de registre dans le dossier de données.',
  },
  'book.exists': {
    en: 'There is already a book in the data folder. Nothing was changed.',
    fr: 'Il y a déjà un registre dans le dossier de données. Rien n’a été modifié.',
  },
  'book.locked': { en: 'The book is locked. Unlock it to continue.', fr: 'Le registre est verrouillé. Déverrouillez-le pour continuer.' },
  'book.already-open': { en: 'The book is already open.', fr: 'Le registre est déjà ouvert.' },
  'book.not-a-database': {
    en: 'The file in the data folder is not a Dossier book, or it is not the one this key belongs to. It was left untouched. Restore a backup, or put the right file back.',
    fr: 'Le fichier du dossier de données n’est pas un registre Dossier, ou ce n’est pas celui de cette clé. Il n’a pas été touché. Restaurez une sauvegarde ou remettez le bon fichier.',
  },
  'book.foreign': {
    en: 'The database in the data folder belongs to another program. It was left untouched.',
    fr: 'La base de données du dossier de données appartient à un autre programme. Elle n’a pas été touchée.',
  },
  'book.damaged': {
    en: 'The book is damaged. It was left untouched. Restore the latest backup.',
    fr: 'Le registre est endommagé. Il n’a pas été touché. Restaurez la dernière sauvegarde.',
  },
  'book.newer-version': {
    en: 'This book was written by a newer version of Dossier. It was left untouched. Install that version to open it.',
    fr: 'Ce registre a été écrit par une version plus récente de Dossier. Il n’a pas été touché. Installez cette version pour l’ouvrir.',
  },
  'book.migration-changed': {
    en: 'The history of this book’s structure does not match this version of Dossier. It was left untouched.',
    fr: 'L’historique de la structure de ce registre ne correspond pas à cette version de Dossier. Il n’a pas été touché.',
  },
  'book.in-use': {
    en: 'This book is open in another instance of Dossier. Close it there, then try again.',
    fr: 'Ce registre est ouvert dans une autre instance de Dossier. Fermez-la, puis réessayez.',
  },
  'book.busy': {
    en: 'Another task is writing to the book. Nothing was changed. Try again in a moment.',
    fr: 'Une autre tâche écrit dans le registre. Rien n’a été modifié. Réessayez dans un instant.',
  },
  'book.read-only': {
    en: 'The data folder is read-only, so nothing could be saved. Give your account the right to write there, then try again.',
    fr: 'Le dossier de données est en lecture seule : rien n’a pu être enregistré. Donnez à votre compte le droit d’y écrire, puis réessayez.',
  },
  'disk.full': {
    en: 'The disk is full. What was saved before is safe; the last change was not saved. Free some space, then try again.',
    fr: 'Le disque est plein. Ce qui était enregistré est intact; la dernière modification ne l’est pas. Libérez de l’espace, puis réessayez.',
  },
  'disk.error': {
    en: 'The disk reported an error. The last change was not saved. Make a backup to another disk as soon as you can.',
    fr: 'Le disque a signalé une erreur. La dernière modification n’a pas été enregistrée. Faites une sauvegarde sur un autre disque dès que possible.',
  },
  'backup.not-a-backup': { en: 'That file is not a Dossier backup.', fr: 'Ce fichier n’est pas une sauvegarde Dossier.' },
  'backup.damaged': {
    en: 'That backup is damaged or incomplete, so it was not used. The present book is unchanged. Choose another backup.',
    fr: 'Cette sauvegarde est endommagée ou incomplète; elle n’a pas été utilisée. Le registre actuel est inchangé. Choisissez-en une autre.',
  },
  'backup.newer-version': {
    en: 'That backup was made by a newer version of Dossier. The present book is unchanged.',
    fr: 'Cette sauvegarde a été faite par une version plus récente de Dossier. Le registre actuel est inchangé.',
  },
  'backup.target-exists': {
    en: 'A file with that name is already there. Choose another name.',
    fr: 'Un fichier de ce nom existe déjà. Choisissez un autre nom.',
  },
  'transfer.unknown': {
    en: 'The chosen file is no longer available. Choose it again.',
    fr: 'Le fichier choisi n’est plus disponible. Choisissez-le de nouveau.',
  },
} as const;

const request = {
  'request.unknown': { en: 'The request is not part of this version of Dossier.', fr: 'La requête ne fait pas partie de cette version de Dossier.' },
  'request.malformed': { en: 'The message is not a request.', fr: 'Le message n’est pas une requête.' },
  'request.invalid': { en: 'Some values are not valid. Nothing was saved.', fr: 'Certaines valeurs ne sont pas valides. Rien n’a été enregistré.' },
  'request.too-large': { en: 'The request is too large. Nothing was saved.', fr: 'La requête est trop volumineuse. Rien n’a été enregistré.' },
  'service.stopped': {
    en: 'The data service stopped before it answered. It starts again by itself; check the last change, then go on.',
    fr: 'Le service de données s’est arrêté avant de répondre. Il redémarre de lui-même; vérifiez la dernière modification, puis continuez.',
  },
  'service.unexpected': {
    en: 'Something unexpected happened. The last change was not saved. Try again; if it repeats, restart Dossier.',
    fr: 'Un imprévu s’est produit. La dernière modification n’a pas été enregistrée. Réessayez; si cela se répète, redémarrez Dossier.',
  },
} as const;

const records = {
  'staff.none-chosen': { en: 'Choose who is working before you change anything.', fr: 'Choisissez qui travaille avant de modifier quoi que ce soit.' },
  'staff.not-found': { en: 'That person of the firm no longer exists.', fr: 'Cette personne du cabinet n’existe plus.' },
  'staff.last': {
    en: 'At least one active person must remain in the firm.',
    fr: 'Au moins une personne active doit rester dans le cabinet.',
  },
  'file.not-found': { en: 'This file no longer exists. Go back to the list.', fr: 'Ce dossier n’existe plus. Revenez à la liste.' },
  'file.number-taken': {
    en: 'The file number {number} is already used. Choose another one.',
    fr: 'Le numéro de dossier {number} est déjà utilisé. Choisissez-en un autre.',
  },
  'file.in-recycle-bin': {
    en: 'This file is in the recycle bin. Restore it before you change it.',
    fr: 'Ce dossier est dans la corbeille. Restaurez-le avant de le modifier.',
  },
  'file.not-in-recycle-bin': {
    en: 'Only a file in the recycle bin can be destroyed. Nothing was changed.',
    fr: 'Seul un dossier de la corbeille peut être détruit. Rien n’a été modifié.',
  },
  'file.incomplete': {
    en: 'The file cannot be exported yet: some entries lack what the format requires. Complete them, then export again.',
    fr: 'Le dossier ne peut pas encore être exporté : il manque à certaines entrées ce que le format exige. Complétez-les, puis exportez de nouveau.',
  },
  'file.not-valid': {
    en: 'The file was refused because it does not follow the format. Nothing was imported.',
    fr: 'Le fichier a été refusé, car il ne respecte pas le format. Rien n’a été importé.',
  },
  'import.choice-needed': {
    en: 'The book knows an employer of this file otherwise than the file does. Nothing was imported: look at the differences and decide which values count.',
    fr: 'Le registre connaît un employeur de ce dossier autrement que le dossier lui-même. Rien n’a été importé : regardez les différences et décidez quelles valeurs comptent.',
  },
  'record.not-found': { en: 'This entry no longer exists.', fr: 'Cette entrée n’existe plus.' },
  'record.conflict': {
    en: 'This was changed in another window meanwhile. Nothing was overwritten: look at the newer value, then decide.',
    fr: 'Ceci a été modifié entre-temps dans une autre fenêtre. Rien n’a été écrasé : regardez la valeur plus récente, puis décidez.',
  },
  'rounds.full': { en: 'There are 5,000 rounds of your own already. Remove some first.', fr: 'Il y a déjà 5 000 rondes du cabinet. Retirez-en d’abord.' },
  'record.referenced': {
    en: 'This is still referred to elsewhere in the file. Remove those references first.',
    fr: 'Ceci est encore mentionné ailleurs dans le dossier. Supprimez d’abord ces mentions.',
  },
  'record.lmia-of-other-employer': {
    en: 'The job offer would be left with an LMIA of another employer. Take the LMIA out of the offer, or choose one of the employer that the offer names.',
    fr: 'L’offre d’emploi garderait une EIMT d’un autre employeur. Retirez l’EIMT de l’offre ou choisissez-en une de l’employeur que l’offre nomme.',
  },
  'record.person-principal': {
    en: 'A file always has exactly one principal applicant.',
    fr: 'Un dossier compte toujours exactement un demandeur principal.',
  },
  'employer.not-found': { en: 'This employer no longer exists.', fr: 'Cet employeur n’existe plus.' },
  'employer.number-taken': {
    en: 'Another employer already has this business number.',
    fr: 'Un autre employeur a déjà ce numéro d’entreprise.',
  },
  'employer.in-use': {
    en: 'This employer is named in client files. Remove it from them first.',
    fr: 'Cet employeur est nommé dans des dossiers. Retirez-le d’abord de ces dossiers.',
  },
} as const;

const assessments = {
  'assessment.not-found': { en: 'This saved assessment no longer exists.', fr: 'Cette évaluation enregistrée n’existe plus.' },
  'assessment.file-incomplete': {
    en: 'The file cannot be assessed yet: some entries lack what the format requires. Complete them, then try again.',
    fr: 'Le dossier ne peut pas encore être évalué : il manque à certaines entrées ce que le format exige. Complétez-les, puis réessayez.',
  },
  'assessment.person-not-found': {
    en: 'The person to be assessed is not on this file. Choose somebody who is.',
    fr: 'La personne à évaluer ne figure pas au dossier. Choisissez-en une qui y figure.',
  },
  'assessment.pathway-not-found': {
    en: 'There is no pathway {id} in the rules of this assessment.',
    fr: 'Les règles de cette évaluation ne comptent pas de voie {id}.',
  },
  'assessment.of-other-file': {
    en: 'Only assessments of the same file can be compared.',
    fr: 'Seules des évaluations du même dossier peuvent être comparées.',
  },
  'assessment.damaged': {
    en: 'This saved assessment can no longer be read: its stored record was changed outside Dossier. Restore it from a backup.',
    fr: 'Cette évaluation enregistrée n’est plus lisible : son enregistrement a été modifié hors de Dossier. Restaurez-la à partir d’une sauvegarde.',
  },
  'judgement.not-found': {
    en: 'The rules leave no such question to an officer. Nothing was recorded: open the assessment again.',
    fr: 'Les règles ne laissent pas cette question à un agent. Rien n’a été consigné : rouvrez l’évaluation.',
  },
  'judgement.none-in-force': {
    en: 'There is no view to withdraw here.',
    fr: 'Il n’y a pas d’avis à retirer ici.',
  },
  'firm.logo-unreadable': {
    en: 'The logo of the firm cannot be printed. Choose another picture in Settings, or remove it, then print again.',
    fr: 'Le logo du cabinet ne peut pas être imprimé. Choisissez une autre image dans les Paramètres, ou retirez-la, puis imprimez de nouveau.',
  },
} as const;

const cases = {
  'case.not-found': { en: 'This case no longer exists.', fr: 'Cette demande n’existe plus.' },
  'case.deleted': {
    en: 'This case was removed. Bring it back first.',
    fr: 'Cette demande a été retirée. Rétablissez-la d’abord.',
  },
  'form.unknown': { en: 'This version of Dossier has no sheet for this form.', fr: 'Cette version de Dossier n’a pas de fiche pour ce formulaire.' },
  'checklist.unknown-kind': {
    en: 'The rules have no checklist for this kind of case. Items can still be added by hand.',
    fr: 'Les règles n’ont pas de liste de contrôle pour ce type de demande. Des documents peuvent être ajoutés à la main.',
  },
  'checklist.changed-meanwhile': {
    en: 'The file or the checklist changed meanwhile. Nothing was written: look at the differences again.',
    fr: 'Le dossier ou la liste a changé entre-temps. Rien n’a été écrit : regardez de nouveau les différences.',
  },
  'checklist.reason-needed': {
    en: 'Say why the document was rejected or is not required.',
    fr: 'Indiquez pourquoi le document est refusé ou n’est pas exigé.',
  },
  'firm-checklists.id-taken': {
    en: 'Two of the office’s own documents or checklists have the same name ({id}). Rename one.',
    fr: 'Deux documents ou listes du cabinet portent le même nom ({id}). Renommez-en un.',
  },
  'firm-checklists.unknown-document': {
    en: 'A checklist asks for a document that does not exist ({id}). Choose another, or define it first.',
    fr: 'Une liste demande un document qui n’existe pas ({id}). Choisissez-en un autre, ou définissez-le d’abord.',
  },
  'checklist.asked-for': {
    en: 'The rules ask for this document: waive it with a reason instead of taking it away.',
    fr: 'Les règles exigent ce document : indiquez plutôt, avec un motif, qu’il n’est pas exigé.',
  },
} as const;

const letters = {
  'letter.not-found': { en: 'This letter no longer exists.', fr: 'Cette lettre n’existe plus.' },
  'letter.template-not-found': { en: 'This template no longer exists. Choose another one.', fr: 'Ce modèle n’existe plus. Choisissez-en un autre.' },
  'letter.template-other-language': {
    en: 'This template is written in the other language. Choose its language, or another template.',
    fr: 'Ce modèle est rédigé dans l’autre langue. Choisissez sa langue ou un autre modèle.',
  },
  'letter.template-refused': {
    en: 'The template was refused. Correct what is listed in your word processor, then add it again. Nothing was saved.',
    fr: 'Le modèle a été refusé. Corrigez ce qui est énuméré dans votre traitement de texte, puis ajoutez-le de nouveau. Rien n’a été enregistré.',
  },
  'letter.too-large': {
    en: 'The letter has more than 5 MB, most likely because of pictures in the template. Make them smaller.',
    fr: 'La lettre dépasse 5 Mo, probablement en raison des images du modèle. Réduisez-les.',
  },
  'letter.no-pdf': {
    en: 'Letters of your own templates are Word documents. Save the DOCX and print it from your word processor.',
    fr: 'Les lettres tirées de vos propres modèles sont des documents Word. Enregistrez le DOCX et imprimez-le depuis votre traitement de texte.',
  },
} as const;

export const errorCatalogue = { ...key, ...book, ...request, ...records, ...assessments, ...cases, ...letters, ...attachmentErrors, ...packageErrors, ...rulePackErrors, ...reportErrors } as const;
export type ErrorCode = keyof typeof errorCatalogue;
