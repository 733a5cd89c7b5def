import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, mediaTypes, noncePlaceholder } from '../../shared/contentSecurityPolicy';

export type PageFile = { body: Buffer | string; headers: Record<string, string> };

/**
 * The built page as a fixed list of files, read once: what is not on it does not exist, whatever an address says. Every load of
 * index.html gets a nonce of its own.
 */
export function pageFiles(root: string): (path: string) => PageFile | undefined {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && extname(file.name) in mediaTypes)
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'));
  const known = new Set(names);
  return (path) => {
    const name = path === '/' ? 'index.html' : path.slice(1);
    if (!known.has(name)) return undefined;
    const headers: Record<string, string> = {
      'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    };
    const nonce = randomBytes(16).toString('base64');
    headers['content-security-policy'] = contentSecurityPolicy(nonce);
    const body = readFileSync(join(root, name));
    return name === 'index.html' ? { body: body.toString('utf8').replace(noncePlaceholder, nonce), headers } : { body, headers };
  };
}
