declare module 'subset-font' {
  /** The part of a font that a text needs. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'truetype'; readonly preserveNameIds: readonly number[] },
  ): Promise<Uint8Array>;
}
