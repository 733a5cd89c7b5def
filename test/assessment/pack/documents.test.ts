import { describe, expect, it } from 'vitest';
import type { DocumentRules } from '../../../shared/assessment/pack/documents';
import type { Pack } from '../../../shared/assessment/pack/types';
import { loadPack, packFaults } from '../../../shared/assessment/pack/validate';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { smallPack, type Json } from './smallPack';

const words = (en: string, fr: string) => ({ en, fr });

/** The least rules for documents that have one of everything: a form with validity and a country, a set, and a checklist that asks for more. */
const rules: DocumentRules = {
  documents: [
    {
      id: 'certificate', title: words('Certificate', 'Certificat'), category: 'background', providedBy: 'third-party', issuedBy: words('Police', 'Police'),
      form: { number: 'X 1', title: words('Certificate', 'Certificat') },
      validity: { label: words('Six months', 'Six mois'), lasts: { months: 6 }, on: ['filing'] },
      mustContain: [words('Every name used', 'Tous les noms utilisés')], howToObtain: words('From the police', 'Auprès de la police'), translation: 'where-foreign', certifiedCopy: 'never',
      countries: { FR: { note: words('By mail', 'Par la poste'), citations: ['law'] } }, citations: ['law'],
    },
    {
      id: 'letter', title: words('Letter', 'Lettre'), category: 'offer', providedBy: 'employer', issuedBy: words('Employer', 'Employeur'),
      mustContain: [], howToObtain: words('From the employer', 'Auprès de l’employeur'), translation: 'never', certifiedCopy: 'where-asked', citations: ['law'],
    },
  ],
  requirementSets: [
    {
      id: 'persons',
      requirements: [
        {
          id: 'certificate', document: 'certificate', from: '2020-01-01', until: '2030-12-31', for: 'person', subject: 'country.country', required: true,
          each: [{ list: 'applicant.family', as: 'person', where: { field: 'person.accompanying', is: true } }, { list: 'person.countriesLivedIn', as: 'country' }],
          when: { number: { parameter: 'small.mark' }, atLeast: 5 },
          reason: words('{person} lived in {country} since {country.from}.', '{person} a vécu dans ce pays ({country}) depuis le {country.from}.'),
          mustContain: [words('The name of {person}', 'Le nom de {person}')], citations: ['law'],
        },
      ],
    },
  ],
  checklists: [
    {
      id: 'ca.small', title: words('A small pathway', 'Une petite voie'), sets: ['persons'],
      requirements: [
        {
          id: 'letter', document: 'letter', from: '2020-01-01', until: null, each: [{ list: 'applicant.offers', as: 'offer', evenWithout: true }], for: 'applicant', required: false,
          reason: words('For {offer.title}', 'Pour {offer.title}'), citations: ['law'],
        },
      ],
      note: words('For the file', 'Pour le dossier'),
    },
  ],
};
const pack: Pack = { ...smallPack, documents: rules };

const codesAt = (value: unknown): string[] => packFaults(value).map(({ path, code }) => `${path} ${code}`);

/** The pack with one place below `/documents` changed; undefined takes the member out. */
function changed(pointer: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(pack)) as Json;
  const segments = `documents${pointer}`.split('/');
  const last = segments.pop() ?? '';
  const place = segments.reduce<Json>((inner, segment) => (inner as Record<string, Json>)[segment] ?? null, copy) as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

const asked = '/requirementSets/0/requirements/0';
const own = '/checklists/0/requirements/0';
const [certificate, letter] = rules.documents;
const [set] = rules.requirementSets;
const [checklist] = rules.checklists;
const setRequirement = set?.requirements[0];
const ownRequirement = checklist?.requirements[0];

describe('rules for documents without a fault', () => {
  it('are accepted, and so is a pack from before there were any', () => {
    expect(codesAt(pack)).toEqual([]);
    expect(codesAt(smallPack)).toEqual([]);
    expect(packFaults(builtInPack)).toEqual([]);
  });

  it.each<[what: string, pointer: string, value: unknown]>([
    ['a document that is good as long as it says', '/documents/0/validity/lasts', undefined],
    ['a document that is good for days', '/documents/0/validity/lasts', { days: 180 }],
    ['a requirement of one day', `${asked}/until`, '2020-01-01'],
    ['a requirement for the whole file', `${own}/for`, null],
    ['a text that names what every rule may', `${own}/reason`, words('For {applicant}, {spouse} and {file.fileNumber}', 'Pour {applicant}, {spouse} et {file.fileNumber}')],
    ['a text that names a member of what is in scope', `${asked}/reason`, words('{country.to}', '{country.to}')],
  ])('may have %s', (_what, pointer, value) => {
    expect(codesAt(changed(pointer, value))).toEqual([]);
  });
});

