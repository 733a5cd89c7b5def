import { bold, link, paragraph, type Block } from '../../documents';
import type { ExplainedCitation, Explanation } from './schema';
import { shortWords } from './shortWords';
import type { ReportWords } from './words';

const inLanguage = (text: ExplainedCitation['instrument'], language: 'en' | 'fr'): string => (typeof text === 'string' ? text : text[language]);

/** A source by name and place, as it stands where nothing is numbered: `Immigration and Refugee Protection Regulations, 299`. */
export const sourceInWords = ({ instrument, pinpoint }: Pick<ExplainedCitation, 'instrument' | 'pinpoint'>, language: 'en' | 'fr'): string =>
  [inLanguage(instrument, language), inLanguage(pinpoint, language)].filter((part) => part !== '').join(', ');

/** A longer pinpoint, in characters, is left to the list of sources. */
const longestBrief = 20;

/** The sources of a report, numbered in the order in which they are first cited. */
export class Sources {
  private readonly numbers = new Map<string, number>();
  private readonly doubted = new Set<string>();
  private readonly notes = new Set<string>();

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

  /** All in one line, and of those with a long pinpoint the number alone: `[3] 76(1)(b); [4]`. */
  citeBriefly(ids: readonly string[]): string {
    return this.found(ids).map(({ number, citation }) => {
      const pinpoint = inLanguage(citation.pinpoint, this.language);
      return pinpoint.length > longestBrief ? `[${number}]` : `[${number}] ${pinpoint}`;
    }).join('; ');
  }

  /** The numbers of those about which something is doubtful and was not said to be yet; it then stands among the notes: `[2] [5]`. */
  doubtful(ids: readonly string[]): string {
    const fresh = this.found(ids.filter((id) => this.citations[id]?.note !== undefined && !this.doubted.has(id)));
    for (const id of ids) this.doubted.add(id);
    for (const { citation } of fresh) if (citation.note) this.notes.add(citation.note[this.language]);
    return fresh.map(({ number }) => `[${number}]`).join(' ');
  }

  /** What is doubtful about the sources that were named so far, each note once with the numbers of those of which it holds. */
  doubts(): string[] {
    const cited = this.found([...this.numbers.keys()]);
    return [...this.notes].map((note) => `${cited.filter(({ citation }) => citation.note?.[this.language] === note).map(({ number }) => `[${number}]`).join(' ')} ${note}`);
  }

  /** All that was cited so far: each instrument once, with the numbers and places under which it was cited, and how sure it is. */
  listed(words: ReportWords): Block[] {
    const byInstrument = new Map<string, { citation: ExplainedCitation; places: string[] }>();
    for (const { number, citation } of this.found([...this.numbers.keys()])) {
      const { instrument, url, retrieved, confidence } = citation;
      const key = JSON.stringify([inLanguage(instrument, this.language), url, retrieved, confidence]);
      const place = `[${number}] ${inLanguage(citation.pinpoint, this.language)}`;
      const known = byInstrument.get(key);
      if (known) known.places.push(place);
      else byInstrument.set(key, { citation, places: [place] });
    }
    return [...byInstrument.values()].map(({ citation: { instrument, url, retrieved, confidence }, places }) => {
      const name = inLanguage(instrument, this.language);
      const seen = shortWords[this.language].seen(words.date(retrieved), words.confidenceOf(confidence).toLowerCase());
      return paragraph([url === undefined ? bold(name) : { ...link(url, name), bold: true }, ` ${places.join('; ')}. ${seen}`], { tone: 'quiet' });
    });
  }
}
