import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const stored = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(400).max(20_000), height: z.int().min(300).max(20_000), maximized: z.boolean() });
type WindowState = z.infer<typeof stored>;

const minimum = { width: 640, height: 480 };
const first = { width: 1280, height: 800 };

function read(path: string): WindowState | undefined {
  try {
    return stored.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    // Not there yet, or not readable: the window opens as the first time.
    return undefined;
  }
}

const visible = (bounds: Rectangle): boolean =>
  screen.getAllDisplays().some(({ workArea }) => bounds.x < workArea.x + workArea.width - 100 && bounds.x + bounds.width > workArea.x + 100 && bounds.y >= workArea.y - 20 && bounds.y < workArea.y + workArea.height - 50);

/** Where the last window was, if a display still shows that place. */
export function rememberedBounds(path: string): { bounds: Partial<Rectangle> & { width: number; height: number; minWidth: number; minHeight: number }; maximized: boolean } {
  const state = read(path);
  const limits = { minWidth: minimum.width, minHeight: minimum.height };
  if (!state || !visible(state)) return { bounds: { ...first, ...limits }, maximized: false };
  const { maximized, ...bounds } = state;
  return { bounds: { ...bounds, ...limits }, maximized };
}

/** Writes the place of a window as it closes, whole or not at all. */
export function rememberOnClose(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    const temporary = `${path}.tmp`;
    try {
      const file = openSync(temporary, 'w', 0o600);
      writeSync(file, JSON.stringify(state));
      fsyncSync(file);
      closeSync(file);
      renameSync(temporary, path);
    } catch {
      // Where a window stood is not worth a message while it closes.
    }
  });
}
