/** How a file is offered under its name, every character of it escaped that could end or change the header (RFC 8187). */
export function dispositionOf(fileName: string): string {
  const escaped = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${escaped}`;
}
