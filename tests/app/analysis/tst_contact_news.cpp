// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contact_news.h"
#include "analysis/with_rules.h"
#include "growing.h"

#include <fmt/format.h>

namespace waybill::test {

namespace {

const Endpoint InChina = endpoint("42.62.94.2", 443);
const Endpoint Other = endpoint("52.74.0.1", 443);

/// "looked up xiaomi.com 0.00 #1, …", seconds since Start and frame.
std::string shown(const std::vector<ContactNew>& steps)
{
    constexpr const char* Levels[] = {"looked up", "contact", "content"};
    std::string text;
    for (const ContactNew& step : steps) {
        text +=
            fmt::format("{}{} {} {:.2f} #{}", text.empty() ? "" : ", ", Levels[static_cast<std::size_t>(step.level)],
                        step.destination->key, static_cast<double>(step.time.ns - Start.ns) / 1e9, step.frame);
        text += step.formerly.empty() ? "" : " was " + step.formerly;
    }
    return text;
}

/// A connection, of which a test takes the packets one by one.
std::vector<BuiltPacket> tlsPackets(double seconds, const Endpoint& server, const std::string& name,
                                    Endpoint from = Phone)
{
    return Scene().tls(seconds, server, name, 300, from).packets();
}

/// What is told when every packet is published by itself.
std::string toldOneByOne(const std::vector<BuiltPacket>& packets)
{
    Growing growing;
    ContactNews news;
    std::vector<ContactNew> all;
    const auto take = [&](const AnalysisPtr& snapshot) {
        for (const ContactNew& step : news.of(snapshot))
            all.push_back(step);
    };
    for (const BuiltPacket& packet : packets) {
        growing.take(packet);
        take(growing.publish());
    }
    take(growing.finish());
    return shown(all);
}

} // namespace

TEST(ContactNews, TellsEachStepOnceWithItsOwnPacket)
{
    Scene scene;
    scene.resolves(0, 1, "api.xiaomi.com", "42.62.94.2").tls(1, InChina, "api.xiaomi.com", 300);
    scene.udp(60, {InChina.address, 7777}, 7); // much later: it is none of the steps
    const std::string expected =
        "looked up xiaomi.com 0.00 #1, contact 192.168.43.1 0.00 #1, contact xiaomi.com 1.00 #3, "
        "content xiaomi.com 1.30 #14";
    ContactNews atOnce;
    const AnalysisPtr whole = Growing().add(scene);
    EXPECT_EQ(shown(atOnce.of(whole)), expected) << "also when all fall between two snapshots";
    EXPECT_EQ(shown(atOnce.of(whole)), "");
    EXPECT_EQ(toldOneByOne(scene.packets()), expected);
}

TEST(ContactNews, AQuestionAfterTheContactIsNoStep)
{
    Growing growing;
    ContactNews news;
    (void)news.of(
        growing.add(Scene().resolves(0, 1, "api.xiaomi.com", "42.62.94.2").tls(1, InChina, "api.xiaomi.com", 3)));
    EXPECT_EQ(shown(news.of(growing.add(Scene().asks(5, 2, "log.xiaomi.com")))), "");
    Growing second;
    ContactNews fresh;
    Scene late;
    late.tls(0, Other, "late.example.com", 3).asks(5, 2, "late.example.com");
    EXPECT_EQ(shown(fresh.of(second.add(late))).find("looked up"), std::string::npos) << "within one snapshot neither";
}

TEST(ContactNews, ANameLearntLaterIsNoNewServer)
{
    const std::vector<BuiltPacket> packets = tlsPackets(0, InChina, "api.xiaomi.com");
    Growing growing;
    ContactNews news;
    growing.take(packets[0]);
    EXPECT_EQ(shown(news.of(growing.publish())), "contact 42.62.94.2 0.00 #1");
    for (std::size_t i = 1; i < packets.size(); ++i)
        growing.take(packets[i]);
    const std::vector<ContactNew> steps = news.of(growing.publish());
    ASSERT_EQ(steps.size(), 2U) << shown(steps);
    EXPECT_EQ(steps[0].destination->key, "xiaomi.com");
    EXPECT_EQ(steps[0].level, ContactLevel::Contacted);
    EXPECT_EQ(steps[0].formerly, "42.62.94.2");
    EXPECT_EQ(steps[1].level, ContactLevel::ContentSent);
    EXPECT_EQ(steps[1].formerly, "") << "the content is news";
}

TEST(ContactNews, ContentToldUnderTheAddressKeepsThatMark)
{
    Growing growing;
    ContactNews news;
    (void)news.of(growing.add(Scene().udp(0, {InChina.address, 7777}, 7)));
    // A name is read on that address, and the unnamed flow counts under it from now on.
    EXPECT_EQ(shown(news.of(growing.add(Scene().tls(2, InChina, "api.xiaomi.com", 30)))),
              "contact xiaomi.com 0.00 #1 was 42.62.94.2, content xiaomi.com 0.00 #1 was 42.62.94.2");
    // A second name: whose the flow was is not known any more, and it goes back.
    EXPECT_EQ(shown(news.of(growing.add(Scene().tls(4, InChina, "log.miui.com", 30, {Phone.address, 40100})))),
              "contact miui.com 4.00 #22, content miui.com 4.30 #33");
}

TEST(ContactNews, AFlowThatLosesItsNameIsNoNewServer)
{
    Growing growing;
    ContactNews news;
    (void)news.of(growing.add(Scene().tls(0, InChina, "api.xiaomi.com", 30).udp(1, {InChina.address, 7777}, 7)));
    const std::string told =
        shown(news.of(growing.add(Scene().tls(4, InChina, "log.miui.com", 30, {Phone.address, 40100}))));
    EXPECT_NE(told.find("contact 42.62.94.2 1.00 #21 was xiaomi.com"), std::string::npos) << told;
}

TEST(ContactNews, AnotherViewTellsNothingTwice)
{
    Growing growing;
    ContactNews news;
    const AnalysisPtr plain =
        growing.add(Scene().resolves(0, 1, "api.xiaomi.com", "42.62.94.2").tls(1, InChina, "api.xiaomi.com", 300));
    EXPECT_NE(shown(news.of(plain)), "");
    EXPECT_EQ(shown(news.of(withHandset(plain, {Phone.address, {}}))), "");
    AnalystRule rule;
    rule.subject = "42.62.94.2";
    rule.country = India;
    rule.reason = "registry";
    const auto rules = AnalystRules::parse({rule});
    ASSERT_TRUE(rules.has_value());
    EXPECT_EQ(shown(news.of(withRules(plain, *rules))), "");
    EXPECT_EQ(shown(news.of(plain)), "");
    const AnalysisPtr laptop = withHandset(plain, {Laptop.address, {}});
    EXPECT_EQ(shown(news.of(laptop)), "") << "it did nothing";
}

TEST(ContactNews, TheLocalNetworkIsTold)
{
    ContactNews news;
    const auto steps = news.of(Growing().add(Scene().tcp(0, {ip("192.168.43.99"), 80}, 10, 10)));
    ASSERT_EQ(steps.size(), 2U) << shown(steps);
    EXPECT_TRUE(steps[0].destination->isLocal);
}

TEST(ContactNews, ManySnapshotsTellWhatOneDoes)
{
    for (const std::string& path : handsetCaptures()) {
        AnalysisRequest request;
        request.runs = {{path}};
        request.hash = false;
        std::map<std::string, std::vector<std::string>> once, often;
        const auto gather = [](std::map<std::string, std::vector<std::string>>& into,
                               const std::vector<ContactNew>& steps) {
            for (const ContactNew& step : steps)
                into[step.destination->key].push_back(std::to_string(static_cast<int>(step.level)));
        };
        ContactNews growingNews, wholeNews;
        const auto whole = analyse(request, geography(), {},
                                   [&](const AnalysisPtr& snapshot) { gather(often, growingNews.of(snapshot)); });
        if (!whole)
            continue;
        gather(often, growingNews.of(*whole));
        gather(once, wholeNews.of(*whole));
        for (const auto& [key, steps] : often)
            EXPECT_EQ(std::set<std::string>(steps.begin(), steps.end()).size(), steps.size()) << path << " " << key;
        for (const auto& destination : (*whole)->destinations()) {
            if (destination->traffic.contentUp > 0) {
                EXPECT_EQ(std::count(once[destination->key].begin(), once[destination->key].end(), "2"), 1)
                    << destination->key;
                EXPECT_EQ(std::count(often[destination->key].begin(), often[destination->key].end(), "2"), 1)
                    << destination->key;
            }
            if (destination->traffic.flows > 0) {
                EXPECT_EQ(std::count(often[destination->key].begin(), often[destination->key].end(), "1"), 1)
                    << destination->key;
            }
        }
    }
}

} // namespace waybill::test
