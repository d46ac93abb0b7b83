// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/extcap.h"
#include "models/form_field.h"

#include <vector>

namespace waybill {

/// The options of an extcap interface as a form asks for them, those of a group together. Texts are the program's own,
/// made printable; they are in its language.
[[nodiscard]] std::vector<FormField> extcapFields(const std::vector<ExtcapOption>& options);
/// What is entered, as it is handed on: what is empty is left to the program.
[[nodiscard]] std::map<std::string, std::string> extcapValues(const FormValues& values);

} // namespace waybill
