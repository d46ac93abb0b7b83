// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_sources.h"

#include <QString>
#include <QStringList>
#include <array>
#include <string>
#include <vector>

namespace waybill {

/// How a phone's traffic is brought before a capture, by people who have the phone on their desk.
enum class CaptureWay : std::uint8_t {
    Hotspot,   ///< this computer is the phone's Wi-Fi
    Router,    ///< tcpdump on the router, or a mirror port
    Pcapdroid, ///< an app on the phone
    Rooted,    ///< tcpdump on a rooted phone, by adb
};
inline constexpr std::array CaptureWays{CaptureWay::Hotspot, CaptureWay::Router, CaptureWay::Pcapdroid,
                                        CaptureWay::Rooted};

/// One thing to do, with the command where there is one.
struct GuideStep {
    QString text;
    QString command = {};
};

/// All that is said of one way.
struct GuidePage {
    QString title;   ///< "A hotspot on this computer"
    QString inShort; ///< for whom
    std::vector<GuideStep> steps;
    QStringList sees, misses;
    QString conclusions; ///< what may be said of such a capture, and what may not
    QString vantage;     ///< what stands for “Captured at”, as it is kept: not translated
};
[[nodiscard]] GuidePage guidePage(CaptureWay way);

/// A line of the table that compares the ways: a question and the answer of each, in the order of CaptureWays.
struct GuideRow {
    QString question;
    std::array<QString, CaptureWays.size()> answers;
};
[[nodiscard]] std::vector<GuideRow> guideTable();
/// What cannot be found out later, line by line.
[[nodiscard]] QStringList guideNotes();

/// The source to begin with; of a hotspot the interface among these that looks like one.
[[nodiscard]] SourceChoice sourceOf(CaptureWay way, const std::vector<LocalInterface>& interfaces);

} // namespace waybill
