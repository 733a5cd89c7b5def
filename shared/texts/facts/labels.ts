import type { ChoiceName, ChoiceValue, EntityName, MemberOf, Province, SectionName, SuggestionName, suggestions } from '../../clientFile';

// The labels of the interchange format. Each type lists what the schemas hold, so that a member, a value or a French text that is
// missing does not compile.

/** One short label for every member of every object. */
export type MemberLabels = { [E in EntityName]: Record<MemberOf<E>, string> };

/** One label for every value of every closed list, for the provinces, and for the values that forms suggest. */
export type OptionLabels = { [N in ChoiceName]: Record<ChoiceValue<N>, string> } & { [N in SuggestionName]: Record<(typeof suggestions)[N][number], string> } & {
  province: Record<Province, string>;
};

/** What one object of each kind is called, with its article: "a job", « un emploi ». */
export type EntityNouns = Record<EntityName, string>;

export type SectionTitles = Record<SectionName, string>;
