import type { CalendarDate } from '../dates';
import { column, definitions, documentOf, heading, link, table, type Document, type Letterhead } from '../documents';
import type { Bilingual } from '../errors';

type Language = keyof Bilingual;

/** What stands on the cover of a joined file besides what is in it. */
export type CoverFacts = {
  language: Language;
  /** The slot of the portal, and the profile's name. */
  title: string;
  portal: string;
  clientName: string;
  /** Whose documents they are, where the file is of one person. */
  owner: string;
  caseTitle: string;
  fileNumber: string;
  firm: string;
  printedOn: CalendarDate;
  letterhead?: Letterhead;
};
export type IndexEntry = { title: string; owner: string; firstPage: number; pages: number };

const words = {
  en: { client: 'Client', owner: 'Documents of', caseTitle: 'Application', file: 'Our file', portal: 'Portal', contents: 'Contents', document: 'Document', of: 'Of', page: 'Page', pages: 'Pages', footer: 'Prepared for submission' },
  fr: { client: 'Client', owner: 'Documents de', caseTitle: 'Demande', file: 'Notre dossier', portal: 'Portail', contents: 'Table des matières', document: 'Document', of: 'De', page: 'Page', pages: 'Pages', footer: 'Préparé en vue du dépôt' },
} as const;

/** Leads from the cover to a page of its file; whoever joins the file makes a link within it of this. `.invalid` names no host (RFC 6761). */
const pageAddress = 'https://page.invalid/';
export const pageLink = (page: number): string => `${pageAddress}${page}`;
/** The page, counted from 1, that such an address stands for. */
export function linkedPage(address: string): number | undefined {
  const page = address.startsWith(pageAddress) ? Number(address.slice(pageAddress.length)) : Number.NaN;
  return Number.isInteger(page) && page >= 1 ? page : undefined;
}

/** The cover of a joined file: whose it is and an index of what is in it, with links. Pages are counted from 1, the cover included. */
export function coverDocument(facts: CoverFacts, entries: readonly IndexEntry[]): Document {
  const { language, title, portal, clientName, owner, caseTitle, fileNumber, firm, printedOn, letterhead } = facts;
  const say = words[language];
  const hasOwners = entries.some((entry) => entry.owner !== '' && entry.owner !== owner);
  return documentOf({
    language, title, author: firm, date: printedOn, footer: [say.footer, firm].filter((part) => part !== '').join(' · '), ...(letterhead ? { letterhead } : {}),
    pageNumbers: false,
    blocks: [
      heading(1, title),
      definitions([
        [say.client, clientName],
        ...(owner === '' || owner === clientName ? [] : [[say.owner, owner] as const]),
        [say.caseTitle, caseTitle],
        [say.file, fileNumber],
        [say.portal, portal],
      ]),
      heading(2, say.contents),
      table(
        [column(say.document, { width: { share: 3 } }), ...(hasOwners ? [column(say.of, { width: { share: 2 } })] : []), column(say.page, { width: { points: 48 }, align: 'right' }), column(say.pages, { width: { points: 48 }, align: 'right' })],
        entries.map((entry) => [link(pageLink(entry.firstPage), entry.title), ...(hasOwners ? [entry.owner] : []), link(pageLink(entry.firstPage), String(entry.firstPage)), String(entry.pages)]),
      ),
    ],
  });
}
