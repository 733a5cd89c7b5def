import { describe, expect, it } from 'vitest';
import { findingsOf, formDocument, formOf, personsFor } from '../../../shared/forms';
import { at, rowsAt, sampleOf, several, sheetFor, tableAt } from './readSheet';

// Values typed by hand from the samples.

describe('IMM 5710', () => {
  it('tells first and latest entry, the document and the nomination of a nurse in Alberta', () => {
    const sheet = sheetFor('imm5710', sampleOf('2026-0103'));
    expect(several(sheet, ['N1a', 'N1b', 'N3a', 'N3b', 'N4', 'M2a', 'M4a', 'M5a', 'M8', 'M9', 'C3b'])).toEqual({
      N1a: '2021-03-22', N1b: 'Calgary International Airport', N3a: '2024-12-02', N3b: 'Vancouver International', N4: 'U000000301', M2a: 'Coulee Continuing Care Example Society', M4a: 'Registered nurse', M5a: '2026-09-01', M8: '', M9: 'Yes', C3b: '',
    });
  });

  it('asks the certificate of acceptance where the work is in Quebec', () => {
    const sheet = sheetFor('imm5710', sampleOf('2026-0104'), 'p1', { language: 'fr' });
    expect(several(sheet, ['M1', 'M8', 'M8b', 'M9', 'C1', 'C3b', 'N1a'])).toEqual({ M1: 'Volet avec EIMT', M8: 'CAQ-000401', M8b: '2028-04-27', M9: 'Non', C1: 'Conjoint de fait', C3b: 'Non', N1a: '? /persons/0/entries' });
  });

  it('has no later entry where there was one only', () => {
    expect(several(sheetFor('imm5710', sampleOf('2026-0101')), ['N1a', 'N3a', 'N4'])).toEqual({ N1a: '2025-01-10', N3a: '', N4: 'U000000101' });
  });
});

describe('the family forms', () => {
  it('name the couple and the parents; who is not on file is missing', () => {
    const rows = rowsAt(sheetFor('imm5645', sampleOf('2026-0109')), 'A1');
    expect(rows.map(([who, name]) => [who, name])).toEqual([['Applicant', 'Kovalenko, Oksana'], ['Spouse or partner', 'Kovalenko, Taras'], ['Mother', 'Shevchuk, Halyna'], ['Father', '? /persons']]);
    expect(rows[0]).toEqual(['Applicant', 'Kovalenko, Oksana', 'Оксана Коваленко', '1989-07-07', 'Ukraine', '67 Sample Bay, Winnipeg, MB R3C 0A1, Canada', '(not-kept)', 'Settlement worker', '']);
    expect(rows[2]).toEqual(['Mother', 'Shevchuk, Halyna', '? /persons/4/nativeName', '1961-02-28', 'Ukraine', '? /persons/4/contact/residential', 'Widowed', '? /persons/4/occupation', 'No']);
  });

  it('say where and when a parent died, and take the other parent where the sex of one is not on file', () => {
    const rows = rowsAt(sheetFor('imm5406', sampleOf('2026-0108')), 'A1');
    expect(rows[2]).toEqual(['Mother', 'Karimi, Shirin', '? /persons/2/nativeName', '1968-12-12', 'Iran', 'Isfahan, Iran, 2019-11-03', 'Not applicable – deceased', '']);
    expect(rows[3]!.slice(0, 2)).toEqual(['Father', 'Karimi, Farhad']);
  });

  it('list children with their relationship, and brothers and sisters', () => {
    const nurse = rowsAt(sheetFor('imm5707', sampleOf('2026-0103')), 'B1');
    expect(nurse.map(([relation, name]) => [relation, name])).toEqual([['Own child', 'Dela Cruz, Joshua'], ['? /persons/2/kinship', 'Dela Cruz, Angel'], ['Adopted', 'Dela Cruz, Mark Anthony']]);
    expect(rowsAt(sheetFor('imm5645', sampleOf('2026-0109')), 'C1').map(([relation, name]) => [relation, name])).toEqual([['Half', 'Shevchuk, Bohdan']]);
  });
});

