import { z } from 'zod';
import type { Letterhead } from '../documents';
import { column, definitions, documentOf, heading, paragraph, table, warning, type Document } from '../documents';
import { bilingual, type Bilingual } from '../errors';
import { longDate } from '../assessment/report/words';
import { calendarDate } from '../dates';
import { packageContent, type PackedFile } from './packageView';
import { keptWords, bytesInWords } from './words';

type Language = keyof Bilingual;

/** What stayed out for another portal is of nobody’s concern who gets the package. */
const sentContent = packageContent.omit({ setAside: true, choices: true });

/** `manifest.json` of an exported package: what was made of what, for a program or for a dispute in a year. See docs/package-format.md. */
export const packageManifest = sentContent.extend({
  format: z.literal('dossier-package/1'),
  builtOn: calendarDate,
  language: z.enum(['en', 'fr']),
  fileNumber: z.string(),
  client: z.string(),
  case: z.string(),
  firm: z.string(),
  profile: z.strictObject({ id: z.string(), title: bilingual, largestFileBytes: z.int().nullable(), totalBytes: z.int().nullable() }),
});
export type PackageManifest = z.infer<typeof packageManifest>;

const words = {
  en: {
    title: 'Submission package', client: 'Client', caseTitle: 'Application', file: 'Our file', portal: 'Portal', built: 'Made on', total: 'In all', files: 'Files', documents: 'Documents', pages: 'Pages', size: 'Size',
    leftOut: 'Not in the package', notes: 'To note', digests: 'Digests (SHA-256)', kept: 'unchanged', picture: 'picture', of: (title: string, owner: string) => (owner === '' ? title : `${title} – ${owner}`),
  },
  fr: {
    title: 'Envoi', client: 'Client', caseTitle: 'Demande', file: 'Notre dossier', portal: 'Portail', built: 'Préparé le', total: 'En tout', files: 'Fichiers', documents: 'Documents', pages: 'Pages', size: 'Taille',
    leftOut: 'Absents de l’envoi', notes: 'À noter', digests: 'Empreintes (SHA-256)', kept: 'inchangé', picture: 'image', of: (title: string, owner: string) => (owner === '' ? title : `${title} – ${owner}`),
  },
} as const;

export const manifestText = (manifest: PackageManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

function documentsOf({ documents }: PackedFile, language: Language): string {
  const say = words[language];
  return documents.map(({ title, owner, name, kept }) => `${say.of(title[language], owner)} (${name})${kept === null ? '' : `. ${keptWords[kept][language]}`}`).join('\n');
}

/** Pages of what was made; a file without pages is a picture that was made, or is as it was. */
const pagesOf = ({ pages, documents }: PackedFile, language: Language): string => (pages === null ? (documents.every(({ kept }) => kept !== null) ? words[language].kept : words[language].picture) : String(pages));

/** The manifest as a page that goes with the package. */
export function manifestDocument(manifest: PackageManifest, letterhead: Letterhead | undefined): Document {
  const { language, files, leftOut, problems, totalBytes, client, case: caseTitle, fileNumber, profile, builtOn, firm } = manifest;
  const say = words[language];
  const size = (bytes: number): string => bytesInWords(bytes)[language];
  return documentOf({
    language, title: say.title, author: firm, date: builtOn, footer: [fileNumber, firm].filter((part) => part !== '').join(' · '), ...(letterhead ? { letterhead } : {}),
    blocks: [
      heading(1, say.title),
      definitions([[say.client, client], [say.caseTitle, caseTitle], [say.file, fileNumber], [say.portal, profile.title[language]], [say.built, longDate(builtOn, language)], [say.total, size(totalBytes)]]),
      ...problems.map(({ message, list = [] }) => warning(language, message[language], ...list.map((one) => `• ${one[language]}`))),
      heading(2, say.files),
      table(
        [column(say.files, { width: { share: 3 } }), column(say.documents, { width: { share: 4 } }), column(say.pages, { width: { points: 76 }, align: 'right' }), column(say.size, { width: { points: 58 }, align: 'right' })],
        files.map((file) => [file.name, documentsOf(file, language), pagesOf(file, language), size(file.size)]),
      ),
      ...(leftOut.length === 0 ? [] : [heading(2, say.leftOut), ...leftOut.map(({ message }) => paragraph(message[language]))]),
      heading(2, say.digests),
      ...files.map(({ name, sha256 }) => paragraph(`${name}\n${sha256}`, { tone: 'quiet' })),
    ],
  });
}
