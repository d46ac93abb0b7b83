// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/dns_message.h"
#include "names/reading.h"

namespace waybill {

/// What a message of multicast DNS (RFC 6762) or LLMNR (RFC 4795) says about the machine that sent it: names for its
/// own address, services that it offers under them or looks for, its model (DNS-SD device information).
///
/// Only what the sender claims for itself counts: records of answers with its own address, and what it is about to
/// claim (authority section of a probe). What a question lists as known, or a proxy says of others, does not.
void tellLocalNames(NameSink& sink, const Reading& reading, const DnsMessage& message);

/// The name that a Windows or Samba machine registers for its own address (NetBIOS name service, RFC 1002 §4.2.2).
void tellNetbiosName(NameSink& sink, const Reading& reading, const DnsMessage& message);

} // namespace waybill
