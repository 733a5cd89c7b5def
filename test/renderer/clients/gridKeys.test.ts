import { describe, expect, it } from 'vitest';
import { gridKey } from '../../../renderer/features/clients/grid/gridKeys';
import { rowsInSight } from '../../../renderer/features/clients/grid/useRowWindow';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys in a list of rows', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 99, 99],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['PageDown', 3, 23],
    ['PageDown', 95, 99],
    ['PageUp', 3, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from row %i goes to row %i of a hundred', (key, active, to) => {
    expect(gridKey(pressed(key), active, 100, 20)).toEqual({ move: to });
  });

  it('open, select, delete and show the actions of a row', () => {
    expect(gridKey(pressed('Enter'), 0, 1, 20)).toEqual({ act: 'open' });
    expect(gridKey(pressed(' '), 0, 1, 20)).toEqual({ act: 'select' });
    expect(gridKey(pressed('Delete'), 0, 1, 20)).toEqual({ act: 'delete' });
    expect(gridKey(pressed('F10', { shiftKey: true }), 0, 1, 20)).toEqual({ act: 'menu' });
    expect(gridKey(pressed('ContextMenu'), 0, 1, 20)).toEqual({ act: 'menu' });
    expect([gridKey(pressed('ArrowRight'), 0, 1, 20), gridKey(pressed('ArrowLeft'), 0, 1, 20)]).toEqual([{ act: 'expand' }, { act: 'collapse' }]);
    expect(gridKey(pressed('A', { ctrlKey: true }), 0, 1, 20)).toEqual({ act: 'selectAll' });
  });

  it('leave alone what belongs to the window or to nobody, and every move in an empty list', () => {
    expect(gridKey(pressed('F10'), 0, 1, 20)).toBeUndefined();
    expect(gridKey(pressed('ArrowDown', { altKey: true }), 0, 5, 20)).toBeUndefined();
    expect(gridKey(pressed('n', { ctrlKey: true }), 0, 5, 20)).toBeUndefined();
    expect(gridKey(pressed('x'), 0, 5, 20)).toBeUndefined();
    expect(gridKey(pressed('ArrowDown'), -1, 0, 20)).toBeUndefined();
  });
});

describe('rows in the page', () => {
  it('are those in sight and a dozen beyond each edge', () => {
    expect(rowsInSight(0, 360, 36, 20_000)).toEqual({ from: 0, to: 22 });
    expect(rowsInSight(36_000, 360, 36, 20_000)).toEqual({ from: 988, to: 1022 });
  });

  it('end with the last row, even when the list has become shorter than what was scrolled to', () => {
    expect(rowsInSight(719_640, 360, 36, 20_000)).toEqual({ from: 19_978, to: 19_999 });
    expect(rowsInSight(36_000, 360, 36, 5)).toEqual({ from: 4, to: 4 });
    expect(rowsInSight(0, 360, 36, 0)).toEqual({ from: 0, to: -1 });
  });
});
