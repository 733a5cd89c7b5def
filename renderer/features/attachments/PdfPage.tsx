import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy, RenderTask } from 'unpdf/pdfjs';
import { useText } from '../../i18n';
import classes from './Attachments.module.css';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** In CSS pixels. */
  width: number;
  label: string;
}

/** Browsers draw nothing on a canvas of more pixels. */
const mostPixels = 16_000_000;

/** One page, drawn as sharp as the screen is. Another page or width needs another `key`: a canvas never shows two drawings. */
export function PdfPage({ pdf, number, width, label }: PdfPageProps) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [outcome, setOutcome] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    let task: RenderTask | undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (isGone || target === null) return;
      const natural = page.getViewport({ scale: 1 });
      const height = (natural.height / natural.width) * width;
      const sharpness = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
      const viewport = page.getViewport({ scale: (width / natural.width) * sharpness });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.width = `${width}px`;
      target.style.height = `${height}px`;
      task = page.render({ canvas: target, viewport });
      await task.promise;
    };
    draw().then(
      () => { if (!isGone) setOutcome('drawn'); },
      () => { if (!isGone) setOutcome('failed'); },
    );
    return () => {
      isGone = true;
      task?.cancel();
    };
  }, [pdf, number, width]);
  return (
    <>
      {outcome === 'failed' && <Text size="sm" p="sm">{t('attachments.notShown')}</Text>}
      <figure className={classes.page} aria-label={label} hidden={outcome === 'failed'}><canvas ref={canvas} data-drawn={outcome === 'drawn'} /></figure>
    </>
  );
}
