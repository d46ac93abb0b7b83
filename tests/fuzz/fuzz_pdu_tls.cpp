// SPDX-License-Identifier: GPL-3.0-or-later
// What TShark exports of TLS: tags and bytes of one piece, and a whole output beside packets. What is handed on must
// be of the packet that it is handed on with, in order, and never more than the capture holds.
#include "decrypt/exported_pdu.h"
#include "decrypt/tls_lane.h"
#include "pdu_fuzz.h"

#include <cstddef>
#include <cstdint>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span input(data, size);
    if (const auto pdu = readExportedPdu(input))
        fuzz::require(pdu->frame != 0 && pdu->bytes.size() <= size);
    DecryptionTally tally{.mostBytes = size / 2};
    TlsLane lane(std::make_unique<MemorySource>(input, size % 97 + 1), tally);
    fuzz::play(lane, tally);
    return 0;
}
