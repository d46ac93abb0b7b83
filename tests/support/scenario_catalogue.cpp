// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_catalogue.h"

#include "support/mmdb_builder.h"
#include "support/scenario_parser.h"

#include <algorithm>
#include <stdexcept>

namespace waybill::test::scenario {

namespace {

// Steps and hosts: F-Secure's two tests of August 2014 as resources/samples/README.md cites them. No identifier can
// belong to a person (sample_facts.h says why).
constexpr std::string_view FSecure = R"(
title "Retells the order of F-Secure's two tests of August 2014"
duration 2 h
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 15 min jitter 5% sends 310 B receives 220 B rtt 92 ms
side before
  start 2014-07-31T04:30Z
  condition consent off
  condition reset yes
  host api.account.xiaomi.com at 42.62.48.210 via http times 3.4 min rtt 262 ms paths "/pass/user@id?type=MXPH" identifiers "externalId=%2B911047326181", "imei=352099002718282", "carrier=Example+Telecom"
  host api.account.xiaomi.com at 42.62.48.210 via http times 21 min rtt 262 ms paths "/pass/user@id?type=MXPH" identifiers "externalId=%2B911096250377"
  host api.account.xiaomi.com at 42.62.48.210 via http times 36 min rtt 262 ms paths "/pass/user@id?type=MXPH" identifiers "externalId=%2B911081594420"
  host api.account.xiaomi.com at 42.62.48.210 via http times 70 min rtt 262 ms paths "/pass/v3/user@activate" body "imsi=404002718281828&imei=352099002718282&phone=%2B911047326181"
side after
  start 2014-08-14T04:30Z
  device "HM 1SW" build "JHCMIBH43.0"
  condition consent "off until 70 min"
  condition reset yes
  host api.account.xiaomi.com at 42.62.48.210 via tls times 70 min, 70.4 min, 73 min, 86 min sends 600 B receives 400 B rtt 262 ms
)";

constexpr std::string_view HttpsBeforeOptIn = R"(
title "After the update the account host is contacted over HTTPS before the tester opts in at 70 minutes"
duration 2 h
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 15 min jitter 5% sends 310 B receives 220 B rtt 92 ms
side before
  condition consent off
  host api.account.xiaomi.com at 42.62.48.210 via http times 3.4 min, 21 min, 36 min rtt 262 ms paths "/pass/user@id?type=MXPH" identifiers "imei=352099002718282"
side after
  start 2014-08-14T06:00Z
  device "HM 1SW" build "JHCMIBH43.0"
  condition consent "off until 70 min"
  host api.account.xiaomi.com at 42.62.48.210 via tls times 3.4 min, 21 min, 70 min, 86 min sends 600 B receives 400 B rtt 262 ms
)";

constexpr std::string_view HttpsSameRate = R"(
title "The account host moves from HTTP to HTTPS and is contacted as often as before"
duration 2 h
noise hosts 6 rate 4/h cv 0.3 sends 700 B receives 3 kB
side before runs 8
  host api.account.xiaomi.com at 42.62.48.210 via http every 10 min jitter 20% sends 700 B receives 400 B rtt 262 ms paths "/pass/user@id?type=MXPH" identifiers "imei=352099002718282"
side after runs 8
  start 2014-08-20T06:00Z
  device "HM 1SW" build "JHCMIBH43.0"
  host api.account.xiaomi.com at 42.62.48.210 via tls every 10 min jitter 20% sends 700 B receives 400 B rtt 262 ms
)";

constexpr std::string_view MovesToSingapore = R"(
title "Hosts move from Beijing to AWS ap-southeast-1"
duration 2 h
noise hosts 4 rate 4/h cv 0.3 sends 700 B receives 3 kB
side before runs 4
  host api.account.xiaomi.com at 42.62.48.210 via tls every 10 min jitter 20% sends 1 kB receives 400 B rtt 262 ms
  host contactapi.micloud.xiaomi.net at 42.62.48.200, 42.62.48.201 via tls every 20 min jitter 20% sends 3 kB rtt 262 ms
side after runs 4
  start 2014-11-20T06:00Z
  device "HM 1SW" build "JHCMIBH55.0"
  host api.account.xiaomi.com at 54.251.110.21 via tls every 10 min jitter 20% sends 1 kB receives 400 B rtt 74 ms
  host contactapi.micloud.xiaomi.net at 54.251.110.30, 54.251.110.31 via tls every 20 min jitter 20% sends 3 kB rtt 74 ms
)";

constexpr std::string_view MovesToBeijing = R"(
title "A host moves to AWS cn-north-1, Beijing"
duration 2 h
noise hosts 4 rate 4/h cv 0.3 sends 700 B receives 3 kB
side before runs 4
  host api.account.xiaomi.com at 42.62.48.210 via tls every 10 min jitter 20% sends 1 kB receives 400 B rtt 262 ms
