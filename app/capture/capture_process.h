// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_descriptor.h"
#include "base/link_type.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <sys/types.h>

namespace waybill {

/// What to capture.
struct CaptureSettings {
    std::string interface;
    std::string filter;   ///< pcap-filter(7), checked by checkCaptureFilter(); empty: everything
    int snaplen = 262144; ///< bytes kept of each packet, 64 to 262,144
    int bufferMiB = 64;   ///< of the kernel's ring, 1 to 1,024
    bool isPromiscuous = true;
};

/// What waybill-capture said so far.
struct CaptureStatus {
    bool isReady = false; ///< packets are captured
    bool isEnded = false; ///< nothing comes any more
    LinkType linkType = LinkType::Ethernet;
    std::uint64_t received = 0;           ///< passed the filter by the kernel's count, dropped ones among them
    std::uint64_t dropped = 0;            ///< by the kernel: the ring was full
    std::uint64_t packets = 0, bytes = 0; ///< written, over all files
    std::uint64_t switches = 0;           ///< outputs that were exchanged
    std::string reason;                   ///< of the end: asked, closed, gone, write; empty while it goes on
    std::optional<Error> failure;
};

/// waybill-capture as a child process: the only program of Waybill with a privilege. It writes pcapng into descriptors
/// handed over, and ends cleanly when this object goes or this process dies. For one thread.
class CaptureProcess {
public:
    /// Where the program is: beside this one, else in ../libexec/waybill. Fails when it is in neither.
    [[nodiscard]] static Result<std::string> program();
    /// Starts it, writing to `output`, which stays the caller's. Fails when the program is missing or may not be run;
    /// whether capturing is permitted, status() says a moment later.
    [[nodiscard]] static Result<CaptureProcess> start(const CaptureSettings& settings, int output);
    ~CaptureProcess();
    CaptureProcess(CaptureProcess&& other) noexcept;
    CaptureProcess& operator=(CaptureProcess&&) = delete;

    /// Becomes readable when there is something to take.
    [[nodiscard]] int descriptor() const noexcept { return m_control.get(); }
    /// Takes what the program said, waiting at most `timeoutMs` for something.
    const CaptureStatus& takeMessages(int timeoutMs);
    [[nodiscard]] const CaptureStatus& status() const noexcept { return m_status; }
    /// Asks it to write what it has and end; status().isEnded tells when.
    void stop();
    /// Puts a comment on the next packet; at most 1,000 bytes of it.
    void mark(const std::string& comment);
    /// Packets that come from now on go to `output`, which stays the caller's. False when the program did not take it.
    [[nodiscard]] bool switchTo(int output);
    [[nodiscard]] pid_t processId() const noexcept { return m_process; }

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
