import { IconLock } from '@tabler/icons-react';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useCommands, useRegisteredCommands, type Command } from '../../../renderer/components';

const command = (id: string): Command => ({ id, label: id, icon: IconLock, run: () => undefined });
const ofTheShell = [command('shell.lock')];
const ofThePage = [command('file.print'), command('file.export')];

function Offers({ commands }: { commands: readonly Command[] }) {
  useCommands(commands);
  return null;
}

function Listed() {
  return <p>{useRegisteredCommands().map(({ id }) => id).join(' ')}</p>;
}

it('commands are offered while what offers them is there', () => {
  const page = (withFile: boolean) => (
    <>
      <Listed />
      <Offers commands={ofTheShell} />
      {withFile && <Offers commands={ofThePage} />}
    </>
  );
  const { rerender } = render(page(true));
  expect(screen.getByText('shell.lock file.print file.export')).toBeTruthy();
  rerender(page(false));
  expect(screen.getByText('shell.lock')).toBeTruthy();
});
