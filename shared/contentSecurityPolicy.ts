/**
 * What a page may load: its own files and nothing else. `nonce` admits the style sheets that the component library writes itself;
 * `socket` the host's own WebSocket in browser mode, which not every browser counts as the page's own origin. Sent as a header by the
 * shell's protocol and by the host of browser mode. No inline style attribute is admitted: React sets styles through the object model.
 */
export const contentSecurityPolicy = (nonce: string, socket?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${socket === undefined ? '' : ` ${socket}`}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
  ].join('; ');

/** Where index.html takes the nonce of its load. */
export const noncePlaceholder = '__CSP_NONCE__';

/** Media types of the files that a build holds; anything else is not served. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json; charset=utf-8',
};
