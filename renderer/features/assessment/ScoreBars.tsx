import { Group, Text, VisuallyHidden } from '@mantine/core';
import type { Assessment } from '../../../shared/assessment/assess';
import type { ScoreResult } from '../../../shared/assessment/engine/score';
import type { NumberValue } from '../../../shared/assessment/engine/values';
import type { Factor } from '../../../shared/assessment/pack/types';
import { shownRange } from '../../../shared/assessment/result/observed';
import { scoreSources } from '../../../shared/assessment/result/sources';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Panel } from '../overview/Panel';
import classes from './AssessmentPage.module.css';
import { Citations } from './Citations';

interface ScoreBarsProps {
  score: ScoreResult;
  assessment: Assessment;
  compared: Assessment | undefined;
}

/** Points that a system takes off: there is no bar for them. */
const isTakenOff = (value: NumberValue | undefined): boolean => value !== undefined && value.low < 0;

/** The points of a system: each factor as a bar against its maximum; what is open is hatched. */
export function ScoreBars({ score, assessment, compared }: ScoreBarsProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const title = assessment.pack.scoreTitle(score.id)[language];
  const before = [...(compared?.scores ?? []), ...(compared?.pathways.flatMap(({ scores }) => scores) ?? [])].find(({ id }) => id === score.id);
  const withSpouse = (score.factors.get('spouse.total')?.high ?? 0) > 0;
  const mostOf = ({ most }: Factor): number => (typeof most === 'number' ? most : withSpouse ? most.withSpouse : most.without);
  return (
    <Panel
      title={title}
      aside={
        <Group gap={12}>
          <Citations ids={scoreSources(score, assessment)} pack={assessment.pack} />
          <Text size="sm" fw={600}>{`${shownRange(score.total, language)}${score.passMark === null ? '' : ` · ${t('assessment.passMark', { points: score.passMark })}`}`}</Text>
        </Group>
      }
    >
      {before && compared && shownRange(before.total, language) !== shownRange(score.total, language) && (
        <Text size="sm" mb={6}>{t('assessment.pointsThen', { on: format.date(compared.asOf), points: shownRange(before.total, language) })}</Text>
      )}
      <div className={classes.bars}>
        {score.definitions.filter((factor) => factor.id !== 'total' && (mostOf(factor) > 0 || isTakenOff(score.factors.get(factor.id)))).map((factor) => {
          const value = score.factors.get(factor.id);
          if (!value) return null;
          const most = mostOf(factor);
          const share = (points: number): string => (points <= 0 ? '0%' : `${Math.min(100, (100 * points) / most)}%`);
          return (
            <div key={factor.id} className={classes.bar} data-factor={factor.id}>
              <Text size="sm" {...(factor.total ? { fw: 600 } : {})}>{factor.label[language]}</Text>
              <div className={classes.track} aria-hidden>
                <div className={classes.open} style={{ width: share(value.high) }} />
                <div className={classes.low} style={{ width: share(value.low) }} />
              </div>
              <Group gap={4} justify="flex-end">
                <Text size="sm" {...(factor.total ? { fw: 600 } : {})}>{shownRange(value, language)}</Text>
                {most > 0 && (
                  <Text size="sm" c="dimmed">
                    / {most}
                    <VisuallyHidden>{t('assessment.points')}</VisuallyHidden>
                  </Text>
                )}
              </Group>
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
