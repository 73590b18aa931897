# Sourced: builds the service, or the commands about the law, when missing or older than their sources, and prepares
# them for a fast start. The two are built apart: whoever writes a pack does not wait for the service.

choose_service() {
    module=server parts=(policy packs credential server) work=prepare_service
    choose yizhengtong.jar
    app=$target/app made=$app/made-with
    service_flags=("${memory_flags[@]}" -XX:+UseSerialGC "${quiet_flags[@]}" -XX:AOTCache="$app/start.aot" "${silent_cache[@]}")
}

choose_law() {
    module=cli parts=(policy packs credential cli) work=prepare_law
    choose yizhengtong-law.jar
    app=$target made=$target/made-with
    # One short run: the second compiler would never pay for itself.
    law_flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${quiet_flags[@]}" -XX:AOTCache="$app/start.aot" "${silent_cache[@]}")
}

choose() { # JAR
    target=$root/$module/target
    jar=$target/$1
    log=$target/build.log
}

# Less than 1 GB with the database: see docs/measurements.md.
memory_flags=(-Xms96m -Xmx320m -XX:MaxMetaspaceSize=192m -XX:ReservedCodeCacheSize=96m -Xss512k)
quiet_flags=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)
silent_cache=(-Xlog:aot*=off -Xlog:cds*=off)

build() {
    if ! is_built; then
        need_maven
        owner_only
        step "Building (a few minutes the first time)" compile
    fi
    if ! is_prepared || { ! has_cache && [[ -w $target ]]; }; then
        owner_only
        step "Preparing a fast start" "$work"
    fi
}

owner_only() {
    mkdir -p "$target" 2>/dev/null && [[ -w $target ]] ||
        fail 2 "$module is not built and $target cannot be written: start it once as the owner of $root"
}

is_built() {
    [[ -f $jar && -f $target/built && -z $(newer_than "$target/built") ]]
}

# Folders count as well: a file that is gone leaves its mark on its folder alone.
newer_than() { # FILE
    find "$root/pom.xml" -newer "$1"
    find "${parts[@]/#/$root/}" -mindepth 1 \
        \( -name target -o -path '*/src/test' -o -name '.*' \) -prune -o -newer "$1" -print -quit
}

is_prepared() {
    [[ -f $made && $made -nt $jar && ! $made -ot $target/built ]]
}

has_cache() {
    [[ $(<"$made") == "$(made_with)" ]]
}

# The cache suits one JDK and one place only, and these settings.
made_with() {
    printf '%s %s %s' "$JAVA_HOME" "$app" "$(cat "$JAVA_HOME/release" "$root/scripts/build.sh" | cksum)"
}

compile() {
    touch "$target/building"
    (cd "$root" && mvn -B -q -Dmaven.test.skip=true -pl "$module" -am package)
    mv "$target/building" "$target/built"
}

prepare_service() {
    rm -rf "$app"
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$app"
    rehearse || echo "no fast start: the rehearsal failed"
    made_with >"$made"
}

# Every command once, unseen.
prepare_law() {
    rm -f "$app/start.aot"
    "$java" -XX:+UseG1GC "${quiet_flags[@]}" -XX:AOTCacheOutput="$app/start.aot" \
        -cp "$jar" org.yizhengtong.cli.Rehearsal || echo "no fast start: the rehearsal failed"
    made_with >"$made"
}

# One start and one page; at its end the JVM writes what it has learnt into the cache.
# With G1, the only collector that stores objects too; any collector can read them.
rehearse() {
    local data=$target/rehearsal
    rm -rf "$data"
    env -u YIZHENGTONG_DB_URL YIZHENGTONG_PORT=0 YIZHENGTONG_DATA="$data" \
        "$java" "${memory_flags[@]}" -XX:+UseG1GC "${quiet_flags[@]}" -XX:AOTCacheOutput="$app/start.aot" \
        -jar "$app/yizhengtong.jar" >"$target/rehearsal.log" 2>&1 &
    local service=$! port='' failed=0
    while [[ -z $port ]] && kill -0 "$service" 2>/dev/null; do
        sleep 0.2
        port=$(sed -n 's/.*http:\/\/localhost:\([0-9]*\).*/\1/p' "$target/rehearsal.log")
    done
    [[ -n $port ]] && visit "$port" /
    kill -TERM "$service" 2>/dev/null || failed=1
    wait "$service" || true
    rm -rf "$data"
    return "$failed"
}

visit() { # PORT PATH
    {
        printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
        cat <&3 >/dev/null
    } 3<>"/dev/tcp/localhost/$1" || true
}

# A job of its own, so that Ctrl-C can end all of it.
step() { # WHAT FUNCTION
    local began=$SECONDS pid
    set -m
    "$2" >"$log" 2>&1 </dev/null &
    pid=$!
    set +m
    trap 'kill -TERM -- "-$pid" 2>/dev/null; printf "\n" >&2; exit 130' INT TERM
    [[ -t 2 ]] || printf '%s …\n' "$1" >&2
    while kill -0 "$pid" 2>/dev/null; do
        [[ -t 2 ]] && printf '\r%s … %d s' "$1" $((SECONDS - began)) >&2
        sleep 0.5
    done
    trap - INT TERM
    [[ -t 2 ]] && printf '\n' >&2
    wait "$pid" || fail 1 "$1: failed, see $log"
}
