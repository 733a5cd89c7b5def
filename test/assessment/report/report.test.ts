import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { compareExplanations } from '../../../shared/assessment/report/compare';
import { assessmentReport } from '../../../shared/assessment/report/document';
import { explain } from '../../../shared/assessment/report/explain';
import { letterheadOf } from '../../../shared/assessment/report/letterhead';
import { factName, personName } from '../../../shared/assessment/report/names';
import { explanation as explanationSchema, type ExplainedPathway, type ExplainedRequirements } from '../../../shared/assessment/report/schema';
import { longDate, rewriteDays } from '../../../shared/assessment/report/words';
import type { ClientFile } from '../../../shared/clientFile';
import type { Firm } from '../../../shared/contract';
import type { Document } from '../../../shared/documents';
import { samples } from '../../../shared/samples';

const asOf = '2026-11-22';
const explained = (client: ClientFile, day = asOf, personId?: string) => explain(assess(client, builtInRules(), { asOf: day, trace: true, ...(personId === undefined ? {} : { personId }) }));
const hernandez = samples.find(({ fileNumber }) => fileNumber === '2026-0106');
const lefevre = samples.find(({ fileNumber }) => fileNumber === '2026-0104');
if (!hernandez || !lefevre) throw new Error('both are samples');

describe('an explanation', () => {
  it.each(samples.map((client) => [client.fileNumber, client] as const))('of %s is plain JSON that comes back as it went, with a source for every rule', (_number, client) => {
    const one = explained(client);
    const text = JSON.stringify(one);
    expect(explanationSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
    expect(JSON.stringify(explanationSchema.parse(JSON.parse(text)))).toBe(text);
    const cited = one.pathways.flatMap(({ criteria }) => criteria.flatMap(({ citations }) => citations));
    expect(cited.filter((id) => one.citations[id] === undefined)).toEqual([]);
    expect(Object.entries(one.figures).filter(([id, { en, fr }]) => en === id || fr === id)).toEqual([]);
    expect(one.pathways.flatMap(({ verify }) => verify).filter((id) => one.figures[id] === undefined)).toEqual([]);
  });

  it('holds the highest that a factor can be for the family at hand', () => {
    const mostOfAge = (client: ClientFile) => explained(client).scores.find(({ id }) => id === 'crs')?.factors.find(({ id }) => id === 'core.age')?.most;
    expect(mostOfAge(hernandez)).toBe(110);
    const okoye = samples.find(({ fileNumber }) => fileNumber === '2026-0101');
    expect(okoye && mostOfAge(okoye)).toBe(100);
  });

  it('words what was observed: labels for codes, names for ids, days in full with what they are of; a number that was compared stays', () => {
    const observed = (client: ClientFile, id: string) => {
      const found = explained(client).pathways.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id)?.observed;
      return found && [found.en, found.fr].map((text) => text.replaceAll('\u00A0', ' '));
    };
    expect(observed(hernandez, 'fsw.education')).toEqual(['Completed on: 20 June 2008; Mexico; Bachelor’s degree', 'Date de l’obtention du diplôme : 20 juin 2008; Mexique; Baccalauréat']);
    expect(observed(hernandez, 'fsw.points')).toEqual(['34–59', '34–59']);
    expect(observed(hernandez, 'fsw.funds')).toEqual(['not known', 'inconnu']);
  });

  it('says nothing of a pathway on a day before its rules', () => {
    const before = explained(hernandez, '2009-06-01').pathways.find(({ id }) => id === 'ca.ee.fsw');
    expect(before).toMatchObject({ outcome: 'closed', version: null, criteria: [] });
  });
});

