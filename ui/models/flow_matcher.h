// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "models/country_words.h"
#include "models/flow_filter.h"
#include "models/wireshark_filter.h"

#include <QString>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace waybill {

/// Says which flows pass a FlowFilter and the quick filter's text. What many flows share (names, far-side addresses) is
/// judged once in the constructor, so that a million flows take well under 100 ms. Keeps a reference to the analysis;
/// for one thread at a time.
///
/// The text is split at spaces and every word must be found, regardless of case, in the flow's name, far or near
/// address, country code or name (in English, and in the language of `countryWords` when given), operator (unless the
/// word is a country's), app, maker or service, or equal its protocol ("tls", "smtp", "udp"), port, JA3, JA4 or
/// Community ID.
class FlowMatcher {
public:
    FlowMatcher(const Analysis& analysis, FlowFilter filter, const QString& text,
                CountryWordsPtr countryWords = nullptr);

    [[nodiscard]] bool matches(FlowId id) const;
    /// Whether a name that was only looked up passes the text and the filter.
    [[nodiscard]] bool matchesLookedUp(const Destination& destination) const;
    [[nodiscard]] bool isNarrowing() const { return !m_words.empty() || m_isFiltering; }

private:
    struct Word {
        std::string text; ///< lower case
        bool mayBeAddress = false;
        bool isCountryWord = false;
        bool isProtocolWord = false;
        bool isInStrings = false;    ///< some text of the capture holds it
        StringId exact;              ///< the text of the capture that equals it; none when there is none
        std::string communityId;     ///< as typed, for its letter case counts; empty for other words
        std::vector<bool> countries; ///< by the two letters of a code: 26 × first + second
        int port = -1;
        std::vector<bool> strings; ///< by StringId: the text holds the word
        std::vector<bool> hosts;   ///< by host index
        /// Handset-side addresses are few, and writing one out costs more than everything else about a flow.
        mutable std::unordered_map<IpAddress, bool> addresses = {};
        std::unordered_set<const Service*> services; ///< whose maker or name holds the word
        /// By name and host: whether one of those services is behind it.
        mutable std::unordered_map<std::uint64_t, bool> isService = {};
    };
    void addWord(const std::string& typed);
    void judgeTexts(Word& word) const;
    [[nodiscard]] bool hostHolds(const Word& word, const RemoteHost& host) const;
    [[nodiscard]] bool passesWord(const Word& word, FlowId id, const FlowView& view) const;
    [[nodiscard]] bool endpointsHold(const Word& word, FlowId id, const FlowView& view) const;
    [[nodiscard]] bool equalsId(const Word& word, FlowId id) const;
    [[nodiscard]] bool serviceHolds(const Word& word, FlowId id, const FlowView& view) const;
    [[nodiscard]] bool servicePasses(FlowId id) const;
    [[nodiscard]] bool addressHolds(const Word& word, const IpAddress& address) const;
    [[nodiscard]] bool passesFilter(FlowId id, const FlowView& view) const;
    [[nodiscard]] bool hostPasses(const RemoteHost& host) const;

    const Analysis& m_analysis;
    FlowFilter m_filter;
    CountryWordsPtr m_countryWords;
    std::vector<Word> m_words;
    std::vector<bool> m_hostPasses; ///< by host index: the parts of the filter that concern the far side
    DestinationId m_destination;    ///< of m_filter.destination; none when no such destination is known
    bool m_isFiltering = false;
};

/// Far-side addresses of the handset's flows that pass `filter`, each once, for a Wireshark filter.
[[nodiscard]] WiresharkSubject subjectBehind(const Analysis& analysis, const FlowFilter& filter);

/// The countries between which the sources disagree, ascending; empty unless the place is disputed.
[[nodiscard]] std::vector<CountryCode> disputedCountries(const Where& where);
/// True when the far side is estimated there by some source and no edge or local network.
[[nodiscard]] bool mayBeIn(const Where& where, CountryCode code);
/// "tls", "quic", else "tcp", "udp", "icmp", "ip 47", "ethernet 0x0806": the most telling name of what a flow speaks.
[[nodiscard]] std::string protocolText(const FlowIdentity& flow, const FlowCounters& counters);

} // namespace waybill
