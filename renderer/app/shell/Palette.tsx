import { Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { IconBriefcase, IconFileText, IconFolder, IconListNumbers, IconRoute, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { userErrorOf } from '../../api';
import { useRegisteredCommands, type Command } from '../../components';
import { filedName } from '../../features/clients/personName';
import { useLanguage, useText } from '../../i18n';
import { Keys } from './Keys';
import classes from './Palette.module.css';
import { paletteStore } from './paletteStore';
import { useFirstSelected } from './useFirstSelected';
import { useFound } from './useFound';
import { useFoundRules } from './useFoundRules';
import { useTypedAhead } from './useTypedAhead';

export { PaletteButton } from './PaletteButton';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
const matches = (command: Command, query: string): boolean => {
  const text = plain([command.label, ...(command.keywords ?? [])].join(' '));
  return plain(query).split(/\s+/).every((word) => text.includes(word));
};

/** The one search box: client files, employers, documents and everything that can be done. */
export function Palette() {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  useTypedAhead(setQuery);
  const { files, employers, documents, searching, error } = useFound(query);
  const { occupations, pathways } = useFoundRules(query);
  const commands = useRegisteredCommands().filter((command) => command.id !== 'shell.search' && matches(command, query));
  const list = useFirstSelected(query, [...files, ...employers, ...documents.map(({ attachment }) => attachment), ...occupations, ...pathways, ...commands].map(({ id }) => id).join(' '));
  const empty = files.length + employers.length + documents.length + occupations.length + pathways.length + commands.length === 0;

  return (
    <Spotlight.Root store={paletteStore} query={query} onQueryChange={setQuery} shortcut={null} scrollable maxHeight={440} overlayProps={{ blur: 0, backgroundOpacity: 0.35 }} classNames={{ actionDescription: classes.description }} attributes={{ content: { 'aria-label': t('shell.palette.label') } }}>
      <Spotlight.Search data-palette placeholder={t('shell.palette.placeholder')} aria-label={t('shell.palette.label')} leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />} />
      <Spotlight.ActionsList ref={list}>
        {files.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.clients')}>
            {files.map((file) => (
              <Spotlight.Action
                key={file.id}
                label={filedName(file)}
                description={t('shell.palette.file', { fileNumber: file.fileNumber, status: t(`clients.status.${file.status}`) })}
                leftSection={<IconFolder size={18} stroke={1.7} aria-hidden />}
                onClick={() => void navigate({ to: '/clients/$fileId/overview', params: { fileId: file.id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {employers.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.employers')}>
            {employers.map((employer) => (
              <Spotlight.Action
                key={employer.id}
                label={employer.legalName}
                description={t('shell.palette.employerFiles', { count: employer.files })}
                leftSection={<IconBriefcase size={18} stroke={1.7} aria-hidden />}
                onClick={() => void navigate({ to: '/employers/$employerId', params: { employerId: employer.id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {documents.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.documents')}>
            {documents.map(({ attachment: { id, fileId, name }, foundIn, file }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={[filedName(file), file.fileNumber, t(`attachments.foundIn.${foundIn}`)].join(' · ')}
                leftSection={<IconFileText size={18} stroke={1.7} aria-hidden />}
                onClick={() => void navigate({ to: '/clients/$fileId/documents', params: { fileId }, search: { document: id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {occupations.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.occupations')}>
            {occupations.map(({ id, title, description }) => (
              <Spotlight.Action
                key={id} label={title} description={description} leftSection={<IconListNumbers size={18} stroke={1.7} aria-hidden />}
                onClick={() => void navigate({ to: '/occupations/$code', params: { code: id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {pathways.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.pathways')}>
            {pathways.map(({ id, title, description }) => (
              <Spotlight.Action
                key={id} label={title} description={description} leftSection={<IconRoute size={18} stroke={1.7} aria-hidden />}
                onClick={() => void navigate({ to: '/pathways', search: { id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label={t('shell.palette.commands')}>
            {commands.map(({ id, label, icon: CommandIcon, shortcut, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                leftSection={<CommandIcon size={18} stroke={1.7} aria-hidden />}
                rightSection={shortcut === undefined ? undefined : <Keys shortcut={shortcut} />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {empty && <Spotlight.Empty>{searching ? t('shell.palette.searching') : t('shell.palette.nothing', { query })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
      <output className={classes.status}>
        {error === null || error === undefined ? t('shell.palette.hint') : t('shell.palette.failed', { reason: userErrorOf(error).message[language] })}
      </output>
    </Spotlight.Root>
  );
}
