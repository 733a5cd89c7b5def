const attribute = 'data-mantine-color-scheme';

/** Paper is white: while the page is printed, its colours are those of the light appearance. */
export function printLight(): void {
  const { documentElement: html } = document;
  let before: string | null = null;
  window.addEventListener('beforeprint', () => {
    before = html.getAttribute(attribute);
    html.setAttribute(attribute, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (before !== null) html.setAttribute(attribute, before);
  });
}
