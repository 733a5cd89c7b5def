import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersons, foldPassport, isPassportNumber, matchPersons, type ComparedPerson } from '../../../shared/names';

const person = (family: string, given: string, more: Partial<ComparedPerson> = {}): ComparedPerson => ({ names: [{ family, given }], passports: [], ...more });
const nigerian = [{ country: 'NG', number: 'A01234567' }];
const chidi = person('Okafor', 'Chidi', { dateOfBirth: '1993-04-17', passports: nigerian });
const other = person('Whitfield', 'Alice');

describe('passports', () => {
  it('the same number of the same country is a duplicate, whatever the names say', () => {
    expect(matchPersons(chidi, { ...other, passports: nigerian })).toMatchObject({ verdict: 'duplicate', reasons: ['passport'] });
  });

  it.each(['a0123-4567', ' A 01234567', 'AO1234567', 'A0I234567', 'A٠١٢٣٤٥٦٧', 'Ａ０１２３４５６７'])('is read as A01234567: %s', (number) => {
    expect(foldPassport(number)).toBe(foldPassport('A01234567'));
  });

  it('the same number of another country is none', () => {
    expect(matchPersons(chidi, { ...other, passports: [{ country: 'GH', number: 'A01234567' }] })).toMatchObject({ verdict: 'none', reasons: [] });
  });

  it('a number without its country is possible, and a duplicate beside a name or the date of birth', () => {
    const passports = [{ number: 'A01234567' }];
    expect(matchPersons(chidi, { ...other, passports })).toMatchObject({ verdict: 'possible', reasons: ['passport'] });
    expect(matchPersons(chidi, { ...other, passports, dateOfBirth: '1993-04-17' })).toMatchObject({ verdict: 'duplicate', reasons: ['passport', 'date-of-birth'] });
    expect(matchPersons(chidi, person('Okafor', 'Chidi', { passports }))).toMatchObject({ verdict: 'duplicate', reasons: ['same-name', 'passport'] });
  });

  it('any of several passports counts', () => {
    expect(comparePersons(chidi, { ...other, passports: [{ country: 'GB', number: '987654321' }, ...nigerian] })).toEqual(['passport']);
  });

  it.each(['', 'N/A', 'PENDING', 'UNKNOWN', 'XXXXXXXXX', '00000000', 'A12', '1234'])('"%s" is no passport number', (number) => {
    expect(isPassportNumber(foldPassport(number))).toBe(false);
    expect(matchPersons({ ...chidi, passports: [{ country: 'NG', number }] }, { ...other, passports: [{ country: 'NG', number }] }).verdict).toBe('none');
  });
});

