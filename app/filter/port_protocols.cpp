// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/port_protocols.h"

#include "base/ip_protocol.h"

namespace waybill {

bool isPortOf(FieldId field, const PortPair& ports) noexcept
{
    const auto either = [&ports](std::uint16_t port) { return ports.one == port || ports.other == port; };
    if (field == FieldId::Dns)
        return (ports.protocol == ProtocolUdp || ports.protocol == ProtocolTcp) && either(53);
    if (ports.protocol != ProtocolUdp)
        return false;
    switch (field) {
    case FieldId::Mdns: return either(5353);
    case FieldId::Llmnr: return either(5355);
    case FieldId::Dhcp: return either(67) || either(68);
    case FieldId::Ntp: return either(123);
    case FieldId::Ssdp: return either(1900);
    default: return false;
    }
}

} // namespace waybill