describe('IMM 0008', () => {
  it('answers for a master with a family of three', () => {
    const sheet = sheetFor('imm0008', sampleOf('2026-0101'));
    expect(several(sheet, ['1c', '1d', '1f', '1g', '1h', '1i', 'P4', 'P5', 'P8a', 'P8b', 'P11a', 'O1', 'O2', 'O3', 'O4', 'E0'])).toEqual({
      '1c': '3', '1d': 'English', '1f': 'No', '1g': 'British Columbia', '1h': 'Vancouver', '1i': '', P4: '181', P5: 'Brown', P8a: 'Nigeria', P8b: '–', P11a: '2025-01-10', O1: 'Master’s Degree', O2: '18', O3: 'Software engineer', O4: 'Software engineer', E0: 'Yes',
    });
    expect(rowsAt(sheet, 'Q1').map((cells) => cells.slice(0, 6))).toEqual([['Okoye', 'Adaeze', 'Spouse', 'Yes', '', ''], ['Okoye', 'Zara', 'Child', 'Yes', '', 'A']]);
  });

  it('asks the selection certificate of whoever goes to Quebec', () => {
    expect(several(sheetFor('imm0008', sampleOf('2026-0104'), 'p1', { language: 'fr' }), ['1e', '1g', '1i', '1j', 'O1'])).toEqual({ '1e': 'français', '1g': 'Québec', '1i': 'Oui', '1j': 'CSQ-000401', O1: 'Maîtrise' });
  });

  it('gives a reason for the child that does not come, who depends because of a condition', () => {
    const rows = rowsAt(sheetFor('imm0008', sampleOf('2026-0103')), 'Q1');
    expect(rows[2]!.slice(0, 6)).toEqual(['Dela Cruz', 'Mark Anthony', 'Adopted child', 'No', 'Finishes a course of treatment first', 'C']);
  });
});

describe('IMM 5669', () => {
  it('takes the mother’s name at birth and the facts of the past', () => {
    const sheet = sheetFor('imm5669', sampleOf('2026-0108'));
    expect(several(sheet, ['A2', 'A4a', 'A5a', 'A5f', 'B6a', 'B6d', 'B6e', 'B6j', 'B6x', 'C7a'])).toEqual({
      A2: 'کیان کریمی', A4a: 'Karimi', A5a: 'Moradi', A5f: '2019-11-03', B6a: 'No', B6d: 'Yes', B6e: 'No', B6j: 'No', B6x: 'Refused visa, permit or entry, 2023-07-28, Canada', C7a: '? /persons/0/yearsOfEducation/elementary',
    });
    expect(rowsAt(sheet, 'G1')).toEqual([['Iran', '2023-08', '2024-02', 'Ground forces, clerical unit', 'Private', 'None', 'Completed']]);
  });

  it('begins the history of a young person with the 18th birthday and names what nothing covers', () => {
    const answer = tableAt(sheetFor('imm5669', sampleOf('2026-0108')), 'D1');
    expect(answer).toMatchObject({ extra: 1, findings: [{ kind: 'gap', from: '2019-03', to: '2019-08' }, { kind: 'overlap', from: '2019-09', to: '2023-07' }] });
  });

  it('covers ten years of addresses and finds the months that lack one', () => {
    const sheet = sheetFor('imm5669', sampleOf('2026-0101'));
    expect(rowsAt(sheet, 'H1').map(([from, to, street, town]) => [from, to, street, town])).toEqual([['2025-01', '2026-11', '12-345 Sample Road', 'Burnaby'], ['2024-01', '2025-01', '22 Sample Layout', 'Bengaluru'], ['2018-01', '2024-01', '7 Example Close', 'Lagos']]);
    expect(tableAt(sheet, 'H1')).toMatchObject({ findings: [{ kind: 'gap', from: '2016-11', to: '2017-12' }] });
    expect(tableAt(sheet, 'E1')).toMatchObject({ kind: 'none', text: 'None' });
  });

  it('tells organizations and posts of a former public servant', () => {
    const sheet = sheetFor('imm5669', sampleOf('2026-0109'));
    expect(rowsAt(sheet, 'F1')).toEqual([['2011-09', '2022-03', 'Ukraine, Municipal', 'Department of social policy', 'Policy officer']]);
    expect(rowsAt(sheet, 'E1')[0]!.slice(3)).toEqual(['Trade union', 'Treasurer of the local', 'Kharkiv, Ukraine']);
    expect(tableAt(sheet, 'H1')).toMatchObject({ findings: [] });
  });
});

