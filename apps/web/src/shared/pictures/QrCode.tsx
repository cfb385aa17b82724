import { useEffect, useState } from 'react';

/** Modules around the code that must stay white (ISO/IEC 18004 §5.3.8). */
const QUIET = 4;

interface Drawn {
  readonly size: number;
  readonly path: string;
}

/** A QR code of a text, always dark on white: phones read no other. Silent: the address must stand beside it. */
export function QrCode({
  text,
  className,
}: {
  readonly text: string;
  readonly className?: string | undefined;
}) {
  const drawn = useQr(text);
  const box = drawn ? drawn.size + 2 * QUIET : 1;
  return (
    <svg className={className} viewBox={`0 0 ${box} ${box}`} aria-hidden="true" shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${box}v${box}h-${box}z`} />
      {drawn && <path fill="#000" transform={`translate(${QUIET} ${QUIET})`} d={drawn.path} />}
    </svg>
  );
}

function useQr(text: string): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void draw(text).then((code) => leaving.signal.aborted || setDrawn(code));
    return () => leaving.abort();
  }, [text]);
  return drawn;
}

async function draw(text: string): Promise<Drawn> {
  const { create } = await import('qrcode');
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  return { size, path: modulesPath(size, data) };
}

function modulesPath(size: number, data: Uint8Array): string {
  const dark = (index: number) => data[index] === 1;
  return Array.from(data, (_, index) => index)
    .filter(dark)
    .map((index) => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`)
    .join('');
}
