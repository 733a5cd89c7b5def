import { v7 as newId } from 'uuid';
import type { PersonView } from '../../../shared/contract';
import { factLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import { setStep } from './editor/setStep';

/** Which lists of a person are known to lack entries, and how that is said or taken back. */
export function useIncomplete(person: PersonView): { has: (list: string) => boolean; set: (list: string, incomplete: boolean) => void } {
  const t = useText();
  const language = useLanguage();
  const { edit } = useEditor();
  const stored = person.data['incomplete'];
  const named = Array.isArray(stored) ? stored.map(String) : [];
  return {
    has: (list) => named.includes(list),
    set: (list, incomplete) => {
      const next = incomplete ? [...named, list] : named.filter((other) => other !== list);
      edit(`${factLabel('person', list, language)} · ${t('profile.incomplete')}`, newId(), [setStep({ kind: 'person', id: person.id }, 'incomplete', stored, next.length === 0 ? undefined : next)]);
    },
  };
}
