// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario_capture.h"

#include "support/lan_scenes.h"
#include "support/scenario_random.h"
#include "support/scenario_talk.h"
#include "support/tcp_conversation.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>

namespace waybill::test::scenario {

namespace {

constexpr double DnsBeforeMs = 52; // from the question to the first packet of the contact; the answer takes 38
constexpr std::uint16_t FirstPort = 32'768, LastPort = 60'999; // Linux: net.ipv4.ip_local_port_range

// Everything a run sends, before losses.
class PacketMaker {
public:
    explicit PacketMaker(const DrawnRun& run) : m_run(run), m_random{run.seed, hashOf("packets")} {}

    void joinAt(double second)
    {
        const LanJoin join{static_cast<std::uint32_t>(m_random.next()), m_run.setup->device.hostname};
        add(joinPackets(placeOf(m_run), m_run.at(second), join));
    }
    void contact(const Contact& contact)
    {
        const Host& host = m_run.setup->hosts[contact.host];
        const Timestamp question{contact.time.ns - static_cast<std::int64_t>(DnsBeforeMs * 1e6)};
        if (contact.isLookedUp)
            add(lookUpPackets(placeOf(m_run), question, lookUpOf(host, contact)));
        add(talkPackets({m_run, host, contact}, nextPort()));
    }
    std::vector<BuiltPacket> take()
    {
        sortByTime(m_packets);
        return std::move(m_packets);
    }

private:
    void add(std::vector<BuiltPacket> packets)
    {
        m_packets.insert(m_packets.end(), std::make_move_iterator(packets.begin()),
                         std::make_move_iterator(packets.end()));
    }
    // Answers begin with the address that is contacted, as resolvers rotate them.
    LanLookUp lookUpOf(const Host& host, const Contact& contact)
    {
        LanLookUp lookUp{nextPort(), static_cast<std::uint16_t>(m_random.next()), host.name};
        for (std::size_t i = 0; i < host.addresses.size(); ++i) {
            const IpAddress& address = host.addresses[(contact.ordinal + i) % host.addresses.size()];
            if (address.isV4())
                lookUp.answers.push_back(addressRecord(host.name, address, 60));
        }
        return lookUp;
    }
    std::uint16_t nextPort()
    {
        m_port = m_port == LastPort ? FirstPort : static_cast<std::uint16_t>(m_port + 1);
        return m_port;
    }

    const DrawnRun& m_run;
    Random m_random;
    std::uint16_t m_port = FirstPort;
    std::vector<BuiltPacket> m_packets;
};

bool isInGap(const DrawnRun& run, Timestamp time)
{
    const double second = static_cast<double>(time.ns - run.start.ns) / 1e9;
    const auto& gaps = run.setup->gaps;
    return std::any_of(gaps.begin(), gaps.end(), [second](const Span& gap) { return gap.holds(second); });
}

void cutTo(BuiltPacket& packet, std::uint32_t snaplen)
{
    if (packet.bytes.size() <= snaplen)
        return;
    packet.wireLength = static_cast<std::uint32_t>(packet.bytes.size());
    packet.bytes.resize(snaplen);
}

std::string describe(const DrawnRun& run)
{
    const PhoneSetup& setup = *run.setup;
    std::string text = std::string(GeneratedMark) + ". ";
    if (!setup.title.empty())
        text += setup.title + ". ";
    text += "Side " + run.side + ", run " + std::to_string(run.number) + ", seed " + std::to_string(run.seed) + ".";
    if (setup.isControl)
        text += " Control: a device that was not updated.";
    for (const auto& [key, value] : setup.conditions)
        text += " " + key + ": " + value + ".";
    return text + " Contacts, sizes, round trips and device values were made up; no address of a real person is in it.";
}

Bytes pcapngOf(const DrawnRun& run, const std::vector<BuiltPacket>& packets, std::uint64_t lost)
{
    const PhoneSetup& setup = *run.setup;
    PcapngWriter out;
    SectionFields section;
    section.application = "Waybill scenario builder";
    section.comments = {describe(run)};
    out.addSection(section);
    InterfaceFields hotspot;
    hotspot.name = "wlan0";
    hotspot.description = "hotspot of a generated capture";
    hotspot.snaplen = setup.snaplen;
    hotspot.resolution = 6; // microseconds, which is what contacts are drawn in
    out.addInterface(hotspot);
    out.addPackets(packets);
    StatisticsFields statistics;
    statistics.time = run.at(setup.duration);
    statistics.received = packets.size();
    statistics.droppedByInterface = 0;
    statistics.droppedByOs = lost + setup.drops;
    out.addStatistics(statistics);
    return out.bytes();
}

} // namespace

std::vector<BuiltPacket> packetsOf(const DrawnRun& run, std::uint64_t* lost)
{
    const PhoneSetup& setup = *run.setup;
    PacketMaker maker(run);
    if (setup.boot)
        maker.joinAt(*setup.boot);
    if (setup.update)
        maker.joinAt(setup.update->at + Update::BackAfter);
    for (const Contact& contact : contactsOf(run))
        maker.contact(contact);
    std::vector<BuiltPacket> packets = maker.take();
    if (!setup.gaps.empty())
        std::erase_if(packets, [&run](const BuiltPacket& packet) { return isInGap(run, packet.time); });
    Random random{run.seed, hashOf("loss")};
    const std::size_t sent = packets.size();
    if (setup.loss > 0)
        std::erase_if(packets, [&](const BuiltPacket&) { return random.uniform() < setup.loss; });
    if (lost != nullptr)
        *lost = sent - packets.size();
    for (BuiltPacket& packet : packets)
        cutTo(packet, setup.snaplen);
    return packets;
}

Bytes captureOf(const DrawnRun& run)
{
    std::uint64_t lost = 0;
    const std::vector<BuiltPacket> packets = packetsOf(run, &lost);
    if (run.setup->container == Container::Pcapng)
        return pcapngOf(run, packets, lost);
    PcapFields fields;
    fields.snaplen = run.setup->snaplen;
    return pcapFile(packets, fields);
}

std::string fileNameOf(const DrawnRun& run)
{
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "-%02u", run.number);
    return run.side + number.data() + (run.setup->container == Container::Pcap ? ".pcap" : ".pcapng");
}

} // namespace waybill::test::scenario
