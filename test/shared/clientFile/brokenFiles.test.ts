import { describe, expect, it } from 'vitest';
import { mostFaultsOfList, parseClientFile, parseClientFileValue, withoutCount } from '../../../shared/clientFile';

type Members = Record<string, unknown>;

/** A small valid file with one of everything that a fault can be about; each case spoils it in one way. */
const person = (more: Members = {}): Members => ({ id: 'p1', role: 'principal', ...more });
const file = (more: Members = {}): Members => ({ format: 'dossier-client/1', fileNumber: '2026-0142', persons: [person()], ...more });
const withPerson = (more: Members): Members => file({ persons: [person(more)] });
const employer = { id: 'e1', legalName: 'Maple Robotics Inc.' };
const offer = (more: Members = {}): Members => ({ id: 'j1', personId: 'p1', employerId: 'e1', ...more });
const withOffer = (more: Members): Members => file({ employers: [employer], jobOffers: [offer(more)] });
const withEmployer = (more: Members): Members => file({ employers: [{ ...employer, ...more }] });
const without = (members: Members, name: string): Members => Object.fromEntries(Object.entries(members).filter(([member]) => member !== name));

type Case = readonly [why: string, value: unknown, faults: readonly (readonly [path: string, code: string])[]];

const structure: readonly Case[] = [
  ['the whole is a list', [], [['', 'wrong-type']]],
  ['the whole is null', null, [['', 'null-not-allowed']]],
  ['the whole is nothing', undefined, [['', 'missing-member']]],
  ['another format', file({ format: 'dossier-client/2' }), [['/format', 'not-a-choice']]],
  ['no format', without(file(), 'format'), [['/format', 'missing-member']]],
  ['no file number', without(file(), 'fileNumber'), [['/fileNumber', 'missing-member']]],
  ['an empty file number', file({ fileNumber: '' }), [['/fileNumber', 'too-short']]],
  ['no persons', without(file(), 'persons'), [['/persons', 'missing-member']]],
  ['persons are no list', file({ persons: {} }), [['/persons', 'wrong-type']]],
  ['persons are null', file({ persons: null }), [['/persons', 'null-not-allowed']]],
  ['a person is a text', file({ persons: [person(), 'p2'] }), [['/persons/1', 'wrong-type']]],
  ['a person without id and role', file({ persons: [person(), {}] }), [['/persons/1/id', 'missing-member'], ['/persons/1/role', 'missing-member']]],
  ['a member that does not exist', file({ notes: 'x' }), [['/notes', 'unknown-member']]],
  ['a member in the wrong case', withPerson({ Sex: 'M' }), [['/persons/0/Sex', 'unknown-member']]],
  ['a member with characters that a pointer escapes', file({ 'a/b~c': 1 }), [['/a~1b~0c', 'unknown-member']]],
  ['an unknown member deep inside', withPerson({ education: [{ level: 'bachelor', eca: { organisation: 'WES' } }] }), [['/persons/0/education/0/eca/organisation', 'unknown-member']]],
  ['an unknown member of a kind that JavaScript objects have', withPerson({ toString: 'x', hasOwnProperty: 1 }), [['/persons/0/toString', 'unknown-member'], ['/persons/0/hasOwnProperty', 'unknown-member']]],
  ['null where the table does not name it', withPerson({ sex: null, work: null, dateOfBirth: null }), [['/persons/0/sex', 'null-not-allowed'], ['/persons/0/work', 'null-not-allowed'], ['/persons/0/dateOfBirth', 'null-not-allowed']]],
  ['null for a fact that has no span to go on', withPerson({ usPermanentResident: { expiresOn: null }, admissibility: { events: [{ kind: 'conviction', sentenceEndedOn: null }] } }), [['/persons/0/usPermanentResident/expiresOn', 'null-not-allowed'], ['/persons/0/admissibility/events/0/sentenceEndedOn', 'null-not-allowed']]],
  ['null for an id', file({ expressEntry: { invitedOn: null, invitedUnder: null, invitedCategory: null } }), [['/expressEntry/invitedUnder', 'null-not-allowed'], ['/expressEntry/invitedCategory', 'null-not-allowed']]],
  ['null in a list', withPerson({ citizenships: ['NG', null] }), [['/persons/0/citizenships/1', 'null-not-allowed']]],
  ['a list of one written without brackets', withPerson({ citizenships: 'NG' }), [['/persons/0/citizenships', 'wrong-type']]],
  ['several faults at once, in the order of the file', { persons: [person({ sex: 'male', dateOfBirth: '1993-4-17' })], fileNumber: 7, format: 'dossier-client/1' }, [['/persons/0/sex', 'not-a-choice'], ['/persons/0/dateOfBirth', 'not-a-date'], ['/fileNumber', 'wrong-type']]],
];

