/** What has to agree before a work permit is applied for. */
export const readiness = {
  title: 'Ready to file?',
  states: { passed: 'In order', failed: 'Not in order', unknown: 'Not known', 'by-hand': 'Compare by hand' },
  counts: {
    passed_one: '{{count}} in order', passed_other: '{{count}} in order',
    failed_one: '{{count}} not in order', failed_other: '{{count}} not in order',
    unknown_one: '{{count}} is not known', unknown_other: '{{count}} are not known',
    'by-hand_one': '{{count}} to compare by hand', 'by-hand_other': '{{count}} to compare by hand',
  },
  onDay: 'On the planned filing date, {{on}}.',
  onToday: 'No filing date is planned: as of today, {{on}}.',
  show: 'Show what was compared',
  hide: 'Hide what was compared',
  offer: 'Job offer: {{title}}',
  untitled: 'Job offer without a title',
} as const;
