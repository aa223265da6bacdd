/**
 * Every limit of SPEC section 10, in one place. Zero means zero, never "no limit".
 * GitHub's own limits: comment 65,536 characters, summary 1 MiB, 10 annotations per level and step
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export const LIMITS = {
  checklistBytes: 256 * 1024,
  criteria: 1000,
  checklistDepth: 32,
  /** Of a Markdown checklist that is imported. */
  importBytes: 1024 * 1024,
  /** Files that one checklist comes from besides its own, over all that extend others; more are no policy that people can follow. */
  extendedFiles: 20,
  /** How many files may extend one another in a row. */
  extendsDepth: 5,
  /** Of all files of one checklist together. */
  extendedBytes: 1024 * 1024,
  treeReportBytes: 64 * 1024 * 1024,
  treeReportDepth: 256,
  /** YAML takes a second and 150 MB of memory per MiB to read, so data in it is held smaller than data in JSON. */
  yamlBytes: 4 * 1024 * 1024,
  /** Longer texts are content, not facts. */
  factCharacters: 1000,
  streamReportBytes: 2 * 1024 * 1024 * 1024,
  streamLineBytes: 1024 * 1024,
  streamDepth: 512,
  filesPerGlob: 10_000,
  /** Entries of folders that one pattern may look at, and folders it may go down. */
  globEntries: 1_000_000,
  globDepth: 64,
  /** Patterns that `{a,b}` may stand for. */
  globAlternatives: 1000,
  patternCharacters: 1000,
  patternInputBytes: 1024 * 1024,
  httpBodyBytes: 1024 * 1024,
  /**
   * A page of metrics and an answer of Prometheus or Alertmanager, from a URL or a file: one sample per series makes several
   * MiB on a busy exporter, where the body of a health check is small. For one request at a time a machine holds it easily.
   */
  metricsPageBytes: 16 * 1024 * 1024,
  httpHeaderBytes: 64 * 1024,
  httpConnectSeconds: 5,
  httpTotalSeconds: 15,
  httpTries: 3,
  httpRedirects: 3,
  /** Of a body that is sent, from a file or filled up. */
  httpSentBytes: 16 * 1024 * 1024,
  httpSteps: 50,
  httpSamples: 1000,
  /** Requests to one origin that are under way at once, over all criteria. */
  httpAtOnce: 6,
  /** The same to all origins together. */
  httpAtOnceInAll: 64,
  /** Cookies that one origin may set in a sequence of steps. */
  httpCookies: 50,
  /** Addresses of one name that are tried. */
  httpAddresses: 8,
  /** Of a range query: what Prometheus itself allows (https://github.com/prometheus/prometheus/blob/main/web/api/v1/api.go). */
  seriesSamples: 11_000,
  commandSeconds: 60,
  /** What a command may print to stdout. */
  commandOutputBytes: 1024 * 1024,
  /** Between SIGTERM and SIGKILL. */
  commandGraceSeconds: 2,
  /** After a command's end, for whoever still holds its output: `exec > >(tee log)` is done in a moment. */
  commandDrainSeconds: 1,
  /** More at once would only make each other slow. */
  commandsAtOnce: 2,
  githubPages: 50,
  commentCharacters: 60_000,
  summaryBytes: 900 * 1024,
  /** Of results that somebody else uploaded. */
  artifactBytes: 16 * 1024 * 1024,
  annotationsPerLevel: 10,
  /** Files of a history: results of one run are some ten to some hundred KiB, and who reads them must read them all to know which are new. */
  historyFiles: 1000,
  historyBytes: 256 * 1024 * 1024,
  historyDepth: 8,
  /** Of one checklist, the newest results that are looked at. */
  historyResults: 200,
  /** The most results that a median may be of: `last 50`. */
  baselineResults: 50,
  /** Values of a fact, and states of a criterion, that results carry of earlier runs. */
  trendValues: 10,
  trendStates: 20,
  /** Documents of a history that results name as not counted. */
  refusedNames: 20,
  runSeconds: 300,
  /** Of a whole watch: as long as a job on a runner of GitHub's may take. */
  watchSeconds: 6 * 3600,
  /** The shortest step of a watch. */
  watchEverySeconds: 1,
  watchSamples: 2000,
  /** States that a watch records: samples times criteria. */
  watchStates: 200_000,
  /** How long a run under way is waited for before it is re-run. */
  rerunWaitSeconds: 300,
  /** Days from `from` to the end of `until` that a waiver may last. */
  waiverDays: 90,
  /** What `gonogo init` looks at: paths of a repository, texts of small files among them, and reports that are read whole. */
  initPaths: 50_000,
  initTexts: 1000,
  initTextBytes: 256 * 1024,
  initTextBytesInAll: 16 * 1024 * 1024,
  initReports: 100,
  initReportBytes: 4 * 1024 * 1024,
  /** Folders that a listing without git goes down. */
  initDepth: 12,
  /** Shorter values are too common in ordinary text to be redacted safely. */
  secretCharacters: 6,
} as const;
