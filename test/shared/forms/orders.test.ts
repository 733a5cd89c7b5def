import { describe, expect, it } from 'vitest';
import { allForms, formOf } from '../../../shared/forms';

// The order of sections and questions, typed from the descriptions of the forms.

const sectionsOf = (id: string): string[] => (formOf(id)?.sections ?? []).map((section) => section.id);
const idsOf = (id: string, sectionId: string): string[] => (formOf(id)?.sections.find((section) => section.id === sectionId)?.items ?? []).map((item) => item.id);
const labelsOf = (id: string, sectionId: string, language: 'en' | 'fr' = 'en'): string[] => (formOf(id)?.sections.find((section) => section.id === sectionId)?.items ?? []).map((item) => item.label[language]);
const columnsOf = (id: string, tableId: string): string[] => {
  const found = formOf(id)?.sections.flatMap(({ items }) => items).find((item) => item.id === tableId);
  return found?.kind === 'table' ? found.columns.map(({ label, max }) => (max === undefined ? label.en : `${label.en} ${max}`)) : [];
};
const rowsOf = (id: string, tableId: string): number | null | undefined => {
  const found = formOf(id)?.sections.flatMap(({ items }) => items).find((item) => item.id === tableId);
  return found?.kind === 'table' ? found.rows : undefined;
};

