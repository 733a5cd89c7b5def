import { Select, type SelectProps } from '@mantine/core';
import classes from './ChoiceSelect.module.css';

type ChoiceSelectProps = Omit<SelectProps, 'data' | 'value' | 'w' | 'size' | 'classNames' | 'wrapperProps' | 'allowDeselect'> & {
  value: string | null;
  data: readonly { value: string; label: string }[];
};

/** What is longer than a narrow window is wide stands in smaller letters. */
const longWords = 95;

/** One of several that differ perhaps in their last word: the field is as wide as what is chosen. */
export function ChoiceSelect({ value, data, placeholder, ...props }: ChoiceSelectProps) {
  const words = data.find((one) => one.value === value)?.label ?? placeholder ?? '';
  const size = words.length > longWords ? 'long' : 'usual';
  return <Select {...props} value={value} data={data} allowDeselect={false} placeholder={placeholder} classNames={classes} wrapperProps={{ 'data-words': words, 'data-size': size }} />;
}
