import { Badge, Checkbox, Select, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconNote } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { itemStates, stateWords, statesWithReason, type ItemState } from '../../../shared/checklists/states';
import { lastGoodDay, validityFault } from '../../../shared/checklists/validity';
import { needWords, providerWords } from '../../../shared/checklists/words';
import type { ClientFile } from '../../../shared/clientFile';
import type { CaseView, ItemChange, ItemView } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import { FiledCount } from '../attachments/ItemDocuments';
import { useDropTarget } from '../attachments/useDropTarget';
import { useInOrder } from '../cases/useInOrder';
import classes from './ChecklistTable.module.css';
import { ItemDetails } from './ItemDetails';
import { ReasonDialog } from './ReasonDialog';

interface ItemRowProps {
  item: ItemView;
  shown: CaseView;
  client: ClientFile | undefined;
  readOnly: boolean;
  isChosen: boolean;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

const needColor = { required: 'blue', 'if-asked': 'gray', open: 'orange' } as const;

/**
 * One document of the checklist. Its state is saved as it is chosen; all else stands behind its title. A line is drawn anew only where
 * it changed: a checklist has dozens, each with a select.
 */
export const ItemRow = memo(function ItemRow({ item, shown, client, readOnly, isChosen, onChoose }: ItemRowProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [asking, setAsking] = useState<ItemState>();
  const change = useServiceCommand('checklists.change', { onSuccess: () => setAsking(undefined) });
  const { content, state, stateReason, dueOn, remark, asked } = item;
  const title = content.title[language];
  const inOrder = useInOrder(item.revision);
  const save = (what: ItemChange): void => inOrder((revision) => change.mutateAsync({ id: item.id, revision, change: what }));
  const lastDay = lastGoodDay(content, item);
  const fault = validityFault(content, item, { today, filingOn: shown.filingOn, landingOn: shown.landingOn });
  const { isOver, handlers } = useDropTarget(item.id);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Table.Tr data-document={content.document ?? 'own'} data-state={state} className={isOver ? classes.over : undefined} {...handlers}>
        <Table.Td>{!readOnly && <Checkbox size="xs" mt={2} aria-label={t('documents.select', { what: title })} checked={isChosen} onChange={(event) => onChoose([item.id], event.currentTarget.checked)} />}</Table.Td>
        <Table.Td>
          <div className={classes.heading}>
            <button type="button" className={classes.title} aria-expanded={isOpen} aria-label={t('documents.more', { what: title })} onClick={() => setOpen(!isOpen)}>
              <Chevron size={16} aria-hidden />
              <span>{content.form && !title.includes(content.form.number) ? `${content.form.number} – ${title}` : title}</span>
            </button>
            <FiledCount item={item} />
          </div>
          {!asked && item.origin === 'rule' && <Text size="xs" c="dimmed" pl={20}>{t('documents.notAsked')}</Text>}
          {stateReason !== '' && <Text size="xs" c="dimmed" pl={20}>{stateReason}</Text>}
          {remark !== '' && <Text size="xs" c="dimmed" pl={20} lineClamp={1}><IconNote size={12} aria-hidden /> {remark}</Text>}
          {change.error && !asking && <ErrorPanel error={change.error} />}
        </Table.Td>
        <Table.Td><Badge variant="light" color={needColor[content.need]} tt="none" fw={500}>{needWords[content.need][language]}</Badge></Table.Td>
        <Table.Td>{providerWords[item.responsible ?? content.providedBy][language]}</Table.Td>
        <Table.Td>
          <Select
            size="xs" aria-label={`${t('documents.state')}: ${title}`} allowDeselect={false} disabled={readOnly} value={state} comboboxProps={{ width: 160, position: 'bottom-start' }}
            data={itemStates.map((value) => ({ value, label: stateWords[value][language] }))}
            onChange={(value) => {
              const next = itemStates.find((one) => one === value);
              if (next === undefined || next === state) return;
              if (statesWithReason.includes(next)) setAsking(next);
              else save({ state: next });
            }}
          />
          {asking && <ReasonDialog state={asking} what={title} pending={change.isPending} error={change.error} onClose={() => setAsking(undefined)} onReason={(reason) => save({ state: asking, stateReason: reason })} />}
        </Table.Td>
        <Table.Td className={classes.oneLine}>{dueOn === null ? '' : format.date(dueOn)}</Table.Td>
        <Table.Td className={classes.oneLine}>
          {lastDay !== null && format.date(lastDay)}
          {fault && (
            <Text size="xs" c="var(--mantine-color-orange-light-color)" style={{ whiteSpace: 'normal' }}>
              <IconAlertTriangle size={12} aria-hidden /> {t(`documents.validityWarnings.${fault}`)}
            </Text>
          )}
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr>
          <Table.Td />
          <Table.Td colSpan={6}><ItemDetails item={item} client={client} readOnly={readOnly} saving={change.isPending} onSave={save} /></Table.Td>
        </Table.Tr>
      )}
    </>
  );
});
