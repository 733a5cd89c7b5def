import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useText } from '../../../i18n';
import type { FieldProps } from './fieldTypes';
import { inputWrapperOrder } from './layout';

/** Yes, no, or not known: an answer that nobody gave is never taken for a no. */
export function YesNoField({ value, label, help, readOnly, onCommit }: FieldProps) {
  const t = useText();
  const id = useId();
  const present = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <Input.Wrapper label={label} inputWrapperOrder={inputWrapperOrder} description={help} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        aria-labelledby={id} fullWidth readOnly={readOnly} value={present}
        data={[{ value: 'yes', label: t('common.yes') }, { value: 'no', label: t('common.no') }, { value: 'unknown', label: t('common.notKnown') }]}
        onChange={(next) => onCommit(next === 'yes' ? true : next === 'no' ? false : undefined, crypto.randomUUID())}
      />
    </Input.Wrapper>
  );
}
