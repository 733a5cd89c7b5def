import { column, link, row, table, type Block } from '../../documents';
import type { ExplainedCitation, Explanation } from './schema';
import type { ReportWords } from './words';

const inLanguage = (text: ExplainedCitation['instrument'], language: 'en' | 'fr'): string => (typeof text === 'string' ? text : text[language]);

/** The sources of a report, numbered in the order in which they are first cited. */
export class Sources {
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly citations: Explanation['citations'],
    private readonly language: 'en' | 'fr',
  ) {}

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const next = this.numbers.size + 1;
    this.numbers.set(id, next);
    return next;
  }

  private found(ids: readonly string[]): { number: number; citation: ExplainedCitation }[] {
    return [...new Set(ids)].flatMap((id) => {
      const citation = this.citations[id];
      return citation ? [{ number: this.numberOf(id), citation }] : [];
    });
  }

  /** One line for each: `[3] 76(1)(b)`. */
  cite(ids: readonly string[]): string {
    return this.found(ids).map(({ number, citation }) => `[${number}] ${inLanguage(citation.pinpoint, this.language)}`).join('\n');
  }

  /** What is doubtful about the sources, each with its number. */
  doubts(ids: readonly string[], { language }: ReportWords): string[] {
    const doubtful = ids.filter((id) => this.citations[id]?.note !== undefined);
    return this.found(doubtful).map(({ number, citation }) => `[${number}] ${citation.note?.[language] ?? ''}`);
  }

  /** A table of all that was cited so far. */
  listed(words: ReportWords): Block {
    const rows = this.found([...this.numbers.keys()]).map(({ number, citation: { instrument, pinpoint, url, retrieved, confidence } }) => {
      const name = inLanguage(instrument, this.language);
      return row(String(number), [url === undefined ? name : link(url, name), `, ${inLanguage(pinpoint, this.language)}`], words.date(retrieved), words.confidenceOf(confidence));
    });
    return table(
      [column(words.number, { width: { points: 32 } }), column(words.source, { width: { share: 1 } }), column(words.seen, { width: { points: 104 } }), column(words.confidence, { width: { points: 70 } })],
      rows,
    );
  }
}
