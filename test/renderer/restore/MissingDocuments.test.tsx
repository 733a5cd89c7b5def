import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MissingDocuments } from '../../../renderer/components/restore';
import { setLanguage } from '../../../renderer/i18n';

const shown = (documents: { name: string; fileNumber: string }[]) =>
  render(
    <MantineProvider>
      <MissingDocuments documents={documents} />
    </MantineProvider>,
  );
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ');

describe('documents whose content a backup lacks', () => {
  it('are named with their files', () => {
    shown([{ name: 'passport.pdf', fileNumber: '2026-0101' }, { name: 'degree.pdf', fileNumber: '2026-0102' }]);
    const note = plain(screen.getByRole('note').textContent);
    expect(note).toContain('2 documents are without their content');
    expect(note).toContain('have to be added again');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual(['passport.pdf (file no. 2026-0101)', 'degree.pdf (file no. 2026-0102)']);
  });

  it('are named in French', async () => {
    await setLanguage('fr');
    shown([{ name: 'passeport.pdf', fileNumber: '2026-0101' }]);
    expect(plain(screen.getByRole('note').textContent)).toContain('1 document est sans son contenu');
    expect(plain(screen.getByRole('listitem').textContent)).toBe('passeport.pdf (dossier nº 2026-0101)');
  });

  it('are counted beyond the first twenty', () => {
    shown(Array.from({ length: 22 }, (_, index) => ({ name: `${index}.pdf`, fileNumber: '1' })));
    expect(screen.getAllByRole('listitem')).toHaveLength(21);
    expect(screen.getByText('and 2 more')).toBeDefined();
  });

  it('are not spoken of where there are none', () => {
    shown([]);
    expect(screen.queryByRole('note')).toBeNull();
  });
});
