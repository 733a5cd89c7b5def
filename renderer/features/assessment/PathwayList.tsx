import { Badge, Group, Select, Text, Title, UnstyledButton } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { freeScores, type Assessment } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import type { ScoreResult } from '../../../shared/assessment/engine/score';
import { isLookUp } from '../../../shared/assessment/facts/lookUps';
import { beforeRulesOf, pointsWithoutRules, shownOutcomeOf, type ShownOutcome } from '../../../shared/assessment/library/beforeRules';
import { filtersOf, provinceOf } from '../../../shared/assessment/library/jurisdiction';
import { shownRange } from '../../../shared/assessment/result/observed';
import { provinceName } from '../../../shared/places';
import { useLanguage, useText } from '../../i18n';
import classes from './AssessmentPage.module.css';
import { missingOf, outcomeColor } from './outcomes';
import { useBeforeRulesWords } from '../pathways/useBeforeRulesWords';
import { useIntakeWords } from './useIntakeWords';

interface PathwayListProps {
  /** What the results rest on. */
  assessment: Pick<Assessment, 'pack' | 'asOf'>;
  groups: readonly { outcome: ShownOutcome; pathways: readonly PathwayResult[] }[];
  /** On the day of comparison. */
  compared: Assessment | undefined;
  scores: readonly ScoreResult[];
  /** How many changes would make a pathway apply, by its id, as far as it is reckoned. */
  changes: ReadonlyMap<string, number>;
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

/** Every pathway by outcome, each with what decides it in a line. */
export function PathwayList({ assessment, groups, compared, scores, changes, chosenId, onChoose }: PathwayListProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [kind, setKind] = useState<string | null>(null);
  const [province, setProvince] = useState<string | null>(null);
  const { kinds, provinces } = useMemo(() => filtersOf(groups.flatMap(({ pathways }) => pathways)), [groups]);
  const isShown = (pathway: PathwayResult): boolean => (kind === null || pathway.kind === kind) && (province === null || provinceOf(pathway.id) === province);
  const shown = groups.map((group) => ({ ...group, pathways: group.pathways.filter(isShown) })).filter(({ pathways }) => pathways.length > 0);
  return (
    <nav className={classes.list} aria-label={t('assessment.pathways')}>
      <Select
        size="xs" aria-label={t('assessment.filter')} placeholder={t('assessment.allKinds')} clearable value={kind} onChange={setKind}
        clearButtonProps={{ 'aria-label': t('assessment.allKinds') }}
        data={kinds.map((one) => ({ value: one, label: t(`assessment.kind.${one}`) }))}
      />
      {provinces.length > 0 && (
        <Select
          size="xs" aria-label={t('assessment.filterProvince')} placeholder={t('assessment.allProvinces')} clearable value={province} onChange={setProvince}
          clearButtonProps={{ 'aria-label': t('assessment.allProvinces') }}
          data={provinces.map((one) => ({ value: one, label: provinceName(one, language) }))}
        />
      )}
      {scores.map((score) => (
        <Group key={score.id} justify="space-between" px={10}>
          <Text size="sm" fw={600}>{t('assessment.crs')}</Text>
          <Text size="sm" fw={600}>{shownRange(score.total, language)}</Text>
        </Group>
      ))}
      {pointsWithoutRules(freeScores, assessment).map(({ id: score, before }) => (
        <Group key={score} justify="space-between" px={10}>
          <Text size="sm" fw={600}>{t('assessment.crs')}</Text>
          <Text size="sm" c="dimmed">{t(`assessment.outcome.${before.kind}`)}</Text>
        </Group>
      ))}
      {shown.length === 0 && <Text size="sm" c="dimmed" px={10}>{t('assessment.none')}</Text>}
      {shown.map(({ outcome, pathways }) => (
        <section key={outcome} aria-labelledby={`${id}-${outcome}`}>
          <Group gap={8} px={10} mb={4}>
            <Title order={2} size="h6" id={`${id}-${outcome}`}>{t(`assessment.outcome.${outcome}`)}</Title>
            <Badge color={outcomeColor[outcome]} variant="light">{pathways.length}</Badge>
          </Group>
          <ul className={classes.group}>
            {pathways.map((pathway) => (
              <li key={pathway.id}>
                <UnstyledButton className={classes.pathway} aria-current={pathway.id === chosenId} onClick={() => onChoose(pathway.id)}>
                  <Text size="sm" fw={500} lh={1.3}>{pathway.title[language]}</Text>
                  <Reason pathway={pathway} assessment={assessment} changes={changes.get(pathway.id)} compared={compared} />
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** What decides the outcome, in a line; how near a miss is; and what it was on the other day, where that differs. */
function Reason({ pathway, assessment, changes, compared }: { pathway: PathwayResult; assessment: Pick<Assessment, 'pack' | 'asOf'>; changes: number | undefined; compared: Assessment | undefined }) {
  const t = useText();
  const language = useLanguage();
  const intakeWords = useIntakeWords();
  const beforeWords = useBeforeRulesWords();
  const beforeRules = beforeRulesOf(pathway, assessment.pack, assessment.asOf);
  const otherDay = compared?.pathways.find(({ id }) => id === pathway.id);
  const outcome = beforeRules?.kind ?? pathway.outcome;
  const otherOutcome = compared && otherDay && shownOutcomeOf(otherDay, compared);
  const failed = pathway.criteria.filter(({ outcome }) => outcome === 'not-met').map(({ criterion }) => criterion.label[language]);
  const missing = missingOf(pathway);
  const lookUps = missing.filter(isLookUp).length;
  const facts = missing.length - lookUps;
  const open = [...(facts > 0 ? [t('assessment.missingCount', { count: facts })] : []), ...(lookUps > 0 ? [t('assessment.lookUpCount', { count: lookUps })] : [])];
  const judged = pathway.criteria.filter(({ outcome }) => outcome === 'judgement').length;
  const withoutRules = beforeRules ? beforeWords(beforeRules) : '';
  const reasons: Record<ShownOutcome, string> = {
    applies: judged === 0 ? t('assessment.allMet') : t('assessment.allMetBut', { count: judged }),
    'needs-facts': open.length === 0 ? t('assessment.toVerify') : open.join(', '),
    'does-not-apply': failed[0] === undefined ? '' : failed.length > 1 ? t('assessment.failedMore', { first: failed[0], count: failed.length - 1 }) : failed[0],
    closed: t(pathway.version === null ? 'assessment.noVersion' : 'assessment.noIntake'),
    'not-yet': withoutRules,
    'before-held': withoutRules,
  };
  return (
    <>
      <Text size="xs" c="dimmed" lh={1.3}>{reasons[outcome]}</Text>
      {pathway.outcome === 'applies' && pathway.intake === 'paused' && <Text size="xs" fw={600} lh={1.3}>{intakeWords(pathway.intake)}</Text>}
      {changes !== undefined && <Text size="xs" fw={600} lh={1.3} c="var(--mantine-color-teal-light-color)" data-near-miss>{t('assessment.near', { count: changes })}</Text>}
      {otherOutcome !== undefined && otherOutcome !== outcome && <Text size="xs" fw={600} lh={1.3}>{t('assessment.otherDay', { outcome: t(`assessment.outcome.${otherOutcome}`) })}</Text>}
    </>
  );
}
