import { Text, VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleX, IconHelpCircle, IconMinus, IconPlayerPause, IconUserQuestion, type Icon } from '@tabler/icons-react';
import type { Assessment } from '../../../shared/assessment/assess';
import type { CriterionResult } from '../../../shared/assessment/engine/outcome';
import { shownCriterionOf, type ShownCriterionOutcome } from '../../../shared/assessment/library/shownCriterion';
import { checksRead, observedInWords } from '../../../shared/assessment/report/observed';
import { criterionSources } from '../../../shared/assessment/result/sources';
import type { Evidence } from '../../../shared/evidence';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { factPlace } from '../letters/factPlace';
import { profilePlace } from '../overview/profilePlace';
import { useEditor } from '../profile/editor/EditorContext';
import { AnswerHere } from './AnswerHere';
import { criterionPlace } from './askedFacts';
import classes from './AssessmentPage.module.css';
import { Citations } from './Citations';
import { EvidenceMark } from './EvidenceMark';
import { JudgementView } from './JudgementView';
import { criterionColor } from './outcomes';
import { useAnswered } from './useAnswered';
import { useDays } from './useDays';

const icons: Readonly<Record<ShownCriterionOutcome, Icon>> = { met: IconCircleCheck, 'not-met': IconCircleX, unknown: IconHelpCircle, 'not-taken': IconPlayerPause, 'not-applicable': IconMinus, judgement: IconUserQuestion };

interface RowProps {
  pathwayId: string;
  result: CriterionResult;
  assessment: Assessment;
  /** All that the outcome of the pathway rests on. */
  evidence: readonly Evidence[];
}

/** One criterion: state, what is asked, what the file says, where the rule stands; and the missing facts, answered on the spot. */
export function CriterionRow({ pathwayId, result, assessment, evidence }: RowProps) {
  const t = useText();
  const language = useLanguage();
  const { file, readOnly } = useEditor();
  const { criterion, missing } = result;
  const outcome = shownCriterionOf(result);
  const StateIcon = icons[outcome];
  const [check, ...more] = checksRead(result);
  const days = useDays();
  const observed = observedInWords(result, assessment.subject.source, assessment.client, language);
  const { row, announced, onAnswer } = useAnswered(t('assessment.newState', { what: criterion.label[language], state: t(`assessment.state.${outcome}`) }));
  return (
    <li ref={row} tabIndex={-1} className={classes.criterion} data-criterion={criterion.id} data-outcome={outcome}>
      <Text span size="sm" fw={600} className={classes.state} c={outcome === 'not-applicable' ? 'dimmed' : `var(--mantine-color-${criterionColor[outcome]}-light-color)`} data-state>
        <StateIcon size={16} aria-hidden /> {t(`assessment.state.${outcome}`)}
      </Text>
      <div>
        <Text size="sm" fw={600} lh={1.35}>{criterion.label[language]}</Text>
        <div className={classes.facts}>
          <Text size="sm" c="dimmed">{t('assessment.required', { what: criterion.required[language] })}</Text>
          {observed !== '' && <Text size="sm">{t('assessment.observed', { what: days(observed) })}</Text>}
          {!readOnly && check !== undefined && (
            // Several stand together in their section of the profile.
            <AnchorLink to="/clients/$fileId/profile" params={{ fileId: file.id }} search={more.length > 0 ? profilePlace(undefined, 'listChecks') : factPlace(check, file)} size="sm">{t('assessment.lookUp.change')}</AnchorLink>
          )}
          <Citations ids={criterionSources(criterion, assessment)} pack={assessment.pack} />
        </div>
        {outcome === 'met' && <EvidenceMark evidence={evidence} criterionId={criterion.id} assessment={assessment} />}
        {outcome === 'unknown' && missing.length > 0 && <AnswerHere place={criterionPlace(criterion.id)} pointers={missing} onAnswer={onAnswer} />}
        {outcome === 'unknown' && missing.length === 0 && (
          <Text size="sm" mt={4}><IconAlertCircle size={14} aria-hidden /> {t('assessment.noFigures')}</Text>
        )}
        {outcome === 'judgement' && <JudgementView key={assessment.personId} pathwayId={pathwayId} criterionId={criterion.id} personId={assessment.personId} label={criterion.label[language]} />}
        <VisuallyHidden aria-live="polite" data-announced>{announced}</VisuallyHidden>
      </div>
    </li>
  );
}
