import { describe, expect, it } from 'vitest';
import { builtInRounds } from '../../../shared/rounds/heldRounds';
import { pastedRounds } from '../../../shared/rounds/pasteRounds';
import { readPastedTable } from '../../../shared/rounds/pastedTable';

const read = (text: string, more: Partial<{ series: string | null; source: string; today: string; columns: ReturnType<typeof readPastedTable>['columns'] }> = {}) => {
  const table = readPastedTable(text);
  return pastedRounds(table, { series: null, source: 'Page of the department', columns: table.columns, held: builtInRounds, today: '2026-11-26', ...more });
};

describe('the columns of a pasted table', () => {
  it('are known by their heads, as the department writes them in English', () => {
    expect(readPastedTable('#\tDate\tRound type\tInvitations issued\tCRS score of lowest-ranked candidate invited\tTie-breaking rule').columns).toEqual(['number', 'heldOn', 'name', 'invitations', 'cutOff', 'tieBreak']);
  });

  it('and in French', () => {
    expect(readPastedTable('Nº;Date de la ronde;Catégorie;Invitations émises;Note minimale;Source').columns).toEqual(['number', 'heldOn', 'name', 'invitations', 'cutOff', 'source']);
  });

  it('of a province, with a wage and a list of occupations', () => {
    expect(readPastedTable('Date,Stream,Minimum score,Hourly wage,Annual salary,NOC,Invited,Remarks').columns).toEqual(['heldOn', 'name', 'cutOff', 'wagePerHour', 'wagePerYear', 'occupations', 'invitations', 'note']);
  });

  it('are not taken for another by a part of a word: notes are no numbers, communities no ties, and the date of invitations is a day', () => {
    expect(readPastedTable('Date of invitation\tNom du volet\tCommunities\tNOIs issued\tNotes').columns).toEqual(['heldOn', 'name', 'note', 'invitations', 'note']);
    expect(readPastedTable('No.\tDate\tDraw no\tNominations\tTiebreaker').columns).toEqual(['number', 'heldOn', 'note', 'note', 'tieBreak']);
  });

  it('without heads are guessed from their cells, and no row is lost', () => {
    const table = readPastedTable('2026-11-10\tTech\t132\t1,250\n2026-11-17\tTech\t130\t1,100');
    expect([table.head, table.columns, table.rows.map(({ line }) => line)]).toEqual([undefined, ['heldOn', 'name', 'cutOff', 'invitations'], [1, 2]]);
  });

  it('are those of the rounds as the department publishes them in either language', () => {
    expect(readPastedTable('#\tDate\tRound type\tInvitations issued\tCRS score of lowest-ranked candidate invited').columns).toEqual(['number', 'heldOn', 'name', 'invitations', 'cutOff']);
    expect(readPastedTable('Nº\tDate\tType de ronde\tInvitations émises\tNote du SCG du candidat le moins bien classé invité').columns).toEqual(['number', 'heldOn', 'name', 'invitations', 'cutOff']);
    expect(readPastedTable('Date and time of round\tNumber of invitations issued\tRank required to be invited to apply\tCRS score of lowest-ranked candidate invited\tTie-breaking rule').columns).toEqual(['heldOn', 'invitations', 'note', 'cutOff', 'tieBreak']);
    expect(readPastedTable('Date et heure de la ronde\tNombre d’invitations émises\tRang requis pour être invité\tNote du candidat le moins bien classé\tRègle de départage').columns).toEqual(['heldOn', 'invitations', 'note', 'cutOff', 'tieBreak']);
  });

  it('without heads are those of a round of the department: number, day, name, invitations, score and tie-break', () => {
    const row = '448\tOctober 6, 2026\tCEC\t500\t515\tMarch 26, 2026 at 00:16:39 UTC';
    expect(readPastedTable(row).columns).toEqual(['number', 'heldOn', 'name', 'invitations', 'cutOff', 'tieBreak']);
    expect(readPastedTable('#447\t1er octobre 2026\tSanté\t2\u00A0500\t472').columns).toEqual(['number', 'heldOn', 'name', 'invitations', 'cutOff']);
    // Of another table which of two figures is the score is for the reader to say.
    expect(readPastedTable('2026-11-10\tA stream\t132\t95').columns).toEqual(['heldOn', 'name', 'cutOff', 'invitations']);
  });

  it('that nobody knows, or that come twice, are kept in words', () => {
    expect(readPastedTable('Date\tScore\tScore again\tWeather').columns).toEqual(['heldOn', 'cutOff', 'note', 'note']);
  });
});

