// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;
using waybill::test::Conversation;
using waybill::test::RecordingSink;

namespace {

class DeviceEvidence : public testing::Test {
protected:
    std::string said(std::string_view text, Direction direction = Direction::FromOriginator)
    {
        (void)Conversation(reader, 0, 1900).send(bytesOf(text), direction);
        std::string facts = sink.factText(FactKind::DeviceService);
        const std::string system = sink.factText(FactKind::DeviceSystem);
        return facts.empty() || system.empty() ? facts + system : facts + "; " + system;
    }
    RecordingSink sink;
    NameReader reader{sink};
};

std::vector<std::uint8_t> dhcp(unsigned op, const std::vector<std::uint8_t>& options)
{
    return Bytes().u8(op).zeros(11).u32(0).zeros(12 + 16 + 64 + 128).u32(0x63825363).add(options);
}

} // namespace

TEST_F(DeviceEvidence, DhcpTellsNameClassAndParametersOfTheClient)
{
    const Bytes options = Bytes()
                              .u8(50)
                              .sized(1, {192, 0, 2, 9})
                              .u8(12)
                              .sized(1, bytesOf("my-phone"))
                              .u8(60)
                              .sized(1, bytesOf("android-dhcp-13"))
                              .u8(55)
                              .sized(1, {1, 3, 6, 15, 26})
                              .u8(255);
    EXPECT_TRUE(Conversation(reader, 1, 67).send(dhcp(1, options)));
    EXPECT_EQ(sink.factText(),
              "dhcp-hostname my-phone@1; dhcp-vendor-class android-dhcp-13@1; dhcp-parameters 1,3,6,15,26@1");
    for (const auto& fact : sink.facts)
        EXPECT_EQ(fact.speaker, IpAddress::parse("192.0.2.9"));
}

TEST_F(DeviceEvidence, ADhcpServerTellsNothing)
{
    EXPECT_TRUE(Conversation(reader, 1, 67).send(dhcp(2, Bytes().u8(12).sized(1, bytesOf("router")).u8(255))));
    EXPECT_TRUE(sink.facts.empty());
}

TEST_F(DeviceEvidence, ASearchTellsWhatIsLookedFor)
{
    EXPECT_EQ(said("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\n"
                   "ST: urn:dial-multiscreen-org:service:dial:1\r\nUSER-AGENT: Google Chrome/83.0 Mac OS X\r\n\r\n"),
              "device-service urn:dial-multiscreen-org:service:dial:1@1");
    EXPECT_EQ(sink.factText(FactKind::UserAgent), "user-agent Google Chrome/83.0 Mac OS X@1");
}

TEST_F(DeviceEvidence, AnAnnouncementTellsServiceAndSystem)
{
    EXPECT_EQ(said("NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nNT: upnp:rootdevice\r\n"
                   "SERVER: Android/9 UPnP/1.0 Cling/2.0\r\n\r\n"),
              "device-service upnp:rootdevice@1; device-system Android 9@1");
}

TEST_F(DeviceEvidence, AnAnswerToASearchIsTheServers)
{
    EXPECT_EQ(said("HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\nSERVER: UPnP/1.0 x\r\n\r\n", Direction::FromResponder),
              "device-service upnp:rootdevice@1");
    ASSERT_FALSE(sink.facts.empty());
    EXPECT_EQ(sink.facts[0].speaker, Conversation::server());
}

TEST_F(DeviceEvidence, OtherTextsOnThatPortTellNothing)
{
    EXPECT_EQ(said("GET / HTTP/1.1\r\nST: x\r\n\r\n"), "");
    EXPECT_EQ(said(""), "");
    EXPECT_EQ(said("NOTIFY "), "");
}
