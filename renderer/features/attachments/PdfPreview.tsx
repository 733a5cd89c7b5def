import { ActionIcon, Box, Button, Group, NumberInput, PasswordInput, Stack, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { LoadingState } from '../../components';
import { useText } from '../../i18n';
import classes from './Attachments.module.css';
import { PdfPage } from './PdfPage';
import { usePdf } from './usePdf';
import { zoomed, ZoomButtons } from './ZoomButtons';

interface PdfPreviewProps {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A PDF, page by page. */
export function PdfPreview({ name, bytes }: PdfPreviewProps) {
  const t = useText();
  const opening = usePdf(bytes);
  switch (opening.state) {
    case 'opening':
      return <LoadingState />;
    case 'locked':
      return <AskPassword isWrong={opening.isWrong} onPassword={opening.give} />;
    case 'failed':
      return <Text size="sm">{t('attachments.notShown')}</Text>;
    case 'open':
      return <Pages name={name} pdf={opening.pdf} />;
  }
}

function AskPassword({ isWrong, onPassword }: { isWrong: boolean; onPassword: (password: string) => void }) {
  const t = useText();
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
        setPassword('');
      }}
    >
      <Stack gap="xs" maw={420}>
        <Text size="sm">{t('attachments.locked')}</Text>
        <PasswordInput
          label={t('attachments.password')} data-autofocus autoComplete="off" value={password} error={isWrong && password === '' && t('attachments.wrongPassword')}
          visibilityToggleButtonProps={{ 'aria-hidden': true }} onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group><Button type="submit" size="xs" disabled={password === ''}>{t('attachments.unlock')}</Button></Group>
      </Stack>
    </form>
  );
}

function Pages({ name, pdf }: { name: string; pdf: PDFDocumentProxy }) {
  const t = useText();
  const { ref, width } = useElementSize();
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState(1);
  const go = (page: number): void => setNumber(Math.min(pdf.numPages, Math.max(1, page)));
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Group gap={6}>
          <ActionIcon variant="default" aria-label={t('attachments.previousPage')} disabled={number === 1} onClick={() => go(number - 1)}><IconChevronLeft size={16} aria-hidden /></ActionIcon>
          <NumberInput size="xs" w={64} hideControls aria-label={t('attachments.page')} min={1} max={pdf.numPages} allowDecimal={false} value={number} onChange={(value) => typeof value === 'number' && go(value)} />
          <Text size="sm">{t('attachments.pageOf', { total: pdf.numPages })}</Text>
          <ActionIcon variant="default" aria-label={t('attachments.nextPage')} disabled={number === pdf.numPages} onClick={() => go(number + 1)}><IconChevronRight size={16} aria-hidden /></ActionIcon>
        </Group>
        <ZoomButtons zoom={zoom} onZoom={setZoom} />
      </Group>
      <Box
        component="section" ref={ref} className={classes.stage} aria-label={name} tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'PageDown' || event.key === 'ArrowRight') go(number + 1);
          else if (event.key === 'PageUp' || event.key === 'ArrowLeft') go(number - 1);
          else if (event.key === '+' || event.key === '=') setZoom(zoomed(zoom, 'in'));
          else if (event.key === '-') setZoom(zoomed(zoom, 'out'));
          else return;
          event.preventDefault();
        }}
      >
        {width > 0 && <PdfPage key={`${number} ${width * zoom}`} pdf={pdf} number={number} width={width * zoom} label={t('attachments.pageImage', { name, number })} />}
      </Box>
    </Stack>
  );
}
