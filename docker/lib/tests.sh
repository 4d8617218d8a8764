# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables are shared with `portal`, which sources this file
# The test run: everything that needs neither server nor database first, then the stories on a server
# and a database of their own, made for this run and removed afterwards.

run_tests() {
    local began=$SECONDS code=0
    need_compiler
    rm -rf "$root"/*/target/surefire-reports "$root"/*/target/failsafe-reports "$root/ear/target/server-logs"
    if [ -z "$only_stories" ]; then
        say "${bold}Tests without a server${plain}"
        forget_exploded
        # a failing test does not hide what the stories would say; the reports are counted at the end
        # what is printed is tested with the fonts that it is printed with
        (data=$(mktemp -d) && mkdir -p "$data/logs" && need_fonts && rm -rf "$data")
        maven verify -DskipITs=true -Dmaven.test.failure.ignore=true -Dopenbeian.font="$(pdf_font)" || code=$?
        [ "$code" -ne 0 ] || touch "$ear"
    elif build_needed; then
        maven --quiet package -DskipTests -Dspotless.check.skip=true || code=$?
    fi
    if [ "$code" -eq 0 ] && [ -z "$fast" ]; then
        run_stories ${story:+"-Dit.test=$story"} || code=$?
    fi
    totals || code=1
    if [ "$code" -eq 0 ]; then say "portal: all passed in $((SECONDS - began)) s"; else say "portal: FAILED after $((SECONDS - began)) s"; fi
    return "$code"
}

# Breaks the rules of the domain one by one, in memory, and runs the tests that pass through each: one that no test
# misses is a guard that may be off tomorrow. Which classes stands beside the tests; what no test noticed is listed.
run_mutation() {
    local began=$SECONDS code=0 reports=$root/filing-ejb/target/pit-reports
    need_compiler
    rm -rf "$reports"
    say "${bold}Tests of the tests${plain}"
    maven --quiet test-compile org.pitest:pitest-maven:mutationCoverage -Pmutation -pl filing-ejb \
        -DtargetClasses="$(grep -v '^#' "$root/filing-ejb/src/test/mutated-classes" | paste -sd, -)" \
        >"${TMPDIR:-/tmp}/openbeian-mutation.$$" 2>&1 || code=$?
    if [ -f "$reports/mutations.xml" ]; then
        survivors "$reports/mutations.xml"
    else
        cat "${TMPDIR:-/tmp}/openbeian-mutation.$$"
    fi
    rm -f "${TMPDIR:-/tmp}/openbeian-mutation.$$"
    if [ "$code" -eq 0 ]; then say "portal: passed in $((SECONDS - began)) s"; else say "portal: FAILED after $((SECONDS - began)) s"; fi
    return "$code"
}

# survivors FILE: class and line, what was done to it, whether a test passes there at all. One line each, and the sum.
survivors() {
    awk '
        function value(name) {
            return match($0, "<" name ">[^<]*<") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) : ""
        }
        /<mutation / { all++ }
        /<mutation detected=.false/ {
            left++
            class = value("mutatedClass"); sub(/.*[.]/, "", class)
            what = value("description"); gsub("/", ".", what); gsub(/&lt;/, "<", what); gsub(/&gt;/, ">", what); gsub(/&quot;/, "\"", what)
            printf "  %s:%05d  %s%s\n", class, value("lineNumber"), what, (/NO_COVERAGE/ ? " (no test comes here)" : "") | sorted
        }
        BEGIN { sorted = "LC_ALL=C sort -u | sed -E \"s/:0+/:/\"" }
        END {
            close(sorted)
            printf "Rules broken: %d, noticed: %d (%d %%), not noticed: %d\n", all, all - left, all ? int(100 * (all - left) / all) : 0, left
        }
    ' "$1"
}

# All stories file for the same few applicants; the limit has one of its own.
many_filings=100000

# run_stories [MAVEN OPTION...]
run_stories() {
    local code=0 browser='' pages smtp
    stories_data=$(mktemp -d "${TMPDIR:-/tmp}/openbeian-test.XXXXXX")
    trap 'end_stories; exit 130' INT TERM
    find_browser
    free_port "${port:-18080}" && pages=$chosen_port
    free_port "$((pages + 50))" && smtp=$chosen_port
    say ""
    say "${bold}Stories on a server of their own${plain}"
    if OPENBEIAN_DB_LOGS=${database_logs:-true} OPENBEIAN_BENCHMARK=${class:+true} OPENBEIAN_DEMO_WORLD=false OPENBEIAN_FILINGS_PER_HOUR=$many_filings OPENBEIAN_SMTP_HOST=127.0.0.1 OPENBEIAN_SMTP_PORT=$smtp on_stories run --no-build --port "$pages"; then
        # shellcheck source=/dev/null # written by the start
        . "$stories_data/settings"
        # the unit tests have run; here only what needs the server
        maven verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -DskipITs=false "$@" \
            -Dopenbeian.test.url="http://localhost:$saved_port" \
            -Dopenbeian.test.port="$saved_port" \
            -Dopenbeian.test.admin-port="$saved_admin_port" \
            -Dopenbeian.test.admin-password="$admin_password" \
            -Dopenbeian.test.db.url="jdbc:mysql://127.0.0.1:$saved_db_port/openbeian?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC" \
            -Dopenbeian.test.db.port="$saved_db_port" \
            -Dopenbeian.test.db.user=openbeian \
            -Dopenbeian.test.db.password="$database_password" \
            -Dopenbeian.test.data="$stories_data" \
            -Dopenbeian.test.home="$stories_data/domains/openbeian" \
            -Dopenbeian.test.log="$stories_data/domains/openbeian/logs/server.log" \
            -Dopenbeian.test.portal="$root/portal" \
            -Dopenbeian.test.smtp.port="$smtp" \
            -Dopenbeian.test.browser="$browser" || code=$?
    else
        code=1
    fi
    on_stories stop || true
    keep_logs
    no_stray_transactions || code=1
    end_stories
    trap - INT TERM
    [ -n "$browser" ] || say "portal: browser tests were SKIPPED, there is no Chromium on this machine (Debian: chromium fonts-noto-cjk)"
    return "$code"
}

