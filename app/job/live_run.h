// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/written_files.h"
#include "live/live_capture.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <memory>

namespace waybill {

/// How a live capture stands.
struct LiveState {
    CaptureStatus capture;
    CaptureEnd end = CaptureEnd::Running;
    std::string problem;            ///< why it ended by itself, a sentence; empty else
    std::string trouble;            ///< what went wrong without ending it
    std::vector<std::string> files; ///< as LiveCapture::files()
    std::chrono::seconds lasted{0};
};

/// A live capture on a thread of its own, which does nothing else: neither a busy window nor a slow reader delays what
/// is written. Destroying it ends the capture and waits until the file is whole (3 s at most). For the GUI thread.
class LiveRun : public QObject {
    Q_OBJECT
public:
    LiveRun(LiveSource source, CaptureOutput output, QObject* parent = nullptr);
    ~LiveRun() override;

    void start();
    /// state().end tells when it has.
    void stop();
    /// A named moment, as LiveCapture::mark().
    void mark(const std::string& name, Timestamp time);

    [[nodiscard]] const LiveSource& source() const { return m_source; }
    /// As told last, at most ten times a second.
    [[nodiscard]] const LiveState& state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state.end != CaptureEnd::Running; }
    /// For AnalysisRequest::beingWritten.
    [[nodiscard]] const std::shared_ptr<WrittenFilesBoard>& board() const { return m_board; }
    /// One thread for reading what is written, as long as it takes; others of the window stay free.
    [[nodiscard]] QThreadPool& readers() { return m_readers; }

signals:
    void changed();

private:
    class Worker;
    void take(const LiveState& state);

    LiveSource m_source;
    std::shared_ptr<WrittenFilesBoard> m_board;
    LiveState m_state;
    QThreadPool m_readers;
    QThread m_thread;
    Worker* m_worker;
};

} // namespace waybill
