import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { noc2016 } from '../../../shared/data/noc/noc2016';
import { noc2016to2021 } from '../../../shared/data/noc/noc2016to2021';
import { noc2021 } from '../../../shared/data/noc/noc2021';
import { titles2021 } from '../../../shared/data/noc/titles2021';
import { counterparts2016, counterparts2021, unitGroup, unitGroups } from '../../../shared/data/noc';
import { exampleTitles, loadOccupations, searchOccupations, type OccupationIndex } from '../../../shared/occupations';

let index: OccupationIndex;
beforeAll(async () => {
  index = await loadOccupations();
});
const codes = (query: string, language: 'en' | 'fr' = 'en', limit = 3) => searchOccupations(index, query, { language, limit }).map((hit) => hit.code);

describe('the classification', () => {
  it('holds every unit group of both versions, with titles in both languages', () => {
    expect(unitGroups('2021')).toHaveLength(516);
    expect(unitGroups('2016')).toHaveLength(500);
    for (const { title } of [...unitGroups('2021'), ...unitGroups('2016')]) expect([title.en === '', title.fr === '']).toEqual([false, false]);
    const teers = [0, 1, 2, 3, 4, 5].map((teer) => unitGroups('2021').filter((group) => group.version === '2021' && group.teer === teer).length);
    expect(teers).toEqual([48, 97, 162, 69, 95, 45]);
    const levels = ['0', 'A', 'B', 'C', 'D'].map((level) => unitGroups('2016').filter((group) => group.version === '2016' && group.skillLevel === level).length);
    expect(levels).toEqual([48, 89, 211, 121, 31]);
  });

  it('holds 28,051 example titles, 4,768 of them illustrative', () => {
    const examples = unitGroups('2021').flatMap(({ code }) => exampleTitles(index, code)).filter((title) => title.language === 'en');
    expect(examples).toHaveLength(28_051);
    expect(examples.filter((title) => title.kind === 'illustrative')).toHaveLength(4_768);
  });

  it('knows where each group came from and went to', () => {
    expect(counterparts2021('2174').map(({ code }) => code).toSorted()).toEqual(['21230', '21232', '21234']);
    expect(counterparts2021('2173')).toMatchObject([{ code: '21231', kind: 'continues' }, { code: '21211', kind: 'part_split_off' }]);
    expect(counterparts2016('22221')).toMatchObject([{ code: '2282', kind: 'whole' }]);
    for (const { code } of unitGroups('2016')) expect(counterparts2021(code).every((other) => unitGroup(other.code)?.version === '2021')).toBe(true);
    for (const { code } of unitGroups('2021')) expect(counterparts2016(code).length).toBeGreaterThan(0);
  });
});

describe('searching an occupation', () => {
  it.each([
    ['sofware enginer', '21231'], ['help desk', '22221'], ['DevOps', '21231'], ['devops engineer', '21231'], ['software engineer', '21231'], ['registered nurse', '31301'], ['nurse', '31301'], ['welder', '72106'], ['electrican', '72200'], ['truck driver', '73300'], ['long haul truck driver', '73300'], ['cook', '63200'], ['chef', '62200'],
    ['early childhood educator', '42202'], ['accountant', '11100'], ['web developer', '21234'], ['data scientist', '21211'], ['electrician', '72200'], ['plumber', '72300'], ['carpenter', '72310'], ['pharmacist', '31120'], ['dentist', '31110'], ['civil engineer', '21300'], ['mechanical engineer', '21301'], ['administrative assistant', '13110'], ['food service supervisor', '62020'],
    ['retail sales supervisor', '62010'], ['machine learning engineer', '21211'], ['QA tester', '22222'], ['network technician', '22220'], ['graphic designer', '52120'], ['bookkeeper', '12200'], ['baker', '63202'], ['butcher', '63201'], ['nurse aide', '33102'], ['taxi driver', '75200'], ['university professor', '41200'], ['lawyer', '41101'], ['database administrator', '21223'], ['engineer software', '21231'],
  ])('"%s" has %s among the first three', (query, code) => expect(codes(query)).toContain(code));

  it.each([
    ['ingénieur logiciel', '21231'], ['ingenieure logicielle', '21231'], ['infirmière', '31301'], ['infirmier autorisé', '31301'], ['camionneur', '73300'], ['soutien informatique', '22221'], ['développeuse web', '21234'], ['developpeur de logiciels', '21232'], ['cuisinière', '63200'], ['éducatrice de la petite enfance', '42202'], ['électricienne', '72200'], ['soudeur', '72106'], ['comptable', '11100'], ['préposé aux bénéficiaires', '33102'], ['avocate', '41101'], ['médecin de famille', '31102'], ['adjointe administrative', '13110'], ['boulanger', '63202'], ['serveuse', '65200'], ['analyste de bases de données', '21223'], ['charpentier', '72310'], ['traductrice', '51114'],
  ])('« %s » a %s parmi les trois premiers', (query, code) => expect(codes(query, 'fr')).toContain(code));

  it('by code lists the groups that begin with it, in order', () => {
    expect(codes('2123', 'en', 10)).toEqual(['21230', '21231', '21232', '21233', '21234']);
    expect(codes('21231')).toEqual(['21231']);
    expect(codes('99999')).toEqual([]);
  });

  it.each(['NOC 21231', 'noc21231', 'CNP 21231', 'NOC: 21231', 'NOC 2021 21231'])('finds the code in "%s"', (query) => {
    expect(codes(query)).toEqual(['21231']);
  });

  it('finds an unfinished word', () => {
    expect(codes('electr', 'en', 10)).toContain('72200');
    expect(codes('softwar', 'en', 5)).toContain('21231');
  });

  it('says which title was found, and the TEER', () => {
    expect(searchOccupations(index, 'help desk', { language: 'en', limit: 1 })).toMatchObject([{ code: '22221', teer: 2, matched: 'Help desk' }]);
  });

  it('finds every official title by its own words', () => {
    const titles = index.titles.filter((title, position) => title.language === 'en' && position % 11 === 0);
    expect(titles.length).toBeGreaterThan(2_000);
    const missed = titles.filter((title) => !codes(title.text, 'en', 5).includes(title.code));
    // The same words can stand under several codes, more than five in a few cases.
    expect(missed.map((title) => title.text).slice(0, 5)).toEqual([]);
  });

  it('takes any text, in time to type', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => Array.isArray(codes(text))), { numRuns: 300 });
  });

  it('does not care for case and accents', () => {
    for (const query of ['Éducatrice', 'INFIRMIÈRE', 'Développeur']) expect(codes(query, 'fr')).toEqual(codes(query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), 'fr'));
  });
});

it('the tables are those that their description counts', () => {
  expect([noc2021, noc2016, noc2016to2021, titles2021].map((table) => table.split('\n').length)).toEqual([516, 500, 585, 516]);
});
