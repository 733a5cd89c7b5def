/** Counts the worker threads that this process begins meanwhile. */
export async function threadsOf(work: () => Promise<unknown>): Promise<number> {
  let begun = 0;
  const count = () => (begun += 1);
  process.on('worker', count);
  try {
    await work();
  } finally {
    process.off('worker', count);
  }
  return begun;
}
