import { ask, day, section, signature, text, yesNo } from '../build';
import { byHand, known, onlyIf, yesOrNo } from '../answers';
import { anyOf, appliedBefore, brokeConditions, eventsOf, eventText, filedText, isAdult, served, serviceText, wasCharged, wasRefused, type EventKind } from '../derivations/past';
import { topicsOf, withDetails, type Topic } from '../derivations/details';
import type { Answer, Section, Subject } from '../types';
import { fromTemplate } from './personal';

/** Of somebody under 18 nothing is asked. */
const ofAdult = (answer: (s: Subject) => Answer) => (s: Subject): Answer => onlyIf(isAdult(s), [`${s.at}/dateOfBirth`], () => answer(s));
const events = (s: Subject): string => `${s.at}/admissibility/events`;
const background = (s: Subject, member: 'tuberculosis' | 'violentGroup' | 'illTreatment'): Answer => yesOrNo(s, s.person.background?.[member], `${s.at}/background/${member}`);

/** Events in words, then the explanation on file where it can be about nothing else. */
function explained(s: Subject, topic: Topic, kinds: readonly EventKind[]): Answer {
  const found = eventsOf(s, kinds) ?? [];
  return withDetails(s, [topic], eventText(s, found), found.map(({ at }) => at));
}

const illness = (s: Subject): boolean | undefined => anyOf(s.person.background?.tuberculosis, s.person.admissibility?.medicalConcern);
const immigration = (s: Subject): boolean | undefined => anyOf(brokeConditions(s), wasRefused(s), appliedBefore(s));

/** Events, then what was filed before; what was only filed before takes no explanation. */
function immigrationDetails(s: Subject): Answer {
  const found = eventsOf(s, ['overstay', 'unauthorized-work', 'unauthorized-study', 'refusal', 'removal-order']) ?? [];
  const written = [eventText(s, found), filedText(s)].filter((part) => part !== '').join('. ');
  const from = [...found.map(({ at }) => at), ...(s.person.applications === undefined ? [] : [`${s.at}/applications`])];
  if (!topicsOf(s).includes('immigration') && written !== '') return known(written, from);
  return withDetails(s, ['immigration'], written, from);
}

export const backgroundSection = (): Section =>
  section('K', 'Background (18 and older)', 'Antécédents (18 ans et plus)', fromTemplate, [
    ask('K1a', 'Tuberculosis of the lungs in the past two years, in self, family or close contacts', 'Tuberculose pulmonaire au cours des deux dernières années, chez soi, dans la famille ou chez des proches', yesNo, ofAdult((s) => background(s, 'tuberculosis'))),
    ask('K1b', 'Disorder that needs social or health services in Canada beyond medication', 'Trouble exigeant des services sociaux ou de santé au Canada, outre les médicaments', yesNo, ofAdult((s) => yesOrNo(s, s.person.admissibility?.medicalConcern, `${s.at}/admissibility/medicalConcern`))),
    ask('K1c', 'Details of health, and whose', 'Précisions sur la santé, et de qui', text(200), ofAdult((s) => onlyIf(illness(s), [`${s.at}/background/tuberculosis`, `${s.at}/admissibility/medicalConcern`], () => explained(s, 'health', [])))),
    ask('K2a', 'Overstayed, studied or worked in Canada without authorization', 'Séjour prolongé, études ou travail au Canada sans autorisation', yesNo, ofAdult((s) => yesOrNo(s, brokeConditions(s), events(s)))),
    ask('K2b', 'Refused a visa or permit, denied entry or ordered to leave, anywhere', 'Visa ou permis refusé, entrée interdite ou ordre de quitter, dans tout pays', yesNo, ofAdult((s) => yesOrNo(s, wasRefused(s), events(s)))),
    ask('K2c', 'Applied before to enter or remain in Canada', 'Demande antérieure d’entrer ou de rester au Canada', yesNo, ofAdult((s) => yesOrNo(s, appliedBefore(s), `${s.at}/applications`))),
    ask('K2d', 'Details', 'Précisions', text(200), ofAdult((s) => onlyIf(immigration(s), [events(s), `${s.at}/applications`], () => immigrationDetails(s)))),
    ask('K3a', 'Offence, arrest, charge or conviction, anywhere', 'Infraction, arrestation, accusation ou condamnation, dans tout pays', yesNo, ofAdult((s) => yesOrNo(s, anyOf(wasCharged(s), s.person.background?.detained === true), events(s), `${s.at}/admissibility/criminalRecord`))),
    ask('K3b', 'Details of the offence', 'Précisions sur l’infraction', text(200), ofAdult((s) => onlyIf(anyOf(wasCharged(s), s.person.background?.detained === true), [events(s)], () => explained(s, 'offence', ['charge', 'conviction'])))),
    ask('K4a', 'Military, militia, civil defence, security organization or police', 'Armée, milice, défense civile, organisation de sécurité ou police', yesNo, ofAdult((s) => yesOrNo(s, served(s), `${s.at}/militaryService`))),
    ask('K4b', 'Dates and countries of service', 'Dates et pays de service', text(200), ofAdult((s) => onlyIf(served(s), [`${s.at}/militaryService`], () => known(serviceText(s), [`${s.at}/militaryService`])))),
    ask('K5', 'Member of or associated with a group that used or urged violence, or linked to crime', 'Membre ou proche d’un groupe ayant usé de violence ou l’ayant prônée, ou lié au crime', yesNo, ofAdult((s) => background(s, 'violentGroup'))),
    ask('K6', 'Witnessed or took part in ill treatment of prisoners or civilians, looting or desecration', 'Témoin ou auteur de mauvais traitements de prisonniers ou de civils, de pillage ou de profanation', yesNo, ofAdult((s) => background(s, 'illTreatment'))),
  ]);

export const consent = (): Section =>
  section('L', 'Consent and signature', 'Consentement et signature', fromTemplate, [
    ask('L1', 'IRCC may contact later about services', 'IRCC peut communiquer plus tard au sujet des services', yesNo, () => byHand('consent')),
    ask('L2', 'Consent to the release of records', 'Consentement à la communication des dossiers', { type: 'check' }, () => byHand('consent')),
    ask('L3', 'Signature (under 18: parent or guardian)', 'Signature (moins de 18 ans : parent ou tuteur)', signature, () => byHand('signature')),
    ask('L4', 'Date of signature', 'Date de la signature', day, () => byHand('signature')),
  ]);
