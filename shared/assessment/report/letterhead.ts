import type { Firm } from '../../contract';
import type { Letterhead } from '../../documents';

/** The head of a firm's documents from its settings; undefined where nothing is entered yet. */
export function letterheadOf({ name, address, telephone, email, logo }: Firm): Letterhead | undefined {
  const [, format, base64] = /^data:image\/(png|jpeg);base64,(.+)$/.exec(logo ?? '') ?? [];
  const picture = base64 === undefined ? undefined : { format: format === 'png' ? 'png' as const : 'jpeg' as const, base64, alternative: name };
  const addressLines = address.split('\n').map((text) => text.trim()).filter((text) => text !== '');
  if (name === '' && addressLines.length === 0 && telephone === '' && email === '' && !picture) return undefined;
  return { firm: name, addressLines, ...(telephone === '' ? {} : { telephone }), ...(email === '' ? {} : { email }), ...(picture ? { logo: picture } : {}) };
}
