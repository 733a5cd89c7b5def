import { useMemo } from 'react';
import { personLists } from '../../../shared/clientFile';
import type { PersonView } from '../../../shared/contract';
import { factLabel, fieldHelp } from '../../../shared/texts';
import { useLanguage, useText, useToday } from '../../i18n';
import { entityOf } from './entityOf';
import { EntryList } from './EntryList';
import { useEntryNames } from './entrySummary';
import { spansOf, timedLists } from './spans';
import { Timeline } from './Timeline';
import { useIncomplete } from './useIncomplete';

interface PersonListProps {
  person: PersonView;
  list: string;
  entry: string | undefined;
  /** What stands above the list: of the same words, its own title is not shown again. */
  section: string;
  /** Whose list it is, where lists of several persons stand on one page. */
  owner?: string;
}

/** One list of a person's entries, over time where it is a history. */
export function PersonList({ person, list, entry, section, owner }: PersonListProps) {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const { titleOf } = useEntryNames();
  const incomplete = useIncomplete(person);
  const entries = person.lists[list];
  const spans = useMemo(() => (timedLists.has(list) ? spansOf(list, entries ?? []) : []), [list, entries]);
  const found = personLists.find(({ name }) => name === list);
  if (!found) return null;
  const own = factLabel('person', list, language);
  const title = owner === undefined || owner === '' ? own : `${owner} › ${own}`;
  const nameOf = (id: string): string => {
    const named = entries?.find((one) => one.id === id);
    return named ? titleOf(found.schema, named) : '';
  };
  return (
    <EntryList
      parent={{ kind: 'person', id: person.id }} list={list} title={title} titleHidden={own === section} help={fieldHelp({ path: `person.${list}` }, language)} entity={entityOf(found.schema)} schema={found.schema} entries={entries} opened={entry} incomplete={incomplete.has(list)} onIncomplete={(yes) => incomplete.set(list, yes)}
      {...(spans.length > 1 ? { picture: (onShow: (id: string) => void) => <Timeline label={t('profile.timeline.label', { list: title })} spans={spans} nameOf={nameOf} asOf={today} onShow={onShow} /> } : {})}
    />
  );
}
