// Requests about templates: those that come with the app, and a person's own. Their texts are blueprints.

import { z } from '../../lib/zod';
import { localeId, nothing, request } from '../fields';

export const templateRequests = {
  /** `locale`: null for a person's own, which are in whatever language they were written. Own ones first, the newest at the front. */
  'templates.list': request(nothing, z.array(z.object({ id: z.string(), own: z.boolean(), locale: localeId.nullable() }))),
  'templates.read': request(z.object({ id: z.string() }), z.object({ text: z.string() })),
  /** Keeps a template of one's own; with an id, in place of that one. Fails with `invalidBlueprint` when the text would not open. */
  'templates.save': request(z.object({ id: z.string().nullable(), text: z.string() }), z.object({ id: z.string() })),
  /** Only one's own. */
  'templates.remove': request(z.object({ id: z.string() }), nothing),
} as const;
