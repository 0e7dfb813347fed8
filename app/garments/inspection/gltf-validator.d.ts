declare module "gltf-validator" {
  import type { ValidatorMessage } from "~/garments/validation";

  export interface Report {
    issues: { numErrors: number; messages: ValidatorMessage[]; truncated: boolean };
  }

  export function validateBytes(
    bytes: Uint8Array,
    options?: {
      format?: "glb" | "gltf";
      maxIssues?: number;
      ignoredIssues?: string[];
      writeTimestamp?: boolean;
    },
  ): Promise<Report>;
}
