import { Text, VisuallyHidden } from '@mantine/core';
import type { Assessment } from '../../../shared/assessment/assess';
import { wordsFor } from '../../../shared/assessment/report/words';
import type { WorkPermitRequirements } from '../../../shared/assessment/requirements/workPermitRequirements';
import { useLanguage, useText } from '../../i18n';
import { Panel } from '../overview/Panel';
import { AnswerHere } from './AnswerHere';
import { requirementPlace } from './askedFacts';
import classes from './AssessmentPage.module.css';
import { Citations } from './Citations';
import { requirementRows } from './requirementRows';
import own from './RequirementsPanel.module.css';
import { useAnswered } from './useAnswered';

interface RequirementsProps {
  requirements: WorkPermitRequirements;
  assessment: Assessment;
}

/** One requirement as it is shown. */
interface Row {
  id: keyof WorkPermitRequirements;
  label: string;
  answer: string;
  isKnown: boolean;
  citations: readonly string[];
  missing: readonly string[];
}

/** What a work permit takes besides its criteria, in the words of the report: each answer, where it stands, and what would settle or change it. */
export function RequirementsPanel({ requirements, assessment }: RequirementsProps) {
  const language = useLanguage();
  const words = wordsFor(language);
  return (
    <Panel title={words.permit}>
      <ul className={classes.group} aria-label={words.permit}>
        {rowsOf(requirements, words).map((row) => (
          <RequirementRow key={row.id} row={row} assessment={assessment} />
        ))}
      </ul>
    </Panel>
  );
}

/** An answer and its source, with what it waits for or what may still change it. */
function RequirementRow({ row: { id, label, answer, isKnown, citations, missing }, assessment }: { row: Row; assessment: Assessment }) {
  const t = useText();
  const { row, announced, onAnswer } = useAnswered(t('assessment.newState', { what: label, state: answer }));
  const isOpen = missing.length > 0;
  return (
    <li ref={row} tabIndex={-1} className={own.row} data-requirement={id}>
      <Text size="sm" fw={600} lh={1.35}>{label}</Text>
      <div>
        <div className={classes.facts}>
          <Text size="sm" data-answer>{answer}</Text>
          <Citations ids={citations} pack={assessment.pack} />
        </div>
        {isOpen && isKnown && <Text size="sm" c="dimmed">{t('assessment.requirements.mayChange')}</Text>}
        {!isOpen && !isKnown && <Text size="sm" c="dimmed">{t('assessment.noFigures')}</Text>}
        {isOpen && <AnswerHere place={requirementPlace(id)} pointers={missing} onAnswer={onAnswer} />}
        <VisuallyHidden aria-live="polite">{announced}</VisuallyHidden>
      </div>
    </li>
  );
}

function rowsOf(requirements: WorkPermitRequirements, words: ReturnType<typeof wordsFor>): Row[] {
  const { entry, biometrics, medical, caq, applyAt } = requirements;
  const answers: Record<keyof WorkPermitRequirements, Pick<Row, 'label' | 'answer' | 'isKnown'>> = {
    entry: { label: words.travel, isKnown: entry.answer !== 'unknown', answer: words.entryDocument(entry.answer) },
    biometrics: { label: words.biometrics, isKnown: biometrics.answer !== 'unknown', answer: words.yesNo(biometrics.answer) },
    medical: { label: words.medical, isKnown: medical.answer !== 'unknown', answer: words.yesNo(medical.answer) },
    caq: { label: words.caq, isKnown: caq.answer !== 'unknown', answer: words.yesNo(caq.answer) },
    applyAt: { label: words.applyAt, isKnown: true, answer: applyAt.answer.map((place) => words.placeToApply(place)).join('; ') },
  };
  return requirementRows(requirements).map(({ id, missing }) => ({ id, missing, citations: requirements[id].citations, ...answers[id] }));
}
