/**
 * Stands in the build where zip.js keeps codecs that are brought along, which it may load from an address: ours come from the
 * browser alone. The names are those that zip.js imports.
 */
export const ERR_INVALID_CODEC_DEFINITION = 'Invalid codec definition';
export const ERR_UNSUPPORTED_COMPRESSION = 'Compression method not supported';
export const ERR_RESERVED_COMPRESSION_METHOD = 'Reserved compression method';
export const ERR_INVALID_CODEC_MODULE = 'Invalid codec module';

const nothing = (): undefined => undefined;

export const registerCodec = nothing;
export const unregisterCodec = nothing;
export const setCodecStreams = nothing;
export const getRegisteredCodec = nothing;
export const getCodecStreams = nothing;
export const getRegisteredCodecs = (): [] => [];
export const ensureCodecStreams = async (): Promise<void> => {};
