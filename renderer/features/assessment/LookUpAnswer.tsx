import { Text } from '@mantine/core';
import { checksMade, placesOfItem } from '../../../shared/assessment/beyond/lookUps';
import type { LookUp } from '../../../shared/assessment/facts/lookUps';
import { factNames } from '../../../shared/assessment/report/names';
import { useFormat, useLanguage, useText } from '../../i18n';
import { useEditor } from '../profile/editor/EditorContext';
import { useLookUps } from './AskedContext';
import type { AskedFact } from './factAt';
import { LookUpForm } from './LookUpForm';

interface LookUpProps {
  fact: AskedFact & { lookUp: LookUp };
  /** What stands above says already what is to be looked up. */
  bare: boolean;
  onAnswer: () => void;
}

/** What is to be looked up in an official list, with the form that saves the answer to the file; what was looked up, where it counts already. */
export function LookUpAnswer({ fact: { pointer, label, lookUp }, bare, onAnswer }: LookUpProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { readOnly } = useEditor();
  const { assessment, open } = useLookUps();
  const [latest] = checksMade(assessment.client, lookUp);
  const where = factNames(placesOfItem(pointer, assessment), assessment.client, language);
  const isOpen = open.has(pointer);
  return (
    <>
      {!bare && <Text size="sm">{`${label}.`}</Text>}
      {where.length > 0 && <Text size="xs" c="dimmed">{t('assessment.lookUp.from', { where: format.list(where) })}</Text>}
      {latest && isOpen && <Text size="xs" c="dimmed">{t('assessment.lookUp.tooLate', { on: format.date(latest.checkedOn) })}</Text>}
      {latest && !isOpen && <Text size="sm">{made(latest.source)({ answer: t(latest.listed ? 'assessment.lookUp.yes' : 'assessment.lookUp.no'), on: format.date(latest.checkedOn) })}</Text>}
      {isOpen && !readOnly && <LookUpForm pointer={pointer} lookUp={lookUp} label={label} onAnswer={onAnswer} />}
    </>
  );

  function made(source: string | undefined): (said: { answer: string; on: string }) => string {
    return (said) => (source === undefined || source === '' ? t('assessment.lookUp.madeWithoutSource', said) : t('assessment.lookUp.made', { ...said, source }));
  }
}
