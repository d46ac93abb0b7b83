// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_sink.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>

using namespace waybill;
using namespace waybill::test::wire;
using waybill::test::Conversation;
using waybill::test::RecordingSink;

namespace {

constexpr unsigned MulticastAnswer = 0x8400;
const std::vector<std::uint8_t> Own{10, 0, 0, 2}, Other{10, 0, 0, 3}; // Conversation::client() and a neighbour

std::vector<std::uint8_t> record(std::string_view owner, unsigned type, const std::vector<std::uint8_t>& data)
{
    return Bytes().add(dnsName(owner)).u16(type).u16(0x8001).u32(120).sized(2, data); // with cache flush
}

std::vector<std::uint8_t> service(std::string_view owner, std::string_view target)
{
    return record(owner, 33, Bytes().u16(0).u16(0).u16(8009).add(dnsName(target)));
}

std::vector<std::uint8_t> text(std::string_view owner, std::string_view value)
{
    return record(owner, 16, Bytes().sized(1, bytesOf("v=1")).sized(1, bytesOf(value)));
}

/// What a message to `port` says about the client that sent it.
std::string said(const std::vector<std::uint8_t>& message, std::uint16_t port = 5353)
{
    RecordingSink sink;
    NameReader reader(sink);
    EXPECT_TRUE(Conversation(reader, 0, port).send(message));
    EXPECT_TRUE(sink.answers.empty() && sink.queries.empty()) << "neighbours name no destination";
    for (const auto& fact : sink.facts)
        EXPECT_EQ(fact.speaker, Conversation::client());
    return sink.factText();
}

/// "machine<suffix>" as NetBIOS writes it.
std::vector<std::uint8_t> netbiosName(std::string_view machine, unsigned suffix)
{
    std::string padded(machine);
    padded.resize(15, ' ');
    padded += static_cast<char>(suffix);
    Bytes letters;
    for (const char c : padded)
        letters.u8('A' + (static_cast<unsigned>(c) >> 4)).u8('A' + (static_cast<unsigned>(c) & 15));
    return Bytes().sized(1, letters).u8(0);
}

std::vector<std::uint8_t> registration(const std::vector<std::uint8_t>& name, unsigned flags,
                                       const std::vector<std::uint8_t>& address)
{
    Bytes out = dnsHeader(1, 0x2910, {1, 0, 0, 1}); // opcode 5, broadcast
    out.add(name).u16(32).u16(1);
    return out.u16(0xC00C).u16(32).u16(1).u32(300).sized(2, Bytes().u16(flags).add(address));
}

} // namespace

TEST(LocalNames, AnAnnouncementNamesItsSenderItsServicesAndItsModel)
{
    const Bytes message = dnsHeader(0, MulticastAnswer, {0, 2, 0, 2})
                              .add(record("Lucas-iPhone.local", 1, Own))
                              .add(service("Luca._airplay._tcp.local", "lucas-iphone.local"))
                              .add(text("Luca._device-info._tcp.local", "model=J105aAP"))
                              .add(text("Luca._other._tcp.local", "model=no"));
    EXPECT_EQ(said(message), "device-local-name lucas-iphone.local@1; device-service luca._airplay._tcp.local@1; "
                             "device-model J105aAP@1");
    EXPECT_EQ(said(message, 5355).find("device-local-name"), 0u) << "LLMNR";
}

TEST(LocalNames, AReverseNameOfTheOwnAddressNamesItsSender)
{
    EXPECT_EQ(said(dnsHeader(0, MulticastAnswer, {0, 2, 0, 0})
                       .add(record("2.0.0.10.in-addr.arpa", 12, dnsName("me.local")))
                       .add(record("3.0.0.10.in-addr.arpa", 12, dnsName("you.local")))),
              "device-local-name me.local@1");
}

TEST(LocalNames, WhatAProxySaysOfOthersIsNotAboutIt)
{
    EXPECT_EQ(said(dnsHeader(0, MulticastAnswer, {0, 3, 0, 0})
                       .add(record("sleeper.local", 1, Other))
                       .add(service("tv._googlecast._tcp.local", "sleeper.local"))
                       .add(text("tv._googlecast._tcp.local", "md=Chromecast"))),
              "");
}

TEST(LocalNames, AProbeClaimsItsNamesButAKnownAnswerIsOfOthers)
{
    const Bytes probe = dnsHeader(0, 0, {1, 1, 2, 0})
                            .add(dnsName("Phone.local"))
                            .u16(255)
                            .u16(1)
                            .add(record("printer.local", 1, Own)) // known answer, whatever it says
                            .add(record("phone.local", 1, Own))
                            .add(service("x._dacp._tcp.local", "phone.local"));
    EXPECT_EQ(said(probe), "device-local-name phone.local@1; device-service x._dacp._tcp.local@1");
}

TEST(LocalNames, AQuestionForAServiceIsLookedFor)
{
    EXPECT_EQ(said(dnsQuery(0, "_googlecast._tcp.local", 12)), "device-service _googlecast._tcp.local@1");
    EXPECT_EQ(said(dnsQuery(0, "printer.local", 1)), "");
}

TEST(LocalNames, EveryPrefixIsReadWithoutHarm)
{
    const std::vector<std::uint8_t> whole = dnsHeader(0, MulticastAnswer, {0, 2, 0, 0})
                                                .add(record("a.local", 1, Own))
                                                .add(text("a._device-info._tcp.local", "model=J1"));
    for (std::size_t kept = 0; kept < whole.size(); ++kept)
        (void)said({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(kept)});
}

TEST(NetbiosNames, AMachineRegistersItsOwnName)
{
    EXPECT_EQ(said(registration(netbiosName("KEVIN-PC", 0x00), 0x6000, Own), 137), "device-local-name KEVIN-PC@1");
    EXPECT_EQ(said(registration(netbiosName("KEVIN-PC", 0x20), 0x0000, Own), 137), "device-local-name KEVIN-PC@1");
}

TEST(NetbiosNames, GroupsQuestionsAndOthersSayNothing)
{
    EXPECT_EQ(said(registration(netbiosName("WORKGROUP", 0x00), 0xE000, Own), 137), "") << "the group bit";
    EXPECT_EQ(said(registration(netbiosName("KEVIN-PC", 0x1D), 0x6000, Own), 137), "") << "master browser";
    EXPECT_EQ(said(registration(netbiosName("KEVIN-PC", 0x00), 0x6000, Other), 137), "");
    EXPECT_EQ(said(registration(dnsName("kevin-pc"), 0x6000, Own), 137), "") << "not encoded";
    EXPECT_EQ(said(dnsHeader(1, 0x0110, {1, 0, 0, 0}).add(netbiosName("NAS", 0x20)).u16(32).u16(1), 137), "");
}
