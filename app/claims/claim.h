// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/timestamp.h"
#include "identify/identifier.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// Whose captures a claim speaks of.
enum class ClaimSide : std::uint8_t { Before, After, Both };

/// A day, a month or a year as its source gives it: nothing more exact is made up.
struct ClaimDate {
    int year = 0;            ///< 0: not stated
    unsigned month = 0;      ///< 0: not stated
    unsigned dayOfMonth = 0; ///< likewise
    [[nodiscard]] bool isNone() const { return year == 0; }
    /// "2014-10-24", "2014-10", "2014"; empty for none.
    [[nodiscard]] std::string toString() const;
    /// Its first moment in UTC.
    [[nodiscard]] Timestamp begin() const;
    /// Reads what toString() writes. None for anything else, and for days that no calendar has.
    [[nodiscard]] static std::optional<ClaimDate> parse(std::string_view text);
    friend bool operator==(const ClaimDate&, const ClaimDate&) = default;
};

/// What the vendor (or somebody else) answered to a claim or to what was found.
struct ClaimReply {
    ClaimDate date;
    std::string speaker, text, source;
    friend bool operator==(const ClaimReply&, const ClaimReply&) = default;
};

/// Another claim of the same file that cannot hold together with this one.
struct ClaimConflict {
    std::string with; ///< Claim::id
    std::string why;  ///< a sentence
    friend bool operator==(const ClaimConflict&, const ClaimConflict&) = default;
};

/// State of the consent toggle that a claim speaks of.
enum class ConsentState : std::uint8_t { Any, Off, On, OffAgain };
enum class AccountState : std::uint8_t { Any, None, SignedIn };
/// What a claim says of something that is either there or not.
enum class Presence : std::uint8_t { Any, No, Yes };

/// In which state of the phone a claim is to hold. What is not said here is any.
struct ClaimWhen {
    AccountState account = AccountState::Any;
    ConsentState consent = ConsentState::Any;
    Presence reset = Presence::Any; ///< factory reset before the run
    Presence sim = Presence::Any;
    std::string afterMarker;  ///< name of a marker or step: what was sent after it counts; empty: all
    std::int64_t graceNs = 0; ///< after the marker, or after consent was switched off, left out
    ClaimDate by;             ///< captures from this day on; none: of any day
    friend bool operator==(const ClaimWhen&, const ClaimWhen&) = default;
};

/// Who receives. What is empty is any; several conditions hold together.
struct ClaimRecipient {
    CountryCode country;    ///< as estimated
    std::string domain;     ///< a host name with everything under it
    std::string operatorId; ///< "AS16509", or a part of the operator's name
    std::string group;      ///< "Xiaomi", or "Xiaomi · Mi Cloud": who runs the service, and which
    std::string app;        ///< as the capturing system names it
    [[nodiscard]] bool isAny() const
    {
        return country.isNone() && domain.empty() && operatorId.empty() && group.empty() && app.empty();
    }
    friend bool operator==(const ClaimRecipient&, const ClaimRecipient&) = default;
};

/// How far traffic must go for a claim to speak of it; levels are never blurred (design.md §4).
enum class ClaimLevel : std::uint8_t { Contacted, Content, Identifier };

enum class ClaimKind : std::uint8_t { Destination, Identifier, Transport, Change, Latency, Unobservable };

/// What a claim says will be seen. Which words go with which kind: claim_file.h.
enum class ClaimExpect : std::uint8_t { None, Some, Only, Encrypted, Gone, New, Less, More, Moved };

/// In which form an identifier travels.
enum class ClaimForm : std::uint8_t { Any, Raw, Hashed };

/// What is to be tested. Of a change, `subject` says whether traffic or an identifier changes.
struct ClaimTest {
    ClaimKind kind = ClaimKind::Unobservable;
    ClaimRecipient recipient;
    ClaimLevel level = ClaimLevel::Content;
    ClaimExpect expect = ClaimExpect::None;
    std::vector<CountryCode> countries;       ///< of Only
    std::optional<IdentifierKind> identifier; ///< of Identifier and of a change of one; none: any
    ClaimForm form = ClaimForm::Any;
    ClaimKind subject = ClaimKind::Destination; ///< of Change: Destination or Identifier
    std::vector<CountryCode> from, to;          ///< of Moved
    std::string why;                            ///< of Unobservable: what traffic cannot show, a sentence
    friend bool operator==(const ClaimTest&, const ClaimTest&) = default;
};

/// Something that somebody said about a phone's traffic, as quoted, with the test that it comes to.
struct Claim {
    std::string id;   ///< unique within its file
    std::string text; ///< as quoted
    std::string speaker;
    ClaimDate date;     ///< on which it was said
    std::string source; ///< where it can be read
    std::string note;   ///< what is known about it besides; shown with it, never judged by
    ClaimSide appliesTo = ClaimSide::Both;
    ClaimWhen when;
    ClaimTest test;
    std::vector<ClaimReply> replies;
    std::vector<ClaimConflict> conflicts;
    std::vector<std::string> facts; ///< ids of dated facts (dated_facts.h) that bear on it; shown with it
    friend bool operator==(const Claim&, const Claim&) = default;
};

/// A file of claims.
struct ClaimSheet {
    std::string title;
    std::vector<Claim> claims;
    friend bool operator==(const ClaimSheet&, const ClaimSheet&) = default;
};

/// Keys of the file: "destination", "only", "content", …
[[nodiscard]] std::string_view claimKindKey(ClaimKind kind) noexcept;
[[nodiscard]] std::string_view claimExpectKey(ClaimExpect expect) noexcept;
[[nodiscard]] std::string_view claimLevelKey(ClaimLevel level) noexcept;
[[nodiscard]] std::string_view claimSideKey(ClaimSide side) noexcept;
[[nodiscard]] std::string_view claimFormKey(ClaimForm form) noexcept;
[[nodiscard]] std::string_view consentStateKey(ConsentState state) noexcept;
[[nodiscard]] std::string_view accountStateKey(AccountState state) noexcept;

/// The words that may stand in `expect` of each kind.
[[nodiscard]] std::vector<ClaimExpect> expectationsOf(ClaimKind kind);

} // namespace waybill
