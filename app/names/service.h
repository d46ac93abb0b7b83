// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waybill {

/// What a service is for. A closed list: a rule file that names another kind is refused.
enum class ServiceKind : std::uint8_t {
    Account,
    CloudStorage,
    Messaging,
    Push,
    OtaUpdate,
    AppStore,
    Analytics,
    Advertising,
    CrashReporting,
    ConnectivityCheck,
    Time,
    Dns,
    Cdn,
    CloudHosting,
    Content,
    MapsLocation,
    Payment,
    Security,
    Browser,
    Social,
    Other,
};

/// The word of the rule file and of JSON: "ota-update", "maps-location", …
[[nodiscard]] std::string_view serviceKindKey(ServiceKind kind) noexcept;
/// For people: "system update", "maps and location", …
[[nodiscard]] std::string_view serviceKindText(ServiceKind kind) noexcept;
/// Empty for a word that is not in the list.
[[nodiscard]] std::optional<ServiceKind> parseServiceKind(std::string_view key) noexcept;

/// Where the vendor or the cloud itself says that a server stands, by a rule or by a token in the host name. A
/// declaration, not a measurement: it stands beside the estimated country and never replaces it.
struct DeclaredRegion {
    CountryCode country;  ///< none when what is declared is an area ("outside mainland China") and not one country
    std::string token;    ///< "eu-central-1", as it stands in the host name; empty when a rule says the region outright
    std::string meaning;  ///< what the token means, as the source words it: "Frankfurt", "EEA and UK"; may be empty
    std::string provider; ///< whose token it is: "AWS", "Xiaomi"; the rule's maker when a rule says it outright
    std::string source;   ///< who says so
};

/// One row of a rule file: a service, who runs it, and who says so.
struct Service {
    std::string maker; ///< "Xiaomi", "Google": who runs the service, not who owns the machine
    std::string name;  ///< the group's name: "Mi Cloud", "push channel"
    ServiceKind kind = ServiceKind::Other;
    std::optional<DeclaredRegion> region;   ///< only where the rule itself says it
    std::string source;                     ///< public document that names the hosts for this purpose
    std::string read;                       ///< when the source was read, "2026-11-21"; empty when not said
    std::string note;                       ///< limit or reason to be shown with it; often empty
    Timestamp from = Timestamp::earliest(); ///< the rule holds from here …
    Timestamp to = Timestamp::latest();     ///< … up to and including here
    bool isUsers = false;                   ///< from a file the user added, not from the bundled one
};

/// What was found for one host and address. Pointers and views stay valid as long as the ServiceGroups they came from.
struct ServiceMatch {
    enum class By : std::uint8_t { Nothing, HostName, Address };

    const Service* service = nullptr;       ///< null: no rule covers it
    const DeclaredRegion* region = nullptr; ///< null: nothing is declared; may be set without a service
    By by = By::Nothing;                    ///< how the service was found
    std::string_view pattern;               ///< the pattern or prefix of the rule that decided, as written
};

} // namespace waybill
