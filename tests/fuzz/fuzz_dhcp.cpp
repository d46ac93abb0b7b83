// SPDX-License-Identifier: GPL-3.0-or-later
// What machines say of themselves on their own network: DHCP, SSDP, NetBIOS names, and the texts that follow from them.
#include "decode/dhcp_message.h"
#include "decode/ech_config.h"
#include "handset/handset_claim.h"
#include "name_fuzz.h"
#include "names/idn.h"

#include <string>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    DhcpMessage message;
    const bool isWhole = decodeDhcp(bytes, size, message) == DecodeStatus::Ok;
    if (decodeDhcp(bytes, size + 1, message) == DecodeStatus::Malformed && isWhole)
        __builtin_trap(); // bytes that were not captured cannot make a good message bad

    fuzz::CheckingSink sink;
    NameReader reader(sink);
    for (const std::uint16_t port : {std::uint16_t{67}, std::uint16_t{137}, std::uint16_t{1900}}) {
        FlowContext flow = fuzz::flowTo(port);
        flow.flow.value = port;
        Datagram datagram;
        datagram.bytes = bytes;
        datagram.wireLength = static_cast<std::uint32_t>(size);
        (void)reader.onDatagram(flow, datagram);
        datagram.direction = Direction::FromResponder;
        (void)reader.onDatagram(flow, datagram);
    }

    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const FactKind kind : {FactKind::UserAgent, FactKind::DhcpVendorClass, FactKind::DeviceModel}) {
        for (const HandsetClaim& claim : claimsIn({kind, text, 1, false})) {
            if (claim.value.empty() || (kind == FactKind::UserAgent && claim.value.size() > 256))
                __builtin_trap();
        }
    }
    (void)looksMixedScript(text.c_str());
    for (const std::string& name : echPublicNames(bytes)) {
        if (name.empty())
            __builtin_trap();
    }
    return 0;
}