const values: readonly Case[] = [
  ['29 February of a common year', withPerson({ dateOfBirth: '2023-02-29' }), [['/persons/0/dateOfBirth', 'not-a-date']]],
  ['29 February of 1900', withPerson({ dateOfBirth: '1900-02-29' }), [['/persons/0/dateOfBirth', 'not-a-date']]],
  ['31 April', withPerson({ unionSince: '2021-04-31' }), [['/persons/0/unionSince', 'not-a-date']]],
  ['month 13', file({ openedOn: '2026-13-01' }), [['/openedOn', 'not-a-date']]],
  ['day 0', file({ openedOn: '2026-01-00' }), [['/openedOn', 'not-a-date']]],
  ['the year 0000, which the calendar does not have', file({ openedOn: '0000-12-31', persons: [person({ dateOfBirth: '0000-02-29', residences: [{ country: 'NG', to: '0000-01-01' }] })] }), [['/persons/0/dateOfBirth', 'not-a-date'], ['/persons/0/residences/0/to', 'not-a-date'], ['/openedOn', 'not-a-date']]],
  ['the year 0000 as one side of a range', file({ uncertain: [{ path: '/persons/0/dateOfBirth', min: '0000-01-01' }] }), [['/uncertain/0/min', 'not-a-date']]],
  ['a year of five figures', file({ openedOn: '10000-01-01' }), [['/openedOn', 'not-a-date']]],
  ['a date and a time', file({ openedOn: '2026-03-02T00:00:00Z' }), [['/openedOn', 'not-a-date']]],
  ['a month without a day', file({ openedOn: '2026-03' }), [['/openedOn', 'not-a-date']]],
  ['a date as a number', file({ openedOn: 20_260_302 }), [['/openedOn', 'wrong-type']]],
  ['a country by name', withPerson({ countryOfBirth: 'Nigeria' }), [['/persons/0/countryOfBirth', 'not-a-country']]],
  ['a country in small letters', withPerson({ countryOfBirth: 'ng' }), [['/persons/0/countryOfBirth', 'not-a-country']]],
  ['a country of three letters', withPerson({ citizenships: ['NGA'] }), [['/persons/0/citizenships/0', 'not-a-country']]],
  ['the United Kingdom as UK', withPerson({ residences: [{ country: 'UK' }] }), [['/persons/0/residences/0/country', 'not-a-country']]],
  ['a province that is none', withOffer({ province: 'BCC' }), [['/jobOffers/0/province', 'not-a-choice']]],
  ['a state of another country', withPerson({ intent: { provinces: ['BC', 'WA'] } }), [['/persons/0/intent/provinces/1', 'not-a-choice']]],
  ['a language by name', withPerson({ documentLanguages: ['English'] }), [['/persons/0/documentLanguages/0', 'not-a-language']]],
  ['a language of three letters for documents', withPerson({ documentLanguages: ['ceb'] }), [['/persons/0/documentLanguages/0', 'not-a-language']]],
  ['a NOC code as a number', withOffer({ noc: 21_231 }), [['/jobOffers/0/noc', 'wrong-type']]],
  ['a NOC code of three digits', withOffer({ noc: '212' }), [['/jobOffers/0/noc', 'not-a-noc']]],
  ['a NOC code with its title', withOffer({ noc: '21231 Software engineers' }), [['/jobOffers/0/noc', 'not-a-noc']]],
  ['an occupation that the NOC does not have', withOffer({ noc: '21999' }), [['/jobOffers/0/noc', 'unknown-noc']]],
  ['an occupation that NOC 2016 does not have', withPerson({ work: [{ employer: 'X', noc: '9999' }] }), [['/persons/0/work/0/noc', 'unknown-noc']]],
  ['a NOC 2021 code where NOC 2016 is asked', withOffer({ noc2016: '21231' }), [['/jobOffers/0/noc2016', 'not-a-noc-2016']]],
  ['a CIP code without its point', withPerson({ education: [{ level: 'bachelor', cip: '140901' }] }), [['/persons/0/education/0/cip', 'not-a-cip']]],
  ['a NAICS code of three digits', withEmployer({ naics: '541' }), [['/employers/0/naics', 'not-a-naics']]],
  ['a UCI of eleven digits', withPerson({ uci: '12345678901' }), [['/persons/0/uci', 'not-a-uci']]],
  ['an amount with three decimals', withOffer({ wagePerHour: 52.505 }), [['/jobOffers/0/wagePerHour', 'too-many-decimals']]],
  ['an amount in quotation marks', withOffer({ wagePerHour: '52.50' }), [['/jobOffers/0/wagePerHour', 'wrong-type']]],
  ['a negative wage', withOffer({ wagePerHour: -1 }), [['/jobOffers/0/wagePerHour', 'too-small']]],
  ['a percentage above 100', withEmployer({ familyShares: [{ personId: 'p1', percent: 100.5 }] }), [['/employers/0/familyShares/0/percent', 'too-great']]],
  ['a percentage below 0', withEmployer({ treatyEnterprise: { ownedPercent: -1 } }), [['/employers/0/treatyEnterprise/ownedPercent', 'too-small']]],
  ['a number of people that is not whole', withEmployer({ employeesInProvince: 4.5 }), [['/employers/0/employeesInProvince', 'not-whole']]],
  ['not a number', withEmployer({ employeesInProvince: Number.NaN }), [['/employers/0/employeesInProvince', 'wrong-type']]],
  ['an infinite number', withOffer({ hoursPerWeek: Number.POSITIVE_INFINITY }), [['/jobOffers/0/hoursPerWeek', 'wrong-type']]],
  ['more hours than a week has', withOffer({ hoursPerWeek: 169 }), [['/jobOffers/0/hoursPerWeek', 'too-great']]],
  ['yes as a text', withPerson({ accompanying: 'yes' }), [['/persons/0/accompanying', 'wrong-type']]],
  ['yes as a number', withPerson({ accompanying: 1 }), [['/persons/0/accompanying', 'wrong-type']]],
  ['a marital status that is none', withPerson({ maritalStatus: 'single' }), [['/persons/0/maritalStatus', 'not-a-choice']]],
  ['a choice as a number', withPerson({ role: 1 }), [['/persons', 'no-principal'], ['/persons/0/role', 'not-a-choice']]],
  ['a control character', withPerson({ birthCity: 'La\u0000gos' }), [['/persons/0/birthCity', 'bad-characters']]],
  ['a line break in a line', withPerson({ birthCity: 'Lagos\nNigeria' }), [['/persons/0/birthCity', 'bad-characters']]],
  ['half a character', withPerson({ nativeName: 'x\uD83D' }), [['/persons/0/nativeName', 'bad-characters']]],
  ['a control character of the upper range', withOffer({ duties: 'a\u0085b' }), [['/jobOffers/0/duties', 'bad-characters']]],
  ['a text without end', withPerson({ name: { family: 'x'.repeat(201) } }), [['/persons/0/name/family', 'too-long']]],
  ['an IELTS score that the test does not give', withPerson({ languageTests: [{ test: 'IELTS-G', listening: 7.3, reading: 75, writing: 9.5, speaking: 9 }] }), [['/persons/0/languageTests/0/listening', 'out-of-scale'], ['/persons/0/languageTests/0/reading', 'out-of-scale'], ['/persons/0/languageTests/0/writing', 'out-of-scale']]],
  ['a CLB of thirteen', withPerson({ languageTests: [{ test: 'CLB', speaking: 13 }] }), [['/persons/0/languageTests/0/speaking', 'out-of-scale']]],
  ['a list of the person that does not exist', withPerson({ incomplete: ['work', 'hobbies'] }), [['/persons/0/incomplete/1', 'not-a-choice']]],
  ['an approval of the employer on an offer', withOffer({ approvals: [{ kind: 'employer-registration' }] }), [['/jobOffers/0/approvals/0/kind', 'not-a-choice']]],
  ['an approval of an offer on the employer', withEmployer({ approvals: [{ kind: 'portal-offer' }] }), [['/employers/0/approvals/0/kind', 'not-a-choice']]],
  ['a pointer without its slash', file({ uncertain: [{ path: 'persons/0/sex', oneOf: ['F', 'M'] }] }), [['/uncertain/0/path', 'not-a-pointer']]],
  ['a pointer with a leading zero before a number', file({ evidence: [{ path: '/persons/00/name', document: 'passport' }] }), [['/evidence/0/path', 'not-a-pointer']]],
  ['a pointer that ends with such a number', file({ uncertain: [{ path: '/persons/0/work/01', oneOf: ['F', 'M'] }] }), [['/uncertain/0/path', 'not-a-pointer']]],
  ['a file number with a blank before it', file({ fileNumber: ' 2026-1' }), [['/fileNumber', 'blank-ends']]],
  ['a file number with a no-break space behind it', file({ fileNumber: '2026-1\u00A0' }), [['/fileNumber', 'blank-ends']]],
  ['a file number of blanks', file({ fileNumber: '  ' }), [['/fileNumber', 'blank-ends']]],
  ['a pointer with a bare tilde', file({ evidence: [{ path: '/persons/0/~2', document: 'passport' }] }), [['/evidence/0/path', 'not-a-pointer']]],
  ['a list check of what the list does not hold', file({ listChecks: [{ list: 'pgwp-fields', item: 'Computer science', listed: true, checkedOn: '2026-01-01' }] }), [['/listChecks/0/item', 'not-an-item-of-list']]],
  ['an occupation check with an occupation that does not exist', file({ listChecks: [{ list: 'ab-tech-occupations', item: '21999', listed: true, checkedOn: '2026-01-01' }] }), [['/listChecks/0/item', 'not-an-item-of-list']]],
];

