// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "identify/identifier_search.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace waybill {

/// A run of one side, with what was found in it.
struct SearchedRun {
    AnalysisPtr analysis;
    std::shared_ptr<const IdentifierFindings> found;
};

/// How far an identifier was seen on one side.
enum class IdentifierStanding : std::uint8_t {
    NotSeen,     ///< in nothing that could be read, and nothing encrypted went to those who got it on the other side
    NotReadable, ///< in nothing that could be read, but encrypted content went to those who got it on the other side
    Hashed,      ///< as a hash only
    Read,        ///< the value itself
};

/// What is said of the two sides together. "Not seen" is said of runs, never of a phone.
enum class IdentifierChange : std::uint8_t {
    NeverSeen,        ///< on neither side
    Same,             ///< read on both, or as a hash on both
    NotSeenAfter,     ///< before, and not where it could be read after
    NoLongerReadable, ///< before; after, encrypted content goes to the same recipients
    OnlyHashed,       ///< the value before, its hash after
    New,              ///< not seen before
    NewlyReadable,    ///< encrypted before, to the same recipients
    NoLongerHashed,   ///< its hash before, the value after
};

/// One identifier on one side.
struct IdentifierSide {
    IdentifierStanding standing = IdentifierStanding::NotSeen;
    std::uint64_t count = 0;             ///< sure findings
    std::vector<std::string> recipients; ///< domains or addresses that got it, in order of name
    std::vector<std::string> encrypted;  ///< those of the other side's to which encrypted content went
    std::size_t run = 0;                 ///< of the first finding: index into the side's runs
    std::uint32_t finding = 0;           ///< and into its findings; both only when count > 0
};

struct ComparedIdentifier {
    std::uint32_t identifier = 0; ///< index into DeviceCard::identifiers
    IdentifierSide before, after;
    IdentifierChange change = IdentifierChange::NeverSeen;
};

/// Every identifier of the card, in its order, on both sides: verified findings in what the handset sent.
[[nodiscard]] std::vector<ComparedIdentifier> compareIdentifiers(const DeviceCard& card,
                                                                 const std::vector<SearchedRun>& before,
                                                                 const std::vector<SearchedRun>& after);

/// "no longer readable: encrypted content went to xiaomi.com": what a change says, as the part of a sentence.
[[nodiscard]] std::string changeText(const ComparedIdentifier& compared);

} // namespace waybill
