/** Where PostgreSQL answers: what `pg` takes as its pool's settings. */
export type DatabaseTarget =
  | { connectionString: string; max: number }
  | { host: string; port: number; user: string; password: string; database: string; max: number };
