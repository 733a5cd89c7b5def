import { describe, expect, it } from 'vitest';
import { allEntities, choices, fieldsOf, fileSections, personSections, provinces, suggestions, type Field } from '../../../shared/clientFile';
import { addLabel, entityName, factLabel, fieldHelp, fieldLabel, optionLabel, sectionTitle, type OptionName } from '../../../shared/texts';
import { factsEn } from '../../../shared/texts/facts.en';
import { factsFr } from '../../../shared/texts/facts.fr';

const languages = ['en', 'fr'] as const;
const entityNames = Object.keys(allEntities) as (keyof typeof allEntities)[];
const fields: Field[] = entityNames.flatMap((entity) => fieldsOf(allEntities[entity]));
const optionNames: OptionName[] = [...(Object.keys(choices) as (keyof typeof choices)[]), ...(Object.keys(suggestions) as (keyof typeof suggestions)[]), 'province'];
const valuesOf = (list: OptionName): readonly string[] => {
  if (list === 'province') return provinces;
  const all: Readonly<Record<string, readonly string[]>> = { ...suggestions, ...choices };
  return all[list] ?? [];
};

/** Every text of a tree of texts. */
const textsOf = (tree: unknown): string[] => (typeof tree === 'string' ? [tree] : typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsOf) : []);

describe.each(languages)('in %s', (language) => {
  it('every member of every object has a label', () => {
    expect(fields.filter((field) => fieldLabel(field, language) === field.name || fieldLabel(field, language).trim() === '')).toEqual([]);
  });

  it('every value of every list has a label', () => {
    const own = language === 'en' ? factsEn.options : factsFr.options;
    for (const list of optionNames) expect([list, Object.keys(own[list])]).toEqual([list, [...valuesOf(list)].toSorted((a, b) => Object.keys(own[list]).indexOf(a) - Object.keys(own[list]).indexOf(b))]);
    expect(optionNames.flatMap((list) => valuesOf(list).filter((value) => optionLabel(list, value, language).trim() === ''))).toEqual([]);
  });

  it('the values of a list are told apart by their labels', () => {
    for (const list of optionNames) {
      const labels = valuesOf(list).map((value) => optionLabel(list, value, language));
      expect([list, new Set(labels).size]).toEqual([list, labels.length]);
    }
  });

  it('the members of an object are told apart by their labels', () => {
    for (const entity of entityNames) {
      const labels = fieldsOf(allEntities[entity]).map((field) => fieldLabel(field, language));
      expect([entity, labels.filter((label, index) => labels.indexOf(label) !== index)]).toEqual([entity, []]);
    }
  });

  it('every section has a title and every object a name', () => {
    for (const { name } of [...personSections, ...fileSections]) expect(sectionTitle(name, language)).not.toBe('');
    for (const entity of entityNames) expect(entityName(entity, language)).toMatch(/\S/);
  });

  it('labels are short, begin with a capital and do not end with a stop', () => {
    for (const field of fields) expect(fieldLabel(field, language)).toMatch(/^[\p{Lu}«].{1,85}(?<![.:])$/u);
  });
});

describe('the texts of the facts', () => {
  it('help belongs to a member of the format and is a sentence in both languages', () => {
    const paths = new Set(fields.map(({ path }) => path));
    expect(Object.keys(factsEn.help).filter((path) => !paths.has(path))).toEqual([]);
    expect(Object.keys(factsFr.help)).toEqual(Object.keys(factsEn.help));
    for (const text of [...textsOf(factsEn.help), ...textsOf(factsFr.help)]) expect(text).toMatch(/[.…]$/);
  });

  it('French is set as in Canada: a no-break space before a colon and inside guillemets, none before other marks', () => {
    for (const text of textsOf(factsFr)) expect(text).not.toMatch(/ [:;!?]|[^\s\u00A0]:(?!\/)|« | »|«[^\u00A0]|[^\u00A0]»|'/);
  });

  it('English has typographic apostrophes too', () => {
    for (const text of textsOf(factsEn)) expect(text).not.toContain("'");
  });

  it('uses the words of IRCC', () => {
    expect(optionLabel('role', 'principal', 'fr')).toBe('Demandeur principal');
    expect(optionLabel('role', 'spouse', 'fr')).toBe('Époux ou conjoint de fait');
    expect(optionLabel('canadianStatus', 'study-permit', 'fr')).toBe('Permis d’études');
    expect(factLabel('person', 'work', 'fr')).toBe('Expérience de travail');
    expect(factLabel('jobOffer', 'lmia', 'fr')).toBe('Étude d’impact sur le marché du travail (EIMT)');
    expect(optionLabel('nominationKind', 'nomination', 'fr')).toBe('Désignation d’une province');
    expect(factLabel('residence', 'country', 'en')).toBe('Country');
    expect(optionLabel('province', 'NL', 'fr')).toBe('Terre-Neuve-et-Labrador');
  });

  it('names what a button adds', () => {
    expect(addLabel('residence', 'en')).toBe('Add a residence');
    expect(addLabel('residence', 'fr')).toBe('Ajouter une résidence');
    expect(entityName('jobOffer', 'en')).toBe('job offer');
    expect(entityName('jobOffer', 'fr')).toBe('offre d’emploi');
    expect(entityName('admissibilityEvent', 'en')).toBe('event');
  });

  it('lets a member or a value that it does not know speak for itself', () => {
    expect(factLabel('employer', 'motto', 'fr')).toBe('motto');
    expect(factLabel('employer', 'constructor', 'en')).toBe('constructor');
    expect(optionLabel('sex', 'Q', 'en')).toBe('Q');
    expect(fieldLabel({ path: 'nothing.here' }, 'en')).toBe('nothing.here');
    expect(fieldHelp({ path: 'passport.number' }, 'en')).toBeUndefined();
    expect(fieldHelp({ path: 'work.authorized' }, 'fr')).toMatch(/^Au Canada/);
  });
});
