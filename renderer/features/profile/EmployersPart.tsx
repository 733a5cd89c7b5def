import { Button, Menu, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconUnlink } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { employer as employerSchema, lmia as lmiaSchema } from '../../../shared/clientFile';
import type { LinkedEmployer } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { factLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { useEditor } from './editor/EditorContext';
import { setStep } from './editor/setStep';
import { useUndoNotice } from './editor/useUndoNotice';
import { EmployerDialog } from './EmployerDialog';
import { EntryFrame } from './EntryFrame';
import { EntryList } from './EntryList';
import classes from './EntryList.module.css';
import { RecordForm } from './fields/RecordForm';

/** What the book shares of an employer, and what is true of it in this file alone. */
const sharedFacts = employerSchema.omit({ id: true, familyShares: true });
const ownFacts = employerSchema.pick({ familyShares: true });

/** The employers that the file names. Their facts are shared: a change here shows in every file that names them. */
export function EmployersPart({ opened }: { opened: string | undefined }) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const { file, edit, readOnly } = useEditor();
  const undoNotice = useUndoNotice();
  const [open, setOpen] = useState(opened ?? (file.employers.length === 1 ? file.employers[0]?.id : undefined));
  const [naming, setNaming] = useState(false);
  const unlink = (link: LinkedEmployer, name: string) => {
    const label = t('profile.removed', { entry: name });
    undoNotice(label, edit(label, newId(), [{ op: 'unlinkEmployer', id: link.id, revision: link.revision }]));
    addButton.current?.focus();
  };
  return (
    <section aria-labelledby={heading} className={classes.list} data-first>
      <div className={classes.listHead}>
        <VisuallyHidden>
          <Title order={3} id={heading}>
            {factLabel('file', 'employers', language)}
          </Title>
        </VisuallyHidden>
        <p className={classes.help}>{t('profile.employers.shared')}</p>
        {!readOnly && (
          <Button ref={addButton} size="compact-xs" variant="light" leftSection={<IconPlus size={13} aria-hidden />} onClick={() => setNaming(true)}>
            {t('profile.employers.link')}
          </Button>
        )}
      </div>
      {file.employers.map((one) => (
        <EmployerRow key={one.id} link={one} opened={open === one.id} onToggle={() => setOpen(open === one.id ? undefined : one.id)} onUnlink={(name) => unlink(one, name)} />
      ))}
      <EmployerDialog opened={naming} onClose={() => setNaming(false)} onNamed={(_localId, linkId) => setOpen(linkId)} />
    </section>
  );
}

interface EmployerRowProps {
  link: LinkedEmployer;
  opened: boolean;
  onToggle: () => void;
  onUnlink: (name: string) => void;
}

function EmployerRow({ link, opened, onToggle, onUnlink }: EmployerRowProps) {
  const t = useText();
  const language = useLanguage();
  const { edit, readOnly } = useEditor();
  const { employer } = link;
  const name = textOf(employer.data['legalName']) || t('profile.employers.unnamed');
  const shared = { kind: 'employer' as const, id: employer.id };
  const own = { kind: 'employerLink' as const, id: link.id };
  const label = (member: string) => `${name} · ${factLabel('employer', member, language)}`;
  const actions = readOnly ? null : (
    <Menu.Item leftSection={<IconUnlink size={14} aria-hidden />} onClick={() => onUnlink(name)}>
      {t('profile.employers.unlink')}
    </Menu.Item>
  );
  return (
    <EntryFrame id={link.id} title={name} aside={t('profile.employers.files', { count: employer.files })} opened={opened} onToggle={onToggle} actions={actions}>
      <RecordForm schema={sharedFacts} data={employer.data} readOnly={readOnly} record={shared} onSet={(member, from, to, visit) => edit(label(member), visit, [setStep(shared, member, from, to)])} />
      <div className={classes.more}>
        <RecordForm schema={ownFacts} data={link.data} readOnly={readOnly} record={own} onSet={(member, from, to, visit) => edit(label(member), visit, [setStep(own, member, from, to)])} />
      </div>
      <EntryList parent={{ kind: 'employer', id: employer.id }} list="lmias" title={t('profile.employers.lmias')} entity="lmia" schema={lmiaSchema} entries={employer.lmias} alwaysKnown />
      <AnchorLink to="/employers/$employerId" params={{ employerId: employer.id }} size="xs">
        {t('profile.employers.page')}
      </AnchorLink>
    </EntryFrame>
  );
}