side after runs 4
  start 2014-11-20T06:00Z
  device "HM 1SW" build "JHCMIBH55.0"
  host api.account.xiaomi.com at 54.222.48.21 via tls every 10 min jitter 20% sends 1 kB receives 400 B rtt 255 ms
)";

constexpr std::string_view DisputedPlace = R"(
title "A host at an address about which databases disagree"
duration 2 h
start 2020-05-10T06:00Z
device "Redmi Note 8" build "V11.0.6.0.PCOINXM"
noise hosts 4 rate 4/h cv 0.3 sends 700 B receives 3 kB
side before runs 4
  host resolver.msg.global.xiaomi.net at 42.62.48.210 via tls every 10 min jitter 20% sends 1 kB
side after runs 4
  start 2020-06-01T06:00Z
  host resolver.msg.global.xiaomi.net at 161.117.97.14, 161.117.180.178 via tls every 10 min jitter 20% sends 1 kB
)";

constexpr std::string_view EightAlike = R"(
title "Two sides drawn from the same source"
duration 2 h
noise hosts 50 rate 4/h cv 0.6 sends 700 B receives 3 kB
side before runs 8
side after runs 8
  start 2014-08-20T06:00Z
)";

constexpr std::string_view ThreeTenfold = R"(
title "Ten times as many contacts after, in three runs a side"
duration 2 h
noise hosts 10 rate 4/h cv 0.3 sends 700 B receives 3 kB
side before runs 3
  host data.mistat.xiaomi.com at 42.62.48.148 via tls rate 4/h cv 0.3 sends 2 kB rtt 262 ms
side after runs 3
  start 2014-08-20T06:00Z
  device "HM 1SW" build "JHCMIBH43.0"
  host data.mistat.xiaomi.com at 42.62.48.148 via tls rate 40/h cv 0.3 sends 2 kB rtt 262 ms
)";

constexpr std::string_view DailyBeacon = R"(
title "A daily report, seen for 96 hours before and not within 12 hours after"
host mtalk.google.com at 74.125.200.188 via tls port 5228 every 15 min jitter 5% sends 310 B receives 220 B rtt 92 ms
side before
  duration 96 h
  beacon report.example at 54.251.110.40 via tls every 24 h jitter 1% first 3 h sends 2 kB
side after
  start 2014-08-20T06:00Z
  duration 12 h
  device "HM 1SW" build "JHCMIBH43.0"
  beacon report.example at 54.251.110.40 via tls every 24 h jitter 1% first 20 h sends 2 kB
)";

constexpr std::string_view BuildChange = R"(
title "An update in the middle of a capture; the update check can be read with the key that public code holds"
duration 2 h
device "HM 1SW" build "JHCMIBH41.0"
update at 40 min to build "JHCMIBH43.0" size 2 MB
host api.account.xiaomi.com at 42.62.48.210 via http every 8 min jitter 20% first 2 min sends 500 B receives 400 B rtt 262 ms
noise hosts 4 rate 4/h cv 0.3 sends 700 B receives 3 kB
)";

constexpr std::string_view Lossy = R"(
title "A capture that lost packets and cut the others"
duration 1 h
noise hosts 6 rate 6/h sends 700 B receives 3 kB
side before
side after
  start 2014-08-20T06:00Z
  drops 120
  loss 2%
  snaplen 96
)";

constexpr std::string_view HardCodedPush = R"(
title "A push channel at a hard-coded address, without a look-up and without a name"
duration 1 h
host - at 42.62.48.181 via push every 5 min jitter 10% first 1 min sends 300 B receives 200 B rtt 258 ms
noise hosts 2 rate 6/h sends 700 B receives 3 kB
)";

constexpr std::string_view HiddenName = R"(
title "Encrypted Client Hello after: only the provider's name can be read"
duration 1 h
dns no
host shown.example at 104.16.132.229 via tls every 10 min jitter 10% first 1 min
side before
  host service.example at 104.16.133.229 via tls1.3 every 6 min jitter 10% first 2 min
side after
  start 2014-08-20T06:00Z
  host service.example at 104.16.133.229 via tls1.3 ech cloudflare-ech.com every 6 min jitter 10% first 2 min
)";

