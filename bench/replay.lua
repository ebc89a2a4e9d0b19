-- Replays token requests, each with a form of its own: one a line in the file that the first argument names.
-- The second argument is the path.
local requests = {}
local next = 0

function init(arguments)
  local headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }
  for form in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", arguments[2], headers, form)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end

dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "report.lua")
