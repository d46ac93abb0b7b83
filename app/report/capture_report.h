// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "analysis/contact_news.h"
#include "live/extcap.h"
#include "live/live_capture.h"
#include "live/local_interfaces.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// What can be captured on.
struct CaptureChoices {
    std::vector<LocalInterface> interfaces;
    std::optional<std::vector<ExtcapProgram>> plugins; ///< none: they were not asked
    Result<std::string> dumpcap;                       ///< its path, or why it is of no use
};
/// `interfaces`: a line each, or one object waybill.interfaces/1.
void writeInterfacesText(const CaptureChoices& choices, std::ostream& out);
void writeInterfacesJson(const CaptureChoices& choices, std::ostream& out);

/// What a capture that ended says of itself: "Captured 1,203 packets (1.2 MB) in 12 s on wlan0; none was dropped."
[[nodiscard]] std::string captureSentence(const LiveCapture& capture);
/// One object waybill.capture/1.
void writeCaptureJson(const LiveCapture& capture, std::ostream& out);

/// Tells of destinations as they come in while a capture is read (ContactNews), a line each.
class DestinationNews {
public:
    /// Lines for what is new in this snapshot, with the time of the packet that shows it: "2014-08-10T08:32:03Z  first
    /// contact  api.mi.com  CN".
    [[nodiscard]] std::vector<std::string> of(const AnalysisPtr& snapshot);

private:
    ContactNews m_news;
};

} // namespace waybill
