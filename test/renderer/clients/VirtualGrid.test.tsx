import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VirtualGrid, type GridColumn } from '../../../renderer/features/clients/grid/VirtualGrid';

type Row = { id: string; name: string };
const columns: GridColumn<Row, 'name'>[] = [{ key: 'name', header: 'Name', width: '1fr', sort: { by: 'name', label: 'Sort by Name' }, render: ({ name }) => name }];
const rowAt = (index: number): Row => ({ id: `r${index}`, name: `File ${index + 1}` });

const onOpen = vi.fn<(row: Row) => void>();
const onDelete = vi.fn<(row: Row) => void>();
const onSort = vi.fn<(by: 'name') => void>();
const onRange = vi.fn<(from: number, to: number) => void>();

function Files({ total, question = '', outdated = false }: { total: number; question?: string; outdated?: boolean }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <MantineProvider env="test">
      <VirtualGrid
        label="Files"
        help="Arrow keys move."
        columns={columns}
        minWidth={300}
        total={total}
        rowAt={rowAt}
        onRange={onRange}
        rowId={({ id }) => id}
        question={question}
        outdated={outdated}
        sort={{ by: 'name', descending: false, onChange: onSort }}
        selection={{ ids, onChange: setIds, header: 'Selection', label: ({ name }) => `Select ${name}` }}
        onOpen={onOpen}
        onDelete={onDelete}
        menu={{ header: 'Actions', label: ({ name }) => `Actions for ${name}`, render: ({ name }) => <div>Menu of {name}</div> }}
      />
    </MantineProvider>
  );
}

const grid = () => screen.getByRole('grid', { name: 'Files' });
const press = (key: string, more = {}) => fireEvent.keyDown(grid(), { key, ...more });
/** The row that assistive technology is told about. */
const activeName = () => {
  const id = grid().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.textContent;
};

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom does not scroll.
  Element.prototype.scrollTo = () => undefined;
});

describe('a list of 20,000 files', () => {
  it('holds the rows in sight only, and tells assistive technology of all', () => {
    render(<Files total={20_000} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('20001');
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60);
    expect(onRange).toHaveBeenLastCalledWith(0, 30);
  });

  it('is moved through, opened and deleted with the keyboard', () => {
    render(<Files total={20_000} />);
    fireEvent.focus(grid());
    expect(activeName()).toBe('File 1');
    press('ArrowDown');
    press('ArrowDown');
    expect(activeName()).toBe('File 3');
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith(rowAt(2));
    press('Delete');
    expect(onDelete).toHaveBeenCalledWith(rowAt(2));
    press('End');
    // Out of sight, yet in the page, so that it can be named.
    expect(activeName()).toBe('File 20000');
  });

  it('selects with the space bar and with the check box, and lets go with Escape', () => {
    render(<Files total={20_000} />);
    fireEvent.focus(grid());
    press(' ');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select File 2' }));
    expect(within(grid()).getAllByRole('row', { selected: true }).map((row) => row.textContent)).toEqual(['File 1', 'File 2']);
    expect(onOpen).not.toHaveBeenCalled();
    press('Escape');
    expect(within(grid()).queryAllByRole('row', { selected: true })).toEqual([]);
  });

  it('opens the actions of the active row with Shift+F10', () => {
    render(<Files total={20_000} />);
    fireEvent.focus(grid());
    press('ArrowDown');
    press('F10', { shiftKey: true });
    expect(screen.getByText('Menu of File 2')).toBeTruthy();
  });

  it('opens a row that is clicked', () => {
    render(<Files total={20_000} />);
    fireEvent.click(screen.getByText('File 2'));
    expect(onOpen).toHaveBeenCalledWith(rowAt(1));
  });

  it('sorts by its headers and says how it is sorted', () => {
    render(<Files total={20_000} />);
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSort).toHaveBeenCalledWith('name');
  });

  it('goes back to the first row when the question changes, so that Enter does not open a row nobody chose', () => {
    const { rerender } = render(<Files total={20_000} />);
    rerender(<Files total={20_000} question="ok" />);
    expect(activeName()).toBeNull();
    fireEvent.focus(grid());
    press('ArrowDown');
    expect(activeName()).toBe('File 2');
    rerender(<Files total={3} question="okafor" />);
    expect(activeName()).toBe('File 1');
  });

  it('opens the row of the answer when Enter was pressed before the answer came', () => {
    const { rerender } = render(<Files total={20_000} question="okafor" outdated />);
    fireEvent.focus(grid());
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    rerender(<Files total={3} question="okafor, chidi" outdated />);
    expect(onOpen).not.toHaveBeenCalled();
    rerender(<Files total={3} question="okafor, chidi" />);
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(onOpen).toHaveBeenCalledWith(rowAt(0));
  });

  it('selects, deletes and opens the menu of no row while another answer is on its way', () => {
    render(<Files total={20_000} question="okafor" outdated />);
    fireEvent.focus(grid());
    press(' ');
    press('Delete');
    press('F10', { shiftKey: true });
    expect(within(grid()).queryAllByRole('row', { selected: true })).toHaveLength(0);
    expect(onDelete).not.toHaveBeenCalled();
    expect(screen.queryByText('Menu of File 1')).toBeNull();
  });

  it('opens nothing when the answer has no row', () => {
    const { rerender } = render(<Files total={20_000} question="okafor" outdated />);
    fireEvent.focus(grid());
    press('Enter');
    rerender(<Files total={0} question="okafor" />);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
