import { dateOf, dayOf } from '../assessment/engine/days';
import type { Subject } from '../assessment/engine/subject';
import type { Pointer } from '../assessment/engine/values';
import type { FactRecord } from '../assessment/facts/records';
import { lmiaLastDay } from '../assessment/measures/workPermitOffer';
import type { DocumentType } from '../assessment/pack/documents';
import type { LoadedPack } from '../assessment/pack/load';
import type { Bilingual } from '../assessment/pack/types';
import { lastGoodDay } from '../checklists/validity';
import { countryName, provinceName } from '../places';
import { optionLabel, type OptionName } from '../texts';
import type { EvidenceFact } from './types';

type Documents = ReadonlyMap<string, Pick<DocumentType, 'validity'>>;
type About = Pick<EvidenceFact, 'subject' | 'about'>;
type Owner = EvidenceFact['for'];

const textOf = (record: FactRecord, member: string): string | null => {
  const value = record.plain(member);
  return typeof value === 'string' && value !== '' ? value : null;
};
const idOf = ({ raw }: FactRecord): string | null => (typeof raw['id'] === 'string' ? raw['id'] : null);
const both = (text: string): Bilingual => ({ en: text, fr: text });
const inWords = (value: string | null, words: (value: string, language: 'en' | 'fr') => string): Bilingual | null => (value === null ? null : { en: words(value, 'en'), fr: words(value, 'fr') });
const option = (list: OptionName, value: string | null): Bilingual | null => inWords(value, (text, language) => optionLabel(list, text, language));

/** The day that a member holds; null where it is not known or not settled, `endless` where the file says that there is none. */
function dayIn(record: FactRecord, member: string): { day: string | null; endless: boolean } {
  const { low, high } = record.number(member, Infinity);
  if (low !== high) return { day: null, endless: false };
  return Number.isFinite(low) ? { day: dateOf(low), endless: false } : { day: null, endless: true };
}

/** A fact whose document ends on a day of its own, or so long after its date as the rules say. */
function dated(record: FactRecord, document: string, owner: Owner, dates: { issued?: string; expires?: string }, about: About, documents: Documents): EvidenceFact {
  const issued = dates.issued === undefined ? null : dayIn(record, dates.issued).day;
  const expires = dates.expires === undefined ? { day: null, endless: false } : dayIn(record, dates.expires);
  const lastDay = expires.endless ? null : lastGoodDay({ validity: documents.get(document)?.validity ?? null }, { issuedOn: issued, expiresOn: expires.day });
  const isFromIssue = expires.day === null && lastDay !== null;
  const ending = isFromIssue ? dates.issued : dates.expires ?? dates.issued;
  return { document, for: owner, ...about, pointer: record.pointer, dayPointer: ending === undefined ? record.pointer : record.at(ending), issuedOn: issued, expiresOn: expires.day, lastDay, endless: expires.endless };
}

/** How far a day lies: no end is the furthest, one that is not known the nearest. */
function reach(record: FactRecord, member: string): number {
  const { day, endless } = dayIn(record, member);
  if (endless) return Infinity;
  return day === null ? -Infinity : dayOf(day);
}

/** Of records in the same group only the one whose day is the latest: an older passport proves nothing that the newer one does not. */
function newestOf(records: readonly FactRecord[], group: (record: FactRecord) => string, day: string): FactRecord[] {
  const newest = new Map<string, FactRecord>();
  for (const record of records) {
    const known = newest.get(group(record));
    if (!known || reach(record, day) > reach(known, day)) newest.set(group(record), record);
  }
  return [...newest.values()];
}

/** Tests for Quebec; the others are for federal programs and provinces. */
const quebecTests: readonly string[] = ['TEFAQ', 'TCFQ', 'DELF', 'DALF'];
/** Tests of French; all others but those for Quebec are of English. */
const frenchTests: readonly string[] = ['TEF', 'TCF'];
/** Levels stated without a report of a test: there is no document. */
const stated: readonly string[] = ['CLB', 'NCLC', 'EQ'];
/** What is held in Canada on a paper of its own. */
const papers: readonly string[] = ['work-permit', 'study-permit', 'visitor', 'refugee-claimant', 'temporary-resident-permit'];

/** A newer test of the same language takes the place of an older one, whichever it is. */
function testGroup(test: FactRecord): string {
  const name = textOf(test, 'test') ?? '';
  if (quebecTests.includes(name)) return 'quebec';
  return frenchTests.includes(name) ? 'fr' : 'en';
}

