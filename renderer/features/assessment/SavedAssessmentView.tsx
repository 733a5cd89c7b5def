import { Accordion, Badge, Group, List, Modal, Stack, Text } from '@mantine/core';
import { shownOutcomes } from '../../../shared/assessment/library/beforeRules';
import { pointsBeforeInWords } from '../../../shared/assessment/report/pointsBefore';
import { explainedAs, type ExplainedCriterion, type ExplainedPathway } from '../../../shared/assessment/report/schema';
import { shownRange } from '../../../shared/assessment/result/observed';
import type { Output } from '../../../shared/contract';
import type { ViewInForce } from '../../../shared/judgements/views';
import { useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { outcomeColor, worstShownFirst } from './outcomes';
import { RecordedJudgement } from './RecordedJudgement';
import { useBeforeRulesWords } from '../pathways/useBeforeRulesWords';
import { useDays } from './useDays';

/** A frozen assessment as it was saved, shown from itself: no rule of today is asked. */
export function SavedAssessmentView({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const t = useText();
  const saved = useServiceQuery('assessments.get', { id });
  return (
    <Modal opened onClose={onClose} title={title} size="xl" closeButtonProps={{ 'aria-label': t('common.close') }}>
      {saved.error && <ErrorPanel error={saved.error} onRetry={() => void saved.refetch()} />}
      {!saved.error && (saved.data ? <Frozen saved={saved.data} /> : <LoadingState />)}
    </Modal>
  );
}

function Frozen({ saved: { explanation, judgements, person, rules, savedBy, note, altered } }: { saved: Output<'assessments.get'> }) {
  const t = useText();
  const language = useLanguage();
  const days = useDays();
  const own = explanation.scores.filter(({ id }) => explanation.ownScores.includes(id));
  const pathways = shownOutcomes.flatMap((outcome) => explanation.pathways.filter((pathway) => explainedAs(pathway) === outcome));
  return (
    <Stack gap={6}>
      {altered.length > 0 && <Text size="sm" c="red">{t('assessment.saved.altered')}</Text>}
      <Text size="sm" c="dimmed">{t('assessment.saved.openedBy', { version: rules.version, person, by: savedBy.name })}</Text>
      {note !== '' && <Text size="sm">{note}</Text>}
      {own.map((score) => (
        <Group key={score.id} justify="space-between">
          <Text size="sm" fw={600}>{score.title[language]}</Text>
          <Text size="sm" fw={600}>{shownRange({ kind: 'number', missing: [], low: score.low ?? -Infinity, high: score.high ?? Infinity }, language)}</Text>
        </Group>
      ))}
      {explanation.withoutPoints?.map(({ id, title, beforeRules }) => (
        <Group key={id} justify="space-between">
          <Text size="sm" fw={600}>{title[language]}</Text>
          <Text size="sm">{days(pointsBeforeInWords(beforeRules, language))}</Text>
        </Group>
      ))}
      <Accordion order={3} transitionDuration={0} styles={{ control: { paddingInline: 4 }, label: { paddingBlock: 7 }, content: { paddingInline: 4 } }}>
        {pathways.map((pathway) => <FrozenPathway key={pathway.id} pathway={pathway} views={judgements.filter(({ pathwayId }) => pathwayId === pathway.id)} />)}
      </Accordion>
    </Stack>
  );
}

function FrozenPathway({ pathway, views }: { pathway: ExplainedPathway; views: readonly ViewInForce[] }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { id, title, version, criteria, beforeRules } = pathway;
  const outcome = explainedAs(pathway);
  const beforeWords = useBeforeRulesWords();
  return (
    <Accordion.Item value={id} data-frozen={id}>
      <Accordion.Control>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" fw={500}>{title[language]}</Text>
          <Badge color={outcomeColor[outcome]}>{t(`assessment.outcome.${outcome}`)}</Badge>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        {version && <Text size="xs" c="dimmed" mb={4}>{version.until === null ? t('assessment.inForceSince', { from: format.date(version.from) }) : t('assessment.inForce', { from: format.date(version.from), until: format.date(version.until) })}</Text>}
        {criteria.length === 0 && <Text size="sm">{beforeRules ? beforeWords(beforeRules) : t('assessment.noVersion')}</Text>}
        <List size="sm" spacing={2}>
          {worstShownFirst(criteria).map((criterion) => <FrozenCriterion key={criterion.id} criterion={criterion} view={views.find(({ criterionId }) => criterionId === criterion.id)} />)}
        </List>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function FrozenCriterion({ criterion: { label, outcome, observed }, view }: { criterion: ExplainedCriterion; view: ViewInForce | undefined }) {
  const t = useText();
  const days = useDays();
  const language = useLanguage();
  return (
    <List.Item>
      {label[language]} – <b>{t(`assessment.state.${outcome}`)}</b>
      {observed[language] !== '' && <Text size="xs" c="dimmed">{t('assessment.observed', { what: days(observed[language]) })}</Text>}
      {view && <RecordedJudgement recorded={view} />}
    </List.Item>
  );
}