describe('representative, union and travels', () => {
  it('IMM 5476 names a member of the College, and splits a name only where it has to', () => {
    expect(several(sheetFor('imm5476', sampleOf('2026-0101')), ['B5a', 'B5b', 'B6a', 'B6b', 'B6c', 'B6d', 'B7c', 'B7d', 'B7i'])).toEqual({
      B5a: 'Tremblay', B5b: 'Alix', B6a: 'Yes', B6b: 'College of Immigration and Citizenship Consultants', B6c: 'R512345', B6d: '', B7c: '100', B7d: 'Example Street, Suite 4', B7i: '+1 604 555 0100',
    });
    expect(several(sheetFor('imm5476', sampleOf('2026-0104')), ['B5a', 'B5b', 'B6b', 'A3b'])).toEqual({ B5a: 'Tremblay', B5b: 'Alix', B6b: '? /representative/body', A3b: 'Permanent residence' });
  });

  it('IMM 5409 counts whole years together, and is not asked of the married', () => {
    expect(several(sheetFor('imm5409', sampleOf('2026-0104'), 'p1', { language: 'fr' }), ['1a', '1b', '1c', '1d', '1e', '1i', '1j'])).toEqual({ '1a': 'Canada', '1b': 'Québec', '1c': 'Baptiste Lefèvre', '1d': 'Inès Garcia', '1e': 'Montréal', '1i': '6', '1j': '2020-09-01' });
    expect(at(sheetFor('imm5409', sampleOf('2026-0101')), '1c')).toBe('');
  });

  it('IMM 5562 lists trips with their length, both days counted', () => {
    expect(rowsAt(sheetFor('imm5562', sampleOf('2026-0101')), '1c')).toEqual([['2025-12', '2026-01', '21 days', 'Lagos, Nigeria', 'Family visit']]);
    expect(rowsAt(sheetFor('imm5562', sampleOf('2026-0103'), 'p1', { language: 'fr' }), '1c')).toEqual([['2024-11', '2024-12', '31 jours', 'Iloilo, Philippines', 'Family visit']]);
    expect(tableAt(sheetFor('imm5562', sampleOf('2026-0108')), '1c')).toMatchObject({ kind: 'missing', pointers: ['/persons/0/trips'] });
  });
});

describe('the employer’s forms', () => {
  it('answer from the employer and the offer', () => {
    const sheet = sheetFor('emp5624', sampleOf('2026-0101'));
    expect(several(sheet, ['1b', '2a', '2b', '2c', '2i', '2j', '4c', '5a', '5b', '5c', '5d', '5e', '5h', '6a', '6b', '6c', '6d', '6e', '7c', '8c', '12a'])).toEqual({
      '1b': '–', '2a': '000100011RP0001', '2b': 'Maple Harbour Robotics Inc.', '2c': 'Maple Harbour', '2i': '61', '2j': '9200000', '4c': 'Yes', '5a': 'Software engineer', '5b': '21231', '5c': '1', '5d': '2027-01-11', '5e': 'Permanent', '5h': '36',
      '6a': '52.5', '6b': '40', '6c': 'Yes', '6d': '48', '6e': '60', '7c': 'British Columbia', '8c': 'None in the past 12 months.', '12a': 'Okoye',
    });
    expect(rowsAt(sheet, '3a')).toEqual([['Jordan Sample', 'Director of People', '+1 604 555 0111', 'people@maple-harbour.example', 'English']]);
    expect(rowsAt(sheet, '8a')[1]).toEqual(['Website', 'National', 'Newcomers', '2026-09-01', '2026-10-15']);
  });

  it('name the partner that referred a worker, and say that a yearly salary has no hourly wage on file', () => {
    const sheet = sheetFor('emp5624', sampleOf('2026-0102'), 'p2');
    expect(several(sheet, ['1b', '5a', '6a'])).toEqual({ '1b': 'Example Growth Partners', '5a': 'Data scientist', '6a': '? /jobOffers/0/wagePerHour' });
  });

  it('count low-wage workers and tell of housing', () => {
    expect(several(sheetFor('emp5627', sampleOf('2026-0103')), ['8a', '8c', '6d', '6e', '1a'])).toEqual({ '8a': '31', '8c': 'Not provided.', '6d': '410', '6e': '352', '1a': '? /employers/0/payrollAccount' });
  });

  it('are made for workers with an offer only', () => {
    expect(personsFor(formOf('emp5626')!, sampleOf('2026-0102'), '2026-11-26').map(({ id }) => id)).toEqual(['p2']);
    expect(personsFor(formOf('portal-offer')!, sampleOf('2026-0108'), '2026-11-26')).toEqual([]);
  });
});

