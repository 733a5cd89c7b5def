import { Modal, Table } from '@mantine/core';
import { useRegisteredCommands } from '../../components';
import { useText } from '../../i18n';
import { Keys } from './Keys';

interface ShortcutsHelpProps {
  opened: boolean;
  onClose: () => void;
}

/** Every shortcut that works on this page. */
export function ShortcutsHelp({ opened, onClose }: ShortcutsHelpProps) {
  const t = useText();
  const commands = useRegisteredCommands();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shell.shortcuts.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={130}>{t('shell.shortcuts.key')}</Table.Th>
            <Table.Th>{t('shell.shortcuts.does')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {commands.map(({ id, label, shortcut }) =>
            shortcut === undefined ? null : (
              <Table.Tr key={id}>
                <Table.Td>
                  <Keys shortcut={shortcut} />
                </Table.Td>
                <Table.Td>{label}</Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
