import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, comparePersons, foldCompany, foldText, nameKeys } from '../../../shared/names';

describe('folding text', () => {
  it.each([
    ['Élodie Bérubé-Côté', 'elodie berube cote'], ['Nguyễn Văn Ân', 'nguyen van an'], ['Łukasz Øster', 'lukasz oster'], ['IŞIK Çağlar', 'isik caglar'], ["O'Brien", 'obrien'], ['d’Août', 'daout'], ['  A0123-4567 ', 'a0123 4567'], ['Œuvré', 'oeuvre'],
  ])('%s is searched as "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same when done twice, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('comparing names', () => {
  it.each([
    ['OKAFOR Chidi', 'Chidi Okafor'], ['Nguyen Van An', 'An Nguyen Van'], ['Nguyễn Văn Ân', 'NGUYEN VAN AN'], ['José Álvarez', 'Jose Alvarez'], ['Łukasz Wójcik', 'Lukasz Wojcik'], ["Sean O'Brien", 'Sean OBrien'], ['Maria de la Cruz', 'Maria Delacruz'], ['Suharto', 'SUHARTO'], ['Anne-Marie Roy', 'Anne Marie Roy'], ['FNU Suharto', 'Suharto'], ['Amal Al-Haddad', 'Amal Haddad'], ['Çağla Işık', 'Cagla Isik'],
  ])('%s and %s are the same', (a, b) => expect(compareNames(a, b)).toBe('same'));

  it.each([
    ['Muhammad Khan', 'Mohammed Khan'], ['Md. Rahman', 'Mohammad Rahman'], ['Ahmed Hassan', 'Ahmad Hasan'], ['Sergei Petrov', 'Serhii Petrov'], ['Yevgeny Ivanov', 'Evgeni Ivanov'], ['Abdul Rahman Yousef', 'Abdel Rehman Yusuf'], ['Fatemeh Hosseini', 'Fatima Hosseini'], ['Oleksandr Kovalenko', 'Alexander Kovalenko'], ['Jürgen Müller', 'Jurgen Mueller'], ['Chidi Okafor', 'Chidi Emeka Okafor'], ['Li Wei', 'Lee Wei'], ['Mykola Shevchenko', 'Nikolai Shevchenko'], ['Khaled Nasser', 'Khalid Naser'], ['Katherine Smith', 'Catherine Smith'],
  ])('%s and %s are similar', (a, b) => expect(compareNames(a, b)).toBe('similar'));

  it.each([
    ['Wei Zhang', 'Wei Zhao'], ['Chidi Okafor', 'Ngozi Okafor'], ['Harpreet Singh', 'Gurpreet Singh'], ['Harpreet Kaur', 'Singh Kaur'], ['Maria Santos', 'Pedro Santos'], ['Nguyen Van An', 'Nguyen Thi Lan'], ['John Smith', 'Jane Smythe-Brown'], ['', 'Chidi Okafor'], ['Mohammed', 'Mohammed Ali Khan'], ['Anna Kowalska', 'Jan Nowak'], ['Li Na', 'Li Min'],
  ])('%s and %s are different', (a, b) => expect(compareNames(a, b)).toBe('different'));

  const name = fc.array(fc.constantFrom('Muhammad', 'Mohammed', 'Nguyen', 'Van', 'An', 'José', 'de', 'la', 'Cruz', 'O’Brien', 'Sergei', 'Li', 'Al', 'FNU', 'Łukasz', 'Ông', 'Kim'), { minLength: 0, maxLength: 4 }).map((parts) => parts.join(' '));

  it('does not depend on the order of the two, nor on case', () => {
    fc.assert(fc.property(name, name, (a, b) => compareNames(a, b) === compareNames(b, a) && compareNames(a.toUpperCase(), b) === compareNames(a, b)));
  });

  it('finds every match through a key that both share', () => {
    let matches = 0;
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (compareNames(a, b) === 'different') return;
        matches++;
        const keys = new Set(nameKeys(a));
        expect(nameKeys(b).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(matches).toBeGreaterThan(50);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => ['same', 'similar', 'different'].includes(compareNames(a, b)) && Array.isArray(nameKeys(a))));
  });
});

describe('comparing persons', () => {
  const chidi = { names: [{ family: 'Okafor', given: 'Chidi' }], dateOfBirth: '1993-04-17', passports: [{ country: 'NG', number: 'A01234567' }] };
  const person = (family: string, given: string, more: object = {}) => ({ names: [{ family, given }], passports: [], ...more });

  it('a passport of the same country suffices, however it was copied', () => {
    expect(comparePersons(chidi, person('Other', 'Name', { passports: [{ country: 'NG', number: 'a0123-4567' }] }))).toEqual(['passport']);
    expect(comparePersons(chidi, person('Other', 'Name', { passports: [{ country: 'GH', number: 'A01234567' }] }))).toEqual([]);
  });

  it('a date of birth alone is no match, with a name it is a stronger one', () => {
    expect(comparePersons(chidi, person('Other', 'Name', { dateOfBirth: '1993-04-17' }))).toEqual([]);
    expect(comparePersons(chidi, person('OKAFOR', 'CHIDI', { dateOfBirth: '1993-04-17' }))).toEqual(['same-name', 'date-of-birth']);
  });

  it('a similar name with another date of birth is another person; the same name is still shown', () => {
    const maria = person('Santos', 'Maria', { dateOfBirth: '1990-01-01' });
    expect(comparePersons(maria, person('Santos', 'Mario', { dateOfBirth: '1991-02-02' }))).toEqual([]);
    expect(comparePersons(maria, person('Santos', 'Maria', { dateOfBirth: '1991-02-02' }))).toEqual(['same-name']);
  });

  it('an earlier name counts as the present one', () => {
    expect(comparePersons(person('Roy', 'Ana'), { names: [{ family: 'Tremblay', given: 'Ana' }, { family: 'Roy', given: 'Ana' }], passports: [] })).toEqual(['same-name']);
  });
});

describe('names of enterprises', () => {
  it.each([['Maple Robotics Inc.', 'MAPLE ROBOTICS INCORPORATED'], ['Boulangerie Lévis ltée', 'Boulangerie Levis Limitée'], ['The Northern Co. Ltd.', 'Northern']])('%s is %s', (a, b) => expect(foldCompany(a)).toBe(foldCompany(b)));
});
