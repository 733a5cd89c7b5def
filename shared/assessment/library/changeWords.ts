import { dateOf } from '../engine/days';
import type { Bilingual, Citation } from '../pack/types';
import { changeParts, changeSentences, countedSentences, dayNames, intakeNames } from './changeSentences';
import { columnWords, listedWords, occupationWords, rowWords, say, type Writing } from './rowWords';
import type { NumberUnit, RuleChange } from './ruleChange';

/** How a difference is written, and where the sources that it names are found. */
export interface ChangeWriting extends Writing {
  citations: Readonly<Record<string, Citation>>;
}

class Words {
  constructor(private readonly writing: ChangeWriting) {}

  say(sentence: Bilingual, parameters: Readonly<Record<string, string>> = {}): string {
    return say(sentence, this.writing.language, parameters);
  }

  in(text: Bilingual): string {
    return text[this.writing.language];
  }

  figure(value: number | null): string {
    return value === null ? this.in(changeParts.noFigure) : this.writing.number(value);
  }

  yesNo(value: boolean | null): string {
    return this.in(value === null ? changeParts.noFigure : value ? changeParts.yes : changeParts.no);
  }

  counted(value: number, unit: NumberUnit): string {
    if (unit === 'date') return this.writing.date(dateOf(value));
    if (unit === null) return this.writing.number(value);
    // French counts zero and one and a half as one.
    const isOne = this.writing.language === 'fr' ? Math.abs(value) < 2 : value === 1;
    return this.say(countedSentences[`${unit}_${isOne ? 'one' : 'other'}`], { count: this.writing.number(value) });
  }

  /** What sets a criterion aside is called by both. */
  tested(label: Bilingual, exception: Bilingual | null): string {
    return exception ? this.say(changeParts.inException, { what: this.in(label), exception: this.in(exception) }) : this.in(label);
  }

  /** What came, then what went; no sentence for none. */
  sides(added: readonly string[], removed: readonly string[]): string {
    return [
      ...(added.length > 0 ? [this.say(changeParts.added, { what: added.join('; ') })] : []),
      ...(removed.length > 0 ? [this.say(changeParts.removed, { what: removed.join('; ') })] : []),
    ].join(' ');
  }

  sources(ids: readonly string[]): string[] {
    return [...new Set(ids.map((id) => {
      const citation = Object.hasOwn(this.writing.citations, id) ? this.writing.citations[id] : undefined;
      return citation ? `${this.in(citation.instrument)}, ${this.in(citation.pinpoint)}` : id;
    }))];
  }

  occupations({ label, exception, added, removed }: Extract<RuleChange, { kind: 'occupations' }>): string {
    // Five digits are NOC 2021, four NOC 2016: a list that went over to the other classification is new as a whole.
    const isNewVersion = added.length > 0 && removed.length > 0 && added.every((code) => code.length === 5) && removed.every((code) => code.length === 4);
    const words = (codes: readonly string[]): string[] => codes.map((code) => occupationWords(code, this.writing.language));
    return this.say(changeSentences[isNewVersion ? 'occupations-2021' : 'occupations'], { what: this.tested(label, exception), list: this.sides(words(added), words(removed)) });
  }

  listed({ label, exception, of, added, removed }: Extract<RuleChange, { kind: 'listed' }>): string {
    const words = (codes: readonly string[]): string[] => [...new Set(codes.map((code) => listedWords(of, code, this.writing.language)))];
    return this.say(changeSentences[`listed-${of}`], { what: this.tested(label, exception), list: this.sides(words(added), words(removed)) });
  }

  sourceChange({ labels, added, removed }: Extract<RuleChange, { kind: 'sources' }>): string {
    const list = this.sides(this.sources(added), this.sources(removed));
    if (labels.length === 0) return this.say(changeSentences.sources, { list });
    return this.say(changeSentences['sources-of'], { what: [...new Set(labels.map((label) => this.in(label)))].join('; '), list });
  }
}

/** A difference between rules as a sentence. French comes as it is written in a catalogue, without no-break spaces. */
export function changeWords(change: RuleChange, writing: ChangeWriting): string {
  const words = new Words(writing);
  switch (change.kind) {
    case 'opened':
    case 'closed':
    case 'rewritten':
    case 'entries':
      return words.say(changeSentences[change.kind]);
    case 'intake':
      return words.say(changeSentences.intake, { before: words.in(intakeNames[change.before]), after: words.in(intakeNames[change.after]) });
    case 'note':
      return words.say(changeSentences.note, { before: words.in(change.before ?? changeParts.noNote), after: words.in(change.after ?? changeParts.noNote) });
    case 'criterion-added':
    case 'criterion-removed':
      return words.say(changeSentences[change.kind], { what: words.in(change.label), required: words.in(change.required) });
    case 'step-added':
    case 'step-removed':
    case 'step-otherwise':
    case 'score-added':
    case 'score-removed':
    case 'score-otherwise':
    case 'verify':
    case 'remedy':
    case 'effect':
      return words.say(changeSentences[change.kind], { what: words.in(change.label) });
    case 'criterion-changed':
      return words.say(changeSentences[change.kind], { what: words.in(change.label), before: words.in(change.before), after: words.in(change.after) });
    case 'renamed':
    case 'step-changed':
      return words.say(changeSentences[change.kind], { before: words.in(change.before), after: words.in(change.after) });
    case 'asked-at':
      return words.say(changeSentences[change.kind], { what: words.in(change.label), before: words.in(dayNames[change.before]), after: words.in(dayNames[change.after]) });
    case 'exception-added':
    case 'exception-removed':
      return words.say(changeSentences[change.kind], { what: words.in(change.label), exception: words.in(change.exception) });
    case 'occupations':
      return words.occupations(change);
    case 'listed':
      return words.listed(change);
    case 'number':
      return words.say(changeSentences.number, { what: words.tested(change.label, change.exception), before: words.counted(change.before, change.unit), after: words.counted(change.after, change.unit) });
    case 'tested-otherwise':
      return words.say(changeSentences['tested-otherwise'], { what: words.tested(change.label, change.exception) });
    case 'sources':
      return words.sourceChange(change);
    case 'figure':
      return words.say(changeSentences.figure, { what: words.in(change.label), before: words.figure(change.before), after: words.figure(change.after) });
    case 'yes-no':
      return words.say(changeSentences.figure, { what: words.in(change.label), before: words.yesNo(change.before), after: words.yesNo(change.after) });
    case 'row':
      return words.say(changeSentences.row, { what: words.in(change.label), row: rowWords(change.table, change.row, writing), column: columnWords(change.column, writing.language), before: words.figure(change.before), after: words.figure(change.after) });
    case 'each':
      return words.say(changeSentences.each, { what: words.in(change.label), column: columnWords(change.column, writing.language), before: words.figure(change.before), after: words.figure(change.after) });
    default:
      return change satisfies never;
  }
}
