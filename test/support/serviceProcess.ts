// A data service in a process of its own, so that a test can kill it at any moment. Speaks as the shell's Node child does:
// `{ from, request }` in, `{ to, reply }` out (see db/service.ts).
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Input, Name, Output, Reply } from '../../shared/contract';
import { serviceFile } from './builtFiles';

const started = process.env['DOSSIER_TEST_SERVICE'] ?? serviceFile;

export class ServiceProcess {
  private next = 0;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (message: { to?: number; reply?: Reply }) => {
      if (message.reply && 'id' in message.reply) this.waiting.get(message.reply.id)?.(message.reply);
    });
  }

  static start(folder: string): ServiceProcess {
    return new ServiceProcess(fork(started, [`--data-folder=${folder}`], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  }

  /** Resolves with the answer; never settles when the process is killed first. */
  ask<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
    const id = ++this.next;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (reply) => {
        this.waiting.delete(id);
        if (reply.ok) resolve(reply.data as Output<N>);
        else reject(new Error(JSON.stringify(reply.error)));
      });
      this.child.send({ from: 1, request: { id, name, input } });
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** As the shell does after its dialog: `token` stands for `path`. */
  grant(token: string, path: string): void {
    this.child.send({ grant: { token, path } });
  }

  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
