// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/adb.h"
#include "live/live_source.h"
#include "live/tcp_input.h"

#include <chrono>

namespace waybill {

/// PCAPdroid on a phone, started by intent: its TCP exporter connects to port 1234 of the phone, which adb brings to a
/// port of this computer that only programs of this computer reach. When this object goes, PCAPdroid is stopped and
/// that way is closed, whatever happened.
class PcapdroidInput final : public StreamInput {
public:
    /// Takes some seconds. Fails with what is missing on the phone.
    [[nodiscard]] static Result<std::unique_ptr<StreamInput>> open(const PhonePcapdroidSource& source);
    ~PcapdroidInput() override;

    [[nodiscard]] int descriptor() const noexcept override { return m_tcp->descriptor(); }
    [[nodiscard]] bool read(std::vector<std::uint8_t>& into) override;
    [[nodiscard]] const InputState& state() const noexcept override { return m_state; }
    void stop() override;
    [[nodiscard]] Error explain(Error problem, std::uint64_t taken) override;

private:
    PcapdroidInput(AdbPhone phone, std::unique_ptr<TcpInput> tcp, std::string apiKey);
    [[nodiscard]] Result<void> start(const PhonePcapdroidSource& source);
    [[nodiscard]] std::string intent(const std::string& action) const;

    AdbPhone m_phone;
    std::unique_ptr<TcpInput> m_tcp;
    std::string m_apiKey;
    InputState m_state;
    bool m_isReversed = false, m_isStarted = false;
    std::chrono::steady_clock::time_point m_connectsUntil{};
};

} // namespace waybill
