// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture_facts.h"

#include <QString>
#include <QStringList>

namespace waybill {

/// A program with its arguments, each passed as it stands: no shell reads them.
struct ProgramCall {
    QString program;
    QStringList arguments;
};

/// Why this capture cannot be opened by another program: it came through a pipe, or is no longer there. Empty: it can.
[[nodiscard]] QString whyNotInWireshark(const CaptureFacts& capture);

/// The installed `wireshark` on that capture at packet `frame` (0: at its start), showing what `filter` matches (empty:
/// all). Empty program: Wireshark is not installed. Options: wireshark(1), "-r", "-g", "-Y" (4.0).
[[nodiscard]] ProgramCall wiresharkCall(const CaptureFacts& capture, std::uint64_t frame, const QString& filter);

/// How opening went, as one sentence for the status bar. Without Wireshark it says how to install it, and `filter` is
/// in the clipboard instead.
[[nodiscard]] QString openInWireshark(const CaptureFacts& capture, std::uint64_t frame, const QString& filter);

} // namespace waybill
