import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ScoreBars } from '../../../renderer/features/assessment/ScoreBars';
import { setLanguage } from '../../../renderer/i18n';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue } from '../../../shared/clientFile';

/** The ranking of Manitoba of somebody with some work, and none that is not on file. */
function show(work: readonly Record<string, unknown>[]): void {
  const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', work, education: [], languageTests: [], licences: [] }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const assessment = assess(parsed.file, new LoadedPack(builtInPack, 'sha256-test'), { asOf: '2026-11-22', pathwayIds: ['ca.mb.skilled-worker-overseas'], trace: true });
  const score = assessment.pathways[0]?.scores.find(({ id }) => id === 'mb-eoi');
  if (!score) throw new Error('no ranking');
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <MantineProvider env="test"><ScoreBars score={score} assessment={assessment} compared={undefined} /></MantineProvider>
    </QueryClientProvider>,
  );
}

const risk = () => screen.queryByText('Risk: work or study in another province');

describe('the points of a system', () => {
  beforeAll(() => setLanguage('en'));

  it('show what is taken off, which has no maximum', () => {
    show([{ employer: 'Example Works', country: 'CA', province: 'ON', startedOn: '2010-01-04', endedOn: '2010-05-31' }]);
    const row = risk()?.parentElement;
    expect(row && within(row).getByText('-100')).toBeTruthy();
    expect(row?.textContent).not.toContain('/');
  });

  it('say nothing of a deduction that there is not', () => {
    show([]);
    expect(risk()).toBeNull();
    expect(screen.getByText('Age').parentElement?.textContent).toContain('/ 75');
  });
});
