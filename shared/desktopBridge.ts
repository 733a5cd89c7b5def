import { z } from 'zod';

/** A file that a page made, to be written where a person says. */
export type MadeFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** A file that the shell lets the data service read: what it is called, and the token that stands for it. */
export const grantedFile = z.strictObject({ token: z.string(), name: z.string() });
export type GrantedFile = z.infer<typeof grantedFile>;

/** All that the shell does for a page, besides handing it the port to the data service. No path ever crosses it. */
export interface DesktopBridge {
  /** Node's name of the system: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** What the application runs on, for the About page. */
  readonly versions: { readonly electron: string; readonly chromium: string; readonly node: string };
  /**
   * One native dialog for the first file; the others are written beside it, each whole or not at all. False: the person gave up, or
   * it could not be written, which the shell has said.
   */
  saveFiles(files: readonly MadeFile[]): Promise<boolean>;
  /** A token for the data service; null: the person gave up. */
  chooseSaveTarget(kind: 'backup' | 'document', name: string): Promise<string | null>;
  chooseSource(kind: 'backup'): Promise<string | null>;
  /** One native dialog for any number of documents; none: the person gave up. */
  chooseDocuments(): Promise<readonly GrantedFile[]>;
  /** What a person last dropped onto the page, each once; of folders the files in them. Files that a page made are none. */
  dropped(): Promise<readonly GrantedFile[]>;
  /**
   * Asks the person in a native dialog whether a readable copy of this name may be written and opened with another program. A token for the
   * data service, and then for `openOutside`; null: the person would rather not.
   */
  askOpenOutside(name: string): Promise<string | null>;
  /** Has the system open the copy that was written. False: no program opens it. */
  openOutside(token: string): Promise<boolean>;
  openDataFolder(): Promise<void>;
  /** The language of the native menu and dialogs. */
  setLanguage(language: 'en' | 'fr'): void;
  /** Commands of the native menu; returns how to stop listening. */
  onCommand(listener: (command: string) => void): () => void;
  newWindow(): void;
}

/** Commands that the native menu sends to the page. */
export const menuCommands = ['new-client', 'import', 'lock', 'undo', 'redo', 'find', 'palette', 'go-clients', 'go-employers', 'go-settings', 'toggle-language', 'toggle-theme', 'shortcuts', 'about'] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** Of all files of one call together. */
const mostBytes = 512 * 1024 * 1024;
const fileName = z.string().min(1).max(200);
/** A path of this system; only the preload knows one, from a file that the system gave. */
const systemPath = z.string().min(1).max(32_767).refine((path) => !path.includes('\0'));
const madeFile = z.strictObject({ name: fileName, bytes: z.instanceof(Uint8Array) });
/** What main accepts from a page: every channel and its arguments. */
export const bridgeCalls = {
  saveFiles: z.tuple([z.array(madeFile).min(1).max(5_000).refine((files) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= mostBytes)]),
  chooseSaveTarget: z.tuple([z.enum(['backup', 'document']), fileName]),
  chooseSource: z.tuple([z.literal('backup')]),
  chooseDocuments: z.tuple([]),
  dropped: z.tuple([z.array(systemPath).min(1).max(5_000)]),
  askOpenOutside: z.tuple([fileName]),
  openOutside: z.tuple([z.string().min(16).max(64)]),
  openDataFolder: z.tuple([]),
  setLanguage: z.tuple([z.enum(['en', 'fr'])]),
  newWindow: z.tuple([]),
} as const;
export type BridgeCall = keyof typeof bridgeCalls;
/** The one channel for all of them, and the one for menu commands. */
export const bridgeChannel = 'dossier';
export const commandChannel = 'dossier-command';
export const portMessage = 'dossier-port';
