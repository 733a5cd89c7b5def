import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { alikeOf, checkOf, checksMade, isUnanswered, lastSource, lookUpFaults, placesOfItem } from '../../../shared/assessment/beyond/lookUps';
import { missingFacts } from '../../../shared/assessment/beyond/missingFacts';
import { lookUpAt, placeInFile } from '../../../shared/assessment/facts/lookUps';
import { requirementsToCheck } from '../../../shared/assessment/library/requirementChecks';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { factLead, factName } from '../../../shared/assessment/report/names';
import { summaryLines } from '../../../shared/assessment/result/summary';
import { completeJson } from '../../../shared/assessment/result/toJson';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { clientOf } from '../support/clients';

const pack = new LoadedPack(builtInPack, 'sha256-test');
const asOf = '2026-11-22';
const tourism = 'ca.ab.tourism-hospitality';

type Check = { list: string; item: string; listed: boolean; checkedOn: string; source?: string };
const occupation = (checkedOn: string, listed = true): Check => ({ list: 'ab-tourism-occupations', item: '64314', listed, checkedOn });
const industry = (checkedOn: string, listed = true): Check => ({ list: 'ab-tourism-industries', item: '721111', listed, checkedOn });

interface Offered {
  checks?: readonly Check[];
  /** Null: not known. */
  noc?: string | null;
  naics?: string | null;
  day?: string;
}
const hotel = ({ checks = [], noc = '64314', naics = '721111', day = asOf }: Offered = {}) =>
  assess(clientOf({ offer: { noc: noc ?? undefined, title: 'Desk clerk' }, employer: { naics: naics ?? undefined }, file: { listChecks: checks } }), pack, { asOf: day, pathwayIds: [tourism], trace: true });
const criterionOf = (offered: Offered) => hotel(offered).pathways[0]?.criteria.find(({ criterion }) => criterion.id === 'ab-ths.occupation');
const lookUps = (offered: Offered) => missingFacts(hotel(offered)).flatMap(({ pointer, lookUp, effort }) => (lookUp?.kind === 'list' ? [{ pointer, lookUp, effort }] : []));

const occupationOpen = '/listChecks/ab-tourism-occupations/64314';
const industryOpen = '/listChecks/ab-tourism-industries/721111';

