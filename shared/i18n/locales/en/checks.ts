// Blueprint checks: what each is called, what it says where it finds something, and why it matters.

export const checks = {
  'check.B02.name': 'Customer actions are there',
  'check.B02.why': 'A service blueprint is read from the customer’s side: everything else answers to what the customer does.',
  'check.B02.noLane': 'There is no lane for customer actions. Add one.',
  'check.B02.noCard': 'No customer action yet. Begin with what the customer does, step by step.',
} as const;
