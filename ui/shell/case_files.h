// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace waybill {

/// Whether the file is to be opened as a case and not as a capture: by its first bytes, as CaseFile tells them, or by
/// its name, so that a damaged case is answered as one. Looks at regular files only. Not for a case that is open:
/// closing the file again would drop the locks that SQLite holds on it.
[[nodiscard]] bool isCaseFile(const QString& path);

/// Whether two paths lead to one file.
[[nodiscard]] bool isSameFile(const std::string& a, const std::string& b);

} // namespace waybill
