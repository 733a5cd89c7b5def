import { CloseButton, Kbd, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useText } from '../i18n';

interface FilterFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'label'> {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Down from the filter goes into the list; absent where it has no rows to go to, and no key leads to the field. */
  onLeave?: () => void;
}

/** The text by which a list is narrowed: Escape or the cross empties it, Down goes into the list where there is one. */
export function FilterField({ label, value, onChange, onLeave, ...rest }: FilterFieldProps) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') onChange('');
    else if (event.key === 'ArrowDown' && onLeave) onLeave();
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
      rightSection={value === '' ? onLeave && <Kbd size="xs" aria-hidden>/</Kbd> : <CloseButton size="sm" aria-label={t('clients.clearFilter')} onClick={() => onChange('')} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
