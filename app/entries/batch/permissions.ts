import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { managesOrganisation, type Viewer } from "~/people/viewer";
import { all, allowed, refused, type Decision } from "~/platform/refusal";
import { refusals } from "../texts";
import { whileOpen, type AtInstant } from "../permissions";
import { batchRefusals as t } from "./batch-refusals";

/** Whoever runs the contest gives places; to others the page does not exist. */
export const mayGrantQuota = (
  viewer: Viewer,
  competition: CompetitionScope,
  { places, used, verified }: { places: number; used: number; verified: boolean },
): Decision =>
  all(
    mayManage(viewer, competition) ? allowed : refused("forbidden", refusals.organisersOnly),
    verified ? allowed : refused("invalid", t.notVerified, "organisationId"),
    places >= used ? allowed : refused("invalid", t.fewerThanUsed(used), "places"),
  );

/** A quota belongs to those who manage the organisation, and to nobody else. */
export const holdsQuota = (viewer: Viewer, organisationId: string): boolean =>
  managesOrganisation(viewer, organisationId);

/** In [opensAt, closesAt), for a verified organisation, within its places. */
export const mayRecommend = (
  viewer: Viewer,
  {
    organisationId,
    verified,
    places,
    used,
    wanted,
    ...at
  }: AtInstant & {
    organisationId: string;
    verified: boolean;
    places: number;
    used: number;
    wanted: number;
  },
): Decision =>
  all(
    holdsQuota(viewer, organisationId) ? allowed : refused("forbidden", t.managersOnly),
    verified ? allowed : refused("forbidden", t.notVerified),
    whileOpen(at),
    used + wanted <= places ? allowed : refused("conflict", t.quotaFull(wanted, places - used)),
  );

/** Only while the designer has not taken it up: from then on it is their own. */
export const mayTakeBack = (
  viewer: Viewer,
  {
    organisationId,
    takenUp,
    withdrawn,
  }: { organisationId: string; takenUp: boolean; withdrawn: boolean },
): Decision =>
  all(
    holdsQuota(viewer, organisationId) ? allowed : refused("forbidden", t.managersOnly),
    takenUp || withdrawn ? refused("conflict", t.takenUp) : allowed,
  );
