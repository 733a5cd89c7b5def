import { useServiceQuery } from '../../api';
import { Notice } from '../../components';
import { isDesktop } from '../../desktop';
import { useText } from '../../i18n';

/** Says at the locked door that another program still holds readable copies; Dossier goes on trying to remove them. */
export function StuckCopies() {
  const t = useText();
  const stuck = useServiceQuery('attachments.openedCopies', {}, { enabled: isDesktop() }).data?.stuck ?? 0;
  return stuck === 0 ? null : <Notice kind="warning">{t('attachments.copiesStuck', { count: stuck })}</Notice>;
}
