import { useState } from 'react';

export type NamedRow = { id: string; name: string };

/** Selected rows of a long list; each keeps its name when it is no longer in sight. */
export function useRowSelection<Row extends { id: string }>(total: number, rowAt: (index: number) => Row | undefined, nameOf: (row: Row) => string) {
  const [selected, setSelected] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    rows: [...selected].map(([id, name]): NamedRow => ({ id, name })),
    ids: new Set(selected.keys()) as ReadonlySet<string>,
    clear: () => setSelected(new Map()),
    /** Rows that are no more; the others stay selected. */
    drop: (rows: readonly NamedRow[]) => setSelected((before) => new Map([...before].filter(([id]) => !rows.some((row) => row.id === id)))),
    change: (ids: ReadonlySet<string>) => {
      const names = new Map(selected);
      for (let index = 0; index < total; index++) {
        const row = rowAt(index);
        if (row) names.set(row.id, nameOf(row));
      }
      setSelected(new Map([...ids].map((id) => [id, names.get(id) ?? id])));
    },
  };
}
