// This load of the page, as the shell knows it: what a page leaves in the crash journal is left over when it is gone.

/** Another one after each reload. */
export const pageName: string = crypto.randomUUID();