describe('two explanations', () => {
  it('of the same facts do not differ', () => {
    expect(compareExplanations(explained(hernandez), explained(hernandez))).toEqual({ pathways: [], scores: [] });
  });

  it('differ by a pathway that only one of them has, without its criteria', () => {
    const whole = explained(hernandez);
    const without = { ...whole, pathways: whole.pathways.filter(({ id }) => id !== 'ca.ee.fsw') };
    const title = { en: 'Federal Skilled Worker Program (Express Entry)', fr: 'Programme des travailleurs qualifiés (fédéral) (Entrée express)' };
    expect(compareExplanations(without, whole).pathways).toEqual([{ id: 'ca.ee.fsw', title, before: null, after: 'does-not-apply', criteria: [] }]);
    expect(compareExplanations(whole, without).pathways).toEqual([{ id: 'ca.ee.fsw', title, before: 'does-not-apply', after: null, criteria: [] }]);
  });

  it('differ by points where only a bound moved', () => {
    const whole = explained(hernandez);
    const other = { ...whole, scores: whole.scores.map((score) => (score.id === 'crs' ? { ...score, high: 1 } : score)) };
    expect(compareExplanations(whole, other).scores).toMatchObject([{ id: 'crs', before: { low: 110, high: 285 }, after: { low: 110, high: 1 }, factors: [] }]);
  });
});

describe('the name of a fact', () => {
  const client: ClientFile = {
    format: 'dossier-client/1', fileNumber: 'N-1',
    persons: [{ id: 'p1', role: 'principal', name: { family: 'Okafor', given: 'Chidi' }, languageTests: [{ test: 'IELTS-G' }], residences: [{ country: 'NG' }] }, { id: 'p2', role: 'spouse' }],
    jobOffers: [{ id: 'o1', personId: 'p1', title: 'Cook', employerId: 'e1' }],
    employers: [{ id: 'e1', legalName: 'Érable Inc.' }],
  };
  it.each([
    ['/persons/0/maritalStatus', 'Chidi Okafor › Marital status', 'Chidi Okafor › État matrimonial'],
    ['/persons/0/languageTests/0/reading', 'Chidi Okafor › Language tests: IELTS General Training › Reading', 'Chidi Okafor › Tests linguistiques : IELTS, formation générale › Compréhension de l’écrit'],
    ['/persons/0/residences/0/to', 'Chidi Okafor › Countries of residence: Nigeria › To', 'Chidi Okafor › Pays de résidence : Nigéria › Au'],
    ['/persons/0/funds/amount', 'Chidi Okafor › Settlement funds › Amount', 'Chidi Okafor › Fonds d’établissement › Montant'],
    ['/persons/1/dateOfBirth', 'p2 › Date of birth', 'p2 › Date de naissance'],
    ['/jobOffers/0/lmia/number', 'Job offers: Cook › Labour market impact assessment (LMIA) › LMIA number', 'Offres d’emploi : Cook › Étude d’impact sur le marché du travail (EIMT) › Numéro de l’EIMT'],
    ['/employers/0/ineligible', 'Employers: Érable Inc. › On the list of ineligible employers', 'Employeurs : Érable Inc. › Inscrit sur la liste des employeurs non admissibles'],
    ['/expressEntry', 'Express Entry profile', 'Profil Entrée express'],
    ['/persons', 'Members of the family (spouse or partner, children)', 'Membres de la famille (époux ou conjoint, enfants)'],
    ['/persons/0/not-of-the-format', 'Chidi Okafor › not-of-the-format', 'Chidi Okafor › not-of-the-format'],
  ])('%s is in words', (pointer, en, fr) => {
    expect([factName(pointer, client, 'en'), factName(pointer, client, 'fr').replaceAll('\u00A0', ' ')]).toEqual([en, fr]);
  });

  it('of a person is given and family name, or the id in the file', () => {
    expect([personName({ id: 'p1', name: { family: 'Suryaningsih' } }), personName({ id: 'p2' })]).toEqual(['Suryaningsih', 'p2']);
  });
});

