import { describe, expect, it } from 'vitest';
import { cusmaProfessions } from '../../../shared/assessment/rules/workPermits/cusmaProfessions';
import { assessed, criterion, outcomeOf } from '../support/clients';
import { asOf, bachelor, credential, degree, job, licensed, matching, nearlyThree, pathway, threeYears, twoYears, type Facts } from '../support/cusma';

/** The table of the reference, professions 1 to 63: what may be enough. D/C+3: a diploma or certificate and three years. */
const byDegreeOnly = [
  'economist', 'landscape-architect', 'mathematician', 'range-manager', 'range-conservationist', 'research-assistant', 'social-worker', 'sylviculturist', 'urban-planner',
  'vocational-counsellor', 'nutritionist', 'recreational-therapist',
  'agriculturist', 'animal-breeder', 'animal-scientist', 'apiculturist', 'astronomer', 'biochemist', 'biologist', 'chemist', 'dairy-scientist', 'entomologist', 'epidemiologist',
  'geneticist', 'geologist', 'geochemist', 'geophysicist', 'horticulturist', 'meteorologist', 'pharmacologist', 'physicist', 'plant-breeder', 'poultry-scientist', 'soil-scientist',
  'zoologist', 'college', 'seminary', 'university',
];
const byDegreeOrDiploma = ['computer-systems-analyst', 'graphic-designer', 'hotel-manager', 'industrial-designer', 'interior-designer', 'technical-publications-writer', 'medical-laboratory-technologist'];
const byDegreeOrLicence: readonly (readonly [string, string])[] = [
  ['architect', 'Architect'], ['engineer', 'Professional Engineer'], ['forester', 'Registered Professional Forester'], ['land-surveyor', 'Professional Land Surveyor'], ['dietitian', 'Registered Dietitian'],
  ['occupational-therapist', 'Occupational Therapist'], ['pharmacist', 'Pharmacist'], ['physiotherapist', 'Physiotherapist'], ['physical-therapist', 'Physical Therapist'],
];
const byDoctorateOrLicence: readonly (readonly [string, string])[] = [['dentist', 'Dentist'], ['physician', 'Physician'], ['veterinarian', 'Veterinarian']];
const byLicenceOrLicenciatura: readonly (readonly [string, string])[] = [['psychologist', 'Psychologist'], ['registered-nurse', 'Registered nurse']];
const others = ['accountant', 'disaster-relief-insurance-claims-adjuster', 'lawyer', 'librarian', 'management-consultant', 'scientific-technician'];

