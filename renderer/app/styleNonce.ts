declare global {
  /** Where `get-nonce`, behind the scroll lock of dialogs, looks for the nonce of the style sheets that it writes. */
  var __webpack_nonce__: string | undefined;
}

/** What the page's policy admits style sheets by that a library writes itself; the host puts a new one into every load of the page. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** Tells the libraries that take the nonce from a global. */
export function announceStyleNonce(): void {
  globalThis.__webpack_nonce__ = styleNonce();
}
