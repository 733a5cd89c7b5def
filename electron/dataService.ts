import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import { portMessage } from '../shared/desktopBridge';
import { restartLimit } from './restartLimit';

/** Longer than the longest piece of work that has to be finished before the book may close. */
const closingMs = 15_000;

/**
 * The data service as a process of its own. After a crash it is started again and every page gets a new port; a page tells its
 * person. Main only hands over ports: what goes through them it never sees.
 */
export class DataService {
  private process: UtilityProcess | undefined;
  private readonly pages = new Set<WebContents>();
  private readonly nextWaitMs = restartLimit();
  private ending = false;

  constructor(
    private readonly entry: string,
    private readonly args: string[],
    private readonly gaveUp: () => void,
  ) {}

  start(): void {
    let child: UtilityProcess;
    try {
      child = utilityProcess.fork(this.entry, this.args, { serviceName: 'dossier-data', stdio: 'inherit' });
    } catch {
      return this.restart();
    }
    this.process = child;
    child.once('exit', () => {
      if (this.process !== child) return;
      this.process = undefined;
      if (!this.ending) this.restart();
    });
    for (const page of this.pages) this.handPort(child, page);
  }

  private restart(): void {
    const waitMs = this.nextWaitMs();
    if (waitMs === undefined) return this.gaveUp();
    setTimeout(() => {
      if (!this.ending) this.start();
    }, waitMs);
  }

  private handPort(child: UtilityProcess, page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage(null, [port1]);
    page.postMessage(portMessage, null, [port2]);
  }

  /** Called for each load of a page, also a reload: every time a new port, at once or as soon as the service is back. */
  connect(page: WebContents): void {
    if (page.isDestroyed()) return;
    if (!this.pages.has(page)) {
      this.pages.add(page);
      page.once('destroyed', () => this.pages.delete(page));
    }
    if (this.process) this.handPort(this.process, page);
  }

  /** From now on nothing is started again: whoever ends everything ends the service too. */
  expectEnd(): void {
    this.ending = true;
  }

  /** The end that was expected does not come: a service that went meanwhile is started again. */
  expectMore(): void {
    if (!this.ending) return;
    this.ending = false;
    if (!this.process) this.start();
  }

  /** Tells the service which path a token stands for. */
  grant(token: string, path: string): void {
    this.process?.postMessage({ grant: { token, path } }, []);
  }

  /** Resolves when the book is closed and the process gone. One that does not end by itself is ended. */
  end(): Promise<void> {
    this.ending = true;
    const child = this.process;
    if (!child) return Promise.resolve();
    return new Promise((resolve) => {
      const timeout = setTimeout(() => {
        if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      }, closingMs);
      child.once('exit', () => {
        clearTimeout(timeout);
        resolve();
      });
      child.postMessage({ close: true }, []);
    });
  }
}
