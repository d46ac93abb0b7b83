// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/live_desk.h"
#include "pages/live/capture_guide_dialog.h"
#include "pages/live/source_list.h"

#include <QListWidget>
#include <QTest>
#include <cstdio>

namespace waybill::test {

/// "New live capture" with every kind of source on a made-up computer, and every page of the guide, as
/// <folder>/live-<what>-<theme>.png.
inline void grabLiveDialogs(const QString& folder, const QString& theme)
{
    const auto grab = [&](QDialog& dialog, const QString& what) {
        QTest::qWait(300);
        const QString file = QStringLiteral("%1/live-%2-%3.png").arg(folder, what, theme);
        std::printf("%s %s\n", dialog.grab().save(file) ? "wrote" : "could not write", qPrintable(file));
    };
    LiveDesk desk;
    desk.isPermitted = false;
    desk.hasDumpcap = true;
    LiveCaptureDialog dialog(&desk.pool, nullptr, desk.probes());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* sources = dialog.findChild<SourceList*>();
    for (std::uint64_t second = 0; second < 70; ++second) // a phone is shaken now and then
        sources->take(desk.later({{"wlan0", second % 9 < 3 ? 60 + second : 4}, {"eth0", 12 + second % 3}}));
    for (const SourceKind kind :
         {SourceKind::Interface, SourceKind::PhoneTcpdump, SourceKind::PhonePcapdroid, SourceKind::ExporterTcp,
          SourceKind::ExporterUdp, SourceKind::Ssh, SourceKind::ExtcapSearch, SourceKind::Pipe}) {
        dialog.choose({kind, kind == SourceKind::Interface ? "wlan0" : ""});
        grab(dialog, sourceKey(kind));
    }
    CaptureGuideDialog guide(nullptr);
    guide.setAttribute(Qt::WA_DeleteOnClose, false);
    guide.show();
    auto* list = guide.findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        grab(guide, QStringLiteral("guide%1").arg(row));
    }
}

} // namespace waybill::test
