import { CloseButton, Kbd, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useText } from '../i18n';

interface FilterFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'label'> {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Down from the filter goes into the list. */
  onLeave: () => void;
}

/** The text by which a list is narrowed: Escape or the cross empties it, Down goes into the list. */
export function FilterField({ label, value, onChange, onLeave, ...rest }: FilterFieldProps) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') onChange('');
    else if (event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <TextInput
      maw={460}
      {...rest}
      type="search"
      aria-label={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={value === '' ? <Kbd size="xs" aria-hidden>/</Kbd> : <CloseButton size="sm" aria-label={t('clients.clearFilter')} onClick={() => onChange('')} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