describe('what has to be looked up in official lists', () => {
  it('is a missing fact for each list and item', () => {
    expect(lookUps({})).toEqual([
      { pointer: industryOpen, lookUp: { kind: 'list', list: 'ab-tourism-industries', item: '721111' }, effort: 'look-up' },
      { pointer: occupationOpen, lookUp: { kind: 'list', list: 'ab-tourism-occupations', item: '64314' }, effort: 'look-up' },
    ]);
    expect(criterionOf({})).toMatchObject({ outcome: 'unknown', missing: [occupationOpen, industryOpen] });
  });

  it('goes with its answer alone, and decides once it is the last', () => {
    const half = hotel({ checks: [occupation(asOf)] });
    expect(half.pathways[0]?.criteria.find(({ criterion }) => criterion.id === 'ab-ths.occupation')?.missing).toEqual([industryOpen]);
    expect(missingFacts(half).find(({ pointer }) => pointer === industryOpen)?.decides).toEqual([tourism]);
    expect(criterionOf({ checks: [occupation(asOf), industry(asOf)] })).toMatchObject({ outcome: 'met', missing: [] });
    expect(criterionOf({ checks: [occupation(asOf, false)] })).toMatchObject({ outcome: 'not-met', missing: [] });
  });

  it('is answered from the day on which somebody looked', () => {
    expect(lookUps({ checks: [occupation('2026-11-22'), industry('2026-11-22')], day: '2026-11-21' })).toHaveLength(2);
    expect(lookUps({ checks: [occupation('2026-11-22'), industry('2026-11-22')], day: '2026-11-22' })).toEqual([]);
  });

  it('is not asked while the item itself is not known: that is asked first', () => {
    expect(criterionOf({ noc: null, naics: null })?.missing).toEqual(['/jobOffers/0/noc', '/employers/0/naics']);
    expect(lookUps({ noc: null, naics: null })).toEqual([]);
  });

  it('is read where the file says the item', () => {
    expect(placesOfItem(occupationOpen, hotel())).toEqual(['/jobOffers/0/noc']);
    expect(placesOfItem(industryOpen, hotel())).toEqual(['/employers/0/naics']);
    expect(placesOfItem('/jobOffers/0/noc', hotel())).toEqual([]);
  });

  it.each([
    [occupationOpen, 'Look up whether NOC 64314 Hotel front desk clerks is on the list “Alberta: occupations of Tourism and Hospitality”', 'Vérifier si la profession CNP 64314 Réceptionnistes d’hôtel figure sur la liste « Alberta : professions de Tourisme et hôtellerie »'],
    [industryOpen, 'Look up whether NAICS 721111 is on the list “Alberta: industries of Tourism and Hospitality”', 'Vérifier si le secteur SCIAN 721111 figure sur la liste « Alberta : secteurs de Tourisme et hôtellerie »'],
    ['/listChecks/wto-members/NP', 'Look up whether Nepal is on the list “Members of the World Trade Organization”', 'Vérifier si « Népal » figure sur la liste « Membres de l’Organisation mondiale du commerce »'],
    ['/listChecks/bc-post-graduate-fields/26.0102', 'Look up whether CIP 26.0102 is on the list “British Columbia: fields of study of International Post-Graduate”', 'Vérifier si le domaine d’études CPE 26.0102 figure sur la liste « Colombie-Britannique : domaines d’études de Diplômés étrangers des cycles supérieurs »'],
    ['/listChecks/pgwp-schools/Arts~1Design College', 'Look up whether Arts/Design College is on the list “Schools whose programs qualify for a post-graduation work permit”', 'Vérifier si « Arts/Design College » figure sur la liste « Établissements dont les programmes donnent droit au permis de travail postdiplôme »'],
  ])('is said in a sentence: %s', (pointer, en, fr) => {
    const { client } = hotel();
    expect([factName(pointer, client, 'en'), factName(pointer, client, 'fr').replaceAll('\u00A0', ' ').replaceAll('\'', '’')]).toEqual([en, fr]);
  });

  it('stands in the lines of the command line as the same sentence, and in the interchange format as the list of checks', () => {
    const line = summaryLines(hotel({ checks: [industry(asOf)] }), 'hotel', 'en').find((one) => one.includes('Occupation and industry of the stream'));
    expect(line).toBe('  ? Occupation and industry of the stream — Look up whether NOC 64314 Hotel front desk clerks is on the list “Alberta: occupations of Tourism and Hospitality”');
    const json = completeJson(hotel()).pathways[0]?.criteria.find(({ id }) => id === 'ab-ths.occupation');
    expect(json?.missing).toEqual(['/listChecks']);
  });

  it('is no entry of the file', () => {
    expect(['/listChecks', '/listChecks/0/listed', '/listChecks/no-such-list/64314', '/jobOffers/0/noc'].map(lookUpAt)).toEqual([undefined, undefined, undefined, undefined]);
    expect([placeInFile(occupationOpen), placeInFile('/listChecks/0/listed')]).toEqual(['/listChecks', '/listChecks/0/listed']);
  });
});

describe('the answer to a look-up', () => {
  const today = '2026-11-26';
  const whole = { answer: false, checkedOn: today, source: 'Program guide, 20 August 2026' };

  it('says nothing while only the day stands there with which it began', () => {
    const begun = { answer: null, checkedOn: '2026-11-26', source: '' };
    expect(isUnanswered(begun, '2026-11-26')).toBe(true);
    for (const change of [{ answer: false }, { checkedOn: '2026-11-25' }, { checkedOn: null }, { source: 'G' }]) expect(isUnanswered({ ...begun, ...change }, '2026-11-26')).toBe(false);
  });

  it('is whole with what the list says, a day that is not to come, and where one looked', () => {
    expect(lookUpFaults(whole, today)).toEqual([]);
    expect(lookUpFaults({ ...whole, checkedOn: '2026-11-27' }, today)).toEqual(['future-day']);
    expect([lookUpFaults({ ...whole, checkedOn: '1999-12-31' }, today), lookUpFaults({ ...whole, checkedOn: '2000-01-01' }, today)]).toEqual([['old-day'], []]);
    expect(lookUpFaults({ answer: null, checkedOn: null, source: '  ' }, today)).toEqual(['no-answer', 'no-day', 'no-source']);
  });

  it('offers the source that was noted last for the same list', () => {
    const listChecks = [{ ...occupation('2026-11-01'), source: 'Guide' }, { ...occupation('2026-10-01'), source: 'Page of 1 October' }, { ...industry('2026-11-02'), source: 'Another list' }, occupation('2026-11-03')];
    const client = clientOf({ file: { listChecks } });
    expect(lastSource(client, { kind: 'list', list: 'ab-tourism-occupations', item: '62022' })).toBe('Page of 1 October');
    expect(lastSource(client, { kind: 'list', list: 'wto-members', item: 'NP' })).toBeUndefined();
  });

  it('is found by its item, the latest first', () => {
    const schools = (...entries: readonly (readonly [item: string, checkedOn: string])[]) => clientOf({ file: { listChecks: entries.map(([item, checkedOn]) => ({ list: 'pgwp-schools', item, listed: true, checkedOn })) } });
    const found = checksMade(schools(['Harbour College', '2026-01-10'], ['Other College', '2026-05-01'], ['HARBOUR COLLEGE', '2026-03-10']), { kind: 'list', list: 'pgwp-schools', item: 'Harbour College' });
    expect(found.map(({ checkedOn }) => checkedOn)).toEqual(['2026-03-10', '2026-01-10']);
  });
});

