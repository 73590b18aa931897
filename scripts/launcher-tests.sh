#!/usr/bin/env bash
# Real runs of ./yizhengtong. Each prints one line: "ok WHAT", "FAILED WHAT". Details go to standard error.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
work=$(mktemp -d)
chmod 755 "$work"
services=()

end_all() {
    local pid
    for pid in "${services[@]}"; do kill -TERM "$pid" 2>/dev/null; done
    for pid in "${services[@]}"; do wait "$pid" 2>/dev/null; done
    rm -rf "$work"
}
trap end_all EXIT

verdict() { # WHAT, after the command that decides
    if (($? == 0)); then echo "ok $1"; else echo "FAILED $1" && return 1; fi
}

free_port() { # FROM
    local port
    for ((port = ${1:-18150}; port < 18200; port++)); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port" && return; }
    done
}

# Exit status 2 and exactly one line, with these words in it.
refuses() { # WORDS COMMAND...
    local words=$1 answer status
    shift
    answer=$(timeout 60 "$@" 2>&1)
    status=$?
    printf '%s: status %s\n%s\n' "$*" "$status" "$answer" >&2
    ((status == 2)) && [[ $answer == *"$words"* && $answer != *$'\n'* ]]
}

# Started in the background a shell's child ignores Ctrl-C: the signal is given back its meaning.
launch() { # LOG COMMAND...
    local log=$1
    shift
    env --default-signal=INT "$@" >"$log" 2>&1 &
    service=$!
    services+=("$service")
}

ready() { # LOG
    local tenths
    for tenths in {1..1800}; do
        grep -q 'is ready: http://localhost:' "$1" && return 0
        kill -0 "$service" 2>/dev/null || break
        sleep 0.1
    done
    cat "$1" >&2
    return 1
}

start() { # LOG COMMAND...
    launch "$@" && ready "$1"
}

answers() { # PORT
    local line
    { printf 'GET / HTTP/1.0\r\n\r\n' >&3 && read -r line <&3; } 3<>"/dev/tcp/localhost/$1" && [[ $line == HTTP/1.1* ]]
}

# Gone within five seconds, and no process that runs from its data folder is left.
ends() { # SIGNAL PID DATA
    local tenths
    kill "-$1" "$2"
    for tenths in {1..50}; do
        kill -0 "$2" 2>/dev/null || break
        sleep 0.1
    done
    ! kill -0 "$2" 2>/dev/null && ! pgrep -f "^$3/" >&2
}

copy_for_nobody() {
    mkdir -p "$copy" "$work/home"
    (cd "$root" && tar -c --exclude=./data --exclude=.git --exclude='*-reports' --exclude=service-tests --exclude=./server/target/app .) |
        tar -x -C "$copy"
    chown -R nobody "$copy" "$work/home"
}

yizhengtong=$root/yizhengtong
unset YIZHENGTONG_DB_URL YIZHENGTONG_DB_USER YIZHENGTONG_DB_PASSWORD YIZHENGTONG_PORT YIZHENGTONG_DATA

"$yizhengtong" --help | grep -q -- --port
verdict "--help names the options"

refuses "unknown option '--colour'" "$yizhengtong" --colour
verdict "an unknown option is one line and status 2"

refuses "unknown command 'dance'" "$yizhengtong" dance
verdict "an unknown command is one line and status 2"

refuses "is not a port" "$yizhengtong" --port 70000
verdict "a port out of range is one line and status 2"

refuses "needs a value" "$yizhengtong" --data
verdict "an option without its value is one line and status 2"

# What is prepared for a fast start takes longest: the service here and an ordinary user's copy, while the law answers.
copy=$work/copy nobody_port=$(free_port 18175)
if ((EUID == 0)); then
    copy_for_nobody
    launch "$work/nobody.log" runuser -u nobody -- env HOME="$work/home" "$copy/yizhengtong" --port "$nobody_port"
    nobody=$service
fi
port=$(free_port)
data="$work/a city's data"
mkdir "$work/elsewhere" && cd "$work/elsewhere" || exit 1
launch "$work/first.log" "$yizhengtong" --port "$port" --data "../a city's data"
first=$service

# The law at the command line. Standard output is the answer alone: what the build says goes elsewhere.
cat >"$work/person.yaml" <<'YAML'
resident.birth_date: { value: 1942-03-01, origin: seen }
residence.intended_days: 400
resident.hukou_place: 371323
YAML
cd "$work" || exit 1
decide=("$yizhengtong" decide --place 370600 --on 2012-03-01 --facts person.yaml)
"${decide[@]}" --json >"$work/finding.json" && [[ $(head -1 "$work/finding.json") == '{' ]] &&
    grep -q '"answer": "exempt"' "$work/finding.json"
verdict "decide finds for one person, as JSON, from another directory"

"${decide[@]}" --lang zh | grep -q '居住证：可以不办' && LANG=C.UTF-8 LC_ALL= "${decide[@]}" | grep -q 'Permit: may go without'
verdict "decide speaks Chinese and English"

printf '?\n3\n371323\n' | "$yizhengtong" ask --place 370600 --on 2012-03-01 --ask permit --lang en | grep -q 'Permit: not now'
verdict "ask asks, explains and finds"

"$yizhengtong" packs list | grep -q yt-2012 && "$yizhengtong" packs check >/dev/null && "$yizhengtong" packs test >/dev/null &&
    "$yizhengtong" packs show sd-2011d/permit | grep -q permit_stay &&
    "$yizhengtong" packs compare 370600@2012-03-01 370600@2012-02-01 >/dev/null