describe('the rows of a pasted table', () => {
  it('are rounds of Express Entry, with the category by its published name, thousands apart and the tie-break in UTC', () => {
    const [row] = read('#\tDate\tRound type\tInvitations issued\tCRS score\tTie-breaking rule\n448\tOctober 6, 2026\tCanadian Experience Class\t2,500\t515\tMarch 26, 2026 at 00:16:39 UTC');
    expect(row).toMatchObject({
      line: 2, faults: [], duplicate: undefined,
      round: { series: 'ee.cec', heldOn: '2026-10-06', number: '448', cutOff: 515, invitations: 2_500, tieBreak: '2026-03-26T00:16:39Z', forWhom: null, source: 'Page of the department', note: null },
    });
  });

  it('name a category whatever the version of its list and the language', () => {
    const rows = read('Date\tCategory\tScore\n2026-10-07\tFrench language proficiency (Version 1)\t400\n2026-10-08\tProgramme des candidats des provinces\t710');
    expect(rows.map(({ round }) => round?.series)).toEqual(['ee.french', 'ee.pnp']);
  });

  it.each([
    ['CEC', 'ee.cec'], ['FSW', 'ee.fsw'], ['TQF', 'ee.fsw'], ['FST', 'ee.fst'], ['FSTP', 'ee.fst'], ['PNP', 'ee.pnp'], ['PCP', 'ee.pnp'],
    ['French', 'ee.french'], ['Français', 'ee.french'], ['French language proficiency', 'ee.french'], ['STEM', 'ee.stem'], ['STIM', 'ee.stem'], ['Trades', 'ee.trades'], ['Métiers', 'ee.trades'],
    ['Health', 'ee.healthcare'], ['Healthcare', 'ee.healthcare'], ['Santé', 'ee.healthcare'], ['Healthcare and social services occupations', 'ee.healthcare'], ['Healthcare (Version 2)', 'ee.healthcare'],
    ['Agriculture', 'ee.agriculture'], ['agri-food', 'ee.agriculture'], ['Agroalimentaire', 'ee.agriculture'], ['Transport', 'ee.transport'], ['Education', 'ee.education'], ['Éducation', 'ee.education'],
    ['Médecins', 'ee.physicians'], ['cec', 'ee.cec'], ['Canadian Experience Class', 'ee.cec'], ['Catégorie de l’expérience canadienne', 'ee.cec'],
  ])('of Express Entry are known by their short names: %s', (name, series) => {
    const [row] = read(`Date\tRound type\tScore\n2026-11-10\t${name}\t500`);
    expect([row?.round?.series, row?.round?.forWhom]).toEqual([series, null]);
  });

  it('of a province are none of Express Entry by a short name', () => {
    const [row] = read('Date\tStream\tScore\n2026-11-10\tEducation\t90', { series: 'bc.skills' });
    expect([row?.round?.series, row?.round?.forWhom]).toEqual(['bc.skills', 'Education']);
  });

  it.each(['October 1, 2026', '1er octobre 2026', '2026-10-01', 'October 1, 2026 at 14:55:49 UTC', '1 octobre 2026 à 14 h 55 min 49 s TUC'])('are of their day, however it is written: %s', (day) => {
    expect(read(`Date\tRound type\tScore\n${day}\tCEC\t500`)[0]?.round?.heldOn).toBe('2026-10-01');
  });

  it.each([
    '6-Oct-26', '6-Oct-2026', '06 oct. 26', 'Oct 6, 26', 'Oct 6 ’26', 'Tue, 6 Oct 2026', 'Tuesday, October 6, 2026', 'mardi 6 octobre 2026', 'le mardi 6 octobre 2026', 'mar. 6 oct. 2026', 'Tue, 6-Oct-26', '6-Oct-26 14:55:49',
    'Tue 06/10/2026',
  ])('are of 6 October 2026 as spreadsheets and pages write it: %s', (day) => {
    expect(read(`Date\tRound type\tScore\n${day}\tCEC\t500`)[0]?.round?.heldOn).toBe('2026-10-06');
    // Without a head the column is known by it.
    expect(readPastedTable(`${day}\tCEC\t2,500\t500`).columns[0]).toBe('heldOn');
  });

  it.each([['06/10/26', 'short-date'], ['25/12/26', 'short-date'], ['06-10-26', 'short-date'], ['06/10/2026', 'ambiguous-date'], ['Mon, 6 Oct 2026', 'date'], ['6-Oct', 'date'], ['Oct-26', 'date']])(
    'are of no day that would have to be guessed, or that contradicts its day of the week: %s', (day, fault) => {
      expect(read(`Date\tRound type\tScore\n${day}\tCEC\t500`)[0]?.faults).toEqual([{ column: 0, field: 'heldOn', fault }]);
    });

  it.each([['2,500', 2_500], ['2 500', 2_500], ['2\u00A0500', 2_500], ['2\u202F500', 2_500], ['12,345', 12_345], ['500', 500]])('count invitations with thousands apart in either language: %j', (written, invitations) => {
    expect(read(`Date\tRound type\tInvitations\tScore\n2026-11-10\tCEC\t${written}\t500`)[0]?.round?.invitations).toBe(invitations);
  });

  it('say of which value it is that something is wrong', () => {
    const faults = (head: string, line: string) => read(`Date\tRound type\t${head}\n2026-11-10\tCEC\t${line}`)[0]?.faults;
    expect(faults('Score', '9999')).toEqual([{ column: 2, field: 'cutOff', fault: 'range' }]);
    // Beside what the row lacks.
    expect(read('Date\tRound type\tScore\n2026-11-10\tCEC\t9999', { source: '' })[0]?.faults).toEqual([{ column: null, field: null, fault: 'no-source' }, { column: 2, field: 'cutOff', fault: 'range' }]);
    expect(faults('Score\tHighest score', '500\t400')).toEqual([{ column: 3, field: 'most', fault: 'range' }]);
    expect(faults('Score', '500-400')).toEqual([{ column: null, field: 'most', fault: 'range' }]);
    expect(faults('Score\tYearly wage', '500\t105000')).toEqual([{ column: null, field: 'wagePerHour', fault: 'no-hourly-wage' }]);
  });

  it('tell of no round that is still to come, none of Express Entry before its first one, and of no score above its 1,200 points', () => {
    const faults = (day: string, score: string, today = '2026-11-26') => read(`Date\tRound type\tScore\n${day}\tCEC\t${score}`, { today })[0]?.faults;
    expect(faults('2026-11-26', '500')).toEqual([]);
    expect(faults('2026-11-27', '500')).toEqual([{ column: 0, field: 'heldOn', fault: 'future' }]);
    expect(faults('2026-11-27', '500', '2026-11-27')).toEqual([]);
    expect(faults('2015-01-31', '500')).toEqual([]);
    expect(faults('2015-01-30', '500')).toEqual([{ column: 0, field: 'heldOn', fault: 'range' }]);
    expect(faults('2026-11-10', '1200')).toEqual([]);
    expect(faults('2026-11-10', '1201')).toEqual([{ column: 2, field: 'cutOff', fault: 'range' }]);
  });

  it('of a province take the series that was chosen, and keep another name as whom the round was for', () => {
    const [row] = read('Date;Stream;Minimum score;Hourly wage;NOC;Invited\n10 nov. 2026;Tech Nord;120;;21231, 21232;<5', { series: 'bc.skills' });
    expect(row?.round).toMatchObject({ series: 'bc.skills', heldOn: '2026-11-10', forWhom: 'Tech Nord', cutOff: 120, wagePerHour: null, occupations: ['21231', '21232'], invitations: null, note: '<5' });
  });

  it('of a province are known by the words for whom they were, within the stream that was chosen', () => {
    const rows = read('Date,Stream,Score\n2026-11-10,Tech,120\n2026-11-10,Childcare,90\n2026-11-10,General,140\n2026-11-10,high economic impact,131', { series: 'bc.skills' });
    expect(rows.map(({ round }) => [round?.series, round?.forWhom])).toEqual([['bc.skills/tech', null], ['bc.skills/childcare', null], ['bc.skills', null], ['bc.skills/high-impact', null]]);
    // Without a stream such a word says nothing, and the general round of Express Entry keeps its name.
    expect(read('Date,Stream,Score\n2026-11-10,Tech,120\n2026-11-10,General,140').map(({ round }) => round?.series)).toEqual([undefined, 'ee.general']);
  });

  it('read a range of scores and a wage with cents', () => {
    const [range, wage] = read('Date\tScore\tHourly wage\tYearly salary\n2026-11-10\t468-480\t\t\n2026-11-11\t\t$52.50\t105 000', { series: 'on.hcp' });
    expect(range?.round).toMatchObject({ cutOff: 468, most: 480 });
    expect(wage?.round).toMatchObject({ cutOff: null, wagePerHour: 52.5, wagePerYear: 105_000 });
  });

  it('lose nothing: what has no column of its own is kept as a note with its head', () => {
    expect(read('Date\tScore\tWeather\tMood\n2026-11-10\t500\tsnow\tgood', { series: 'ee.cec' })[0]?.round?.note).toBe('Weather: snow; Mood: good');
  });

  it.each([
    ['2026-13-01\t500\t100', [{ column: 0, fault: 'date' }]],
    ['03/04/2026\t500\t100', [{ column: 0, fault: 'ambiguous-date' }]],
    ['\t500\t100', [{ column: null, fault: 'no-date' }]],
    ['2026-11-10\tabout 500\t100', [{ column: 1, fault: 'number' }]],
    ['2026-11-10\t500\t1,5', [{ column: 2, fault: 'number' }]],
    ['2026-11-10\t500\tmany', [{ column: 2, fault: 'number' }]],
    ['2026-11-10\t9999\t100', [{ column: 1, fault: 'range' }]],
    ['soon\tfive\tmany', [{ column: 0, fault: 'date' }, { column: 1, fault: 'number' }, { column: 2, fault: 'number' }]],
  ])('say what is wrong where: %j', (line, faults) => {
    const [row] = read(`Date\tScore\tInvitations\n${line}`, { series: 'ee.cec' });
    expect(row).toMatchObject({ round: undefined, faults, cells: line.split('\t') });
  });

  it('ask for a series and a source where neither the row nor the choice has one', () => {
    const rows = read('Date\tCategory\tScore\n2026-11-10\tA stream of its own\t500', { source: ' ' });
    expect(rows[0]?.faults).toEqual([{ column: 1, field: null, fault: 'no-series' }, { column: null, field: null, fault: 'no-source' }]);
  });

  it('that tell of a round held already, or of one in the table before, are shown as such', () => {
    const rows = read('Date\tCategory\tScore\n2026-09-29\tCanadian Experience Class\t518\n2026-10-20\tCanadian Experience Class\t511\n20 Oct 2026\tCanadian Experience Class\t511\n2026-09-29\tCanadian Experience Class\t520');
    expect(rows.map(({ duplicate }) => duplicate)).toEqual([{ id: 'ee-446', line: null }, undefined, { id: '', line: 3 }, undefined]);
    // The wage route of the same day is another round than the points route.
    const bc = read('Date\tScore\tHourly wage\n2026-09-24\t131\t\n2026-09-24\t\t52', { series: 'bc.skills/high-impact' });
    expect(bc.map(({ duplicate }) => duplicate?.id)).toEqual(['bc.skills/high-impact@2026-09-24.2', 'bc.skills/high-impact@2026-09-24']);
  });

  it('may hold quotes, separators in quotes and empty lines', () => {
    const rows = read('Date,Category,Score,Remarks\n\n"November 10, 2026","Canadian Experience Class",512,"said ""yes"", twice"\n');
    expect(rows.map(({ line, round }) => [line, round?.heldOn, round?.note])).toEqual([[3, '2026-11-10', 'Remarks: said "yes", twice']]);
  });

  it('of nothing are none', () => {
    expect(read(' \n\t\n')).toEqual([]);
  });
});
