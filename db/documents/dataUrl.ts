/** The bytes of a base64 data URL, as which the bundle carries files. */
export const bytesOfDataUrl = (dataUrl: string): Uint8Array => new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
