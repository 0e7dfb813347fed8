import type { Locale } from "~/ui/localized";

/** Where a role holds. The platform is one scope of its own, with the id "platform". */
export type ScopeKind = "platform" | "organisation" | "competition";
export const platformScope = "platform";

/** steward 平台管理员 · manager 机构负责人 · member 机构成员 · organiser 主办方 · approver 复核人 · screener 资格审查 · chair 评审主持（不打分）· supervisor 监督 · juror 评委 · entrant 参赛者 */
export type RoleName =
  | "steward"
  | "manager"
  | "member"
  | "organiser"
  | "approver"
  | "screener"
  | "chair"
  | "supervisor"
  | "juror"
  | "entrant";

/** The roles that each kind of scope knows. */
export const rolesOfScope: Record<ScopeKind, readonly RoleName[]> = {
  platform: ["steward"],
  organisation: ["manager", "member"],
  competition: ["organiser", "approver", "screener", "chair", "supervisor", "juror", "entrant"],
};

export const belongsTo = (role: string, scopeKind: ScopeKind): role is RoleName =>
  (rolesOfScope[scopeKind] as readonly string[]).includes(role);

/** A role in force at the instant when its holder was loaded. */
export interface HeldRole {
  scopeKind: ScopeKind;
  scopeId: string;
  role: RoleName;
}

export interface ViewerPerson {
  id: string;
  /** Stands for the person in the journal. */
  pseudonym: string;
  name: string;
  locale: Locale;
}

/** Who asks, and as what. `person` is null for somebody who has not signed in. */
export interface Viewer {
  person: ViewerPerson | null;
  roles: HeldRole[];
}

export interface SignedIn extends Viewer {
  person: ViewerPerson;
}

export const nobody: Viewer = { person: null, roles: [] };

export const isSignedIn = (viewer: Viewer): viewer is SignedIn => viewer.person !== null;

/** Whether the viewer holds this role in this scope. Nobody who has not signed in holds any. */
export const holds = (
  viewer: Viewer,
  role: RoleName,
  scopeKind: ScopeKind,
  scopeId: string,
): boolean =>
  isSignedIn(viewer) &&
  viewer.roles.some(
    (held) => held.role === role && held.scopeKind === scopeKind && held.scopeId === scopeId,
  );

export const isSteward = (viewer: Viewer): boolean =>
  holds(viewer, "steward", "platform", platformScope);

export const managesOrganisation = (viewer: Viewer, organisationId: string): boolean =>
  holds(viewer, "manager", "organisation", organisationId);

/** Whoever manages an organisation belongs to it too. */
export const belongsToOrganisation = (viewer: Viewer, organisationId: string): boolean =>
  managesOrganisation(viewer, organisationId) ||
  holds(viewer, "member", "organisation", organisationId);

export const holdsInCompetition = (
  viewer: Viewer,
  role: RoleName,
  competitionId: string,
): boolean => holds(viewer, role, "competition", competitionId);
