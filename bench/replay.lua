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

dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "report.lua")
