import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, nameKeys, nameTokens, spelledAlike } from '../../../shared/names';
import { namePairs } from './namePairs';

const shareKey = (a: string, b: string): boolean => {
  const keys = new Set(nameKeys(a));
  return nameKeys(b).some((key) => keys.has(key));
};

/** Spellings of the names that the rules treat differently; what stands in one row may meet its neighbours in another name. */
const spellings = [
  'Muhammad|Mohammed|Md.|Mohmmed|محمد', 'Ahmed|Ahmad|Ahmde', 'Ali|Aly|Al', 'Abdul|Abdel|Abd|Abd al', 'Abdulrahman|Abdurrahman|Abdul Rehman|Rahman', 'Salahuddin|Salah Eddine|Salah al Din', 'Yusuf|Yousef|Joseph|Jose',
  'Nguyen|Nguyễn', 'Van|Văn|Vanderberg|van der Berg|Vander Berg|Berg', 'Thi|An|Ân|Thi An', 'Le|La|Do', 'Li|Lee', 'Wang|Wong|Huang', 'Zhang|Zheng|Zhao', 'Xiaoming|Xiao Ming|Ming Xiao|Xiao', 'Kim|Gim', 'Minsoo|Min Soo|Min',
  'de la Cruz|Delacruz|de Lacruz|Dela Cruz|Cruz|de la Crus', 'Al Haddad|El-Haddad|Alhaddad|Haddad|Hadad', 'O’Brien|O Brien|Obrien|Brien', 'Mc Donald|McDonald|MacDonald|Donald', 'Maria|Mario|Marie', 'Santos|Santso|dos Santos',
  'Chidi|Chidy|C', 'Okafor|Okofor|Okafore', 'Harpreet|Harprit|Gurpreet', 'Singh|Kaur|Sing', 'M|Mark|Marc', 'FNU|XXX', 'Jr|Sr', 'Łukasz|Lukasz|Lukas', 'Müller|Mueller|Muller', 'Сергей|Sergei|Serhii', '王 小明|王小明|小明', 'राम|रमा',
].map((row) => row.split('|'));
const word = fc.constantFrom(...spellings.flat());
const name = fc.array(word, { maxLength: 4 });

/** Two names of mostly the same rows, in other spellings and another order, each with words of its own at times. */
const related = fc.array(fc.constantFrom(...spellings).chain((row) => fc.tuple(fc.constantFrom(...row), fc.constantFrom(...row), fc.nat())), { minLength: 1, maxLength: 4 }).chain((rows) => {
  const turned = rows.toSorted((x, y) => x[2] - y[2]);
  const more = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: word });
  return fc.tuple(more, more).map(([a, b]) => [`${rows.map(([one]) => one).join(' ')} ${a}`, `${b} ${turned.map(([, other]) => other).join(' ')}`] as const);
});
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('comparing names: what a consultant expects of two papers', () => {
  it.each(namePairs)('%s: "%s" and "%s" are %4$s', (_why, a, b, expected) => {
    expect(compareNames(a, b).match).toBe(expected);
  });

  it('has a pair for every rule, most of them matches', () => {
    expect(namePairs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(namePairs.map(([why]) => why)).size).toBe(namePairs.length);
  });

  it.each(namePairs.filter(([, , , expected]) => expected !== 'different'))('%s: the index leads from "%s" to "%s"', (_why, a, b) => {
    expect(shareKey(a, b)).toBe(true);
  });
});

describe('comparing names: score', () => {
  it('is 1 for the same name only and 0 for a different one only', () => {
    for (const [, a, b, expected] of namePairs) {
      const { score } = compareNames(a, b);
      expect(score === 1 ? 'same' : score === 0 ? 'different' : 'similar').toBe(expected);
    }
  });

  it('tells spellings and words left out from slips of the pen', () => {
    expect(compareNames('Sergei Petrov', 'Serhii Petrov').score).toBeGreaterThanOrEqual(spelledAlike);
    expect(compareNames('Chidi Okafor', 'Chidi Emeka Okafor').score).toBeGreaterThanOrEqual(spelledAlike);
    expect(compareNames('Maria Santos', 'Mario Santos').score).toBeLessThan(spelledAlike);
  });

  it('falls with every word left out', () => {
    const one = compareNames('Ines Vargas', 'Ines Beatriz Vargas').score;
    expect(compareNames('Ines Vargas', 'Ines Beatriz Vargas Castellano').score).toBeLessThan(one);
  });
});