// To look at: a bit of everything.
constexpr std::string_view ChangesEight = R"(
title "Eight runs before and after an update that changes some things, and a control phone that was not updated"
duration 2 h
phase first-boot 0 to 10 min
phase active 60 min to 90 min
condition sim yes
condition account no
noise hosts 14 rate 4/h in active 9/h cv 0.3 sends 700 B receives 3 kB
host www.google.com at 142.250.190.78 via quic rate 6/h in active 12/h cv 0.3 sends 900 B receives 6 kB rtt 40 ms
side before runs 8
  start 2014-08-01T06:00Z
  host api.account.xiaomi.com at 42.62.48.210, 42.62.48.211 via http rate 6/h in first-boot 20/h cv 0.3 sends 900 B receives 400 B rtt 262 ms paths "/pass/user@id?type=MXPH" identifiers "imei=352099002718282"
  host contactapi.micloud.xiaomi.net at 42.62.48.200 via tls rate 5/h cv 0.3 sends 4 kB rtt 262 ms
  host data.mistat.xiaomi.com at 42.62.48.148 via tls rate 5/h cv 0.4 sends 2 kB rtt 262 ms
  host app.chat.xiaomi.net at 42.62.48.181 via push every 12 min jitter 10% sends 300 B rtt 258 ms
side after runs 8
  start 2014-11-03T06:00Z
  device "HM 1SW" build "JHCMIBH55.0"
  host api.account.xiaomi.com at 54.251.110.21, 54.251.110.22 via tls rate 6/h in first-boot 20/h cv 0.3 sends 900 B receives 400 B rtt 74 ms
  host contactapi.micloud.xiaomi.net at 54.251.110.30 via tls rate 5/h cv 0.3 sends 4 kB rtt 74 ms
  host data.mistat.xiaomi.com at 42.62.48.148 via tls rate 20/h cv 0.4 sends 2 kB rtt 262 ms
  host tracking.intl.miui.com at 54.251.110.50 via tls rate 4/h cv 0.3 sends 1500 B rtt 74 ms
side control-before runs 4
  start 2014-08-01T06:00Z
  control yes
  device "HM 1SW" build "JHCMIBH41.0" address 192.168.43.21 mac 0a:5d:71:3c:90:21
  host api.account.xiaomi.com at 42.62.48.210 via http rate 6/h cv 0.3 sends 900 B receives 400 B rtt 262 ms
  host data.mistat.xiaomi.com at 42.62.48.148 via tls rate 5/h cv 0.4 sends 2 kB rtt 262 ms
side control-after runs 4
  start 2014-11-03T06:00Z
  control yes
  device "HM 1SW" build "JHCMIBH41.0" address 192.168.43.21 mac 0a:5d:71:3c:90:21
  host api.account.xiaomi.com at 42.62.48.210 via http rate 6/h cv 0.3 sends 900 B receives 400 B rtt 262 ms
  host data.mistat.xiaomi.com at 42.62.48.148 via tls rate 5/h cv 0.4 sends 2 kB rtt 262 ms
)";

} // namespace

const std::vector<ReadyScenario>& readyScenarios()
{
    static const std::vector<ReadyScenario> All = {
        {"f-secure", 1, "n = 1 wording; no readable contact after", FSecure},
        {"https-before-opt-in", 2, "contact before the opt-in; content cannot be told", HttpsBeforeOptIn},
        {"https-same-rate", 3, "no longer readable, as often as before", HttpsSameRate},
        {"moves-to-singapore", 4, "transition CN to SG", MovesToSingapore},
        {"moves-to-beijing", 5, "transition CN to CN although the operator is AWS", MovesToBeijing},
        {"disputed-place", 6, "CN to disputed; totals as intervals, with disputingDatabase()", DisputedPlace},
        {"alike-8v8", 8, "no change in 95 % of the seeds", EightAlike},
        {"tenfold-3v3", 9, "smallest attainable p 0.10; nothing called more", ThreeTenfold},
        {"daily-beacon", 10, "up to 6 a day not excluded", DailyBeacon},
        {"build-change", 11, "build per segment; the check's form can be read", BuildChange},
        {"lossy", 13, "lossy run marked", Lossy},
        {"hard-coded-push", 14, "service known by its address alone", HardCodedPush},
        {"ech", 15, "provider only; share without a name rises", HiddenName},
        {"changes-8v8", 0, "to look at: moved, gone, new, more, no longer readable, same", ChangesEight},
    };
    return All;
}

Scenario readyScenario(std::string_view name)
{
    for (const ReadyScenario& ready : readyScenarios()) {
        if (ready.name == name)
            return scenarioFrom(ready.text);
    }
    throw std::invalid_argument("no ready-made scenario '" + std::string(name) + "'");
}

std::vector<std::uint8_t> disputingDatabase()
{
    constexpr std::uint64_t Built = 1'590'000'000; // 20 May 2020, near the captures of the scenario
    MmdbBuilder database("Generated-For-A-Test", 4, Built);
    database.add("161.117.0.0/16", database.nestedRecord("country", "iso_code", "CN"));
    database.add("54.251.0.0/16", database.nestedRecord("country", "iso_code", "SG"));
    return database.build();
}

} // namespace waybill::test::scenario
