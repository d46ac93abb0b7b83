// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/plaintext.h"
#include "capture/byte_source.h"
#include "capture/capture_reader.h"
#include "decrypt/decryption_tally.h"
#include "decrypt/exported_pdu.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace waybill {

/// Plaintext of TLS and DTLS records out of the pcapng that TShark exports (tlsCommand()), piece by piece beside the
/// packets that they came from. Holds one piece, and a count for each direction of a connection.
class TlsLane {
public:
    /// `source` gives the exported pcapng; `tally` must outlive the object.
    TlsLane(std::unique_ptr<ByteSource> source, DecryptionTally& tally);
    ~TlsLane();

    /// Hands on what TShark told of this packet; waits for it. Fails with ErrorCode::Cancelled only.
    [[nodiscard]] Result<void> onPacket(const RereadPacket& packet, PlaintextSink& sink);
    /// No packet follows: true when TShark told nothing of further packets either. Fails with ErrorCode::Cancelled.
    [[nodiscard]] Result<bool> isAtEnd();

private:
    [[nodiscard]] Result<bool> fetch();
    [[nodiscard]] Result<bool> open();
    [[nodiscard]] Result<bool> endWith(const std::string& why);
    void hand(const RereadPacket& packet, PlaintextSink& sink);

    std::unique_ptr<ByteSource> m_source;
    DecryptionTally& m_tally;
    std::optional<CaptureReader> m_reader;
    RawPacket m_raw;
    std::optional<ExportedPdu> m_pdu;                                       ///< the next piece: views into the reader
    std::map<std::pair<std::uint32_t, Direction>, std::uint64_t> m_offsets; ///< bytes handed on, by flow and direction
    bool m_isOver = false;
};

} // namespace waybill