const required: readonly Case[] = [
  ['a residence without country', withPerson({ residences: [{}] }), [['/persons/0/residences/0/country', 'missing-member']]],
  ['education without level', withPerson({ education: [{ field: 'Law' }] }), [['/persons/0/education/0/level', 'missing-member']]],
  ['a language test without its name', withPerson({ languageTests: [{}] }), [['/persons/0/languageTests/0/test', 'missing-member']]],
  ['work without employer', withPerson({ work: [{}] }), [['/persons/0/work/0/employer', 'missing-member']]],
  ['a status without kind', withPerson({ canadianStatus: [{}] }), [['/persons/0/canadianStatus/0/kind', 'missing-member']]],
  ['an application without kind', withPerson({ applications: [{}] }), [['/persons/0/applications/0/kind', 'missing-member']]],
  ['a relative without relation', withPerson({ relativesInCanada: [{}] }), [['/persons/0/relativesInCanada/0/relation', 'missing-member']]],
  ['an event without kind', withPerson({ admissibility: { events: [{}] } }), [['/persons/0/admissibility/events/0/kind', 'missing-member']]],
  ['an employer without its name', file({ employers: [{ id: 'e1' }] }), [['/employers/0/legalName', 'missing-member']]],
  ['an offer without person and employer', file({ jobOffers: [{ id: 'j1' }] }), [['/jobOffers/0/personId', 'missing-member'], ['/jobOffers/0/employerId', 'missing-member']]],
  ['a listed profession without entry', withOffer({ listedProfessions: [{ list: 'cusma' }] }), [['/jobOffers/0/listedProfessions/0/entry', 'missing-member']]],
  ['an LMIA without stream', withOffer({ lmia: { number: '1' } }), [['/jobOffers/0/lmia/stream', 'missing-member']]],
  ['a transfer without category', withOffer({ transfer: {} }), [['/jobOffers/0/transfer/category', 'missing-member']]],
  ['a nomination without province and kind', file({ nominations: [{}] }), [['/nominations/0/province', 'missing-member'], ['/nominations/0/kind', 'missing-member']]],
  ['a provincial profile without province and system', file({ provincialProfiles: [{}] }), [['/provincialProfiles/0/province', 'missing-member'], ['/provincialProfiles/0/system', 'missing-member']]],
  ['an empty requirement check', file({ requirementChecks: [{}] }), [['/requirementChecks/0/requirement', 'missing-member'], ['/requirementChecks/0/personId', 'missing-member'], ['/requirementChecks/0/met', 'missing-member'], ['/requirementChecks/0/checkedOn', 'missing-member'], ['/requirementChecks/0/source', 'missing-member']]],
  ['a requirement check of somebody who is not in the file', file({ requirementChecks: [{ requirement: 'yt.employer', personId: 'p9', met: true, checkedOn: '2026-11-01', source: 'Guide' }] }), [['/requirementChecks/0/personId', 'unknown-person']]],
  ['an empty list check', file({ listChecks: [{}] }), [['/listChecks/0/list', 'missing-member'], ['/listChecks/0/item', 'missing-member'], ['/listChecks/0/listed', 'missing-member'], ['/listChecks/0/checkedOn', 'missing-member']]],
];

