// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_capture.h"
#include "models/live_sources.h"

#include <optional>

namespace waybill {

/// What the user chose for the last live capture, in the user's settings: source and what it was told, folder, sizes
/// and times. Neither secrets, nor filters, nor what was stated about a recording: a stale one would say what is not
/// so.
struct LiveMemory {
    SourceChoice choice;
    QString folder;
    CaptureOutput rules; ///< without the path
};

/// None when nothing is remembered, or what is remembered cannot be.
[[nodiscard]] std::optional<LiveMemory> rememberedLive();
/// What a source of that kind was told last; of Extcap nothing.
[[nodiscard]] FormValues rememberedValues(SourceKind kind);
void rememberLive(const LiveMemory& memory, const std::vector<FormField>& fields, const FormValues& values);
void forgetLive();

} // namespace waybill
