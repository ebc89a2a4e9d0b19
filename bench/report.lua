-- What a load was, on one line of JSON.
function done(summary, latency, _)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  io.write(string.format(
    "JSON {\"requests\": %d, \"seconds\": %.3f, \"perSecond\": %.0f, \"p50Millis\": %.2f, \"p99Millis\": %.2f, \"failed\": %d}\n",
    summary.requests, summary.duration / 1e6, summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
