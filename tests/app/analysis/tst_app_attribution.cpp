// SPDX-License-Identifier: GPL-3.0-or-later
// Captures written block by block as PCAPdroid, pymobiledevice3, Wireshark and Apple's tcpdump write them.
#include "analysed.h"
#include "analysis/app_attribution.h"
#include "analysis/app_countries.h"

#include <optional>

namespace waybill::test {

namespace {

const Endpoint Server = endpoint("42.62.94.2", 5222), Second = endpoint("13.232.0.1", 5222);
const Endpoint Inside = endpoint("10.215.173.1", 40000);

/// Little-endian fields of pcapng blocks.
class Fields {
public:
    Fields& number(std::uint64_t value, unsigned width)
    {
        for (unsigned i = 0; i < width; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> 8 * i));
        return *this;
    }
    Fields& u16(unsigned value) { return number(value, 2); }
    Fields& u32(std::uint32_t value) { return number(value, 4); }
    Fields& add(const Bytes& more)
    {
        m_bytes.insert(m_bytes.end(), more.begin(), more.end());
        return *this;
    }
    Fields& text(const std::string& more) { return add({more.begin(), more.end()}); }
    Fields& pad() { return add(Bytes((4 - m_bytes.size() % 4) % 4)); }
    Fields& option(unsigned code, const Bytes& value)
    {
        return u16(code).u16(static_cast<unsigned>(value.size())).add(value).pad();
    }
    Fields& option(unsigned code, const std::string& value) { return option(code, Bytes(value.begin(), value.end())); }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

Bytes block(std::uint32_t type, Fields body)
{
    body.pad();
    const auto length = static_cast<std::uint32_t>(body.bytes().size() + 12);
    return Fields().u32(type).u32(length).add(body.bytes()).u32(length).bytes();
}

Bytes section(const std::string& hardware, const std::string& os, const std::string& application)
{
    return block(0x0A0D0D0A, Fields()
                                 .u32(0x1A2B3C4D)
                                 .u16(1)
                                 .u16(0)
                                 .number(~std::uint64_t{0}, 8)
                                 .option(2, hardware)
                                 .option(3, os)
                                 .option(4, application)
                                 .u32(0));
}

Bytes interface(unsigned linkType, const std::string& os = {})
{
    Fields body = Fields().u16(linkType).u16(0).u32(0);
    return block(1, os.empty() ? body : body.option(12, os).u32(0));
}

/// PCAPdroid's map of a user id: custom block of enterprise 62652.
Bytes uidMap(std::int32_t uid, const std::string& package, const std::string& app)
{
    return block(0xBAD, Fields()
                            .u32(62652)
                            .u16(1)
                            .number(1, 1)
                            .number(0, 1)
                            .u32(static_cast<std::uint32_t>(uid))
                            .number(package.size(), 1)
                            .number(app.size(), 1)
                            .text(package)
                            .text(app));
}

/// Wireshark's process block (enterprise 32622, entry 3): pid and name.
Bytes process(std::uint32_t pid, const std::string& name)
{
    const Bytes entry = Fields().u32(pid).option(2, name).u32(0).bytes();
    return block(0xBAD, Fields().u32(32622).u32(3).u32(static_cast<std::uint32_t>(entry.size())).add(entry));
}

Bytes packet(const Bytes& frame, const Fields& options, double seconds = 0)
{
    const auto us = static_cast<std::uint64_t>(after(seconds).ns / 1000);
    const auto size = static_cast<std::uint32_t>(frame.size());
    return block(6, Fields()
                        .u32(0)
                        .u32(static_cast<std::uint32_t>(us >> 32))
                        .u32(static_cast<std::uint32_t>(us))
                        .u32(size)
                        .u32(size)
                        .add(frame)
                        .pad()
                        .add(options.bytes())
                        .u32(0));
}

Fields comment(const std::string& text)
{
    return Fields().option(1, text);
}

Bytes frameTo(const Endpoint& server, const Endpoint& from = Phone)
{
    return frameUp(from, server, Bytes(20, 'u'));
}

Bytes rawTo(const Endpoint& server, const Endpoint& from)
{
    return ipPacket({from.address, server.address, ProtocolUdp}, udpDatagram(from, server, Bytes(20, 'u')));
}

AnalysisPtr analysed(const std::vector<Bytes>& blocks)
{
    Bytes file;
    for (const Bytes& one : blocks)
        file.insert(file.end(), one.begin(), one.end());
    const TemporaryDirectory directory;
    return analyseFiles({{directory.write("t.pcapng", file)}});
}

std::string appOf(const Analysis& analysis, const Endpoint& server)
{
    return std::string(analysis.text(analysis.counters(flowTo(analysis, server)).app));
}

constexpr unsigned Ethernet = 1, Raw = 101;

} // namespace

TEST(AppAttribution, AMarkerBesideTheMarkHidesNothing)
{
    for (const auto& [first, second] : {std::pair("consent off", "u-10123"), std::pair("u-10123", "consent off")}) {
        const auto analysis = analysed({section("Xiaomi Redmi Note 9 Pro", "Android 12 (SDK 31)", "PCAPdroid 1.6.9"),
                                        interface(Raw), uidMap(10123, "com.xiaomi.xmsf", "Xiaomi service framework"),
                                        packet(rawTo(Server, Inside), Fields().option(1, first).option(1, second))});
        EXPECT_EQ(appOf(*analysis, Server), "Xiaomi service framework") << first;
    }
}

TEST(AppAttribution, PcapdroidsMapExplainsTheUserIdInAComment)
{
    const auto analysis = analysed({section("Xiaomi Redmi Note 9 Pro", "Android 12 (SDK 31)", "PCAPdroid 1.6.9"),
                                    interface(Raw), uidMap(10123, "com.xiaomi.xmsf", "Xiaomi service framework"),
                                    packet(rawTo(Server, Inside), comment("u-10123")),
                                    packet(rawTo(Second, Inside), comment("u-10999"))});
    EXPECT_EQ(appOf(*analysis, Server), "Xiaomi service framework");
    EXPECT_EQ(analysis->counters(flowTo(*analysis, Server)).uid, 10123);
    EXPECT_EQ(appOf(*analysis, Second), "") << "a user id that is not mapped may be anybody's comment";
    ASSERT_NE(analysis->handset(), nullptr);
    EXPECT_EQ(analysis->handset()->model, "Xiaomi Redmi Note 9 Pro");
    EXPECT_EQ(analysis->handset()->system, "Android 12 (SDK 31)");
    EXPECT_EQ(analysis->handset()->addresses.front(), Inside.address);
}

TEST(AppAttribution, AnIphonesCommentsNameTheProgramBehindTheService)
{
    const auto analysis = analysed(
        {section("", "iOS", "pymobiledevice3"), interface(Ethernet, "iOS 17.2"),
         packet(frameTo(Server), comment("PID: 84, ProcName: nsurlsessiond, EPID: 312, EProcName: Mail, SVC: 0")),
         packet(frameTo(Second), comment("PID: 90, ProcName: apsd, EPID: 90, EProcName: apsd, SVC: 0"))});
    EXPECT_EQ(appOf(*analysis, Server), "Mail (through nsurlsessiond)");
    EXPECT_EQ(appOf(*analysis, Second), "apsd");
    ASSERT_NE(analysis->handset(), nullptr);
    EXPECT_EQ(analysis->handset()->system, "iOS 17.2");
    EXPECT_TRUE(analysis->handset()->isPhone);
}

TEST(AppAttribution, ProcessBlocksExplainProcessIds)
{
    const auto analysis = analysed({section("", "Linux", "Dumpcap"), interface(Ethernet), process(77, "miui.analytics"),
                                    packet(frameTo(Server), Fields().option(8, Fields().u32(77).u32(1).bytes())),
                                    packet(frameTo(Second), Fields().option(8, Fields().u32(78).u32(1).bytes()))});
    EXPECT_EQ(appOf(*analysis, Server), "miui.analytics");
    EXPECT_EQ(appOf(*analysis, Second), "");
    EXPECT_EQ(analysis->handset()->system, "") << "that is the computer which captured";
}

TEST(AppAttribution, ApplesProcessBlocksAreCountedThrough)
{
    const auto analysis = analysed({section("", "", ""), interface(Ethernet),
                                    block(0x80000001, Fields().u32(5).option(2, "first").u32(0)),
                                    block(0x80000001, Fields().u32(88).option(2, "apsd").u32(0)),
                                    packet(frameTo(Server), Fields().option(32769, Fields().u32(1).bytes()))});
    EXPECT_EQ(appOf(*analysis, Server), "apsd");
}

TEST(AppAttribution, TheFirstProgramStandsAndAnotherIsNoted)
{
    const auto analysis = analysed({section("", "", ""), interface(Ethernet), process(1, "one"), process(2, "two"),
                                    packet(frameTo(Server), Fields().option(8, Fields().u32(1).u32(0).bytes())),
                                    packet(frameTo(Server), Fields().option(8, Fields().u32(2).u32(0).bytes()), 1)});
    EXPECT_EQ(appOf(*analysis, Server), "one");
    std::string noted;
    for (const FactRow& fact : analysis->factsOf(flowTo(*analysis, Server))) {
        if (fact.kind == FactKind::ChannelField)
            noted += std::string(analysis->text(fact.text)) + "@" + std::to_string(fact.frame);
    }
    EXPECT_EQ(noted, "also app=two@2");
}

TEST(AppCountries, EachProgramHasItsOwnRowAndTheUnknownOneIsLast)
{
    const auto analysis =
        analysed({section("Xiaomi Redmi", "Android 12", "PCAPdroid 1.6.9"), interface(Raw),
                  uidMap(10123, "com.xiaomi.xmsf", "Xiaomi service framework"), uidMap(1000, "android", "Android"),
                  packet(rawTo(Server, Inside), comment("u-10123")),
                  packet(rawTo(Server, {Inside.address, 40001}), comment("u-1000")),
                  packet(rawTo(Second, Inside), comment("nothing"))});
    const AppCountries apps = appCountries(*analysis);
    EXPECT_TRUE(apps.hasAppFacts);
    ASSERT_EQ(apps.rows.size(), 3U);
    EXPECT_EQ(apps.rows.back().app, "");
    EXPECT_EQ(apps.rows.back().kind, AppKind::Unknown);
    std::uint64_t sent = 0;
    for (const AppRow& row : apps.rows) {
        EXPECT_EQ(row.traffic.contentUp, 20U);
        EXPECT_EQ(row.flows, 1U);
        EXPECT_EQ(row.app == "Android", row.kind == AppKind::System);
        sent += row.traffic.contentUp;
    }
    EXPECT_EQ(sent, analysis->coverage().remote.contentUp);
    const Where where = analysis->host(analysis->view(flowTo(*analysis, Server)).host).where;
    const Range china = apps.rows.front().contentUp.at(China);
    EXPECT_EQ(china.max, 20U);
    EXPECT_EQ(china.min, where.state == PlaceState::Agreed ? 20U : 0U);
}

TEST(AppCountries, WithoutFactsNothingIsGivenToAnApp)
{
    const auto analysis = analysed({section("", "", ""), interface(Raw), packet(rawTo(Server, Inside), Fields())});
    const AppCountries apps = appCountries(*analysis);
    EXPECT_FALSE(apps.hasAppFacts);
    ASSERT_EQ(apps.rows.size(), 1U);
    EXPECT_EQ(apps.rows.front().kind, AppKind::Unknown);
}

TEST(AppCountries, KindsFollowAndroidsUserIds)
{
    EXPECT_EQ(kindOfApp(-1), AppKind::Unknown);
    EXPECT_EQ(kindOfApp(0), AppKind::System);
    EXPECT_EQ(kindOfApp(9'999), AppKind::System);
    EXPECT_EQ(kindOfApp(10'000), AppKind::Installed);
    EXPECT_EQ(kindOfApp(1'001'000), AppKind::System) << "the second user's";
    EXPECT_EQ(kindOfApp(1'010'123), AppKind::Installed);
}

TEST(AppAttribution, OtherCommentsSayNothing)
{
    CaptureFacts facts;
    facts.apps.push_back({10123, "com.example", ""});
    AppAttribution apps;
    const auto appIn = [&](std::string_view text) {
        RawPacket raw;
        raw.comment = text;
        return std::string(apps.hintOf(raw, facts).app);
    };
    EXPECT_EQ(appIn("u-10123"), "com.example") << "the package where no name was written";
    for (const char* text : {"", "u-", "u-x", "u-10123 ", "u-99999999999", "PID: 1", "PID: 1, ProcName: ", "hello"})
        EXPECT_EQ(appIn(text), "") << text;
    EXPECT_EQ(appIn("PID: 1, ProcName: a, b, EPID: 2, EProcName: c, SVC: 0"), "c (through a, b)");
    EXPECT_LE(appIn("PID: 1, ProcName: " + std::string(5000, 'x')).size(), 256U);
}

} // namespace waybill::test
