// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_matcher.h"

#include "models/text.h"
#include "report/community_id.h"

#include <QStringList>
#include <algorithm>

namespace waybill {

namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool holdsWord(std::string_view text, const std::string& word)
{
    const auto sameLetter = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), sameLetter) != text.end();
}

/// Place of a code in Word::countries; past the end for a code that is not two letters.
std::size_t letterPair(CountryCode code)
{
    const std::string text = code.toString();
    if (text.size() != 2 || text[0] < 'A' || text[0] > 'Z' || text[1] < 'A' || text[1] > 'Z')
        return 26 * 26;
    return static_cast<std::size_t>(text[0] - 'A') * 26 + static_cast<std::size_t>(text[1] - 'A');
}

/// Calls `visit` with every pair of letters and its country's name in lower case.
template <typename Visit>
void forEachCountry(Visit&& visit)
{
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            visit(CountryCode(first, second), lowered(countryName(CountryCode(first, second))));
}

bool isProtocolName(const std::string& word)
{
    for (const char* name : {"tcp", "udp", "icmp", "icmpv6", "sctp"})
        if (word == name)
            return true;
    for (int protocol = 0; protocol <= static_cast<int>(FlowProtocol::Ssdp); ++protocol)
        if (word == flowProtocolKey(static_cast<FlowProtocol>(protocol)))
            return true;
    return false;
}

std::string transportText(const FlowIdentity& flow)
{
    switch (flow.protocol) {
    case 1: return "icmp";
    case 6: return "tcp";
    case 17: return "udp";
    case 58: return "icmpv6";
    case 132: return "sctp";
    default: break;
    }
    if (!flow.originator.isNone())
        return "ip " + std::to_string(flow.protocol);
    return "ethernet 0x" + QString::number(flow.etherType, 16).rightJustified(4, QLatin1Char('0')).toStdString();
}

} // namespace

