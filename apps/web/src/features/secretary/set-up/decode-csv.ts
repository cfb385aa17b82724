/** Text of a spreadsheet's CSV: UTF-8 (its byte order mark dropped), else Windows-1252 as older programs write it. */
export function decodeCsv(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
