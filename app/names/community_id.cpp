// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/community_id.h"

#include "base/ip_protocol.h"

#include <array>
#include <openssl/evp.h>
#include <optional>
#include <utility>
#include <vector>

namespace waybill {

namespace {

struct TypePair {
    std::uint16_t request, reply;
};
// Pairs as Zeek maps them: the counterpart of the type stands in for the other port.
constexpr TypePair IcmpV4Pairs[] = {{8, 0}, {13, 14}, {15, 16}, {17, 18}, {10, 9}};
constexpr TypePair IcmpV6Pairs[] = {{128, 129}, {133, 134}, {135, 136}, {130, 131}, {144, 145}, {139, 140}};

template <std::size_t N>
std::optional<std::uint16_t> counterpart(const TypePair (&pairs)[N], std::uint16_t type)
{
    for (const TypePair& pair : pairs) {
        if (pair.request == type)
            return pair.reply;
        if (pair.reply == type)
            return pair.request;
    }
    return std::nullopt;
}

struct Endpoint {
    IpAddress address;
    std::uint16_t port;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

void append(std::vector<std::uint8_t>& bytes, std::uint16_t value)
{
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

void append(std::vector<std::uint8_t>& bytes, const IpAddress& address)
{
    const auto raw = address.bytes();
    bytes.insert(bytes.end(), raw.begin(), raw.begin() + (address.isV4() ? 4 : 16));
}

std::string base64Sha1(const std::vector<std::uint8_t>& bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha1(), nullptr);
    std::array<unsigned char, 32> text{}; // 28 characters for 20 bytes, and a terminator
    const int size = EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(length));
    return {reinterpret_cast<const char*>(text.data()), static_cast<std::size_t>(size)};
}

} // namespace

std::string communityId(const FlowIdentity& flow)
{
    if (flow.originator.isNone())
        return {};
    Endpoint low{flow.originator, flow.originatorPort};
    Endpoint high{flow.responder, flow.responderPort};
    const bool isIcmp = flow.protocol == ProtocolIcmp || flow.protocol == ProtocolIcmpV6;
    bool hasPorts = flow.hasPorts;
    bool isOneWay = false;
    if (isIcmp) {
        const std::uint16_t type = flow.originatorPort;
        const auto other =
            flow.protocol == ProtocolIcmp ? counterpart(IcmpV4Pairs, type) : counterpart(IcmpV6Pairs, type);
        high.port = other.value_or(flow.responderPort); // else the code
        isOneWay = !other;
        hasPorts = true;
    }
    if (!isOneWay && high < low)
        std::swap(low, high);
    std::vector<std::uint8_t> bytes{0, 0};
    append(bytes, low.address);
    append(bytes, high.address);
    bytes.push_back(flow.protocol);
    bytes.push_back(0);
    if (hasPorts) {
        append(bytes, low.port);
        append(bytes, high.port);
    }
    return "1:" + base64Sha1(bytes);
}

} // namespace waybill
