// SPDX-License-Identifier: GPL-3.0-or-later
// How long a million flows take to filter and to sort, off-thread: design.md §10 wants < 100 ms and < 300 ms. Runs with
// WAYBILL_BENCH=1 only, on an optimised build; prints figures and fails on ten times the aim, so that a busy machine
// does not make it fail.
#include "models/destination_tree.h"
#include "models/flow_rows.h"
#include "support/ui_test.h"

#include <QElapsedTimer>
#include <QtTest>
#include <ctime>
#include <string>

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

} // namespace

class TestListSpeed : public QObject {
    Q_OBJECT
private slots:
    void sortsByEveryColumn();
    void filters_data();
    void filters();
    void buildsTheTree();

private:
    [[nodiscard]] const AnalysisPtr& analysis();

    AnalysisPtr m_analysis;
    FlowRowsPtr m_shown; ///< as the model holds: a new question starts from the answer before
};

/// Not initTestCase(): a skip there would skip the test classes that follow in this program as well.
const AnalysisPtr& TestListSpeed::analysis()
{
    if (!m_analysis && !qEnvironmentVariableIsEmpty("WAYBILL_BENCH"))
        m_analysis = million();
    return m_analysis;
}

void TestListSpeed::sortsByEveryColumn()
{
    if (!analysis())
        QSKIP("set WAYBILL_BENCH=1 to measure");
    const StopFlag stop(false);
    for (const FlowColumn& column : flowColumns()) {
        FlowQuery query;
        query.sort = column.field;
        query.order = Qt::DescendingOrder;
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        const FlowRowsPtr rows = listFlows(m_analysis, query, m_shown, stop);
        const qint64 listed = timer.restart();
        const FlowRowsChange change = changeBetween(rows, rows);
        qInfo("sort by %-14s %4lld ms (with change %4.0f ms of processor)", column.title, listed,
              processorMs() - before);
        QCOMPARE(rows->order.size(), std::size_t{FlowCount});
        QVERIFY(listed < 3000);
        m_shown = rows;
    }
}

void TestListSpeed::filters_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"domain77.example", "china", "443", "10.1", "host9 india", "nothing matches this"})
        QTest::newRow(text) << text;
}

void TestListSpeed::filters()
{
    if (!analysis())
        QSKIP("set WAYBILL_BENCH=1 to measure");
    QFETCH(const QString, text);
    const StopFlag stop(false);
    FlowQuery query;
    query.text = text;
    if (m_shown) {
        query.sort = m_shown->query.sort;
        query.order = m_shown->query.order;
    }
    QElapsedTimer timer;
    timer.start();
    const double before = processorMs();
    const FlowRowsPtr rows = listFlows(m_analysis, query, m_shown, stop);
    const qint64 ms = timer.elapsed();
    qInfo("filter \"%s\": %lld ms (%.0f ms of processor), %zu rows", qPrintable(text), ms, processorMs() - before,
          rows->order.size());
    QVERIFY(ms < 1000);
}

void TestListSpeed::buildsTheTree()
{
    if (!analysis())
        QSKIP("set WAYBILL_BENCH=1 to measure");
    DestinationQuery query;
    query.watchList = {China, UnitedStates, Singapore, India};
    QElapsedTimer timer;
    timer.start();
    const DestinationTreePtr tree = buildDestinationTree(m_analysis, query, StopFlag(false));
    qInfo("tree of %zu rows: %lld ms", tree->nodes.size(), timer.elapsed());
    QVERIFY(tree->destinationCount > 0);
}

WAYBILL_UI_TEST(TestListSpeed)
#include "tst_list_speed.moc"