# run_benchmark WHAT: what it costs, on a server and a database of their own, without the logs that only tests read. No test:
# times prove nothing on a busy machine, so it prints them and leaves the judgement to the reader.
run_benchmark() {
    local code=0 what=$1 class
    case $what in
        register) class=RegisterBenchmark ;;
        submit | life) class=CasesBenchmark#$what ;;
        *) fail "There is a benchmark of register, submit and life, none of '$what'." ;;
    esac
    need_compiler
    ! build_needed || maven --quiet package -DskipTests -Dspotless.check.skip=true
    # a million entries weigh about 4 GB
    need_space "${TMPDIR:-/tmp}" 8000
    rm -f "$root/ear/target/$what-benchmark.txt"
    database_logs=false run_stories "-Dit.test=$class" "-Dopenbeian.benchmark.many=${entries:-1000000}" || code=$?
    [ ! -f "$root/ear/target/$what-benchmark.txt" ] || cat "$root/ear/target/$what-benchmark.txt"
    return "$code"
}

# The environment of the caller may name another database or address; the stories have their own.
on_stories() {
    env -u OPENBEIAN_DB_HOST -u OPENBEIAN_DB_URL -u OPENBEIAN_DB_PORT -u OPENBEIAN_DB_NAME -u OPENBEIAN_DB_USER \
        -u OPENBEIAN_DB_PASSWORD -u OPENBEIAN_BASE_URL -u OPENBEIAN_BIND -u OPENBEIAN_PORT \
        "$root/portal" "$@" --data "$stories_data" </dev/null
}

end_stories() {
    on_stories stop >/dev/null 2>&1 || true
    rm -rf "$stories_data"
}

keep_logs() {
    mkdir -p "$root/ear/target/server-logs"
    cp "$stories_data"/domains/openbeian/logs/server.log* "$stories_data"/logs/*.log "$root/ear/target/server-logs/" 2>/dev/null || true
}

# A pool or an engine call outside the container's transaction shows itself by these words and by
# nothing else: rows of a failed transaction stay, process instances vanish.
no_stray_transactions() {
    local found
    found=$(grep -hE 'state\.isBusy|autocommit=true' "$root"/ear/target/server-logs/server.log* 2>/dev/null) || return 0
    say "portal: the server log shows work outside its transaction:"
    printf '%s\n' "$found" | sort | uniq -c | sort -rn | head -n 5
    return 1
}

# Sets browser to a Chromium; as root on Debian it is installed, with a font for Chinese and the curl of the examples.
find_browser() {
    local name
    for name in chromium chromium-browser google-chrome; do
        browser=$(command -v "$name") && return
    done
    browser=''
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        data=$stories_data
        mkdir -p "$data/logs"
        (step "Installing Chromium and a Chinese font" install_browser) || return 0
        browser=$(command -v chromium) || browser=''
    fi
}

install_browser() {
    # what packages set up on the machine is for everybody on it
    umask "$ordinary_umask"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk curl
}

# Sums the reports, because Maven's own lines are per module and far apart; fails when a test did.
totals() {
    local reports=()
    mapfile -t reports < <(find "$root"/*/target/surefire-reports "$root"/*/target/failsafe-reports -name 'TEST-*.xml' 2>/dev/null)
    say ""
    [ ${#reports[@]} -gt 0 ] || { say "Tests run: 0, Failures: 0, Errors: 0, Skipped: 0"; return; }
    awk '
        function value(name) {
            return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
        }
        /<testsuite / { took[value("name")] = value("time"); all += value("time") }
        /<testsuite / { run += value("tests"); failed += value("failures"); broken += value("errors"); skipped += value("skipped") }
        /<testcase /  { current = value("classname") "." value("name") }
        /<(failure|error)[ >]/ { print "  failed: " current }
        END {
            slowest = "sort -rn | head -n 20"
            print "The classes that took the longest, of " int(all) " s in all:"
            for (name in took) printf "%8.1f s  %s\n", took[name], name | slowest
            close(slowest)
            printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", run, failed, broken, skipped
            exit failed + broken > 0
        }
    ' "${reports[@]}"
}
