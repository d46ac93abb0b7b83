// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;

namespace waybill {

/// Stands where the pages would stand when there is nothing to show: why, and what to do, as text that can be copied.
class MessagePage : public QWidget {
    Q_OBJECT
public:
    explicit MessagePage(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// A live capture that made no file.
    void showNotCaptured(const Error& error);
    void showCancelled(const QString& label);
    [[nodiscard]] QString text() const;

signals:
    void openRequested();
    void retryRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace waybill
