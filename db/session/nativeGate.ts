const [free, loading, ending] = [0, 1, 2];

/**
 * Keeps a thread from being ended while it loads native code: a library that is set up in a thread that is being ended brings the whole
 * process down. One thread and the service hold the same memory; each native library is loaded through the gate, and the thread ended
 * only once the gate is shut.
 */
export class NativeGate {
  private readonly state: Int32Array<SharedArrayBuffer>;

  constructor(readonly memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.state = new Int32Array(memory);
  }

  /** In the thread: loads what has native code, one thing at a time. Does not come back in a thread that is about to be ended. */
  async load<T>(work: () => T | Promise<T>): Promise<T> {
    while (Atomics.compareExchange(this.state, 0, free, loading) !== free) Atomics.wait(this.state, 0, ending);
    try {
      return await work();
    } finally {
      Atomics.store(this.state, 0, free);
      Atomics.notify(this.state, 0);
    }
  }

  /** In the service: resolves when nothing native is being loaded; nothing is from then on. May be called again. */
  async shut(): Promise<void> {
    while (Atomics.compareExchange(this.state, 0, free, ending) === loading) await Atomics.waitAsync(this.state, 0, loading).value;
  }
}