describe('a requirement that has to be looked up', () => {
  const pointer = '/requirementChecks/yt-sw.other/p1';
  const open = { kind: 'requirement', requirement: 'yt-sw.other', personId: 'p1' } as const;
  const words = { pathway: { en: 'A stream', fr: 'Un volet' }, label: { en: 'Other requirements', fr: 'Autres exigences' }, required: { en: 'What the guide asks for', fr: 'Ce que demande le guide' } };
  const checked = (...entries: readonly (readonly [requirement: string, met: boolean, checkedOn: string, source: string])[]) =>
    clientOf({ file: { requirementChecks: entries.map(([requirement, met, checkedOn, source]) => ({ requirement, personId: 'p1', met, checkedOn, source })) } });

  it('is named by its id and the person’s in the pointer, and is no entry of the file', () => {
    expect([pointer, '/requirementChecks', '/requirementChecks/0', '/requirementChecks/0/met', '/requirementChecks/yt-sw.other'].map(lookUpAt)).toEqual([open, undefined, undefined, undefined, undefined]);
    expect(placeInFile(pointer)).toBe('/requirementChecks');
  });

  it('is said in the words of the rules that ask for it', () => {
    const client = checked();
    expect(factName(pointer, client, 'en', () => words)).toBe('Look up whether this requirement is met: A stream · Other requirements: What the guide asks for');
    expect(factName(pointer, client, 'fr', () => words).replaceAll('\u00A0', ' ')).toBe('Vérifier si cette exigence est respectée : Un volet · Autres exigences : Ce que demande le guide');
    expect(factName(pointer, client, 'en')).toBe('Look up whether this requirement is met: yt-sw.other');
  });

  it('says for whom it is in a file of several persons, and with which of several job offers', () => {
    const [principal] = checked().persons;
    const named = { ...principal, id: 'p1', role: 'principal' as const, name: { given: 'Chidi', family: 'Okafor' } };
    const couple = { ...checked(), persons: [named, { id: 'p2', role: 'spouse' as const, name: { given: 'Ada', family: 'Okafor' } }], jobOffers: [{ id: 'j1', personId: 'p2', employerId: 'e1', title: 'Nurse' }, { id: 'j2', personId: 'p2', employerId: 'e1', title: 'Head nurse' }] };
    expect(factName('/requirementChecks/yt-sw.other/p2/j2', couple, 'en', () => words)).toBe('Look up whether this requirement is met for Ada Okafor, job offer “Head nurse”: A stream · Other requirements: What the guide asks for');
    expect(factName('/requirementChecks/yt-sw.other/p2/j2', couple, 'fr', () => words).replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe('Vérifier si cette exigence est respectée pour Ada Okafor, l’offre d’emploi « Head nurse » : Un volet · Autres exigences : Ce que demande le guide');
    expect(factName(pointer, { ...couple, persons: [named], jobOffers: [] }, 'en', () => words)).toBe('Look up whether this requirement is met: A stream · Other requirements: What the guide asks for');
  });

  it('is kept as a requirement check once the answer is whole', () => {
    expect(checkOf(open, { answer: true, checkedOn: '2026-11-22', source: ' Guide of May 2026 ' })).toEqual({ list: 'requirementChecks', data: { requirement: 'yt-sw.other', personId: 'p1', met: true, checkedOn: '2026-11-22', source: 'Guide of May 2026' } });
    expect(checkOf(open, { answer: null, checkedOn: '2026-11-22', source: 'Guide' })).toBeUndefined();
  });

  it('is asked of each of several job offers by itself', () => {
    const ofOffer = { ...open, jobOfferId: 'j2' } as const;
    expect(lookUpAt('/requirementChecks/yt-sw.other/p1/j2')).toEqual(ofOffer);
    expect(checkOf(ofOffer, { answer: false, checkedOn: '2026-11-22', source: 'Guide' })?.data).toEqual({ requirement: 'yt-sw.other', personId: 'p1', jobOfferId: 'j2', met: false, checkedOn: '2026-11-22', source: 'Guide' });
    const said = { requirement: 'yt-sw.other', personId: 'p1', met: true, checkedOn: '2026-11-22', source: 'Guide' };
    expect(checksMade({ requirementChecks: [said, { ...said, jobOfferId: 'j1' }] }, ofOffer)).toEqual([]);
    expect(checksMade({ requirementChecks: [{ ...said, jobOfferId: 'j2' }, { ...said, personId: 'p2', jobOfferId: 'j2' }] }, ofOffer)).toHaveLength(1);
  });

  it('counts what was looked up by the id of a criterion that asks alike, and its source', () => {
    const wage = { kind: 'requirement', requirement: 'ab.starting-wage', personId: 'p1', jobOfferId: 'j1' } as const;
    const client = { requirementChecks: [{ requirement: 'ab-ths.wage', personId: 'p1', jobOfferId: 'j1', met: true, checkedOn: '2010-01-05', source: 'Guide of 2010' }] };
    // The starting wage is one question of the streams of Alberta, the tourism and hospitality stream among them.
    const alike = alikeOf(wage, { pack });
    expect(alike).toContain('ab-ths.wage');
    expect(checksMade(client, wage, alike)).toEqual([{ answer: true, checkedOn: '2010-01-05', source: 'Guide of 2010' }]);
    expect(lastSource(client, wage, alike)).toBe('Guide of 2010');
    expect(alikeOf(open, { pack })).toEqual([]);
  });

  it('offers the source that was noted last for the same stream', () => {
    const client = checked(['yt-sw.other', true, '2026-05-01', 'Guide of May'], ['yt-sw.funds', true, '2026-04-01', 'Guide of April'], ['nb.other', true, '2026-06-01', 'Another guide']);
    expect(lastSource(client, open)).toBe('Guide of April');
    expect(checksMade(client, open)).toEqual([{ answer: true, checkedOn: '2026-05-01', source: 'Guide of May' }]);
  });
});

describe('among the missing facts', () => {
  it('guides come after what the file can hold, though they would settle a pathway', () => {
    const found = missingFacts(assess(clientOf({ offer: null }), pack, { asOf, pathwayIds: ['ca.ns.entrepreneur', 'ca.ee.fsw'], trace: true }));
    expect(found.at(-1)).toMatchObject({ pointer: '/requirementChecks/ns-ent.criteria/p1', settles: ['ca.ns.entrepreneur'], effort: 'look-up' });
    expect(found[0]?.pointer).toMatch(/^\/persons\/0\//);
  });

  it('guides of pathways of which the file meets nothing come last: of business streams for an employee with an offer', () => {
    // A desk clerk of a hotel in Alberta, who has no business: some criteria of the stream for tourism are met, of the business streams none can be.
    const found = missingFacts(assess(clientOf({ offer: { noc: '64314', title: 'Desk clerk', province: 'AB', permanent: true, hoursPerWeek: 40 }, employer: {} }), pack, { asOf, trace: true })).filter(({ lookUp }) => lookUp?.kind === 'requirement');
    const business = ['nl-ent.criteria', 'nl-gent.criteria', 'ns-ent.criteria', 'nt-bus.criteria', 'yt-bus.criteria'].map((id) => found.findIndex(({ pointer }) => pointer === `/requirementChecks/${id}/p1`));
    const ofTourism = found.findIndex(({ asks }) => asks.includes('ca.ab.tourism-hospitality'));
    expect(ofTourism).toBeGreaterThanOrEqual(0);
    expect(Math.min(...business)).toBeGreaterThan(ofTourism);
  });

  it('are told in a line that names the pathway and the requirement, and in a whole sentence once they are opened', () => {
    const client = clientOf({ offer: null });
    const requirements = (id: string) => requirementsToCheck(pack).get(id);
    const both = (pointer: string, language: 'en' | 'fr') => [factLead, factName].map((say) => say(pointer, client, language, requirements).replaceAll('\u00A0', ' '));
    expect(both('/requirementChecks/ns-ent.criteria/p1', 'en')).toEqual(['Look up: Nova Scotia: Entrepreneur · Criteria of the stream', 'Look up whether this requirement is met: Nova Scotia: Entrepreneur · Criteria of the stream: The criteria of the stream, which are not held']);
    expect(both('/requirementChecks/yt-bus.criteria/p1', 'fr')[0]).toBe('Vérifier : Yukon : Gens d’affaires · Critères du volet');
    // A fact of the file is as short as it is.
    expect(both('/persons/0/dateOfBirth', 'en')[0]).toBe(both('/persons/0/dateOfBirth', 'en')[1]);
    // Two lines hold about 200 letters.
    const leads = [...requirementsToCheck(pack).keys()].flatMap((id) => (['en', 'fr'] as const).map((language) => factLead(`/requirementChecks/${id}/p1`, client, language, requirements)));
    expect(leads.filter((lead) => lead.length > 180)).toEqual([]);
  });
});
