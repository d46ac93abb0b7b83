// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim_input.h"
#include "report/json_text.h"

#include <map>
#include <string>

namespace waybill {

/// What a bundle calls captures: paths of this computer say nothing to a stranger, and would differ on another one.
class CaptureNames {
public:
    explicit CaptureNames(const ClaimInput& input);
    /// The file name, with the beginning of its SHA-256 behind it where two captures share it.
    [[nodiscard]] const std::string& of(const std::string& path) const;
    /// Every text of a JSON object that is the path of a capture replaced.
    void apply(Json& json) const;

private:
    std::map<std::string, std::string> m_names; ///< by path, and by path as JSON has it
    std::string m_none;
};

/// The runs of a bundle as JSON: side, captures (name, sha256, bytes, packets, cited: file of the minimal capture or
/// null), handset (an address), conditions, steps. `cited`: minimal captures by side, run and capture, "before/0/0".
[[nodiscard]] Json bundleRuns(const ClaimInput& input, const CaptureNames& names,
                              const std::map<std::string, std::string>& cited);

/// Where the minimal capture of a capture is found in a bundle: "before/0/1".
[[nodiscard]] std::string citedKey(ClaimSide side, std::size_t run, std::size_t capture);

} // namespace waybill
