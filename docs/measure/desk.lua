-- What docs/measure/desk has wrk send: each question about another permit, under a key of its own.
math.randomseed(os.time())
local body = '{"number":"%s","service":"compulsory_education","purpose":"enrolment"}'

local function number()
    local digits = "3706" .. string.format("%07d", math.random(1, 1000000))
    local sum = 0
    for n = 1, 11 do
        local digit = tonumber(digits:sub(n, n)) * (n % 2 == 0 and 1 or 2)
        sum = sum + (digit > 9 and digit - 9 or digit)
    end
    return "YT" .. digits .. (10 - sum % 10) % 10
end

local function part(letters)
    local text = ""
    for _ = 1, letters do text = text .. string.format("%x", math.random(0, 15)) end
    return text
end

request = function()
    local key = part(8) .. "-" .. part(4) .. "-4" .. part(3) .. "-8" .. part(3) .. "-" .. part(12)
    return wrk.format("POST", nil, {
        ["Authorization"] = "Bearer " .. os.getenv("TOKEN"),
        ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = key,
    }, body:format(number()))
end
