const minuteMs = 60_000;
/**
 * A cause that needs a moment to pass gets one. Where everything is being ended from outside, the first wait lets main hear of it
 * before it starts again what has just been ended.
 */
const waitsMs = [200, 800, 3_000];

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