describe('comparing names: laws', () => {
  it('the two may change places', () => {
    fc.assert(fc.property(related, ([a, b]) => {
      expect(compareNames(a, b)).toEqual(compareNames(b, a));
    }), { numRuns: 6_000 });
    fc.assert(fc.property(anyText, anyText, (a, b) => {
      expect(compareNames(a, b)).toEqual(compareNames(b, a));
    }));
  });

  it('every name with a word in it is the same as itself', () => {
    fc.assert(fc.property(fc.oneof(name.map((parts) => parts.join(' ')), anyText), (text) => {
      expect(compareNames(text, text).match).toBe(nameTokens(text).length > 0 ? 'same' : 'different');
    }), { numRuns: 2_000 });
  });

  it('family and given name may change places', () => {
    fc.assert(fc.property(name, name, name, (given, family, other) => {
      const written = { given: given.join(' '), family: family.join(' ') };
      expect(compareNames({ given: written.family, family: written.given }, other.join(' '))).toEqual(compareNames(written, other.join(' ')));
    }), { numRuns: 3_000 });
  });

  it('capitals and accents do not count', () => {
    const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
    fc.assert(fc.property(related, ([a, b]) => {
      const expected = compareNames(a, b);
      expect(compareNames(a.toUpperCase(), b.toLowerCase())).toEqual(expected);
      expect(compareNames(plain(a), b)).toEqual(expected);
    }), { numRuns: 5_000 });
  });

  it('two names that match share a key of the index', () => {
    const matches = { same: 0, similar: 0, different: 0 };
    fc.assert(fc.property(related, ([a, b]) => {
      const { match } = compareNames(a, b);
      matches[match]++;
      expect(match === 'different' || shareKey(a, b)).toBe(true);
    }), { numRuns: 10_000 });
    expect(Math.min(...Object.values(matches))).toBeGreaterThan(300);
  });

  it('a name whose words are changed a little still shares a key when it matches', () => {
    const slip = (word: string, at: number, letter: string): string => word.slice(0, at) + letter + word.slice(at + 1);
    let matches = 0;
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.nat(8), fc.constantFrom('', 'a', 'e', 'n', 'k', ' ', '-'), fc.nat(4), (parts, which, at, letter, from) => {
      const changed = parts.map((word, index) => (index === which % parts.length ? slip(word, at, letter) : word));
      const turned = [...changed.slice(from), ...changed.slice(0, from)].join(' ');
      if (compareNames(parts.join(' '), turned).match === 'different') return;
      matches++;
      expect(shareKey(parts.join(' '), turned)).toBe(true);
    }), { numRuns: 6_000 });
    expect(matches).toBeGreaterThan(1_500);
  });

  it('takes any text, and long lists of words without end', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => {
      expect(['same', 'similar', 'different']).toContain(compareNames(a, b).match);
    }));
    expect(compareNames('Wong '.repeat(300), 'Wang '.repeat(300)).match).toBe('different');
    expect(compareNames('Wong '.repeat(300), 'Wong '.repeat(300)).match).toBe('same');
  });

  it('sees that a name object has changed since it was last compared', () => {
    const written = { family: 'Okafor', given: 'Chidi' };
    expect(compareNames(written, 'Chidi Okafor').match).toBe('same');
    written.given = 'Ngozi';
    expect(compareNames(written, 'Chidi Okafor').match).toBe('different');
  });
});

describe('keys of a name', () => {
  it('are none for a name without words', () => {
    expect(nameKeys('FNU LNU')).toEqual([]);
    expect(nameKeys({ family: '', given: '' })).toEqual([]);
  });

  it('do not lead from one bearer of a widespread name to all others', () => {
    expect(shareKey('Harpreet Singh', 'Amandeep Singh')).toBe(false);
    expect(shareKey('Mohammed Siddiqui', 'Mohammed Zidani')).toBe(false);
    expect(shareKey('Nguyen Van An', 'Nguyen Van Binh')).toBe(true);
    expect(shareKey('Nguyen Thi Hoa', 'Nguyen Van Binh')).toBe(false);
  });
});

describe('words of a name', () => {
  it.each([
    ['Nguyễn Văn Ân', ['nguyen', 'van', 'an']],
    ['Dr. FNU Suharto', ['suharto']],
    ['Abdulrahman Al-Haddad', ['abdul', 'rahman', 'al', 'haddad']],
    ['Abdullah', ['abdullah']],
    ['Nasreddine', ['nasr', 'eddine']],
    ['Сергей Ющенко', ['sergei', 'yushchenko']],
    ['Иванов-Петров', ['ivanov', 'petrov']],
    ['(no family name)', []],
    ['N. A. Whitfield', ['n', 'a', 'whitfield']],
  ])('of %s', (text, tokens) => {
    expect(nameTokens(text)).toEqual(tokens);
  });

  it('stand given names first', () => {
    expect(nameTokens({ family: 'Okafor', given: 'Chidi Emeka' })).toEqual(['chidi', 'emeka', 'okafor']);
    expect(nameTokens({ family: 'Suharto', given: 'N/A' })).toEqual(['suharto']);
  });
});
