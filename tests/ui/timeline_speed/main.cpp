// SPDX-License-Identifier: GPL-3.0-or-later
// How long one zoom step of the timeline takes with ten million packets over a day: the bins of the new view, their
// picture and everything around it must be there within 16 ms. waybill-timeline-speed prints the median and the longest
// step of a way from 24 hours down to 10 ms bins and back; build it with optimisation and without sanitizers.
#include "models/timeline_source.h"
#include "pages/overview/timeline_panel.h"
#include "style/theme.h"
#include "widgets/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QThreadPool>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace waybill;

namespace {

constexpr std::uint32_t PacketCount = 10'000'000;
constexpr std::uint32_t FlowCount = 50'000;
constexpr std::uint32_t HostCount = 2000;
constexpr std::int64_t BinNs = NsPerSecond / 100;
constexpr std::int64_t DayBins = 8'640'000;
constexpr std::int64_t StartNs = 1'407'628'800 * NsPerSecond; ///< 10 Aug 2014, 00:00 UTC

std::uint64_t scattered(std::uint64_t seed)
{
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9ULL + 0x9e3779b97f4a7c15ULL;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebULL;
    return seed ^ (seed >> 31);
}

RemoteHost hostAt(std::uint32_t index)
{
    static constexpr std::array<CountryCode, 6> Countries{China, UnitedStates,          Singapore,
                                                          India, CountryCode('D', 'E'), CountryCode('J', 'P')};
    RemoteHost host;
    host.address = IpAddress::v4(0x2a000000u + index);
    host.where.state = index % 9 == 0 ? PlaceState::Disputed : PlaceState::Agreed;
    host.where.country = index % 9 == 0 ? CountryCode() : Countries[index % 6];
    return host;
}

/// Every packet has a bin of its own as far as there are as many: nothing is gained by what falls together.
AnalysisPtr tenMillion()
{
    PagedColumn<FlowIdentity> flows;
    PagedColumn<FlowCounters> counters;
    PagedColumn<FlowView> views;
    PagedColumn<RemoteHost> hosts;
    PagedColumn<TimelineRow> timeline;
    for (std::uint32_t i = 0; i < HostCount; ++i)
        hosts.append(hostAt(i));
    for (std::uint32_t i = 0; i < FlowCount; ++i) {
        FlowView view;
        view.role = FlowRole::Up;
        view.band = i % 11 == 0 ? Band::Edge : i % 13 == 0 ? Band::Unplaced : Band::Country;
        view.host = i % HostCount;
        FlowCounters count;
        count.first = Timestamp{StartNs};
        count.last = Timestamp{StartNs + DayBins * BinNs - 1};
        flows.append({});
        counters.append(count);
        views.append(view);
    }
    for (std::uint32_t i = 0; i < PacketCount; ++i) {
        const std::uint64_t random = scattered(i);
        const auto bin = static_cast<std::uint32_t>(random % DayBins);
        timeline.append({FlowId{static_cast<std::uint32_t>(random >> 40) % FlowCount}, bin, random % 1400 + 1, 0});
    }
    auto recording = std::make_shared<Recording>();
    recording->flows = flows.snapshot();
    recording->counters = counters.snapshot();
    recording->timeline = timeline.snapshot();
    recording->timelineOrigin = Timestamp{StartNs};
    recording->timelineBinNs = BinNs;
    CaptureFacts facts;
    facts.first = Timestamp{StartNs};
    facts.last = Timestamp{StartNs + DayBins * BinNs - 1};
    facts.capturedBytes = TimelineSource::SmallBytes; // there is no file to read again
    recording->captures = {facts};
    Analysis::Parts parts;
    parts.recording = recording;
    parts.geography = *Geography::load(findResourceDirectory());
    parts.flowViews = views.snapshot();
    parts.hosts = hosts.snapshot();
    return std::make_shared<const Analysis>(std::move(parts));
}

void turnWheel(TimelineView& view, double share, int angle)
{
    const QRect bars = view.parts().bars;
    const QPointF at(bars.left() + share * bars.width(), bars.center().y());
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &wheel);
}

/// Processor time in ms: what a busy machine does not distort.
double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void report(const char* what, std::vector<double>& ms)
{
    std::sort(ms.begin(), ms.end());
    std::printf("  %-24s median %.1f ms, longest %.1f ms\n", what, ms[ms.size() / 2], ms.back());
}

void measure(const AnalysisPtr& analysis, QSize size)
{
    QThreadPool pool;
    TimelinePanel panel(&pool);
    panel.resize(size);
    panel.show();
    auto* view = panel.findChild<TimelineView*>();
    auto* source = panel.findChild<TimelineSource*>();
    QElapsedTimer timer;
    timer.start();
    panel.setAnalysis(analysis, {China, UnitedStates, Singapore, India}, 330);
    while (view->scene().bars.count() == 0) {
        QEventLoop waiting;
        QObject::connect(source, &TimelineSource::binsChanged, &waiting, &QEventLoop::quit);
        waiting.exec();
    }
    std::printf("%d×%d: pyramid made in %lld ms\n", size.width(), size.height(),
                static_cast<long long>(timer.elapsed()));
    if (source != nullptr)
        std::printf("  %zu levels, %.0f MB\n", source->pyramid().levelCount(),
                    static_cast<double>(source->pyramid().bytes()) / 1e6);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> wall, processor;
    for (int step = 0; step < 60; ++step) {
        const double before = processorMs();
        timer.start();
        turnWheel(*view, 0.37, step < 30 ? 120 : -120);
        panel.render(&picture);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
        if (step == 29)
            std::printf("  deepest: bins of %lld ms\n", static_cast<long long>(view->scene().bars.binNs / 1'000'000));
    }
    report("step, by the clock:", wall);
    report("step, processor time:", processor);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const AnalysisPtr analysis = tenMillion();
    for (const QSize size : {QSize(1280, 300), QSize(3840, 600)})
        measure(analysis, size);
    return 0;
}
