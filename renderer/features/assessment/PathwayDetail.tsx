import { Alert, Badge, Group, List, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { beforeRulesOf, pathwayPointsWithoutRules, shownOutcomeOf } from '../../../shared/assessment/library/beforeRules';
import { standingOn } from '../../../shared/assessment/library/standing';
import { pointsBeforeInWords } from '../../../shared/assessment/report/pointsBefore';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Panel } from '../overview/Panel';
import { PathwayRounds } from '../rounds/PathwayRounds';
import { BeyondPanel } from './BeyondPanel';
import classes from './AssessmentPage.module.css';
import { CriterionRow } from './CriterionRow';
import { EvidencePanel } from './EvidencePanel';
import { outcomeColor, worstFirst } from './outcomes';
import { RequirementsPanel } from './RequirementsPanel';
import { RoundsPanel } from './RoundsPanel';
import { ScoreBars } from './ScoreBars';
import { useBeforeRulesWords } from '../pathways/useBeforeRulesWords';
import { useDays } from './useDays';
import { useEvidence } from './useEvidence';
import { useIntakeWords } from './useIntakeWords';

interface DetailProps {
  result: PathwayResult;
  assessment: Assessment;
  compared: Assessment | undefined;
  onPerson: (personId: string) => void;
}

/** One pathway: what it asks, what the file says, where the rule stands, and the points. */
export function PathwayDetail({ result, assessment, compared, onPerson }: DetailProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const intakeWords = useIntakeWords();
  const days = useDays();
  const beforeWords = useBeforeRulesWords();
  const { outcome, intake, version, steps, verify, scores, title, requirements } = result;
  const { evidence, caseId } = useEvidence(result, assessment);
  const { pathways } = assessment.pack.pack;
  const rule = pathways.find(({ id }) => id === result.id);
  const standing = rule && standingOn(rule, assessment.subject.asOf);
  const replacedBy = standing?.replacedBy;
  const beforeRules = beforeRulesOf(result, assessment.pack, assessment.asOf);
  const shown = shownOutcomeOf(result, assessment);
  /** What the rules say of their own state on the day: of a version, or of there being none. */
  const saidOfNone = beforeRules ? undefined : rule?.closed?.label;
  const said = version === null ? saidOfNone : version.note;
  const replacement = pathways.find(({ id }) => id === replacedBy);
  const before = compared?.pathways.find(({ id }) => id === result.id);
  const criteria = worstFirst(result.criteria.filter((one) => one.outcome !== 'judgement'));
  const judgements = result.criteria.filter((one) => one.outcome === 'judgement');
  const shownBefore = before && compared && shownOutcomeOf(before, compared);
  const closedWords = outcome === 'closed' ? t('assessment.closedMore') : '';
  const stateWords = beforeRules ? beforeWords(beforeRules) : closedWords;
  return (
    <article className={classes.detail} aria-label={title[language]}>
      <header>
        <Title order={2} size="h4">{title[language]}</Title>
        <Group gap={8} mt={4}>
          <Badge color={outcomeColor[shown]} {...(beforeRules ? { variant: 'outline' } : {})}>{t(`assessment.outcome.${shown}`)}</Badge>
          {!beforeRules && <Badge color="gray" variant="outline">{intakeWords(intake)}</Badge>}
          <Text size="sm" c="dimmed">
            {t('assessment.asRecorded', { on: format.date(assessment.asOf), version: assessment.pack.version })}
            {version && ` · ${version.until === null ? t('assessment.inForceSince', { from: format.date(version.from) }) : t('assessment.inForce', { from: format.date(version.from), until: format.date(version.until) })}`}
          </Text>
        </Group>
        {shownBefore !== undefined && shownBefore !== shown && compared && (
          <Text size="sm" fw={600} mt={4}>{t('assessment.changed', { on: format.date(compared.asOf), outcome: t(`assessment.outcome.${shownBefore}`) })}</Text>
        )}
      </header>
      {(outcome === 'closed' || said !== undefined) && (
        <Alert color="gray" variant="light" icon={<IconInfoCircle aria-hidden />}>
          {[stateWords, said?.[language] ?? '', replacement ? `${t('library.replacedBy')} ${replacement.title[language]}.` : ''].filter((text) => text !== '').join(' ')}
        </Alert>
      )}
      {verify.length > 0 && <Alert color="yellow" variant="light" p="xs" icon={<IconInfoCircle aria-hidden />}>{t('assessment.verifyMore', { what: format.list(verify.map((id) => assessment.pack.labelOf(id)[language])) })}</Alert>}
      {criteria.length > 0 && (
        <Panel title={t('assessment.criteria')}>
          <ul className={classes.group} aria-label={t('assessment.criteria')}>
            {criteria.map((one) => <CriterionRow key={one.criterion.id} pathwayId={result.id} result={one} assessment={assessment} evidence={evidence} />)}
          </ul>
        </Panel>
      )}
      {scores.map((score) => (
        <Fragment key={score.id}>
          <ScoreBars score={score} assessment={assessment} compared={compared} />
          {score.id === 'crs' && <RoundsPanel assessment={assessment} />}
        </Fragment>
      ))}
      {pathwayPointsWithoutRules(result, assessment).map(({ id, before: none }) => (
        <Panel key={id} title={assessment.pack.scoreTitle(id)[language]}>
          <Text size="sm">{days(pointsBeforeInWords(none, language))}</Text>
        </Panel>
      ))}
      <PathwayRounds pathwayId={result.id} asOf={assessment.asOf} assessment={assessment} />
      {outcome !== 'closed' && requirements && <RequirementsPanel requirements={requirements} assessment={assessment} />}
      {outcome !== 'closed' && <EvidencePanel result={result} assessment={assessment} evidence={evidence} caseId={caseId} />}
      {outcome !== 'closed' && <BeyondPanel result={result} assessment={assessment} evidence={evidence} onPerson={onPerson} />}
      {judgements.length > 0 && (
        <Panel title={t('assessment.judgements')}>
          <Text size="sm" c="dimmed" mb={4}>{t('assessment.judgementsMore')}</Text>
          <ul className={classes.group} aria-label={t('assessment.judgements')}>
            {judgements.map((one) => <CriterionRow key={one.criterion.id} pathwayId={result.id} result={one} assessment={assessment} evidence={evidence} />)}
          </ul>
        </Panel>
      )}
      {steps.length > 0 && (
        <Panel title={t('assessment.steps')}>
          <List size="sm" spacing={2}>
            {steps.map((step) => <List.Item key={step.id}>{`${step.title[language]} (${t(`assessment.by.${step.by}`)})`}</List.Item>)}
          </List>
        </Panel>
      )}
    </article>
  );
}
