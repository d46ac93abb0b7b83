// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/main_window.h"
#include "support/paths.h"

#include <QSettings>
#include <QtTest>
#include <memory>

namespace waybill::test {

/// A test class of the whole window: each function begins with a window of its own and settings as at the first start.
class WindowTest : public QObject {
protected:
    void makeWindow(const QSize& size)
    {
        QSettings().clear();
        m_workers = std::make_unique<Workers>();
        m_window = std::make_unique<MainWindow>(*m_workers, [](ThemeChoice) {});
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
    }
    void closeWindow()
    {
        m_window.reset();
        m_workers.reset();
        QSettings().clear();
    }
    [[nodiscard]] static QString corpusFile(const char* name)
    {
        return QString::fromStdString(corpusPath()) + QStringLiteral("/handset/") + QLatin1String(name);
    }
    /// Opens a published capture of handsets and waits until it is read.
    void open(const char* name)
    {
        m_window->openArguments({corpusFile(name)});
        QVERIFY(QTest::qWaitFor([this] { return view().document().state() == Document::State::Ready; }, 60'000));
    }
    [[nodiscard]] DocumentView& view() const { return *m_window->currentView(); }
    /// False when narrowing takes longer than any machine needs.
    [[nodiscard]] bool waitUntilFound() const
    {
        return QTest::qWaitFor([this] { return !view().narrower().isSearching(); }, 60'000);
    }

    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace waybill::test
