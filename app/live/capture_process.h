// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/result.h"
#include "live/capture_settings.h"
#include "live/packet_feed.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace waybill {

/// waybill-capture as a child process: the only program of Waybill with a privilege. It writes pcapng into descriptors
/// handed over, and ends cleanly when this object goes or this process dies. For one thread.
class CaptureProcess final : public PacketFeed {
public:
    /// Where the program is: beside this one, else in ../libexec/waybill. Fails when it is in neither.
    [[nodiscard]] static Result<std::string> program();
    /// Starts it, writing to `output`, which stays the caller's. Fails when the program is missing or may not be run;
    /// whether capturing is permitted, status() says a moment later.
    [[nodiscard]] static Result<std::unique_ptr<CaptureProcess>> start(const CaptureSettings& settings, int output);
    ~CaptureProcess() override;

    const CaptureStatus& advance(int timeoutMs) override;
    [[nodiscard]] const CaptureStatus& status() const noexcept override { return m_status; }
    void stop() override;
    void mark(const std::string& comment) override;
    [[nodiscard]] bool switchTo(int output) override;
    [[nodiscard]] pid_t processId() const noexcept override { return m_process; }

private:
    CaptureProcess(pid_t process, FileDescriptor control, CaptureSettings settings)
        : m_process(process), m_control(std::move(control)), m_settings(std::move(settings))
    {}
    void take(std::string_view message);
    void noteEnd();

    pid_t m_process = -1;
    FileDescriptor m_control;
    CaptureSettings m_settings;
    CaptureStatus m_status;
};

} // namespace waybill
