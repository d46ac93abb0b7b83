// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/country_code.h"
#include "base/ip_address.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// One file that Waybill looks addresses up in. Print name and date next to every use.
struct GeoSource {
    enum class Role : std::uint8_t { Location, OperatorCountry, OperatorName, EdgeList };
    Role role = Role::Location;
    std::string name;        ///< "geo-whois-asn-country"
    std::string date;        ///< build date, "2026-06-17"
    std::string licence;     ///< "CC0-1.0"
    std::string attribution; ///< sentence that the licence asks to show
    std::string sha256;      ///< hexadecimal; of the file, or of the npm package that a bundled table was made from
    bool isUsers = false;    ///< given by the user, not bundled
};

/// What the location sources say together about one address.
enum class PlaceState : std::uint8_t {
    NotPublic, ///< reserved range: never gets a country
    Edge,      ///< CDN or anycast: the address says nothing about where the data goes
    Agreed,    ///< all sources that know the address, at least two, name the same country
    OneSource, ///< only one source knows the address
    Disputed,  ///< sources name different countries
    Unplaced,  ///< no source knows it
    Corrected, ///< whatever the sources say, an analyst says otherwise (analysis/analyst_rule.h)
};

inline constexpr std::size_t MaxLoadedSources = 6;  ///< location sources that are loaded
inline constexpr std::size_t MaxEarlierSources = 6; ///< location sources with other dates, beside these
inline constexpr std::size_t MaxLocationSources = MaxLoadedSources + MaxEarlierSources;

/// Where an address is, in facts kept apart (design: estimated country, edge, operator, operator's country).
struct Where {
    PlaceState state = PlaceState::Unplaced;
    std::array<CountryCode, MaxLocationSources> bySource{}; ///< index as Geography::locationSources(); none: not known
    CountryCode country;                                    ///< Agreed, OneSource or Corrected: the country; else none
    std::uint32_t asn = 0;                                  ///< 0: not known
    CountryCode operatorCountry; ///< of the operator's registration; never mixed into the estimate
    std::uint16_t edge = 0;      ///< 1-based index into Geography::edges(); 0 when not an edge
    friend bool operator==(const Where&, const Where&) = default;
};

/// One CDN or anycast network of the reviewed list in resources/.
struct EdgeNetwork {
    std::string operatorName; ///< "Cloudflare"
    std::string kind;         ///< "CDN" or "anycast DNS"
    std::string source;       ///< where this is published, with date
};

/// What location sources said about addresses on an earlier day, to be laid over the tables of today.
struct EarlierAnswers {
    /// The answers about one address.
    struct Row {
        IpAddress address;
        std::array<CountryCode, MaxEarlierSources> bySource{}; ///< index as `sources`; none: not known to that one
        std::uint8_t asked = 0;                                ///< bit i: sources[i] was asked about this address
    };
    std::vector<GeoSource> sources; ///< role Location; those above MaxEarlierSources are not used
    std::vector<Row> rows;          ///< of rows with one address the last counts
};

/// All tables that place an address. Immutable once loaded; lookups are safe from any thread and never fail.
class Geography {
public:
    /// Loads the bundled tables from `resourceDirectory` and the user's own .mmdb files as further location sources.
    /// Fails when a table is missing, damaged or (user's file) has no country field; the message says which and why.
    [[nodiscard]] static Result<std::shared_ptr<const Geography>> load(const std::string& resourceDirectory,
                                                                       const std::vector<std::string>& userFiles = {});
    /// The same tables, but an address with earlier answers has these and no others; sources of the same name and date
    /// as one of today are that one, the others follow in locationSources(). Operators and edge networks stay today's.
    [[nodiscard]] static std::shared_ptr<const Geography> withEarlier(const std::shared_ptr<const Geography>& today,
                                                                      const EarlierAnswers& earlier);
    ~Geography();

    /// IPv4-mapped, NAT64, 6to4 and Teredo addresses are looked up as the IPv4 address within them. Reserved ranges
    /// come first, then the edge list; `bySource` is filled for edges too.
    [[nodiscard]] Where locate(const IpAddress& address) const noexcept;
    /// Whether that location source has a say about this address. All have, but where earlier answers are laid over the
    /// tables only those that gave them.
    [[nodiscard]] bool isAsked(const IpAddress& address, std::size_t source) const noexcept;
    /// Name of an autonomous system ("AMAZON-02"); empty when not known.
    [[nodiscard]] std::string_view operatorName(std::uint32_t asn) const noexcept;
    /// Sources with Role::Location, in the order of Where::bySource.
    [[nodiscard]] const std::vector<GeoSource>& locationSources() const noexcept;
    /// Every source in use, for About and exports.
    [[nodiscard]] const std::vector<GeoSource>& sources() const noexcept;
    [[nodiscard]] const std::vector<EdgeNetwork>& edges() const noexcept;

private:
    struct Tables;
    struct Overlay;
    void askSources(const IpAddress& inner, Where& where) const noexcept;
    Geography(std::shared_ptr<const Tables> tables, std::unique_ptr<const Overlay> overlay);
    std::shared_ptr<const Tables> m_tables;
    std::unique_ptr<const Overlay> m_overlay; ///< null: none
};

/// Farthest that a server can be from the point of capture, in km, given the shortest handshake round trip: light in
/// fibre covers about 200 km per ms, there and back 100 km per ms. Can exclude a country, never confirm one; not valid
/// behind a local proxy or VPN.
[[nodiscard]] double lightSpeedBoundKm(std::int64_t roundTripNs) noexcept;

/// Directory with the bundled tables (in its folder geo): $WAYBILL_RESOURCES and no other when it is set, else
/// ../share/waybill beside the program, else the source tree. Empty when that one does not hold them.
[[nodiscard]] std::string findResourceDirectory();

} // namespace waybill