verdict "packs lists, checks, tests, shows and compares the law"

refuses "there is no file nowhere.yaml" "$yizhengtong" decide --place 370600 --facts nowhere.yaml
verdict "a file that is not there is one line and status 2"

refuses "did you mean --place?" "$yizhengtong" decide --plaec 370600
verdict "a misspelt option of decide is one line and status 2"

# Every tool of the PATH but java, and nowhere else to find one.
mkdir "$work/tools"
for tool in bash env readlink dirname find sed cat cksum timeout; do ln -s "$(command -v "$tool")" "$work/tools/"; done
refuses "no JDK 25 or newer found" env -u JAVA_HOME PATH="$work/tools" YIZHENGTONG_JDKS="$work/nowhere" "$yizhengtong"
verdict "without a JDK 25 it says in one line what to install"

service=$first
ready "$work/first.log" && answers "$port"
verdict "it starts from another directory, with a relative data folder, and answers" || exit 1

if ((EUID == 0)); then
    service=$nobody
    ready "$work/nobody.log" && answers "$nobody_port"
    verdict "an ordinary user runs it as well"
    # runuser stands between: the service is its child.
    ends TERM "$(pgrep -P "$nobody")" "$copy/data"
    verdict "an ordinary user ends it within five seconds"
    chmod -R a-w "$copy" && rm -rf "$copy/server/target/app" && chown -R root "$copy"
    refuses "cannot be written" runuser -u nobody -- env HOME="$work/home" "$copy/yizhengtong" --port "$nobody_port"
    verdict "in a folder of another's that is not built, it says so in one line"
else
    "$yizhengtong" --help >/dev/null
    verdict "an ordinary user runs it as well (this whole check was run as one)"
fi

# How long it takes is told, and judged by nobody: a busy machine is not a broken one.
began=$(date +%s%N)
"${decide[@]}" >/dev/null
answered=$? took=$((($(date +%s%N) - began) / 1000000))
((answered == 0))
verdict "decide answers ($took ms)"

refuses "port $port is in use" "$yizhengtong" --port "$port" --data "$work/other"
verdict "a port in use is one line and status 2"

refuses "held by another run" "$yizhengtong" --port "$(free_port)" --data "$data"
verdict "a data folder held by another run is one line and status 2"

refuses "cannot be reached" env YIZHENGTONG_DB_URL=jdbc:postgresql://localhost:1/none \
    "$yizhengtong" --port "$(free_port)" --data "$work/other"
verdict "a database that cannot be reached is one line and status 2"

touch "$work/file"
refuses "cannot be written" "$yizhengtong" --port "$(free_port)" --data "$work/file/data"
verdict "a data folder that cannot be written is one line and status 2"

cluster_of() { sed -n '/system identifier/p' "$1/database.log" 2>/dev/null; stat -c %i "$1/database/PG_VERSION"; }
before=$(cluster_of "$data")
ends INT "$first" "$data"
verdict "Ctrl-C ends it within five seconds, the database with it"

began=$SECONDS
start "$work/second.log" "$yizhengtong" --port "$port" --data "$data" && [[ $(cluster_of "$data") == "$before" ]]
verdict "a second start keeps the data ($((SECONDS - began)) s)"

kill -KILL "$service"
wait "$service" 2>/dev/null
pgrep -f "^$data/" >/dev/null && start "$work/third.log" "$yizhengtong" --port "$port" --data "$data" &&
    [[ $(cluster_of "$data") == "$before" ]] && (($(pgrep -f "^$data/.*/postgres -D" | wc -l) == 1))
verdict "after kill -9 the database left behind is ended and its data kept"

ends TERM "$service" "$data"
verdict "SIGTERM ends it within five seconds, the database with it"

# Arguments in Chinese are read as the terminal writes them.
spoken=(env LC_ALL=C.UTF-8 "$yizhengtong")
refuses 'There is no office "nowhere": office list shows' \
    "${spoken[@]}" staff add li-ming --office nowhere --title "民警 0142" --data "$data"
verdict "staff for an office that is not there is one line and status 2"

"${spoken[@]}" office add first-station --name 第一派出所 --english "First Station" --area 370613 --data "$data" >/dev/null &&
    "${spoken[@]}" staff add li-ming --office first-station --title "所长 01" --head --data "$data" | grep -qE '([a-z2-9]{4}-){3}' &&
    "${spoken[@]}" staff list --data "$data" | grep -q li-ming
verdict "an office is entered, and its head, whose password is shown once"

young="$work/young"
env --default-signal=INT "$yizhengtong" --port "$port" --data "$young" >"$work/young.log" 2>&1 &
service=$!
services+=("$service")
for tenths in {1..300}; do [[ -d $young/database ]] || sleep 0.1; done
ends INT "$service" "$young" && [[ ! -s $work/young.log ]]
verdict "Ctrl-C in the middle of the first start ends it in silence, the database with it"
start "$work/again.log" "$yizhengtong" --port "$port" --data "$young" && ends TERM "$service" "$young"
verdict "a first start that was cut short is made good by the next"

YIZHENGTONG_PORT=$(free_port) "$root/scripts/crash-test" 15 >"$work/crash.log" 2>&1
verdict "killed at random under load, an import too, it loses nothing it acknowledged and does nothing twice" ||
    cat "$work/crash.log" >&2
