import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { checkDayFault, firstDayOfChecks } from '../../../../shared/clientFile';
import { parseTypedDate } from '../../../../shared/dates';
import { useFormat, useText, useToday } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder, onEnterKey } from './layout';
import { useDraft, useReason, type Reading } from './useDraft';

/** A day, typed in any usual form or picked from a calendar. */
export function DateField({ field, schema, value, label, help, readOnly, place, placeholder, onCommit }: FieldProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const reasonFor = useReason();
  const [picking, setPicking] = useState(false);
  const day = typeof value === 'string' ? value : undefined;
  const shown = day === undefined ? '' : format.date(day);
  /** Why nobody can have looked something up on a day. */
  const ofCheck = (on: string): string | undefined => {
    const fault = field.ofCheck ? checkDayFault(on, today) : undefined;
    return fault && t(`profile.dateOfCheck.${fault}`);
  };
  const read = (text: string): Reading => {
    if (text === shown && day !== undefined) return { ok: true, value: day };
    const typed = parseTypedDate(text);
    if (typed.kind === 'empty') return { ok: true, value: undefined };
    if (typed.kind !== 'date') return { ok: false, reason: t(typed.kind === 'ambiguous' ? 'profile.dateAmbiguous' : 'profile.dateUnreadable') };
    const reason = reasonFor(schema, typed.date) ?? ofCheck(typed.date);
    return reason === undefined ? { ok: true, value: typed.date } : { ok: false, reason };
  };
  const draft = useDraft({ value, shown, read, onCommit, place });
  /** Of a day that was imported, and that nobody is changing here. */
  const doubt = day !== undefined && draft.text === shown ? ofCheck(day) : undefined;
  const typed = draft.reason === undefined ? undefined : parseTypedDate(draft.text);
  return (
    <>
      <TextInput
        label={label} inputWrapperOrder={inputWrapperOrder} description={help} error={draft.reason ?? doubt} readOnly={readOnly} placeholder={placeholder} required={field.required} withAsterisk={field.required}
        {...draft.inputProps} autoComplete="off" onChange={(event) => draft.onChange(event.currentTarget.value)} {...onEnterKey(draft.onEnter)}
        rightSection={
          readOnly ? undefined : (
            <Popover opened={picking} onChange={setPicking} trapFocus returnFocus position="bottom-end" shadow="md">
              <Popover.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={t('profile.pickDate', { field: label })} onClick={() => setPicking((open) => !open)}>
                  <IconCalendar size={16} aria-hidden />
                </ActionIcon>
              </Popover.Target>
              <Popover.Dropdown>
                <DatePicker
                  value={day ?? null} defaultDate={day ?? today} {...(field.ofCheck ? { minDate: firstDayOfChecks, maxDate: today } : {})}
                  onChange={(next) => {
                    setPicking(false);
                    draft.choose(next ?? undefined);
                  }}
                />
              </Popover.Dropdown>
            </Popover>
          )
        }
      />
      {typed?.kind === 'ambiguous' && (
        <Group gap={6} mt={4}>
          {typed.readings.map((reading) => (
            <Button key={reading} size="compact-xs" variant="default" onClick={() => draft.choose(reading)}>
              {format.date(reading)}
            </Button>
          ))}
        </Group>
      )}
    </>
  );
}
