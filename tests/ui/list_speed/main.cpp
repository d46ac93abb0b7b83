// SPDX-License-Identifier: GPL-3.0-or-later
// How long a million flows take to filter and to sort off the GUI thread: design.md §10 wants < 100 ms and < 300 ms;
// and how long a frame of the table takes when it is scrolled (16 ms are 60 frames a second). waybill-list-speed prints
// wall and processor time of each; build it without sanitizers.
#include "models/destination_tree.h"
#include "models/flow_model.h"
#include "models/flow_rows.h"
#include "pages/flows/flows_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollBar>
#include <QString>
#include <QTableView>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

using namespace waybill;

namespace {

/// Processor time in ms: what a busy machine does not distort.
double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

constexpr std::uint32_t FlowCount = 1'000'000;
constexpr std::uint32_t HostCount = 50'000;
constexpr std::uint32_t NameCount = 30'000;

/// Deterministic and without pattern, so that sorting has work to do.
std::uint64_t scattered(std::uint64_t seed)
{
    return mixHash(seed * 0x9e3779b97f4a7c15ULL + 1);
}

RemoteHost hostAt(std::uint32_t index)
{
    static constexpr std::array<CountryCode, 5> Countries{China, UnitedStates, Singapore, India, CountryCode('D', 'E')};
    RemoteHost host;
    host.address = IpAddress::v4(0x08000000u + static_cast<std::uint32_t>(scattered(index) % 0x60000000u));
    host.where.state = index % 17 == 0 ? PlaceState::Disputed : PlaceState::Agreed;
    host.where.country = host.where.state == PlaceState::Agreed ? Countries[index % 5] : CountryCode();
    host.where.bySource = {Countries[index % 5], Countries[host.where.state == PlaceState::Agreed ? index % 5 : 1]};
    host.where.asn = 1 + index % 2000;
    return host;
}

struct Columns {
    PagedColumn<FlowIdentity>& flows;
    PagedColumn<FlowCounters>& counters;
    PagedColumn<FlowView>& views;
};

void addFlow(std::uint32_t i, const std::vector<StringId>& names, const PagedColumn<RemoteHost>& hosts,
             const Columns& columns)
{
    const std::uint64_t random = scattered(i);
    FlowView view;
    view.role = FlowRole::Up;
    view.band = Band::Country;
    view.host = static_cast<std::uint32_t>(random % HostCount);
    const auto name = static_cast<std::uint32_t>(random >> 20) % NameCount;
    view.name = random % 7 == 0 ? StringId::none() : names[name];
    view.destination = DestinationId{name % 3000};
    view.traffic.contentUp = random >> 44;
    view.traffic.flows = 1;
    FlowIdentity flow;
    flow.originator = IpAddress::v4(0xC0A82B14u + i % 3);
    flow.responder = hosts[view.host].address;
    flow.originatorPort = static_cast<std::uint16_t>(random >> 8);
    flow.responderPort = 443;
    flow.protocol = 6;
    flow.hasPorts = true;
    flow.firstFrame = i * 20 + 1;
    FlowCounters count;
    count.first = {1'407'659'520'000'000'000 + static_cast<std::int64_t>(i) * 1'000'000 +
                   static_cast<std::int64_t>(random % 900'000'000)};
    flow.began = count.first;
    count.last = {count.first.ns + static_cast<std::int64_t>(random % 60'000'000'000)};
    count.originator.payloadBytes = count.originator.wireBytes = view.traffic.contentUp + 500;
    count.protocol = FlowProtocol::Tls;
    columns.flows.append(flow);
    columns.counters.append(count);
    columns.views.append(view);
}

AnalysisPtr million()
{
    StringPool strings;
    PagedColumn<FlowIdentity> flows;
    PagedColumn<FlowCounters> counters;
    PagedColumn<FlowView> views;
    PagedColumn<RemoteHost> hosts;
    std::vector<StringId> names;
    for (std::uint32_t i = 0; i < NameCount; ++i)
        names.push_back(
            strings.intern("host" + std::to_string(scattered(i)) + ".domain" + std::to_string(i % 3000) + ".example"));
    for (std::uint32_t i = 0; i < HostCount; ++i)
        hosts.append(hostAt(i));
    Analysis::Parts parts;
    for (std::uint32_t i = 0; i < 3000; ++i) {
        auto destination = std::make_shared<Destination>();
        destination->id = DestinationId{i};
        destination->key = "domain" + std::to_string(i) + ".example";
        parts.destinations.push_back(destination);
    }
    for (std::uint32_t i = 0; i < FlowCount; ++i)
        addFlow(i, names, hosts, {flows, counters, views});
    auto recording = std::make_shared<Recording>();
    recording->strings = strings.snapshot();
    recording->flows = flows.snapshot();
    recording->counters = counters.snapshot();
    parts.recording = recording;
    parts.geography = *Geography::load(findResourceDirectory());
    parts.flowViews = views.snapshot();
    parts.hosts = hosts.snapshot();
    return std::make_shared<const Analysis>(std::move(parts));
}

/// Rows as the model holds them: a new question starts from the answer before.
FlowRowsPtr timeList(const AnalysisPtr& analysis, const FlowQuery& query, const FlowRowsPtr& shown, const char* what)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorMs();
    const FlowRowsPtr rows = listFlows(analysis, query, shown, StopFlag(false));
    std::printf("%-40s %6lld ms, %6.0f ms of processor, %zu rows\n", what, static_cast<long long>(timer.elapsed()),
                processorMs() - before, rows->order.size());
    return rows;
}

/// Frames of the Flows page while its table is scrolled row by row, by pages, and by throws across it.
void timeScrolling(const AnalysisPtr& analysis, QSize size)
{
    QThreadPool pool;
    FlowsPage page(&pool);
    page.resize(size);
    page.setAnalysis(analysis);
    page.show();
    QTableView* table = nullptr; // of the flows: packets stand in another
    for (QTableView* each : page.findChildren<QTableView*>())
        if (qobject_cast<FlowModel*>(each->model()))
            table = each;
    const auto isThere = [table] {
        return table->model()->rowCount() == static_cast<int>(FlowCount) && table->verticalScrollBar()->maximum() > 0;
    };
    if (!QTest::qWaitFor(isThere, 60'000))
        return static_cast<void>(std::printf("the table never showed all rows\n"));
    for (const int step : {1, 40, 9973}) {
        std::vector<double> frames;
        QScrollBar* bar = table->verticalScrollBar();
        bar->setValue(0);
        for (int frame = 0; frame < 300; ++frame) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue((bar->value() + step) % bar->maximum());
            (void)table->viewport()->grab();
            frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(frames.begin(), frames.end());
        std::printf("scroll by %-5d at %4dx%-4d %8.1f ms a frame in the middle, %.1f ms at most\n", step, size.width(),
                    size.height(), frames[frames.size() / 2], frames.back());
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const AnalysisPtr analysis = million();
    FlowRowsPtr shown;
    for (const FlowColumn& column : flowColumns()) {
        FlowQuery query;
        query.sort = column.field;
        query.order = Qt::DescendingOrder;
        shown = timeList(analysis, query, shown, qPrintable(QStringLiteral("sort by ") + column.title));
    }
    for (const char* text : {"domain77.example", "china", "443", "10.1", "host9 india", "nothing matches this"}) {
        FlowQuery query = shown->query;
        query.text = text;
        (void)timeList(analysis, query, shown, qPrintable(QStringLiteral("filter ") + text));
    }
    DestinationQuery query;
    query.watchList = {China, UnitedStates, Singapore, India};
    QElapsedTimer timer;
    timer.start();
    const DestinationTreePtr tree = buildDestinationTree(analysis, query, StopFlag(false));
    std::printf("%-40s %6lld ms, %zu rows\n", "destination tree", static_cast<long long>(timer.elapsed()),
                tree->nodes.size());
    for (const QSize size : {QSize(1280, 800), QSize(3840, 2160)})
        timeScrolling(analysis, size);
    return 0;
}
