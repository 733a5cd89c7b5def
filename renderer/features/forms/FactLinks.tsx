import { useText } from '../../i18n';
import { joined } from '../assessment/factAt';
import { AnchorLink } from '../clients/AnchorLink';
import { useFactFinder } from './factPlace';

/** Links to where facts are entered, each once. */
export function FactLinks({ pointers }: { pointers: readonly string[] }) {
  const t = useText();
  const { fileId, find } = useFactFinder();
  const facts = [...new Set(pointers)].map(find);
  return (
    <>
      {facts.map(({ pointer, within, label, place }, index) => (
        <span key={pointer}>
          {index > 0 && ' · '}
          <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={place} underline="always" aria-label={t('forms.enter', { what: joined(within, label) })}>
            {label}
          </AnchorLink>
        </span>
      ))}
    </>
  );
}
