/** A picture drawn by the server, fetched only where somebody comes to see it. It has words: its address names their language. */
export function ChartImage({ src, alt, height }: { src: string; alt: string; height: number }) {
  return (
    <img
      src={src}
      alt={alt}
      width={720}
      height={height}
      loading="lazy"
      className="mb-3 h-auto w-full max-w-180"
    />
  )
}
