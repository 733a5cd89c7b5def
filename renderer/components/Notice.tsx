import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  /** `success` is said to screen readers when it appears; `info` and `warning` stand where they are read anyway. */
  kind: 'info' | 'warning' | 'success';
  title?: string;
  children: ReactNode;
}

const looks = {
  info: { color: 'lake', icon: IconInfoCircle },
  warning: { color: 'yellow', icon: IconAlertTriangle },
  success: { color: 'teal', icon: IconCheck },
} as const;

/** Something to know that is no error; errors have `ErrorPanel`. */
export function Notice({ kind, title, children }: NoticeProps) {
  const { color, icon: NoticeIcon } = looks[kind];
  const notice = (
    <Alert color={color} variant="light" role="note" icon={<NoticeIcon aria-hidden />} title={title}>
      {children}
    </Alert>
  );
  return kind === 'success' ? <output style={{ display: 'block' }}>{notice}</output> : notice;
}
