// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace waybill {

/// One message of the parent.
struct ControlMessage {
    enum class Kind {
        None,   ///< nothing is waiting, or nothing known
        Stop,   ///< "stop": end the file and the program
        Mark,   ///< "mark TEXT": a comment for the next packet
        Output, ///< "output" with a descriptor (SCM_RIGHTS): what comes next goes there
        Closed, ///< the parent is gone
    };
    Kind kind = Kind::None;
    std::string text;    ///< of Mark, at most 1,000 bytes
    int descriptor = -1; ///< of Output; the receiver's to close
};

/// The socket to the parent: AF_UNIX, SOCK_SEQPACKET, one message a packet. To the parent go
///   ready LINKTYPE SNAPLEN                    capturing has begun (LINKTYPE as in pcapng)
///   counts RECEIVED DROPPED PACKETS BYTES     the kernel's counters, and what was written, every second and at the end
///   switched                                  the former output is complete and closed
///   ended REASON                              asked, closed, gone, write; the last message
///   failed WHAT SENTENCE                      permission, interface, filter, start, sandbox, read, write
class ControlChannel {
public:
    explicit ControlChannel(int descriptor) noexcept : m_descriptor(descriptor) {}

    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }
    /// Never waits: a parent that does not read loses messages, never packets.
    void send(const std::string& message) const noexcept;
    /// Never waits.
    [[nodiscard]] ControlMessage receive() const;

private:
    int m_descriptor;
};

} // namespace waybill
