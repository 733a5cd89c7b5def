/** What a key does in a grid of rows. */
export type GridKey = { move: number } | { act: 'open' | 'select' | 'selectAll' | 'delete' | 'menu' | 'expand' | 'collapse' | 'leave' };

type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/**
 * The row that `active` becomes, or the act, for a key pressed in a grid of `count` rows of which `pageRows` are in sight;
 * `undefined` for keys that the grid leaves alone. `active` is -1 while no row is active.
 */
export function gridKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, active: number, count: number, pageRows: number): GridKey | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { act: 'selectAll' } : undefined;
  const to = (index: number): GridKey | undefined => (count === 0 ? undefined : { move: Math.min(Math.max(index, 0), count - 1) });
  switch (key) {
    case 'ArrowDown':
      return to(active + 1);
    case 'ArrowUp':
      return to(active === -1 ? 0 : active - 1);
    case 'PageDown':
      return to(active + pageRows);
    case 'PageUp':
      return to(active - pageRows);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case 'Enter':
      return { act: 'open' };
    case ' ':
      return { act: 'select' };
    case 'Delete':
      return { act: 'delete' };
    case 'ContextMenu':
      return { act: 'menu' };
    case 'F10':
      return shiftKey ? { act: 'menu' } : undefined;
    case 'ArrowRight':
      return { act: 'expand' };
    case 'ArrowLeft':
      return { act: 'collapse' };
    case 'Escape':
      return { act: 'leave' };
    default:
      return undefined;
  }
}
