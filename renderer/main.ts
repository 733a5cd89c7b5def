// The order of these lines matters: zod must not probe `eval`, the token must leave the address before the router reads it, and
// the shell's port may arrive while the rest of the page still loads.
import './app/zodWithoutEval';
import './api/handover';

void import('./app/start').then(({ start }) => start());
