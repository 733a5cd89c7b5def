import { dateOf, type Day } from '../assessment/engine/days';
import { Subject } from '../assessment/engine/subject';
import { isAtLeast, isOneOf, number, type NumberValue, type Pointer, type TruthValue } from '../assessment/engine/values';
import type { FactRecord } from '../assessment/facts/records';
import { openPermit } from '../assessment/measures/permitGround';
import { lmiaLastDay } from '../assessment/measures/workPermitOffer';
import type { Bilingual } from '../assessment/pack/types';
import { longDate } from '../assessment/report/words';
import type { ClientFile } from '../clientFile';
import { provinceName } from '../places';

type Language = 'en' | 'fr';

/** `by-hand`: what has to be compared does not stand in the file, only on the letter or in the portal. */
export type ReadinessState = 'passed' | 'failed' | 'unknown' | 'by-hand';

/** One thing that has to fit before a work permit is applied for. */
export interface ReadinessCheck {
  id: 'offer' | 'number' | 'wage' | 'wage-by-hand' | 'occupation' | 'start' | 'lmia-decision' | 'lmia-valid' | 'province' | 'province-by-hand' | 'duties';
  /** The job offer that it is asked of; null where the person has none. */
  offerId: string | null;
  state: ReadinessState;
  /** What was found, in a sentence with the facts. */
  text: Bilingual;
  /** Facts that it looks at. */
  facts: readonly Pointer[];
  /** Ids of citations of the built-in rules. */
  citations: readonly string[];
}

type Check = (id: ReadinessCheck['id'], state: ReadinessState, text: Bilingual, facts: readonly Pointer[], citations: readonly string[]) => ReadinessCheck;

/** Yearly pay and pay by the hour are the same where they differ by less than a cent an hour. */
const cent = 0.01;
const weeks = 52;

