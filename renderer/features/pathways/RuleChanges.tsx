import { List, Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { compareDates } from '../../../shared/assessment/library/compareDates';
import type { RuleChange } from '../../../shared/assessment/library/ruleChange';
import { standingChanges, type StandingChange, type StandingKind } from '../../../shared/assessment/library/standing';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pathway } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { Panel } from '../overview/Panel';
import { useChangeWords } from './changeWords';
import { useRules } from '../../rules/useRules';
import classes from './StatusBoard.module.css';

interface Changed {
  pathway: Pathway;
  standings: readonly StandingChange[];
  differences: readonly RuleChange[];
}

/** That a pathway opened, ended or takes applications otherwise is told by its status, day by day. */
const isOfRules = ({ kind }: RuleChange): boolean => kind !== 'opened' && kind !== 'closed' && kind !== 'intake';

/** Pathways that are not the same on both days. Those whose status changed come first, by the day of that. */
function changedBetween(rules: LoadedPack, from: string, to: string): readonly Changed[] {
  const standings = standingChanges(rules, from, to);
  const all = rules.pack.pathways.map((pathway): Changed => ({
    pathway, standings: standings.filter((change) => change.pathway.id === pathway.id), differences: compareDates(pathway, rules, from, to).filter(isOfRules),
  }));
  const firstDay = ({ standings: [first] }: Changed): string => first?.on ?? '9999';
  return all.filter(({ standings: own, differences }) => own.length + differences.length > 0).toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
}

/** What became different between two days over all pathways: their status day by day, and what their rules say otherwise. */
export function RuleChanges({ asOf, compare, onChoose }: { asOf: string; compare: string; onChoose: (id: string) => void }) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const standingWords = (kind: StandingKind): string => t(`library.standing.${kind}`).toLocaleLowerCase(language);
  const changeWords = ({ on: day, before, after, by }: StandingChange): string => {
    if (by !== null) return t('library.beginsBetween', { on: format.date(day), by: format.date(by) });
    const words = { on: format.date(day), before: standingWords(before), after: standingWords(after) };
    // Of a program that begins before its rules are held, only that it begins is said.
    if (before === 'not-yet') return after === 'before-held' ? t('library.beginsUnheld', words) : t('library.begins', words);
    return before === 'before-held' ? t('library.heldFrom', words) : t('library.becameOn', words);
  };
  // What changed is told in the order of time, whichever of the days is looked at.
  const [from, to] = compare <= asOf ? [compare, asOf] : [asOf, compare];
  const changed = useMemo(() => changedBetween(rules, from, to), [rules, from, to]);
  return (
    <Panel title={t('library.changes', { from: format.date(from), to: format.date(to) })}>
      {changed.length === 0 && <Text size="sm" c="dimmed">{t('library.noChangesAtAll')}</Text>}
      <ul className={classes.changes} aria-label={t('library.changedPathways')}>
        {changed.map(({ pathway, standings, differences }) => (
          <li key={pathway.id}>
            <UnstyledButton className={classes.name} fw={600} onClick={() => onChoose(pathway.id)}>{pathway.title[language]}</UnstyledButton>
            {standings.map((change) => (
              <Text key={change.on} size="sm" component="div">
                {changeWords(change)}{' '}
                <Citations ids={change.citations} pack={rules} />
              </Text>
            ))}
            {differences.length > 0 && <Differences pathway={pathway} differences={differences} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Differences({ pathway, differences }: { pathway: Pathway; differences: readonly RuleChange[] }) {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  const wordsOf = useChangeWords(rules.pack.citations);
  // Two differences in the same words are one to the reader.
  const sentences = [...new Set(differences.map(wordsOf))];
  return (
    <details>
      <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>{t('library.differences', { count: sentences.length })}</Text>
      <List size="sm" spacing={2} mt={2} aria-label={t('library.differencesOf', { what: pathway.title[language] })}>
        {sentences.map((words) => <List.Item key={words}>{words}</List.Item>)}
      </List>
    </details>
  );
}
