import type { QueryClient } from '@tanstack/react-query';
import { contract, type Name, type ServiceEvent } from '../../shared/contract';

const isName = (value: unknown): value is Name => typeof value === 'string' && Object.hasOwn(contract, value);

/** Whether the answer to the query `name`, asked with `input`, may have changed. */
export function isStale(event: ServiceEvent, name: Name, input: unknown): boolean {
  switch (event.event) {
    case 'book':
      return name === 'book.state' || name.startsWith('audit.');
    case 'preferences':
      return name === 'preferences.get';
    case 'people':
      // The state of the open book carries the firm.
      return name.startsWith('staff.') || name.startsWith('firmChecklists.') || name === 'book.state' || name === 'judgements.list' || name === 'letters.prepare' || name === 'letters.list' || name === 'attachments.nameRule' || name.startsWith('audit.');
    case 'files':
      if (name === 'files.get' || name === 'files.export') return event.fileId === undefined || idOf(input) === event.fileId;
      // What a letter would say is read from the file and its cases.
      if (name === 'letters.prepare') return event.fileId === undefined || fileIdOf(input) === event.fileId;
      // A view is on a person of the file, who may have gone or come back.
      if (name === 'assessments.facts' || name === 'judgements.list') return event.fileId === undefined || fileIdOf(input) === event.fileId;
      // What is frozen changes with no file; it goes with one that is destroyed, which names none.
      if (isFrozen(name)) return event.fileId === undefined;
      // Employers count the files that name them.
      return name.startsWith('files.') || name.startsWith('today.') || name.startsWith('imports.') || name.startsWith('employers.') || name.startsWith('assessments.') || name === 'reports.state' || name === 'attachments.search' || isOfPackages(name) || name.startsWith('audit.');
    case 'employers':
      if (isFrozen(name)) return false;
      if (name === 'employers.get') return event.employerId === undefined || idOf(input) === event.employerId;
      // A file shows its employers.
      return name.startsWith('employers.') || name === 'reports.state' || name.startsWith('today.') || name === 'files.get' || name === 'letters.prepare' || name.startsWith('assessments.') || name.startsWith('audit.');
    case 'assessments':
      if (name === 'assessments.list') return fileIdOf(input) === event.fileId;
      return name.startsWith('audit.');
    case 'judgements':
      if (name === 'judgements.list') return fileIdOf(input) === event.fileId;
      return name.startsWith('audit.');
    case 'cases':
      if (name === 'cases.list' || name === 'letters.prepare') return fileIdOf(input) === event.fileId;
      return name.startsWith('cases.') || name.startsWith('checklists.') || isOfPackages(name) || name.startsWith('today.') || name.startsWith('audit.');
    case 'letters':
      if (name === 'letters.list') return event.fileId === undefined || fileIdOf(input) === event.fileId;
      return name.startsWith('letters.') || name.startsWith('audit.');
    case 'attachments':
      if (name === 'attachments.list') return fileIdOf(input) === event.fileId;
      // Items show what is filed under them.
      return name.startsWith('attachments.') || name === 'checklists.items' || isOfPackages(name) || name.startsWith('audit.');
    case 'packages':
      if (event.fileId === undefined) return name === 'packages.profiles' || isOfPackages(name) || name.startsWith('audit.');
      return name === 'packages.list' || name.startsWith('audit.');
    case 'rounds':
      return name.startsWith('rounds.') || name.startsWith('audit.');
    case 'rulePacks':
      // What is frozen stays; whether it is the same as today's rules does not.
      return name.startsWith('rulePacks.') || name === 'reports.state' || name === 'assessments.replay' || name === 'assessments.compare' || name.startsWith('checklists.') || name.startsWith('cases.') || name.startsWith('judgements.') || isOfPackages(name) || name.startsWith('today.') || name.startsWith('audit.');
    case 'impactProgress':
    case 'reportProgress':
    case 'packageProgress':
      return false;
    case 'openedCopies':
      return name === 'attachments.openedCopies';
    default:
      return event satisfies never;
  }
}

/** What a package would hold, and whether one is still of the documents as they are. */
const isOfPackages = (name: Name): boolean => name === 'packages.plan' || name === 'packages.list';
const isFrozen = (name: Name): boolean => name === 'assessments.get' || name === 'assessments.replay';
const fileIdOf = (input: unknown): unknown => (typeof input === 'object' && input !== null && 'fileId' in input ? input.fileId : undefined);
const idOf = (input: unknown): unknown => (typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined);

/** Has every shown query that `event` may concern asked again. */
export function invalidateFor(client: QueryClient, event: ServiceEvent): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) => isName(name) && isStale(event, name, input),
  });
}
