import { dateOf, type Day } from '../assessment/engine/days';
import { Subject } from '../assessment/engine/subject';
import { isAtLeast, number, type NumberValue, type Pointer, type TruthValue } from '../assessment/engine/values';
import type { FactRecord } from '../assessment/facts/records';
import type { Bilingual } from '../assessment/pack/types';
import { longDate } from '../assessment/report/words';
import type { ClientFile } from '../clientFile';
import { provinceName } from '../places';

type Language = 'en' | 'fr';

/** `by-hand`: what has to be compared does not stand in the file, only on the letter or in the portal. */
export type ReadinessState = 'passed' | 'failed' | 'unknown' | 'by-hand';

/** One thing that has to fit before a work permit is applied for. */
export interface ReadinessCheck {
  id: 'number' | 'wage' | 'wage-by-hand' | 'occupation' | 'start' | 'lmia-valid' | 'province' | 'province-by-hand' | 'duties';
  /** The job offer that it is asked of. */
  offerId: string;
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
const stateOf = ({ is }: TruthValue): ReadinessState => (is === null ? 'unknown' : is ? 'passed' : 'failed');
const textOf = (record: FactRecord | null | undefined, member: string): string | undefined => {
  const value = record?.plain(member);
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const numberOf = (record: FactRecord, member: string): number | undefined => {
  const value = record.plain(member);
  return typeof value === 'number' ? value : undefined;
};
const inWords = ({ low, high }: NumberValue, language: Language): string => (low === high ? longDate(dateOf(low), language) : notRecorded[language]);
const money = (amount: number, language: Language): string => new Intl.NumberFormat(`${language}-CA`, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);

/** What an offer rests on: the assessment, the offer in the portal, or (undefined) what is not said. */
type Basis = { kind: 'lmia' | 'portal'; record: FactRecord | undefined };

function basisOf(offer: FactRecord): Basis | undefined {
  const lmia = offer.child('lmia');
  const portal = offer.records('approvals').entries.find((approval) => approval.plain('kind') === 'portal-offer');
  if (lmia) return { kind: 'lmia', record: lmia };
  if (portal) return { kind: 'portal', record: portal };
  return lmia === null ? { kind: 'portal', record: undefined } : undefined;
}

/** The checks of one offer on the planned day of filing. */
function checksOf(offer: FactRecord, filing: Day): ReadinessCheck[] {
  const offerId = String(offer.raw['id']);
  const basis = basisOf(offer);
  const check: Check = (id, state, text, facts, citations) => ({ id, offerId, state, text, facts, citations });
  const on = (language: Language): string => longDate(dateOf(filing), language);
  const starts = offer.number('startsOn');
  return [
    numberCheck(offer, basis, check),
    ...wageChecks(offer, check),
    check('occupation', textOf(offer, 'noc') === undefined ? 'unknown' : 'by-hand', {
      en: `The occupation is the same in the offer (NOC ${textOf(offer, 'noc') ?? notRecorded.en}), the contract, the form and the ${basis?.kind === 'lmia' ? 'assessment' : 'portal'}.`,
      fr: `La profession est la même dans l’offre (CNP ${textOf(offer, 'noc') ?? notRecorded.fr}), le contrat, le formulaire et ${basis?.kind === 'lmia' ? 'l’étude' : 'le portail'}.`,
    }, [offer.at('noc')], ['checklist.offer']),
    check('duties', textOf(offer, 'duties') === undefined ? 'unknown' : 'by-hand', {
      en: 'The duties of the offer are those of the occupation, whatever the title says.', fr: 'Les fonctions de l’offre sont celles de la profession, quel que soit le titre.',
    }, [offer.at('duties'), offer.at('noc')], ['checklist.offer']),
    check('start', stateOf(isAtLeast(starts, number(filing + 1))), {
      en: `The work begins (${inWords(starts, 'en')}) after the planned day of filing (${on('en')}).`, fr: `Le travail commence (${inWords(starts, 'fr')}) après le jour prévu du dépôt (${on('fr')}).`,
    }, [offer.at('startsOn'), '/plan/filingOn'], ['checklist.offer']),
    ...(basis?.kind === 'lmia' && basis.record ? [lmiaCheck(basis.record, filing, check)] : []),
    provinceCheck(offer, basis, check),
  ];
}

/** The number of the assessment or of the offer in the portal. */
function numberCheck(offer: FactRecord, basis: Basis | undefined, check: Check): ReadinessCheck {
  if (!basis) {
    return check('number', 'unknown', { en: 'Whether the offer rests on an assessment (LMIA) or is exempt from one is not recorded.', fr: 'Il n’est pas consigné si l’offre repose sur une étude (EIMT) ou en est dispensée.' }, [offer.at('lmia')], ['checklist.portal', 'gts.lmia-use']);
  }
  const { kind, record } = basis;
  const written = textOf(record, kind === 'lmia' ? 'number' : 'reference');
  const state = written === undefined ? 'failed' : 'passed';
  const facts = [record ? record.at(kind === 'lmia' ? 'number' : 'reference') : offer.at('approvals')];
  return kind === 'lmia'
    ? check('number', state, { en: `Number of the assessment: ${written ?? notRecorded.en}.`, fr: `Numéro de l’étude : ${written ?? notRecorded.fr}.` }, facts, ['gts.lmia-use'])
    : check('number', state, { en: `Number of the offer in the Employer Portal: ${written ?? notRecorded.en}.`, fr: `Numéro de l’offre dans le Portail de l’employeur : ${written ?? notRecorded.fr}.` }, facts, ['checklist.portal']);
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
      en: `Pay by the hour (${money(hourly, 'en')}) and by the year (${money(fromYear, 'en')} an hour, by 52 weeks and the weekly hours) are the same.`,
      fr: `Le salaire horaire (${money(hourly, 'fr')}) et le salaire annuel (${money(fromYear, 'fr')} l’heure, par 52 semaines et les heures hebdomadaires) concordent.`,
    }, facts, ['gts.prevailing-wage'])]
    : [];
  return [
    ...agreement,
    check('wage-by-hand', shown === undefined ? 'unknown' : 'by-hand', {
      en: `The assessment or the portal states the wage of the offer (${shown === undefined ? notRecorded.en : `${money(shown, 'en')} an hour`}).`,
      fr: `L’étude ou le portail indique le salaire de l’offre (${shown === undefined ? notRecorded.fr : `${money(shown, 'fr')} l’heure`}).`,
    }, facts, ['checklist.contract']),
  ];
}

