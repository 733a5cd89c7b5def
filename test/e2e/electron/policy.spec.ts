import { expect, test } from '../../support/runningShell';

/** What the page tries, and the directive that has to stop it. Each runs in a task of the page's own. */
const attempts = [
  ['eval', 'script-src'], ['new Function', 'script-src'], ['inline script', 'script-src-elem'], ['inline handler', 'script-src-attr'], ['script of another origin', 'script-src-elem'], ['script from a blob', 'script-src-elem'],
  ['inline style sheet', 'style-src-elem'], ['style sheet of another origin', 'style-src-elem'], ['inline style attribute', 'style-src-attr'],
  ['fetch', 'connect-src'], ['XMLHttpRequest', 'connect-src'], ['WebSocket', 'connect-src'], ['EventSource', 'connect-src'], ['sendBeacon', 'connect-src'],
  ['image', 'img-src'], ['font', 'font-src'], ['media', 'media-src'], ['worker', 'worker-src'],
  ['frame', 'frame-src'], ['object', 'object-src'], ['base', 'base-uri'], ['form', 'form-action'],
] as const;

for (const [name, directive] of attempts) {
  test(`the policy stops: ${name}`, async ({ sharedShell: { page } }) => {
    const violation = await page.evaluate(
      (attempt) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
          const foreign = 'https://example.invalid/x';
          const put = <K extends keyof HTMLElementTagNameMap>(tag: K, set: (element: HTMLElementTagNameMap[K]) => void): void => {
            const element = document.createElement(tag);
            set(element);
            document.body.append(element);
            setTimeout(() => element.remove(), 2_000);
          };
          const blob = (text: string, type: string): string => URL.createObjectURL(new Blob([text], { type }));
          const tries: Record<string, () => unknown> = {
            eval: () => Reflect.apply(Reflect.get(window, 'eval') as (text: string) => unknown, window, ['1']),
            'new Function': () => Reflect.construct(Function, ['return 1']) as unknown,
            'inline script': () => put('script', (element) => (element.textContent = 'window.injected = 1')),
            'inline handler': () => put('div', (element) => (element.innerHTML = '<img src="data:," onerror="window.injected = 1">')),
            'script of another origin': () => put('script', (element) => (element.src = foreign)),
            'script from a blob': () => put('script', (element) => (element.src = blob('window.injected = 1', 'text/javascript'))),
            'inline style sheet': () => put('style', (element) => (element.textContent = 'body { color: red }')),
            'style sheet of another origin': () => put('link', (element) => Object.assign(element, { rel: 'stylesheet', href: foreign })),
            'inline style attribute': () => put('div', (element) => (element.innerHTML = '<p style="color: red">x</p>')),
            fetch: () => fetch(foreign),
            XMLHttpRequest: () => {
              const sent = new XMLHttpRequest();
              sent.open('GET', foreign);
              sent.send();
            },
            WebSocket: () => new WebSocket('wss://example.invalid/'),
            EventSource: () => new EventSource(foreign),
            sendBeacon: () => navigator.sendBeacon(foreign, 'x'),
            image: () => put('img', (element) => (element.src = foreign)),
            font: () => new FontFace('x', `url(${foreign})`).load(),
            media: () => put('video', (element) => (element.src = foreign)),
            worker: () => new Worker(blob('', 'text/javascript')),
            frame: () => put('iframe', (element) => (element.src = foreign)),
            object: () => put('object', (element) => (element.data = foreign)),
            base: () => put('base', (element) => (element.href = foreign)),
            form: () => put('form', (element) => {
              Object.assign(element, { action: foreign, method: 'post' });
              setTimeout(() => element.submit());
            }),
          };
          // In a task of its own: what the driver itself evaluates is exempt from the policy.
          setTimeout(() => {
            try {
              Promise.resolve(tries[attempt]?.()).catch(() => undefined);
            } catch {
              // Refused with an error as well as reported.
            }
          });
        }),
      name,
    );
    expect(violation).toBe(directive);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });
}
