// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace waybill {

class Banner;

/// How a live capture stands, with what can be done about it. Stays above the pages as long as the capture is shown as
/// one.
class LiveStrip : public QFrame {
    Q_OBJECT
public:
    enum class State {
        Waiting,   ///< nothing comes yet
        Capturing, ///< packets are written
        Ended,
    };

    explicit LiveStrip(QWidget* parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    /// "wlan0 · 12 min 3 s · 14,203 packets · none lost".
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// Worth attention: packets were lost, the disk fills; empty: nothing is.
    void setWarning(const QString& text);
    /// What to try while nothing of a phone is seen; empty: nothing.
    void setHint(const QString& text);
    /// The newest alert, and how many there were; none: nothing is shown.
    void setAlert(const QString& sentence, int count);
    /// What is shown stands still while the capture goes on.
    void setPaused(bool isPaused);

signals:
    void stopRequested();
    void pauseRequested(bool isPaused);
    void markRequested();
    void newSinceRequested();
    void alertsRequested();
    /// After the end: the strip is not wanted any more.
    void dismissed();
    /// After the end: the run is to become part of a comparison.
    void addRequested();

private:
    void buildLayout();
    void connectButtons();
    void showButtons();

    State m_state = State::Waiting;
    bool m_isPaused = false;
    QLabel* m_label;
    QPushButton* m_stop;
    QPushButton* m_pause;
    QPushButton* m_mark;
    QPushButton* m_new;
    QPushButton* m_add;
    QPushButton* m_dismiss;
    Banner* m_warning;
    Banner* m_hint;
    Banner* m_alert;
};

} // namespace waybill
