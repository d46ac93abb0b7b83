// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "identify/identifier.h"

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// The handset under test and what is to be looked for in its traffic.
struct DeviceCard {
    std::string name;  ///< what the tester calls it; may be empty, like the next two
    std::string model; ///< context only: not looked for
    std::string build;
    std::vector<Identifier> identifiers; ///< each kind and normal form once

    friend bool operator==(const DeviceCard&, const DeviceCard&) = default;
};

/// Reads a device card (TOML 1.0): [device] with name, model, build; [identifiers] with a text or a list of texts under
/// the key of each kind (kindKey). Fails with Corrupt, `path`, and a message that names each line and what was expected
/// there; a card without any identifier is an error too. Values that say the same are kept once.
[[nodiscard]] Result<DeviceCard> readDeviceCard(std::string_view toml, const std::string& path);

/// The card as TOML that readDeviceCard() reads back to an equal card; values as they were written.
[[nodiscard]] std::string writeDeviceCard(const DeviceCard& card);

/// What can be told for certain from text that a person pasted: the answer to *#06#, Settings › About phone, the output
/// of `adb shell getprop`, `settings list secure` or `service call iphonesubinfo`. A value is taken when a label names
/// it and its check holds, and without a label when its check digit says what it is (IMEI, ICCID). Empty where nothing
/// is.
[[nodiscard]] DeviceCard cardFromPastedText(std::string_view text);

} // namespace waybill
