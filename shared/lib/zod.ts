// Zod without generated code. Zod compiles object schemas with `new Function` when they are made; the page's content
// security policy forbids that, so the switch has to come before the first schema: import `z` from here, never from zod.

import { z } from 'zod';

z.config({ jitless: true });

export { z };
