import { Anchor, Text } from '@mantine/core';
import { Fragment, useState, type KeyboardEvent } from 'react';
import { useText } from '../../i18n';
import { z } from 'zod';
import { AnchorLink } from '../clients/AnchorLink';
import { useEditor } from '../profile/editor/EditorContext';
import { setStep } from '../profile/editor/setStep';
import { focusFirst } from '../profile/fields/focusFirst';
import { objectSchemaOf } from '../profile/fields/nested';
import { RecordForm } from '../profile/fields/RecordForm';
import { PersonList } from '../profile/PersonList';
import { useAskedAt } from './AskedContext';
import type { AskedForm } from './askedFacts';
import classes from './AssessmentPage.module.css';
import { joined, type AskedFact, type AskedMember } from './factAt';
import { LookUpAnswer } from './LookUpAnswer';
import { ObjectAnswer } from './ObjectAnswer';

const most = 6;

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys go from answer to answer and give none: an answer counts at once here, and its field goes away with it, so that a person at
 * the keyboard would never come past the first. Space or Enter answers.
 */
function passOver(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  // A look-up counts when it is saved: its answers are chosen as everywhere.
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || target.closest('[data-look-up]')) return;
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

interface AnswerProps {
  /** Names the asker among all of the page: see `askingIn`. */
  place: string;
  pointers: readonly string[];
  onAnswer: () => void;
  /** What stands above says already which fact it is, and that it is missing. */
  bare?: boolean;
}

/** The facts that a criterion misses, each with its field: what is typed is saved to the file and counts at once. What stands further up is not asked again. */
export function AnswerHere({ place, pointers, onAnswer, bare = false }: AnswerProps) {
  const t = useText();
  const { forms, above } = useAskedAt(place, pointers);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? forms : forms.slice(0, most);
  const rest = forms.length - shown.length;
  return (
    <div className={forms.length > 0 ? classes.ask : classes.askedAbove} data-ask data-place={place} onKeyDownCapture={passOver}>
      {!bare && forms.length > 0 && <Text size="sm" fw={600}>{t('assessment.missing')}</Text>}
      {shown.map((form, index) => <OneForm key={form.keys[0]} form={form} bare={bare} isContinued={form.fact.within === shown[index - 1]?.fact.within} onAnswer={onAnswer} />)}
      {rest > 0 && <Anchor component="button" type="button" size="sm" data-more onClick={() => setShowsAll(true)}>{t('assessment.missingMore', { count: rest })}</Anchor>}
      {above.length > 0 && <Above forms={above} />}
    </div>
  );
}

const formAt = (key: string): Element | null => document.querySelector(`[data-asked~="${CSS.escape(key)}"]`);

/** Names facts that are asked further up; each leads to its field. */
function Above({ forms }: { forms: readonly AskedForm[] }) {
  const t = useText();
  const go = ({ keys: [key = ''] }: AskedForm): void => {
    const form = formAt(key);
    form?.scrollIntoView({ block: 'center' });
    focusFirst(form);
  };
  return (
    <Text size="sm" c="dimmed" component="div">
      {t('assessment.askedAbove')}{' '}
      {forms.map((form, index) => (
        <Fragment key={form.keys[0]}>
          {index > 0 && ', '}
          <Anchor component="button" type="button" size="sm" underline="always" data-jump onClick={() => go(form)}>{joined(form.fact.within, form.fact.label)}</Anchor>
        </Fragment>
      ))}
    </Text>
  );
}

interface FormProps {
  form: AskedForm;
  bare: boolean;
  /** The form above stands in the same place of the file. */
  isContinued: boolean;
  onAnswer: () => void;
}

function OneForm({ form: { fact, keys }, bare, isContinued, onAnswer }: FormProps) {
  const t = useText();
  const { file, readOnly } = useEditor();
  const { within, label, answer, list, lookUp, place } = fact;
  if (lookUp) return <div data-asked={keys.join(' ')}><LookUpAnswer fact={{ ...fact, lookUp }} bare={bare} onAnswer={onAnswer} /></div>;
  return (
    <div data-asked={keys.join(' ')}>
      {(answer === undefined || readOnly) && (list === undefined || readOnly) && (
        <Text size="sm" component="div">
          {!bare && `${joined(within, label)} `}
          <AnchorLink to="/clients/$fileId/profile" params={{ fileId: file.id }} search={place} underline="always">{t('assessment.enter')}</AnchorLink>
        </Text>
      )}
      {answer && !readOnly && (
        <>
          {!bare && !isContinued && within !== '' && answer.parts.length === 0 && <Text size="xs" c="dimmed">{within}</Text>}
          <Answer fact={fact} answer={answer} bare={bare} onAnswer={onAnswer} />
        </>
      )}
      {list && !readOnly && <PersonList person={list.person} list={list.name} owner={list.owner} entry={undefined} section={bare ? label : ''} />}
    </div>
  );
}

function Answer({ fact: { within, label }, answer, bare, onAnswer }: { fact: AskedFact; answer: AskedMember; bare: boolean; onAnswer: () => void }) {
  const { edit } = useEditor();
  const { schema, data, record, field, parts } = answer;
  const at = `assessment:${record.kind}:${record.id}`;
  const set: Parameters<typeof ObjectAnswer>[0]['onSet'] = (from, to, visit) => {
    onAnswer();
    edit(joined(within, label), visit, [setStep(record, field.name, from, to)]);
  };
  const member = schema.shape[field.name];
  const object = parts.length > 0 && member instanceof z.ZodType ? objectSchemaOf(member) : undefined;
  if (object) return <ObjectAnswer label={label} title={bare ? undefined : joined(within, label)} answer={answer} object={object} place={`${at}/${field.name}`} onSet={set} />;
  return <RecordForm schema={schema} data={data} members={[field.name]} record={record} place={at} onSet={(_member, from, to, visit) => set(from, to, visit)} />;
}
