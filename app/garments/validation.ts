/** One message of the glTF validator's report. */
export interface ValidatorMessage {
  code: string;
  /** 0 is an error. */
  severity: number;
  pointer?: string;
  offset?: number;
}

/**
 * Errors that garments from real design programs carry and that harm nobody: numbers a little off, or
 * declared wrongly where the jurors' copy declares them anew. A designer cannot repair their exporter an
 * hour before the deadline. Whatever could be read past its end, or not at all, is not in this list.
 */
const tolerated = new Set([
  "ACCESSOR_MIN_MISMATCH",
  "ACCESSOR_MAX_MISMATCH",
  "ACCESSOR_ELEMENT_OUT_OF_MIN_BOUND",
  "ACCESSOR_ELEMENT_OUT_OF_MAX_BOUND",
  "ACCESSOR_VECTOR3_NON_UNIT",
  "ACCESSOR_INVALID_SIGN",
  "ACCESSOR_NON_CLAMPED",
  "ACCESSOR_WEIGHTS_NON_NORMALIZED",
  "ACCESSOR_WEIGHTS_NEGATIVE",
  "ACCESSOR_JOINTS_INDEX_DUPLICATE",
  "ACCESSOR_ANIMATION_INPUT_NON_INCREASING",
  "ACCESSOR_ANIMATION_SAMPLER_OUTPUT_NON_NORMALIZED_QUATERNION",
  "ANIMATION_DUPLICATE_TARGETS",
  "BUFFER_DATA_URI_MIME_TYPE_INVALID",
  "BUFFER_VIEW_TARGET_OVERRIDE",
  "MESH_PRIMITIVE_INDEXED_SEMANTIC_CONTINUITY",
  "MESH_PRIMITIVE_POSITION_ACCESSOR_WITHOUT_BOUNDS",
  "MESH_PRIMITIVE_TOO_FEW_TEXCOORDS",
  "MESH_PRIMITIVE_ACCESSOR_UNALIGNED",
  "MESH_PRIMITIVE_ACCESSOR_WITHOUT_BYTESTRIDE",
  "NODE_MATRIX_NON_TRS",
  "ROTATION_NON_UNIT",
  "SCENE_NON_ROOT_NODE",
  "SKIN_NO_COMMON_ROOT",
  "SKIN_SKELETON_INVALID",
  "UNDECLARED_EXTENSION",
  "UNUSED_EXTENSION_REQUIRED",
  "NON_REQUIRED_EXTENSION",
]);

/** The tolerated codes, for the validator not to report them at all. */
export const toleratedCodes = [...tolerated];

/** The first error that is not tolerated, or null. */
export function firstFault(messages: readonly ValidatorMessage[]): ValidatorMessage | null {
  return messages.find((message) => message.severity === 0 && !tolerated.has(message.code)) ?? null;
}
