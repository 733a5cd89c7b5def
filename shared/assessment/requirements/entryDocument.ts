import { entryKnownFrom, entryRule, hasEtaByAir } from '../../data/countries';
import { addYears, dateOf, dayOf, type Day } from '../engine/days';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Question } from './question';
import type { Answer } from './workPermitRequirements';

export type EntryDocument = 'visa' | 'eta' | 'none' | 'unknown';

/** Permanent residents of the United States need no visa, and since this day no electronic travel authorization. */
const residentsExemptFrom = dayOf('2022-04-26');
const yearsSinceVisa = 10;

/** Of a residence on which it is noted that there is no status, it is open which one it was. */
const hasStatus = (residence: FactRecord, statuses: readonly string[]): TruthValue => (residence.raw['status'] === null ? maybe([residence.at('status')]) : isOneOf(residence.text('status'), statuses));

/** Whether the person lives in a country with some status on a day. */
export function livesIn(person: FactRecord, country: string, statuses: readonly string[] | null, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('residences');
  const found = or(
    entries.map((residence) => {
      const there = isOneOf(residence.text('country'), [country]);
      if (there.is === false) return no;
      return and([there, isAtLeast(number(on), residence.number('from')), isAtLeast(residence.number('to', Infinity), number(on)), statuses === null ? yes : hasStatus(residence, statuses)]);
    }),
  );
  return complete ? found : or([found, maybe([pointer])]);
}

/** A Canadian visa held in the last ten years, or a valid visa of the United States. Source: IRPR 7.01. */
function hasVisaForAir(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('visas');
  const since = addYears(on, -yearsSinceVisa);
  const found = or(
    entries.map((visa) => {
      const country = visa.text('country');
      const issued = isAtLeast(number(on), visa.number('issuedOn'));
      const kind = visa.plain('class');
      // An electronic travel authorization is no visa, even where it is noted among them.
      const isVisa = typeof kind === 'string' && /^e-?ta$/i.test(kind.trim()) ? no : yes;
      return or([
        and([isOneOf(country, ['CA']), isVisa, issued, isAtLeast(visa.number('expiresOn'), number(since))]),
        and([isOneOf(country, ['US']), issued, isAtLeast(visa.number('expiresOn'), number(on))]),
      ]);
    }),
  );
  return complete ? found : or([found, maybe([pointer])]);
}

/** Whether the person holds the citizenship of a country that is free of the visa, not counting an eTA on conditions. Source: IRPR 190. */
export function isVisaExempt({ applicant, on }: Question): TruthValue {
  const citizenships = applicant.texts('citizenships');
  if (citizenships === undefined) return maybe([applicant.at('citizenships')]);
  const rules = citizenships.map((country) => entryRule(country, dateOf(on)));
  if (rules.includes('none')) return yes;
  // Of that time nothing is held, and no fact of the client would help.
  if (dateOf(on) < entryKnownFrom) return maybe([]);
  if (rules.includes('eta')) return yes;
  return or([no, livesIn(applicant, 'US', ['permanent-resident'], on)]);
}

/**
 * What the person needs to travel to Canada; of several citizenships the one that serves best counts. An eTA is for travel by air: who
 * comes by land or sea with a visa exemption needs neither. A visa-required person with an eTA on conditions needs a visa by land.
 */
export function entryDocument(question: Question): Answer<EntryDocument> {
  const { applicant, on } = question;
  const date = dateOf(on);
  const citizenships = applicant.texts('citizenships');
  const exempt = ['entry.exempt'];
  if (citizenships === undefined) return { answer: 'unknown', citations: exempt, missing: [applicant.at('citizenships')] };
  const rules = citizenships.map((country) => entryRule(country, date));
  if (rules.some((rule) => rule === 'none' || rule === 'citizen')) return { answer: 'none', citations: exempt, missing: [] };
  if (date < entryKnownFrom) return { answer: 'unknown', citations: ['entry.before'], missing: [] };
  const resident = livesIn(applicant, 'US', ['permanent-resident'], on);
  if (resident.is === true) return { answer: on >= residentsExemptFrom ? 'none' : 'eta', citations: ['entry.us-resident'], missing: [] };
  if (rules.includes('eta')) return { answer: 'eta', citations: ['entry.eta'], missing: [] };
  const air = citizenships.some((country) => hasEtaByAir(country, date)) ? hasVisaForAir(applicant, on) : no;
  if (air.is === true) return { answer: 'eta', citations: ['entry.eta-by-air'], missing: [] };
  const settled = and([not(air), not(resident)]);
  // Residence in the United States that nobody noted is asked for only where something else is open too: it is rare.
  if (air.is === false || settled.is === true) return rules.length > 0 && rules.every((rule) => rule === 'visa') ? { answer: 'visa', citations: ['entry.visa'], missing: [] } : { answer: 'unknown', citations: exempt, missing: [applicant.at('citizenships')] };
  return { answer: 'unknown', citations: ['entry.eta-by-air'], missing: settled.missing };
}