describe('a day in full', () => {
  it.each([['2026-11-22', '22 November 2026', '22 novembre 2026'], ['2027-03-01', '1 March 2027', '1er mars 2027'], ['2024-02-29', '29 February 2024', '29 février 2024']])('%s', (day, en, fr) => {
    expect([longDate(day, 'en'), longDate(day, 'fr')].map((text) => text.replaceAll('\u00A0', ' '))).toEqual([en, fr]);
  });
});

describe('days in a sentence', () => {
  it.each([['2026-11-22'], ['2027-03-01'], ['2024-08-29'], ['2026-02-11']])('%s is found again wherever it was written in full', (day) => {
    for (const language of ['en', 'fr'] as const) {
      const sentence = `${longDate(day, language)} → ${longDate('2027-05-31', language)}, NOC 21231`;
      expect(rewriteDays(sentence, language, (date) => `<${date}>`)).toBe(`<${day}> → <2027-05-31>, NOC 21231`);
    }
  });

  it('leaves other texts as they are', () => {
    expect(rewriteDays('Since 1 October 2010, 3 May', 'en', () => '!')).toBe('Since 1 October 2010, 3 May');
  });
});

const preparedBy = { name: 'Odile Exemple', role: 'rcic', membershipNumber: 'R000000' } as const;
const reportOf = (client: ClientFile, language: 'en' | 'fr', pathwayIds?: readonly string[]): Document => assessmentReport({ language, explanation: explained(client), client, printedOn: '2026-12-01', preparedBy, ...(pathwayIds ? { pathwayIds } : {}) });

