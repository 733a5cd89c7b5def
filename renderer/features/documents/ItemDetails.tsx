import { Button, Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { documentProviders } from '../../../shared/assessment/pack/documents';
import { providerWords, reasonInWords } from '../../../shared/checklists/words';
import type { ClientFile } from '../../../shared/clientFile';
import { part as partSchema, type ItemChange, type ItemView } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { DayInput } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { ItemDocuments } from '../attachments/ItemDocuments';
import { useCaseRules } from '../cases/useCaseRules';
import classes from './ChecklistTable.module.css';

interface DetailsProps {
  item: ItemView;
  client: ClientFile | undefined;
  readOnly: boolean;
  saving: boolean;
  onSave: (change: ItemChange) => void;
}

const asRules = 'rules';

/** Why a document is asked for and what it must show, and what the office notes of it. */
export function ItemDetails({ item, client, readOnly, saving, onSave }: DetailsProps) {
  const t = useText();
  const language = useLanguage();
  const rules = useCaseRules();
  const { content } = item;
  /** Undefined while nothing was typed: then the note is as it is stored. */
  const [typed, setTyped] = useState<string>();
  const { title, issuedBy, form, validity, mustContain, note, howToObtain, citations } = content;
  const reason = client ? reasonInWords(content, client, language) : content.reasons.map((one) => one[language]).join(' ');
  const words = item.responsible ?? asRules;
  return (
    <div className={classes.details}>
      <dl className={classes.facts}>
        <Fact name={t('documents.why')} show={reason !== ''}>{reason} <Citations ids={citations} pack={rules} /></Fact>
        <Fact name={t('documents.contains')} show={mustContain.length > 0}>
          <ul>{mustContain.map((text) => <li key={text.en}>{text[language]}</li>)}</ul>
        </Fact>
        <Fact name={t('documents.form')} show={form !== null}>{form && `${form.number}, ${form.title[language]}`}</Fact>
        <Fact name={t('documents.issuedBy')} show={issuedBy !== null}>{issuedBy?.[language]}</Fact>
        <Fact name={t('documents.validity')} show={validity !== null}>{validity?.label[language]}</Fact>
        <Fact name={t('documents.obtain')} show={howToObtain !== null}>{[howToObtain?.[language], note?.[language]].filter((text) => text !== undefined).join(' ')}</Fact>
      </dl>
      <ItemDocuments item={item} />
      <div className={classes.fields}>
        <DayInput label={t('documents.dueOn')} w={150} clearable disabled={readOnly} value={item.dueOn} onChange={(day) => onSave({ dueOn: day })} />
        <DayInput label={t('documents.issuedOn')} w={150} clearable disabled={readOnly} value={item.issuedOn} onChange={(day) => onSave({ issuedOn: day })} />
        <DayInput label={t('documents.expiresOn')} w={150} clearable disabled={readOnly} value={item.expiresOn} onChange={(day) => onSave({ expiresOn: day })} />
        <Select
          label={t('documents.responsible')} w={230} allowDeselect={false} disabled={readOnly} value={words}
          data={[{ value: asRules, label: t('documents.responsibleAsRules', { who: providerWords[content.providedBy][language] }) }, ...documentProviders.map((value) => ({ value, label: providerWords[value][language] }))]}
          onChange={(value) => onSave({ responsible: documentProviders.find((one) => one === value) ?? null })}
        />
        <PartSelect label={t('documents.translation')} value={item.translation} readOnly={readOnly} onSave={(translation) => onSave({ translation })} />
        <PartSelect label={t('documents.certifiedCopy')} value={item.certifiedCopy} readOnly={readOnly} onSave={(certifiedCopy) => onSave({ certifiedCopy })} />
      </div>
      <Textarea
        mt={8} label={t('documents.remark')} aria-label={`${t('documents.remark')}: ${title[language]}`} autosize minRows={1} maxLength={4000} readOnly={readOnly} value={typed ?? item.remark} onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== undefined && typed !== item.remark) onSave({ remark: typed });
        }}
      />
      {!readOnly && (item.origin === 'own' || !item.asked) && <RemoveItem item={item} disabled={saving} />}
    </div>
  );
}

function Fact({ name, show, children }: { name: string; show: boolean; children: ReactNode }) {
  if (!show) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

type PartValue = ItemView['translation'];

function PartSelect({ label, value, readOnly, onSave }: { label: string; value: PartValue; readOnly: boolean; onSave: (value: PartValue) => void }) {
  const t = useText();
  return (
    <Select
      label={label} w={150} allowDeselect={false} disabled={readOnly} value={value} data={partSchema.options.map((one) => ({ value: one, label: t(`documents.parts.${one}`) }))}
      onChange={(next) => {
        const chosen = partSchema.options.find((one) => one === next);
        if (chosen) onSave(chosen);
      }}
    />
  );
}

/** Takes away what the office added or the rules no longer ask for; it can be brought back. */
function RemoveItem({ item, disabled }: { item: ItemView; disabled: boolean }) {
  const t = useText();
  const restore = useServiceCommand('checklists.remove');
  const remove = useServiceCommand('checklists.remove', {
    onSuccess: ({ id, revision }) => {
      const message = notifications.show({
        autoClose: 10_000, closeButtonProps: { 'aria-label': t('common.close') },
        message: (
          <>
            {t('documents.removedOwn')}{' '}
            <Button size="compact-xs" variant="light" onClick={() => { restore.mutate({ id, revision, removed: false }); notifications.hide(message); }}>{t('common.undo')}</Button>
          </>
        ),
      });
    },
  });
  return (
    <Button mt={8} size="xs" variant="subtle" color="red" disabled={disabled} loading={remove.isPending} onClick={() => remove.mutate({ id: item.id, revision: item.revision, removed: true })}>
      {t('documents.removeOwn')}
    </Button>
  );
}
