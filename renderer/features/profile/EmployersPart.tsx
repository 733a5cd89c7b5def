import { ActionIcon, Button, Collapse, Group, Menu, Select, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconDots, IconLink, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { employer as employerSchema, lmia as lmiaSchema } from '../../../shared/clientFile';
import type { FileView, LinkedEmployer } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { factLabel } from '../../../shared/texts';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { EntryList } from './EntryList';
import classes from './EntryList.module.css';
import { RecordForm } from './fields/RecordForm';

const ownMembers = ['familyShares'];
/** What the book shares of an employer. */
export const sharedEmployerFacts = employerSchema.omit({ id: true, familyShares: true });
const linkFacts = employerSchema.pick({ familyShares: true });

const freeLocalId = (file: FileView): string => {
  const used = new Set(file.employers.map(({ localId }) => localId));
  for (let n = 1; ; n++) if (!used.has(`e${n}`)) return `e${n}`;
};

/** The employers that the file names. Their facts are shared: a change here shows in every file that names them. */
export function EmployersPart({ opened }: { opened: string | undefined }) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const { file, edit, readOnly } = useEditor();
  const [open, setOpen] = useState(opened ?? (file.employers.length === 1 ? file.employers[0]?.id : undefined));
  const link = (employerId: string) => {
    const id = newId();
    edit(t('profile.employers.link'), newId(), [{ op: 'linkEmployer', id, employerId, localId: freeLocalId(file), data: {} }]);
    setOpen(id);
  };
  return (
    <section aria-labelledby={heading} className={classes.list}>
      <Title order={3} size="h4" id={heading} mb={4}>
        {factLabel('file', 'employers', language)}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {t('profile.employers.shared')}
      </Text>
      {file.employers.map((one) => (
        <EmployerRow key={one.id} link={one} opened={open === one.id} onToggle={() => setOpen(open === one.id ? undefined : one.id)} />
      ))}
      {!readOnly && <AddEmployer taken={file.employers.map(({ employer }) => employer.id)} onLink={link} />}
    </section>
  );
}

function EmployerRow({ link, opened, onToggle }: { link: LinkedEmployer; opened: boolean; onToggle: () => void }) {
  const t = useText();
  const language = useLanguage();
  const panel = useId();
  const { edit, readOnly } = useEditor();
  const { employer } = link;
  const name = textOf(employer.data['legalName']) || t('profile.employers.unnamed');
  return (
    <div className={classes.entry} data-entry={link.id}>
      <div className={classes.head}>
        <UnstyledButton className={classes.summary} aria-expanded={opened} aria-controls={panel} onClick={onToggle}>
          {opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          <Text size="sm" fw={500} truncate className={classes.title}>
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {t('profile.employers.files', { count: employer.files })}
          </Text>
        </UnstyledButton>
        {!readOnly && (
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('profile.entryActions', { entry: name })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => edit(t('profile.employers.unlink'), newId(), [{ op: 'unlinkEmployer', id: link.id, revision: link.revision }])}>{t('profile.employers.unlink')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <Collapse expanded={opened} id={panel}>
        {opened && (
          <div className={classes.body}>
            <RecordForm schema={sharedEmployerFacts} data={employer.data} readOnly={readOnly} onSet={(member, from, to, visit) => edit(`${name} · ${factLabel('employer', member, language)}`, visit, [{ op: 'set', target: { kind: 'employer', id: employer.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }])} />
            <Stack gap="sm" mt="sm">
              <RecordForm schema={linkFacts} data={link.data} members={ownMembers} readOnly={readOnly} onSet={(member, from, to, visit) => edit(`${name} · ${factLabel('employer', member, language)}`, visit, [{ op: 'set', target: { kind: 'employerLink', id: link.id }, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }])} />
              <EntryList parent={{ kind: 'employer', id: employer.id }} list="lmias" title={t('profile.employers.lmias')} entity="lmia" schema={lmiaSchema} entries={employer.lmias} alwaysKnown />
            </Stack>
          </div>
        )}
      </Collapse>
    </div>
  );
}

/** Links an employer of the book, or makes a new one. */
function AddEmployer({ taken, onLink }: { taken: readonly string[]; onLink: (employerId: string) => void }) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [name, setName] = useState('');
  const found = useServiceQuery('employers.list', { query, offset: 0, limit: 50 });
  const create = useServiceCommand('employers.create', {
    onSuccess: ({ id }) => {
      setName('');
      onLink(id);
    },
  });
  const rows = (found.data?.rows ?? []).filter(({ id }) => !taken.includes(id));
  return (
    <Stack gap="xs" mt="sm">
      {create.error && <ErrorPanel error={create.error} />}
      <Group align="flex-end" gap="sm">
        <Select
          label={t('profile.employers.ofBook')} placeholder={t('profile.employers.search')} searchable searchValue={query} onSearchChange={setQuery} filter={({ options }) => options} value={null} w={{ base: '100%', xs: 280 }}
          leftSection={<IconLink size={16} aria-hidden />} nothingFoundMessage={t('profile.nothingFound')} comboboxProps={{ shadow: 'md' }}
          data={rows.map(({ id, legalName, businessNumber }) => ({ value: id, label: [legalName, businessNumber].filter(Boolean).join(' · ') }))}
          onChange={(id) => {
            setQuery('');
            if (id !== null) onLink(id);
          }}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') create.mutate({ legalName: name.trim() });
          }}
        >
          <Group align="flex-end" gap="xs">
            <TextInput label={t('profile.employers.new')} value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="off" />
            <Button type="submit" variant="light" leftSection={<IconPlus size={14} aria-hidden />} disabled={name.trim() === ''} loading={create.isPending}>
              {t('common.add')}
            </Button>
          </Group>
        </form>
      </Group>
    </Stack>
  );
}
