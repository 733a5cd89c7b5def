import { Input, SegmentedControl } from '@mantine/core';
import { useId, useRef } from 'react';
import { useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';

/** Yes, no, or not known: an answer that nobody gave is never taken for a no. */
export function YesNoField({ field, value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const id = useId();
  const visit = useRef('');
  const present = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <Input.Wrapper label={label} inputWrapperOrder={inputWrapperOrder} description={help} labelElement="div" labelProps={{ id }} required={field.required} withAsterisk={field.required}>
      <SegmentedControl
        aria-labelledby={id} fullWidth readOnly={readOnly} value={present} size="sm"
        data={[{ value: 'yes', label: t('common.yes') }, { value: 'no', label: t('common.no') }, { value: 'unknown', label: t('common.notKnown') }]}
        // Arrow keys pass over answers: what comes of one visit is one change.
        onFocus={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) visit.current = crypto.randomUUID();
        }}
        onChange={(next) => onCommit({ from: value, to: next === 'yes' ? true : next === 'no' ? false : undefined, visit: visit.current || crypto.randomUUID() })}
      />
    </Input.Wrapper>
  );
}
