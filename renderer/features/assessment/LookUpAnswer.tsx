import { Text } from '@mantine/core';
import { alikeOf, checksMade, countsFrom, placesOfItem, type MadeCheck } from '../../../shared/assessment/beyond/lookUps';
import type { LookUp } from '../../../shared/assessment/facts/lookUps';
import { forWhom } from '../../../shared/assessment/report/lookUpWords';
import { factNames, subjectOfLookUp } from '../../../shared/assessment/report/names';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useEditor } from '../profile/editor/EditorContext';
import { useLookUps } from './AskedContext';
import type { AskedFact } from './factAt';
import { LookUpForm } from './LookUpForm';
import classes from './LookUpForm.module.css';

interface LookUpProps {
  fact: AskedFact & { lookUp: LookUp };
  /** What stands above says already what is to be looked up. */
  bare: boolean;
  onAnswer: () => void;
}

/** What is to be looked up, with the form that saves the answer to the file; what was looked up, where it counts already. */
export function LookUpAnswer({ fact: { pointer, label, lookUp }, bare, onAnswer }: LookUpProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { readOnly } = useEditor();
  const { assessment, open } = useLookUps();
  const [latest] = checksMade(assessment.client, lookUp, alikeOf(lookUp, assessment));
  const where = factNames(placesOfItem(pointer, assessment), assessment.client, language);
  const isOpen = open.has(pointer);
  const from = countsFrom(lookUp, assessment);

  /** Of a check that does not count on the day. */
  const outOfTime = ({ checkedOn }: MadeCheck): string => {
    const on = format.date(checkedOn);
    return checkedOn < from ? t('assessment.lookUp.tooEarly', { on, from: format.date(from) }) : t('assessment.lookUp.tooLate', { on });
  };
  const made = ({ answer, checkedOn, source }: MadeCheck): string => {
    const said = { answer: t(`assessment.lookUp.${lookUp.kind}.${answer ? 'yes' : 'no'}`), on: format.date(checkedOn) };
    return source === '' ? t('assessment.lookUp.madeWithoutSource', said) : t('assessment.lookUp.made', { ...said, source });
  };
  return (
    <>
      {/* Of a requirement, its criterion stands above. */}
      {!bare && <Text size="sm">{lookUp.kind === 'requirement' ? t('assessment.lookUp.thisRequirement', { whom: forWhom(subjectOfLookUp(lookUp, assessment.client), language) }) : `${label}.`}</Text>}
      {where.length > 0 && <Text size="xs" c="dimmed">{t('assessment.lookUp.from', { where: format.list(where) })}</Text>}
      {latest && isOpen && <Text size="xs" c="dimmed">{outOfTime(latest)}</Text>}
      {latest && !isOpen && <Text size="sm" className={classes.made}>{made(latest)}</Text>}
      {isOpen && !readOnly && <LookUpForm pointer={pointer} lookUp={lookUp} label={label} from={from} onAnswer={onAnswer} />}
    </>
  );
}
