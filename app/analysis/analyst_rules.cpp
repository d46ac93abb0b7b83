// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyst_rules.h"

#include "analysis/analyst_subject.h"

#include <algorithm>
#include <fmt/format.h>

namespace waybill {

struct AnalystRules::Matcher {
    AnalystSubject subject;
    std::uint32_t number = 0; ///< from 1
    AnalystRule::Kind kind = AnalystRule::Kind::Country;
    Timestamp from = Timestamp::earliest(), to = Timestamp::latest();

    [[nodiscard]] bool matches(const Flow& flow, std::string_view host) const
    {
        if (flow.start < from || to < flow.start)
            return false;
        const bool isPublic = flow.remote.embeddedV4().isPublic();
        if (kind == AnalystRule::Kind::Country && !isPublic)
            return false;
        switch (subject.kind) {
        case AnalystSubject::Kind::Prefix: return subject.holds(flow.remote);
        case AnalystSubject::Kind::Host: return !host.empty() && subject.host->matches(host);
        case AnalystSubject::Kind::Mac: return !isPublic && subject.mac == flow.remoteMac;
        case AnalystSubject::Kind::Port:
            return flow.hasPorts && (subject.protocol == 0 || subject.protocol == flow.protocol) &&
                   (subject.port == flow.port || (flow.isPortGuessed && subject.port == flow.otherPort));
        }
        return false;
    }

    /// True when this one decides before the other.
    [[nodiscard]] bool goesBefore(const Matcher& other) const
    {
        if (kind != other.kind)
            return kind == AnalystRule::Kind::LeaveOut;
        if (rank() != other.rank())
            return rank() < other.rank();
        if (subject.host && other.subject.host) {
            const auto order = subject.host->compareSpecificity(*other.subject.host);
            if (order != 0)
                return order > 0;
        }
        return share() != other.share() ? share() > other.share() : number > other.number;
    }

private:
    [[nodiscard]] int rank() const
    {
        switch (subject.kind) {
        case AnalystSubject::Kind::Host: return 0;
        case AnalystSubject::Kind::Mac: return 1;
        case AnalystSubject::Kind::Prefix: return 2;
        case AnalystSubject::Kind::Port: return 3;
        }
        return 3;
    }
    /// Length of the prefix, counted from the end of the address so that both families compare.
    [[nodiscard]] int share() const { return static_cast<int>(subject.length) - (subject.address.isV4() ? 32 : 128); }
};

AnalystRules::AnalystRules(std::vector<AnalystRule> rules) : m_rules(std::move(rules)) {}
AnalystRules::~AnalystRules() = default;

Result<std::shared_ptr<const AnalystRules>> AnalystRules::parse(std::vector<AnalystRule> rules)
{
    const std::shared_ptr<AnalystRules> parsed(new AnalystRules(std::move(rules)));
    for (std::uint32_t i = 0; i < parsed->m_rules.size(); ++i) {
        const AnalystRule& rule = parsed->m_rules[i];
        if (const auto wrong = whatIsWrongWith(rule))
            return Failure(Error{ErrorCode::InvalidArgument, fmt::format("correction {}: {}", i + 1, *wrong)});
        if (!rule.isOn)
            continue;
        Matcher matcher{*AnalystSubject::parse(rule.subject), i + 1, rule.kind};
        matcher.from = rule.validFrom.value_or(matcher.from);
        matcher.to = rule.validTo.value_or(matcher.to);
        parsed->m_hasHosts = parsed->m_hasHosts || matcher.subject.kind == AnalystSubject::Kind::Host;
        parsed->m_order.push_back(std::move(matcher));
    }
    std::sort(parsed->m_order.begin(), parsed->m_order.end(),
              [](const Matcher& a, const Matcher& b) { return a.goesBefore(b); });
    return std::shared_ptr<const AnalystRules>(parsed);
}

std::size_t AnalystRules::countOn() const noexcept
{
    return m_order.size();
}

std::uint32_t AnalystRules::find(const Flow& flow) const
{
    const std::string host = m_hasHosts ? comparableHost(flow.name) : std::string();
    const auto found = std::find_if(m_order.begin(), m_order.end(),
                                    [&](const Matcher& matcher) { return matcher.matches(flow, host); });
    return found == m_order.end() ? 0 : found->number;
}

} // namespace waybill
