// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/identifier_finding.h"

namespace waybill {

const char* tierKey(FindingTier tier) noexcept
{
    switch (tier) {
    case FindingTier::Verified: return "verified";
    case FindingTier::Probable: return "probable";
    case FindingTier::Possible: return "possible";
    }
    return "";
}

const char* offsetKey(OffsetIn in) noexcept
{
    switch (in) {
    case OffsetIn::Stream: return "stream";
    case OffsetIn::Message: return "message";
    case OffsetIn::Datagram: return "datagram";
    case OffsetIn::Decrypted: return "decrypted_stream";
    }
    return "";
}

} // namespace waybill
