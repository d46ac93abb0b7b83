// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/strong_id.h"
#include "base/timestamp.h"

#include <cstdint>
#include <string_view>

namespace waybill {

/// What kind of thing a flow's bytes say in the clear, other than a server's name.
enum class FactKind : std::uint8_t {
    // About the device that sent it:
    UserAgent,       ///< HTTP User-Agent, as sent
    DhcpHostname,    ///< DHCP option 12
    DhcpVendorClass, ///< DHCP option 60
    DhcpParameters,  ///< DHCP option 55, the codes in order, joined with ","
    DeviceModel,     ///< "Redmi Note 8 Pro", as a push channel or another protocol of the maker sends it
    DeviceBuild,     ///< "V12.0.4.0.QGGEUXM"
    DeviceSystem,    ///< "Android 10 (SDK 29)"
    DeviceDigest,    ///< an identifier of the device or account in a form that cannot be read back as it stands
    DeviceLocale,    ///< "de_DE"
    DeviceNetwork,   ///< what the device says of its own access: "WIFI", "LTE", an operator's name
    DeviceLocalName, ///< name it gives itself on the local network (mDNS, LLMNR, SSDP)
    DeviceService,   ///< service it offers or looks for there: "_googlecast._tcp.local"
    // About the conversation:
    Channel,            ///< long-lived channel of a vendor: "Xiaomi push", "Google FCM", …
    ChannelVersion,     ///< version of the client or protocol that it states
    ChannelServer,      ///< server named in it, by either side
    ChannelField,       ///< further field in the clear, "name=value" where the name is known, else the text alone
    HttpRequest,        ///< method, host and path of a request, without query: "GET api.example.com/v2/check"
    Protocol,           ///< what is spoken: "smtp", "imap", "http2", "websocket", "doh", "doq", … (lower case)
    CertificateSubject, ///< subject of the server's certificate, RFC 4514 form
    CertificateIssuer,
    FirstBytes, ///< printable strings in the first bytes of a protocol that was not recognised
};
inline constexpr std::size_t FactKinds = 21;

/// The key used in JSON: "user-agent", "device-model", …
[[nodiscard]] std::string_view factKindKey(FactKind kind) noexcept;
/// For people: "User-Agent", "model it states", …
[[nodiscard]] std::string_view factKindText(FactKind kind) noexcept;
/// True for facts about the device that sent them.
[[nodiscard]] constexpr bool isAboutDevice(FactKind kind) noexcept
{
    return kind <= FactKind::DeviceService;
}

/// One such thing, with the packet that shows it. `text` is valid during the call only; octets that are not printable
/// ASCII or well-formed UTF-8 are escaped by whoever shows it.
struct FlowFact {
    FactKind kind = FactKind::Protocol;
    FlowId flow;
    IpAddress speaker; ///< who sent the bytes
    std::string_view text;
    std::uint64_t frame = 0;
    Timestamp time;
};

} // namespace waybill
