import { MantineProvider } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ServiceError, serviceError } from '../../../renderer/api';
import { ConfirmDanger, EmptyState, ErrorPanel, LoadingState, Notice, SaveIndicator } from '../../../renderer/components';
import { setLanguage } from '../../../renderer/i18n';

const show = async (children: ReactNode, language: 'en' | 'fr' = 'en') => {
  await setLanguage(language);
  return render(<MantineProvider env="test">{children}</MantineProvider>);
};

describe('an error', () => {
  it('says what happened and what to do, in the language of the page, with its code', async () => {
    await show(<ErrorPanel error={serviceError('disk.full')} />, 'fr');
    expect(screen.getByRole('alert').textContent).toContain('Le disque est plein. Ce qui était enregistré est intact');
    expect(screen.getByRole('alert').textContent).toContain('disk.full');
  });

  it('that nobody foresaw says so, and nothing of its inside', async () => {
    await show(<ErrorPanel error={new TypeError('secret of the inside')} />);
    expect(screen.getByRole('alert').textContent).toContain('Something unexpected happened.');
    expect(screen.getByRole('alert').textContent).not.toContain('secret');
  });

  it('lists the faults of an input with their places', async () => {
    const user = { ...serviceError('request.invalid').user, faults: [{ path: '/name', code: 'missing', message: { en: 'A name is required.', fr: 'Le nom est requis.' } }] };
    await show(<ErrorPanel error={new ServiceError(user)} />);
    expect(screen.getByRole('listitem').textContent).toBe('A name is required. (/name)');
  });

  it('offers another try where there is one', async () => {
    let tries = 0;
    await show(<ErrorPanel error={serviceError('book.busy')} onRetry={() => (tries += 1)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tries).toBe(1);
  });
});

it('while something loads, screen readers are told and the outline is not read', async () => {
  await show(<LoadingState rows={2} />);
  expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('Loading…');
});

it('an empty place says what would be there and how it begins', async () => {
  await show(<EmptyState icon={IconFolder} title="No files yet" description="Make the first one." actions={<button>New client</button>} />);
  expect(screen.getByRole('heading', { level: 2, name: 'No files yet' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'New client' })).toBeTruthy();
});

it('only what came of something is announced; what stands there anyway is a note', async () => {
  await show(
    <>
      <Notice kind="warning">Nobody can reset it.</Notice>
      <Notice kind="success">It is done.</Notice>
    </>,
  );
  expect(screen.getByRole('status').textContent).toBe('It is done.');
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('before something is destroyed', () => {
  it('the object is named, and the focus is on the way out', async () => {
    await show(
      <ConfirmDanger opened onClose={() => undefined} onConfirm={() => undefined} title="Destroy 2026-0101?" confirmLabel="Destroy the file">
        It cannot be undone.
      </ConfirmDanger>,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Destroy 2026-0101?' });
    expect(dialog.textContent).toContain('It cannot be undone.');
    await expect.poll(() => document.activeElement?.textContent).toBe('Cancel');
  });

  it('a refusal stays in the dialog', async () => {
    await show(
      <ConfirmDanger opened onClose={() => undefined} onConfirm={() => undefined} title="Delete?" confirmLabel="Delete" error={serviceError('employer.in-use')}>
        Really.
      </ConfirmDanger>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('This employer is named in client files.');
  });
});

describe('the state of an edit', () => {
  it.each([
    ['nothing', { kind: 'idle' }, ''],
    ['saving', { kind: 'saving' }, 'Saving…'],
    ['saved', { kind: 'saved' }, 'Saved'],
  ] as const)('says %s', async (_what, status, text) => {
    await show(<SaveIndicator status={status} />);
    expect(screen.getByRole('status').textContent).toBe(text);
  });

  it('says why something was not saved', async () => {
    await show(<SaveIndicator status={{ kind: 'failed', error: serviceError('book.read-only') }} />);
    expect(screen.getByRole('status').textContent).toContain('Not saved. The data folder is read-only');
  });
});
