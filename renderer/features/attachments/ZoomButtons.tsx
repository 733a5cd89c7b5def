import { ActionIcon, Button, Group } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useText } from '../../i18n';

const steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next size up or down; the last one where there is none. `1` fits the width. */
export const zoomed = (zoom: number, direction: 'in' | 'out'): number =>
  (direction === 'in' ? steps.find((step) => step > zoom) : steps.findLast((step) => step < zoom)) ?? zoom;

/** Larger, smaller, and back to the width of the window. */
export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const t = useText();
  return (
    <Group gap={4}>
      <ActionIcon variant="default" aria-label={t('attachments.zoomOut')} disabled={zoomed(zoom, 'out') === zoom} onClick={() => onZoom(zoomed(zoom, 'out'))}><IconZoomOut size={16} aria-hidden /></ActionIcon>
      <ActionIcon variant="default" aria-label={t('attachments.zoomIn')} disabled={zoomed(zoom, 'in') === zoom} onClick={() => onZoom(zoomed(zoom, 'in'))}><IconZoomIn size={16} aria-hidden /></ActionIcon>
      <Button size="xs" variant="default" disabled={zoom === 1} onClick={() => onZoom(1)}>{t('attachments.fit')}</Button>
    </Group>
  );
}
