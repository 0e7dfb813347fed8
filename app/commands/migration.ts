// npm run db:migration -- name: writes prisma/migrations/NNNN_name from the difference between the
// migrations there are, played on an empty database in memory, and schema.prisma.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { draftMigration, migrations } from "~/platform/database/migrations.server";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    "Give the migration a name in small letters: npm run db:migration -- add_objections",
  );
  process.exit(2);
}
const past = existsSync("prisma/migrations") ? migrations() : [];
const inMemory = new PrismaPGlite(new PGlite());
const sql = await draftMigration(
  {
    provider: inMemory.provider,
    adapterName: inMemory.adapterName,
    connect: () => inMemory.connect(),
    connectToShadowDb: () => new PrismaPGlite(new PGlite()).connect(),
  },
  past,
);

if (sql.trim() === "" || sql.includes("This is an empty migration")) {
  console.error("schema.prisma says nothing that the migrations do not say already.");
  process.exit(1);
}
const folder = `prisma/migrations/${String(past.length + 1).padStart(4, "0")}_${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), sql);
console.error(`Wrote ${folder}/migration.sql. Read it before you commit it.`);
process.exit(0);
