// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/versions_panel.h"

#include "models/comparison_words.h"
#include "models/text.h"
#include "pages/matrix_panel.h"
#include "style/type.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr std::array AllRows{BuildTimelineModel::Rows::Countries, BuildTimelineModel::Rows::ServiceGroups,
                             BuildTimelineModel::Rows::Destinations};

/// Whether a timeline of these sides would be the same. What is only written down, and does not decide, is left out.
bool areAlike(const std::vector<SideInput>& a, const std::vector<SideInput>& b)
{
    const auto isRunAlike = [](const RunInput& one, const RunInput& other) {
        const RunConditions &x = one.conditions, &y = other.conditions;
        return one.analysis == other.analysis && x.isControl == y.isControl && x.slot == y.slot && x.build == y.build &&
               x.device == y.device && x.consent == y.consent && x.reset == y.reset && x.account == y.account &&
               x.vantage == y.vantage && x.accessNetwork == y.accessNetwork && x.script == y.script && x.sim == y.sim &&
               x.region == y.region && x.updatedAt == y.updatedAt;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const SideInput& one, const SideInput& other) {
        return one.name == other.name && one.role == other.role &&
               std::equal(one.runs.begin(), one.runs.end(), other.runs.begin(), other.runs.end(), isRunAlike);
    });
}

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

VersionsPanel::VersionsPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_model(new BuildTimelineModel(this)), m_sentence(textLabel(this)), m_limits(textLabel(this)),
      m_rows(new QTabBar(this)), m_job(
                                     pool, [this](Outcome outcome) { show(outcome); },
                                     [this](const QString& problem) { m_sentence->setText(problem); })
{
    setType(m_sentence, TypeSize::Label, QFont::DemiBold);
    m_sentence->setAccessibleName(tr("What the builds show"));
    m_sentence->setText(tr("Comparing the builds…"));
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(buildMatrix());
    inside->addWidget(m_limits);
    inside->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(scroll, 1);
    setFocusProxy(m_matrix->table());
}

QWidget* VersionsPanel::buildMatrix()
{
    m_matrix = new MatrixPanel(m_model,
                               {tr("Content sent, by build"),
                                tr("per hour, and the change against the build before; each field opens its "
                                   "flows"),
                                tr("There is nothing of this kind in any build."), 180, 44, 3},
                               this);
    m_matrix->table()->setObjectName(QStringLiteral("versions"));
    for (std::size_t i = 0; i < AllRows.size(); ++i)
        m_rows->addTab(QString());
    m_rows->setAccessibleName(tr("What the rows are"));
    m_matrix->addToHead(m_rows);
    showTabs();
    connect(m_rows, &QTabBar::currentChanged, this,
            [this](int tab) { m_model->setRows(AllRows[static_cast<std::size_t>(tab)]); });
    connect(m_matrix, &MatrixPanel::cellActivated, this, [this](const QModelIndex& index) {
        const BuildTimelineModel::Behind behind = m_model->behind(index);
        if (!behind.flows.isEmpty())
            emit flowsRequested(behind.comparison, behind.flows);
    });
    return m_matrix;
}

void VersionsPanel::showTabs()
{
    const std::array<QString, AllRows.size()> names{tr("Countries"), tr("Services"), tr("Destinations")};
    for (std::size_t i = 0; i < AllRows.size(); ++i)
        m_rows->setTabText(static_cast<int>(i),
                           QStringLiteral("%1 %2").arg(names[i], countShown(m_model->count(AllRows[i]))));
}

VersionsPanel::Outcome VersionsPanel::compute(const std::vector<SideInput>& sides,
                                              const std::vector<CountryCode>& watchList, const StopFlag& stop)
{
    CompareOptions options;
    options.watchList = watchList;
    Result<BuildTimeline> timeline = timelineOfBuilds(sides, options, [&stop](const Progress&) {
        return stop.load(std::memory_order_relaxed) ? Continue::Cancel : Continue::Yes;
    });
    if (!timeline)
        return {nullptr, tr("The builds could not be compared: %1").arg(shownText(describe(timeline.error())))};
    return {std::make_shared<const BuildTimeline>(std::move(*timeline)), QString()};
}

void VersionsPanel::setSides(std::vector<SideInput> sides, const std::vector<CountryCode>& watchList)
{
    for (SideInput& side : sides) { // what was not read yet is not compared yet
        const auto unread = std::remove_if(side.runs.begin(), side.runs.end(),
                                           [](const RunInput& run) { return run.analysis == nullptr; });
        side.runs.erase(unread, side.runs.end());
    }
    const auto empty =
        std::remove_if(sides.begin(), sides.end(), [](const SideInput& side) { return side.runs.empty(); });
    sides.erase(empty, sides.end());
    if (areAlike(sides, m_sides) && watchList == m_watchList && !sides.empty())
        return;
    m_sides = sides;
    m_watchList = watchList;
    if (sides.size() < 2) {
        m_job.cancel();
        show({nullptr, tr("Fewer than two sides of the case were read; there is nothing to line up yet.")});
        return;
    }
    const LatestJob<Outcome>::Work work = [sides = std::move(sides), watchList](const StopFlag& stop) {
        return compute(sides, watchList, stop);
    };
    m_job.start([work] { return work; }, LatestJob<Outcome>::Running::Stop);
}

void VersionsPanel::show(const Outcome& outcome)
{
    m_timeline = outcome.timeline;
    m_sentence->setText(m_timeline ? toQString(m_timeline->sentence) : outcome.problem);
    QStringList limits;
    if (m_timeline)
        for (const Caveat& caveat : m_timeline->caveats)
            limits << QStringLiteral("– ") + toQString(caveat.text);
    m_limits->setText(limits.join(QLatin1Char('\n')));
    m_model->setTimeline(m_timeline);
    showTabs();
}

QString VersionsPanel::copySentence() const
{
    if (!m_timeline)
        return {};
    QStringList lines;
    if (const QString notice = noticeShown(m_timeline->reconstruction, m_timeline->imported); !notice.isEmpty())
        lines << notice;
    lines << toQString(m_timeline->sentence);
    for (const Caveat& caveat : m_timeline->caveats)
        lines << toQString(caveat.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace waybill
