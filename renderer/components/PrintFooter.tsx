import { useFormat, useText, useToday } from '../i18n';
import { useServiceQuery } from '../api';
import classes from './PrintFooter.module.css';

interface PrintFooterProps {
  /** The file that the page is about; absent: the page is about no file. */
  fileNumber?: string;
  /** Who answers for it; absent: who is working. */
  consultantId?: string;
}

/** Stands at the foot of every printed page: firm, consultant with licence number, date, file number. Not on the screen. */
export function PrintFooter({ fileNumber, consultantId }: PrintFooterProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const state = useServiceQuery('book.state', {}).data;
  const people = useServiceQuery('staff.list', {}, { enabled: state?.state === 'open' }).data ?? [];
  if (state?.state !== 'open') return null;
  const id = consultantId ?? state.staffId;
  const consultant = people.find((person) => person.id === id);
  const parts = [
    state.firm.name,
    consultant && (consultant.membershipNumber === null ? consultant.name : t('common.printed.by', { consultant: consultant.name, membershipNumber: consultant.membershipNumber })),
    t('common.printed.on', { date: format.date(today) }),
    fileNumber !== undefined && t('common.printed.file', { fileNumber }),
  ].filter((part) => typeof part === 'string' && part !== '');
  return (
    <div className={classes.footer} aria-hidden>
      {parts.join(' · ')}
    </div>
  );
}
