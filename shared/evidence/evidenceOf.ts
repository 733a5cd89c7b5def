import type { Assessment } from '../assessment/assess';
import type { PathwayResult } from '../assessment/engine/outcome';
import type { DocumentType } from '../assessment/pack/documents';
import type { Bilingual } from '../assessment/pack/types';
import { checklistOf, generateChecklist, type ChecklistItem } from '../checklists/generate';
import { lastGoodDay } from '../checklists/validity';
import { evidenceFacts } from './evidenceFacts';
import { evidenceStates, type CaseDocument, type CaseEvidence, type Discrepancy, type Evidence, type EvidenceDay, type EvidenceFact, type EvidenceState } from './types';

/** The as-of day, and the days of filing and of landing: planned ones that are past do not count, and the day on which something was filed does. `knownFrom`: what is on file counts as there from then on; null: on every day. */
interface PlannedDays {
  asOf: string;
  knownFrom: string | null;
  filing: string | null;
  landing: string | null;
}

function plannedDays({ client: { plan }, asOf }: Pick<Assessment, 'client' | 'asOf'>, ofCase: CaseEvidence | undefined, knownFrom: string | null): PlannedDays {
  const filing = ofCase?.filingOn ?? plan?.filingOn ?? null;
  const landing = ofCase?.landingOn ?? plan?.landingOn ?? null;
  return { asOf, knownFrom, filing: filing !== null && (filing >= asOf || ofCase?.isFiled === true) ? filing : null, landing: landing !== null && landing >= asOf ? landing : null };
}

type GoodOn = readonly ('filing' | 'landing' | 'stay')[];
type Named = Pick<EvidenceFact, 'document' | 'for' | 'subject'>;

/** Documents that are asked for whatever their dates, and are no evidence without one. */
const datedDocuments: readonly string[] = [
  'passport', 'status-document', 'language-test', 'quebec-language-test', 'eca', 'police-certificate', 'medical-exam-proof', 'biometrics-confirmation', 'lmia-letter', 'nomination-certificate', 'csq', 'caq', 'proof-of-funds', 'digital-photo', 'photos',
];

/** What somebody who applies holds: while it is good the rules do not ask for a new one, and the application rests on it all the same. */
const heldDocuments: readonly string[] = ['passport', 'status-document', 'medical-exam-proof', 'biometrics-confirmation'];

/** Whether both speak of one document: what tells it apart is compared where both say it. */
const isSame = (a: { document: string | null; for: string | null; subject: string | null }, b: Named): boolean =>
  a.document === b.document && (a.for === b.for || a.for === null || b.for === null) && (a.subject === b.subject || a.subject === null || b.subject === null);

const isOnStay = (on: GoodOn): boolean => on.includes('landing') || on.includes('stay');

/** From when to when a document is good. */
type Life = Pick<Evidence, 'issuedOn' | 'lastDay' | 'endless'>;

/** Whether it was there on a day: one whose day of issue is not on file counts as there since the file was opened; of an earlier day nobody knows. */
const wasThere = ({ issuedOn }: Life, day: string, knownFrom: string | null): boolean | null => (issuedOn === null ? (knownFrom !== null && day < knownFrom ? null : true) : issuedOn <= day);

/** How a document stands. A document of which the rules say no day has to be good when the application is filed. */
function stateOf(life: Life, on: GoodOn, { asOf, knownFrom, filing, landing }: PlannedDays): EvidenceState {
  const { lastDay: last, endless } = life;
  if (!endless && last !== null && last < asOf) return filing !== null && filing < asOf && last >= filing && wasThere(life, filing, knownFrom) === true && !isOnStay(on) ? 'good-when-filed' : 'expired';
  const was = wasThere(life, asOf, knownFrom);
  if (was === false) return 'issued-later';
  if (was === null || (last === null && !endless)) return 'not-known';
  if (last === null) return 'valid';
  if (on.includes('filing') && filing !== null && last < filing) return 'before-filing';
  return isOnStay(on) && landing !== null && last < landing ? 'before-landing' : 'valid';
}