describe('rules for documents are refused', () => {
  it.each<[what: string, pointer: string, value: unknown, faults: readonly string[]]>([
    // Names that lead nowhere
    ['asking for a document that is not there', `${asked}/document`, 'passport', [`/documents${asked}/document unknown-document`]],
    ['asking in a checklist for a document that is not there', `${own}/document`, 'certificates', [`/documents${own}/document unknown-document`]],
    ['naming a set that is not there', '/checklists/0/sets/0', 'employers', ['/documents/checklists/0/sets/0 unknown-set']],
    ['naming a citation that is not there', `${asked}/citations/0`, 'nowhere', [`/documents${asked}/citations/0 unknown-citation`]],
    ['naming for a country a citation that is not there', '/documents/0/countries/FR/citations/0', 'nowhere', ['/documents/documents/0/countries/FR/citations/0 unknown-citation']],
    ['without a citation', '/documents/1/citations', [], ['/documents/documents/1/citations too-few-entries']],
    ['asking when a parameter that is not there', `${asked}/when`, { number: { parameter: 'none' }, atLeast: 1 }, [`/documents${asked}/when/number/parameter unknown-parameter`]],
    // What is in scope
    ['for somebody who is not in scope', `${asked}/for`, 'employer', [`/documents${asked}/for unknown-name`]],
    ['told apart by what is not in scope', `${asked}/subject`, 'job.employer', [`/documents${asked}/subject unknown-name`]],
    ['told apart by a member that no record has', `${asked}/subject`, 'country.capital', [`/documents${asked}/subject unknown-field`]],
    ['with a text that names what is not in scope', `${asked}/reason`, words('{job} of {person}', '{person} et son emploi'), [`/documents${asked}/reason/en unknown-name`]],
    ['with a French text that names what is not in scope', `${asked}/reason/fr`, '{personne} a vécu ici.', [`/documents${asked}/reason/fr unknown-name`]],
    ['with a text that names a member that no record has', `${asked}/reason/en`, '{person} lived in {country.capital}.', [`/documents${asked}/reason/en unknown-field`]],
    ['with empty braces', `${own}/reason/en`, 'For {}', [`/documents${own}/reason/en unknown-name`]],
    ['repeated for a list that is not there', `${own}/each/0/list`, 'applicant.pets', [`/documents${own}/each/0/list unknown-field`, `/documents${own}/reason/en unknown-name`, `/documents${own}/reason/fr unknown-name`]],
    ['giving a name that is taken', `${asked}/each/1/as`, 'person', [`/documents${asked}/each/1/as name-taken`, `/documents${asked}/reason/en unknown-name`, `/documents${asked}/reason/en unknown-name`, `/documents${asked}/reason/fr unknown-name`, `/documents${asked}/reason/fr unknown-name`, `/documents${asked}/subject unknown-name`]],
    ['where a condition reads what is not in scope yet', `${asked}/each/0/where`, { has: 'country.from' }, [`/documents${asked}/each/0/where/has unknown-name`]],
    ['when a condition reads what no file has', `${asked}/when`, { has: 'person.height' }, [`/documents${asked}/when/has unknown-field`]],
    // Days
    ['with a period that ends before it begins', `${asked}/until`, '2019-12-31', [`/documents${asked}/until ends-before-it-begins`]],
    ['with a day that is not of the calendar', `${asked}/from`, '2020-02-30', [`/documents${asked}/from not-a-date`]],
    ['with a condition on a parameter that is not yet in force', `${asked}/from`, '2019-12-31', [`/documents${asked}/when/number/parameter not-in-force`]],
    // Ids
    ['with a document twice', '/documents', [certificate, letter, certificate], ['/documents/documents/2/id duplicate-id']],
    ['with a set twice', '/requirementSets', [set, set], ['/documents/requirementSets/1/id duplicate-id']],
    ['with a checklist twice', '/checklists', [checklist, checklist], ['/documents/checklists/1/id duplicate-id']],
    ['with a requirement twice in a checklist', '/checklists/0/requirements', [ownRequirement, ownRequirement], ['/documents/checklists/0/requirements/1/id duplicate-id']],
    ['with a requirement twice in a set', '/requirementSets/0/requirements', [setRequirement, setRequirement], ['/documents/checklists/0/sets/1/id duplicate-id']],
    ['with a requirement that a set of the checklist asks already', `${own}/id`, 'certificate', [`/documents${own}/id duplicate-id`]],
    // Texts
    ['without a French text', `${own}/reason/fr`, undefined, [`/documents${own}/reason/fr missing-member`]],
    ['without a French title', '/documents/0/title/fr', undefined, ['/documents/documents/0/title/fr missing-member']],
    ['with an empty French text', '/documents/0/howToObtain/fr', '', ['/documents/documents/0/howToObtain/fr too-short']],
    ['with a French text of blanks', '/documents/0/howToObtain/fr', '  ', ['/documents/documents/0/howToObtain/fr blank-text']],
    ['with a text that is not translated', '/documents/1/howToObtain', words('From the employer in Canada', 'From the employer in Canada'), ['/documents/documents/1/howToObtain/fr not-translated']],
    ['with a note on a country that is not translated', '/documents/0/countries/FR/note', words('By mail or in person', 'By mail or in person'), ['/documents/documents/0/countries/FR/note/fr not-translated']],
    // Structure
    ['in a category that is none', '/documents/0/category', 'papers', ['/documents/documents/0/category not-a-choice']],
    ['good for no time at all', '/documents/0/validity/lasts', { months: 0 }, ['/documents/documents/0/validity/lasts/months too-small']],
    ['with a country that has no code', '/documents/0/countries', { France: { citations: ['law'] } }, ['/documents/documents/0/countries/France bad-format']],
    ['with a member that is not of the format', '/documents/0/price', 20, ['/documents/documents/0/price unknown-member']],
  ])('%s', (_what, pointer, value, faults) => {
    expect(codesAt(changed(pointer, value)).toSorted()).toEqual(faults.toSorted());
    expect(loadPack(changed(pointer, value), '').ok).toBe(false);
  });

  it('where what it must contain names what is not in scope', () => {
    expect(packFaults(changed(`${own}/mustContain`, [words('The wage', 'Le salaire'), words('The wage of {job.title}', 'Le salaire de {job.title}')])).map(({ path, code }) => [path, code])).toEqual(['en', 'fr'].map((language) => [`/documents${own}/mustContain/1/${language}`, 'unknown-name']));
  });

  it('with a sentence in both languages', () => {
    expect(packFaults(changed(`${asked}/document`, 'passport'))[0]?.message).toEqual({ en: 'There is no document “passport” in the pack.', fr: 'L’ensemble de règles n’a pas de document « passport ».' });
  });
});
