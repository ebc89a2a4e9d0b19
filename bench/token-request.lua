-- Asks the TokenRequest API, at the path that the first argument names, for a token bound to nothing. No two answers are alike:
-- each has an id of its own, so each is signed.
function init(arguments)
  wrk.method = "POST"
  wrk.path = arguments[1]
  wrk.headers["Content-Type"] = "application/json"
  wrk.body = '{"spec":{"audiences":["api://AzureADTokenExchange"],"expirationSeconds":3600}}'
end

dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "report.lua")
