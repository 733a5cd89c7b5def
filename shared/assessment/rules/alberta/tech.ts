import type { Condition, Criterion, Intake, Pathway, PathwayVersion, Period } from '../../pack/types';
import { intent, ofOffer, selection, type Verify } from './common';
import { entryCriteria } from './expressEntry';
import { tech2016, techDerived, techIndustries, techNamed } from './occupations';
import { employerCriteria, offerCriteria } from './offer';
import { noteReadBack } from './opportunity';
import { always, eoiFrom, employerTestSeen, filingChanges, noc2021From, paused, periodsOf, techFrom, windowsFrom } from './periods';
import { filingSteps, nominationSteps } from './steps';

const short = 'ab-atp';
const listed: Condition = { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'ab-tech-occupations', held: [...techNamed, ...techDerived] } };

const occupation = (from: string): Criterion => ofOffer({
  id: `${short}.occupation`, label: { en: 'Eligible tech occupation', fr: 'Profession technologique admissible' }, at: 'filing', improvable: { by: 'offer', leadMonths: 3 },
  ...(from < noc2021From
    ? { required: { en: 'One of the 38 occupations of the list (NOC 2016)', fr: 'Une des 38 professions de la liste (CNP 2016)' }, citations: ['ab.atp.list-2016'], condition: { measure: 'noc-is', with: { of: 'offer', codes: tech2016 } } }
    : {
        required: { en: 'One of the occupations of the list: the 38 of 2016 in NOC 2021; another code as looked up', fr: 'Une des professions de la liste : les 38 de 2016 selon la CNP 2021; un autre code selon la vérification' },
        citations: ['ab.atp.list-2021'], condition: listed,
        verify: [{ id: 'ab.tech-list', when: { not: { measure: 'noc-is', with: { of: 'offer', codes: techNamed } } }, label: { en: 'Tech occupation by concordance, or not held', fr: 'Profession technologique par concordance, ou non conservée' } }],
      }),
});

const industry: Criterion = ofOffer({
  id: `${short}.industry`, label: { en: 'Employer in an eligible tech industry', fr: 'Employeur d’un secteur technologique admissible' },
  required: { en: 'The employer’s industry (NAICS) is on the official list; its working list is from memory, check the official one', fr: 'Le secteur de l’employeur (SCIAN) figure sur la liste officielle; la liste de travail est de mémoire, vérifier la liste officielle' },
  at: 'filing', citations: ['ab.atp', 'ab.atp.industries'], improvable: { by: 'offer', leadMonths: 3 }, condition: { measure: 'ab-tech-industry', with: { of: 'offer', prefixes: techIndustries } },
  verify: [{ id: 'ab.tech-industries', when: always, label: { en: 'Eligible tech industries (NAICS)', fr: 'Secteurs technologiques admissibles (SCIAN)' } }],
});

const primaryOccupation: Criterion = ofOffer({
  id: `${short}.primary-occupation`, label: { en: 'Occupation of the profile', fr: 'Profession du profil' }, required: { en: 'The offer is in the primary occupation of the Express Entry profile', fr: 'L’offre porte sur la profession principale du profil Entrée express' },
  at: 'as-of', citations: ['ab.atp'], improvable: { by: 'document', leadMonths: 1 }, condition: { same: ['file.expressEntry.primaryNoc', 'offer.noc'] },
});

const pause: Verify = { id: 'ab.pause-2024', when: always, label: { en: 'Whether the pathway was paused too', fr: 'Voie elle aussi en pause ou non' } };
const intakeOf = ({ from }: Period): Intake => (from >= eoiFrom ? 'by-invitation' : 'open');

const version = (period: Period): PathwayVersion => {
  const { from } = period;
  const duringPause = from === paused.from;
  const offers = offerCriteria(short).map((one, index) => (index === 0 && duringPause ? { ...one, citations: [...one.citations, 'ab.pause'], verify: [pause] } : one));
  return {
    ...period, intake: intakeOf(period), over: { list: 'applicant.offers', as: 'offer' }, scores: from < eoiFrom ? [] : ['ab-worker-eoi'],
    citations: ['ab.atp', from < eoiFrom ? 'ab.atp.start' : 'ab.weoi.start', ...(duringPause ? ['ab.pause'] : from === windowsFrom ? ['ab.windows'] : [])],
    criteria: noteReadBack([...offers, occupation(from), industry, primaryOccupation, ...entryCriteria(short), ...employerCriteria(short, from), ...intent(short), ...(from < eoiFrom ? [] : [selection(short)])], from),
    steps: [...filingSteps(short, from, 'ca.ab.accelerated-tech'), ...nominationSteps(short, true)],
    note: duringPause
      ? { en: 'In spring 2024 the program paused streams after the Alberta Opportunity Stream; whether this one is not held.', fr: 'Au printemps 2024, le programme a mis en pause des volets après celui des Opportunités; on ne sait pas si celui-ci en était.' }
      : from === windowsFrom
        ? { en: 'Monthly quotas since 11 June 2024.', fr: 'Quotas mensuels depuis le 11 juin 2024.' }
        : { en: 'Both: an eligible occupation and an employer in an eligible industry. No rule on education or language besides the federal program; a profile with three months or more left is preferred.', fr: 'Les deux : une profession admissible et un employeur d’un secteur admissible. Aucune règle d’études ni de langue en plus du programme fédéral; un profil auquel il reste au moins trois mois est préféré.' },
  };
};

export const acceleratedTech: Pathway = {
  id: 'ca.ab.accelerated-tech', kind: 'province', title: { en: 'Alberta: Accelerated Tech Pathway', fr: 'Alberta : Voie accélérée pour les technologies' },
  versions: periodsOf(techFrom, null, [...filingChanges, noc2021From, paused.from, windowsFrom, employerTestSeen]).map(version),
  closed: { label: { en: 'No rules held for this day: the pathway began in December 2021 and is shown from 1 January 2022', fr: 'Aucune règle conservée pour ce jour : la voie a commencé en décembre 2021 et est montrée à partir du 1er janvier 2022' }, citations: ['ab.atp.start'] },
};
