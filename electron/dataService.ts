import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import { portMessage } from '../shared/desktopBridge';

/** So many restarts within a minute mean that starting again does not help. */
const mostRestarts = 3;
const minuteMs = 60_000;

/**
 * The data service as a process of its own. After a crash it is started again and every page gets a new port; a page tells its
 * person. Main only hands over ports: what goes through them it never sees.
 */
export class DataService {
  private process: UtilityProcess | undefined;
  private readonly pages = new Set<WebContents>();
  private restarts: number[] = [];
  private ending = false;

  constructor(
    private readonly entry: string,
    private readonly args: string[],
    private readonly gaveUp: () => void,
  ) {}

  start(): void {
    const child = utilityProcess.fork(this.entry, this.args, { serviceName: 'dossier-data', stdio: 'inherit' });
    this.process = child;
    child.once('exit', () => {
      if (this.process !== child) return;
      this.process = undefined;
      if (!this.ending) this.restart();
    });
    for (const page of this.pages) this.connect(page);
  }

  private restart(): void {
    const now = Date.now();
    this.restarts = [...this.restarts.filter((at) => now - at < minuteMs), now];
    if (this.restarts.length > mostRestarts) this.gaveUp();
    else this.start();
  }

  /** Called for each load of a page, also a reload: every time a new port. */
  connect(page: WebContents): void {
    if (page.isDestroyed()) return;
    if (!this.pages.has(page)) {
      this.pages.add(page);
      page.once('destroyed', () => this.pages.delete(page));
    }
    const { port1, port2 } = new MessageChannelMain();
    this.process?.postMessage(null, [port1]);
    page.postMessage(portMessage, null, [port2]);
  }

  /** Tells the service which path a token stands for. */
  grant(token: string, path: string): void {
    this.process?.postMessage({ grant: { token, path } });
  }

  /** Resolves when the book is closed and the process gone. */
  end(): Promise<void> {
    this.ending = true;
    const child = this.process;
    if (!child) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.postMessage({ close: true });
    });
  }
}
