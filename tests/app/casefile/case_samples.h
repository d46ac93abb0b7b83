// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/case_store.h"
#include "support/paths.h"

#include <cstring>
#include <fmt/format.h>
#include <functional>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waybill::test {

inline Sha256Digest digest(std::uint8_t first)
{
    Sha256Digest digest{};
    digest[0] = first;
    digest[31] = 0xAB;
    return digest;
}

inline CaseCapture captureRow(const std::string& path, std::uint8_t first)
{
    return {path, "captures/" + path.substr(path.rfind('/') + 1), digest(first), 12345, 1407657720'123456789};
}

/// A case with something in every member, and values at the ends of their ranges.
inline Case fullCase()
{
    Case item;
    item.title = "Redmi 1S: before and after the update of 10 August – “what changed?”";
    item.deviceCard = "[identifiers]\nimei = [\"490154203237518\"]\n";
    item.claims = "schema = \"waybill.claims/1\"\n";
    CaseRun& before = addRun(item, addSide(item, "before", SideRole::Before).id);
    before.captures = {captureRow("/data/a1.pcap", 1), captureRow("/data/a2.pcap", 2)};
    before.conditions = {"HM 1SW", "JHBCNBL30",    "IN",   "none", "signed in", "off", "no",
                         "Wi-Fi",  "access point", "idle", "s1",   "a\nb",      true,  Timestamp{1407657720'000000001}};
    before.sheet = {"9f86d081", "first boot", "203.0.113.9, IN", "yes", "v3", "A. Tester", -1'500'000'000, 250'000'000};
    CaseRun& after = addRun(item, addSide(item, "after", SideRole::After).id);
    after.captures = {captureRow("/data/\xff odd name.pcap", 3)};
    after.from = Timestamp::earliest();
    after.to = Timestamp{1407657720'000000002};
    (void)addSide(item, "V12.0.3", SideRole::Build);
    item.steps = {{Timestamp{1407657725'000000000}, 2 * NsPerSecond, "contact added", CaseRunId{1}},
                  {Timestamp::earliest(), 0, "", CaseRunId::none()}};
    item.corrections = {
        {"42.62.48.0/24", China, "registry names the NIR", "APNIC, 2014-08", Timestamp{1}, std::nullopt}};
    item.notes = {{Timestamp::latest(), std::string("a zero \0 inside", 15)},
                  {Timestamp{9}, "", "host:api.xiaomi.com", CaseRunId{1}, true},
                  {Timestamp{10}, "of a newer program", "cell:404-45-1234", CaseRunId::none(), false}};
    item.results = {{"comparison", "waybill.compare/1", "{\"schema\":\"waybill.compare/1\"}",
                     "waybill 0.1.0\nwhois 2026-06-17", Timestamp{5}}};
    item.lookups = {{"42.62.48.181", "dbip-country-lite", "2026-06-01", China},
                    {"10.0.0.1", "dbip-country-lite", "2026-06-01", CountryCode()}};
    item.log = {{Timestamp{7}, "waybill-cli 0.1.0", "case made"}, {Timestamp{8}, "waybill 0.1.0", "two runs added"}};
    return item;
}

/// A case file with fullCase() in it.
inline std::string madeCase(const TemporaryDirectory& folder, const Case& content = fullCase())
{
    const std::string path = folder.path() + "/made.waybill";
    const Result<CaseStore> store = CaseStore::create(path, content);
    EXPECT_TRUE(store) << (store ? "" : describe(store.error()));
    return path;
}

inline void expectRefused(const Result<CaseStore>& opened, ErrorCode code, const std::string& part)
{
    ASSERT_FALSE(opened) << "was accepted, but expected: " << part;
    EXPECT_EQ(opened.error().code, code) << describe(opened.error());
    EXPECT_NE(opened.error().message.find(part), std::string::npos) << describe(opened.error());
    EXPECT_FALSE(opened.error().path.empty());
}

/// What `work` returns, done by a child of this process; −1 when it did not end by itself.
inline int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/// The same without the rights of root, to whom nothing is forbidden.
inline int asNobody(const std::function<int()>& work)
{
    constexpr uid_t Nobody = 65534;
    return inChild([&work] {
        if (::getuid() == 0 && (::setresgid(Nobody, Nobody, Nobody) != 0 || ::setresuid(Nobody, Nobody, Nobody) != 0))
            return 99;
        return work();
    });
}

} // namespace waybill::test
