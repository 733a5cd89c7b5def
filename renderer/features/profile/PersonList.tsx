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

interface PersonListProps {
  person: PersonView;
  list: string;
  entry: string | undefined;
  /** Of the section that the list stands in. */
  section: string;
  incomplete: boolean;
  onIncomplete: (incomplete: boolean) => void;
}

/** One list of a person's entries, over time where it is a history. */
export function PersonList({ person, list, entry, section, incomplete, onIncomplete }: PersonListProps) {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const { titleOf } = useEntryNames();
  const entries = person.lists[list];
  const spans = useMemo(() => (timedLists.has(list) ? spansOf(list, entries ?? []) : []), [list, entries]);
  const found = personLists.find(({ name }) => name === list);
  if (!found) return null;
  const title = factLabel('person', list, language);
  const nameOf = (id: string): string => {
    const named = entries?.find((one) => one.id === id);
    return named ? titleOf(found.schema, named) : '';
  };
  return (
    <EntryList
      parent={{ kind: 'person', id: person.id }} list={list} title={title} titleHidden={title === section} help={fieldHelp({ path: `person.${list}` }, language)} entity={entityOf(found.schema)} schema={found.schema} entries={entries} opened={entry} incomplete={incomplete} onIncomplete={onIncomplete}
      {...(spans.length > 1 ? { picture: (onShow: (id: string) => void) => <Timeline label={t('profile.timeline.label', { list: title })} spans={spans} nameOf={nameOf} asOf={today} onShow={onShow} /> } : {})}
    />
  );
}