describe('the list of professions', () => {
  it('has 63: 25 general, 12 medical and allied, 23 scientists, 3 teachers', () => {
    const count = (group: string) => cusmaProfessions.filter((one) => one.group === group).length;
    expect(cusmaProfessions).toHaveLength(63);
    expect([count('general'), count('medical'), count('scientist'), count('teacher')]).toEqual([25, 12, 23, 3]);
  });

  it('is tested here profession by profession', () => {
    const tested = [...byDegreeOnly, ...byDegreeOrDiploma, ...[...byDegreeOrLicence, ...byDoctorateOrLicence, ...byLicenceOrLicenciatura].map(([entry]) => entry), ...others];
    expect(cusmaProfessions.filter(({ entries }) => !entries.some((entry) => tested.includes(entry)))).toEqual([]);
  });

  it('calls each profession by names that no other has', () => {
    const entries = cusmaProfessions.flatMap((one) => one.entries);
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('knows a profession by its whole name and by each part of it', () => {
    for (const entry of ['scientific-technician-technologist', 'scientific-technologist', 'range-manager-range-conservationist', 'physiotherapist-physical-therapist', 'medical-technologist', 'statistician', 'actuary', 'geographer', 'forestry-specialist', 'agronomist', 'plant-pathologist', 'university-teacher']) {
      expect(outcomeOf(assessed(pathway, matching(entry), asOf), 'cusma.profession')).toBe('met');
    }
  });
});

describe('a profession of the list', () => {
  const profession = (offer: Facts) => criterion(assessed(pathway, matching(null, {}, offer), asOf), 'cusma.profession');

  it('is met by duties that match one', () => expect(profession({ listedProfessions: [{ list: 'cusma', entry: 'engineer' }] }).outcome).toBe('met'));
  it('is not met by duties that match none', () => expect(profession({ listedProfessions: [{ list: 'cusma', entry: null }] }).outcome).toBe('not-met'));
  it('is not met by a title that the list does not have', () => expect(profession({ listedProfessions: [{ list: 'cusma', entry: 'it-support-specialist' }] }).outcome).toBe('not-met'));
  it('is open while the duties are not judged', () => expect(profession({ listedProfessions: undefined })).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/listedProfessions'] }));
  it('is open while they are judged for other lists only', () => expect(profession({ listedProfessions: [{ list: 'cptpp', entry: 'engineer' }] })).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/listedProfessions'] }));
  it('may be any of several', () => {
    const several = { listedProfessions: [{ list: 'cusma', entry: 'engineer' }, { list: 'cusma', entry: 'computer-systems-analyst' }] };
    expect(credential('engineer', { ...twoYears('US'), ...threeYears }, several)).toBe('met');
    expect(credential('engineer', { ...twoYears('US'), ...threeYears })).toBe('not-met');
  });
  it('is asked before the credential: without one nothing is asked about it', () => expect(outcomeOf(assessed(pathway, matching(null), asOf), 'cusma.credential')).toBe('not-applicable'));
});

describe('a baccalaureate is the only minimum', () => {
  it.each(byDegreeOnly)('of %s', (entry) => {
    expect(credential(entry, bachelor)).toBe('met');
    expect(credential(entry, { ...twoYears('US'), ...threeYears, licences: [licensed(entry.replaceAll('-', ' '))] })).toBe('not-met');
  });
});

describe('a baccalaureate, or a diploma or certificate and three years', () => {
  it.each(byDegreeOrDiploma)('of %s', (entry) => {
    expect(credential(entry, bachelor)).toBe('met');
    expect(credential(entry, { ...twoYears('US'), ...threeYears })).toBe('met');
    expect(credential(entry, { ...twoYears('US'), ...nearlyThree })).toBe('not-met');
    expect(credential(entry, threeYears)).toBe('not-met');
  });

  it.each([['CA', 'met'], ['US', 'met'], ['MX', 'met'], ['IN', 'not-met'], ['GB', 'not-met']])('counts a diploma from %s: %s', (country, outcome) => {
    expect(credential('graphic-designer', { ...twoYears(country), ...threeYears })).toBe(outcome);
  });
  it.each([['one-year', 'not-met'], ['two-year', 'met'], ['three-year', 'met']])('counts a diploma of the level %s: %s', (level, outcome) => {
    expect(credential('graphic-designer', { education: [degree(level, { country: 'CA', credential: 'college' })], ...threeYears })).toBe(outcome);
  });

  it('counts work in the occupation of the offer, and work recorded as directly related to it, together and at any time', () => {
    const work = [job('21222', '2010-01-01', '2011-06-30'), job('21230', '2012-01-01', '2013-06-30', { relatedTo: ['21222'] })];
    expect(credential('computer-systems-analyst', { ...twoYears('US'), work })).toBe('met');
    expect(credential('computer-systems-analyst', { ...twoYears('US'), work: work.map((one) => ({ ...one, relatedTo: [] })) })).toBe('not-met');
  });
  it('counts six years at 15 hours as three, and no more than full time for two jobs at once', () => {
    expect(credential('computer-systems-analyst', { ...twoYears('US'), work: [job('21222', '2012-01-01', '2017-12-31', { hoursPerWeek: 15 })] })).toBe('met');
    expect(credential('computer-systems-analyst', { ...twoYears('US'), work: [job('21222', '2018-01-01', '2019-12-31'), job('21222', '2018-01-01', '2019-12-31')] })).toBe('not-met');
  });
  it('asks whether other work is related, when that is not known', () => {
    const result = assessed(pathway, matching('computer-systems-analyst', { ...twoYears('US'), work: [job('21230', '2018-01-01', '2022-12-31', { relatedTo: undefined })] }), asOf);
    expect(criterion(result, 'cusma.credential')).toEqual({ outcome: 'unknown', missing: ['/persons/0/work/0/relatedTo'] });
  });
});

describe('a baccalaureate, or a state, provincial or federal licence', () => {
  it.each(byDegreeOrLicence)('of %s', (entry, title) => {
    expect(credential(entry, bachelor)).toBe('met');
    expect(credential(entry, { licences: [licensed(title)] })).toBe('met');
    expect(credential(entry, { licences: [licensed(title, { status: 'in-progress' })] })).toBe('not-met');
    expect(credential(entry, { ...twoYears('US'), ...threeYears })).toBe('not-met');
  });

  it.each([['CA', 'met'], ['US', 'met'], ['MX', 'met'], ['IN', 'not-met']])('counts a licence issued in %s: %s', (country, outcome) => expect(credential('engineer', { licences: [licensed('Engineer', { country })] })).toBe(outcome));
  it('counts a licence from its first day to its last, both included', () => {
    const licences = [licensed('Engineer', { issuedOn: '2024-05-10', expiresOn: '2026-05-09' })];
    expect(['2024-05-09', '2024-05-10', '2026-05-09', '2026-05-10'].map((on) => credential('engineer', { licences }, {}, on))).toEqual(['not-met', 'met', 'met', 'not-met']);
  });
  it('knows a licence by its title in French, or by the occupation of the offer', () => {
    expect(credential('engineer', { licences: [licensed('Ingénieur')] })).toBe('met');
    expect(credential('engineer', { licences: [licensed('P.Eng.', { noc: '21231' })] }, { noc: '21231' })).toBe('met');
    expect(credential('engineer', { licences: [licensed('Registered nurse', { noc: '31301' })] }, { noc: '21231' })).toBe('not-met');
  });
  it('asks for the occupation of a licence whose title does not tell', () => {
    const result = assessed(pathway, matching('engineer', { licences: [licensed('P.Eng.')] }), asOf);
    expect(criterion(result, 'cusma.credential')).toEqual({ outcome: 'unknown', missing: ['/persons/0/licences/0/noc'] });
  });
});

describe('a doctorate of the health professions, or a licence', () => {
  it.each(byDoctorateOrLicence)('of %s', (entry, title) => {
    expect(credential(entry, { education: [degree('professional')] })).toBe('met');
    expect(credential(entry, { licences: [licensed(title)] })).toBe('met');
    expect(credential(entry, bachelor)).toBe('not-met');
  });
});

describe('a licence or a Licenciatura, and no other baccalaureate', () => {
  it.each(byLicenceOrLicenciatura)('of %s', (entry, title) => {
    expect(credential(entry, { licences: [licensed(title)] })).toBe('met');
    expect(credential(entry, { education: [degree('bachelor', { country: 'MX' })] })).toBe('met');
    expect(credential(entry, { education: [degree('bachelor', { country: 'US' })] })).toBe('not-met');
  });
});

describe('the other professions', () => {
  it.each(['CPA', 'CA', 'CGA', 'CMA', 'Chartered Professional Accountant'])('accountant: a baccalaureate, or the designation %s', (designation) => {
    expect(credential('accountant', bachelor)).toBe('met');
    expect(credential('accountant', { licences: [licensed(designation, { country: 'GB', noc: '11100' })] })).toBe('met');
    expect(credential('accountant', { licences: [licensed('Bookkeeper', { noc: '12200' })], ...twoYears('US'), ...threeYears })).toBe('not-met');
  });
  it('disaster relief claims adjuster: a baccalaureate or three years in claims, with training that the officer looks at', () => {
    const offer = { noc: '12201' };
    expect(credential('disaster-relief-insurance-claims-adjuster', bachelor, offer)).toBe('met');
    expect(credential('disaster-relief-insurance-claims-adjuster', { work: [job('12201', '2018-01-01', '2020-12-31')] }, offer)).toBe('met');
    expect(credential('disaster-relief-insurance-claims-adjuster', { work: [job('12201', '2018-01-01', '2020-12-30')] }, offer)).toBe('not-met');
    expect(outcomeOf(assessed(pathway, matching('disaster-relief-insurance-claims-adjuster'), asOf), 'cusma.claims-training')).toBe('judgement');
  });
  it('lawyer: a law degree or bar membership', () => {
    expect(credential('lawyer', { education: [degree('professional')] })).toBe('met');
    expect(credential('lawyer', { education: [degree('bachelor')] })).toBe('met');
    expect(credential('lawyer', { licences: [licensed('Member of the Bar')] })).toBe('met');
    expect(credential('notary', { licences: [licensed('Notaire', { country: 'CA' })] })).toBe('met');
    expect(credential('lawyer', { education: [degree('master')] })).toBe('not-met');
  });
  it('librarian: a master’s degree, or a bachelor’s that followed another', () => {
    expect(credential('librarian', { education: [degree('master')] })).toBe('met');
    expect(credential('librarian', { education: [degree('bachelor', { completedOn: '2010-06-30' }), degree('bachelor', { completedOn: '2012-06-30' })] })).toBe('met');
    const after = (completedOn: string) => credential('librarian', { education: [degree('bachelor', { completedOn: '2010-06-30' }), degree('bachelor', { completedOn })] });
    expect(['2010-06-30', '2010-07-01', '2010-07-02'].map(after)).toEqual(['not-met', 'met', 'met']);
    expect(credential('librarian', bachelor)).toBe('not-met');
  });
  it('management consultant: a baccalaureate or five years', () => {
    const offer = { noc: '11201' };
    expect(credential('management-consultant', bachelor, offer)).toBe('met');
    expect(credential('management-consultant', { work: [job('11201', '2015-01-01', '2019-12-31')] }, offer)).toBe('met');
    expect(credential('management-consultant', { work: [job('11201', '2015-01-01', '2019-12-30')] }, offer)).toBe('not-met');
  });
  it.each([['disaster-relief-insurance-claims-adjuster', '12201'], ['management-consultant', '11201']])('%s without the years: a baccalaureate that is completed, and no other credential', (entry, noc) => {
    const studied = (level: string, completedOn: string | null) => credential(entry, { education: [degree(level, { completedOn })] }, { noc });
    expect([studied('bachelor', '2014-06-30'), studied('bachelor', null), studied('two-year', '2014-06-30'), studied('two-year', null)]).toEqual(['met', 'not-met', 'not-met', 'not-met']);
  });
  it('scientific technician: no credential, but knowledge and ability for the officer to judge', () => {
    const result = assessed(pathway, matching('scientific-technician'), asOf);
    expect(outcomeOf(result, 'cusma.credential')).toBe('met');
    expect(outcomeOf(result, 'cusma.technician')).toBe('judgement');
    expect(outcomeOf(assessed(pathway, matching('engineer'), asOf), 'cusma.technician')).toBe('not-applicable');
  });
});

describe('a degree', () => {
  it.each(['bachelor', 'master', 'professional', 'doctorate'])('of the level %s is a baccalaureate, whatever the country', (level) => expect(credential('economist', { education: [degree(level)] })).toBe('met'));
  it.each(['secondary', 'one-year', 'two-year'])('is not one of the level %s', (level) => expect(credential('economist', { education: [degree(level)] })).toBe('not-met'));
  it('of three years is one if it is a bachelor’s', () => {
    expect(credential('economist', { education: [degree('three-year', { credential: 'bachelor' })] })).toBe('met');
    expect(credential('economist', { education: [degree('three-year', { credential: 'college' })] })).toBe('not-met');
    expect(criterion(assessed(pathway, matching('economist', { education: [degree('three-year')] }), asOf), 'cusma.credential')).toEqual({ outcome: 'unknown', missing: ['/persons/0/education/0/credential'] });
  });
  it('counts from the day on which it is completed', () => {
    const education = [degree('bachelor', { completedOn: '2026-11-22' })];
    expect(credential('economist', { education }, {}, '2026-11-21')).toBe('not-met');
    expect(credential('economist', { education }, {}, '2026-11-22')).toBe('met');
    expect(credential('economist', { education: [degree('bachelor', { completedOn: null })] })).toBe('not-met');
  });
  it('is asked for when the studies are not known', () => {
    expect(criterion(assessed(pathway, matching('economist', { education: undefined }), asOf), 'cusma.credential')).toEqual({ outcome: 'unknown', missing: ['/persons/0/education'] });
  });
});

describe('citizenship', () => {
  const citizenship = (person: Facts) => criterion(assessed(pathway, matching('engineer', person), asOf), 'cusma.citizenship');

  it.each([[['US'], 'met'], [['MX'], 'met'], [['IN', 'MX'], 'met'], [['IN'], 'not-met'], [['PR'], 'not-met'], [['GU'], 'not-met'], [[], 'not-met']])('of %j: %s', (citizenships, outcome) => expect(citizenship({ citizenships }).outcome).toBe(outcome));
  it('is not replaced by permanent residence', () => expect(citizenship({ citizenships: ['IN'], residences: [{ country: 'US', from: '2010-01-01', to: null, status: 'permanent-resident' }] }).outcome).toBe('not-met'));
  it('is asked for where it is not known, or where the list may lack one', () => {
    expect(citizenship({ citizenships: undefined })).toEqual({ outcome: 'unknown', missing: ['/persons/0/citizenships'] });
    expect(citizenship({ citizenships: ['IN'], incomplete: ['citizenships'] })).toEqual({ outcome: 'unknown', missing: ['/persons/0/citizenships'] });
  });
});

describe('self-employment in Canada', () => {
  const selfEmployment = (employer: Facts) => criterion(assessed(pathway, matching('engineer', {}, {}, employer), asOf), 'cusma.self-employment');

  it.each([[0, 'met'], [49, 'met'], [50, 'met'], [50.1, 'not-met'], [100, 'not-met']])('with %d %% of the enterprise: %s', (percent, outcome) => expect(selfEmployment({ familyShares: [{ personId: 'p1', percent }] }).outcome).toBe(outcome));
  it('does not follow from what somebody else of the family owns: that is for the officer', () => {
    const situation = matching('engineer', {}, {}, { familyShares: [{ personId: 'p2', percent: 100 }] });
    const result = assessed(pathway, { ...situation, file: { persons: [{ id: 'p1', role: 'principal', citizenships: ['US'] }, { id: 'p2', role: 'spouse' }] } }, asOf);
    expect(outcomeOf(result, 'cusma.self-employment')).toBe('met');
    expect(outcomeOf(result, 'cusma.control')).toBe('judgement');
  });
  it('is asked for where the shares, or how much they are, are not known', () => {
    expect(selfEmployment({ familyShares: undefined })).toEqual({ outcome: 'unknown', missing: ['/employers/0/familyShares'] });
    expect(selfEmployment({ familyShares: [{ personId: 'p1' }] })).toEqual({ outcome: 'unknown', missing: ['/employers/0/familyShares/0/percent'] });
  });
});

describe('the offer', () => {
  it.each(['employment', 'services'])('may be a contract of %s', (contract) => expect(outcomeOf(assessed(pathway, matching('engineer', {}, { contract }), asOf), 'cusma.prearranged')).toBe('met'));
  it('has to be there', () => {
    const result = assessed(pathway, { ...matching('engineer', bachelor), offer: null }, asOf);
    expect(result.outcome).toBe('does-not-apply');
    expect(outcomeOf(result, 'cusma.prearranged')).toBe('not-met');
  });
  // NOC 2021: 21222 is TEER 1, 22221 TEER 2, 13110 TEER 3, 14100 TEER 4.
  it.each([['21222', 'met'], ['22221', 'met'], ['13110', 'met'], ['14100', 'not-met']])('in the occupation %s is of professional level: %s', (noc, outcome) => expect(outcomeOf(assessed(pathway, matching('engineer', {}, { noc }), asOf), 'cusma.level')).toBe(outcome));
  it('leaves the portal offer as a step for the employer', () => {
    expect(assessed(pathway, matching('engineer'), asOf).steps.map(({ id }) => id)).toContain('cusma.portal-offer');
    expect(assessed(pathway, matching('engineer', {}, { approvals: [{ kind: 'portal-offer', issuedOn: '2026-11-10' }] }), asOf).steps.map(({ id }) => id)).not.toContain('cusma.portal-offer');
  });
});

describe('in force', () => {
  const on = (day: string) => assessed(pathway, matching('engineer', bachelor), day);

  it('since 1 July 2020; before, NAFTA, whose rules are not held', () => {
    expect(on('2020-06-30')).toMatchObject({ outcome: 'closed', version: null });
    expect(on('2020-07-01').version).toMatchObject({ from: '2020-07-01' });
  });
  it('with the code T23 until 14 December 2022 and T36 since', () => {
    expect(['2022-12-14', '2022-12-15', '2026-11-22'].map((day) => on(day).version?.note?.en.slice(0, 18))).toEqual(['Exemption code T23', 'Exemption code T36', 'Exemption code T36']);
  });
});
