// The published JSON Schema, made from the schema that files are checked with, so that it cannot say anything else.

import { z } from '../lib/zod';
import { VERSION } from './file';
import { fileSchema } from './schema';

export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    title: `Sightline blueprint, version ${VERSION}`,
    description:
      'One service blueprint. Order lives in phaseOrder, stepOrder, laneOrder and in the cells of steps; the key of each record is its id. Programs keep fields that they do not know.',
    ...schema,
  };
}
