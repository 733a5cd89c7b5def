import type { ClientFile, JobOffer, Person } from '../../shared/clientFile';
import { anniversaries, daysAfter, known, serial } from './days';
import { diary, isMajorGroup00, isSkilled, workYears, type Job } from './experience';

/** From this day offers of one year, and some that need no LMIA, qualified; before it permanent ones with an LMIA only. */
const reform = '2016-11-19';

/**
 * IRPR 204(a) and (c), 205: the exemption codes T and C, the codes F of the trade agreements, and Quebec's A73 and A76. C21
 * (International Experience) moved to 204(d) on 2024-11-29.
 */
function isExemptionOf204Or205(basis: string, asOf: string): boolean {
  if (basis === 'C21' && asOf >= '2024-11-29') return false;
  if (basis === 'A73' || basis === 'A76') return true;
  const number = Number(basis.slice(1));
  const agreements: readonly (readonly [first: number, last: number])[] = [[10, 15], [20, 24], [30, 36], [42, 42], [50, 55], [60, 67], [70, 74]];
  if (/^F\d\d$/.test(basis)) return agreements.some(([first, last]) => first <= number && number <= last);
  return /^[CT]\d\d$/.test(basis);
}

function lastsOneYear(offer: JobOffer, asOf: string): boolean {
  const endsOn = known(offer.endsOn, 'jobOffers.endsOn');
  if (endsOn === null) return true;
  // A year after the visa at the least, which is not issued before the as-of day.
  const startsOn = offer.startsOn !== undefined && offer.startsOn > asOf ? offer.startsOn : asOf;
  return anniversaries(startsOn, daysAfter(endsOn, 1)) >= 1;
}

function isOfferThatCounts(file: ClientFile, offer: JobOffer, asOf: string): boolean {
  if (offer.contract === 'services' || offer.signedOn === null || (offer.signedOn !== undefined && offer.signedOn > asOf)) return false;
  if (known(offer.hoursPerWeek, 'jobOffers.hoursPerWeek') < 30 || known(offer.seasonal, 'jobOffers.seasonal')) return false;
  if (!isSkilled(offer.noc, offer.noc2016, asOf)) return false;
  for (const employer of file.employers ?? []) {
    if (employer.id !== offer.employerId) continue;
    if (known(employer.kind, 'employers.kind') === 'mission' || known(employer.ineligible, 'employers.ineligible')) return false;
  }
  return asOf < reform ? known(offer.permanent, 'jobOffers.permanent') : lastsOneYear(offer, asOf);
}

/** An LMIA that is in force on the day. One that was issued and says nothing else was positive; a neutral effect is enough (IRPR 203(1)(b)). */
function hasLmia(offer: JobOffer, asOf: string): boolean {
  const lmia = offer.lmia;
  if (!lmia || (lmia.decision !== undefined && lmia.decision !== 'positive' && lmia.decision !== 'neutral')) return false;
  if (lmia.issuedOn === undefined || lmia.issuedOn > asOf) return false;
  return lmia.expiresOn === undefined || lmia.expiresOn >= asOf;
}

/** Days without a break, up to and with the as-of day, on which the person works in Canada for the employer. */
function currentRun(person: Person, employerId: string, asOf: string): number[] {
  const jobs: Job[] = [];
  for (const job of known(person.work, 'work')) {
    if (job.employerId === employerId && job.country === 'CA' && job.paid === true) jobs.push(job);
  }
  const today = serial(asOf);
  const days = diary(jobs, today - 60 * 366, today);
  const run: number[] = [];
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const hours = days[index] ?? 0;
    if (hours === 0) break;
    run.push(hours);
  }
  return run;
}

/** Bases of the closed work permits that are valid on the day, for the employer and (with an LMIA) an occupation of TEER 0 to 3. */
function permitBases(person: Person, employerId: string, asOf: string): string[] {
  const bases: string[] = [];
  for (const status of known(person.canadianStatus, 'canadianStatus')) {
    if (status.kind !== 'work-permit' || status.open === true || status.employerId !== employerId || status.basis === undefined) continue;
    if (status.issuedOn === undefined || status.issuedOn > asOf) continue;
    if (typeof status.expiresOn === 'string' && status.expiresOn < asOf) continue;
    if (typeof status.endedOn === 'string' && status.endedOn < asOf) continue;
    if (status.basis === 'lmia' && !isSkilled(status.noc, undefined, asOf)) continue;
    bases.push(status.basis);
  }
  return bases;
}

/**
 * IRPR 82(2) for one offer. Cases (c) and (d) differ only in the funds that they ask for: with an LMIA any offer qualifies, whatever
 * permit the person holds.
 */
function isSupported(person: Person, offer: JobOffer, asOf: string): boolean {
  if (hasLmia(offer, asOf)) return true;
  const bases = permitBases(person, offer.employerId, asOf);
  if (bases.length === 0) return false;
  const run = currentRun(person, offer.employerId, asOf);
  for (const basis of bases) {
    if (basis === 'lmia' && run.length > 0) return true;
    if (asOf >= reform && isExemptionOf204Or205(basis, asOf) && workYears(run) >= 1) return true;
  }
  return false;
}

/** The best arranged employment of the person on the day: `senior` is an offer in major group 00. */
export function arrangedEmployment(file: ClientFile, person: Person, asOf: string): 'none' | 'senior' | 'other' {
  let best: 'none' | 'senior' | 'other' = 'none';
  for (const offer of file.jobOffers ?? []) {
    if (offer.personId !== person.id || !isOfferThatCounts(file, offer, asOf) || !isSupported(person, offer, asOf)) continue;
    if (isMajorGroup00(offer.noc, offer.noc2016)) return 'senior';
    best = 'other';
  }
  return best;
}
