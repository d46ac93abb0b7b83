// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "names/service.h"
#include "names/service_file.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waybill {

/// Which service a server belongs to, who runs it, and which region its vendor declares: rules over host names and
/// addresses, each with its source. Immutable once loaded; match() may be called from any thread.
class ServiceGroups {
public:
    /// No rules: every match is empty.
    ServiceGroups() = default;
    /// Loads services/services.toml below `resourceDirectory`, then the user's own files. Fails with the file's path
    /// and what is wrong with it, line by line.
    [[nodiscard]] static Result<ServiceGroups> load(const std::string& resourceDirectory,
                                                    const std::vector<std::string>& userFiles = {});

    /// The rule for a server that was called `host` (may be empty) at `address` (may be none), at capture time `when`.
    ///
    /// A user's rule goes before a bundled one and a later file before an earlier one; then a host name before an
    /// address, then the most specific pattern. Rules whose dates do not cover `when` do not exist. The region is the
    /// deciding rule's own, else that of a token in the host name; it is searched even when no rule covers the host.
    [[nodiscard]] ServiceMatch match(std::string_view host, const IpAddress& address, Timestamp when) const;

    [[nodiscard]] std::size_t ruleCount() const noexcept { return m_services.size(); }
    /// Every rule, bundled ones first, in the order of the files.
    [[nodiscard]] const std::vector<ServiceRule>& rules() const noexcept { return m_services; }

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    struct HostEntry {
        std::uint32_t owner;   ///< row of m_services or m_providers
        std::uint32_t pattern; ///< row of its hosts
        std::uint32_t layer;   ///< 0 bundled, then one for each of the user's files
    };
    struct PrefixEntry {
        std::uint32_t service, prefix, layer;
    };
    /// Patterns by their fixed end.
    using HostIndex = std::unordered_map<std::string, std::vector<HostEntry>, TextHash, std::equal_to<>>;
    using PrefixIndex = std::unordered_map<IpAddress, std::vector<PrefixEntry>>;
    struct Found;

    [[nodiscard]] std::string add(ServiceFile file, std::uint32_t layer);
    [[nodiscard]] std::string indexHosts(std::uint32_t layer);
    [[nodiscard]] std::string indexPrefixes(std::uint32_t layer);
    [[nodiscard]] Found findByHost(std::string_view host, Timestamp when) const;
    [[nodiscard]] Found findByAddress(const IpAddress& address, Timestamp when) const;
    [[nodiscard]] const DeclaredRegion* findToken(std::string_view host) const;

    std::vector<ServiceRule> m_services;
    std::vector<RegionProvider> m_providers;
    HostIndex m_hosts;
    HostIndex m_providerHosts;
    std::vector<std::uint8_t> m_prefixLengths; ///< lengths in use, longest first
    std::unordered_map<std::uint8_t, PrefixIndex> m_prefixes;
};

} // namespace waybill
