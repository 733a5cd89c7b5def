import type { SimilarPerson } from '../../shared/contract';
import type { ClientFile } from '../../shared/clientFile';
import { comparePersons, foldPassport, isPassportNumber, matchPersons, nameKeys, type ComparedPerson, type PersonName } from '../../shared/names';
import { AppError } from '../../shared/errors';
import type { BookIndex, IndexedFile, IndexedPerson } from '../index/bookIndex';

export type Compared = ComparedPerson & { formerPartners: readonly PersonName[] };

/** What a file is compared by: everybody in it and those they were once married to. */
export function personsToCompare(file: ClientFile): Compared[] {
  return file.persons.map((person) => ({
    names: [nameOf(person.name), ...(person.otherNames ?? []).map(nameOf)],
    formerPartners: (person.previousUnions ?? []).flatMap((union) => (union.name === undefined ? [] : [nameOf(union.name)])),
    passports: (person.passports ?? []).flatMap(({ country, number }) => (number === undefined ? [] : [{ number, ...(country === undefined ? {} : { country }) }])),
    ...(person.dateOfBirth === undefined ? {} : { dateOfBirth: person.dateOfBirth }),
  }));
}

const nameOf = (name: { family?: string | undefined; given?: string | undefined } | undefined): PersonName => ({ family: name?.family ?? '', given: name?.given ?? '' });
const shown = ({ family, given }: PersonName): string => `${given} ${family}`.trim();

type Place = { file: IndexedFile; person: IndexedPerson };

/** Where each key of a name, passport or date of birth stands in the book. Follows every change of the book's index. */
class SimilarityIndex {
  private readonly places = new Map<string, Set<Place>>();
  private readonly byFile = new Map<string, { place: Place; keys: string[] }[]>();

  constructor(index: BookIndex) {
    for (const file of index.all().values()) this.add(file);
    index.onChange((before, after) => {
      if (before) this.remove(before);
      if (after) this.add(after);
    });
  }

  private add(file: IndexedFile): void {
    const added = file.people.map((person) => ({ place: { file, person }, keys: keysOf(person) }));
    this.byFile.set(file.summary.id, added);
    for (const { place, keys } of added) {
      for (const key of keys) {
        const there = this.places.get(key);
        if (there) there.add(place);
        else this.places.set(key, new Set([place]));
      }
    }
  }

  private remove({ summary }: IndexedFile): void {
    for (const { place, keys } of this.byFile.get(summary.id) ?? []) for (const key of keys) this.places.get(key)?.delete(place);
    this.byFile.delete(summary.id);
  }

  candidates(person: Compared): Set<Place> {
    return new Set(keysOf(person).flatMap((key) => [...(this.places.get(key) ?? [])]));
  }
}

function keysOf({ names, formerPartners, passports, dateOfBirth }: Compared): string[] {
  const numbers = passports.map(({ number }) => foldPassport(number)).filter(isPassportNumber);
  return [...new Set([
    ...[...names, ...formerPartners].flatMap((name) => nameKeys(name)),
    ...numbers.map((number) => `#${number}`),
    ...(dateOfBirth === undefined ? [] : [`@${dateOfBirth}`]),
  ])];
}

const indexes = new WeakMap<BookIndex, SimilarityIndex>();
function similarityOf(index: BookIndex): SimilarityIndex {
  const similarity = indexes.get(index) ?? new SimilarityIndex(index);
  indexes.set(index, similarity);
  return similarity;
}

type Match = { found: SimilarPerson; strength: number };

/** Nothing but the same day of birth. */
const weak = 0;

/** A person who is a client twice is a duplicate; one who stands in another file in another role, or as a former partner, may be a conflict of interest. */
function comparePlace(person: Compared, { file, person: other }: Place): Match | undefined {
  const nobody: PersonName = { family: '', given: '' };
  const base = {
    fileId: file.summary.id, fileNumber: file.summary.fileNumber, status: file.summary.status,
    name: shown(person.names[0] ?? nobody), otherName: shown(other.names[0] ?? nobody), otherRole: other.role,
  };
  const { verdict, reasons, score } = matchPersons(person, other);
  if (verdict === 'duplicate' || verdict === 'possible') {
    const kind = other.role === 'principal' || other.role === 'spouse' ? 'duplicate' : 'conflict';
    return { found: { ...base, kind, reasons }, strength: verdict === 'duplicate' ? 2 + score : 1 + score };
  }
  const asFormerPartner = comparePersons(person, { names: other.formerPartners, passports: [] }).length > 0 || comparePersons({ names: person.formerPartners, passports: [] }, { names: other.names, passports: [] }).length > 0;
  if (asFormerPartner) return { found: { ...base, kind: 'conflict', reasons: ['former-partner'] }, strength: 1 };
  return verdict === 'weak' ? { found: { ...base, kind: 'duplicate', reasons }, strength: weak } : undefined;
}

/** In a large book dozens of people share a day of birth: a few are offered, last. */
const mostWeak = 5;
const most = 100;

/**
 * Persons of other files, the recycle bin included, that may be the same or stand on the other side. Offered for a
 * look, never decided here. At most a hundred, the strongest first, those of whom only the date of birth agrees last.
 */
export function findSimilar(index: BookIndex, persons: readonly Compared[], exceptFileId: string | null): SimilarPerson[] {
  const similarity = similarityOf(index);
  const matches: Match[] = [];
  for (const person of persons) {
    for (const place of similarity.candidates(person)) {
      if (place.file.summary.id === exceptFileId) continue;
      const match = comparePlace(person, place);
      if (match) matches.push(match);
    }
  }
  const sorted = matches.toSorted((a, b) => b.strength - a.strength || (a.found.fileNumber < b.found.fileNumber ? -1 : 1));
  const strong = sorted.filter(({ strength }) => strength > weak).slice(0, most);
  const others = sorted.filter(({ strength }) => strength === weak).slice(0, Math.min(mostWeak, most - strong.length));
  return [...strong, ...others].map(({ found }) => found);
}

/** The same for everybody in a file of the book, as it stands. */
export function similarTo(index: BookIndex, fileId: string): SimilarPerson[] {
  const file = index.all().get(fileId);
  if (file === undefined) throw new AppError('file.not-found');
  return findSimilar(index, file.people, fileId);
}
