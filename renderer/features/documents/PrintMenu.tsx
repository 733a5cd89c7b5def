import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Input } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel, PrintLanguage } from '../../components';
import { saveMade } from '../../desktop';
import { useLanguage, useText, useToday } from '../../i18n';

type Print = Input<'checklists.print'>;
const kinds = ['checklist', 'missing'] as const satisfies readonly Print['kind'][];
const formats = ['pdf', 'docx', 'xlsx', 'csv'] as const satisfies readonly Print['format'][];

/** Writes the checklist, or what is missing, as a file in the language that is chosen, at first that of the page, where the person says. */
export function PrintMenu({ caseId }: { caseId: string }) {
  const t = useText();
  const ofPage = useLanguage();
  const [chosen, setChosen] = useState<Print['language'] | null>(null);
  const language = chosen ?? ofPage;
  const printedOn = useToday();
  const print = useServiceCommand('checklists.print', { onSuccess: async (made) => void (await saveMade(made)) });
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />} loading={print.isPending}>
            {t('documents.print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <PrintLanguage language={language} onChange={setChosen} />
          {kinds.map((kind) => (
            <div key={kind}>
              <Menu.Label>{t(`documents.printKinds.${kind}`)}</Menu.Label>
              {formats.map((format) => (
                <Menu.Item key={format} aria-label={`${t(`documents.printKinds.${kind}`)}, ${format.toUpperCase()}`} onClick={() => print.mutate({ caseId, kind, format, language, printedOn })}>
                  {format.toUpperCase()}
                </Menu.Item>
              ))}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      {print.error && <ErrorPanel error={print.error} />}
    </>
  );
}
