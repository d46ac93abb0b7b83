// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace waybill::test {

/// Notices when what is called while it lives runs an event loop of its own: a dialog or a menu that is waited for.
/// Closes it, so that the test goes on.
class NestedLoopWatch {
public:
    NestedLoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_wasNested = true;
            for (QWidget* waiting : {QApplication::activePopupWidget(), QApplication::activeModalWidget()})
                if (waiting)
                    waiting->close();
        });
        m_timer.start(0);
    }
    /// To be asked before the test itself waits for anything; ends the watch.
    [[nodiscard]] bool wasNested()
    {
        m_timer.stop();
        return m_wasNested;
    }

private:
    QTimer m_timer;
    bool m_wasNested = false;
};

} // namespace waybill::test
