/** The most pixels of a side, and in all, that a window can be counted on to draw. */
const longestSide = 16_000;
const mostPixels = 120_000_000;
const sharpness = 2;

/** A drawing as a PNG, drawn by the window itself; null where it is too large. `svg` has its colours written in. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(sharpness, longestSide / width, longestSide / height);
    if (scale < 0.5 || width * height * scale * scale > mostPixels) return null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
