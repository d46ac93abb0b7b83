// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace waybill {

/// How far the reading has come, with the two ways to end it.
class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// `maximum` 0: the size is not known, and the bar only says that work goes on.
    void setProgress(int value, int maximum);
    void setText(const QString& text);
    /// For work that leaves nothing when it is ended early.
    void setStoppable(bool isStoppable);
    /// After one of the buttons was pressed: says so until the reading has ended.
    void setEnding(const QString& text);
    void reset();

signals:
    void cancelRequested();
    void stopRequested();

private:
    QLabel* m_label;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    bool m_isEnding = false;
};

} // namespace waybill
