/**
 * The words of the interchange format in both languages, as IRCC uses them.
 *
 * - Every object of the format has a name (`residence`, `jobOffer`; `allEntities` in `shared/clientFile`), and every member a label
 *   under `entity.member`. `fieldsOf` gives that path, so that a form or History needs no list of its own.
 * - Every closed list of values has a name too (`maritalStatus`; `choices`), and every value a label under it.
 * - An object is called by a noun with its article (`a job`, « un emploi »), from which "Add a job" is made.
 *
 * The tables are typed by the schemas: a missing label, value or French text does not compile.
 */
import type { ChoiceName, EntityName, Field, SectionName, SuggestionName } from '../clientFile';
import type { Language } from '../contract';
import { factsEn } from './facts.en';
import { factsFr } from './facts.fr';

const facts = { en: factsEn, fr: factsFr } as const;

export type OptionName = ChoiceName | SuggestionName | 'province';

const read = (table: object, name: string): string | undefined => {
  const found: unknown = Object.hasOwn(table, name) ? Reflect.get(table, name) : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** The label of a member of an object: `factLabel('residence', 'country', 'fr')`. A member that is not of the format is its own label. */
export const factLabel = (entity: EntityName, member: string, language: Language): string => read(facts[language].members[entity], member) ?? member;

const isEntity = (name: string): name is EntityName => Object.hasOwn(facts.en.members, name);

/** The label at a path of `fieldsOf` (`residence.country`). */
export function fieldLabel({ path }: Pick<Field, 'path'>, language: Language): string {
  const [entity = '', member = ''] = path.split('.');
  return isEntity(entity) ? factLabel(entity, member, language) : path;
}

/** A sentence beside a field where the format draws a line that a label cannot; most fields need none. */
export const fieldHelp = ({ path }: Pick<Field, 'path'>, language: Language): string | undefined => read(facts[language].help, path);

/** The label of a value of a list: `optionLabel('province', 'BC', 'en')`. A value that is not of the list is its own label. */
export const optionLabel = (list: OptionName, value: string, language: Language): string => read(facts[language].options[list], value) ?? value;

/** What one object is called, without an article: "job", « emploi ». */
export const entityName = (entity: EntityName, language: Language): string => facts[language].nouns[entity].replace(/^(an?|une?|des|du) /, '');

/** The words of the button that adds one: "Add a job", « Ajouter un emploi ». */
export const addLabel = (entity: EntityName, language: Language): string => `${language === 'fr' ? 'Ajouter' : 'Add'} ${facts[language].nouns[entity]}`;

export const sectionTitle = (section: SectionName, language: Language): string => facts[language].sections[section];
