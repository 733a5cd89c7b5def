import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { heldSince, openFeeStep } from './permitCommon';

/** The pathway of an application under the start-up visa program, which the program has under this id. */
const pathways = ['ca.wp.start-up-visa', 'ca.suv'];

/** Applied by the day, and not decided; `where`: what is true of the application besides. */
const applied = (...where: readonly Condition[]): Condition => ({
  some: 'applicant.applications', as: 'application',
  where: {
    all: [
      { field: 'application.kind', is: 'permanent-residence' }, { field: 'application.pathway', is: pathways }, { number: { today: true }, atLeast: { field: 'application.filedOn' } },
      { not: { field: 'application.decision', is: ['approved', 'refused', 'withdrawn'] } }, ...where,
    ],
  },
});

const application: Criterion = {
  id: 'suv.application', label: { en: 'Start-up visa application', fr: 'Demande de visa pour démarrage d’entreprise' },
  required: { en: 'An application for permanent residence under the Start-up Visa Program, which is not decided', fr: 'Une demande de résidence permanente au titre du programme de visa pour démarrage d’entreprise, en instance' },
  at: 'filing', citations: ['suv.basis'], improvable: null,
  condition: applied(),
};
const essential: Criterion = {
  id: 'suv.essential', label: { en: 'Essential to the business', fr: 'Essentiel à l’entreprise' },
  required: { en: 'The commitment certificate names the person as an essential member of the team', fr: 'Le certificat d’engagement désigne la personne comme membre essentiel de l’équipe' },
  at: 'filing', citations: ['suv.basis'], improvable: null, condition: { when: applied(), so: applied({ field: 'application.essentialMember', is: true }) },
};

const extension: Condition = { all: [{ measure: 'resides-in-canada' }, { measure: 'holds-permit', with: { codes: ['A77'] } }] };
const closing: Criterion = {
  id: 'suv.extension', label: { en: 'Extension in Canada', fr: 'Prolongation au Canada' },
  required: { en: 'Closed to new applicants since 19 December 2025: only who is in Canada on such a permit (A77) may extend it', fr: 'Fermé aux nouveaux demandeurs depuis le 19 décembre 2025 : seule la personne au Canada titulaire d’un tel permis (A77) peut le prolonger' },
  at: 'filing', citations: ['suv.closed'], improvable: null, closes: true, condition: extension,
};

const version = (from: string, until: string | null, criteria: readonly Criterion[], note: Bilingual): PathwayVersion => ({ from, until, intake: 'open', citations: ['suv.basis'], criteria, steps: [openFeeStep('suv')], scores: [], note });

/** The open permit of somebody who has applied under the start-up visa program. */
export const startUpVisa: Pathway = {
  id: 'ca.wp.start-up-visa',
  title: { en: 'Start-up Visa work permit', fr: 'Permis de travail du programme de visa pour démarrage d’entreprise' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  permit: { portOfEntry: false },
  versions: [
    version('2024-10-03', '2025-12-18', [application, essential], { en: 'Open permit (A77); tied to the employer before 3 October 2024.', fr: 'Permis ouvert (A77); lié à l’employeur avant le 3 octobre 2024.' }),
    version('2025-12-19', null, [closing, application, essential], {
      en: 'Applications for permanent residence ended on 31 December 2025; with a commitment certificate of 2025 they could be filed until 30 June 2026. A new pilot for entrepreneurs was announced for 2026: no rules were found. Other ways: owner-operators (C11) and the entrepreneur streams of provinces (C60, T13).',
      fr: 'Les demandes de résidence permanente ont pris fin le 31 décembre 2025; avec un certificat d’engagement de 2025, elles pouvaient être présentées jusqu’au 30 juin 2026. Un nouveau projet pilote pour entrepreneurs a été annoncé pour 2026 : aucune règle n’a été trouvée. Autres voies : propriétaires exploitants (C11) et volets des entrepreneurs des provinces (C60, T13).',
    }),
  ],
  closed: heldSince('3 October 2024', '3 octobre 2024', ['suv.basis']),
};
