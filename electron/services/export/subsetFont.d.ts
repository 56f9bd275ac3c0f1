// Types of subset-font, which has none.

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'; readonly noHinting?: boolean },
  ): Promise<Buffer>;
}
