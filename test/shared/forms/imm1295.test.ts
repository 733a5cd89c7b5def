import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/forms';
import { answerAt, at, rowsAt, sampleOf, several, sheetFor, tableAt } from './readSheet';

// Typed by hand from the samples: 2026-0101 Okoye (in Canada as a worker, an LMIA), 2026-0107 Whitfield (in the United States, LMIA-exempt),
// 2026-0103 Dela Cruz (another name, a former marriage), 2026-0108 Karimi (a refusal, military service).

describe('IMM 1295', () => {
  it('asks in the order of the form', () => {
    const { sections } = sheetFor('imm1295', sampleOf('2026-0101'));
    expect(sections.map(({ section }) => section.id)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'M', 'I', 'J', 'K', 'L']);
    expect(sections.flatMap(({ items }) => items.map((item) => (item.kind === 'question' ? item.question.id : item.table.id)))).toEqual([
      'A1', 'A2',
      'B1', 'B1b', 'B2', 'B2a', 'B2b', 'B3', 'B4', 'B5a', 'B5b', 'B6', 'B7a', 'B7b', 'B7c', 'B7d', 'B7e', 'B8', 'B8a', 'B9',
      'C1', 'C2', 'C3', 'C3a', 'C4', 'C5', 'D1', 'D2', 'D3', 'D4', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'F1', 'F2', 'F3', 'F4', 'F5', 'G1', 'G2', 'G3',
      'H1a', 'H1b', 'H1c', 'H1d', 'H1e', 'H1f', 'H1g', 'H1h', 'H1i', 'H2', 'H2b', 'H2c', 'H2d', 'H2e', 'H2f', 'H2g', 'H2h', 'H2i', 'H3a', 'H3b', 'H3c', 'H4a', 'H4b', 'H4c', 'H5', 'H6',
      'M1', 'M2a', 'M2b', 'M3a', 'M3b', 'M3c', 'M4a', 'M4b', 'M5a', 'M5b', 'M6', 'M7', 'M7b', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'J1',
      'K1a', 'K1b', 'K1c', 'K2a', 'K2b', 'K2c', 'K2d', 'K3a', 'K3b', 'K4a', 'K4b', 'K5', 'K6', 'L1', 'L2', 'L3', 'L4',
    ]);
  });

  it('answers for a worker in Canada with an assessment', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0101'));
    expect(several(sheet, ['A1', 'A2', 'B1', 'B1b', 'B2', 'B2a', 'B3', 'B4', 'B5a', 'B5b', 'B6', 'B7a', 'B7b', 'B7d', 'B7e', 'B8'])).toEqual({
      A1: '00000101', A2: 'English', B1: 'Okoye', B1b: 'Emeka Samuel', B2: 'No', B2a: '', B3: 'Male', B4: '1993-04-17', B5a: 'Enugu', B5b: 'Nigeria', B6: 'Nigeria', B7a: 'Canada', B7b: 'Worker',
      B7d: '2025-01-10', B7e: '2027-01-09', B8: 'Yes',
    });
    expect(rowsAt(sheet, 'B8a')).toEqual([['India', 'Worker', '', '2024-01-06', '2025-01-09']]);
    expect(several(sheet, ['C1', 'C2', 'C3', 'C3a', 'C4', 'D1', 'D2', 'D3', 'D4', 'E1', 'E3', 'E4', 'E5', 'F1', 'F2', 'F5', 'G1', 'G2'])).toEqual({
      C1: 'Married', C2: '2021-12-18', C3: 'Okoye', C3a: 'Adaeze', C4: 'No', D1: 'Igbo', D2: 'English', D3: '', D4: 'Yes', E1: 'A00000101', E3: '2022-05-01', E4: '2032-04-30', E5: 'No',
      F1: 'Yes', F2: 'NIN-000-0101', F5: '–', G1: 'No', G2: '',
    });
    expect(several(sheet, ['H1b', 'H1c', 'H1d', 'H1e', 'H1g', 'H1h', 'H2', 'H2d', 'H3c', 'H4c', 'H6'])).toEqual({
      H1b: '12', H1c: '345', H1d: 'Sample Road', H1e: 'Burnaby', H1g: 'British Columbia', H1h: 'V5H 0A1', H2: 'Yes', H2d: '', H3c: '604-555-0101', H4c: '', H6: 'emeka.okoye@example.com',
    });
    expect(several(sheet, ['M1', 'M2a', 'M2b', 'M3a', 'M3b', 'M3c', 'M4a', 'M5a', 'M5b', 'M6'])).toEqual({
      M1: 'LMIA Stream', M2a: 'Maple Harbour Robotics Inc.', M2b: '200 Example Avenue, Vancouver, BC V6B 0A2, Canada', M3a: 'British Columbia', M3b: 'Vancouver', M3c: '200 Example Avenue',
      M4a: 'Software engineer', M5a: '2027-01-11', M5b: '(choice)', M6: '0000101',
    });
    expect(several(sheet, ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'K2c', 'K2d', 'K3a', 'K5'])).toEqual({
      I1: 'Yes', I2: '2016-01', I3: '2017-11', I4: 'Robotics, Master’s degree', I5: 'Example University of the Midlands', I6: '? /persons/0/education/1/city', I7: 'United Kingdom',
      K2c: 'Yes', K2d: 'Work permit, 2024-11-20, Approved', K3a: 'No', K5: 'No',
    });
  });

  it('gives each box of a date, a month and a North American number its own text', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0101'));
    expect(answerAt(sheet, 'B4')).toMatchObject({ boxes: ['1993', '04', '17'] });
    expect(answerAt(sheet, 'I2')).toMatchObject({ boxes: ['2016', '01'] });
    expect(answerAt(sheet, 'H3c')).toMatchObject({ boxes: ['604', '555', '0101'] });
  });

  it('shows duties of more than 100 characters whole and shortened, never cut silently', () => {
    const answer = answerAt(sheetFor('imm1295', sampleOf('2026-0101')), 'M4b');
    const whole = 'Designs, builds and tests the control software of warehouse robots; reviews the code of two junior engineers.';
    expect(answer).toMatchObject({ kind: 'too-long', text: whole, shortened: 'Designs, builds and tests the control software of warehouse robots; reviews the code of two junior', limit: 100 });
  });

  it('lists ten years newest first, names the month that nothing covers and says that a fourth entry needs an extra sheet', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0101'));
    expect(rowsAt(sheet, 'J1').map(([from, to, title, employer]) => [from, to, title, employer])).toEqual([
      ['2025-01', '2026-11', 'Software engineer', 'Maple Harbour Robotics Inc.'],
      ['2024-01', '2025-01', 'Robotics software engineer', 'Maple Harbour Robotics India Pvt Ltd'],
      ['2018-01', '2024-01', 'Software engineer', 'Lagoon Software Example Ltd'],
      ['2016-01', '2017-11', 'Student', 'Example University of the Midlands'],
    ]);
    expect(tableAt(sheet, 'J1')).toMatchObject({ extra: 1, findings: [{ kind: 'gap', from: '2017-12', to: '2017-12' }] });
  });

  it('answers for an applicant abroad whose job is exempt from an assessment', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0107'));
    expect(several(sheet, ['A1', 'B2', 'B7a', 'B7b', 'B7d', 'B8', 'C3a', 'C4', 'F1', 'M1', 'M2a', 'M2b', 'M3c', 'M4a', 'M4b', 'M5a', 'M5b', 'M6', 'I4', 'K3a', 'K3b', 'K4a'])).toEqual({
      A1: '? /persons/0/uci', B2: '? /persons/0/otherNames', B7a: 'United States', B7b: 'Citizen', B7d: '', B8: 'No', C3a: 'Marcus', C4: 'Yes', F1: 'No', M1: 'Exemption from LMIA',
      M2a: 'Cascadia Freight Canada Example Ltd.', M2b: '? /employers/0/address', M3c: '? /jobOffers/0/street', M4a: 'President', M4b: 'Directs the Canadian company and answers to the board alone.',
      M5a: '2027-01-04', M5b: '2028-01-03', M6: 'A0000701', I4: 'Law, Professional degree', K3a: 'Yes',
      K3b: 'Conviction, 2012-08-09, United States. Detained overnight in August 2012; fine paid and one year of probation completed.', K4a: '? /persons/0/militaryService',
    });
    expect(rowsAt(sheet, 'C5')).toEqual([['? /persons/0/previousUnions/0/name/family', '? /persons/0/previousUnions/0/name/given', '? /persons/0/previousUnions/0/dateOfBirth', 'Married', '? /persons/0/previousUnions/0/startedOn', '2002-03-04']]);
  });

  it('answers other names, a former marriage and two telephones in French', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0103'), 'p1', { language: 'fr' });
    expect(several(sheet, ['A1', 'A2', 'B2', 'B2a', 'B2b', 'B7b', 'C1', 'C2', 'C3', 'D1', 'H2', 'H3c', 'H4c', 'M6'])).toEqual({
      A1: '00000301', A2: 'Anglais', B2: 'Oui', B2a: 'Santos', B2b: 'Maricel', B7b: 'Travailleur', C1: 'Séparé', C2: '', C3: '', D1: 'Hiligaynon', H2: '? /persons/0/contact/residential', H3c: '403-555-0131', H4c: '403-555-0132',
      M6: '? /jobOffers/0/approvals',
    });
    expect(rowsAt(sheet, 'C5')).toEqual([['Dela Cruz', 'Ramon', '1984-01-12', 'Mariage', '2008-05-17', '2019-06-30']]);
  });

  it('tells a refusal and a service, and what is not settled', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0108'));
    expect(several(sheet, ['K2b', 'K2d', 'K4a', 'K4b', 'M1', 'M4a', 'I3'])).toEqual({
      K2b: 'Yes', K2d: 'Refused visa, permit or entry, 2023-07-28, Canada. Study permit, 2023-04-02, Refused; Study permit, 2024-03-18, Approved', K4a: 'Yes', K4b: 'Iran, 2023-08 – 2024-02, Ground forces, clerical unit',
      M1: '(choice)', M4a: '(choice)', I3: '–',
    });
    expect(findingsOf(sheet).map(({ message }) => message.en)).toContain('J1 Jobs and other activities, newest first: Nothing on file for 2016-11 – 2019-08.');
  });

  it('takes the type of permit from the pathway of the case before the offer', () => {
    expect(at(sheetFor('imm1295', sampleOf('2026-0107'), 'p1', { caseKind: 'ca.wp.gts-b' }), 'M1')).toBe('LMIA Stream');
    expect(at(sheetFor('imm1295', sampleOf('2026-0101'), 'p1', { caseKind: 'ca.wp.ict-executive' }), 'M1')).toBe('Exemption from LMIA');
  });

  it('asks nothing of the past of somebody under 18', () => {
    const sheet = sheetFor('imm1295', sampleOf('2026-0101'), 'p3');
    expect(['K1a', 'K2a', 'K3a', 'K4a', 'K6'].map((id) => at(sheet, id))).toEqual(['', '', '', '', '']);
  });

  it('writes the given names as family name where the passport has no family name', () => {
    const client = sampleOf('2026-0101');
    client.persons[0]!.name = { family: '', given: 'Suharto' };
    const sheet = sheetFor('imm1295', client);
    expect([at(sheet, 'B1'), at(sheet, 'B1b')]).toEqual(['Suharto', '–']);
  });
});
