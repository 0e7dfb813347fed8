/** Who acts. `personId` is null for the installation itself and for a visitor who has not signed in. */
export interface Actor {
  personId: string | null;
  pseudonym: string;
}

/** The installation itself: jobs and commands. */
export const system: Actor = { personId: null, pseudonym: "system" };
/** Somebody who has not signed in. */
export const visitor: Actor = { personId: null, pseudonym: "visitor" };
