import { DateInput, type DateInputProps } from '@mantine/dates';
import { useRef, useState } from 'react';
import { parseTypedDate } from '../../shared/dates';
import { useText } from '../i18n';
import { typedDay } from './typedDay';

type DayInputProps = Pick<DateInputProps, 'label' | 'aria-label' | 'w' | 'placeholder' | 'clearable' | 'clearButtonProps' | 'disabled' | 'description' | 'withAsterisk'> & {
  /** `YYYY-MM-DD`; null shows none. */
  value: string | null;
  onChange: (day: string | null) => void;
  /** What is wrong with the day that is shown; a text that is no day is said first. */
  error?: string | undefined;
  /** A text was refused: what is shown is the day before it. */
  onRefused?: () => void;
};

type Refused = { text: string; isAmbiguous: boolean };

/** A day to look at, typed in any usual form or picked. What is no day of the calendar is refused at the field, and the day before stays. */
export function DayInput({ onChange, onRefused, error, ...props }: DayInputProps) {
  const t = useText();
  const text = useRef('');
  const [refused, setRefused] = useState<Refused>();
  /** Nothing is judged while it is typed. */
  const judge = (): void => {
    const typed = parseTypedDate(text.current);
    if (typed.kind === 'unreadable' || typed.kind === 'ambiguous') {
      setRefused({ text: text.current.trim(), isAmbiguous: typed.kind === 'ambiguous' });
      onRefused?.();
    }
    text.current = '';
  };
  return (
    <DateInput
      clearButtonProps={{ 'aria-label': t('common.clear') }} {...props} valueFormat="D MMM YYYY" dateParser={typedDay} popoverProps={{ shadow: 'md' }}
      error={refused ? t(refused.isAmbiguous ? 'assessment.dayAmbiguous' : 'assessment.dayRefused', { text: refused.text }) : error}
      onInput={(event) => {
        text.current = event.currentTarget.value;
        setRefused(undefined);
      }}
      onBlur={judge}
      onKeyDown={({ key }) => {
        if (key === 'Enter') judge();
      }}
      onChange={(day) => {
        setRefused(undefined);
        onChange(day);
      }}
    />
  );
}