/** Every text of a document, in its order. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) => (member === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner)));
}

describe('the report', () => {
  const all = builtInRules().pack.pathways.map(({ id }) => id);

  it.each(samples.flatMap((client) => (['en', 'fr'] as const).map((language) => [client.fileNumber, language, client] as const)))('of %s in %s names every fact and numbers its sources as they are cited', (_number, language, client) => {
    const texts = textsOf(reportOf(client, language, all).blocks);
    expect(texts.filter((text) => /\/persons\/\d|undefined|NaN|Infinity|\[object/u.test(text))).toEqual([]);
    const cited = [...new Set(texts.flatMap((text) => [...text.matchAll(/\[(\d+)\]/gu)].map((match) => Number(match[1]))))];
    expect(cited).toEqual(cited.map((_one, index) => index + 1));
    // The list of sources, between its heading and the closing words, holds each number once.
    const listed = texts.slice(texts.lastIndexOf('Sources')).flatMap((text) => [...text.matchAll(/\[(\d+)\]/gu)].map((match) => Number(match[1])));
    expect(listed.toSorted((a, b) => a - b)).toEqual(cited);
    // Days are written in full, and those in which a source was in force are part of its name.
    expect(texts.filter((text) => /\d{4}-\d{2}-\d{2}/u.test(text) && !/\[\d+\]|ESDC|EDSC|IRCC/u.test(text))).toEqual([]);
  });

  it('holds only the chosen pathways, and the same input gives the same document', () => {
    const texts = textsOf(reportOf(lefevre, 'en', ['ca.ee.fsw']).blocks);
    expect(texts.filter((text) => text === 'Federal Skilled Worker Program (Express Entry)')).toHaveLength(2);
    expect(texts.some((text) => text.includes('Required: At least 67 points of 100'))).toBe(true);
    expect(reportOf(lefevre, 'en', [])).toEqual(reportOf(lefevre, 'en', []));
    expect(textsOf(reportOf(lefevre, 'en', [])).some((text) => text === 'Federal Skilled Worker Program (Express Entry)')).toBe(false);
  });

  it('shows the last rounds up to its day under the CRS points, and to which day they are known', () => {
    const sections = (day: string, language: 'en' | 'fr') => {
      const texts = textsOf(assessmentReport({ language, explanation: explained(hernandez, day), client: hernandez, printedOn: '2026-12-01', preparedBy }).blocks).map((text) => text.replaceAll('\u00A0', ' '));
      const start = texts.indexOf(language === 'en' ? 'Recent Express Entry cut-offs' : 'Notes minimales récentes d’Entrée express');
      return start < 0 ? [] : texts.slice(start, texts.findIndex((text, index) => index > start && text.startsWith(language === 'en' ? 'A cut-off alone' : 'Une note minimale seule')) + 1);
    };
    // Between 110 and 285 points: below 529 of 23 April 2024, above none, and around the 198 of physicians.
    const english = sections(asOf, 'en');
    expect(english.slice(7, 13)).toEqual(['294', 'General', '23 April 2024', '2,095', '529', '244 to 419 points below']);
    expect(english.slice(english.indexOf('440'), english.indexOf('440') + 6)).toEqual(['440', 'Physicians with Canadian Work Experience, 2026-Version 1', '3 September 2026', '229', '198', 'Depends on missing facts: 88 below to 87 above']);
    expect(english.at(-1)).toContain('Rounds are known up to 1 October 2026: verify later ones.');
    const french = sections('2026-10-01', 'fr');
    expect(french.slice(french.indexOf('440'), french.indexOf('440') + 6)).toEqual(['440', 'Médecins ayant de l’expérience de travail au Canada 2026-Version 1', '3 septembre 2026', '229', '198', 'Selon les faits manquants : de 88 de moins à 87 de plus']);
    expect(french.at(-1)).not.toContain('connues jusqu’au');
    expect(sections('2014-12-31', 'en')).toEqual([]);
  });

  const withFsw = (change: Partial<ExplainedPathway>, language: 'en' | 'fr') => {
    const whole = explained(hernandez);
    const explanation = { ...whole, pathways: whole.pathways.filter(({ id }) => id === 'ca.ee.fsw').map((pathway) => ({ ...pathway, ...change })) };
    return textsOf(assessmentReport({ language, explanation, client: hernandez, pathwayIds: ['ca.ee.fsw'], printedOn: asOf, preparedBy }).blocks);
  };

  it('says what a work permit takes besides its criteria, with what would settle it', () => {
    const nothing = { citations: [] as string[], missing: [] as string[] };
    const requirements: ExplainedRequirements = {
      entry: { answer: 'eta', citations: ['irpr.82'], missing: [] }, biometrics: { answer: 'unknown', citations: [], missing: ['/persons/0/biometricsOn'] },
      medical: { answer: 'no', ...nothing }, caq: { answer: 'yes', ...nothing }, applyAt: { answer: ['online', 'port-of-entry'], ...nothing },
    };
    const en = withFsw({ requirements }, 'en');
    expect(en).toContain('What the permit takes besides');
    expect(en.some((text) => /^Electronic travel authorization \(eTA\), by air {2}\[\d+\] 82$/u.test(text))).toBe(true);
    expect(en).toEqual(expect.arrayContaining(['Biometrics', 'Not known', 'Medical exam', 'No', 'Quebec acceptance certificate (CAQ)', 'Yes', 'Where to apply', 'Online; At a port of entry', 'José Ángel Hernández Ruiz › Biometrics last given']));
    expect(withFsw({ requirements }, 'fr')).toEqual(expect.arrayContaining(['Données biométriques', 'Inconnu', 'Certificat d’acceptation du Québec (CAQ)', 'Oui', 'En ligne; À un point d’entrée']));
  });

  it('tells the doubts about the rules of points too, under the number of their source', () => {
    const texts = textsOf(reportOf(hernandez, 'fr', []).blocks);
    expect(texts.some((text) => /^\[\d+\] Le texte nomme l’anglais de niveau CLB 5 ou plus/u.test(text))).toBe(true);
    expect(texts).toContain('Notes à confirmer');
  });

  it('says which criterion closes an intake, and of a closed one without a reason that no applications are taken', () => {
    const criteria = (explained(hernandez).pathways.find(({ id }) => id === 'ca.ee.fsw')?.criteria ?? []).map((criterion) => ({ ...criterion, closes: criterion.id === 'fsw.language' }));
    expect(withFsw({ outcome: 'closed', intake: 'closed', criteria }, 'en')).toContain('Not met: Language.');
    expect(withFsw({ outcome: 'closed', intake: 'closed' }, 'fr')).toContain('Aucune demande n’est reçue ce jour-là.');
    expect(withFsw({ outcome: 'closed', intake: 'closed', version: null, criteria: [], closed: { label: { en: 'Ended in 2024.', fr: 'Terminé en 2024.' }, citations: [], replacedBy: 'ca.ee.fsw' } }, 'fr')).toContain('Terminé en 2024. Remplacée par\u00A0: Programme des travailleurs qualifiés (fédéral) (Entrée express).');
  });

  const short = (client: ClientFile, language: 'en' | 'fr', nearMisses: Parameters<typeof assessmentReport>[0]['nearMisses'] = {}): string[] =>
    textsOf(assessmentReport({ language, explanation: explained(client), client, printedOn: '2026-12-01', preparedBy, nearMisses }).blocks).map((text) => text.replaceAll('\u00A0', ' '));
  const between = (texts: readonly string[], from: string, to: string): readonly string[] => {
    const start = texts.lastIndexOf(from);
    return texts.slice(start, texts.indexOf(to, start));
  };

  it('prints of a pathway that does not apply the criteria that fail, with what is on file and required and the source, and no others', () => {
    const fsw = 'Federal Skilled Worker Program (Express Entry)';
    const texts = between(short(hernandez, 'en'), fsw, 'Canadian Experience Class (Express Entry)');
    // The points are between 34 and 59 of 67, and no language result reaches level 7; funds are open and education is met.
    expect(texts.filter((text) => ['Language', 'Selection factors', 'Settlement funds', 'Education'].includes(text))).toEqual(['Language', 'Selection factors']);
    expect(texts.find((text) => text.includes('At least 67 points of 100'))).toMatch(/^ — Required: At least 67 points of 100\. On file: 34–59\. \[\d+\] 76\(2\); \[\d+\]/u);
    const french = between(short(hernandez, 'fr'), 'Programme des travailleurs qualifiés (fédéral) (Entrée express)', 'Catégorie de l’expérience canadienne (Entrée express)');
    expect(french.find((text) => text.includes('67 points sur 100'))).toMatch(/^ — Exigé : Au moins 67 points sur 100\. Au dossier : 34–59\. \[\d+\] 76\(2\)/u);
  });

  it('prints what would make it apply, one set of changes in a line', () => {
    const nearMisses = { 'ca.ee.fsw': [[{ en: 'A retest', fr: 'Un nouveau test' }, { en: 'More funds', fr: 'Plus de fonds' }], [{ en: 'An offer', fr: 'Une offre' }]] };
    expect(between(short(hernandez, 'en', nearMisses), 'Changes that would be enough, one line each', 'Canadian Experience Class (Express Entry)').slice(1)).toEqual(['A retest + More funds', 'An offer']);
    expect(short(hernandez, 'fr', nearMisses)).toEqual(expect.arrayContaining(['Changements qui suffiraient, un par ligne', 'Un nouveau test + Plus de fonds', 'Une offre']));
    expect(short(hernandez, 'en')).not.toContain('Changes that would be enough, one line each');
  });

  it('prints with it the view that a consultant recorded, and no other question for an officer', () => {
    const judged = explained(hernandez).pathways.find(({ id }) => id === 'ca.ee.fsw')?.criteria.filter(({ outcome }) => outcome === 'judgement') ?? [];
    const [viewed, other] = judged;
    if (!viewed || !other) throw new Error('several questions are left to an officer');
    const view = { pathwayId: 'ca.ee.fsw', criterionId: viewed.id, view: 'doubtful' as const, reasons: 'Reasons of the consultant.', on: asOf, by: 'Odile Exemple' };
    const texts = textsOf(assessmentReport({ language: 'en', explanation: explained(hernandez), client: hernandez, views: [view], printedOn: '2026-12-01', preparedBy }).blocks);
    const section = between(texts, 'Federal Skilled Worker Program (Express Entry)', 'Global Talent Stream, Category A').join('\n');
    expect(section).toContain('Reasons of the consultant.');
    expect(section).toContain(viewed.label.en);
    expect(section).not.toContain(other.label.en);
  });

  it('says of a closed pathway in one line that it is and what replaced it', () => {
    const title = 'Information Technology Worker Program (1997–2012)';
    const texts = short(hernandez, 'en');
    expect(texts.filter((text) => text === title)).toHaveLength(1);
    expect(texts.slice(texts.indexOf(title), texts.indexOf(title) + 3)).toEqual([title, 'Closed', 'Replaced by: Global Talent Stream, Category B.']);
  });

  it.each([
    ['en', 'Not held', 'No rules are held up to 23 February 2026.', 'Not yet', 'Does not exist on that day: its first day is 30 January 2025.'],
    ['fr', 'Non conservée', 'Aucune règle n’est conservée jusqu’au 23 février 2026.', 'Pas encore', 'N’existe pas ce jour-là : son premier jour est le 30 janvier 2025.'],
  ] as const)('says of a day before the first rules (%s) that they are not held or that the pathway does not exist, and not that it is closed', (language, notHeld, heldAfter, notYet, begins) => {
    // Of significant benefit the rules are held from 24 February 2026; the rural pilot was launched on 30 January 2025.
    const explanation = explained(hernandez, '2024-11-26');
    const titleOf = (id: string) => explanation.pathways.find((pathway) => pathway.id === id)?.title[language] ?? '';
    const texts = textsOf(assessmentReport({ language, explanation, client: hernandez, printedOn: '2026-12-01', preparedBy }).blocks).map((text) => text.replaceAll('\u00A0', ' '));
    const rowOf = (title: string) => texts.slice(texts.indexOf(title) + 1, texts.indexOf(title) + 3);
    expect(rowOf(titleOf('ca.wp.significant-benefit'))).toEqual(['—', heldAfter]);
    expect(rowOf(titleOf('ca.rcip'))).toEqual(['—', begins]);
    expect(texts.filter((text) => text.startsWith(`${notHeld} (`) || text.startsWith(`${notYet} (`))).toHaveLength(2);
  });

  it.each([
    ['en', 'Criteria that are asked when filing are judged for the planned filing on 15 March 2026: papers issued after 22 November 2025 count for them.'],
    ['fr', 'Les critères exigés au dépôt sont examinés à la date de dépôt prévue, le 15 mars 2026 : les documents délivrés après le 22 novembre 2025 y comptent.'],
  ] as const)('says of a day that is over (%s) that a later planned filing makes later papers count', (language, sentence) => {
    const printed = (filingOn: string, day: string, printedOn: string): boolean => {
      const planned = { ...hernandez, plan: { filingOn } };
      return textsOf(assessmentReport({ language, explanation: explained(planned, day), client: planned, printedOn, preparedBy, pathwayIds: ['ca.ee.fsw'] }).blocks).map((text) => text.replaceAll('\u00A0', ' ')).includes(sentence);
    };
    expect(printed('2026-03-15', '2025-11-22', '2026-12-01')).toBe(true);
    // Filed by the day of the assessment, or assessed on the day itself: nothing later counts unsaid.
    expect(printed('2025-11-22', '2025-11-22', '2026-12-01')).toBe(false);
    expect(printed('2026-03-15', '2025-11-22', '2025-11-22')).toBe(false);
  });

  it('says once what several pathways share, and refers to it', () => {
    const texts = short(lefevre, 'en');
    // Lefèvre may be transferred in three ways, and ask for a permit by its benefit or as a young French citizen: of each the general requirements are asked.
    expect(texts.filter((text) => text === 'Employer not banned')).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('As above: ') && text.includes('Employer not banned'))).toHaveLength(5);
    // The offer in Quebec has an assessment, for which a certificate is needed; a transfer takes neither, so that it is told of the first one too,
    // and a permit that is never asked for on entry has its own.
    expect(texts.filter((text) => text === 'What the permit takes besides')).toHaveLength(3);
    expect(texts.filter((text) => text === 'As above: What the permit takes besides.')).toHaveLength(4);
    // Six ask what a permit asks (the transfers, the benefit, the bridge and the young); nine of the ten categories of Express Entry miss the program that the first one misses.
    expect(texts.filter((text) => text.endsWith(' — see above'))).toHaveLength(6 + 9);
  });

  it('tells what is to be looked up in a list or a guide apart from the facts that the file lacks', () => {
    // The business streams of the Northwest Territories: of them the name alone is held, so that criteria and intake are both looked up.
    const after = (language: 'en' | 'fr', title: string, lines: number) => {
      const texts = short(lefevre, language);
      return texts.slice(texts.indexOf(title), texts.indexOf(title) + lines).join('\n');
    };
    expect(after('en', 'Northwest Territories: Business', 3)).toMatch(/\n2 points are to be looked up\.$/);
    expect(after('fr', 'Territoires du Nord-Ouest : Gens d’affaires', 3)).toMatch(/\n2 points sont à vérifier\.$/);
    // The general requirements are all of the file.
    expect(after('en', 'General requirements of a work permit', 3)).toMatch(/\n3 facts are missing\.$/);
  });

  it('says nothing of a person’s gender, stated or not', () => {
    const ofGender = (sex: 'F' | 'X' | undefined) => {
      const persons = hernandez.persons.map(({ sex: _sex, ...person }) => ({ ...person, ...(sex === undefined ? {} : { sex }) }));
      return textsOf(reportOf({ ...hernandez, persons }, 'fr', all).blocks);
    };
    expect(ofGender('X')).toEqual(ofGender('F'));
    expect(ofGender(undefined)).toEqual(ofGender('F'));
  });

  it.each([
    ['rcic', 'R000000', 'Odile Exemple, RCIC R000000', 'Odile Exemple, CRIC R000000'],
    ['rcic-irb', 'R000000', 'Odile Exemple, RCIC-IRB R000000', 'Odile Exemple, CRIC-CISR R000000'],
    ['assistant', null, 'Odile Exemple', 'Odile Exemple'],
    ['other', '17', 'Odile Exemple, 17', 'Odile Exemple, 17'],
  ] as const)('is signed by a %s as they are licensed', (role, membershipNumber, en, fr) => {
    const authorIn = (language: 'en' | 'fr') => assessmentReport({ language, explanation: explained(hernandez), client: hernandez, printedOn: asOf, preparedBy: { name: 'Odile Exemple', role, membershipNumber } }).author;
    expect([authorIn('en'), authorIn('fr')]).toEqual([en, fr]);
  });
});

describe('the letterhead of a firm', () => {
  const firm: Firm = { name: '', address: '', telephone: '', email: '', logo: null, dateFormat: 'iso', autoLockMinutes: null };
  it('is what Settings hold, line by line', () => {
    expect(letterheadOf({ ...firm, name: 'Érable & Nord', address: '400, rue de l’Exemple\n\n Montréal ', telephone: '+1 514 555-0142', logo: 'data:image/jpeg;base64,/9j/AA==' })).toEqual({
      firm: 'Érable & Nord', addressLines: ['400, rue de l’Exemple', 'Montréal'], telephone: '+1 514 555-0142', logo: { format: 'jpeg', base64: '/9j/AA==', alternative: 'Érable & Nord' },
    });
  });
  it('is left out while nothing is entered', () => expect(letterheadOf(firm)).toBeUndefined());
});
