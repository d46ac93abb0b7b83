// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/live_desk.h"

#include "base/format.h"
#include "casefile/stated_facts.h"
#include "models/live_hints.h"
#include "models/shown_times.h"
#include "models/text.h"
#include "widgets/live_strip.h"

#include <QDir>
#include <QFile>
#include <chrono>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;
constexpr int ClockMs = 1000;
constexpr qsizetype SecondsEnd = 8; ///< of "14:02:00.123456"

QString lastedShown(std::chrono::seconds lasted)
{
    return toQString(durationText(std::chrono::nanoseconds(lasted).count()));
}

/// "~/Documents/wlan0.pcapng", the newest of several.
QString fileShown(const std::vector<std::string>& files)
{
    if (files.empty())
        return {};
    QString path = shownText(files.back());
    if (const QString home = QDir::homePath() + QLatin1Char('/'); path.startsWith(home))
        path.replace(0, home.size(), QStringLiteral("~/"));
    return path;
}

} // namespace

LiveDesk::LiveDesk(Document& document, LiveStrip& strip, QObject* parent)
    : QObject(parent), m_document(document), m_strip(strip)
{
    m_strip.hide();
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, this, &LiveDesk::show);
    connect(&m_document, &Document::liveChanged, this, &LiveDesk::show);
    connect(&m_document, &Document::stateChanged, this, &LiveDesk::show);
    connect(&m_strip, &LiveStrip::stopRequested, this, &LiveDesk::stop);
    connect(&m_strip, &LiveStrip::pauseRequested, this, &LiveDesk::setPaused);
    connect(&m_strip, &LiveStrip::markRequested, this, [this] { mark({}, now()); });
    connect(&m_strip, &LiveStrip::dismissed, &m_strip, &QWidget::hide);
}

Timestamp LiveDesk::now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(since).count()};
}

void LiveDesk::stop()
{
    if (isRunning())
        m_document.live()->stop();
}

void LiveDesk::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused || !m_document.live())
        return;
    m_isPaused = isPaused;
    m_pausedAt = isPaused ? std::optional(now()) : std::nullopt;
    m_strip.setPaused(isPaused);
    show();
    emit pausedChanged();
}

QString LiveDesk::nextMarker() const
{
    return tr("Marker %1").arg(m_markers + 1);
}

void LiveDesk::mark(const QString& name, Timestamp time)
{
    if (!isRunning())
        return;
    const std::string text = (name.trimmed().isEmpty() ? nextMarker() : name.trimmed()).toStdString();
    ++m_markers;
    m_document.live()->mark(text, time);
    (void)m_document.changeNotes([&](Case& notebook) -> Result<void> { // nothing of it can fail
        std::vector<CaseStep> steps = notebook.steps;
        CaseStep step;
        step.time = time;
        step.text = text;
        steps.push_back(step);
        stateSteps(notebook, std::move(steps), Program);
        return {};
    });
    emit marked(time);
}

void LiveDesk::show()
{
    if (!m_document.live())
        return;
    const bool wasShown = m_clock.isActive() || m_hasEnded;
    if (!wasShown) {
        m_clock.start();
        m_strip.show();
    }
    const LiveState& state = m_document.live()->state();
    const bool isOver = m_document.live()->isOver();
    m_strip.setState(isOver                  ? LiveStrip::State::Ended
                     : state.capture.isReady ? LiveStrip::State::Capturing
                                             : LiveStrip::State::Waiting);
    m_strip.setText(isOver ? endedText() : runningText());
    m_strip.setWarning(warning());
    showHint();
    if (!isOver || std::exchange(m_hasEnded, true))
        return;
    m_clock.stop();
    emit ended();
}

/// What to try while nothing of a phone is seen; not more often than somebody reads it.
void LiveDesk::showHint()
{
    constexpr qint64 HintMs = 5000;
    if (!isRunning() || !m_document.live()->state().capture.isReady) {
        m_strip.setHint({});
        return;
    }
    if (m_hinted.isValid() && m_hinted.elapsed() < HintMs)
        return;
    m_hinted.start();
    const LiveState& state = m_document.live()->state();
    const std::vector<LiveHint> hints =
        liveHints(m_document.analysis().get(), state.capture, surroundings(static_cast<double>(state.lasted.count())));
    const bool isUrgent = !hints.empty() && hints.front().kind != LiveHint::Kind::NoIpv6; // that, coverage says too
    m_strip.setHint(isUrgent ? hints.front().seen + QLatin1Char(' ') + hints.front().advice : QString());
}

QString LiveDesk::lostText() const
{
    const CaptureStatus& status = m_document.live()->state().capture;
    if (!status.hasCounts)
        return tr("the source does not say how many were lost");
    return status.dropped == 0 ? tr("none lost") : tr("%1 lost").arg(countShown(status.dropped));
}

QString LiveDesk::runningText() const
{
    const LiveState& state = m_document.live()->state();
    const QString source = shownText(sourceText(m_document.live()->source()));
    if (!state.capture.isReady)
        return state.capture.awaited.empty() ? tr("Beginning to capture on %1…").arg(source)
                                             : shownText(state.capture.awaited);
    QStringList parts{tr("Capturing on %1").arg(source), lastedShown(state.lasted),
                      toQString(countedText(state.capture.packets, "packet", "packets")), lostText(),
                      tr("written to %1").arg(fileShown(state.files))};
    if (m_pausedAt)
        parts.prepend(tr("The view stands still since %1")
                          .arg(clockShown(*m_pausedAt, computerOffsetMinutes(*m_pausedAt)).left(SecondsEnd)));
    return parts.join(QStringLiteral(" · "));
}

QString LiveDesk::endedText() const
{
    const LiveState& state = m_document.live()->state();
    if (state.files.empty())
        return tr("Nothing was captured; no file was made");
    QStringList parts{tr("Captured on %1").arg(shownText(sourceText(m_document.live()->source()))),
                      lastedShown(state.lasted), toQString(countedText(state.capture.packets, "packet", "packets")),
                      lostText(), tr("kept in %1").arg(fileShown(state.files))};
    if (m_document.state() == Document::State::Loading)
        parts.append(tr("reading the rest…"));
    return parts.join(QStringLiteral(" · "));
}

QString LiveDesk::warning() const
{
    const LiveState& state = m_document.live()->state();
    QStringList lines;
    if (!state.problem.empty() && !state.files.empty()) // else it stands on the page
        lines << tr("The capture ended by itself: %1").arg(shownText(state.problem));
    if (!state.trouble.empty())
        lines << shownText(state.trouble);
    if (state.capture.hasCounts && state.capture.dropped > 0)
        lines << tr("%1 of %2 packets were lost because this computer was too slow; they are in no figure.")
                     .arg(countShown(state.capture.dropped), countShown(state.capture.received));
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
