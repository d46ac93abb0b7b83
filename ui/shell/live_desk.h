// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "shell/document.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace waybill {

class LiveStrip;

/// What one does at a live capture besides looking at its pages: says in the strip how it stands, stops it, lets the
/// pages stand still, sets markers.
class LiveDesk : public QObject {
    Q_OBJECT
public:
    /// `strip` shows it; both belong to somebody else and live as long.
    LiveDesk(Document& document, LiveStrip& strip, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_document.live() && !m_document.live()->isOver(); }
    void stop();
    /// The pages stand still while this is set; the capture goes on.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    /// Sets a marker at `time`: a comment in the capture, and a step in the notebook. An empty name: "Marker 3".
    void mark(const QString& name, Timestamp time);
    /// The name that mark() would give.
    [[nodiscard]] QString nextMarker() const;
    [[nodiscard]] static Timestamp now();

signals:
    /// A marker was set at that time.
    void marked(waybill::Timestamp time);
    void pausedChanged();
    /// It ended, and the file is whole; all of it is read a moment later (Document::State::Ready).
    void ended();

private:
    void show();
    [[nodiscard]] QString runningText() const;
    [[nodiscard]] QString endedText() const;
    [[nodiscard]] QString lostText() const;
    [[nodiscard]] QString warning() const;
    void showHint();

    Document& m_document;
    LiveStrip& m_strip;
    QTimer m_clock; ///< the seconds go on when no packet comes
    std::optional<Timestamp> m_pausedAt;
    QElapsedTimer m_hinted; ///< since the hint was worked out last
    bool m_isPaused = false;
    bool m_hasEnded = false;
    int m_markers = 0;
};

} // namespace waybill
