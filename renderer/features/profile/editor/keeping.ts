import type { EditStep, EmployerView, FileView, Output } from '../../../../shared/contract';
import { call, queryClient, serviceKey } from '../../../api';

/** Where an editor finds what it edits, and how it sends what was edited. */
export interface Keeping {
  about: { kind: 'file' | 'employer'; id: string };
  /** As the page last heard of it. */
  stored: () => FileView | undefined;
  /** Keeps what the service answered, unless something newer was heard meanwhile. */
  store: (view: FileView) => void;
  fetch: () => Promise<FileView>;
  send: (visit: string, steps: readonly EditStep[]) => Promise<FileView>;
  /** Has everything that shows it asked again. */
  refresh: () => void;
}

export function fileKeeping(id: string): Keeping {
  const key = serviceKey('files.get', { id });
  return {
    about: { kind: 'file', id },
    stored: () => queryClient.getQueryData<FileView>(key),
    store: (view) => void queryClient.setQueryData<FileView>(key, (old) => (old && old.revision > view.revision ? old : view)),
    fetch: () => call('files.get', { id }),
    send: (visit, steps) => call('facts.edit', { fileId: id, visit, steps: [...steps] }),
    refresh: () => void queryClient.invalidateQueries({ queryKey: key }),
  };
}

/** An employer as the only one of a file that holds nothing else, so that both are edited in the same way. */
export const fileAround = ({ id, revision, data, lmias, files }: EmployerView): FileView => ({
  id, revision, fileNumber: '', status: 'prospect', responsibleId: '', createdAt: '', updatedAt: '', deletedAt: null, data: {}, persons: [], lists: {},
  employers: [{ id, revision, localId: 'employer', data: {}, employer: { id, revision, data, lmias, files } }],
});

/** The employer of `fileAround`. */
export function employerIn({ employers }: FileView): EmployerView {
  const [link] = employers;
  if (!link) throw new Error('there is no employer here');
  return link.employer;
}

export function employerKeeping(id: string): Keeping {
  type Detail = Output<'employers.get'>;
  const key = serviceKey('employers.get', { id });
  return {
    about: { kind: 'employer', id },
    stored: () => {
      const detail = queryClient.getQueryData<Detail>(key);
      return detail && fileAround(detail);
    },
    store: (view) => void queryClient.setQueryData<Detail>(key, (old) => (old && old.revision <= view.revision ? { ...old, ...employerIn(view) } : old)),
    fetch: async () => fileAround(await call('employers.get', { id })),
    send: async (visit, steps) => fileAround(await call('employers.edit', { employerId: id, visit, steps: [...steps] })),
    refresh: () => void queryClient.invalidateQueries({ queryKey: key }),
  };
}
