// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sample/sample_scenes.h"

#include "support/capture_writer.h"

namespace waybill::test {

namespace {

std::string dalvikAgent(const SampleSide& side)
{
    return "Dalvik/1.6.0 (Linux; U; Android 4.3; " + side.phone.model + " Build/JLS36C)";
}

HttpExchange connectivityCheck(const SampleSide& side)
{
    HttpExchange check;
    check.request.target = "/generate_204";
    check.request.host = "clients3.google.com";
    check.request.headers = {{"User-Agent", dalvikAgent(side)}, {"Connection", "close"}};
    check.response = {204, "No Content", {{"Content-Length", "0"}, {"Server", "GFE/2.0"}}, {}};
    check.comment =
        invented("connectivity check as Android of the time made it; Android version and build number in it");
    return check;
}

// Records that close no gap: a session kept open by one small record up and one down.
void beat(TcpConversation& talk, std::uint64_t seed, const std::string& comment)
{
    talk.clientSends(opaqueRecord(TlsRecordType::ApplicationData, 2 + OverheadTls12, seed), {}, comment);
    talk.serverSends(opaqueRecord(TlsRecordType::ApplicationData, 2 + OverheadTls12, seed + 1));
}

} // namespace

std::string vendorAgent(const SampleSide& side)
{
    return side.phone.model + "; MIUI/" + side.build;
}

void playBoot(PhoneStory& story, const SampleSide& side)
{
    story.joinNetwork(0.2, side.hostname, invented("DHCP and ARP at a hotspot; host name, vendor class, addresses"));
    story.lookUp(0.31, timeHost(), invented("time server and its look-up"));
    story.askTime(0.32, timeHost(), invented("clock set by NTP, without which no certificate is valid"));
    story.lookUp(0.40, connectivityHost(), invented("look-up of Google's connectivity check"));
    story.http(0.41, connectivityHost(), {connectivityCheck(side)});
    story.lookUp(1.10, checkinHost(), invented("look-up of Google's check-in"));
    story.https(1.11, checkinHost(), {443, {{1460, 3120}, {870, 5400}}, invented("Google check-in: opaque, sizes")});
    story.lookUp(1.70, updateHost(),
                 invented("when the phone asks for updates, and the address it is sent to: "
                          "published for miui.com"));
    story.https(1.72, updateHost(),
                {443,
                 {{734, 690}},
                 published("update.miui.com is asked for updates over HTTPS",
                           "public code using miotaV3.php; time, TLS version, sizes invented")});
}

void playMessaging(PhoneStory& story, const std::vector<TesterStep>& steps)
{
    story.lookUp(2.5, messagingHost(), invented("look-up of Google's push service"));
    TcpConversation talk = story.converse(2.52, messagingHost(), 5228);
    TlsSession session;
    session.hello.serverName = messagingHost().name;
    session.hello.seed = story.nextSeed();
    session.exchanges = {{310, 220}};
    session.closesWithAlert = false;
    talk.connect(invented("Google push connection: opaque, sizes, heartbeats")).speak(tlsTurns(session));
    for (const TesterStep& step : steps) {
        talk.waitUntil(story.at(step.minutes));
        beat(talk, story.nextSeed(), step.comment);
    }
    story.add(talk);
}

void playPush(PhoneStory& story, const SampleSide& side, const PushScene& scene)
{
    TcpConversation talk = story.converse(scene.minutes, scene.host, scene.port);
    talk.connect(scene.comment);
    const std::string opening =
        "<stream:stream xmlns=\"xm\" xmlns:stream=\"xm\" to=\"xiaomi.com\" version=\"105\" model=\"" +
        side.phone.model + "\" os=\"" + side.build + "\" connpt=\"wifi\" host=\"" + scene.host.name + "\">";
    talk.clientSends(bytesOf(opening), {},
                     published("form of the opening: to, version, model, os, connpt, host",
                               "public code of the push service; build number invented"));
    talk.serverSends(bytesOf("<stream:stream xmlns=\"xm\" xmlns:stream=\"xm\" from=\"xiaomi.com\" version=\"105\" "
                             "challenge=\"0000000000\">"),
                     {}, invented("what the push server answers"));
    for (const double minutes : scene.heartbeats) {
        talk.waitUntil(story.at(minutes));
        const bool isFirst = minutes == scene.heartbeats.front();
        talk.clientSends(bytesOf(" "), {}, isFirst ? invented("form and rhythm of the heartbeats") : std::string());
        talk.serverSends(bytesOf(" "));
    }
    if (scene.isCutByServer)
        talk.waitMs(20'000).reset(false);
    story.add(talk);
}

void playBackground(PhoneStory& story, const SampleSide& side)
{
    story.lookUp(14.0, checkinHost(), invented("look-up for the Play Store"));
    story.https(14.02, checkinHost(),
                {443, {{612, 2210}, {1040, 18'400}}, invented("Play Store update check: opaque, sizes")});
    story.lookUp(52.3, connectivityHost(), invented("connectivity check when the screen wakes"));
    story.http(52.31, connectivityHost(), {connectivityCheck(side)});
    story.lookUp(96.0, checkinHost(), invented("look-up for the Play Store"));
    story.https(96.02, checkinHost(), {443, {{598, 1130}}, invented("Play Store: opaque, sizes")});
}

Bytes sampleFile(const PhoneStory& story, const std::string& description, double endMinutes)
{
    PcapngWriter out;
    SectionFields section;
    section.application = "Waybill sample builder";
    section.comments = {std::string(ReconstructionMark) + ". " + description +
                        " Times, sizes, round trips, device values and everything marked 'Invented' were made up; "
                        "resources/samples/README.md lists both kinds with sources."};
    out.addSection(section);
    InterfaceFields hotspot;
    hotspot.name = "wlan0";
    hotspot.description = "hotspot of the reconstruction";
    hotspot.snaplen = 262'144;
    hotspot.timeZone = "Asia/Kolkata";
    hotspot.resolution = 6; // microseconds, what capture tools of 2014 wrote
    out.addInterface(hotspot);
    const std::vector<BuiltPacket> packets = story.packets();
    out.addPackets(packets);
    StatisticsFields statistics;
    statistics.time = story.at(endMinutes);
    statistics.received = packets.size();
    statistics.droppedByInterface = 0;
    statistics.droppedByOs = 0;
    out.addStatistics(statistics);
    return out.bytes();
}

} // namespace waybill::test
