import { List, Text } from '@mantine/core';
import type { AssessmentDifferences } from '../../../shared/assessment/report/compare';
import { useLanguage, useText } from '../../i18n';
import { useDays } from './useDays';

type Change = AssessmentDifferences['pathways'][number];
type Points = AssessmentDifferences['scores'][number]['before'];
const pointsOf = (points: Points): string => (points === null ? '–' : points.low === points.high ? String(points.low) : `${points.low ?? '?'}–${points.high ?? '?'}`);

/** What is different between two assessments: outcomes with the criteria behind them, and points with their factors. */
export function Differences({ differences }: { differences: AssessmentDifferences }) {
  const t = useText();
  const language = useLanguage();
  const days = useDays();
  const { pathways, scores } = differences;
  const outcomeOf = (outcome: Change['before']): string => (outcome === null ? '–' : t(`assessment.outcome.${outcome}`));
  const stateOf = (state: Change['criteria'][number]['before'], observed: string): string => [state === null ? '–' : t(`assessment.state.${state}`), ...(observed === '' ? [] : [`(${days(observed)})`])].join(' ');
  if (pathways.length + scores.length === 0) return <Text size="sm" mt={6}>{t('assessment.saved.noDifference')}</Text>;
  return (
    <List size="sm" mt={6} spacing={2}>
      {pathways.map(({ id, title, before, after, criteria }) => (
        <List.Item key={id}>
          <b>{title[language]}</b>{before === after ? '' : ` – ${outcomeOf(before)} → ${outcomeOf(after)}`}
          {criteria.length > 0 && (
            <List size="sm" withPadding>
              {criteria.map((one) => (
                <List.Item key={one.id}>
                  {t('assessment.saved.change', { what: one.label[language], before: stateOf(one.before, one.observedBefore[language]), after: stateOf(one.after, one.observedAfter[language]) })}
                </List.Item>
              ))}
            </List>
          )}
        </List.Item>
      ))}
      {scores.map(({ id, title, before, after, factors }) => (
        <List.Item key={id}>
          <b>{title[language]}</b>{pointsOf(before) === pointsOf(after) ? '' : ` – ${pointsOf(before)} → ${pointsOf(after)}`}
          <List size="sm" withPadding>
            {factors.filter((one) => one.id !== 'total').map((one) => (
              <List.Item key={one.id}>{t('assessment.saved.change', { what: one.label[language], before: pointsOf(one.before), after: pointsOf(one.after) })}</List.Item>
            ))}
          </List>
        </List.Item>
      ))}
    </List>
  );
}
