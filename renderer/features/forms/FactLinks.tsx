import { useText } from '../../i18n';
import { joined } from '../assessment/factAt';
import { AnchorLink } from '../clients/AnchorLink';
import { useFactFinder } from './factPlace';

/** Links to where facts are entered, each once. `what`: how the facts are called here. */
export function FactLinks({ pointers, what }: { pointers: readonly string[]; what?: string }) {
  const t = useText();
  const { fileId, find } = useFactFinder();
  const facts = [...new Set(pointers)].map(find);
  return (
    <>
      {facts.map(({ pointer, within, label, place }, index) => (
        <span key={pointer}>
          {index > 0 && ' · '}
          <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={place} underline="always" aria-label={t('forms.enter', { what: what ?? joined(within, label) })}>
            {what ?? label}
          </AnchorLink>
        </span>
      ))}
    </>
  );
}
