// The walls of the house. Each says what to do instead, so that whoever runs into one is helped.
const rooms = [
  "evidence",
  "people",
  "media",
  "garments",
  "competitions",
  "entries",
  "judging",
  "showcase",
  "licensing",
];
const room = (names) => `^app/(${names.join("|")})/`;
const server = "\\.server\\.tsx?$";
// A rule: a plain .ts file of a room. Not a deed, not a browser file, not a view; a folder named `inspector`
// holds programs of the killable child, `viewer` holds browser modules.
const rule = {
  path: `${room(rooms)}(?!inspector/|viewer/).*\\.ts$`,
  pathNot: "\\.(server|client)\\.ts$|/(inspector|viewer)/",
};

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "rules-stay-pure",
      comment:
        "A rule takes plain data and answers. Move the database, Node, clock or randomness into a .server.ts and pass the values in.",
      severity: "error",
      from: rule,
      to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "node_modules/zod/" },
    },
    {
      name: "rules-know-no-server",
      comment:
        "A rule may run in a browser. What it needs from the server is passed to it as data.",
      severity: "error",
      from: rule,
      to: { path: [server, "\\.client\\.ts$", "\\.tsx$"], pathNot: "^app/ui/localized" },
    },
    ...rooms.slice(0, -1).map((name, height) => ({
      name: `${name}-knows-no-higher-room`,
      comment: `Rooms stand on each other: ${rooms.join(" → ")}. ${name} may only know what stands below it; two rooms that need each other meet in a door.`,
      severity: "error",
      from: { path: room([name]) },
      to: { path: room(rooms.slice(height + 1)) },
    })),
    {
      name: "ui-knows-no-room",
      comment: "The kit of parts serves every room and knows none: pass it what it shall show.",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: [room(rooms), "^app/(platform|site|routes|commands)/"] },
    },
    {
      name: "platform-knows-no-room",
      comment: "The platform carries the rooms. What is about contests belongs into a room.",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: [room(rooms), "^app/(site|routes|commands)/", "^app/ui/.*\\.tsx$"] },
    },
    {
      name: "nobody-imports-a-door",
      comment: "A door is entered by a request. What two doors share belongs into a room.",
      severity: "error",
      from: { pathNot: ["^app/routes\\.ts$", "^tests/"] },
      to: { path: "^app/routes/" },
    },
    {
      name: "no-tests-in-the-product",
      comment: "The product must run without its tests.",
      severity: "error",
      from: { path: "^(app|prisma)/" },
      to: { path: "^tests/" },
    },
    {
      name: "database-behind-the-rooms",
      comment:
        "Only a room's .server.ts files, the platform, the seed, the commands and the tests may reach the database.",
      severity: "error",
      from: { path: "^app/", pathNot: ["\\.server\\.tsx?$", "^app/platform/", "^app/commands/"] },
      to: { path: "^app/platform/(database|generated)/" },
    },
    {
      name: "doors-hold-no-queries",
      comment: "A door parses, asks and answers; the question is a reader or deed of a room.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/platform/(database|generated|jobs|store)/" },
    },
    {
      name: "deeds-know-no-remix",
      comment:
        "A job, script or test may call a deed too. Requests, redirects and cookies stay in doors and platform/http.",
      severity: "error",
      from: { path: room(rooms), pathNot: "\\.tsx$" },
      to: { path: "node_modules/@remix-run/" },
    },
    {
      name: "views-take-no-server-values",
      comment: "A view runs in browsers. Import types only, and let the door hand it data.",
      severity: "error",
      from: {
        path: "^app/.*\\.tsx$",
        pathNot: ["^app/routes/", "^app/root\\.tsx$", "^app/entry\\.server\\.tsx$"],
      },
      to: { path: server, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third. Types count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/platform/generated/|\\.css$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
    },
  },
};