describe('the forms', () => {
  it('are these, with their numbers', () => {
    expect(allForms.map(({ number }) => number)).toEqual([
      'IMM 1295', 'IMM 5710', 'IMM 5707', 'IMM 5645', 'IMM 5476', 'IMM 5409', 'EMP5624', 'EMP5626', 'EMP5627', '', 'IMM 0008', 'IMM 5669', 'IMM 5406', 'IMM 5562', '', 'IMM 5257', 'IMM 5257 – Schedule 1', 'IMM 1294',
    ]);
  });

  it('order their sections as printed', () => {
    expect(sectionsOf('imm5710')).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'N', 'M', 'I', 'J', 'K', 'L']);
    // The visitor visa asks the passport before languages.
    expect(sectionsOf('imm5257')).toEqual(['A', 'B', 'C', 'E', 'D', 'F', 'G', 'H', 'V', 'I', 'J', 'K', 'L']);
    expect(sectionsOf('imm1294')).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'S', 'T', 'I', 'J', 'K', 'L']);
    expect(sectionsOf('imm5645')).toEqual(['0', 'A', 'B', 'C', 'D']);
    expect(sectionsOf('imm5707')).toEqual(['A', 'B', 'C']);
    expect(sectionsOf('imm5406')).toEqual(['A', 'B', 'C', 'D']);
    expect(sectionsOf('imm5669')).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']);
    expect(sectionsOf('imm5476')).toEqual(['0', 'A', 'B', 'C', 'D']);
    expect(sectionsOf('imm5257-schedule1')).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect((formOf('emp5624')?.sections ?? []).slice(0, 11).map(({ title }) => title.en)).toEqual([
      'Eligibility', 'Employer’s business', 'Contacts', 'Third party', 'Job offer', 'Hours, pay and benefits', 'Place of work', 'Recruitment and labour market', 'Mandatory benefit', 'Complementary benefits', 'Signatures and declarations',
    ]);
    expect((formOf('emp5627')?.sections ?? []).map(({ title }) => title.en)).toEqual([
      'Employer’s business', 'Contacts', 'Third party', 'Job offer', 'Hours, pay and benefits', 'Place of work', 'Recruitment and labour market', 'Cap, housing, transport, insurance', 'Worker', 'Signatures and declarations',
    ]);
    expect((formOf('portal-offer')?.sections ?? []).map(({ title }) => title.en)).toEqual(['Employer’s business', 'Worker', 'Exemption', 'Job offer', 'Place of work', 'Hours, pay and benefits', 'Attestation']);
    expect((formOf('express-entry')?.sections ?? []).map(({ title }) => title.en)).toEqual([
      'Personal details', 'Contact', 'Study and languages', 'Application details', 'Job offer', 'Work history', 'Representative', 'Spouse or partner', 'Result and declaration',
    ]);
  });

  it('IMM 5710 asks the partner’s status, no country of application, and the coming to Canada', () => {
    expect(idsOf('imm5710', 'B')).not.toContain('B9');
    expect(idsOf('imm5710', 'C')).toEqual(['C1', 'C2', 'C3', 'C3a', 'C3b', 'C4', 'C5']);
    expect(idsOf('imm5710', 'N')).toEqual(['N1a', 'N1b', 'N2a', 'N2b', 'N3a', 'N3b', 'N4']);
    expect(idsOf('imm5710', 'M').slice(-4)).toEqual(['M1b', 'M8', 'M8b', 'M9']);
    expect(idsOf('imm5710', 'A')).toEqual(['A1', 'A2', 'A3a', 'A3b', 'A3c', 'A3d']);
  });

  it('the family forms have four rows for children and seven for brothers and sisters, and 5406 asks no occupation', () => {
    expect([rowsOf('imm5645', 'A1'), rowsOf('imm5645', 'B1'), rowsOf('imm5645', 'C1'), rowsOf('imm5707', 'B1'), rowsOf('imm5707', 'C1')]).toEqual([4, 4, 7, 4, undefined]);
    expect(columnsOf('imm5645', 'B1')).toEqual(['Relationship 27', 'Full name', 'Name in native script', 'Date of birth', 'Country of birth', 'Present address; deceased: town, country, date', 'Marital status', 'Present occupation', 'Will accompany']);
    expect(columnsOf('imm5406', 'A1')).toEqual(['Who', 'Full name 63', 'Name in native script', 'Date of birth', 'Country of birth 30', 'Present address; deceased: town, country, date 80', 'Marital status', 'E-mail 40']);
  });

  it('IMM 5669 asks eleven statutory questions and keeps the limits of the portal', () => {
    expect(idsOf('imm5669', 'B')).toEqual(['B6a', 'B6b', 'B6c', 'B6d', 'B6e', 'B6f', 'B6g', 'B6h', 'B6i', 'B6j', 'B6k', 'B6x']);
    expect(columnsOf('imm5669', 'C7e')).toEqual(['From', 'To', 'Institution 24', 'Town and country 21', 'Certificate 17', 'Field 17']);
    expect(columnsOf('imm5669', 'D1')).toEqual(['From', 'To', 'Activity 21', 'Town and country 62', 'Status there 14', 'Employer or school 27']);
    expect(columnsOf('imm5669', 'H1')).toEqual(['From', 'To', 'Street and number 30', 'Town 14', 'Province 14', 'Postal code 9', 'Country 14']);
    expect([rowsOf('imm5669', 'C7e'), rowsOf('imm5669', 'D1'), rowsOf('imm5669', 'E1'), rowsOf('imm5669', 'F1'), rowsOf('imm5669', 'H1')]).toEqual([5, 5, 4, 4, 10]);
  });

  it('IMM 0008 goes from the application over the applicant to the dependants', () => {
    expect(sectionsOf('imm0008')).toEqual(['1', 'P', 'C', 'H', 'E', 'F', 'O', 'D', 'Q', 'R']);
    expect(labelsOf('imm0008', 'O')).toEqual(['Highest completed education', 'Years of education in total', 'Current occupation', 'Intended occupation']);
    expect(rowsOf('imm0008', 'Q1')).toBe(5);
  });

  it('IMM 5409, 5476 and 5562 follow the guide', () => {
    expect(labelsOf('imm5409', '2')).toHaveLength(7);
    expect(idsOf('imm5476', 'B')).toEqual(['B5a', 'B5b', 'B6a', 'B6b', 'B6c', 'B6d', 'B7a', 'B7b', 'B7c', 'B7d', 'B7e', 'B7f', 'B7g', 'B7h', 'B7i', 'B7j', 'B7k', 'B8']);
    expect(columnsOf('imm5562', '1c')).toEqual(['From', 'To', 'Length 16', 'Destination 31', 'Purpose 31']);
    expect(rowsOf('imm5562', '1c')).toBe(6);
  });
});