std::vector<CountryCode> disputedCountries(const Where& where)
{
    std::vector<CountryCode> codes;
    if (where.state != PlaceState::Disputed)
        return codes;
    std::copy_if(where.bySource.begin(), where.bySource.end(), std::back_inserter(codes),
                 [](CountryCode code) { return !code.isNone(); });
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

bool mayBeIn(const Where& where, CountryCode code)
{
    switch (where.state) {
    case PlaceState::Agreed:
    case PlaceState::Corrected:
    case PlaceState::OneSource: return where.country == code;
    case PlaceState::Disputed:
        return std::find(where.bySource.begin(), where.bySource.end(), code) != where.bySource.end();
    default: return false;
    }
}

std::string protocolText(const FlowIdentity& flow, const FlowCounters& counters)
{
    const std::string_view key = flowProtocolKey(counters.protocol);
    return key.empty() ? transportText(flow) : std::string(key);
}

FlowMatcher::FlowMatcher(const Analysis& analysis, FlowFilter filter, const QString& text, CountryWordsPtr countryWords)
    : m_analysis(analysis), m_filter(std::move(filter)), m_countryWords(std::move(countryWords))
{
    FlowFilter wide;
    wide.handsetOnly = m_filter.handsetOnly;
    wide.flow = m_filter.flow;
    m_isFiltering = !(m_filter == wide);
    if (m_isFiltering) {
        m_hostPasses.resize(analysis.hostCount());
        for (std::uint32_t i = 0; i < m_hostPasses.size(); ++i)
            m_hostPasses[i] = hostPasses(analysis.host(i));
    }
    const auto& all = analysis.destinations();
    const auto named =
        std::find_if(all.begin(), all.end(), [this](const auto& d) { return d->key == m_filter.destination; });
    if (named != all.end())
        m_destination = (*named)->id;
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        addWord(word.toStdString());
}

void FlowMatcher::addWord(const std::string& typed)
{
    Word word;
    std::string text = lowered(typed);
    constexpr std::size_t CommunityIdLength = 30; // "1:" and 20 bytes in base64
    if (typed.size() == CommunityIdLength && typed.starts_with("1:"))
        word.communityId = typed;
    word.mayBeAddress = text.find_first_not_of("0123456789abcdef.:") == std::string::npos;
    bool isNumber = false;
    const int number = QString::fromStdString(text).toInt(&isNumber);
    word.port = isNumber ? number : -1;
    word.isProtocolWord = isProtocolName(text);
    word.countries.resize(26 * 26 + 1);
    const auto take = [&](CountryCode code, const std::string& name) {
        if (lowered(code.toString()) == text || holdsWord(name, text))
            word.countries[letterPair(code)] = true;
        // "china" is meant as a country, and must not list CHINANET's addresses elsewhere.
        word.isCountryWord |= name.size() > 2 && (" " + name + " ").find(" " + text + " ") != std::string::npos;
    };
    forEachCountry(take);
    if (m_countryWords)
        for (const auto& [code, name] : *m_countryWords)
            take(code, lowered(name));
    word.text = std::move(text);
    judgeTexts(word);
    m_words.push_back(std::move(word));
}

void FlowMatcher::judgeTexts(Word& word) const
{
    const StringSnapshot& strings = m_analysis.recording().strings;
    word.strings.resize(strings.size());
    for (std::uint32_t i = 0; i < word.strings.size(); ++i) {
        const std::string_view held = strings[StringId{i}];
        word.strings[i] = holdsWord(held, word.text);
        word.isInStrings = word.isInStrings || word.strings[i];
        if (word.strings[i] && held.size() == word.text.size() && (word.exact.isNone() || held == word.text))
            word.exact = StringId{i};
    }
    word.hosts.resize(m_analysis.hostCount());
    for (std::uint32_t i = 0; i < word.hosts.size(); ++i)
        word.hosts[i] = hostHolds(word, m_analysis.host(i));
    if (!m_analysis.parts().services)
        return;
    for (const ServiceRule& rule : m_analysis.parts().services->rules())
        if (holdsWord(rule.service.maker, word.text) || holdsWord(rule.service.name, word.text))
            word.services.insert(&rule.service);
}

bool FlowMatcher::hostHolds(const Word& word, const RemoteHost& host) const
{
    if (word.mayBeAddress && holdsWord(host.address.toString(), word.text))
        return true;
    const Where& where = host.where;
    const auto namesCountry = [&](CountryCode code) {
        return !code.isNone() && word.countries[letterPair(code)] && mayBeIn(where, code);
    };
    if (std::any_of(where.bySource.begin(), where.bySource.end(), namesCountry))
        return true;
    if (where.asn == 0 || word.isCountryWord)
        return false;
    return holdsWord(m_analysis.geography().operatorName(where.asn), word.text) ||
           "as" + std::to_string(where.asn) == word.text;
}

bool FlowMatcher::hostPasses(const RemoteHost& host) const
{
    if (!m_filter.country.isNone() && !mayBeIn(host.where, m_filter.country))
        return false;
    if (!m_filter.disputedBetween.empty() && disputedCountries(host.where) != m_filter.disputedBetween)
        return false;
    if (m_filter.withoutDisputed && host.where.state == PlaceState::Disputed)
        return false;
    if (m_filter.asn && host.where.asn != *m_filter.asn)
        return false;
    return !m_filter.address || host.address == *m_filter.address;
}

bool FlowMatcher::passesWord(const Word& word, FlowId id, const FlowView& view) const
{
    if (!view.name.isNone() && word.strings[view.name.value])
        return true;
    if (view.role != FlowRole::NotOurs && view.host < word.hosts.size() && word.hosts[view.host])
        return true;
    if (endpointsHold(word, id, view) || equalsId(word, id))
        return true;
    if (!word.services.empty() && view.role != FlowRole::NotOurs && serviceHolds(word, id, view))
        return true;
    if (!word.isInStrings)
        return false;
    const StringId app = m_analysis.counters(id).app;
    return !app.isNone() && word.strings[app.value];
}

/// Identity and counters lie elsewhere in memory: a million rows of each are touched only where they can matter.
bool FlowMatcher::endpointsHold(const Word& word, FlowId id, const FlowView& view) const
{
    if (!word.mayBeAddress && word.port < 0)
        return false;
    const FlowIdentity& flow = m_analysis.flow(id);
    const bool isPort = flow.originatorPort == word.port || flow.responderPort == word.port;
    if (flow.hasPorts && isPort)
        return true;
    // Far sides of the handset's flows were judged with their hosts.
    return word.mayBeAddress && ((view.role != FlowRole::Down && addressHolds(word, flow.originator)) ||
                                 (view.role != FlowRole::Up && addressHolds(word, flow.responder)));
}

bool FlowMatcher::equalsId(const Word& word, FlowId id) const
{
    if (word.isProtocolWord && (flowProtocolKey(m_analysis.counters(id).protocol) == word.text ||
                                transportText(m_analysis.flow(id)) == word.text))
        return true;
    if (!word.exact.isNone()) {
        const HandshakeRow* handshake = m_analysis.handshakeOf(id);
        if (m_analysis.counters(id).spoken == word.exact ||
            (handshake && (handshake->ja3 == word.exact || handshake->ja4 == word.exact)))
            return true;
    }
    return !word.communityId.empty() && communityId(m_analysis.flow(id)) == word.communityId;
}

bool FlowMatcher::serviceHolds(const Word& word, FlowId id, const FlowView& view) const
{
    const std::uint64_t key = std::uint64_t{view.name.value} << 32 | view.host;
    const auto [place, isNew] = word.isService.try_emplace(key, false);
    if (isNew)
        place->second = word.services.count(m_analysis.serviceOf(id).service) > 0;
    return place->second;
}

bool FlowMatcher::servicePasses(FlowId id) const
{
    if (m_filter.maker.empty() && !m_filter.withoutService)
        return true;
    if (m_analysis.view(id).band == Band::Local)
        return false;
    const Service* service = m_analysis.serviceOf(id).service;
    if (!service || m_filter.withoutService)
        return !service && m_filter.withoutService;
    return service->maker == m_filter.maker && (m_filter.service.empty() || service->name == m_filter.service);
}

bool FlowMatcher::addressHolds(const Word& word, const IpAddress& address) const
{
    const auto [place, isNew] = word.addresses.try_emplace(address, false);
    if (isNew)
        place->second = holdsWord(address.toString(), word.text);
    return place->second;
}

bool FlowMatcher::passesFilter(FlowId id, const FlowView& view) const
{
    if (view.role == FlowRole::NotOurs || view.host >= m_hostPasses.size() || !m_hostPasses[view.host])
        return false;
    if (m_filter.band && view.band != *m_filter.band)
        return false;
    if ((!m_filter.country.isNone() || !m_filter.disputedBetween.empty()) && view.band != Band::Country)
        return false;
    if (m_filter.unnamedOnly && !view.name.isNone())
        return false;
    if (!m_filter.name.empty() && m_analysis.text(view.name) != m_filter.name)
        return false;
    if (!m_filter.destination.empty() && (m_destination.isNone() || view.destination != m_destination))
        return false;
    return servicePasses(id);
}

bool FlowMatcher::matches(FlowId id) const
{
    const FlowView& view = m_analysis.view(id);
    const bool isOfHandset = view.role != FlowRole::NotOurs || view.omitted == Omitted::LeftOut;
    if (!m_analysis.isListed(id) || (!isOfHandset && m_filter.handsetOnly))
        return false;
    if (m_isFiltering && !passesFilter(id, view))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) { return passesWord(word, id, view); });
}

bool FlowMatcher::matchesLookedUp(const Destination& destination) const
{
    FlowFilter other = m_filter;
    other.destination.clear();
    other.handsetOnly = true;
    other.flow.reset();
    if (!(other == FlowFilter()) || (!m_filter.destination.empty() && m_filter.destination != destination.key))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) {
        return holdsWord(destination.key, word.text) ||
               std::any_of(destination.names.begin(), destination.names.end(),
                           [&](const std::string& name) { return holdsWord(name, word.text); });
    });
}

WiresharkSubject subjectBehind(const Analysis& analysis, const FlowFilter& filter)
{
    const FlowMatcher matcher(analysis, filter, {});
    WiresharkSubject subject;
    std::vector<bool> isSeen(analysis.hostCount());
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const std::uint32_t host = analysis.view(FlowId{row}).host;
        if (host >= isSeen.size() || isSeen[host] || !matcher.matches(FlowId{row}))
            continue;
        isSeen[host] = true;
        subject.addresses.push_back(analysis.host(host).address);
    }
    return subject;
}

} // namespace waybill
