import { Text, VisuallyHidden } from '@mantine/core';
import type { Assessment } from '../../../shared/assessment/assess';
import { factNames } from '../../../shared/assessment/report/names';
import { wordsFor } from '../../../shared/assessment/report/words';
import type { WorkPermitRequirements } from '../../../shared/assessment/requirements/workPermitRequirements';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Panel } from '../overview/Panel';
import { AnswerHere } from './AnswerHere';
import classes from './AssessmentPage.module.css';
import { Citations } from './Citations';
import own from './RequirementsPanel.module.css';
import { useAnswered } from './useAnswered';

interface RequirementsProps {
  requirements: WorkPermitRequirements;
  /** Facts that the criteria of the same pathway ask. */
  askedBefore: readonly string[];
  assessment: Assessment;
}

/** One requirement as it is shown. */
interface Row {
  id: keyof WorkPermitRequirements;
  label: string;
  answer: string;
  isKnown: boolean;
  citations: readonly string[];
  /** Facts to ask in this row. */
  asked: readonly string[];
  /** Facts that a row above or a criterion asks already. */
  askedAbove: readonly string[];
}

/** What a work permit takes besides its criteria, in the words of the report: each answer, where it stands, and what would settle or change it. */
export function RequirementsPanel({ requirements, askedBefore, assessment }: RequirementsProps) {
  const language = useLanguage();
  const words = wordsFor(language);
  return (
    <Panel title={words.permit}>
      <ul className={classes.group} aria-label={words.permit}>
        {rowsOf(requirements, askedBefore, words).map((row) => (
          <RequirementRow key={row.id} row={row} assessment={assessment} />
        ))}
      </ul>
    </Panel>
  );
}

/** An answer and its source, with what it waits for or what may still change it. A fact is asked once, by the criterion or row that misses it first. */
function RequirementRow({ row: { id, label, answer, isKnown, citations, asked, askedAbove }, assessment }: { row: Row; assessment: Assessment }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { row, announced, onAnswer } = useAnswered(t('assessment.newState', { what: label, state: answer }));
  const isOpen = asked.length + askedAbove.length > 0;
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
        {askedAbove.length > 0 && <Text size="sm" c="dimmed">{t('assessment.requirements.waits', { what: format.list(factNames(askedAbove, assessment.client, language)) })}</Text>}
        {asked.length > 0 && <AnswerHere pointers={asked} onAnswer={onAnswer} />}
        <VisuallyHidden aria-live="polite">{announced}</VisuallyHidden>
      </div>
    </li>
  );
}

function rowsOf({ entry, biometrics, medical, caq, applyAt }: WorkPermitRequirements, askedBefore: readonly string[], words: ReturnType<typeof wordsFor>): Row[] {
  const answers = [
    { id: 'entry', label: words.travel, ...entry, isKnown: entry.answer !== 'unknown', answer: words.entryDocument(entry.answer) },
    { id: 'biometrics', label: words.biometrics, ...biometrics, isKnown: biometrics.answer !== 'unknown', answer: words.yesNo(biometrics.answer) },
    { id: 'medical', label: words.medical, ...medical, isKnown: medical.answer !== 'unknown', answer: words.yesNo(medical.answer) },
    { id: 'caq', label: words.caq, ...caq, isKnown: caq.answer !== 'unknown', answer: words.yesNo(caq.answer) },
    { id: 'applyAt', label: words.applyAt, ...applyAt, isKnown: true, answer: applyAt.answer.map((place) => words.placeToApply(place)).join('; ') },
  ] as const;
  const known = new Set(askedBefore);
  return answers.map(({ missing, ...row }) => {
    const facts = [...new Set(missing)];
    const asked = facts.filter((pointer) => !known.has(pointer));
    const askedAbove = facts.filter((pointer) => known.has(pointer));
    for (const pointer of asked) known.add(pointer);
    return { ...row, asked, askedAbove };
  });
}
