// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads from app stores and handshakes broken off: what is said, with figures, and when nothing is.
#include "compared.h"
#include "support/tls_builder.h"
#include "three_builds.h"

namespace waybill::test {

namespace {

const Endpoint Beijing = endpoint("42.62.48.210", 443);

/// `refused` handshakes in which the phone goes away after the server's answer, `ignored` in which the server does.
Scene handshakes(int good, int refused, int ignored)
{
    Scene scene;
    double second = 0;
    const auto phone = [&second] { return endpoint("192.168.43.20", static_cast<std::uint16_t>(40000 + second)); };
    for (int i = 0; i < good; ++i, second += 30)
        scene.tls(second, Beijing, "api.example.com", 500, phone());
    TlsSession session;
    session.hello.serverName = "pinned.example.com";
    const std::vector<TlsTurn> turns = tlsTurns(session);
    for (int i = 0; i < refused; ++i, second += 30) {
        TcpConversation talk({phone(), Beijing}, after(second));
        scene.add(talk.connect().speak({turns[0], turns[1]}).reset(true).packets());
    }
    for (int i = 0; i < ignored; ++i, second += 30) {
        TcpConversation talk({phone(), Beijing}, after(second));
        scene.add(talk.connect().speak({turns[0]}).reset(false).packets());
    }
    return scene;
}

} // namespace

TEST(Handshakes, ManyBrokenOffOnOneSideAreSaidWithFigures)
{
    const Comparison comparison = comparedScenes(handshakes(10, 4, 3), handshakes(12, 0, 1));
    const Caveat* const caveat = caveatWith(comparison, "aborted-handshakes");
    ASSERT_NE(caveat, nullptr);
    EXPECT_NE(caveat->text.find("before, 7 of 17 TLS handshakes (3 without a ServerHello, 4 closed by the phone before "
                                "anything was sent)"),
              std::string::npos)
        << caveat->text;
    EXPECT_NE(caveat->text.find("after, 1 of 13 TLS handshakes"), std::string::npos) << caveat->text;
    EXPECT_NE(caveat->text.find("most with pinned.example.com (8)"), std::string::npos) << caveat->text;
    expectCleanWording(comparison);
}

TEST(Handshakes, AFewAreOrdinary)
{
    EXPECT_EQ(caveatWith(comparedScenes(handshakes(10, 2, 2), handshakes(12, 0, 1)), "aborted-handshakes"), nullptr);
}

TEST(AppStores, DownloadsWithinARunAreSaidWithTheStoreAndTheirSize)
{
    const std::string side = "duration 1 h\nhost a.example at 54.251.110.21 via tls every 10 min sends 1 kB\n";
    const std::vector<SideInput> sides =
        playedSides("side before runs 2\n" + side + "side after runs 2\n" + side +
                    "start 2014-08-20T06:00Z\n"
                    "host file.market.xiaomi.com at 42.62.48.77 via tls times 20 min sends 1 kB receives 2 MB\n");
    const Comparison comparison = comparedSides(sides[0], sides[1]);
    const Caveat* const caveat = caveatWith(comparison, "app-store-downloads");
    ASSERT_NE(caveat, nullptr);
    EXPECT_NE(caveat->text.find("less than 1\u00a0MB in each of 2 runs before and 4.0\u00a0MB in 2 of 2 runs after"),
              std::string::npos)
        << caveat->text;
    EXPECT_NE(caveat->text.find("(Xiaomi · "), std::string::npos) << caveat->text;
    EXPECT_EQ(caveatWith(comparedSides(sides[0], sides[0]), "app-store-downloads"), nullptr);
    expectCleanWording(comparison);
}

} // namespace waybill::test