const languageTests = (person: FactRecord, owner: Owner, documents: Documents): EvidenceFact[] =>
  newestOf(person.records('languageTests').entries.filter((test) => !stated.includes(textOf(test, 'test') ?? '')), testGroup, 'takenOn').map((test) => {
    const name = textOf(test, 'test');
    return dated(test, quebecTests.includes(name ?? '') ? 'quebec-language-test' : 'language-test', owner, { issued: 'takenOn' }, { subject: name, about: option('languageTest', name) }, documents);
  });

const credentialAssessments = (person: FactRecord, owner: Owner, documents: Documents): EvidenceFact[] =>
  person.records('education').entries.flatMap((study) => {
    const eca = study.child('eca');
    if (!eca) return [];
    const subject = [textOf(study, 'level'), textOf(study, 'field')].filter((part) => part !== null).join(' · ');
    const field = textOf(study, 'field');
    return [dated(eca, 'eca', owner, { issued: 'issuedOn' }, { subject: subject === '' ? null : subject, about: field === null ? option('educationLevel', textOf(study, 'level')) : both(field) }, documents)];
  });

function statuses(person: FactRecord, owner: Owner, asOf: string, documents: Documents): EvidenceFact[] {
  const held = person.records('canadianStatus').entries.filter((status) => papers.includes(textOf(status, 'kind') ?? '') && (dayIn(status, 'endedOn').day ?? asOf) >= asOf);
  return newestOf(held, () => '', 'expiresOn').map((status) =>
    dated(status, 'status-document', owner, { issued: 'issuedOn', expires: 'expiresOn' }, { subject: 'CA', about: option('canadianStatus', textOf(status, 'kind')) }, documents));
}

/** What a person was given or went through. */
function ofPerson(person: FactRecord, asOf: string, documents: Documents): EvidenceFact[] {
  const owner = idOf(person);
  const nothing: About = { subject: null, about: null };
  const canadianVisas = person.records('visas').entries.filter((visa) => textOf(visa, 'country') === 'CA');
  const funds = person.child('funds');
  return [
    ...newestOf(person.records('passports').entries, (passport) => textOf(passport, 'country') ?? '', 'expiresOn').map((passport) =>
      dated(passport, 'passport', owner, { issued: 'issuedOn', expires: 'expiresOn' }, { subject: null, about: inWords(textOf(passport, 'country'), countryName) }, documents)),
    ...statuses(person, owner, asOf, documents),
    ...newestOf(canadianVisas, () => '', 'expiresOn').map((visa) => dated(visa, 'visitor-visa-or-eta', owner, { issued: 'issuedOn', expires: 'expiresOn' }, { subject: null, about: inWords(textOf(visa, 'class'), (text) => text) }, documents)),
    ...languageTests(person, owner, documents),
    ...credentialAssessments(person, owner, documents),
    ...person.records('licences').entries.filter((licence) => textOf(licence, 'status') === 'held').map((licence) =>
      dated(licence, 'licence', owner, { issued: 'issuedOn', expires: 'expiresOn' }, { subject: null, about: inWords(textOf(licence, 'profession'), (text) => text) }, documents)),
    ...newestOf(person.records('medicalExams').entries, () => '', 'examinedOn').map((exam) => dated(exam, 'medical-exam-proof', owner, { issued: 'examinedOn' }, nothing, documents)),
    ...(textOf(person, 'biometricsOn') === null ? [] : [{ ...dated(person, 'biometrics-confirmation', owner, { issued: 'biometricsOn' }, nothing, documents), pointer: person.at('biometricsOn') }]),
    ...(funds ? [dated(funds, 'proof-of-funds', owner, { issued: 'asOf' }, nothing, documents)] : []),
  ];
}

/** The labour market impact assessment of an offer: to the day printed, else at most as long as one of its day of issue may be used. */
function assessmentOf(offer: FactRecord, owner: Owner, documents: Documents): EvidenceFact[] {
  const lmia = offer.child('lmia');
  if (!lmia || textOf(lmia, 'decision') === 'negative' || !(lmia.isStated('issuedOn') || lmia.isStated('expiresOn'))) return [];
  const found = dated(lmia, 'lmia-letter', owner, { issued: 'issuedOn', expires: 'expiresOn' }, { subject: idOf(offer), about: inWords(textOf(lmia, 'number'), (text) => text) }, documents);
  const { high } = lmiaLastDay(lmia);
  return [{ ...found, lastDay: Number.isFinite(high) ? dateOf(high) : null }];
}

