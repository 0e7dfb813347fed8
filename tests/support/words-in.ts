import { database } from "~/platform/database/database.server";

/** In which columns of the whole database a word stands, as "Table.column": text, JSON, lists, whatever it is. */
export async function wordsIn(word: string): Promise<string[]> {
  const columns = await database().$queryRaw<Record<"schema" | "table" | "column", string>[]>`
    SELECT c.table_schema AS "schema", c.table_name AS "table", c.column_name AS "column"
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE t.table_type = 'BASE TABLE'
      AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
      AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY')
    ORDER BY 2, 3`;
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const [row] = await database().$queryRawUnsafe<{ there: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM "${schema}"."${table}" WHERE strpos("${column}"::text, $1) > 0) AS there`,
      word,
    );
    if (row?.there) found.push(`${table}.${column}`);
  }
  return found;
}
