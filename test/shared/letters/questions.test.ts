import { describe, expect, it } from 'vitest';
import { parseClientFileValue } from '../../../shared/clientFile';
import { questionsAbout } from '../../../shared/letters/questions';

const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', name: { given: 'Ada', family: 'Exemple' } }, { id: 'p2', role: 'spouse', name: { given: 'Max', family: 'Exemple' } }], employers: [{ id: 'e1', legalName: 'Enterprise' }], jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Cook' }] });
if (!parsed.ok) throw new Error(JSON.stringify(parsed));
const { file } = parsed;

describe('what a letter asks a client', () => {
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

  it('is called by its name where the answer is not the client’s', () => {
    expect(questionsAbout(['/jobOffers/0/noc'], file, 'en')).toEqual(['Job offers: Cook › NOC code']);
  });
});
