import { describe, expect, it } from 'vitest';
import { choices, type Person } from '../../../shared/clientFile';
import { shortened } from '../../../shared/forms/answers';
import { addressLine, northAmericanNumber, streetParts } from '../../../shared/forms/derivations/addresses';
import { familyMaritalCodes, maritalCodes, residenceCodes } from '../../../shared/forms/derivations/codes';
import { educationCode, highestPostSecondary } from '../../../shared/forms/derivations/education';
import { permitTypeCode } from '../../../shared/forms/derivations/permitType';
import { gapsIn, historyStart, overlapsIn, yearsBefore } from '../../../shared/forms/history';
import { educationLevels, familyMaritalStatuses, maritalStatuses, statuses } from '../../../shared/forms/lists';

const labelOf = (list: readonly { code: string; label: { en: string } }[], code: string): string => list.find((one) => one.code === code)?.label.en ?? '';

describe('maps of the forms', () => {
  it('marital status, as the reference maps it', () => {
    expect(Object.fromEntries(choices.maritalStatus.map((status) => [status, labelOf(maritalStatuses, maritalCodes[status])]))).toEqual({
      'never-married': 'Single', married: 'Married', 'common-law': 'Common-Law', separated: 'Separated', divorced: 'Divorced', widowed: 'Widowed', annulled: 'Annulled Marriage',
    });
    expect(labelOf(familyMaritalStatuses, familyMaritalCodes.separated)).toBe('Legally separated');
  });

  it('status in a country: no status is Other, protected is 07', () => {
    expect(Object.fromEntries(choices.residenceStatus.map((status) => [status, residenceCodes[status]]))).toEqual({ citizen: '01', 'permanent-resident': '02', worker: '04', student: '05', visitor: '03', protected: '07', other: '06', none: '06' });
    expect(statuses.map(({ code }) => code)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09']);
  });

  it('education, in the list of IMM 0008', () => {
    const level = (...education: NonNullable<Person['education']>): string | undefined => {
      const found = educationCode({ person: { id: 'p1', role: 'principal', education }, at: '/persons/0' });
      return found && (found.code === undefined ? 'choose' : labelOf(educationLevels, found.code));
    };
    const done = '2020-06-01';
    expect([
      level({ level: 'none' }), level({ level: 'secondary', completedOn: done }), level({ level: 'two-year', credential: 'trade', completedOn: done }), level({ level: 'three-year', credential: 'college', completedOn: done }),
      level({ level: 'one-year', credential: 'post-graduate', completedOn: done }), level({ level: 'one-year', credential: 'university-certificate', completedOn: done }), level({ level: 'bachelor', completedOn: done }), level({ level: 'master', completedOn: done }),
      level({ level: 'doctorate', completedOn: done }), level({ level: 'professional', completedOn: done }), level({ level: 'two-or-more', completedOn: done }),
    ]).toEqual([
      'None', 'Secondary or less', 'Trade/Apprenticeship Certificate/Diploma', 'Non-University Certificate/Diploma', 'Post Graduate – No Degree', 'Post-Secondary – No Degree', 'Bachelor’s Degree', 'Master’s Degree', 'Doctorate – Ph.D.', 'choose', 'choose',
    ]);
    expect(level({ level: 'secondary', completedOn: done }, { level: 'bachelor', completedOn: null })).toBe('Post-Secondary – No Degree');
    expect(level({ level: 'bachelor', completedOn: done }, { level: 'master', completedOn: null })).toBe('Bachelor’s Degree');
    expect(level()).toBeUndefined();
  });

  it('takes the highest study, of equals the one begun last', () => {
    const education: Person['education'] = [{ level: 'bachelor', startedOn: '2010-01-01' }, { level: 'bachelor', startedOn: '2012-01-01' }, { level: 'secondary', startedOn: '2015-01-01' }];
    expect(highestPostSecondary({ person: { id: 'p1', role: 'principal', education }, at: '/persons/0' })?.at).toBe('/persons/0/education/1');
  });

  it('the type of permit: pathway first, then LMIA, then the number of the portal, else open', () => {
    const offer = (more: object) => ({ value: { id: 'j1', personId: 'p1', employerId: 'e1', ...more }, at: '/jobOffers/0' });
    const code = (caseKind: string | undefined, more?: object) => permitTypeCode({ caseKind, offer: more && offer(more) })?.code;
    expect([code('ca.wp.gts-a'), code('ca.wp.cusma-professional', { lmia: { stream: 'gts-b' } }), code(undefined, { lmia: { stream: 'gts-b' } }), code(undefined, { lmia: null, approvals: [{ kind: 'portal-offer' }] }), code(undefined, { lmia: null }), code(undefined)]).toEqual([
      'LMOS', 'ELMO', 'LMOS', 'ELMO', undefined, undefined,
    ]);
  });
});

describe('a street line', () => {
  it.each([
    ['12-345 Sample Road', ['12', '345', 'Sample Road']], ['345 Sample Road', ['', '345', 'Sample Road']], ['300, rue de l’Exemple', ['', '300', 'rue de l’Exemple']], ['Sample House', ['', '', 'Sample House']],
    ['22 2nd Avenue', ['', '', '22 2nd Avenue']], ['Rue de l’Exemple 5', ['', '', 'Rue de l’Exemple 5']],
  ])('%s', (line, parts) => {
    expect(Object.values(streetParts(line))).toEqual(parts);
  });

  it('goes on one line with town, province and postal code', () => {
    expect(addressLine({ street: '45 Sample Crescent', city: 'Lethbridge', province: 'AB', postalCode: 'T1H 0A1', country: 'CA' })).toBe('45 Sample Crescent, Lethbridge, AB T1H 0A1');
    expect(addressLine({ city: 'Lublin' })).toBe('Lublin');
  });
});

describe('a telephone number', () => {
  it.each([['+1 604 555 0100', ['604', '555', '0100']], ['604-555-0100', ['604', '555', '0100']], ['(604) 555.0100', ['604', '555', '0100']], ['+33 1 23 45 67 89', undefined], ['+60 455 50100', undefined], ['555 0100', undefined]])('%s', (number, parts) => {
    expect(northAmericanNumber(number)).toEqual(parts);
  });
});

describe('a text that is too long', () => {
  it('ends at a blank where one is near, and never within a character', () => {
    expect(shortened('reviews the code of others', 15)).toBe('reviews the');
    expect(shortened('exactly ten', 7)).toBe('exactly');
    expect(shortened('fits', 4)).toBe('fits');
    expect(shortened('abcdefghij', 4)).toBe('abcd');
    expect(shortened('abc😀def', 4)).toBe('abc');
  });
});

describe('a history of ten years', () => {
  const asOf = '2026-11-26';
  const person = (dateOfBirth: string | undefined, work?: Person['work']): Person => ({ id: 'p1', role: 'principal', ...(dateOfBirth === undefined ? {} : { dateOfBirth }), ...(work ? { work } : {}) });

  it('begins ten years ago, or with the 18th birthday where that is later', () => {
    expect(historyStart({ person: person('1980-01-01'), asOf })).toBe('2016-11');
    expect(historyStart({ person: person('2001-03-21'), asOf })).toBe('2019-03');
    expect(historyStart({ person: person('2008-11-26'), asOf })).toBe('2026-11');
    expect(historyStart({ person: person('2008-11-27'), asOf })).toBeUndefined();
    expect(historyStart({ person: person(undefined), asOf })).toBeUndefined();
  });

  it('begins with the 18th birthday of somebody who did not work in these years', () => {
    expect(historyStart({ person: person('1950-02-01', [{ employer: 'A', endedOn: '2016-11-25' }]), asOf })).toBe('1968-02');
    expect(historyStart({ person: person('1950-02-01', [{ employer: 'A', endedOn: '2016-11-26' }]), asOf })).toBe('2016-11');
    expect(historyStart({ person: person('1950-02-01', []), asOf })).toBe('1968-02');
  });

  it('names each stretch of months that nothing covers', () => {
    expect(gapsIn([{ from: '2026-02-28', to: '2026-04-01' }, { from: '2026-06-30', to: null }], '2026-01', '2026-08-15')).toEqual([{ kind: 'gap', from: '2026-01', to: '2026-01' }, { kind: 'gap', from: '2026-05', to: '2026-05' }]);
    expect(gapsIn([{ from: '2025-12-31', to: null }], '2025-12', '2026-02-01')).toEqual([]);
    expect(gapsIn([{ to: '2026-02-01' }], '2026-01', '2026-02-01')).toEqual([{ kind: 'gap', from: '2026-01', to: '2026-02' }]);
  });

  it('names where two entries claim the same time, but not the day on which one follows the other', () => {
    expect(overlapsIn([{ from: '2026-01-01', to: '2026-03-10' }, { from: '2026-03-10', to: null }], asOf)).toEqual([]);
    expect(overlapsIn([{ from: '2026-01-01', to: '2026-03-10' }, { from: '2026-02-01', to: null }], asOf)).toEqual([{ kind: 'overlap', from: '2026-02', to: '2026-03' }]);
    expect(overlapsIn([{ from: '2026-01-01' }, { from: '2026-02-01', to: null }], asOf)).toEqual([]);
  });

  it('takes 29 February for 1 March in years without it', () => {
    expect([yearsBefore('2024-02-29', 10), yearsBefore('2024-02-29', 4), yearsBefore('2026-11-26', 10)]).toEqual(['2014-03-01', '2020-02-29', '2016-11-26']);
  });
});