function daysOf(life: Life, on: GoodOn, { asOf, knownFrom, filing, landing }: PlannedDays): EvidenceDay[] {
  const { lastDay: last, endless } = life;
  const good = (day: string): boolean | null => {
    if (!endless && last !== null && last < day) return false;
    const was = wasThere(life, day, knownFrom);
    return was === true && !endless && last === null ? null : was;
  };
  return [
    { on: 'as-of', day: asOf, isGood: good(asOf) },
    ...(filing !== null && on.includes('filing') ? [{ on: 'filing' as const, day: filing, isGood: good(filing) }] : []),
    ...(landing !== null && isOnStay(on) ? [{ on: 'landing' as const, day: landing, isGood: good(landing) }] : []),
  ];
}

/** Where facts and document say different days of the same thing; of a last day that follows from them only where no date tells. */
function discrepanciesOf(fact: EvidenceFact, noted: CaseDocument, notedLast: string | null): Discrepancy[] {
  const found = (['issuedOn', 'expiresOn'] as const).flatMap((date): Discrepancy[] => {
    const [a, b] = [fact[date], noted[date]];
    return a !== null && b !== null && a !== b ? [{ date, fact: a, document: b }] : [];
  });
  if (found.length > 0 || fact.lastDay === null || notedLast === null || fact.lastDay === notedLast) return found;
  return [{ date: 'lastDay', fact: fact.lastDay, document: notedLast }];
}

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b);
const withAbout = (title: Bilingual, about: Bilingual | null): Bilingual => (about === null ? title : { en: `${title.en} – ${about.en}`, fr: `${title.fr} – ${about.fr}` });

/** What is known of one piece before it is judged. */
interface Piece {
  fact: EvidenceFact | null;
  noted: CaseDocument | null;
  wanted: ChecklistItem | null;
}

/** Puts facts, the items of the case and what the rules ask for together: each item stands with the fact that it proves. */
function piecesOf(facts: readonly EvidenceFact[], noted: readonly CaseDocument[], wanted: readonly ChecklistItem[], rests: (fact: EvidenceFact) => boolean): Piece[] {
  const asked = wanted.map((item) => ({ item, name: { document: item.document.id, for: item.for, subject: item.subject } }));
  const wantedFor = (name: Named): ChecklistItem | null => asked.find((one) => isSame(one.name, name))?.item ?? null;
  const used = new Set<CaseDocument>();
  const ofFacts = facts.flatMap((fact): Piece[] => {
    const item = wantedFor(fact);
    const proof = noted.find((one) => !used.has(one) && isSame(one, fact)) ?? null;
    if (item === null && proof === null && !rests(fact)) return [];
    if (proof) used.add(proof);
    return [{ fact, noted: proof, wanted: item }];
  });
  const ofDocuments = noted.filter((one) => !used.has(one)).flatMap((one): Piece[] => {
    const item = one.document === null ? null : wantedFor({ document: one.document, for: one.for, subject: one.subject });
    const isDated = one.issuedOn !== null || one.expiresOn !== null;
    return isDated || (item?.need === 'required' && datedDocuments.includes(item.document.id)) ? [{ fact: null, noted: one, wanted: item }] : [];
  });
  const known = [...facts, ...noted];
  const ofRules = asked.flatMap(({ item, name }): Piece[] =>
    item.need !== 'required' || !datedDocuments.includes(name.document) || known.some((one) => isSame(one, name)) ? [] : [{ fact: null, noted: null, wanted: item }]);
  return [...ofFacts, ...ofDocuments, ...ofRules];
}

const place = ({ fact, noted, wanted }: Piece): string => fact?.pointer ?? (noted ? `item ${noted.itemId}` : [wanted?.key, ...(wanted?.entries ?? [])].join(' '));

