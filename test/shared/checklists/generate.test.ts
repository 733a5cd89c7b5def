import { describe, expect, it } from 'vitest';
import type { DocumentRequirement, DocumentType } from '../../../shared/assessment/pack/documents';
import { loadPack } from '../../../shared/assessment/pack/validate';
import { parseClientFileValue } from '../../../shared/clientFile';
import { generateChecklist } from '../../../shared/checklists/generate';
import { reasonInWords } from '../../../shared/checklists/words';
import { smallPack } from '../../assessment/pack/smallPack';

const kind = (id: string): DocumentType => ({
  id, title: { en: `Paper ${id}`, fr: `Document ${id}` }, category: 'work', providedBy: 'client', issuedBy: { en: 'Somebody', fr: 'Quelqu’un' }, mustContain: [], howToObtain: { en: 'By asking', fr: 'Sur demande' },
  translation: 'never', certifiedCopy: 'never', citations: ['law'],
});
const rule = (given: Partial<DocumentRequirement> & Pick<DocumentRequirement, 'id'>): DocumentRequirement => ({ from: '2000-01-01', until: null, document: 'letter', for: null, required: true, reason: { en: 'Because.', fr: 'Parce que.' }, citations: ['law'], ...given });

function items(requirements: readonly DocumentRequirement[], person: Record<string, unknown>, file: Record<string, unknown> = {}, asOf = '2026-11-26') {
  const pack = loadPack({ ...smallPack, documents: { documents: [kind('letter'), kind('form')], requirementSets: [], checklists: [{ id: 'case.test', title: { en: 'A test', fr: 'Un test' }, sets: [], requirements }] } }, 'sha256-test');
  if (!pack.ok) throw new Error(JSON.stringify(pack.faults));
  const client = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', name: { given: 'Ada', family: 'Exemple' }, ...person }], ...file });
  if (!client.ok) throw new Error(JSON.stringify(client));
  return generateChecklist(client.file, pack.pack, { id: 'case.test', asOf }).items.map((item) => ({ ...item, words: reasonInWords(item, client.file, 'en'), mots: reasonInWords(item, client.file, 'fr') }));
}
const perJob = (given: Partial<DocumentRequirement> = {}) => rule({ id: 'job', each: [{ list: 'applicant.work', as: 'job' }], for: 'applicant', subject: 'job.employer', ...given });

describe('an item of a list', () => {
  it('stands there for each entry', () => {
    expect(items([perJob()], { work: [{ employer: 'A' }, { employer: 'B' }] }).map(({ subject, need }) => [subject, need])).toEqual([['A', 'required'], ['B', 'required']]);
    expect(items([perJob()], { work: [] })).toEqual([]);
  });

  it('stands there once more, open, where the list may lack entries', () => {
    expect(items([perJob()], { work: [{ employer: 'A' }], incomplete: ['work'] }).map(({ subject, need, missing }) => [subject, need, missing])).toEqual([['A', 'required', []], [null, 'open', ['/persons/0/work']]]);
    expect(items([perJob()], {}).map(({ subject, need }) => [subject, need])).toEqual([[null, 'open']]);
  });

  it('stands there once for certain where it is needed even without an entry, known to be missing or not', () => {
    const even = perJob({ each: [{ list: 'applicant.work', as: 'job', evenWithout: true }] });
    expect(items([even], {}).map(({ need }) => need)).toEqual(['required']);
    expect(items([even], { work: [] }).map(({ need }) => need)).toEqual(['required']);
    expect(items([even], { work: [{ employer: 'A' }] }).map(({ subject }) => subject)).toEqual(['A']);
  });
});

describe('what tells items apart', () => {
  const study = (subject: DocumentRequirement['subject']) => rule({ id: 'study', each: [{ list: 'applicant.education', as: 'study' }], for: 'applicant', ...(subject === undefined ? {} : { subject }) });
  const education = [{ level: 'bachelor', field: 'Physics' }, { level: 'master', field: 'Physics' }, { level: 'master' }];

  it('is one member, or several', () => {
    expect(items([study('study.field')], { education }).map(({ subject }) => subject)).toEqual(['Physics', null]);
    expect(items([study(['study.level', 'study.field'])], { education }).map(({ subject, title }) => [subject, title.en, title.fr])).toEqual([
      ['bachelor · Physics', 'Paper letter – Bachelor’s degree, Physics', 'Document letter – Baccalauréat, Physics'],
      ['master · Physics', 'Paper letter – Master’s degree, Physics', 'Document letter – Maîtrise, Physics'],
      ['master', 'Paper letter – Master’s degree', 'Document letter – Maîtrise'],
    ]);
  });
});

