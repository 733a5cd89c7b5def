import { dateOf } from '../../../shared/assessment/engine/days';
import type { NumberUnit, RuleChange } from '../../../shared/assessment/library/ruleChange';
import type { Bilingual } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useListedWords, useOccupationWords, useRowWords } from './rowWords';
import { rules } from './rules';

/** A difference between two days as a sentence. */
export function useChangeWords(): (change: RuleChange) => string {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const occupationWords = useOccupationWords();
  const listedWords = useListedWords();
  const { columnWords, rowWords } = useRowWords();
  const figure = (value: number | null): string => (value === null ? t('library.noFigure') : format.number(value));
  const yesNo = (value: boolean | null): string => (value === null ? t('library.noFigure') : t(value ? 'library.yes' : 'library.no'));
  const counted = (value: number, unit: NumberUnit): string => {
    if (unit === 'date') return format.date(dateOf(value));
    return unit === null ? format.number(value) : t(`library.counted.${unit}`, { count: value });
  };
  /** What sets a criterion aside is called by both. */
  const tested = (label: Bilingual, exception: Bilingual | null): string => (exception ? t('library.inException', { what: label[language], exception: exception[language] }) : label[language]);
  /** What came, then what went; no sentence for none. */
  const sides = (added: readonly string[], removed: readonly string[]): string =>
    [added.length > 0 && t('library.added', { what: added.join('; ') }), removed.length > 0 && t('library.removed', { what: removed.join('; ') })].filter((part) => part !== false).join(' ');
  const sourceWords = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((id) => {
      const citation = rules.pack.citations[id];
      return citation ? `${citation.instrument[language]}, ${citation.pinpoint[language]}` : id;
    })),
  ];
  const occupationChange = ({ label, exception, added, removed }: Extract<RuleChange, { kind: 'occupations' }>): string => {
    // Five digits are NOC 2021, four NOC 2016: a list that went over to the other classification is new as a whole.
    const isNewVersion = added.length > 0 && removed.length > 0 && added.every((code) => code.length === 5) && removed.every((code) => code.length === 4);
    const what = tested(label, exception);
    const list = sides(added.map(occupationWords), removed.map(occupationWords));
    return t(isNewVersion ? 'library.change.occupations-2021' : 'library.change.occupations', { what, list });
  };
  return (change) => {
    switch (change.kind) {
      case 'opened':
      case 'closed':
      case 'rewritten':
      case 'entries':
        return t(`library.change.${change.kind}`);
      case 'intake':
        return t('library.change.intake', { before: t(`assessment.intake.${change.before}`), after: t(`assessment.intake.${change.after}`) });
      case 'note': {
        const noteWords = (note: Bilingual | null): string => note?.[language] ?? t('library.noNote');
        return t('library.change.note', { before: noteWords(change.before), after: noteWords(change.after) });
      }
      case 'criterion-added':
      case 'criterion-removed':
        return t(`library.change.${change.kind}`, { what: change.label[language], required: change.required[language] });
      case 'step-added':
      case 'step-removed':
      case 'step-otherwise':
      case 'score-added':
      case 'score-removed':
      case 'score-otherwise':
      case 'verify':
      case 'remedy':
      case 'effect':
        return t(`library.change.${change.kind}`, { what: change.label[language] });
      case 'criterion-changed':
        return t('library.change.criterion-changed', { what: change.label[language], before: change.before[language], after: change.after[language] });
      case 'renamed':
      case 'step-changed':
        return t(`library.change.${change.kind}`, { before: change.before[language], after: change.after[language] });
      case 'asked-at':
        return t('library.change.asked-at', { what: change.label[language], before: t(`library.at.${change.before}`), after: t(`library.at.${change.after}`) });
      case 'exception-added':
      case 'exception-removed':
        return t(`library.change.${change.kind}`, { what: change.label[language], exception: change.exception[language] });
      case 'occupations':
        return occupationChange(change);
      case 'listed': {
        const words = (codes: readonly string[]): string[] => [...new Set(codes.map((code) => listedWords(change.of, code)))];
        return t(`library.change.listed.${change.of}`, { what: tested(change.label, change.exception), list: sides(words(change.added), words(change.removed)) });
      }
      case 'number':
        return t('library.change.number', { what: tested(change.label, change.exception), before: counted(change.before, change.unit), after: counted(change.after, change.unit) });
      case 'tested-otherwise':
        return t('library.change.tested-otherwise', { what: tested(change.label, change.exception) });
      case 'sources': {
        const list = sides(sourceWords(change.added), sourceWords(change.removed));
        return change.labels.length === 0 ? t('library.change.sources', { list }) : t('library.change.sources-of', { what: [...new Set(change.labels.map((label) => label[language]))].join('; '), list });
      }
      case 'figure':
        return t('library.change.figure', { what: change.label[language], before: figure(change.before), after: figure(change.after) });
      case 'yes-no':
        return t('library.change.figure', { what: change.label[language], before: yesNo(change.before), after: yesNo(change.after) });
      case 'row':
        return t('library.change.row', { what: change.label[language], row: rowWords(change.table, change.row), column: columnWords(change.column), before: figure(change.before), after: figure(change.after) });
      case 'each':
        return t('library.change.each', { what: change.label[language], column: columnWords(change.column), before: figure(change.before), after: figure(change.after) });
      default:
        return change satisfies never;
    }
  };
}
