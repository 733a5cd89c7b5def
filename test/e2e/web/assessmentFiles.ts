import { v7 as newId } from 'uuid';
import type { Input } from '../../../shared/contract';
import type { Host } from '../support/host';

type Step = Input<'facts.edit'>['steps'][number];
type Data = Extract<Step, { op: 'add' }>['data'];

interface Career {
  degree: 'bachelor' | 'master';
  completedOn: string;
  /** CELPIP, the same in all abilities. */
  level: number;
}

const facts = { citizenships: ['NG'], canadian: 'none', maritalStatus: 'married', unionSince: '2020-05-01', intent: { provinces: ['ON'] }, funds: { amount: 60_000 }, admissibility: { misrepresentation: false, events: [] } };

/** Three years of work abroad, an assessed degree and a language test; nothing of what else is asked. */
function lists(personId: string, { degree, completedOn, level }: Career): Step[] {
  const parent = { kind: 'person' as const, id: personId };
  const add = (list: string, data: Data): Step => ({ op: 'add', parent, list, id: newId(), index: 0, data });
  return [
    add('education', { level: degree, country: 'NG', completedOn, eca: { organization: 'WES', equivalency: degree, issuedOn: '2025-02-01' } }),
    add('languageTests', { test: 'CELPIP-G', takenOn: '2026-03-01', listening: level, reading: level, writing: level, speaking: level }),
    add('work', { employer: 'Andela', noc: '21231', country: 'NG', startedOn: '2023-01-01', endedOn: '2025-12-31', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false }),
    ...['canadianStatus', 'tradeCertificates', 'relativesInCanada'].map((list): Step => ({ op: 'know', parent, list, from: false, to: true })),
  ];
}

/**
 * A file of which everything is known that Express Entry asks. Chidi, the principal applicant, has a bachelor's degree and CLB 8, Ngozi,
 * the spouse, a master's degree and CLB 10. On 30 September 2026 Chidi has 368 CRS points and 69 selection points of 100, Ngozi 474 and
 * 75. Returns the ids of the file and of Chidi's record.
 */
export async function couple(host: Host): Promise<{ fileId: string; chidi: string }> {
  const [staff] = await host.ask('staff.list', {});
  const file = await host.ask('files.create', { fileNumber: 'COUPLE-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staff?.id ?? '', status: 'prospect', openedOn: '2026-09-01' });
  const chidi = file.persons[0]?.id ?? '';
  const ngozi = newId();
  await host.ask('facts.edit', {
    fileId: file.id, visit: 'test',
    steps: [
      { op: 'set', target: { kind: 'file', id: file.id }, member: 'expressEntry', to: { profileSubmittedOn: '2026-01-10', primaryNoc: '21231' } },
      ...Object.entries({ ...facts, accompanying: true, dateOfBirth: '1997-03-15' }).map(([member, to]): Step => ({ op: 'set', target: { kind: 'person', id: chidi }, member, to })),
      ...lists(chidi, { degree: 'bachelor', completedOn: '2018-07-15', level: 8 }),
      { op: 'addPerson', id: ngozi, index: 1, data: { ...facts, id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Okafor', given: 'Ngozi' }, dateOfBirth: '1998-06-20' } },
      ...lists(ngozi, { degree: 'master', completedOn: '2021-06-30', level: 10 }),
    ],
  });
  return { fileId: file.id, chidi };
}
