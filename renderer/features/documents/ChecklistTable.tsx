import { Button, Checkbox, Group, Menu, Stack, Table, Text, Title } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useCallback, useId, useState } from 'react';
import { ownerOf } from '../../../shared/checklists/listed';
import { itemStates, stateWords, statesWithReason, type ItemState } from '../../../shared/checklists/states';
import { categoryWords } from '../../../shared/checklists/words';
import type { ClientFile } from '../../../shared/clientFile';
import type { CaseView, ItemView } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import classes from './ChecklistTable.module.css';
import { ItemRow } from './ItemRow';
import { ReasonDialog } from './ReasonDialog';

interface TableProps {
  shown: CaseView;
  client: ClientFile | undefined;
  items: readonly ItemView[];
  readOnly: boolean;
}

type OwnerGroup = { id: string | null; name: string; role: string; items: ItemView[] };

/** Items by whom they are for, in the order in which each is first named. */
function groupsOf(items: readonly ItemView[], client: ClientFile | undefined, language: 'en' | 'fr'): OwnerGroup[] {
  const groups = new Map<string | null, OwnerGroup>();
  for (const item of items) {
    const id = item.content.for;
    const group = groups.get(id) ?? { ...(client ? ownerOf(id, client, language) : { name: id ?? '', role: '' }), id, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** The checklist: one table for each person and employer, its rows by category; several items can be given a state at once. */
export function ChecklistTable({ shown, client, items, readOnly }: TableProps) {
  const language = useLanguage();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((ids: readonly string[], isChosen: boolean): void => {
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const selected = items.filter(({ id }) => chosen.has(id));
  return (
    <Stack gap="md">
      {selected.length > 0 && <SelectionBar selected={selected} onDone={() => setChosen(new Set())} />}
      {groupsOf(items, client, language).map((group) => (
        <OwnerTable key={group.id ?? ''} group={group} shown={shown} client={client} readOnly={readOnly} chosen={chosen} onChoose={choose} />
      ))}
    </Stack>
  );
}

/** Sets one state for all that are chosen. */
function SelectionBar({ selected, onDone }: { selected: readonly ItemView[]; onDone: () => void }) {
  const t = useText();
  const language = useLanguage();
  const [asking, setAsking] = useState<ItemState>();
  const set = useServiceCommand('checklists.setState', { onSuccess: onDone });
  const items = selected.map(({ id, revision }) => ({ id, revision }));
  return (
    <section className={classes.bar} aria-label={t('documents.selected', { count: selected.length })}>
      <Group gap="sm">
        <Text size="sm" fw={600}>{t('documents.selected', { count: selected.length })}</Text>
        <Menu position="bottom-start" shadow="md">
          <Menu.Target>
            <Button size="xs" loading={set.isPending} rightSection={<IconChevronDown size={14} aria-hidden />}>{t('documents.setState')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {itemStates.map((state) => (
              <Menu.Item key={state} onClick={() => (statesWithReason.includes(state) ? setAsking(state) : set.mutate({ items, state, stateReason: '' }))}>
                {stateWords[state][language]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button size="xs" variant="default" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
      {set.error && <ErrorPanel error={set.error} />}
      {asking && (
        <ReasonDialog
          state={asking} what={t('documents.selected', { count: selected.length })} pending={set.isPending} error={set.error} onClose={() => setAsking(undefined)}
          onReason={(stateReason) => set.mutate({ items, state: asking, stateReason })}
        />
      )}
    </section>
  );
}

interface OwnerProps {
  group: OwnerGroup;
  shown: CaseView;
  client: ClientFile | undefined;
  readOnly: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

function OwnerTable({ group: { id, name, role, items }, shown, client, readOnly, chosen, onChoose }: OwnerProps) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const title = role === '' ? name : `${name} – ${role}`;
  const ids = items.map((item) => item.id);
  const count = ids.filter((one) => chosen.has(one)).length;
  const categories = [...new Set(items.map(({ content }) => content.category))];
  return (
    <section aria-labelledby={heading} data-owner={id ?? 'file'}>
      <Title order={2} size="h6" id={heading} mb={4}>{title}</Title>
      <Table className={classes.table} verticalSpacing={3} horizontalSpacing={8} fz="sm" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.tick}>
              {!readOnly && <Checkbox size="xs" aria-label={t('documents.selectAll', { owner: name })} checked={count === ids.length} indeterminate={count > 0 && count < ids.length} onChange={(event) => onChoose(ids, event.currentTarget.checked)} />}
            </Table.Th>
            <Table.Th>{t('documents.document')}</Table.Th>
            <Table.Th className={classes.need}>{t('documents.need')}</Table.Th>
            <Table.Th className={classes.from}>{t('documents.from')}</Table.Th>
            <Table.Th className={classes.state}>{t('documents.state')}</Table.Th>
            <Table.Th className={classes.day}>{t('documents.due')}</Table.Th>
            <Table.Th className={classes.day}>{t('documents.valid')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {categories.map((category) => (
          <Table.Tbody key={category}>
            <Table.Tr className={classes.category}>
              <Table.Td />
              <Table.Th scope="rowgroup" colSpan={6}>{categoryWords[category][language]}</Table.Th>
            </Table.Tr>
            {items.filter(({ content }) => content.category === category).map((item) => (
              <ItemRow key={item.id} item={item} shown={shown} client={client} readOnly={readOnly} isChosen={chosen.has(item.id)} onChoose={onChoose} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </section>
  );
}
