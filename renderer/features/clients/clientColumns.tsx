import { Text } from '@mantine/core';
import type { FileSummary, Staff } from '../../../shared/contract';
import { localDate, type Format, type Text as Translate } from '../../i18n';
import type { FileSort } from './clientSearch';
import type { GridColumn } from './grid/VirtualGrid';
import { filedName } from './personName';
import { StatusBadge } from './StatusBadge';

export type FileColumn = GridColumn<FileSummary, FileSort>;

/** How a list names a file. */
export const fileName = (file: Pick<FileSummary, 'family' | 'given'>, t: Translate): string => filedName(file) || t('clients.unnamed');

/** The columns of the list of files. `people` includes archived staff, who still answer for older files. */
export function clientColumns(t: Translate, format: Format, people: readonly Staff[]): FileColumn[] {
  const header = (by: FileSort) => t(`clients.column.${by}`);
  const sort = (by: FileSort) => ({ by, label: t('clients.sortBy', { column: header(by) }) });
  return [
    {
      key: 'name', header: header('name'), width: 'minmax(170px, 2.2fr)', sort: sort('name'),
      render: (file) => <Text span inherit fw={500}>{fileName(file, t)}</Text>,
    },
    { key: 'fileNumber', header: header('fileNumber'), width: 'minmax(126px, 1fr)', sort: sort('fileNumber'), render: (file) => file.fileNumber },
    { key: 'status', header: header('status'), width: 'minmax(120px, 1fr)', sort: sort('status'), render: (file) => <StatusBadge status={file.status} /> },
    {
      key: 'responsible', header: header('responsible'), width: 'minmax(122px, 0.8fr)', sort: sort('responsible'),
      render: (file) => {
        const person = people.find(({ id }) => id === file.responsibleId);
        return person && <span title={person.name}>{person.initials}</span>;
      },
    },
    { key: 'persons', header: t('clients.column.persons'), width: '98px', align: 'right', render: (file) => format.number(file.persons) },
    { key: 'openedOn', header: header('openedOn'), width: 'minmax(124px, 0.9fr)', sort: sort('openedOn'), render: (file) => file.openedOn && format.date(file.openedOn) },
    { key: 'updatedAt', header: header('updatedAt'), width: 'minmax(124px, 0.9fr)', sort: sort('updatedAt'), render: (file) => <time dateTime={file.updatedAt} title={format.instant(file.updatedAt)}>{format.date(localDate(file.updatedAt))}</time> },
  ];
}
