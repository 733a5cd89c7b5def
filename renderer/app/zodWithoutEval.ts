import { z } from 'zod';

// The page's policy has no `unsafe-eval`; zod would try it and be reported.
z.config({ jitless: true });
