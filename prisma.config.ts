import { defineConfig } from "prisma/config";

// `prisma generate` looks for a native engine that it does not use here; naming any executable keeps it from
// downloading one. Migrations are applied by the same engine as WebAssembly (app/platform/migrations.server.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/postgres" },
});
