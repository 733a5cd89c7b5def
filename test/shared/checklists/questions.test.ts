import { describe, expect, it } from 'vitest';
import { parseClientFileValue } from '../../../shared/clientFile';
import { questionsAbout } from '../../../shared/checklists/questions';

const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', name: { given: 'Ada', family: 'Exemple' } }, { id: 'p2', role: 'spouse', name: { given: 'Max', family: 'Exemple' } }], employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Cook' }] });
if (!parsed.ok) throw new Error(JSON.stringify(parsed));
const { file } = parsed;

describe('what a letter and a list ask a client', () => {
  it('is a question about the person, in the language of the letter', () => {
    expect(questionsAbout(['/persons/1/biometricsOn', '/persons/0/memberships'], file, 'en')).toEqual([
      'Has Max Exemple given fingerprints and a photograph for Canada before, and when?', 'To which organizations, associations or parties does Ada Exemple belong, or did before?',
    ]);
    expect(questionsAbout(['/persons/0/otherNames'], file, 'fr')).toEqual(['Ada Exemple\u00A0: un autre nom a-t-il déjà été utilisé?']);
  });

  it.each(['admissibility', 'background', 'biometricsOn', 'citizenships', 'education', 'memberships', 'militaryService', 'residences', 'work'])('is no label of the file: %s', (member) => {
    for (const language of ['en', 'fr'] as const) expect(questionsAbout([`/persons/0/${member}`], file, language).join('\n')).toMatch(/Ada Exemple[^›]*\?$/);
  });

  it('is asked once, and of the file as a whole too', () => {
    expect(questionsAbout(['/jobOffers', '/jobOffers'], file, 'en')).toEqual(['Do you have a job offer from an employer in Canada?']);
  });

  it.each([
    ['/jobOffers/0/noc', 'Job offers: Cook › NOC code?', 'Offres d’emploi : Cook › Code de la CNP?'],
    ['/jobOffers/0/permanent', 'Job offers: Cook › Permanent: yes or no?', 'Offres d’emploi : Cook › Permanent : oui ou non?'],
    ['/jobOffers/0/endsOn', 'Job offers: Cook › Ends on: when?', 'Offres d’emploi : Cook › Date de la fin : quand?'],
    ['/jobOffers/0/hoursPerWeek', 'Job offers: Cook › Hours a week: how much or how many?', 'Offres d’emploi : Cook › Heures par semaine : combien?'],
    ['/employers/0/pastLmias', 'Employers: Enterprise › Earlier LMIA decisions: what is there, if anything?', 'Employeurs : Enterprise › Décisions d’EIMT antérieures : qu’y a-t-il, le cas échéant?'],
    ['/persons/0/funds', 'Ada Exemple › Settlement funds: what can you tell us?', 'Ada Exemple › Fonds d’établissement : que pouvez-vous nous en dire?'],
  ])('asks for a fact by its name, as its kind is answered, where no question is worded: %s', (pointer, en, fr) => {
    expect([...questionsAbout([pointer], file, 'en'), ...questionsAbout([pointer], file, 'fr').map((asked) => asked.replaceAll('\u00A0', ' '))]).toEqual([en, fr]);
  });

  it('is never what the office looks up', () => {
    expect(questionsAbout(['/listChecks/qc-facilitated-occupations/63200', '/jobOffers', '/requirementChecks/yt.employer/p1'], file, 'en')).toEqual(['Do you have a job offer from an employer in Canada?']);
  });
});