const together: readonly Case[] = [
  ['a residence that ends before it starts', withPerson({ residences: [{ country: 'NG', from: '2016-01-10', to: '2016-01-09' }] }), [['/persons/0/residences/0/to', 'wrong-order']]],
  ['work that ends before it starts', withPerson({ work: [{ employer: 'X', startedOn: '2020-02-01', endedOn: '2020-01-31' }] }), [['/persons/0/work/0/endedOn', 'wrong-order']]],
  ['study completed before it started', withPerson({ education: [{ level: 'master', startedOn: '2020-02-01', completedOn: '2019-06-30', endedOn: '2019-06-30' }] }), [['/persons/0/education/0/completedOn', 'wrong-order'], ['/persons/0/education/0/endedOn', 'wrong-order']]],
  ['a passport that expires before its issue', withPerson({ passports: [{ issuedOn: '2022-05-01', expiresOn: '2012-04-30' }] }), [['/persons/0/passports/0/expiresOn', 'wrong-order']]],
  ['a permit that expires before its issue', withPerson({ canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-01-10', expiresOn: '2024-01-09' }] }), [['/persons/0/canadianStatus/0/expiresOn', 'wrong-order']]],
  ['an offer that ends before it starts', withOffer({ startsOn: '2027-01-05', endsOn: '2026-01-04' }), [['/jobOffers/0/endsOn', 'wrong-order']]],
  ['an LMIA that expires before its issue', withOffer({ lmia: { stream: 'gts-b', issuedOn: '2026-10-20', expiresOn: '2026-04-20' } }), [['/jobOffers/0/lmia/expiresOn', 'wrong-order']]],
  ['market wages upside down', withOffer({ marketWage: { low: 99, median: 50, high: 35 } }), [['/jobOffers/0/marketWage/median', 'wrong-order'], ['/jobOffers/0/marketWage/high', 'wrong-order'], ['/jobOffers/0/marketWage/high', 'wrong-order']]],
  ['funds held since a later day', withPerson({ funds: { amount: 1, asOf: '2026-01-01', heldSince: '2026-02-01' } }), [['/persons/0/funds/asOf', 'wrong-order']]],
  ['a range upside down', file({ uncertain: [{ path: '/persons/0/work', min: 12, max: 6 }] }), [['/uncertain/0/max', 'wrong-order']]],
  ['a range of two kinds', file({ uncertain: [{ path: '/persons/0/work', min: 12, max: '2026-01-01' }] }), [['/uncertain/0/max', 'not-a-range']]],
  ['a range and a choice', file({ uncertain: [{ path: '/persons/0/sex', min: 1, oneOf: ['F'] }] }), [['/uncertain/0/oneOf', 'not-a-range']]],
  ['neither a range nor a choice', file({ uncertain: [{ path: '/persons/0/sex', note: 'asked' }] }), [['/uncertain/0', 'not-a-range']]],
  ['two persons of one id', file({ persons: [person(), person({ role: 'spouse' })] }), [['/persons/1/id', 'duplicate-id']]],
  ['a person and an employer of one id', file({ employers: [{ id: 'p1', legalName: 'X' }] }), [['/employers/0/id', 'duplicate-id']]],
  ['nobody is principal', file({ persons: [person({ role: 'spouse' })] }), [['/persons', 'no-principal']]],
  ['nobody at all', file({ persons: [] }), [['/persons', 'no-principal']]],
  ['two principals', file({ persons: [person(), person({ id: 'p2' })] }), [['/persons/1/role', 'second-principal']]],
  ['a parent who is not there', withPerson({ parents: ['p9'] }), [['/persons/0/parents/0', 'unknown-person']]],
  ['an offer for a person who is not there', file({ employers: [employer], jobOffers: [offer({ personId: 'p2' })] }), [['/jobOffers/0/personId', 'unknown-person']]],
  ['an offer of an employer who is not there', file({ jobOffers: [offer()] }), [['/jobOffers/0/employerId', 'unknown-employer']]],
  ['an offer of a person as employer', file({ employers: [employer], jobOffers: [offer({ employerId: 'p1' })] }), [['/jobOffers/0/employerId', 'unknown-employer']]],
  ['work for an employer who is not there', withPerson({ work: [{ employer: 'X', employerId: 'e7' }] }), [['/persons/0/work/0/employerId', 'unknown-employer']]],
  ['a permit for an employer who is not there', withPerson({ canadianStatus: [{ kind: 'work-permit', employerId: 'e7' }] }), [['/persons/0/canadianStatus/0/employerId', 'unknown-employer']]],
  ['a share of a person who is not there', withEmployer({ familyShares: [{ personId: 'p3', percent: 10 }] }), [['/employers/0/familyShares/0/personId', 'unknown-person']]],
  ['a nomination of nobody by nobody', file({ nominations: [{ province: 'BC', kind: 'nomination', personId: 'p3', employerId: 'e3' }] }), [['/nominations/0/personId', 'unknown-person'], ['/nominations/0/employerId', 'unknown-employer']]],
];

const refusals = (value: unknown) => {
  const parsed = parseClientFileValue(value);
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => [path, code]);
};

describe('a client file is refused, at the place of the fault, when', () => {
  it.each(structure)('%s', (_why, value, faults) => expect(refusals(value)).toEqual(faults));
  it.each(values)('there is %s', (_why, value, faults) => expect(refusals(value)).toEqual(faults));
  it.each(required)('there is %s', (_why, value, faults) => expect(refusals(value)).toEqual(faults));
  it.each(together)('there is %s', (_why, value, faults) => expect(refusals(value)).toEqual(faults));
});

describe('a client file is accepted when', () => {
  it.each<readonly [string, unknown]>([
    ['it has nothing but what is required', file()],
    ['a member is undefined, which is absent', file({ openedOn: undefined })],
    ['the client acts alone and has no profile', file({ representative: null, expressEntry: null })],
    ['spans go on', withPerson({ residences: [{ country: 'CA', to: null }], work: [{ employer: 'X', endedOn: null }], canadianStatus: [{ kind: 'citizen', expiresOn: null }] })],
    ['a span starts and ends on the same day', withPerson({ residences: [{ country: 'NG', from: '2016-01-10', to: '2016-01-10' }] })],
    ['the study goes on', withPerson({ education: [{ level: 'master', completedOn: null, presentMonths: null, eca: null }] })],
    ['what a table calls none is null', withOffer({ peerWages: null, signedOn: null, endsOn: null, lmia: null, transfer: null, cma: null, listedProfessions: [{ list: 'gats', entry: null }] })],
    ['the employer has none of what a table calls none', withEmployer({ gtsReferralPartner: null, lmbp: null, newEnterprise: null })],
    ['a plan has not been reviewed', withEmployer({ lmbp: { signedOn: '2026-01-15', reviewedOn: null, review: null } })],
    ['biometrics were never given and there are no cards', withPerson({ biometricsOn: null, nationalId: null, usPermanentResident: null, intent: { settlementPlanOn: null } })],
    ['older work keeps its NOC 2016 code', withPerson({ work: [{ employer: 'X', noc: '2173', endedOn: '2019-01-01' }] })],
    ['a day is of the first year of the calendar, or of any century', withPerson({ dateOfBirth: '1900-01-01', residences: [{ country: 'NG', from: '0001-01-01', to: '1899-12-31' }] })],
    ['a 29 February exists', withPerson({ dateOfBirth: '2000-02-29' })],
    ['an amount has two decimals', withOffer({ wagePerHour: 0.07, salaryPerYear: 109_200.1 })],
    ['a percentage is at either end', withEmployer({ familyShares: [{ personId: 'p1', percent: 0 }, { personId: 'p1', percent: 100 }] })],
    ['somebody has a single name', withPerson({ name: { family: 'Suryaningsih' } })],
    ['a name has no family part and an empty given part', withPerson({ name: { given: '' } })],
    ['Kosovo is a country', withPerson({ citizenships: ['XK'] })],
    ['the mother tongue has no code of two letters', withPerson({ motherTongue: 'ceb' })],
    ['a long text has several lines', withOffer({ duties: 'Designs.\r\n\tBuilds.\nTests.' })],
    ['a range is open on one side', file({ uncertain: [{ path: '/persons/0/work/0/startedOn', min: '2019-01-01' }] })],
    ['a fact is one of several, null among them', file({ uncertain: [{ path: '/persons/0/work/0/endedOn', oneOf: ['2026-01-01', null] }] })],
    ['a reference stands before what it names', { jobOffers: [offer()], employers: [employer], ...file() }],
    ['a family has two spouses on file', file({ persons: [person(), { id: 'p2', role: 'spouse' }, { id: 'p3', role: 'spouse' }] })],
    ['an income is a loss', withPerson({ noticesOfAssessment: [{ taxYear: 2024, income: -1500.25 }] })],
  ])('%s', (_why, value) => expect(refusals(value)).toEqual([]));
});

const messagesOf = (value: unknown) => {
  const parsed = parseClientFileValue(value);
  return parsed.ok ? [] : parsed.faults.map(({ message }) => message);
};

describe('the sentences of the faults', () => {
  it.each<readonly [unknown, string, string]>([
    [file({ openedOn: 20_260_302 }), 'This must be a day, YYYY-MM-DD, not a number.', 'Il faut ici un jour, AAAA-MM-JJ, et non un nombre.'],
    [withPerson({ sex: 'male' }), 'This must be one of: F, M, X.', 'La valeur doit être l’une des suivantes\u00A0: F, M, X.'],
    [withPerson({ residences: [{ country: 'NG', from: '2016-01-10', to: '2016-01-09' }] }), 'This comes before “from”; it must be the same or later (or greater).', 'Cette valeur précède «\u00A0from\u00A0»; elle doit lui être égale ou postérieure (ou supérieure).'],
    [withPerson({ languageTests: [{ test: 'IELTS-G', reading: 75 }] }), 'The test has no such score (IELTS-G 0–9).', 'Le test ne donne pas un tel résultat (IELTS-G 0–9).'],
    [withOffer({ hoursPerWeek: 169 }), 'This must be at most 168.', 'La valeur doit être d’au plus 168.'],
    [without(file(), 'fileNumber'), 'This is required and missing.', 'Cet élément est obligatoire et manque.'],
  ])('say what is wrong and what is allowed (%#)', (value, en, fr) => expect(messagesOf(value)).toEqual([{ en, fr }]));

  it('never repeat what was found', () => {
    const secret = 'Zebra-4711';
    const value = file({ openedOn: secret, [secret.repeat(30)]: secret, persons: [person({ sex: secret, countryOfBirth: secret, name: secret, uci: secret })] });
    const parsed = parseClientFileValue(value);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain(secret);
  });
});

describe('a file with very many faults', () => {
  const bad = file({ persons: [person({ citizenships: Array.from({ length: 5_000 }, () => 'Nowhere') })] });

  it('lists the first thousand and says how many more there are', () => {
    const found = refusals(bad);
    expect(found).toHaveLength(1_001);
    expect(found[999]).toEqual(['/persons/0/citizenships/999', 'not-a-country']);
    expect(found[1_000]).toEqual(['', 'more-faults']);
    const parsed = parseClientFileValue(bad);
    expect(parsed.ok ? '' : parsed.faults.at(-1)?.message.en).toBe('Faults beyond these: 4000. Correct these first.');
  });

  it('has every fault in a list that is made to be saved or printed', () => {
    const parsed = parseClientFile(JSON.stringify(bad), mostFaultsOfList);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(Array.from({ length: 5_000 }, (_, index) => `/persons/0/citizenships/${index}`));
  });

  it('has faults of the text and of the content in one list, in the order of the file', () => {
    const text = JSON.stringify(bad).replace('"id":"p1"', '"id":"p1","id":"p1"');
    const parsed = parseClientFile(text, mostFaultsOfList);
    if (parsed.ok) throw new Error('it has faults');
    expect(parsed.faults).toHaveLength(5_001);
    expect(parsed.faults[0]).toMatchObject({ path: '/persons/0/id', code: 'duplicate-member' });
    expect(withoutCount(parsed.faults)).toEqual({ listed: parsed.faults, more: undefined });
  });

  it('keeps what says how many more there are apart from the faults', () => {
    const parsed = parseClientFileValue(bad);
    const { listed, more } = withoutCount(parsed.ok ? [] : parsed.faults);
    expect(listed).toHaveLength(1_000);
    expect(more?.code).toBe('more-faults');
  });

  it('is not counted to the end when it is none at all', () => {
    const hopeless = file({ persons: [person({ citizenships: Array.from({ length: 1_000_000 }, () => 'Nowhere') })] });
    const parsed = parseClientFileValue(hopeless);
    expect(parsed.ok ? '' : parsed.faults.at(-1)?.message.en).toBe('Faults beyond these: 49000 or more. This is hardly a client file.');
  });
});
