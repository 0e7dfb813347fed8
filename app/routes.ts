// The table of doors: every address of the web application, by room. A test holds the authorisation matrix
// against it: a door without a row there fails.
import { index, route, type RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/home.tsx"),
  route("language", "routes/language.tsx"),

  route("sign-in", "routes/people/sign-in.tsx"),
  route("register", "routes/people/register.tsx"),
  route("sign-out", "routes/people/sign-out.tsx"),
  route("reset", "routes/people/reset.tsx"),
  route("account", "routes/people/account.tsx"),
  route("notices", "routes/people/notices.tsx"),
  route("invitations/:token", "routes/people/invitation.tsx"),
  route("organisations", "routes/people/organisations.tsx"),
  route("organisations/:id", "routes/people/organisation.tsx"),
  route("steward", "routes/people/steward.tsx"),

  route("competitions", "routes/competitions/index.tsx"),
  route("competitions/new", "routes/competitions/new.tsx"),
  route("competitions/:slug", "routes/competitions/page.tsx"),
  route("competitions/:slug/rules", "routes/competitions/rules.tsx"),
  route("competitions/:slug/poster", "routes/competitions/poster.tsx"),
  route("competitions/:slug/edit", "routes/competitions/edit.tsx"),
  route("competitions/:slug/publication", "routes/competitions/publication.tsx"),
  route("competitions/:slug/announcements", "routes/competitions/announcements.tsx"),
  route("competitions/:slug/people", "routes/competitions/people.tsx"),
  route("competitions/:slug/manage", "routes/competitions/manage.tsx"),

  route("entries", "routes/entries/mine.tsx"),
  route("competitions/:slug/entries/new", "routes/entries/new.tsx"),
  route("entries/:id", "routes/entries/entry.tsx"),
  route("entries/:id/files", "routes/entries/files.tsx"),
  route("entries/:id/submission", "routes/entries/submission.tsx"),
  route("entries/:id/declarations", "routes/entries/declarations.tsx"),
  route("entries/:id/withdrawal", "routes/entries/withdrawal.tsx"),
  route("entries/:id/receipt", "routes/entries/receipt.tsx"),
  route("entries/:id/receipt.json", "routes/entries/receipt-file.tsx"),
  route("entries/:id/team-invitation", "routes/entries/team-invitation.tsx"),
  route("competitions/:slug/quotas", "routes/entries/quotas.tsx"),
  route("competitions/:slug/entry-list/:format", "routes/entries/entry-list.tsx"),
  route("competitions/:slug/recommendations", "routes/entries/recommendations.tsx"),
  route(
    "competitions/:slug/recommendations/template",
    "routes/entries/recommendation-template.tsx",
  ),
  route("competitions/:slug/screening", "routes/entries/screening.tsx"),
  route("files/:derivativeId", "routes/media/file.tsx"),

  route("jury", "routes/judging/desks.tsx"),
  route("jury/:seatId", "routes/judging/desk.tsx"),
  route("ballots/:assignmentId", "routes/judging/ballot.tsx"),
  route("ballots/:assignmentId/files/:position/:recipe", "routes/judging/ballot-file.tsx"),
  route("competitions/:slug/panel", "routes/judging/panel.tsx"),
  route("competitions/:slug/results", "routes/judging/results.tsx"),
  route("competitions/:slug/results.json", "routes/judging/results-package.tsx"),
  route("competitions/:slug/results/approval", "routes/judging/approval.tsx"),

  route("gallery", "routes/showcase/gallery.tsx"),
  route("gallery/:entryId", "routes/showcase/work.tsx"),
  route("competitions/:slug/gallery", "routes/showcase/contest-gallery.tsx"),
  route("entries/:id/release", "routes/showcase/release.tsx"),
  route("entries/:id/industrialisation", "routes/licensing/industrialisation.tsx"),

  route("demo/sign-in", "routes/demo/sign-in.tsx"),
  route("demo/clock", "routes/demo/clock.tsx"),
  route("outbox", "routes/demo/outbox.tsx"),

  route("*", "routes/unknown.tsx"),
] satisfies RouteConfig;
