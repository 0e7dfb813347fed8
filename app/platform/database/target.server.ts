import { dataDir, environment } from "../environment.server";
import { startEmbedded, type Embedded } from "./embedded.server";

/** The real server where DATABASE_URL is set, else the embedded one in DATA_DIR. */
export async function reachDatabase(): Promise<Embedded> {
  const { DATABASE_URL, DATABASE_POOL } = environment();
  if (DATABASE_URL)
    return {
      target: { connectionString: DATABASE_URL, max: DATABASE_POOL },
      stop: async () => {},
    };
  return startEmbedded(dataDir());
}
