// Another world that differs from this one in nothing but a secret: past the triggers that keep facts, for it is no
// change of this one.
import pg from "pg";
import { inject } from "vitest";
import { database } from "~/platform/database/database.server";

export type Sql = readonly [text: string, values: readonly unknown[]];

export async function inTheOtherWorld(sql: readonly Sql[]): Promise<void> {
  const [{ name }] = await database().$queryRaw<[{ name: string }]>`
    SELECT current_database() AS "name"`;
  const client = new pg.Client(`${inject("postgres")}/${name}`);
  await client.connect();
  await client.query("SET session_replication_role = replica");
  for (const [text, values] of sql) await client.query(text, [...values]);
  await client.end();
}

/** Names have always been others: in every column that can hold one. */
export async function calledOtherwise(names: Readonly<Record<string, string>>): Promise<void> {
  const columns = await database().$queryRaw<{ table: string; column: string; type: string }[]>`
    SELECT c."table_name" AS "table", c."column_name" AS "column", c."udt_name" AS "type"
    FROM information_schema.columns c JOIN information_schema.tables t USING ("table_schema", "table_name")
    WHERE c."table_schema" = 'public' AND t."table_type" = 'BASE TABLE'
      AND c."udt_name" IN ('text', 'jsonb') AND c."table_name" <> '_prisma_migrations'`;
  await inTheOtherWorld(
    Object.entries(names).flatMap(([one, other]) =>
      columns.map(({ table, column, type }): Sql => [
        `UPDATE "${table}" SET "${column}" = replace("${column}"::text, $1, $2)::${type}
           WHERE "${column}"::text LIKE '%' || $1 || '%'`,
        [one, other],
      ]),
    ),
  );
}
