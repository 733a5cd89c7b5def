import { IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCommands, type Command } from '../../components';
import { useText } from '../../i18n';

/** What begins a file, from any page (called once, by the frame around them): the list of files opens with the dialog. */
export function useClientCommands(): void {
  const t = useText();
  const navigate = useNavigate();
  useCommands(
    useMemo(
      (): readonly Command[] => [
        { id: 'clients.new', label: t('clients.newClient'), icon: IconUserPlus, shortcut: 'mod+N', run: () => void navigate({ to: '/clients', search: { dialog: 'new' } }) },
        { id: 'clients.import', label: t('clients.importFiles'), icon: IconFileImport, shortcut: 'mod+I', run: () => void navigate({ to: '/clients', search: { dialog: 'import' } }) },
      ],
      [t, navigate],
    ),
  );
}