const nominationDocuments: Readonly<Record<string, string>> = {
  nomination: 'nomination-certificate', 'letter-of-support': 'provincial-support-letter', 'selection-certificate': 'csq', 'acceptance-certificate': 'caq', endorsement: 'endorsement',
};

/** What a province gave the person; what was used, withdrawn or refused proves nothing more. */
function nominations({ file, applicant, applicantId }: Subject, documents: Documents): EvidenceFact[] {
  const isPrincipal = applicant.raw['role'] === 'principal';
  return file.records('nominations').entries.flatMap((nomination) => {
    const document = nominationDocuments[textOf(nomination, 'kind') ?? ''];
    const of = textOf(nomination, 'personId');
    if (document === undefined || (of === null ? !isPrincipal : of !== applicantId) || (textOf(nomination, 'state') ?? 'valid') !== 'valid') return [];
    const province = textOf(nomination, 'province');
    const subject = document === 'nomination-certificate' ? province : null;
    return [dated(nomination, document, applicantId, { issued: 'issuedOn', expires: 'expiresOn' }, { subject, about: inWords(province, provinceName) }, documents)];
  });
}

/** The Express Entry profile: a year, unless it ended before. */
function profile(subject: Subject, documents: Documents): EvidenceFact[] {
  const { profile: record } = subject;
  if (!record || !record.isStated('profileSubmittedOn')) return [];
  const submitted = dated(record, 'express-entry-profile', subject.applicantId, { issued: 'profileSubmittedOn' }, { subject: null, about: null }, documents);
  // The occupation and the invitation that it names are facts of their own.
  const whole = { ...submitted, pointer: submitted.dayPointer };
  const ended = dayIn(record, 'profileEndedOn').day;
  return [ended !== null && (whole.lastDay === null || ended < whole.lastDay) ? { ...whole, expiresOn: ended, lastDay: ended, dayPointer: record.at('profileEndedOn') } : whole];
}

/** What the office noted as the proof of a fact, where its document lasts so long after its date. */
function noted({ file, applicantId }: Subject, ownerAt: (pointer: Pointer) => Owner, documents: Documents): EvidenceFact[] {
  return file.records('evidence').entries.flatMap((entry) => {
    const document = textOf(entry, 'document');
    const path = textOf(entry, 'path') ?? '';
    if (document === null || documents.get(document)?.validity?.lasts === undefined || !entry.isStated('dated')) return [];
    return [dated(entry, document, ownerAt(path) ?? applicantId, { issued: 'dated' }, { subject: null, about: null }, documents)];
  });
}

const documentsOf = ({ pack }: LoadedPack): Documents => new Map((pack.documents?.documents ?? []).map((document) => [document.id, document]));

/**
 * Every fact of the file, as one person is assessed, whose document is good only for a time: of the person, the family and the offer
 * looked at (`offer`, else each of the person's), with the last day on which it is good. In no particular order.
 */
export function evidenceFacts(subject: Subject, pack: LoadedPack, offer: Pointer | null): EvidenceFact[] {
  const documents = pack.derived(documentsOf);
  const asOf = dateOf(subject.asOf);
  const family = [subject.applicant, ...(subject.spouse ? [subject.spouse] : []), ...subject.children];
  const offers = subject.offers().entries.filter(({ pointer }) => offer === null || pointer === offer);
  const ofOffers = offers.flatMap((one) => {
    const employer = subject.source.employerOf(one);
    const owner = employer ? idOf(employer) : null;
    const province = textOf(one, 'province');
    const registrations = employer?.records('approvals').entries.filter((approval) => textOf(approval, 'kind') === 'employer-registration' && (textOf(approval, 'province') ?? province) === province) ?? [];
    return [
      ...assessmentOf(one, owner, documents),
      ...newestOf(registrations, () => '', 'expiresOn').map((approval) => dated(approval, 'employer-registration', owner, { issued: 'issuedOn', expires: 'expiresOn' }, { subject: province, about: inWords(province, provinceName) }, documents)),
    ];
  });
  const ownerAt = (pointer: Pointer): Owner => {
    const person = family.find((one) => pointer.startsWith(`${one.pointer}/`));
    return person ? idOf(person) : null;
  };
  const found = [...family.flatMap((person) => ofPerson(person, asOf, documents)), ...ofOffers, ...nominations(subject, documents), ...profile(subject, documents)];
  // What is on file as a fact of its own is not listed a second time for a note that it was proven.
  const others = noted(subject, ownerAt, documents).filter((note) => !found.some((fact) => fact.document === note.document && fact.for === note.for));
  return [...found, ...others];
}