/**
 * The evidence on which a pathway's outcome rests for a person, or on which its application will: of every document that is good only for
 * a time, how long it is, from the facts of the file and, where there is a case of the pathway, from the dates noted on its checklist and on
 * the documents filed. The most urgent first. Nothing of it changes an outcome: rules that look at a day look at the fact. Of a
 * day before the file was opened it is not claimed that a document was there whose day of issue is not on file.
 */
export function evidenceOf(assessment: Assessment, result: PathwayResult, ofCase?: CaseEvidence): Evidence[] {
  if (result.version === null) return [];
  const { client, pack, personId, asOf, subject } = assessment;
  const types = new Map<string, DocumentType>((pack.pack.documents?.documents ?? []).map((document) => [document.id, document]));
  const offer = result.entry?.startsWith('/jobOffers/') === true ? result.entry : null;
  const met = result.criteria.filter(({ outcome }) => outcome === 'met');
  const reading = (test: (input: string) => boolean): string[] => [...new Set(met.filter(({ inputs }) => inputs.some(test)).map(({ criterion }) => criterion.id))];
  const isHeld = (fact: EvidenceFact): boolean => heldDocuments.includes(fact.document) && wanted.some((item) => item.for === fact.for) && (fact.endless || (fact.lastDay ?? '') >= asOf);
  // Whoever is invited through a pool is invited on a profile, which is a paper of none of the checklists before the invitation.
  const isPooled = (fact: EvidenceFact): boolean => fact.document === 'express-entry-profile' && result.scores.some(({ id }) => id === 'crs');
  const restingOn = ({ pointer }: EvidenceFact): string[] => reading((input) => input === pointer || input.startsWith(`${pointer}/`));
  const wanted = checklistOf(pack, result.id) ? generateChecklist(client, pack, { id: result.id, asOf, personId }).items : [];
  const days = plannedDays(assessment, ofCase, client.openedOn ?? null);
  const pieces = piecesOf(evidenceFacts(subject, pack, offer), ofCase?.documents ?? [], wanted, (fact) => isHeld(fact) || isPooled(fact) || restingOn(fact).length > 0);
  return pieces
    .map((piece): Evidence => {
      const { fact, noted, wanted: item } = piece;
      const id = fact?.document ?? noted?.document ?? item?.document.id ?? 'own';
      const type = types.get(id);
      const validity = noted?.validity ?? type?.validity ?? null;
      const notedLast = noted ? lastGoodDay(noted, noted) : null;
      const lastDay = earlier(fact?.lastDay ?? null, notedLast);
      const endless = lastDay === null && fact?.endless === true;
      const life: Life = { issuedOn: fact?.issuedOn ?? noted?.issuedOn ?? null, lastDay, endless };
      const on: GoodOn = validity?.on ?? ['filing'];
      const title = noted && !fact ? noted.title : fact ? withAbout(type?.title ?? noted?.title ?? { en: id, fr: id }, fact.about) : item?.title ?? type?.title ?? { en: id, fr: id };
      return {
        id: place(piece), document: id, title, for: fact?.for ?? noted?.for ?? item?.for ?? null, validity: validity?.label ?? null,
        ...life, state: stateOf(life, on, days), days: daysOf(life, on, days),
        pointer: fact?.pointer ?? null, dayPointer: fact?.dayPointer ?? null, itemId: noted?.itemId ?? null,
        discrepancies: fact && noted ? discrepanciesOf(fact, noted, notedLast) : [],
        criteria: fact ? restingOn(fact) : [], criteriaOfDay: fact ? reading((input) => input === fact.dayPointer) : [],
        citations: [...new Set([...(type?.citations ?? []), ...(noted && !type ? noted.citations : [])])],
      };
    })
    .toSorted((a, b) => evidenceStates.indexOf(a.state) - evidenceStates.indexOf(b.state) || (a.lastDay ?? '9999').localeCompare(b.lastDay ?? '9999') || a.id.localeCompare(b.id));
}
