# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables are shared with `portal`, which sources this file
# The test run: everything that needs neither server nor database first, then the stories on a server
# and a database of their own.

run_tests() {
    need_compiler
    rm -rf "$root"/*/target/surefire-reports "$root"/*/target/failsafe-reports
    local code=0
    maven verify -DskipITs=true || code=$?
    totals
    return "$code"
}

# Sums the reports, because Maven's own lines are per module and far apart.
totals() {
    cat /dev/null "$root"/*/target/surefire-reports/TEST-*.xml "$root"/*/target/failsafe-reports/TEST-*.xml 2>/dev/null | awk '
        /<testsuite / {
            for (i = 1; i <= NF; i++) if (split($i, pair, "\"") > 1) sum[pair[1]] += pair[2]
        }
        END { printf "\nTests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", sum["tests="], sum["failures="], sum["errors="], sum["skipped="] }'
}
