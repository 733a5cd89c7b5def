import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NotCompared } from '../../../renderer/features/reports/NotCompared';
import { setLanguage } from '../../../renderer/i18n';
import type { NotHeldRules } from '../../../shared/impact/schema';

/** Nothing is asked of a service: days are written as the language has them. */
const apart = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

const rules = (kind: NotHeldRules['kind'], id: string, on: string): NotHeldRules => ({ kind, id, title: { en: `Title of ${id}`, fr: `Titre de ${id}` }, on });

async function notices(...notHeld: NotHeldRules[]): Promise<string[]> {
  const router = createRouter({ routeTree: createRootRoute({ component: () => <NotCompared notHeld={notHeld} /> }), history: createMemoryHistory({ initialEntries: ['/'] }) });
  await router.load();
  render(<QueryClientProvider client={apart}><MantineProvider env="test"><RouterProvider router={router} /></MantineProvider></QueryClientProvider>);
  return screen.queryAllByRole('note').map((note) => (note.querySelector('p')?.textContent ?? '').replaceAll('\u00A0', ' '));
}

const first = '2014-12-31';
const last = '2026-01-15';

describe('what a report did not compare', () => {
  it('is told in one line for each day, pathways with points', async () => {
    expect(await notices(rules('pathway', 'a', first), rules('pathway', 'b', first), rules('points', 'c', first), rules('points', 'd', last))).toEqual([
      '2 pathways and the points of 1 system were not compared: their rules of 31 Dec 2014 are not held.',
      'The points of 1 system were not compared: those of 15 Jan 2026 are not held.',
    ]);
  });

  it('tells points that had not begun apart from those that are not held, by name', async () => {
    expect(await notices(rules('pathway', 'a', first), rules('points-not-yet', 'crs', first))).toEqual(['1 pathway was not compared: its rules of 31 Dec 2014 are not held.']);
    fireEvent.click(screen.getByRole('button', { name: 'Show which' }));
    expect(within(screen.getByRole('list')).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Title of a', 'Title of crs – Not yet']);
  });

  it('tells it in French', async () => {
    await setLanguage('fr');
    expect(await notices(rules('points-not-yet', 'crs', first), rules('points-not-yet', 'on', first))).toEqual(['Les points de 2 systèmes n’ont pas été comparés : ils n’existaient pas encore le 31 déc. 2014.']);
  });

  it('is folded out to each by name, pathways as links to their rules of that day', async () => {
    await notices(rules('pathway', 'a', first), rules('points', 'c', first));
    expect(screen.queryByText('Title of a')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show which' }));
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Title of a', 'Title of c']);
    expect(items.map((item) => within(item).queryByRole('link')?.getAttribute('href') ?? null)).toEqual([`/pathways?id=a&asOf=${first}`, null]);
  });

  it('is no line where everything was compared', async () => {
    expect(await notices()).toEqual([]);
  });
});
