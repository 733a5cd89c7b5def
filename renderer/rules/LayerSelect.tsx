import { Select } from '@mantine/core';
import { packLayers, type PackLayer } from '../../shared/contract';
import { useServiceQuery } from '../api';
import { useText } from '../i18n';

/** The layers that have rules: the law, and those in which a pack is in force. */
export function useLayers(): readonly PackLayer[] {
  const { data = [] } = useServiceQuery('rulePacks.inForce', {});
  return packLayers.filter((layer) => layer === 'law' || data.some((one) => one.layer === layer));
}

/** The layer that an address asks for, where it has rules; otherwise the law. */
export function useShownLayer(asked: PackLayer | undefined): PackLayer {
  const layers = useLayers();
  return asked !== undefined && layers.includes(asked) ? asked : 'law';
}

/** Whose rules are shown. Nothing where the law is all there is. */
export function LayerSelect({ value, onChange }: { value: PackLayer; onChange: (layer: PackLayer | undefined) => void }) {
  const t = useText();
  const layers = useLayers();
  if (layers.length < 2) return null;
  return (
    <Select
      label={t('rulePacks.showing')} w={170} allowDeselect={false} value={value} data={layers.map((layer) => ({ value: layer, label: t(`rulePacks.layer.${layer}`) }))}
      onChange={(chosen) => onChange(layers.find((layer) => layer === chosen && layer !== 'law'))}
    />
  );
}
