const minuteMs = 60_000;
/** The first attempt at once; a cause that needs a moment to pass gets one. */
const waitsMs = [0, 500, 2_000];

/**
 * How often something that died is started again: three times within a minute, later each time. Gives what to wait in milliseconds,
 * or undefined where starting again does not help.
 */
export function restartLimit(now: () => number = Date.now): () => number | undefined {
  let restarts: number[] = [];
  return () => {
    restarts = [...restarts.filter((at) => now() - at < minuteMs), now()];
    return waitsMs[restarts.length - 1];
  };
}
