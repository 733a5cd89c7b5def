/**
 * Locks the book when nobody was at work for a while. Only `touch` keeps it open: a page that asks by itself does not. The service
 * holds the clock, so that a page which hangs is locked all the same.
 */
export class IdleLock {
  private timer: NodeJS.Timeout | undefined;
  private minutes: number | null = null;

  constructor(private readonly lock: () => void) {}

  /** `minutes`: null for never. Starts counting now. */
  start(minutes: number | null): void {
    this.minutes = minutes;
    this.touch();
  }

  touch(): void {
    clearTimeout(this.timer);
    if (this.minutes === null) return;
    this.timer = setTimeout(this.lock, this.minutes * 60_000);
    this.timer.unref();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.minutes = null;
  }
}
