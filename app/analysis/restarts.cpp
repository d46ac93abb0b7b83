// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/restarts.h"

#include "analysis/recording_builder.h"
#include "base/format.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::int64_t SilenceWithoutDhcpNs = 120 * NsPerSecond; // a check alone is weaker evidence than DHCP
constexpr std::int64_t CheckWithinNs = 60 * NsPerSecond;         // Android checks within seconds, and tries again
constexpr std::int64_t OneJoinNs = 60 * NsPerSecond;             // RFC 2131 §4.1: retries double up to 64 s

struct Moment {
    Timestamp time;
    std::uint64_t frame = 0;
};

bool operator<(const Moment& a, const Moment& b)
{
    return std::pair(a.time, a.frame) < std::pair(b.time, b.frame);
}

/// What one run shows of its handset.
class Life {
public:
    void add(const Analysis& analysis, FlowId flow)
    {
        const FlowCounters& counters = analysis.counters(flow);
        const Moment moment{counters.first, analysis.flow(flow).firstFrame};
        if (counters.protocol == FlowProtocol::Dhcp) {
            if (analysis.flow(flow).originator.scope() == AddressScope::Unspecified)
                m_asked.push_back(moment);
            return; // renewals come from phones that sleep
        }
        m_busy.emplace_back(counters.first, counters.last);
        if (isCheck(analysis, flow))
            m_checks.push_back(moment);
    }

    void finish()
    {
        std::sort(m_busy.begin(), m_busy.end());
        for (std::size_t i = 1; i < m_busy.size(); ++i)
            m_busy[i].second = std::max(m_busy[i].second, m_busy[i - 1].second);
        std::sort(m_asked.begin(), m_asked.end());
        std::sort(m_checks.begin(), m_checks.end());
    }

    [[nodiscard]] std::vector<NetworkJoin> joins(std::uint32_t run) const
    {
        std::vector<NetworkJoin> joins;
        for (const Moment& asked : m_asked) {
            if (joins.empty() || nanosecondsBetween(joins.back().at, asked.time) > OneJoinNs)
                joins.push_back(joinAt(asked, true, run));
        }
        std::vector<NetworkJoin> byCheck;
        for (const Moment& check : m_checks) {
            const NetworkJoin join = joinAt(check, false, run);
            if (!isKnown(joins, check.time) && !isKnown(byCheck, check.time) && join.silentSince &&
                join.silenceNs() >= SilenceWithoutDhcpNs)
                byCheck.push_back(join);
        }
        joins.insert(joins.end(), byCheck.begin(), byCheck.end());
        std::stable_sort(joins.begin(), joins.end(),
                         [](const NetworkJoin& a, const NetworkJoin& b) { return a.at < b.at; });
        return joins;
    }

private:
    static bool isCheck(const Analysis& analysis, FlowId flow)
    {
        const FlowCounters& counters = analysis.counters(flow);
        return counters.isHousekeeping &&
               (counters.protocol == FlowProtocol::Http || // no other request counts as housekeeping
                isConnectivityCheckHost(analysis.text(analysis.view(flow).name)));
    }

    static bool isNear(const NetworkJoin& join, Timestamp time)
    {
        return join.at <= time && nanosecondsBetween(join.at, time) <= CheckWithinNs;
    }

    /// Whether the latest join up to `time` is what led to a check at that time; `joins` in order of time.
    static bool isKnown(const std::vector<NetworkJoin>& joins, Timestamp time)
    {
        const auto behind = std::upper_bound(joins.begin(), joins.end(), time,
                                             [](Timestamp at, const NetworkJoin& join) { return at < join.at; });
        return behind != joins.begin() && isNear(*std::prev(behind), time);
    }

    /// Last sign of life before `time`: the end of a flow, or `time` itself while one goes on.
    [[nodiscard]] std::optional<Timestamp> silentSince(Timestamp time) const
    {
        const auto behind = std::lower_bound(m_busy.begin(), m_busy.end(), std::pair(time, Timestamp::earliest()));
        if (behind == m_busy.begin())
            return std::nullopt;
        return std::min(std::prev(behind)->second, time);
    }

    /// A question for the check's host name comes before the check itself and is no life of its own.
    [[nodiscard]] std::optional<Timestamp> silentSinceWithout(const Moment& check) const
    {
        constexpr std::int64_t LookUpNs = 5 * NsPerSecond; // resolvers are asked again after that
        const Timestamp asked{check.time.ns < Timestamp::earliest().ns + LookUpNs ? check.time.ns
                                                                                  : check.time.ns - LookUpNs};
        return silentSince(asked);
    }

    [[nodiscard]] NetworkJoin joinAt(const Moment& moment, bool hasAsked, std::uint32_t run) const
    {
        NetworkJoin join;
        join.at = moment.time;
        join.frame = moment.frame;
        join.run = run;
        join.hasAsked = hasAsked;
        join.silentSince = hasAsked ? silentSince(moment.time) : silentSinceWithout(moment);
        const auto check = std::lower_bound(m_checks.begin(), m_checks.end(), Moment{moment.time, 0});
        if (check != m_checks.end() && isNear(join, check->time)) {
            join.firstCheck = check->time;
            join.checkFrame = check->frame;
        }
        return join;
    }

    std::vector<Moment> m_asked, m_checks;
    std::vector<std::pair<Timestamp, Timestamp>> m_busy; ///< begin; latest end of this flow and all before it
};

std::string whyRestarted(const NetworkJoin& join)
{
    const double silence = static_cast<double>(join.silenceNs()) / NsPerSecond;
    const std::string at = clockText(join.at, 0, true) + " UTC";
    if (!join.hasAsked)
        return fmt::format("it checked at {} whether the network reaches the internet, after {:.0f} s without a packet",
                           at, silence);
    const std::string check =
        join.firstCheck ? ", and then checked whether the network reaches the internet" : std::string();
    return fmt::format("it asked for an address anew at {}, after {:.0f} s without a packet{}", at, silence, check);
}

} // namespace

std::vector<NetworkJoin> networkJoins(const Analysis& analysis)
{
    std::vector<Life> lives(analysis.recording().runs.size());
    for (std::uint32_t row = 0; row < analysis.flowCount(); ++row) {
        const std::uint32_t run = analysis.flow(FlowId{row}).run.value;
        if (analysis.view(FlowId{row}).role != FlowRole::NotOurs && run < lives.size())
            lives[run].add(analysis, FlowId{row});
    }
    std::vector<NetworkJoin> joins;
    for (std::uint32_t run = 0; run < lives.size(); ++run) {
        lives[run].finish();
        const std::vector<NetworkJoin> ofRun = lives[run].joins(run);
        joins.insert(joins.end(), ofRun.begin(), ofRun.end());
    }
    return joins;
}

std::vector<Restart> restarts(const Analysis& analysis)
{
    std::vector<Restart> found;
    for (const NetworkJoin& join : networkJoins(analysis)) {
        if (join.silentSince && join.silenceNs() >= ShortestRestartNs)
            found.push_back({join.at, whyRestarted(join), join.frame, *join.silentSince, join.run});
    }
    return found;
}

} // namespace waybill
