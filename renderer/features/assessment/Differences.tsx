import { List, Text } from '@mantine/core';
import type { AssessmentDifferences } from '../../../shared/assessment/report/compare';
import { useLanguage, useText } from '../../i18n';

type Points = AssessmentDifferences['scores'][number]['before'];
const pointsOf = (points: Points): string => (points === null ? '–' : points.low === points.high ? String(points.low) : `${points.low ?? '?'}–${points.high ?? '?'}`);

/** What is different between two assessments: outcomes with the criteria behind them, and points with their factors. */
export function Differences({ differences }: { differences: AssessmentDifferences }) {
  const t = useText();
  const language = useLanguage();
  const { pathways, scores } = differences;
  if (pathways.length + scores.length === 0) return <Text size="sm" mt={6}>{t('assessment.saved.noDifference')}</Text>;
  return (
    <List size="sm" mt={6} spacing={2}>
      {pathways.map(({ id, title, before, after, criteria }) => (
        <List.Item key={id}>
          <b>{title[language]}</b>{` – ${before === null ? '–' : t(`assessment.outcome.${before}`)} → ${after === null ? '–' : t(`assessment.outcome.${after}`)}`}
          <List size="sm" withPadding>
            {criteria.map((one) => (
              <List.Item key={one.id}>{`${one.label[language]}: ${one.before === null ? '–' : t(`assessment.state.${one.before}`)} (${one.observedBefore[language]}) → ${one.after === null ? '–' : t(`assessment.state.${one.after}`)} (${one.observedAfter[language]})`}</List.Item>
            ))}
          </List>
        </List.Item>
      ))}
      {scores.map(({ id, title, before, after, factors }) => (
        <List.Item key={id}>
          <b>{title[language]}</b>{` – ${pointsOf(before)} → ${pointsOf(after)}`}
          <List size="sm" withPadding>
            {factors.map((one) => <List.Item key={one.id}>{`${one.label[language]}: ${pointsOf(one.before)} → ${pointsOf(one.after)}`}</List.Item>)}
          </List>
        </List.Item>
      ))}
    </List>
  );
}
