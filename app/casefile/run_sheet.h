// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace waybill {

/// What is written down about a run besides RunConditions (methods §3.2, "sidecar"). An empty text means: not stated.
struct RunSheet {
    std::string serialHash;       ///< of the phone's serial number, so that two phones of a model are told apart
    std::string startReason;      ///< why recording began: "first boot after the update"
    std::string publicAddress;    ///< of the access network, and its country
    std::string proxyCertificate; ///< "yes" or "no": is the proxy's certificate installed on the phone
    std::string scriptVersion;    ///< of RunConditions::script
    std::string operatorName;     ///< who recorded it
    std::optional<std::int64_t> clockOffsetNs;      ///< of the recording machine's clock: true time minus its time
    std::optional<std::int64_t> clockUncertaintyNs; ///< of that offset, to either side
    friend bool operator==(const RunSheet&, const RunSheet&) = default;
};

} // namespace waybill
