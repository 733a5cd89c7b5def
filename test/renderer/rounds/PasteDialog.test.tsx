import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PasteDialog } from '../../../renderer/features/rounds/PasteDialog';

/** Nothing is asked of a service: the firm has no rounds of its own. */
const apart = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

/** Returns how often the dialog was closed. */
function open(): () => number {
  let closed = 0;
  const onClose = (): void => {
    closed += 1;
  };
  render(<QueryClientProvider client={apart}><MantineProvider env="test"><PasteDialog pending={false} error={null} onClose={onClose} onAdd={() => undefined} /></MantineProvider></QueryClientProvider>);
  return () => closed;
}
const dialog = () => screen.getByRole('dialog', { name: 'Paste a table' });
const paste = (text: string): void => void fireEvent.change(within(dialog()).getByRole('textbox', { name: 'Table' }), { target: { value: text } });
const columns = () => within(dialog()).getAllByRole<HTMLSelectElement>('combobox', { name: /^Column/ });
const kinds = (): string[] => columns().map(({ value }) => value);

const table = 'Date\tRound type\tScore\tWeather\n2026-11-10\tCEC\tfive hundred\tsnow';

describe('a pasted table', () => {
  it('keeps what somebody said of its columns while a cell is mended', () => {
    open();
    paste(table);
    expect(kinds()).toEqual(['heldOn', 'name', 'cutOff', 'note']);
    fireEvent.change(columns()[3]!, { target: { value: 'ignore' } });
    paste(table.replace('five hundred', '500'));
    expect(kinds()).toEqual(['heldOn', 'name', 'cutOff', 'ignore']);
  });

  it('has its columns guessed anew where another one comes or goes', () => {
    open();
    paste(table);
    fireEvent.change(columns()[3]!, { target: { value: 'ignore' } });
    paste(table.replace('\tWeather', '\tWeather\tSource').replace('\tsnow', '\tsnow\tPage'));
    expect(kinds()).toEqual(['heldOn', 'name', 'cutOff', 'note', 'source']);
  });

  it('asks before it goes by Escape, keeps it where the question is left by Escape, and asks nothing where it is empty', () => {
    const closed = open();
    paste(table);
    fireEvent.keyDown(dialog(), { key: 'Escape' });
    const question = screen.getByRole('dialog', { name: 'Throw the pasted table away?' });
    fireEvent.keyDown(question, { key: 'Escape' });
    expect(screen.queryByRole('dialog', { name: 'Throw the pasted table away?' })).toBeNull();
    expect([closed(), within(dialog()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Table' }).value]).toEqual([0, table]);
    paste('');
    fireEvent.keyDown(dialog(), { key: 'Escape' });
    expect(closed()).toBe(1);
  });

  it('says in a line of each row what is wrong in it', () => {
    open();
    paste('Date\tRound type\tScore\n06/10/26\tCEC\t500\n6-Oct-26\tCEC\t505');
    expect(within(dialog()).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([
      'Held on: which figure is the year? write the month as a word; a source is needed', 'a source is needed',
    ]);
  });
});
