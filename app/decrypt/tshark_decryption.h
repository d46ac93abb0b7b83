// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/plaintext.h"
#include "analysis/recording.h"
#include "decrypt/tshark_output.h"
#include "decrypt/tshark_program.h"

#include <cstdint>
#include <memory>
#include <string>

namespace waybill {

/// Decryption by TShark: for each capture one child that exports the plaintext of TLS and DTLS records and, where the
/// recording has QUIC, another one that tells its STREAM frames. Both are read while the same capture is read a second
/// time, so each piece meets the very packet it came from, whose number and time must agree; only what waits for
/// earlier bytes of a QUIC stream is held.
///
/// TShark is started with limits of memory and time (TsharkLimits), without settings and plug-ins of the user, and may
/// write no file. Whatever it tells is taken as hostile: what is damaged, contradicts the capture or exceeds it is left
/// out, and report() says so.
class TsharkDecryption final : public PlaintextSource {
public:
    /// `recording` must outlive the object.
    TsharkDecryption(const Recording& recording, TsharkSetup setup, StillWanted stillWanted);
    ~TsharkDecryption() override;

    /// Fails when TShark cannot be started, when the capture came from a pipe, and without a key log when no capture
    /// holds secrets.
    [[nodiscard]] Result<void> beginCapture(std::uint32_t capture, PlaintextSink& sink) override;
    [[nodiscard]] Result<void> onPacket(const RereadPacket& packet, PlaintextSink& sink) override;
    [[nodiscard]] Result<void> finish(PlaintextSink& sink) override;
    [[nodiscard]] const Decryption& report() const override { return m_report; }

private:
    struct Child;

    [[nodiscard]] Result<void> checkCapture(const CaptureFacts& capture) const;
    [[nodiscard]] Result<void> start(std::vector<std::string> command, Child& child);
    [[nodiscard]] Result<void> endCapture(PlaintextSink& sink);
    [[nodiscard]] bool hasQuic() const;
    void tell(const Child& child, const std::string& problem);
    void note(std::string sentence);

    const Recording& m_recording;
    TsharkSetup m_setup;
    StillWanted m_stillWanted;
    Decryption m_report;
    std::unique_ptr<Child> m_tls, m_quic; ///< of the capture that is being read; null: none
    std::uint32_t m_capture = 0;
    std::uint64_t m_pieces = 0; ///< of all captures
};

} // namespace waybill
