import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconDownload, IconFileTypeCsv, IconFileTypePdf, IconFileTypeXls } from '@tabler/icons-react';
import { reportFormats, type MadeReport } from '../../../shared/contract';
import type { ReportView } from '../../../shared/impact/rows';
import { useServiceCommand, userErrorOf } from '../../api';
import { saveMade } from '../../desktop';
import { useLanguage, useText, useToday } from '../../i18n';

const icons = { csv: IconFileTypeCsv, xlsx: IconFileTypeXls, pdf: IconFileTypePdf } as const;

/** What is shown of a report, as a file. */
export function ExportMenu({ made, view }: { made: MadeReport; view: ReportView }) {
  const t = useText();
  const language = useLanguage();
  const printedOn = useToday();
  const closeButtonProps = { 'aria-label': t('common.close') };
  const { mutateAsync, isPending } = useServiceCommand('reports.export');
  const write = async (format: (typeof reportFormats)[number]): Promise<void> => {
    try {
      const file = await mutateAsync({ id: made.id, view, format, language, printedOn });
      if (await saveMade(file)) notifications.show({ message: t('reports.exported', { name: file.name }), closeButtonProps });
    } catch (error) {
      notifications.show({ color: 'red', autoClose: 10_000, message: userErrorOf(error).message[language], closeButtonProps });
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={isPending} leftSection={<IconDownload size={16} aria-hidden />} rightSection={<IconChevronDown size={14} aria-hidden />}>{t('reports.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {reportFormats.map((format) => {
          const FormatIcon = icons[format];
          return <Menu.Item key={format} leftSection={<FormatIcon size={16} aria-hidden />} onClick={() => void write(format)}>{t(`reports.exportAs.${format}`)}</Menu.Item>;
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