describe('the Express Entry profile', () => {
  it('lists studies, tests and work, of the spouse too', () => {
    const sheet = sheetFor('express-entry', sampleOf('2026-0102'));
    expect(several(sheet, ['2l', '2m', '5a', '5b', '5f', '5g', '6a', '7b', '7c', '9a', '9d', '10a'])).toEqual({
      '2l': '2', '2m': '1', '5a': 'British Columbia, Ontario', '5b': 'No', '5f': 'No', '5g': '41250.5', '6a': 'No', '7b': '60020', '7c': '2020-03-02', '9a': 'Rao', '9d': 'Yes', '10a': 'E000000102',
    });
    expect(rowsAt(sheet, '4c')).toEqual([['CELPIP General', '2026-02-21', '? /persons/0/languageTests/0/reference', '7', '7', '7', '7']]);
    expect(rowsAt(sheet, '9f').map(([, on]) => on)).toEqual(['2026-03-07', '2026-05-16']);
    expect(tableAt(sheet, '7a')).toMatchObject({ open: '/persons/0/work' });
  });
});

describe('what is to be checked', () => {
  const messages = (id: string, client: ReturnType<typeof sampleOf>, more = {}) => findingsOf(sheetFor(id, client, 'p1', more)).map(({ message }) => message.en);

  it('says nothing where nothing is wrong but names what does not fit', () => {
    expect(messages('imm5476', sampleOf('2026-0101'))).toEqual([]);
  });

  it('notices a couple that does not tell the same of itself', () => {
    const client = sampleOf('2026-0101');
    client.persons[1]!.unionSince = '2021-12-19';
    expect(messages('imm5476', client)).toEqual(['The day since which the couple is together is not the same with both.']);
    client.persons[1]!.maritalStatus = 'separated';
    expect(messages('imm5476', client)[0]).toBe('The couple’s marital status is not the same with both.');
  });

  it('notices a passport that ends before the offer, that expired, or that is of another country', () => {
    const client = sampleOf('2026-0107');
    client.persons[0]!.passports = [{ country: 'US', number: 'X1', expiresOn: '2028-01-02' }];
    expect(messages('imm1295', client)).toContain('The passport expires on 2028-01-02, before the job offer ends on 2028-01-03: a permit is not issued beyond it.');
    client.persons[0]!.passports = [{ country: 'US', number: 'X1', expiresOn: '2028-01-03' }];
    expect(messages('imm1295', client).filter((text) => text.includes('passport'))).toEqual([]);
    client.persons[0]!.passports = [{ country: 'FR', number: 'X1', expiresOn: '2026-11-25' }];
    expect(messages('imm1295', client)).toEqual(expect.arrayContaining(['The passport expired on 2026-11-25.', 'The passport used is not of a citizenship on file.']));
  });

  it('notices a past that is told in two ways', () => {
    const client = sampleOf('2026-0101');
    client.persons[0]!.admissibility = { ...client.persons[0]!.admissibility, criminalRecord: true, removalOrder: false, events: [{ kind: 'removal-order', on: '2020-01-01' }] };
    client.persons[0]!.applications = [{ kind: 'study-permit', decision: 'refused' }];
    expect(messages('imm5476', client)).toEqual([
      'A criminal record is noted, but no charge or conviction is entered.', 'A removal order is entered among the events, but denied in the summary.', 'An application was refused, but no refusal is entered among the events.',
    ]);
  });

  it('notices an address in another country than the residence, and a name in another script', () => {
    const client = sampleOf('2026-0101');
    client.persons[0]!.addresses![1]!.country = 'LK';
    client.persons[0]!.name = { family: 'Окойе', given: 'Emeka' };
    expect(messages('imm5476', client)).toEqual(['The name is not written in Latin letters, as the forms require.', 'The address from 2024-01 is in another country than the residence of that time.']);
  });

  it('says once ninety days have passed that the editions were looked up long ago', () => {
    expect(messages('imm5476', sampleOf('2026-0101'), { asOf: '2027-02-20' })).toEqual([]);
    expect(messages('imm5476', sampleOf('2026-0101'), { asOf: '2027-02-21' })[0]).toMatch(/^The editions of the forms were last looked up on 2026-11-22/);
  });
});

describe('a printed sheet', () => {
  it('adds the rows that the form has no place for as an extra sheet, under form, section and name', () => {
    const { blocks } = formDocument({ sheet: sheetFor('imm1295', sampleOf('2026-0101')), fileNumber: '2026-0101', preparedBy: '' });
    const heads = blocks.flatMap((block) => (block.kind === 'heading' ? [block.runs.map(({ text }) => text).join('')] : []));
    expect(heads.at(-1)).toBe('Extra sheet: IMM 1295, J Employment of the past ten years, Emeka Samuel Okoye');
    const last = blocks.findLast((block) => block.kind === 'table');
    expect(JSON.stringify(last)).toContain('Example University of the Midlands');
    expect(JSON.stringify(last)).not.toContain('Lagoon Software');
  });
});
