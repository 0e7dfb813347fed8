/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  // Doors are named in one table, app/routes.ts; no file becomes a route by where it lies.
  ignoredRouteFiles: ["**/*"],
  // Every flag on: the later move to React Router 7 is then a codemod.
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
    v3_routeConfig: true,
  },
};