/** The assessment is valid on the planned day of filing; its last day is one of them. */
function lmiaCheck(lmia: FactRecord, filing: Day, check: Check): ReadinessCheck {
  const expires = lmia.number('expiresOn');
  return check('lmia-valid', stateOf(isAtLeast(expires, number(filing))), {
    en: `The assessment is valid (to ${inWords(expires, 'en')}) on the planned day of filing (${longDate(dateOf(filing), 'en')}).`,
    fr: `L’étude est valide (jusqu’au ${inWords(expires, 'fr')}) le jour prévu du dépôt (${longDate(dateOf(filing), 'fr')}).`,
  }, [lmia.at('expiresOn'), '/plan/filingOn'], ['gts.lmia-use']);
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
    en: `The assessment or the portal names the province of the offer (${called(own, 'en')}).`, fr: `L’étude ou le portail indique la province de l’offre (${called(own, 'fr')}).`,
  }, [offer.at('province')], ['checklist.offer']);
}

/**
 * What has to fit before a work permit is applied for, of each job offer of the person (absent: the principal applicant), on the planned
 * day of filing or, where none is planned or it is past, on `asOf` (`YYYY-MM-DD`). What the file does not hold is to be compared by hand.
 * Throws where the file has no such person. Source: reference, work-permit checklists 3.
 */
export function readiness(client: ClientFile, asOf: string, personId?: string): ReadinessCheck[] {
  const subject = new Subject(client, asOf, personId);
  const filing = subject.on('filing');
  return subject.offers().entries.flatMap((offer) => checksOf(offer, filing));
}
