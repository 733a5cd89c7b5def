import { Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { Json } from '../../../../shared/contract';
import { ListState } from './ListState';
import classes from './RecordForm.module.css';

interface FieldHeadProps {
  label: string;
  help: string | undefined;
  value: Json | undefined;
  readOnly: boolean;
  onNone: (to: [] | undefined) => void;
  /** The control, given what labels and describes it. */
  children: (labelled: { id: string; 'aria-label': string; 'aria-describedby'?: string }) => ReactNode;
}

/** The label of a list of plain values, with its state beside it: not known, none, or what it holds. */
export function FieldHead({ label, help, value, readOnly, onNone, children }: FieldHeadProps) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div>
      <div className={classes.fieldHead}>
        <Input.Label htmlFor={id}>{label}</Input.Label>
        <ListState label={label} value={value} none={[]} readOnly={readOnly} onChange={(to) => onNone(to ?? undefined)} />
      </div>
      {children({ id, 'aria-label': label, ...(help === undefined ? {} : { 'aria-describedby': helpId }) })}
      {help !== undefined && (
        <Input.Description id={helpId} mt={4}>
          {help}
        </Input.Description>
      )}
    </div>
  );
}
