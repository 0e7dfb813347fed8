/** Decoders that come without types. Of Draco's interface only its making is ours to call. */
declare module "draco3dgltf" {
  const draco: { createDecoderModule(): Promise<object>; createEncoderModule(): Promise<object> };
  export default draco;
}

declare module "draco3dgltf/draco_decoder_gltf_nodejs.js" {
  const decoderOf: (options: { wasmBinary: BufferSource }) => Promise<object>;
  export default decoderOf;
}
