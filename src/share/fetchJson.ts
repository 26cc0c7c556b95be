/**
 * A JSON file of this site, which has the shape that the site wrote.
 * @throws Error where there is none, or the network fails
 */
export async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const content: Content = await response.json();
  return content;
}
