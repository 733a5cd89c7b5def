import type { Page } from '@playwright/test';

/** Every complaint of the browser about the page from now on: errors, warnings, violations of the page's policy. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}
