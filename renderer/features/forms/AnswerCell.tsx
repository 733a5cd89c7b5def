import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleDashed } from '@tabler/icons-react';
import { byHandWords, boxesOf, formWords, noneWord, type Answer } from '../../../shared/forms';
import { useLanguage, useText } from '../../i18n';
import { CopyButton } from './CopyButton';
import { FactLinks } from './FactLinks';
import classes from './FormsPage.module.css';

interface AnswerCellProps {
  answer: Answer;
  /** The question, as the copy button names it. */
  what: string;
  unsettled?: boolean;
}

const quiet = (text: string) => <Text span size="xs" c="dimmed" display="block">{text}</Text>;

/** Each box of the form with a button of its own. */
function Boxes({ answer, what }: { answer: Answer; what: string }) {
  return (
    <span className={classes.boxes}>
      {boxesOf(answer).map((value, index) => (
        <span key={`${index} ${value}`} className={classes.box}>
          <span className={value.length <= 12 ? classes.oneLine : undefined}>{value}</span>
          <CopyButton what={what} value={value} />
        </span>
      ))}
    </span>
  );
}

/** An answer with what it needs: to be copied, to be entered, or to be given on the form. What is missing says so in words. */
export function AnswerCell({ answer, what, unsettled = false }: AnswerCellProps) {
  const t = useText();
  const language = useLanguage();
  switch (answer.kind) {
    case 'known':
      return (
        <>
          <Boxes answer={answer} what={what} />
          {answer.remark && quiet(answer.remark[language])}
          {unsettled && quiet(t('forms.notSettled'))}
        </>
      );
    case 'too-long':
      return (
        <>
          <Text span size="xs" display="block" className={classes.warn}>
            <IconAlertTriangle size={13} aria-hidden /> {t('forms.most', { limit: answer.limit, length: answer.text.length })}
          </Text>
          <Boxes answer={answer} what={what} />
          {quiet(`${formWords[language].whole}${language === 'fr' ? '\u00A0' : ''}: ${answer.text}`)}
          {unsettled && quiet(t('forms.notSettled'))}
        </>
      );
    case 'missing':
      return (
        <span data-answer="missing">
          <Text span size="sm" className={classes.missing}>
            <IconCircleDashed size={14} aria-hidden /> {t('forms.missing')}
          </Text>{' '}
          <FactLinks pointers={answer.pointers} {...(answer.what ? { what: answer.what[language] } : {})} />
          {answer.partly !== undefined && quiet(t('forms.partly', { what: answer.partly }))}
        </span>
      );
    case 'none':
      return (
        <>
          {answer.text === undefined ? <Text span size="sm" c="dimmed">{noneWord[language]}</Text> : <Boxes answer={answer} what={what} />}
          {answer.remark && quiet(answer.remark[language])}
        </>
      );
    case 'not-asked':
      return <Text span size="sm" c="dimmed">{formWords[language].notAsked}</Text>;
    case 'by-hand':
      return <Text span size="sm" c="dimmed">{(answer.remark ?? byHandWords[answer.why])[language]}</Text>;
  }
}
