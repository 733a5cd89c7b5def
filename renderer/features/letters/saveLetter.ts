import { call } from '../../api';
import { saveFiles } from '../../desktop';

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Writes what the service made where the person says. */
export const saveFile = async ({ name, base64 }: { name: string; base64: string }): Promise<void> => void (await saveFiles([{ name, bytes: bytesOf(base64) }]));

export const saveDocx = async (id: string): Promise<void> => saveFile(await call('letters.get', { id }));
export const savePdf = async (id: string): Promise<void> => saveFile(await call('letters.pdf', { id }));
