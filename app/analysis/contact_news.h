// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace waybill {

/// One step of the contact with a destination, and the packet that shows it.
struct ContactNew {
    ContactLevel level = ContactLevel::LookedUp;
    std::shared_ptr<const Destination> destination; ///< as in the snapshot that showed it; never null
    Timestamp time; ///< of the packet: the question, the first one, the first with content
    FlowId flow;
    std::uint64_t frame = 0; ///< of that packet, in the flow's capture; 0: not known
    /// The destination under which this very step was told before, because the name of the flow was not known or
    /// another was: "42.62.48.181". Then the server is not new, only what it is called. Empty otherwise.
    std::string formerly;
};

/// Tells how far contact with each destination got, while a recording grows: looked up → first contact → first content.
///
/// Each step of a destination, by its key, is told once, with the time of its packet, also when several fall between
/// two snapshots; a question after the first contact is no step. The same recording seen otherwise (another handset,
/// corrections) tells only what was not told yet. A step that is told with a time is not told again when an earlier
/// packet turns up, which captures with packets out of order may bring. Give it whole analyses: a narrowed one would
/// tell what is kept. Costs what changed between two snapshots; everything once after another view. Owned by one
/// thread; keeps the last snapshot.
class ContactNews {
public:
    /// What is new, in order of time.
    [[nodiscard]] std::vector<ContactNew> of(const AnalysisPtr& snapshot);

private:
    /// What was told of a destination.
    struct Told {
        bool lookup = false, contact = false, content = false;
    };
    /// Steps that this snapshot shows for the first time.
    struct Found;

    void judgeFlow(const Analysis& snapshot, FlowId flow, Found& found);
    void judgeQuestions(const Analysis& snapshot, Found& found);
    [[nodiscard]] std::vector<ContactNew> tell(const Analysis& snapshot, const Found& found);
    void nameFormerly(const Analysis& snapshot, std::vector<ContactNew>& steps) const;

    AnalysisPtr m_before;                         ///< null: there was none
    bool m_isGrown = false;                       ///< the snapshot at hand is m_before grown
    std::vector<std::uint8_t> m_judged;           ///< by flow: bits of what was looked at
    std::size_t m_questionsTaken = 0;             ///< rows of the DNS log
    std::unordered_map<std::string, Told> m_told; ///< by key
};

/// Addresses of the device looked at, by run; none in a run without it.
[[nodiscard]] std::vector<std::vector<IpAddress>> handsetAddresses(const Analysis& analysis);

/// False when `later` is not just `before` grown: another handset, other corrections, tables or flows that count.
[[nodiscard]] bool isGrownFrom(const Analysis& later, const Analysis& before);

} // namespace waybill
