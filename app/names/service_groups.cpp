// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/service_groups.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace waybill {

namespace fs = std::filesystem;

namespace {

// The bundled list has 0.1 MB; a user's list of every prefix of a large cloud stays below 2 MB. What is larger is not a
// rule file, and the parser needs some ten times the file in memory.
constexpr std::uintmax_t MaxFileBytes = 8u << 20;

Result<std::string> readRuleFile(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return Failure(Error{ErrorCode::NotFound, "there is no such rule file", path});
    if (!fs::is_regular_file(status))
        return Failure(Error{ErrorCode::InvalidArgument, "this is not a file", path});
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > MaxFileBytes)
        return Failure(Error{ErrorCode::TooLarge, fmt::format("larger than {} MiB", MaxFileBytes >> 20), path});
    std::ifstream in(path, std::ios::binary);
    if (error || !in)
        return failureFromErrno(error ? error.value() : errno, "open the rule file", path);
    std::string text(static_cast<std::size_t>(size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (static_cast<std::uintmax_t>(in.gcount()) != size)
        return Failure(Error{ErrorCode::Io, "the file could not be read to its end", path});
    return text;
}

/// Whether `token` stands in `host` on its own: between dots, dashes and the ends.
bool holdsToken(std::string_view host, std::string_view token)
{
    const auto isEdge = [host](std::size_t at) { return host[at] == '.' || host[at] == '-'; };
    for (std::size_t at = host.find(token); at != std::string_view::npos; at = host.find(token, at + 1)) {
        const std::size_t end = at + token.size();
        if ((at == 0 || isEdge(at - 1)) && (end == host.size() || isEdge(end)))
            return true;
    }
    return false;
}

/// The first token of the file that stands in the host, but one that names a country before one that names an area.
const DeclaredRegion* bestToken(const RegionProvider& provider, std::string_view host)
{
    const DeclaredRegion* area = nullptr;
    for (const DeclaredRegion& region : provider.regions) {
        if ((area != nullptr && region.country.isNone()) || !holdsToken(host, region.token))
            continue;
        if (!region.country.isNone())
            return &region;
        area = &region;
    }
    return area;
}

std::string twiceText(const ServiceRule& rule, std::string_view what, const ServiceRule& other)
{
    return fmt::format("line {}: \"{}\" already stands in the rule at line {}, for the same time", rule.line, what,
                       other.line);
}

bool isOverlapping(const Service& a, const Service& b)
{
    return a.from <= b.to && b.from <= a.to;
}

/// Every end of a name that begins a label, the whole name first.
template <typename Visit>
void forEachEnd(std::string_view host, Visit visit)
{
    for (std::string_view end = host; !end.empty();) {
        visit(end);
        const std::size_t dot = end.find('.');
        end = dot == std::string_view::npos ? std::string_view{} : end.substr(dot + 1);
    }
}

} // namespace

/// A rule that applies, and how well: compared by layer only between host and address.
struct ServiceGroups::Found {
    const Service* service = nullptr;
    std::string_view pattern = {};
    std::uint32_t layer = 0;
};

Result<ServiceGroups> ServiceGroups::load(const std::string& resourceDirectory,
                                          const std::vector<std::string>& userFiles)
{
    ServiceGroups groups;
    std::vector<std::string> paths{(fs::path(resourceDirectory) / "services" / "services.toml").string()};
    paths.insert(paths.end(), userFiles.begin(), userFiles.end());
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const Result<std::string> text = readRuleFile(paths[i]);
        if (!text)
            return Failure(text.error());
        Result<ServiceFile> file = parseServiceFile(*text, paths[i]);
        if (!file)
            return Failure(std::move(file.error()));
        std::string wrong = groups.add(std::move(*file), static_cast<std::uint32_t>(i));
        if (!wrong.empty())
            return Failure(Error{ErrorCode::Corrupt, std::move(wrong), paths[i]});
    }
    return groups;
}

/// What is wrong with the file as a whole; empty when it was added.
std::string ServiceGroups::add(ServiceFile file, std::uint32_t layer)
{
    for (RegionProvider& provider : file.providers) {
        for (std::uint32_t i = 0; i < provider.hosts.size(); ++i) {
            auto& entries = m_providerHosts[std::string(provider.hosts[i].fixedEnd())];
            entries.push_back({static_cast<std::uint32_t>(m_providers.size()), i, layer});
        }
        m_providers.push_back(std::move(provider));
    }
    for (ServiceRule& rule : file.services) {
        rule.service.isUsers = layer > 0;
        m_services.push_back(std::move(rule));
        std::string wrong = indexHosts(layer);
        if (wrong.empty())
            wrong = indexPrefixes(layer);
        if (!wrong.empty())
            return wrong;
    }
    std::sort(m_prefixLengths.begin(), m_prefixLengths.end(), std::greater<>());
    return {};
}

