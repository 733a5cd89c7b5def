import { Input } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Toolbar.module.css';

interface ToolbarProps {
  /** What is shown is chosen here: selects, filters, switches. */
  children?: ReactNode;
  /** What can be done with it: at the end of the line, the main one last. */
  actions?: ReactNode;
}

/** The line of controls over what a page shows: choices first, actions at the end. */
export function Toolbar({ children, actions }: ToolbarProps) {
  return (
    <div className={classes.toolbar} data-toolbar data-print="hide">
      {children}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

/** A control of a toolbar that brings no label of its own, such as a row of alternatives, or none at all, such as a box to tick. */
export function ToolbarControl({ label, children }: { label?: string; children: ReactNode }) {
  const control = <div className={classes.control}>{children}</div>;
  return label === undefined ? control : <Input.Wrapper label={label} labelElement="div">{control}</Input.Wrapper>;
}
