// The tables in README and docs that follow from the code. Each stands between its own markers.
export async function documents() {
  return [];
}
