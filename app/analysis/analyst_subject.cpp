// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyst_subject.h"

#include "base/format.h"
#include "base/ip_protocol.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace waybill {

namespace {

// A shorter prefix is no network that anyone announces or was given: IANA hands out /8 (IPv4) and /12 (IPv6) to whole
// regions of the world.
constexpr unsigned ShortestV4 = 8, ShortestV6 = 12;

Failure bad(std::string_view text, std::string_view what)
{
    return Failure(Error{ErrorCode::InvalidArgument, fmt::format("“{}” {}", printableText(text), what)});
}

std::optional<unsigned> number(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The first address of the prefix that holds `address`.
IpAddress masked(const IpAddress& address, unsigned length)
{
    const auto mask = [](unsigned bits) { return bits == 0 ? 0 : ~std::uint64_t{0} << (64 - bits); };
    if (address.isV4())
        return IpAddress::v4(static_cast<std::uint32_t>(address.v4Value() & mask(std::min(length, 32U)) >> 32));
    return IpAddress::v6(address.high() & mask(std::min(length, 64U)),
                         address.low() & mask(length > 64 ? length - 64 : 0));
}

Result<AnalystSubject> parsePrefix(std::string_view text, std::size_t slash)
{
    const std::optional<IpAddress> address = IpAddress::parse(text.substr(0, slash));
    const std::optional<unsigned> length = number(text.substr(slash + 1));
    const unsigned longest = address && address->isV4() ? 32 : 128;
    if (!address || !length || *length > longest)
        return bad(text, "is no prefix; write 42.62.48.0/24");
    const unsigned shortest = address->isV4() ? ShortestV4 : ShortestV6;
    if (*length < shortest)
        return bad(text, fmt::format("is too large to be one network; the shortest prefix is /{}", shortest));
    AnalystSubject subject;
    subject.address = masked(*address, *length);
    subject.length = *length;
    if (subject.address != *address)
        return bad(text,
                   fmt::format("has bits set behind the prefix; write {}/{}", subject.address.toString(), *length));
    return subject;
}

Result<AnalystSubject> parsePort(std::string_view text, std::string_view rest)
{
    AnalystSubject subject;
    subject.kind = AnalystSubject::Kind::Port;
    subject.protocol = text.starts_with("tcp") ? ProtocolTcp : text.starts_with("udp") ? ProtocolUdp : 0;
    const std::optional<unsigned> port = number(rest);
    if (!port || *port == 0 || *port > 65535)
        return bad(text, "is no port; write port 5555 or tcp port 5555");
    subject.port = static_cast<std::uint16_t>(*port);
    return subject;
}

} // namespace

Result<AnalystSubject> AnalystSubject::parse(std::string_view text)
{
    AnalystSubject subject;
    if (text.empty())
        return bad(text, "names nothing; write an address, a prefix or a host");
    for (const std::string_view word : {"port ", "tcp port ", "udp port "}) {
        if (text.starts_with(word))
            return parsePort(text, text.substr(word.size()));
    }
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos)
        return parsePrefix(text, slash);
    if (const std::optional<IpAddress> address = IpAddress::parse(text)) {
        subject.address = *address;
        subject.length = address->isV4() ? 32 : 128;
        return subject;
    }
    if (const std::optional<MacAddress> mac = MacAddress::parse(text)) {
        subject.kind = Kind::Mac;
        subject.mac = *mac;
        return subject;
    }
    const std::string host = comparableHost(text);
    const bool isNumber = !host.empty() && host.find_first_not_of("0123456789.") == std::string::npos;
    Result<HostPattern> pattern = HostPattern::parse(host);
    if (isNumber || text.find(':') != std::string_view::npos)
        return bad(text, "is no address");
    if (!pattern) {
        const std::string& why = pattern.error().message; // "host pattern "…": why"
        return bad(text, "is no address, prefix or host: " + why.substr(why.rfind("\": ") + 3));
    }
    subject.kind = Kind::Host;
    subject.host = std::move(*pattern);
    return subject;
}

bool AnalystSubject::holds(const IpAddress& other) const noexcept
{
    const auto isIn = [this](const IpAddress& one) {
        return one.family() == address.family() && masked(one, length) == address;
    };
    return kind == Kind::Prefix && !other.isNone() && (isIn(other) || isIn(other.embeddedV4()));
}

} // namespace waybill
