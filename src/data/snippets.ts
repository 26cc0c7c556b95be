/** Code that loads the data, ready to run: it prints the requests received, by agency and year. */
export interface Snippet {
  readonly id: 'python' | 'pandas' | 'r' | 'duckdb' | 'parquet';
  readonly code: string;
}

const CELL = 'requests.received@total';

/** `data` is the address of `/data/`; `parquet` the paths of the Parquet files of `cells`. */
export function makeSnippets(data: string, parquet: readonly string[]): readonly Snippet[] {
  const url = `${data}cells.csv`;
  return [
    {
      id: 'python',
      code: `import csv, io, urllib.request

url = "${url}"
with urllib.request.urlopen(url) as response:
    text = io.TextIOWrapper(response, encoding="utf-8-sig", newline="")
    for row in csv.DictReader(text):
        if row["cell"] == "${CELL}" and row["value"] != "":
            print(row["agency"], row["year"], float(row["value"]), row["unit"])`,
    },
    {
      id: 'pandas',
      code: `import pandas as pd

cells = pd.read_csv("${url}", dtype={"form": str})
received = cells[cells["cell"] == "${CELL}"].dropna(subset=["value"])
print(received.pivot(index=["agencyId", "agency"], columns="year", values="value"))`,
    },
    {
      id: 'r',
      code: `cells <- read.csv("${url}",
  fileEncoding = "UTF-8-BOM", colClasses = c(form = "character"), na.strings = "")
received <- subset(cells, cell == "${CELL}" & !is.na(value))
print(received[, c("agency", "year", "value", "unit")])`,
    },
    {
      id: 'duckdb',
      code: `SELECT agency, year, value, unit
FROM read_csv('${url}')
WHERE cell = '${CELL}' AND value IS NOT NULL
ORDER BY agency, year;`,
    },
    {
      id: 'parquet',
      code: `SELECT agency, year, value, unit
FROM read_parquet([
${parquet.map((path) => `  '${data}${path}'`).join(',\n')}
], hive_partitioning = true)
WHERE cell = '${CELL}' AND value IS NOT NULL
ORDER BY agency, year;`,
    },
  ];
}
