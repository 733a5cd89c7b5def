import { record } from '../audit/auditTrail';
import { printableForm } from '../forms/printForm';
import type { Handlers } from '../session/answer';
import type { Context } from '../session/book';
import type { Jobs } from '../session/jobs';

/** Answer sheets of government forms, as files. */
export function formHandlers(context: Context, jobs: Jobs): Pick<Handlers, 'forms.print'> {
  return {
    'forms.print': async (request) => {
      const staffId = context.staffId();
      const at = context.now();
      const { name, mediaType, as, document } = context.book().db.transaction(
        (tx) => {
          const made = printableForm(tx, request);
          record(tx, at, staffId, { action: 'form.printed', fileId: request.fileId, changes: [{ record: 'person', recordId: made.personId, label: made.label, member: 'file', after: made.name }] });
          return made;
        },
        { behavior: 'immediate' },
      );
      const bytes = await jobs.write({ as, document });
      return { name, mediaType, base64: Buffer.from(bytes).toString('base64') };
    },
  };
}
