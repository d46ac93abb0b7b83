// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/known_opening.h"
#include "support/protocol_bytes.h"

#include <gtest/gtest.h>
#include <random>

using namespace waybill;
using namespace waybill::test::wire;

namespace {

using Octets = std::vector<std::uint8_t>;

Octets whatsAppOf2015() // as frame 555 of waze.pcap begins
{
    return Bytes()
        .text("WA")
        .u16(0x0105)
        .sized(3, Bytes().u32(0xF80501A5).u16(0x9189).u8(0xFC).sized(1, bytesOf("Android-2.12.124")))
        .text("more");
}

Octets ppppPunch() // frame 100 of yi-camera.pcap
{
    return Bytes().u16(0xF141).sized(2,
                                     Bytes().text("TNPUSAE").u8(0).u32(227402).text("DSELD").zeros(3).u32(0xD2020F00));
}

Octets tuya()
{
    return Bytes().u32(0x55AA).u32(0).u32(0x13).sized(4, Bytes().text("encrypted").u32(0xAA55));
}

Octets stun()
{
    return Bytes().u16(3).u16(8).u32(0x2112A442).zeros(12).u32(0x00190004).u32(0);
}

Octets telegram()
{
    return Bytes().text("0123456789abcdef").u32(0xFFFFFFFF).u32(0xFFFFFFFF).u32(0xFFFFFFFF).u32(0xFEFFFFFF).zeros(8);
}

} // namespace

TEST(KnownOpening, WhatsAppTellsItsClient)
{
    const Octets bytes = whatsAppOf2015();
    const KnownOpening opening = openingOfStream(bytes);
    EXPECT_EQ(opening.protocol, "whatsapp");
    EXPECT_EQ(opening.version, "Android-2.12.124");
    const Octets noise = Bytes().text("WA").u16(0x0602).sized(3, Bytes().u32(0x12220A20).zeros(32));
    EXPECT_EQ(openingOfStream(noise).protocol, "whatsapp");
}

TEST(KnownOpening, ACamerasIdIsReadAsItsLabelShowsIt)
{
    const KnownOpening opening = openingOfDatagram(ppppPunch());
    EXPECT_EQ(opening.protocol, "pppp");
    EXPECT_EQ(opening.deviceId, "TNPUSAE-227402-DSELD");
    EXPECT_EQ(openingOfDatagram(Octets(Bytes().u32(0xF1000000))).protocol, "pppp");
}

TEST(KnownOpening, TuyaStunAndTelegramAreTold)
{
    EXPECT_EQ(openingOfDatagram(tuya()).protocol, "tuya");
    EXPECT_EQ(openingOfDatagram(stun()).protocol, "stun");
    EXPECT_EQ(openingOfDatagram(telegram()).protocol, "telegram-call");
}

TEST(KnownOpening, NoPrefixOfADatagramIsTakenButTelegramsRest)
{
    for (const Octets& bytes : {ppppPunch(), tuya(), stun()}) {
        for (std::size_t kept = 0; kept < bytes.size(); ++kept) {
            const Octets prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(kept));
            EXPECT_EQ(openingOfDatagram(prefix).protocol, "") << kept;
        }
    }
    const Octets stream = whatsAppOf2015();
    for (std::size_t kept = 0; kept + 4 < stream.size(); ++kept)
        EXPECT_EQ(openingOfStream(std::span(stream).first(kept)).protocol, "") << kept;
}

TEST(KnownOpening, RandomBytesAreNothing)
{
    std::mt19937 random(7);
    for (int run = 0; run < 100000; ++run) {
        Octets bytes(4 + random() % 60);
        for (std::uint8_t& octet : bytes)
            octet = static_cast<std::uint8_t>(random());
        ASSERT_EQ(openingOfStream(bytes).protocol, "");
        ASSERT_EQ(openingOfDatagram(bytes).protocol, "");
    }
}
