// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace waybill {

/// The program's icon in the sizes that resources/icons holds, from within the program: for windows of desktops that
/// do not find it by the name of the desktop file, and for a program that was not installed.
[[nodiscard]] QIcon applicationIcon();

} // namespace waybill