describe('names and dates of birth', () => {
  it('the same name and the same date of birth are a duplicate', () => {
    expect(matchPersons(chidi, person('OKAFOR', 'CHIDI', { dateOfBirth: '1993-04-17' }))).toEqual({ verdict: 'duplicate', reasons: ['same-name', 'date-of-birth'], score: 1 });
  });

  it('the same name alone is possible, even with another date of birth', () => {
    expect(matchPersons(chidi, person('Chidi', 'Okafor'))).toMatchObject({ verdict: 'possible', reasons: ['same-name'] });
    expect(matchPersons(chidi, person('Okafor', 'Chidi', { dateOfBirth: '1971-12-02' }))).toMatchObject({ verdict: 'possible', reasons: ['same-name'] });
  });

  it('a similar name alone is possible', () => {
    expect(matchPersons(chidi, person('Okafor', 'Chidi Emeka'))).toMatchObject({ verdict: 'possible', reasons: ['similar-name'] });
  });

  it('another spelling, or a word left out, with the same date of birth is a duplicate', () => {
    const born = { dateOfBirth: '1988-02-29' };
    expect(matchPersons(person('Petrov', 'Sergei', born), person('Petrov', 'Serhii', born))).toMatchObject({ verdict: 'duplicate', reasons: ['similar-name', 'date-of-birth'] });
    expect(matchPersons(person('Okafor', 'Chidi', born), person('Okafor', 'Chidi Emeka', born)).verdict).toBe('duplicate');
  });

  it('a slip of the pen with the same date of birth is possible: twins', () => {
    const born = { dateOfBirth: '1990-01-02' };
    expect(matchPersons(person('Santos', 'Maria', born), person('Santos', 'Mario', born))).toMatchObject({ verdict: 'possible', reasons: ['similar-name', 'date-of-birth'] });
  });

  it('a similar name with another date of birth is another person', () => {
    const maria = person('Santos', 'Maria', { dateOfBirth: '1990-03-05' });
    expect(matchPersons(maria, person('Santos', 'Mario', { dateOfBirth: '1991-02-02' }))).toMatchObject({ verdict: 'none', reasons: [] });
  });

  it.each([
    ['day and month changed places', '1990-03-05', '1990-05-03', 'possible'],
    ['the day is not known to one', '1990-03-05', '1990-01-01', 'possible'],
    ['the day is not known to one, in another year', '1990-03-05', '1991-01-01', 'none'],
    ['another day', '1990-03-05', '1990-03-06', 'none'],
    ['another year', '1990-03-05', '1991-03-05', 'none'],
  ])('a similar name, and %s', (_what, one, two, verdict) => {
    expect(matchPersons(person('Petrov', 'Sergei', { dateOfBirth: one }), person('Petrov', 'Serhii', { dateOfBirth: two })).verdict).toBe(verdict);
  });

  it('the same date of birth and a name in common are possible, in any spelling and wherever the name stands', () => {
    const born = { dateOfBirth: '1993-04-17' };
    for (const one of [person('Okafor', 'Chukwu', born), person('OKAFOR', 'C.', born), person('Bello', 'Chidi', born), person('Bello-Okafor', 'Ada', born)]) {
      expect(matchPersons(chidi, one)).toMatchObject({ verdict: 'possible', reasons: ['shared-name', 'date-of-birth'] });
    }
    expect(matchPersons(person('Mohammed', 'Ali', born), person('Khan', 'Muhammad', born)).verdict).toBe('possible');
    expect(matchPersons(person('de la Cruz', 'Ana', born), person('de la Torre', 'Eva', born)).reasons).toEqual(['date-of-birth']);
  });

  it('the same date of birth alone is weak, and nothing where it stands for a day that is not known', () => {
    expect(matchPersons(chidi, { ...other, dateOfBirth: '1993-04-17' })).toEqual({ verdict: 'weak', reasons: ['date-of-birth'], score: 0 });
    expect(matchPersons(person('', '', { dateOfBirth: '1993-04-17' }), chidi).verdict).toBe('weak');
    expect(matchPersons(person('Okafor', 'Chidi', { dateOfBirth: '1993-01-01' }), { ...other, dateOfBirth: '1993-01-01' }).verdict).toBe('none');
  });

  it('an earlier name counts as the present one', () => {
    expect(comparePersons(person('Roy', 'Ana'), { names: [{ family: 'Tremblay', given: 'Ana' }, { family: 'Roy', given: 'Ana' }], passports: [] })).toEqual(['same-name']);
  });

  it('the best of several names counts', () => {
    const two = { names: [{ family: 'Petrov', given: 'Serhii' }, { family: 'Petrov', given: 'Sergei' }], passports: [] };
    expect(comparePersons(person('Petrov', 'Sergei'), two)).toEqual(['same-name']);
  });

  it('siblings with the same family name are no match', () => {
    expect(matchPersons(chidi, person('Okafor', 'Ngozi', { dateOfBirth: '1994-08-30' })).verdict).toBe('none');
  });

  it('nothing matches a person of whom nothing is known', () => {
    const nobody: ComparedPerson = { names: [], passports: [] };
    expect(matchPersons(nobody, chidi).verdict).toBe('none');
    expect(matchPersons(person('', ''), person('', '')).verdict).toBe('none');
  });
});

describe('laws', () => {
  const anyPerson = fc.record({
    names: fc.array(fc.record({ family: fc.constantFrom('Okafor', 'Okofor', 'Petrov', ''), given: fc.constantFrom('Chidi', 'Sergei', 'Serhii', 'Chidi Emeka') }), { maxLength: 2 }),
    passports: fc.array(fc.record({ country: fc.constantFrom('NG', 'UA'), number: fc.constantFrom('A01234567', 'AO1234567', 'B7654321') }, { requiredKeys: ['number'] }), { maxLength: 2 }),
    dateOfBirth: fc.constantFrom('1990-03-05', '1990-05-03', '1991-01-01'),
  }, { requiredKeys: ['names', 'passports'] });

  it('the two may change places', () => {
    fc.assert(fc.property(anyPerson, anyPerson, (a, b) => {
      expect(matchPersons(a, b)).toEqual(matchPersons(b, a));
    }), { numRuns: 2_000 });
  });

  it('there are reasons exactly when there is a verdict', () => {
    fc.assert(fc.property(anyPerson, anyPerson, (a, b) => {
      const { verdict, reasons } = matchPersons(a, b);
      expect(reasons.length > 0).toBe(verdict !== 'none');
      expect(comparePersons(a, b)).toEqual(reasons);
    }), { numRuns: 2_000 });
  });
});