describe('two rules for the same document of the same person', () => {
  const open = rule({ id: 'open', when: { field: 'applicant.sex', is: 'F' }, reason: { en: 'Perhaps.', fr: 'Peut-être.' } });
  const alsoOpen = rule({ id: 'also-open', when: { field: 'applicant.canadian', is: 'none' }, reason: { en: 'Perhaps not.', fr: 'Peut-être pas.' } });
  const asked = rule({ id: 'asked', required: false, reason: { en: 'Where asked.', fr: 'Sur demande.' } });
  const sure = rule({ id: 'sure', reason: { en: 'Always.', fr: 'Toujours.' } });

  it('make one item, as needed as the stricter says, whichever comes first', () => {
    for (const rules of [[asked, sure], [sure, asked]]) expect(items(rules, {}).map(({ need, reasons }) => [need, reasons.map(({ en }) => en).toSorted()])).toEqual([['required', ['Always.', 'Where asked.']]]);
  });

  it('keep beside a sure rule what another would add, and the facts that settle it', () => {
    for (const rules of [[open, sure], [sure, open]]) {
      const [item] = items(rules, {});
      expect(item).toMatchObject({ need: 'required', reasons: [{ en: 'Always.' }], missing: [], besides: { reasons: [{ en: 'Perhaps.' }], missing: ['/persons/0/sex'] } });
      expect(item?.words).toMatch(/^Always\. This may be added: Perhaps\. To be settled; it depends on: /);
    }
  });

  it('are open where one of them is, also beside one that is only asked for at times', () => {
    for (const rules of [[open, asked], [asked, open]]) expect(items(rules, {})).toMatchObject([{ need: 'open', missing: ['/persons/0/sex'] }]);
  });

  it('are asked for at times only where no rule requires it, whatever is not known', () => {
    expect(items([rule({ id: 'helps', required: false, when: { field: 'applicant.sex', is: 'F' } })], {})).toMatchObject([{ need: 'if-asked', missing: [] }]);
  });

  it('stay open for the reasons and the facts of both', () => {
    const [item] = items([open, alsoOpen], {});
    expect(item).toMatchObject({ need: 'open', missing: ['/persons/0/sex', '/persons/0/canadian'] });
    expect(item?.words).toMatch(/^Perhaps\. Perhaps not\. To be settled; it depends on: /);
  });
});

describe('a rule', () => {
  it('holds on its days, both included, of the planned day of filing', () => {
    const dated = rule({ id: 'dated', from: '2025-01-01', until: '2026-12-31' });
    const on = (asOf: string, filingOn?: string) => items([dated], {}, filingOn === undefined ? {} : { plan: { filingOn } }, asOf).length;
    expect([on('2024-12-31'), on('2025-01-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([0, 1, 1, 0]);
    expect(on('2024-12-31', '2025-01-01')).toBe(1);
    expect(on('2026-12-31', '2027-01-01')).toBe(0);
  });
});

describe('the words of a reason', () => {
  const say = (en: string, fr: string, person: Record<string, unknown> = { work: [{ employer: 'Inc.', startedOn: '2020-01-05', endedOn: null }] }, file = {}) => {
    const [item] = items([perJob({ reason: { en, fr }, for: null })], person, file);
    // Days are held together by spaces that do not break.
    return [item?.reasons[0]?.en, item?.reasons[0]?.fr].map((text) => text?.replaceAll('\u00A0', ' '));
  };

  it('name persons, days and what goes on', () => {
    expect(say('{applicant}: {job} ({job.startedOn} – {job.endedOn}).', '{applicant} : {job} ({job.startedOn} – {job.endedOn}).')).toEqual(['Ada Exemple: Inc. (5 January 2020 – present).', 'Ada Exemple : Inc. (5 janvier 2020 – aujourd’hui).']);
  });

  it('leave out brackets in which nothing is on file, and say of the rest that it is not recorded', () => {
    expect(say('At {job} ({job.title}, {job.country}): {job.noc}.', 'Chez {job} ({job.title}, {job.country}) : {job.noc}.')).toEqual(['At Inc.: not recorded.', 'Chez Inc. : non consigné.']);
    expect(say('At {job} ({job.title}, {job.startedOn}).', 'Chez {job} ({job.title}, {job.startedOn}).')).toEqual(['At Inc. (not recorded, 5 January 2020).', 'Chez Inc. (non consigné, 5 janvier 2020).']);
    expect(say('{job} ({job.employer}) is asked about.', '{job} ({job.employer}) est visé.', {})).toEqual(['A job is asked about.', 'Un emploi est visé.']);
  });

  it('end with one full stop, and bind French words', () => {
    expect(say('Work at {job}.', 'Le travail de {applicant} chez {job}.')).toEqual(['Work at Inc.', 'Le travail d’Ada Exemple chez Inc.']);
    expect(say('That {applicant} works.', 'Le fait que {applicant} travaille.')).toEqual(['That Ada Exemple works.', 'Le fait qu’Ada Exemple travaille.']);
  });

  it('call a job offer without a title the job offered, and a day that has not come not yet', () => {
    const offers = rule({ id: 'offer', each: [{ list: 'applicant.offers', as: 'offer' }], reason: { en: 'For {offer} (signed: {offer.signedOn}).', fr: 'Pour {offer} (signature : {offer.signedOn}).' } });
    const [item] = items([offers], {}, { employers: [{ id: 'e1', legalName: 'E' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', province: 'BC', signedOn: null }] });
    expect(item?.reasons).toEqual([{ en: 'For the job offered (signed: not yet).', fr: 'Pour l’emploi offert (signature : pas encore).' }]);
  });
});

describe('what is not settled', () => {
  const client = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', name: { given: 'Ada', family: 'Exemple' } }] });
  if (!client.ok) throw new Error(JSON.stringify(client));
  const cook = '/listChecks/qc-facilitated-occupations/63200';
  const open = (...missing: string[]) => ({ need: 'open' as const, reasons: [], missing });

  it('names facts of the client, and says what is to be looked up in a sentence of its own', () => {
    expect(reasonInWords(open('/persons/0/sex', cook), client.file, 'en')).toBe('To be settled; it depends on: Ada Exemple › Sex. Look up whether NOC 63200 Cooks is on the list “Quebec: occupations with facilitated LMIA processing”.');
    expect(reasonInWords(open(cook), client.file, 'fr')).toMatch(/^À préciser\. Vérifier si la profession CNP 63200 Cuisiniers[^;]* figure sur la liste «.*»\.$/);
  });

  it('keeps from the client what the office looks up', () => {
    expect(reasonInWords(open('/persons/0/sex', cook), client.file, 'en', 'client')).toBe('To be settled; it depends on: Ada Exemple › Sex.');
    expect(reasonInWords(open(cook), client.file, 'en', 'client')).toBe('To be settled.');
  });
});
