// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wireshark_launch.h"

#include "models/name_words.h"
#include "models/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace waybill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Wireshark", text);
}

} // namespace

QString whyNotInWireshark(const CaptureFacts& capture)
{
    if (capture.path.empty() || capture.path == "-")
        return tr("The capture came through a pipe, so there is no file that Wireshark could open.");
    const QString path = QFile::decodeName(capture.path.c_str());
    if (QFile::encodeName(path).toStdString() != capture.path)
        return tr("The name of the file is not text in this system's encoding, so it cannot be passed on.");
    if (!QFileInfo(path).isFile())
        return tr("%1 is no longer there.").arg(shownText(capture.path));
    return {};
}

ProgramCall wiresharkCall(const CaptureFacts& capture, std::uint64_t frame, const QString& filter)
{
    ProgramCall call{QStandardPaths::findExecutable(QStringLiteral("wireshark")), {}};
    // An absolute path begins with "/", so no name of a file is taken for an option.
    call.arguments << QStringLiteral("-r") << QFileInfo(QFile::decodeName(capture.path.c_str())).absoluteFilePath();
    if (!filter.isEmpty())
        call.arguments << QStringLiteral("-Y") << filter;
    if (frame > 0)
        call.arguments << QStringLiteral("-g") << QString::number(frame);
    return call;
}

QString openInWireshark(const CaptureFacts& capture, std::uint64_t frame, const QString& filter)
{
    if (const QString reason = whyNotInWireshark(capture); !reason.isEmpty())
        return reason;
    const ProgramCall call = wiresharkCall(capture, frame, filter);
    if (call.program.isEmpty()) {
        QGuiApplication::clipboard()->setText(filter);
        return tr("Wireshark is not installed (Debian: apt install wireshark). Copied instead: %1").arg(filter);
    }
    if (!QProcess::startDetached(call.program, call.arguments))
        return tr("Wireshark could not be started: %1").arg(call.program);
    return frame > 0 ? tr("Opened in Wireshark at %1").arg(packetShown(frame)) : tr("Opened in Wireshark");
}

} // namespace waybill
