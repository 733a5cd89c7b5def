import { Text } from '@mantine/core';
import { useMemo, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { useEditor } from '../profile/editor/EditorContext';
import { setStep } from '../profile/editor/setStep';
import { useEntryNames } from '../profile/entrySummary';
import { RecordForm } from '../profile/fields/RecordForm';
import { PersonList } from '../profile/PersonList';
import classes from './AssessmentPage.module.css';
import { factAt, type AskedFact } from './factAt';

const most = 6;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys go from answer to answer and give none: an answer counts at once here, and its field goes away with it, so that a person at
 * the keyboard would never come past the first. Space or Enter answers.
 */
function passOver(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  if (key === 'Enter') {
    event.preventDefault();
    target.click();
    return;
  }
  const step = steps[key];
  if (step === undefined) return;
  event.preventDefault();
  const answers = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:disabled)')].filter(({ name }) => name === target.name);
  answers[(answers.indexOf(target) + step + answers.length) % answers.length]?.focus();
}

/** The facts that a criterion misses, each with its field: what is typed is saved to the file and counts at once. */
export function AnswerHere({ pointers, onAnswer }: { pointers: readonly string[]; onAnswer: () => void }) {
  const t = useText();
  const language = useLanguage();
  const { file } = useEditor();
  const { titleOf } = useEntryNames();
  const facts = useMemo(() => [...new Map(pointers.map((pointer) => factAt(file, pointer, language, titleOf)).map((fact) => [keyOf(fact), fact])).values()], [file, pointers, language, titleOf]);
  return (
    <div className={classes.ask} data-ask onKeyDownCapture={passOver}>
      <Text size="sm" fw={600}>{t('assessment.missing')}</Text>
      {facts.slice(0, most).map((fact) => <OneFact key={keyOf(fact)} fact={fact} onAnswer={onAnswer} />)}
      {facts.length > most && <Text size="sm" c="dimmed">{t('assessment.missingMore', { count: facts.length - most })}</Text>}
    </div>
  );
}

/** Several members of one object are asked by one field. */
const keyOf = ({ answer, list, pointer }: AskedFact): string => (answer ? `${answer.record.kind}:${answer.record.id}:${answer.member}` : list ? `${list.person.id}:${list.name}` : pointer);

function OneFact({ fact, onAnswer }: { fact: AskedFact; onAnswer: () => void }) {
  const t = useText();
  const { file, edit, readOnly } = useEditor();
  const { owner, label, answer, list, place } = fact;
  const shown = owner === '' ? label : `${owner} › ${label}`;
  return (
    <div>
      {(answer === undefined || readOnly) && list === undefined && (
        <Text size="sm" component="div">
          {`${shown} `}
          <AnchorLink to="/clients/$fileId/profile" params={{ fileId: file.id }} search={place}>{t('assessment.enter')}</AnchorLink>
        </Text>
      )}
      {answer && !readOnly && (
        <>
          <Text size="xs" c="dimmed">{shown}</Text>
          <RecordForm
            schema={answer.schema} data={answer.data} members={[answer.member]} record={answer.record} place={`assessment:${answer.record.kind}:${answer.record.id}`}
            onSet={(member, from, to, visit) => {
              onAnswer();
              edit(shown, visit, [setStep(answer.record, member, from, to)]);
            }}
          />
        </>
      )}
      {list && !readOnly && (
        <>
          <Text size="xs" c="dimmed">{owner}</Text>
          <PersonList person={list.person} list={list.name} entry={undefined} section="" incomplete={false} onIncomplete={() => undefined} />
        </>
      )}
    </div>
  );
}
