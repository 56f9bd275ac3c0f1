// The saved document of the proof that kills the whole app.

export const appKillFile = 'edited.blueprint';
