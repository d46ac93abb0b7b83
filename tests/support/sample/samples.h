// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytes.h"

namespace waybill::test {

/// The bundled samples as whole pcapng files, the same bytes on every machine. What in them is published and what is
/// invented: resources/samples/README.md.
[[nodiscard]] Bytes sampleBefore(); ///< Redmi 1S before the OTA update of 10 August 2014, new, then Mi Cloud login
[[nodiscard]] Bytes sampleAfter();  ///< the same after update and factory reset; the tester opts in after 70 minutes

} // namespace waybill::test
