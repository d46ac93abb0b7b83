// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/live_run.h"

#include <QTimer>
#include <functional>
#include <optional>
#include <utility>

namespace waybill {

namespace {

constexpr int AdvanceMs = 50; ///< how long a wish of the user may wait
constexpr auto TellEvery = std::chrono::milliseconds(100);
constexpr auto LongestEnd = std::chrono::seconds(3);

} // namespace

/// Lives on the thread of the capture.
class LiveRun::Worker : public QObject {
public:
    using Tell = std::function<void(const LiveState&)>;
    Worker(LiveSource source, CaptureOutput output, std::shared_ptr<WrittenFilesBoard> board, Tell tell)
        : m_source(std::move(source)), m_output(std::move(output)), m_board(std::move(board)), m_tell(std::move(tell))
    {}

    void start()
    {
        Result<LiveCapture> capture = LiveCapture::start(m_source, m_output);
        if (!capture) {
            LiveState failed;
            failed.end = CaptureEnd::Failed;
            failed.problem = describe(capture.error());
            m_board->put({{}, 0, true});
            m_tell(failed);
            return;
        }
        m_capture.emplace(std::move(*capture));
        m_timer = new QTimer(this); // its events let wishes in between
        connect(m_timer, &QTimer::timeout, this, [this] { advance(); });
        m_timer->start(0);
    }
    void stop()
    {
        if (m_capture)
            m_capture->stop();
    }
    void mark(const std::string& name, Timestamp time)
    {
        if (m_capture)
            m_capture->mark(name, time);
    }
    /// Ends it for good, and the thread with it.
    void close()
    {
        if (m_timer)
            m_timer->stop();
        stop();
        const auto until = Clock::now() + LongestEnd;
        while (m_capture && m_capture->end() == CaptureEnd::Running && Clock::now() < until)
            m_capture->advance(AdvanceMs);
        m_capture.reset();
        m_board->put({{}, 0, true});
        thread()->quit();
    }

private:
    using Clock = std::chrono::steady_clock;

    void advance()
    {
        m_capture->advance(AdvanceMs);
        const bool isOver = m_capture->end() != CaptureEnd::Running;
        if (isOver)
            m_timer->stop();
        const Clock::time_point now = Clock::now();
        const bool isNews = m_capture->status().isReady != m_wasReady || m_capture->files().size() != m_knownFiles;
        if (!isOver && !isNews && now < m_nextTelling)
            return;
        m_nextTelling = now + TellEvery;
        m_wasReady = m_capture->status().isReady;
        m_knownFiles = m_capture->files().size();
        m_board->put({m_capture->files(), m_capture->wholeFiles(), isOver});
        m_tell({m_capture->status(), m_capture->end(), m_capture->problem(), m_capture->trouble(), m_capture->files(),
                m_capture->lasted()});
    }

    LiveSource m_source;
    CaptureOutput m_output;
    std::shared_ptr<WrittenFilesBoard> m_board;
    Tell m_tell;
    std::optional<LiveCapture> m_capture;
    QTimer* m_timer = nullptr;
    Clock::time_point m_nextTelling{};
    bool m_wasReady = false;
    std::size_t m_knownFiles = 0;
};

LiveRun::LiveRun(LiveSource source, CaptureOutput output, QObject* parent)
    : QObject(parent), m_source(source), m_board(std::make_shared<WrittenFilesBoard>()),
      m_worker(new Worker(std::move(source), std::move(output), m_board,
                          [this](const LiveState& state) { // the thread ends before this object
                              QMetaObject::invokeMethod(
                                  this, [this, state] { take(state); }, Qt::QueuedConnection);
                          }))
{
    m_readers.setMaxThreadCount(1);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("live capture"));
    m_thread.start();
}

LiveRun::~LiveRun()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
    m_thread.wait();
    m_readers.waitForDone();
}

void LiveRun::start()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->start(); }, Qt::QueuedConnection);
}

void LiveRun::stop()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

void LiveRun::mark(const std::string& name, Timestamp time)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, name, time] { worker->mark(name, time); }, Qt::QueuedConnection);
}

void LiveRun::take(const LiveState& state)
{
    m_state = state;
    emit changed();
}

} // namespace waybill