const notRecorded: Bilingual = { en: 'not recorded', fr: 'non consigné' };
const textOf = (record: FactRecord | null | undefined, member: string): string | undefined => {
  const value = record?.plain(member);
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const numberOf = (record: FactRecord, member: string): number | undefined => {
  const value = record.plain(member);
  return typeof value === 'number' ? value : undefined;
};
const inWords = ({ low, high }: NumberValue, language: Language): string => (low === high ? longDate(dateOf(low), language) : notRecorded[language]);
const money = (amount: number, language: Language): string => new Intl.NumberFormat(`${language}-CA`, { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' }).format(amount);

/** What is said of a check: what holds where it passed, what does not where it failed, and what it hangs on while that is not known. */
type Sentences = Readonly<Record<'passed' | 'failed' | 'unknown', Bilingual>>;
const said = (state: 'passed' | 'failed' | 'unknown', sentences: Sentences): Bilingual => sentences[state];
const stateOf = ({ is }: TruthValue): 'passed' | 'failed' | 'unknown' => (is === null ? 'unknown' : is ? 'passed' : 'failed');

/** What an offer rests on: the assessment, the offer in the portal, or (undefined) what is not said. */
type Basis = { kind: 'lmia' | 'portal'; record: FactRecord | undefined };

function basisOf(offer: FactRecord): Basis | undefined {
  const lmia = offer.child('lmia');
  const portal = offer.records('approvals').entries.find((approval) => approval.plain('kind') === 'portal-offer');
  if (lmia) return { kind: 'lmia', record: lmia };
  if (portal) return { kind: 'portal', record: portal };
  return lmia === null ? { kind: 'portal', record: undefined } : undefined;
}

/**
 * That there is no offer to compare. A pathway rests on one; a work permit in general may be an open one, of which nothing is said where the
 * file is known to open it.
 */
function offerMissing(subject: Subject, filing: Day, permit: 'on-offer' | 'any'): ReadinessCheck[] {
  const opens = permit === 'any' ? openPermit(subject, filing) : undefined;
  if (opens?.is === true) return [];
  return [{
    id: 'offer', offerId: null, state: opens?.is === null ? 'unknown' : 'failed', facts: ['/jobOffers'], citations: ['checklist.offer'],
    text: permit === 'any'
      ? { en: 'No job offer on file, and nothing that is known to open a work permit without one.', fr: 'Aucune offre d’emploi au dossier, et rien dont on sache qu’il donne droit à un permis de travail sans offre.' }
      : { en: 'No job offer on file: this pathway rests on one.', fr: 'Aucune offre d’emploi au dossier\u00a0: cette voie repose sur une offre.' },
  }];
}

/** The checks of one offer on the planned day of filing. */
function checksOf(offer: FactRecord, filing: Day): ReadinessCheck[] {
  const offerId = String(offer.raw['id']);
  const basis = basisOf(offer);
  const check: Check = (id, state, text, facts, citations) => ({ id, offerId, state, text, facts, citations });
  const starts = offer.number('startsOn');
  return [
    numberCheck(offer, basis, check),
    ...wageChecks(offer, check),
    check('occupation', textOf(offer, 'noc') === undefined ? 'unknown' : 'by-hand', {
      en: `The occupation is the same in the offer (NOC ${textOf(offer, 'noc') ?? notRecorded.en}), the contract, the form and the ${basis?.kind === 'lmia' ? 'LMIA' : 'portal'}.`,
      fr: `La profession est la même dans l’offre (CNP ${textOf(offer, 'noc') ?? notRecorded.fr}), le contrat, le formulaire et ${basis?.kind === 'lmia' ? 'l’EIMT' : 'le portail'}.`,
    }, [offer.at('noc')], ['checklist.offer']),
    check('duties', textOf(offer, 'duties') === undefined ? 'unknown' : 'by-hand', {
      en: 'The duties of the offer are those of the occupation, whatever the title says.', fr: 'Les fonctions de l’offre sont celles de la profession, quel que soit le titre.',
    }, [offer.at('duties'), offer.at('noc')], ['checklist.offer']),
    startCheck(starts, offer, filing, check),
    ...(basis?.kind === 'lmia' && basis.record ? [decisionCheck(basis.record, check), lmiaCheck(basis.record, filing, check)] : []),
    provinceCheck(offer, basis, check),
  ];
}

/** The work begins after the planned day of filing. */
function startCheck(starts: NumberValue, offer: FactRecord, filing: Day, check: Check): ReadinessCheck {
  const on = (language: Language): string => longDate(dateOf(filing), language);
  const state = stateOf(isAtLeast(starts, number(filing + 1)));
  return check('start', state, said(state, {
    passed: { en: `The work begins on ${inWords(starts, 'en')}, after the planned day of filing (${on('en')}).`, fr: `Le travail commence le ${inWords(starts, 'fr')}, après le jour prévu du dépôt (${on('fr')}).` },
    failed: { en: `The work begins on ${inWords(starts, 'en')}, not after the planned day of filing (${on('en')}).`, fr: `Le travail commence le ${inWords(starts, 'fr')}, et non après le jour prévu du dépôt (${on('fr')}).` },
    unknown: { en: 'The first day of work is not recorded.', fr: 'Le premier jour de travail n’est pas consigné.' },
  }), [offer.at('startsOn'), '/plan/filingOn'], ['checklist.offer']);
}

/** The number of the assessment or of the offer in the portal. */
function numberCheck(offer: FactRecord, basis: Basis | undefined, check: Check): ReadinessCheck {
  if (!basis) {
    return check('number', 'unknown', { en: 'Whether the offer rests on an LMIA or is exempt from one is not recorded.', fr: 'Il n’est pas consigné si l’offre repose sur une EIMT ou en est dispensée.' }, [offer.at('lmia')], ['checklist.portal', 'gts.lmia-use']);
  }
  const { kind, record } = basis;
  const written = textOf(record, kind === 'lmia' ? 'number' : 'reference');
  const state = written === undefined ? 'failed' : 'passed';
  const facts = [record ? record.at(kind === 'lmia' ? 'number' : 'reference') : offer.at('approvals')];
  return kind === 'lmia'
    ? check('number', state, { en: `Number of the LMIA: ${written ?? notRecorded.en}.`, fr: `Numéro de l’EIMT\u00a0: ${written ?? notRecorded.fr}.` }, facts, ['gts.lmia-use'])
    : check('number', state, { en: `Number of the offer in the Employer Portal: ${written ?? notRecorded.en}.`, fr: `Numéro de l’offre dans le Portail de l’employeur\u00a0: ${written ?? notRecorded.fr}.` }, facts, ['checklist.portal']);
}

/** The pay by the hour and by the year say the same, and the one in the letter or portal is that of the offer. */
function wageChecks(offer: FactRecord, check: Check): ReadinessCheck[] {
  const hourly = numberOf(offer, 'wagePerHour');
  const yearly = numberOf(offer, 'salaryPerYear');
  const hours = numberOf(offer, 'hoursPerWeek');
  const fromYear = yearly === undefined || hours === undefined || hours === 0 ? undefined : yearly / weeks / hours;
  const shown = hourly ?? fromYear;
  const facts = [offer.at('wagePerHour'), offer.at('salaryPerYear'), offer.at('hoursPerWeek')];
  const fits = hourly === undefined || fromYear === undefined ? undefined : Math.abs(hourly - fromYear) < cent;
  const agreement = hourly !== undefined && fromYear !== undefined
    ? [check('wage', fits === true ? 'passed' : 'failed', {
      en: `Pay by the hour (${money(hourly, 'en')}) and by the year (${money(fromYear, 'en')} an hour, by 52 weeks and the weekly hours) ${fits === true ? 'are the same' : 'differ'}.`,
      fr: `Le salaire horaire (${money(hourly, 'fr')}) et le salaire annuel (${money(fromYear, 'fr')} l’heure, par 52 semaines et les heures hebdomadaires) ${fits === true ? 'concordent' : 'ne concordent pas'}.`,
    }, facts, ['gts.prevailing-wage'])]
    : [];
  return [
    ...agreement,
    check('wage-by-hand', shown === undefined ? 'unknown' : 'by-hand', {
      en: `The LMIA or the portal states the wage of the offer (${shown === undefined ? notRecorded.en : `${money(shown, 'en')} an hour`}).`,
      fr: `L’EIMT ou le portail indique le salaire de l’offre (${shown === undefined ? notRecorded.fr : `${money(shown, 'fr')} l’heure`}).`,
    }, facts, ['checklist.contract']),
  ];
}

/** The decision on the employer's application: positive or neutral. Source: checklist of work permits, section 3, LMIA decision letter. */
function decisionCheck(lmia: FactRecord, check: Check): ReadinessCheck {
  const state = stateOf(isOneOf(lmia.text('decision'), ['positive', 'neutral']));
  return check('lmia-decision', state, said(state, {
    passed: { en: 'The LMIA is positive or neutral.', fr: 'L’EIMT est favorable ou neutre.' },
    failed: { en: 'The LMIA is negative: no work permit can rest on it.', fr: 'L’EIMT est défavorable\u00a0: aucun permis de travail ne peut s’y appuyer.' },
    unknown: { en: 'The decision on the LMIA is not recorded.', fr: 'La décision relative à l’EIMT n’est pas consignée.' },
  }), [lmia.at('decision')], ['gts.lmia-use']);
}

/** The LMIA ends after the planned day of filing, by the day on its letter or else by its day of issue. Source: checklist of work permits, section 3, readiness check. */
function lmiaCheck(lmia: FactRecord, filing: Day, check: Check): ReadinessCheck {
  const last = lmiaLastDay(lmia);
  const isNegative = isOneOf(lmia.text('decision'), ['negative']).is === true;
  const state = isNegative ? 'failed' : stateOf(isAtLeast(last, number(filing + 1)));
  const on = (language: Language): string => longDate(dateOf(filing), language);
  return check('lmia-valid', state, said(state, {
    passed: { en: `The LMIA is valid through ${inWords(last, 'en')}, beyond the planned day of filing (${on('en')}).`, fr: `L’EIMT est valide jusqu’au ${inWords(last, 'fr')}, au-delà du jour prévu du dépôt (${on('fr')}).` },
    failed: isNegative
      ? { en: 'A negative LMIA has no validity.', fr: 'Une EIMT défavorable n’a aucune validité.' }
      : { en: `The LMIA is valid through ${inWords(last, 'en')}, not beyond the planned day of filing (${on('en')}).`, fr: `L’EIMT est valide jusqu’au ${inWords(last, 'fr')}, et non au-delà du jour prévu du dépôt (${on('fr')}).` },
    unknown: { en: 'The last day of the LMIA is not recorded.', fr: 'Le dernier jour de l’EIMT n’est pas consigné.' },
  }), [lmia.at('expiresOn'), '/plan/filingOn'], ['gts.lmia-use']);
}

/** The place of work is in the province that the portal names; an assessment on file names none. */
function provinceCheck(offer: FactRecord, basis: Basis | undefined, check: Check): ReadinessCheck {
  const own = textOf(offer, 'province');
  const other = basis?.kind === 'portal' ? textOf(basis.record, 'province') : undefined;
  const called = (province: string | undefined, language: Language): string => (province === undefined ? notRecorded[language] : provinceName(province, language));
  if (own !== undefined && other !== undefined && basis?.record) {
    return check('province', own === other ? 'passed' : 'failed', {
      en: `Province of work in the offer (${called(own, 'en')}) and in the portal (${called(other, 'en')}).`, fr: `Province de travail dans l’offre (${called(own, 'fr')}) et dans le portail (${called(other, 'fr')}).`,
    }, [offer.at('province'), basis.record.at('province')], ['checklist.offer']);
  }
  return check('province-by-hand', own === undefined ? 'unknown' : 'by-hand', {
    en: `The assessment or the portal names the province of the offer (${called(own, 'en')}).`, fr: `L’EIMT ou le portail indique la province de l’offre (${called(own, 'fr')}).`,
  }, [offer.at('province')], ['checklist.offer']);
}

/**
 * What has to fit before a work permit is applied for, of each job offer of the person (absent: the principal applicant), on the planned
 * day of filing or, where none is planned or it is past, on `asOf` (`YYYY-MM-DD`). What the file does not hold is to be compared by hand.
 * Where the person has no offer, that is the only check, unless the `permit` is `any` and the file opens one without.
 * Throws where the file has no such person. Source: reference, work-permit checklists 3.
 */
export function readiness(client: ClientFile, asOf: string, personId?: string, permit: 'on-offer' | 'any' = 'on-offer'): ReadinessCheck[] {
  const subject = new Subject(client, asOf, personId);
  const filing = subject.on('filing');
  const offers = subject.offers().entries;
  return offers.length === 0 ? offerMissing(subject, filing, permit) : offers.flatMap((offer) => checksOf(offer, filing));
}
