import { deed } from "~/evidence/deed.server";
import { found, must } from "~/platform/refusal";
import { mayChangeAccount } from "./permissions";
import { endSession, endSessionsOf } from "./sessions.server";
import { loadViewer } from "./viewer.server";

/** Ends one of the actor's own sessions: the one he acts in, or one he forgot elsewhere. */
export const signOut = deed(
  "people.sign-out",
  async ({ tx, actor, now, record }, { sessionId }: { sessionId: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const session = found(
      await tx.session.findFirst({ where: { id: sessionId, personId: viewer.person?.id ?? "" } }),
    );
    must(mayChangeAccount(viewer, session));
    const ended = await endSession(tx, session.id, await now());
    await record({ subject: ["person", actor.pseudonym], payload: { ended: ended ? 1 : 0 } });
    return {};
  },
);

/** Ends all sessions of the actor, this one too. */
export const signOutEverywhere = deed(
  "people.sign-out-everywhere",
  async ({ tx, actor, now, record }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayChangeAccount(viewer, { personId }));
    const ended = await endSessionsOf(tx, personId, await now());
    await record({ subject: ["person", actor.pseudonym], payload: { ended } });
    return {};
  },
);
