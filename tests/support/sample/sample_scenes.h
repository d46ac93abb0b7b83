// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sample/phone_story.h"

#include <string>
#include <vector>

namespace waybill::test {

/// Scenes that both samples share, so that what differs between them is what the accounts say differs.
struct SampleSide {
    SamplePhone phone = {};
    std::string build;    ///< MIUI incremental version
    std::string hostname; ///< DHCP host name, drawn anew by a factory reset
};

/// First two minutes: network, time, connectivity check, Google check-in, update check.
void playBoot(PhoneStory& story, const SampleSide& side);
/// The connection for Google's push messages, open from minute 2.5 to the end; `steps` are noted on its heartbeats.
struct TesterStep {
    double minutes;
    std::string comment;
};
void playMessaging(PhoneStory& story, const std::vector<TesterStep>& steps);
/// Vendor push channel in its old, XMPP-like form; `heartbeats` are minutes.
struct PushScene {
    double minutes = 0;
    SampleHost host = {};
    std::uint16_t port = 5222;
    std::vector<double> heartbeats = {};
    bool isCutByServer = false;
    std::string comment = {};
};
void playPush(PhoneStory& story, const SampleSide& side, const PushScene& scene);
/// Google services now and then: Play Store look-ups and connectivity checks.
void playBackground(PhoneStory& story, const SampleSide& side);

/// User-Agent of the vendor's own requests, "<model>; MIUI/<incremental>".
[[nodiscard]] std::string vendorAgent(const SampleSide& side);
/// The file around a story: marked section, hotspot interface in Indian time, packets, drop counts of zero.
[[nodiscard]] Bytes sampleFile(const PhoneStory& story, const std::string& description, double endMinutes);

} // namespace waybill::test
