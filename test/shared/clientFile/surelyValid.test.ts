import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allEntities, choices, employer, provinces } from '../../../shared/clientFile';
import { checkDay, choice, country, decimal, exactText, filledText, id, integer, isoDate, longText, money, percent, province, text, uci, yesNo } from '../../../shared/clientFile/fields';
import { unwrap } from '../../../shared/clientFile/fieldsOf';
import { surelyValid } from '../../../shared/clientFile/parse/surelyValid';
import { leaves } from '../../../shared/clientFile/registries';

const sureDay = surelyValid(isoDate(), 'date');

describe('what is said to be valid at once', () => {
  it('are days of the calendar that every month has, from the first year that is written', () => {
    expect(['0100-01-01', '1987-03-28', '2026-11-26', '9999-12-28'].filter(sureDay)).toEqual(['0100-01-01', '1987-03-28', '2026-11-26', '9999-12-28']);
  });

  it('is no day whose month may not have it, and nothing that is no day', () => {
    const others = ['2026-01-29', '2024-02-29', '2023-02-29', '2026-04-31', '0000-01-01', '2026-00-10', '2026-13-01', '2026-01-00', '2026-1-001', '26-01-01', '2026/01/01', '2026-01-01T', ' 2026-01-0', '２０２６-01-01', '2026-0a-01', '-026-01-01', '', 20_260_101, null, undefined, ['2026-01-01']];
    expect(others.filter(sureDay)).toEqual([]);
  });

  it('is no day that the schema refuses', () => {
    const parts = ['00', '01', '02', '10', '12', '13', '28', '29', '31', '99', '1a'];
    const days = parts.flatMap((year) => parts.flatMap((month) => parts.map((day) => `20${year}-${month}-${day}`)));
    for (const schema of [isoDate(), checkDay()]) expect(days.filter((day) => surelyValid(schema, 'date')(day) && !schema.safeParse(day).success)).toEqual([]);
  });

  it('are the values of a closed list, and both answers to a question', () => {
    expect(provinces.filter(surelyValid(province(), 'province'))).toEqual([...provinces]);
    expect(['on', 'Ontario', '', null, 1].filter(surelyValid(province(), 'province'))).toEqual([]);
    const sureStatus = surelyValid(choice('residenceStatus'), 'choice');
    expect(choices.residenceStatus.filter(sureStatus)).toEqual([...choices.residenceStatus]);
    expect([true, false, 'true', 0, null].filter(surelyValid(yesNo(), 'yesNo'))).toEqual([true, false]);
  });

  it('is nothing in which other values of the file have a say', () => {
    expect(surelyValid(z.enum(['principal', 'spouse']), 'choice')('principal')).toBe(false);
    expect(surelyValid(id(), 'id')('p1')).toBe(false);
  });

  it('are texts of one line with what can be shown, as long as they may be', () => {
    const sureText = surelyValid(text(6), 'text');
    expect(['Accra', 'Zoë', 'Nguyễn', '北京', 'Lagos ', ' ', 'Québec'].filter(sureText)).toEqual(['Accra', 'Zoë', 'Nguyễn', '北京', 'Lagos ', ' ', 'Québec']);
    expect(['', 'Calgary', 'a\nb', 'a\u0085', '\u007f', '\ud83d', null, 6].filter(sureText)).toEqual([]);
    expect(surelyValid(filledText(6), 'text')('Accra')).toBe(true);
  });

  it('is no text of which more is asked', () => {
    expect([surelyValid(exactText(60), 'text')('Accra '), surelyValid(uci(), 'text')('Accra'), surelyValid(longText(), 'longText')('Accra')]).toEqual([false, false, false]);
  });

  it('are whole numbers within their bounds', () => {
    expect([0, 40, 168, 37.5, -1, 169, Number.NaN, '40'].filter(surelyValid(decimal(0, 168), 'decimal'))).toEqual([0, 40, 168]);
    expect([0, 3, 4, 2.5].filter(surelyValid(integer(0, 3), 'integer'))).toEqual([0, 3]);
    expect([60_000, 0.005, 2e12].filter(surelyValid(money(), 'money'))).toEqual([60_000]);
    expect([100, 101].filter(surelyValid(percent(), 'percent'))).toEqual([100]);
  });

  it('are the countries there are', () => {
    expect(['NG', 'CA', 'ng', 'XX', '', null].filter(surelyValid(country(), 'country'))).toEqual(['NG', 'CA']);
  });

  it('is the same of a member that an object requires', () => {
    const { legalName } = employer.shape;
    expect(surelyValid(legalName, 'text')('Acme Robotics Inc.')).toBe(true);
  });

  it('is never what the schema refuses, of all kinds of the format', () => {
    const values = ['', ' ', 'p1', 'principal', 'NG', 'ON', '0', '12345', '21231', '2026-02-28', '2026-02-29', 'a\tb', 'é', 'x'.repeat(201), '/persons/0', true, false, 0, -1, 1.5, 1.234, 1e13, Infinity, null, [], {}];
    const kinds = Object.values(allEntities).flatMap((entity) => Object.values<z.core.$ZodType>(entity.shape).map(unwrap));
    const wrong = kinds.flatMap(({ schema }) => values.filter((value) => surelyValid(schema, leaves.get(schema)?.widget ?? 'object')(value) && !schema.safeParse(value).success));
    expect(kinds.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});
