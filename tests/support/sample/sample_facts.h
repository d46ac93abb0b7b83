// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/mac_address.h"

#include <string>
#include <string_view>

namespace waybill::test {

/// Begins every section comment and packet comment of the samples; Waybill recognises a reconstruction by it.
inline constexpr std::string_view ReconstructionMark =
    "Reconstruction from published accounts – not a recording of a phone";

/// Comment for an element that a published account describes; `source` names the account.
[[nodiscard]] std::string published(std::string_view what, std::string_view source);
/// Comment for an element that no published account describes.
[[nodiscard]] std::string invented(std::string_view what);

/// The tested handset. No value can belong to a person: the IMEI's type allocation code is the one that encyclopaedias
/// explain IMEIs with, MNC 00 is not given out under MCC 404, and Indian subscriber numbers never begin with 10
/// (special services). The MAC is locally administered.
struct SamplePhone {
    std::string imei = "352099002718282"; ///< last digit by Luhn
    std::string imsi = "404002718281828";
    std::string ownNumber = "+911047326181";
    std::string contactNumber = "+911096250377";
    std::string smsNumber = "+911081594420";
    std::string carrier = "Example Telecom";
    std::string model = "HM 1SW";
    MacAddress macAddress = MacAddress(0x0a5d713c9020);
    IpAddress address = IpAddress::v4(0xC0A82B14); ///< 192.168.43.20
};

/// A server: its name, where the name leads, and how long a round trip takes.
struct SampleHost {
    std::string name;
    std::string alias = {}; ///< CNAME between name and address; none when empty
    IpAddress address;
    double rttMs = 100;
};

/// Servers of the vendor. The addresses are published as addresses of Xiaomi servers of 2014; which name led to which
/// of them on the days of the test is published for the push channel only.
[[nodiscard]] SampleHost accountHost();
[[nodiscard]] SampleHost pushHost();
[[nodiscard]] SampleHost pushFallbackHost(); ///< hard-coded in the push service, used without a look-up
[[nodiscard]] SampleHost updateHost();
/// Google services that every Android phone of the time used.
[[nodiscard]] SampleHost connectivityHost();
[[nodiscard]] SampleHost checkinHost();
[[nodiscard]] SampleHost messagingHost();
[[nodiscard]] SampleHost timeHost();

} // namespace waybill::test
