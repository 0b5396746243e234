import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/** What a QR code says that is drawn as SVG. */
export async function readCode(svg: string): Promise<string> {
  const { data, info } = await sharp(
    Buffer.from(
      svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"'),
    ),
  )
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}
