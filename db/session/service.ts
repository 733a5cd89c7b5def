import type { Reply, ServiceEvent } from '../../shared/contract';

/** The data service, whatever carries its messages. */
export interface Service {
  /** Never rejects. `raw` is whatever came over the channel; a good one is a contract request `{ id, name, input }`. */
  answer(raw: unknown): Promise<Reply>;
  /** Told of every change that windows may show; returns how to stop. */
  subscribe(listener: (event: ServiceEvent) => void): () => void;
  /** Desktop: the shell's dialog gave `path`; pages only know `token`. */
  grantTransfer(token: string, path: string): void;
  /** Locks the book, ends long work and frees the folder. */
  close(): Promise<void>;
}
