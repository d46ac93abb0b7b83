// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recording.h"
#include "decrypt/tshark_output.h"
#include "decrypt/tshark_program.h"

#include <string>

namespace waybill {

/// The lines of a key log that decrypt the connections in a small capture and no others: those of `setup` and those
/// within the captures of `recording`, by the random of each ClientHello (of TLS, DTLS and QUIC) that TShark reads in
/// the small one. RSA lines name no random and are left out. Fails when the key log cannot be read, and as
/// TsharkOutput does.
[[nodiscard]] Result<std::string> secretsOf(const std::string& capturePath, const TsharkSetup& setup,
                                            const Recording& recording, const StillWanted& stillWanted);

} // namespace waybill
