// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace waybill {

/// "wlan0-2026-11-22-140211.pcapng": by the time of this computer, in letters that sort by time.
[[nodiscard]] QString captureFileName(const QString& stem, const QDateTime& time);
/// `name` when `folder` has no such file, else "name-2.pcapng", "name-3.pcapng", …. Nothing is made.
[[nodiscard]] QString freeFileName(const QString& folder, const QString& name);
/// Why no capture can be written there, a sentence; empty when nothing is known to be in the way.
[[nodiscard]] QString folderProblem(const QString& folder);
/// The same for a name that the user wrote.
[[nodiscard]] QString fileNameProblem(const QString& name);
/// Where captures go when the user never said: the documents, else the home folder.
[[nodiscard]] QString usualCaptureFolder();

} // namespace waybill
