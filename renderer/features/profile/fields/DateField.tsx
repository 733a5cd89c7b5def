import { ActionIcon, Checkbox, Group, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { parseTypedDate } from '../../../../shared/dates';
import { useFormat, useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';
import { useDraft, useReason, type Reading } from './useDraft';

/** Names of members whose `null` means that something goes on. */
const ongoing = new Set(['to', 'endedOn', 'endsOn', 'until', 'expiresOn']);

/** A day, typed in any usual form or picked; where the format allows it, "none" or "still there". */
export function DateField({ field, schema, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const format = useFormat();
  const reasonFor = useReason();
  const [picking, setPicking] = useState(false);
  const stored = typeof value === 'string' ? format.date(value) : '';
  const read = (text: string): Reading => {
    if (text === stored && typeof value === 'string') return { ok: true, value };
    const typed = parseTypedDate(text);
    if (typed.kind === 'empty') return { ok: true, value: undefined };
    if (typed.kind !== 'date') return { ok: false, reason: t(typed.kind === 'ambiguous' ? 'profile.dateAmbiguous' : 'profile.dateUnreadable') };
    const reason = reasonFor(schema, typed.date);
    return reason === undefined ? { ok: true, value: typed.date } : { ok: false, reason };
  };
  const draft = useDraft({ stored, read, commit: onCommit });
  const noneLabel = t(ongoing.has(field.name) ? 'profile.noEnd' : 'profile.noneDate');
  return (
    <div>
      <TextInput
        label={label} inputWrapperOrder={inputWrapperOrder} description={help} error={draft.reason} readOnly={readOnly} disabled={value === null} required={field.required} withAsterisk={field.required} placeholder={value === null ? noneLabel : t('profile.datePlaceholder')}
        value={draft.text} autoComplete="off" onFocus={draft.onFocus} onBlur={draft.onBlur} onChange={(event) => draft.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.onEnter();
        }}
        rightSection={
          readOnly || value === null ? undefined : (
            <Popover opened={picking} onChange={setPicking} trapFocus returnFocus position="bottom-end" shadow="md">
              <Popover.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={t('profile.pickDate', { field: label })} onClick={() => setPicking((open) => !open)}>
                  <IconCalendar size={16} aria-hidden />
                </ActionIcon>
              </Popover.Target>
              <Popover.Dropdown>
                <DatePicker
                  value={typeof value === 'string' ? value : null} {...(typeof value === 'string' ? { defaultDate: value } : {})}
                  onChange={(next) => {
                    setPicking(false);
                    const reading = next === null ? { ok: true as const, value: undefined } : read(next);
                    if (reading.ok) onCommit(reading.value, crypto.randomUUID());
                  }}
                />
              </Popover.Dropdown>
            </Popover>
          )
        }
      />
      {field.nullable && (
        <Group mt={4}>
          <Checkbox size="xs" label={noneLabel} aria-label={`${label}: ${noneLabel}`} checked={value === null} disabled={readOnly} onChange={(event) => onCommit(event.currentTarget.checked ? null : undefined, crypto.randomUUID())} />
        </Group>
      )}
    </div>
  );
}