/// Indexes the host patterns of the newest rule; says which older rule of the same file has one of them already.
std::string ServiceGroups::indexHosts(std::uint32_t layer)
{
    const auto row = static_cast<std::uint32_t>(m_services.size() - 1);
    const ServiceRule& rule = m_services.back();
    for (std::uint32_t i = 0; i < rule.hosts.size(); ++i) {
        auto& entries = m_hosts[std::string(rule.hosts[i].fixedEnd())];
        for (const HostEntry& entry : entries) {
            const ServiceRule& other = m_services[entry.owner];
            const bool isSame = other.hosts[entry.pattern].text() == rule.hosts[i].text();
            if (isSame && entry.layer == layer && isOverlapping(other.service, rule.service))
                return twiceText(rule, rule.hosts[i].text(), other);
        }
        entries.push_back({row, i, layer});
    }
    return {};
}

std::string ServiceGroups::indexPrefixes(std::uint32_t layer)
{
    const auto row = static_cast<std::uint32_t>(m_services.size() - 1);
    const ServiceRule& rule = m_services.back();
    for (std::uint32_t i = 0; i < rule.prefixes.size(); ++i) {
        const AddressPrefix& prefix = rule.prefixes[i];
        if (std::find(m_prefixLengths.begin(), m_prefixLengths.end(), prefix.length) == m_prefixLengths.end())
            m_prefixLengths.push_back(prefix.length);
        auto& entries = m_prefixes[prefix.length][prefix.base];
        for (const PrefixEntry& entry : entries) {
            const ServiceRule& other = m_services[entry.service];
            if (entry.layer == layer && isOverlapping(other.service, rule.service))
                return twiceText(rule, prefix.text, other);
        }
        entries.push_back({row, i, layer});
    }
    return {};
}

ServiceMatch ServiceGroups::match(std::string_view host, const IpAddress& address, Timestamp when) const
{
    const std::string name = comparableHost(host);
    const Found byHost = findByHost(name, when);
    const Found byAddress = findByAddress(address.embeddedV4(), when);
    const bool isAddress =
        byAddress.service != nullptr && (byHost.service == nullptr || byAddress.layer > byHost.layer);
    const Found& best = isAddress ? byAddress : byHost;
    ServiceMatch match;
    match.service = best.service;
    match.pattern = best.pattern;
    if (best.service != nullptr)
        match.by = isAddress ? ServiceMatch::By::Address : ServiceMatch::By::HostName;
    const bool isSaid = best.service != nullptr && best.service->region.has_value();
    match.region = isSaid ? &*best.service->region : findToken(name);
    return match;
}

ServiceGroups::Found ServiceGroups::findByHost(std::string_view host, Timestamp when) const
{
    Found best;
    const HostPattern* bestPattern = nullptr;
    forEachEnd(host, [&](std::string_view end) {
        const auto entries = m_hosts.find(end);
        if (entries == m_hosts.end())
            return;
        for (const HostEntry& entry : entries->second) {
            const ServiceRule& rule = m_services[entry.owner];
            const HostPattern& pattern = rule.hosts[entry.pattern];
            const bool isBetter = bestPattern == nullptr || entry.layer > best.layer ||
                                  (entry.layer == best.layer && pattern.compareSpecificity(*bestPattern) > 0);
            if (!isBetter || when < rule.service.from || when > rule.service.to || !pattern.matches(host))
                continue;
            best = {&rule.service, pattern.text(), entry.layer};
            bestPattern = &pattern;
        }
    });
    return best;
}

ServiceGroups::Found ServiceGroups::findByAddress(const IpAddress& address, Timestamp when) const
{
    Found best;
    if (address.isNone())
        return best;
    for (const std::uint8_t length : m_prefixLengths) { // longest first, so the first of a layer is its best
        if (address.isV4() && length > 32)
            continue;
        const PrefixIndex& index = m_prefixes.at(length);
        const auto entries = index.find(maskedAddress(address, length));
        if (entries == index.end())
            continue;
        for (const PrefixEntry& entry : entries->second) {
            const ServiceRule& rule = m_services[entry.service];
            const bool isBetter = best.service == nullptr || entry.layer > best.layer;
            if (isBetter && when >= rule.service.from && when <= rule.service.to)
                best = {&rule.service, rule.prefixes[entry.prefix].text, entry.layer};
        }
    }
    return best;
}

/// The token of the provider that knows the host best; a user's provider goes first.
const DeclaredRegion* ServiceGroups::findToken(std::string_view host) const
{
    const DeclaredRegion* best = nullptr;
    const HostPattern* bestPattern = nullptr;
    std::uint32_t bestLayer = 0;
    forEachEnd(host, [&](std::string_view end) {
        const auto entries = m_providerHosts.find(end);
        if (entries == m_providerHosts.end())
            return;
        for (const HostEntry& entry : entries->second) {
            const RegionProvider& provider = m_providers[entry.owner];
            const HostPattern& pattern = provider.hosts[entry.pattern];
            const bool isBetter = best == nullptr || entry.layer > bestLayer ||
                                  (entry.layer == bestLayer && pattern.compareSpecificity(*bestPattern) > 0);
            const DeclaredRegion* found = isBetter && pattern.matches(host) ? bestToken(provider, host) : nullptr;
            if (found == nullptr)
                continue;
            best = found;
            bestPattern = &pattern;
            bestLayer = entry.layer;
        }
    });
    return best;
}

} // namespace waybill
