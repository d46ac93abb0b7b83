// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/dhcp_evidence.h"

#include "decode/dhcp_message.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace waybill {

void tellDhcp(NameSink& sink, const Reading& reading, const Datagram& datagram)
{
    DhcpMessage message;
    (void)decodeDhcp(datagram.bytes, datagram.wireLength, message);
    if (!message.isFromClient)
        return;
    Reading client = reading;
    client.from = message.clientAddress.isNone() ? reading.from : message.clientAddress;
    if (!message.hostName.empty())
        sink.onFact(factFrom(client, FactKind::DhcpHostname, message.hostName));
    if (!message.vendorClass.empty())
        sink.onFact(factFrom(client, FactKind::DhcpVendorClass, message.vendorClass));
    if (message.parameters.empty())
        return;
    const std::string codes = fmt::format("{}", fmt::join(message.parameters, ","));
    sink.onFact(factFrom(client, FactKind::DhcpParameters, codes));
}

} // namespace waybill
