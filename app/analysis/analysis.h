// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyst_rules.h"
#include "analysis/recording.h"
#include "geo/geography.h"
#include "names/service_groups.h"

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waybill {

class Analysis;
class DnsJoin;
using AnalysisPtr = std::shared_ptr<const Analysis>;

/// Between a lower and an upper figure: min holds whatever disputed and one-source servers turn out to be.
struct Range {
    std::uint64_t min = 0;
    std::uint64_t max = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// What went to and came from some group of flows. Up is from the handset.
struct TrafficTotals {
    std::uint64_t contentUp = 0; ///< payload without set-up and housekeeping; "sent"
    std::uint64_t setupUp = 0;
    std::uint64_t housekeepingUp = 0;
    std::uint64_t payloadUp = 0; ///< contentUp + setupUp + housekeepingUp
    std::uint64_t payloadDown = 0;
    std::uint64_t wireUp = 0, wireDown = 0;
    std::uint64_t packetsUp = 0, packetsDown = 0;
    std::uint64_t unacknowledgedUp = 0; ///< part of payloadUp
    std::uint64_t upperBoundUp = 0;     ///< part of contentUp that may be set-up (QUIC, TLS joined late)
    std::uint64_t flows = 0;
    TrafficTotals& operator+=(const TrafficTotals& other);
    TrafficTotals& operator-=(const TrafficTotals& other);
    friend bool operator==(const TrafficTotals&, const TrafficTotals&) = default;
};

/// Levels of contact, never blurred. (The next one, "identifier read", needs a device card.)
enum class ContactLevel : std::uint8_t { LookedUp, Contacted, ContentSent };

/// In which group the far side of a flow stands.
enum class Band : std::uint8_t { Country, Edge, Local, Unplaced };

/// Which way a flow was opened, seen from the handset.
enum class FlowRole : std::uint8_t {
    Up,      ///< the handset is the originator
    Down,    ///< the handset is the responder
    NotOurs, ///< neither side is the chosen handset
};

/// Why a flow that is in the recording stands in no figure, and but for LeftOut in no list.
enum class Omitted : std::uint8_t {
    No,
    OutsideSpan, ///< none of its packets lies between Recording::from and Recording::to
    NotKept,     ///< the analysis is narrowed to other flows (analysis/narrowing.h)
    LeftOut,     ///< by the analyst (FlowView::rule); it stays listed
};

/// Why a flow of the handset has no name.
enum class Unnamed : std::uint8_t {
    No,                ///< it has a name
    EncryptedHello,    ///< ECH or ESNI
    NoSniSent,         ///< TLS without SNI and no DNS answer seen
    BeganBefore,       ///< the capture began mid-flow, no DNS answer seen
    OneDirection,      ///< only the far side's packets were seen
    UnreadableQuic,    ///< QUIC whose first packets could not be opened
    CutBySnaplen,      ///< packets were cut when they were captured, before or within the name
    SharedCertificate, ///< only a certificate for several domains: which of them was meant is not known
    EncryptedDns,      ///< the handset used encrypted DNS; the answer was not readable
    NoDnsSeen,         ///< no DNS answer for this address seen: hard-coded, or looked up before the capture
    NothingSent,       ///< no payload to read a name from, and no DNS answer
};
[[nodiscard]] std::string_view unnamedText(Unnamed why) noexcept;

/// What follows about one flow once the handset is chosen. Same row numbers as Recording::flows.
struct FlowView {
    FlowRole role = FlowRole::NotOurs; ///< also NotOurs when it is omitted
    Omitted omitted = Omitted::No;
    std::uint32_t rule = 0; ///< number of the analyst's rule that decided, from 1 as in Analysis::rules(); 0: none
    HandsetId handset;      ///< index into Analysis::handsets(); none when NotOurs
    Band band = Band::Local;
    Unnamed unnamed = Unnamed::No;
    bool isEncrypted = false;      ///< in TLS, DTLS or QUIC
    bool isDecrypted = false;      ///< isEncrypted, but what was inside is known: the tool that saw it wrote it down
    bool isOneDirectional = false; ///< packets of one side only
    bool isOuterName = false;      ///< ECH was offered with it: it may be the provider's name
    bool isProxied = false;        ///< a request with a public name sent to a machine of the local network
    std::uint64_t missedBytes = 0; ///< both directions
    std::uint32_t host = 0;        ///< index into Analysis::hosts(): the far side
    [[nodiscard]] bool isUnreadable() const { return isEncrypted && !isDecrypted; }
    DestinationId destination; ///< none when NotOurs
    StringId name;             ///< most trusted name; none when unnamed
    StringId domain;
    NameSource nameSource = NameSource::DnsQuery;
    std::uint64_t nameFrame = 0;
    bool isFromEarlierRun = false; ///< the name is a DNS answer of an earlier run, and nameFrame is in its capture
    TrafficTotals traffic;         ///< flows = 1
};

/// One far-side address of the handset's flows, placed. What an analyst's rule places elsewhere is a row of its own.
struct RemoteHost {
    IpAddress address;
    Where where;
    std::uint32_t rule = 0; ///< that corrected the place, as FlowView::rule; 0: none
    TrafficTotals traffic;
    std::int64_t minRttNs = -1; ///< shortest handshake; −1 unknown
};

/// One destination: the addresses under one registrable domain, or one address without a name.
struct Destination {
    DestinationId id; ///< as in FlowView::destination; stable while the recording grows
    std::string key;  ///< "xiaomi.com" or "42.62.48.181"
    bool isNamed = false;
    ContactLevel level = ContactLevel::Contacted;
    TrafficTotals traffic;
    std::vector<std::string> names;     ///< host names seen under it
    std::vector<std::uint32_t> hosts;   ///< indexes into Analysis::hosts()
    std::vector<CountryCode> agreed;    ///< countries that all sources agree on, for some address of it
    std::vector<CountryCode> possible;  ///< further countries that some source names
    std::vector<CountryCode> corrected; ///< countries by the analyst's corrections; what the sources say: hosts
    bool hasEdge = false, hasUnplaced = false, isLocal = false;
    std::vector<std::uint32_t> asns;
    std::int64_t minRttNs = -1;
    Timestamp first = Timestamp::latest(), last = Timestamp::earliest();
    std::uint64_t firstFrame = 0;
    std::uint32_t capture = 0;     ///< of firstFrame
    std::uint64_t lookups = 0;     ///< DNS questions of the handset for names under it
    std::uint64_t encryptedUp = 0; ///< part of traffic.contentUp in TLS, DTLS or QUIC that cannot be read
};

/// Totals of one country. Range: min from agreed and corrected addresses, max with one-source and disputed ones that
/// name it.
struct CountryTotals {
    CountryCode code;
    Range contentUp, payloadUp, wireUp, wireDown;
    Range upperBoundUp;             ///< part of contentUp that may be set-up (QUIC, TLS joined late)
    std::uint64_t disputedUp = 0;   ///< part of contentUp.max to addresses that sources place in different countries
    std::uint64_t correctedUp = 0;  ///< part of contentUp.min that rests on the analyst's corrections
    std::uint64_t flows = 0;        ///< that may be there (as max)
    std::uint64_t destinations = 0; ///< as max
    Range destinationRange;
};

/// What stands beside every statement.
struct Coverage {
    std::uint64_t packets = 0, wireBytes = 0;
    std::uint64_t droppedPackets = 0;
    bool hasDropCounts = false;
    std::uint64_t snaplenCutPackets = 0;
    DecodeLedger ledger;
    std::uint64_t handsetWireBytes = 0; ///< of flows of the chosen handset
    std::uint64_t otherWireBytes = 0;   ///< of flows between others
    TrafficTotals remote;               ///< all flows of the handset to non-local peers
    std::uint64_t unnamedContentUp = 0, unnamedFlows = 0;
    struct UnnamedShare {
        Unnamed why = Unnamed::No;
        std::uint64_t flows = 0, contentUp = 0;
        friend bool operator==(const UnnamedShare&, const UnnamedShare&) = default;
    };
    std::vector<UnnamedShare> unnamedBy;     ///< by content, largest first
    std::uint64_t encryptedContentUp = 0;    ///< in TLS, DTLS, QUIC, and not readable
    std::uint64_t decryptedContentUp = 0;    ///< likewise, but known by who saw it decrypted (FlowView::isDecrypted)
    std::uint64_t encryptedDestinations = 0; ///< with some encrypted content
    std::uint64_t contentDestinations = 0;   ///< with content, not local
    std::uint64_t oneDirectionalFlows = 0, midFlowStarts = 0, missedBytes = 0;
    std::uint64_t unacknowledgedUp = 0, upperBoundUp = 0;
    std::uint64_t dnsQueries = 0;
    bool ipv6Seen = false, proxySeen = false, encryptedDnsSeen = false, isPcapdroid = false;
    std::string vantage; ///< sentence: from where the capture saw the handset, as far as the bytes tell
};

/// Which device is looked at: an address or MAC that the user named, or the guess.
struct HandsetChoice {
    std::optional<IpAddress> address;
    std::optional<MacAddress> mac;
    [[nodiscard]] bool isGuess() const { return !address && !mac; }
    friend bool operator==(const HandsetChoice&, const HandsetChoice&) = default;
};

/// One analysed set of captures, seen from one handset. Immutable; safe from any thread.
class Analysis {
public:
    /// Flows that are listed, and flows that would be without narrowing.
    struct ListedFlows {
        std::uint64_t listed = 0, of = 0;
        friend bool operator==(const ListedFlows&, const ListedFlows&) = default;
    };
    struct Parts {
        std::shared_ptr<const Recording> recording;
        std::shared_ptr<const Geography> geography;
        std::shared_ptr<const ServiceGroups> services; ///< null: none are known
        HandsetChoice choice;
        std::shared_ptr<const std::vector<bool>> kept; ///< by FlowId; null: not narrowed
        std::string keptBy;                            ///< what the kept flows have in common, as the user wrote it
        /// What this was narrowed from when it shares its numbers of hosts and destinations, and its views also of
        /// flows that are not kept (view() hides them); null otherwise.
        AnalysisPtr narrowedFrom;
        std::optional<ListedFlows> listed;         ///< none: to be counted
        std::shared_ptr<const AnalystRules> rules; ///< null: none
        AnalysisPtr withoutRules;                  ///< the same without them; null without rules
        std::vector<TrafficTotals> byRule;         ///< what each decides about, as rules->rules()
        TrafficTotals leftOut;                     ///< sum of what is left out
        std::set<StringId> leftOutDomains;         ///< every flow to them was left out
        /// Domains whose lookups are kept whatever becomes of the DNS flow: nobody went there, so no flow stands for
        /// them. Null: none.
        std::shared_ptr<const std::set<StringId>> keptLookups;
        std::vector<Handset> handsets;
        std::vector<HandsetId> chosen;
        ColumnSnapshot<FlowView> flowViews;
        ColumnSnapshot<RemoteHost> hosts;
        std::vector<std::shared_ptr<const Destination>> destinations;
        std::vector<CountryTotals> countries;
        TrafficTotals edge, local, unplaced, placed;
        std::uint64_t edgeDestinations = 0, localDestinations = 0, unplacedDestinations = 0;
        Coverage coverage;
    };
    explicit Analysis(Parts parts);
    ~Analysis();

    [[nodiscard]] const Recording& recording() const { return *m_parts.recording; }
    [[nodiscard]] const std::shared_ptr<const Recording>& sharedRecording() const { return m_parts.recording; }
    [[nodiscard]] const Geography& geography() const { return *m_parts.geography; }
    [[nodiscard]] const std::shared_ptr<const Geography>& sharedGeography() const { return m_parts.geography; }
    [[nodiscard]] const HandsetChoice& choice() const { return m_parts.choice; }
    /// Every device told apart; an overruled choice that no guess found stands last.
    [[nodiscard]] const std::vector<Handset>& handsets() const { return m_parts.handsets; }
    /// The device looked at in each run, indexes into handsets(); none for a run without IP traffic or without it.
    [[nodiscard]] const std::vector<HandsetId>& chosenHandsets() const { return m_parts.chosen; }
    /// First chosen handset; nullptr when there is none.
    [[nodiscard]] const Handset* handset() const;

    [[nodiscard]] std::size_t flowCount() const { return m_parts.flowViews.size(); }
    [[nodiscard]] const FlowIdentity& flow(FlowId id) const { return m_parts.recording->flows[id]; }
    [[nodiscard]] const FlowCounters& counters(FlowId id) const { return m_parts.recording->counters[id]; }
    [[nodiscard]] const FlowView& view(FlowId id) const
    {
        const FlowView& seen = m_parts.flowViews[id];
        return !m_parts.narrowedFrom || isKept(id) || seen.omitted == Omitted::OutsideSpan ? seen : NotKeptView;
    }
    [[nodiscard]] std::string_view text(StringId id) const { return m_parts.recording->strings[id]; }
    [[nodiscard]] const RemoteHost& host(std::uint32_t index) const { return m_parts.hosts[index]; }
    [[nodiscard]] std::size_t hostCount() const { return m_parts.hosts.size(); }
    /// False for flows that stand in no list. Those that the analyst left out are listed, though in no figure.
    [[nodiscard]] bool isListed(FlowId id) const
    {
        return view(id).omitted == Omitted::No || view(id).omitted == Omitted::LeftOut;
    }
    /// The same for a question of the DNS log, by its time and its flow. False also in a flow that the analyst
    /// left out, and for a name whose every flow was.
    [[nodiscard]] bool isListed(const DnsQueryRow& query) const;
    /// The same for a name: with its flow, or as a question for a domain of which only lookups are there.
    [[nodiscard]] bool isListed(const NameRow& name) const
    {
        return isListed(name.flow) || (name.source == NameSource::DnsQuery && isKeptLookup(name.domain));
    }
    /// What an analyst knows better than the tables; null when nothing of it is on.
    [[nodiscard]] const AnalystRules* rules() const { return m_parts.rules.get(); }
    /// The rule that decided about a flow or a host, by its number; null for 0.
    [[nodiscard]] const AnalystRule* rule(std::uint32_t number) const;
    /// The same recording with the figures that the sources alone give; null without rules.
    [[nodiscard]] const AnalysisPtr& withoutRules() const { return m_parts.withoutRules; }
    /// Figures and lists are those of some flows only (narrowedTo()).
    [[nodiscard]] bool isNarrowed() const { return m_parts.kept != nullptr; }
    [[nodiscard]] ListedFlows listedFlows() const;
    /// Every name of one flow, most trusted first; DNS answers that this handset saw before the flow are joined in.
    [[nodiscard]] std::vector<NameRow> namesOf(FlowId id) const;

    /// What one flow says in the clear besides names, in order of its packets.
    [[nodiscard]] std::vector<FactRow> factsOf(FlowId id) const;
    /// "tls", "dns", … by the contents; a protocol recognised inside ("smtp") when nothing else is known; else empty.
    [[nodiscard]] std::string_view protocolOf(FlowId id) const;
    /// The service its far side belongs to, by its name, else by its address at that time. The pointers in it live as
    /// long as the analysis.
    [[nodiscard]] ServiceMatch serviceOf(FlowId id) const;
    /// The service of a name by itself, at the time of the first packet.
    [[nodiscard]] ServiceMatch serviceOfName(std::string_view name) const;
    /// The services behind a destination, by its names and its addresses, each once.
    [[nodiscard]] std::vector<ServiceMatch> servicesOf(const Destination& destination) const;
    /// What its TLS, DTLS or QUIC handshake says; null when none was read.
    [[nodiscard]] const HandshakeRow* handshakeOf(FlowId id) const;

    /// By content up, largest first; looked-up-only ones at the end.
    [[nodiscard]] const std::vector<std::shared_ptr<const Destination>>& destinations() const
    {
        return m_parts.destinations;
    }
    /// Countries that at least one flow may have reached, by content (max), largest first.
    [[nodiscard]] const std::vector<CountryTotals>& countries() const { return m_parts.countries; }
    /// Totals of one country; zeros when nothing went there.
    [[nodiscard]] CountryTotals country(CountryCode code) const;
    [[nodiscard]] const TrafficTotals& edge() const { return m_parts.edge; }
    [[nodiscard]] const TrafficTotals& local() const { return m_parts.local; }
    [[nodiscard]] const TrafficTotals& unplaced() const { return m_parts.unplaced; }
    [[nodiscard]] const Parts& parts() const { return m_parts; }
    [[nodiscard]] const Coverage& coverage() const { return m_parts.coverage; }
    [[nodiscard]] bool isComplete() const { return m_parts.recording->isComplete; }
    /// Destinations to which content was sent (not local).
    [[nodiscard]] std::uint64_t contentDestinations() const { return m_parts.coverage.contentDestinations; }
    /// Of the first packet; where packets before a time were left out (Recording::from), not before that. latest()
    /// without packets.
    [[nodiscard]] Timestamp firstTime() const;
    /// Likewise of the last packet, not after Recording::to. earliest() without packets.
    [[nodiscard]] Timestamp lastTime() const;
    /// The sentence that a reconstruction must carry, from the captures' own comments; empty for recordings.
    [[nodiscard]] std::string reconstructionNotice() const;
    /// The sentence that captures made from a HAR file must carry, in the language of the thread; empty for others.
    [[nodiscard]] std::string importNotice() const;

private:
    static const FlowView NotKeptView;
    [[nodiscard]] const DnsJoin& dnsJoin() const;
    [[nodiscard]] bool isKept(FlowId id) const { return id.value < m_parts.kept->size() && (*m_parts.kept)[id.value]; }
    [[nodiscard]] bool isKeptLookup(StringId domain) const
    {
        return m_parts.keptLookups && m_parts.keptLookups->contains(domain);
    }

    Parts m_parts;
    mutable std::once_flag m_joinOnce; ///< the index over the DNS log is made when names of a flow are first asked for
    mutable std::unique_ptr<DnsJoin> m_join;
};

} // namespace waybill
