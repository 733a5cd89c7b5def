import { Box, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n';
import classes from './Attachments.module.css';
import { zoomed, ZoomButtons } from './ZoomButtons';

/** A picture, at first as wide as the window and no wider than it is. */
export function ImagePreview({ name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }) {
  const t = useText();
  const picture = useRef<HTMLImageElement>(null);
  const [zoom, setZoom] = useState(1);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    if (picture.current !== null) picture.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  if (isBroken) return <Text size="sm">{t('attachments.notShown')}</Text>;
  return (
    <Stack gap="xs">
      <ZoomButtons zoom={zoom} onZoom={setZoom} />
      <Box
        component="section" className={classes.stage} aria-label={name} tabIndex={0}
        onKeyDown={({ key }) => {
          if (key === '+' || key === '=') setZoom(zoomed(zoom, 'in'));
          if (key === '-') setZoom(zoomed(zoom, 'out'));
        }}
      >
        <img ref={picture} alt={name} style={zoom === 1 ? { maxWidth: '100%' } : { width: `${zoom * 100}%` }} onError={() => setBroken(true)} />
      </Box>
    </Stack>
  );
}
