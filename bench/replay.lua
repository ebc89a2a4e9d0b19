-- Replays federated token requests, each with an assertion of its own, read from the file that the first argument names.
-- The second argument is the tenant, the third the client id.
local requests = {}
local next = 0

function init(arguments)
  local form = "grant_type=client_credentials&scope=" .. "https%3A%2F%2Fvault.azure.net%2F.default"
    .. "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
    .. "&client_id=" .. arguments[3] .. "&client_assertion="
  local headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }
  local path = "/" .. arguments[2] .. "/oauth2/v2.0/token"
  for assertion in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", path, headers, form .. assertion)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end

function done(summary, latency, _)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  io.write(string.format(
    "JSON {\"requests\": %d, \"seconds\": %.3f, \"perSecond\": %.0f, \"p50Millis\": %.2f, \"p99Millis\": %.2f, \"failed\": %d}\n",
    summary.requests, summary.duration / 1e6, summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
