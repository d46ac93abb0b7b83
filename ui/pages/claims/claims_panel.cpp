// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/claims_panel.h"

#include "base/format.h"
#include "claims/claim_file.h"
#include "models/claim_words.h"
#include "models/text.h"
#include "pages/claims/claim_details.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/stacking_splitter.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr int SideBySide = 230; ///< characters that sheet and claim need beside each other
constexpr int LeastPane = 150;  ///< height beside body type of 13 px

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ClaimsPanel::ClaimsPanel(QThreadPool* pool, QWidget* parent)
    : QWidget(parent), m_pool(pool), m_judge(new ClaimJudge(pool, this)), m_model(new ClaimListModel(this)),
      m_stack(new QStackedWidget(this)), m_headline(new WrappedLabel(this)), m_problem(new WrappedLabel(this)),
      m_remark(new WrappedLabel(this)), m_split(new StackingSplitter(SideBySide, this)), m_table(new QTableView(this)),
      m_scroll(nullptr), m_details(new ClaimDetails(this)), m_new(new QPushButton(tr("New claim…"), this)),
      m_open(new QPushButton(tr("Open claims"), this)), m_edit(new QPushButton(tr("Edit…"), this)),
      m_remove(new QPushButton(tr("Remove…"), this)), m_reply(new QPushButton(tr("Add reply…"), this)),
      m_report(new QPushButton(tr("Save report"), this)), m_save(new QPushButton(tr("Save claims as…"), this)),
      m_undo(new QPushButton(tr("Undo"), this)), m_order(new QComboBox(this))
{
    setType(m_headline, TypeSize::Label, QFont::DemiBold);
    m_headline->setAccessibleName(tr("What came of the claims"));
    m_problem->setAccessibleName(tr("What could not be read"));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_head = buildHead();
    m_stack->addWidget(scrolled(buildEmpty()));
    m_stack->addWidget(buildSheet());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headline, m_head, m_problem, m_remark})
        layout->addWidget(part);
    layout->addWidget(m_stack, 1);
    buildShortcuts();
    connectParts();
    showProblem({});
    showState();
}

QWidget* ClaimsPanel::buildHead()
{
    auto* head = new QWidget(this);
    m_headRow = new WrapLayout(head);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(Grid);
    m_new->setToolTip(tr("Write a claim down as a sentence (Insert)"));
    m_open->setToolTip(tr("Claims of a file, or a bundled pack"));
    m_edit->setToolTip(tr("Change the selected claim (F2)"));
    m_remove->setToolTip(tr("Take the selected claim out (Delete)"));
    m_reply->setToolTip(tr("What the vendor answered to the selected claim"));
    m_undo->setToolTip(tr("Take the last change of the claims back (Ctrl+Z)"));
    m_order->addItem(tr("Contradicted first"));
    m_order->addItem(tr("As in the file"));
    m_order->setAccessibleName(tr("Order of the claims"));
    offerPacks(m_open);
    offerReports();
    for (QPushButton* button : {m_new, m_open, m_edit, m_remove, m_reply, m_report, m_save, m_undo})
        m_headRow->addWidget(button);
    m_headRow->addStretch();
    m_headRow->addWidget(m_order);
    return head;
}

void ClaimsPanel::offerPacks(QPushButton* button)
{
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("A file…")), &QAction::triggered, this, &ClaimsPanel::openFile);
    connect(menu->addAction(tr("The pack of 2014 (Xiaomi)")), &QAction::triggered, this,
            [this] { takeFile(bundledClaimFile("xiaomi-2014")); });
    connect(menu->addAction(tr("General claims")), &QAction::triggered, this,
            [this] { takeFile(bundledClaimFile("general")); });
    button->setMenu(menu);
}

QWidget* ClaimsPanel::buildEmpty()
{
    auto* page = new QWidget(this);
    auto* title = new WrappedLabel(tr("What was said about this phone’s traffic?"), this);
    setType(title, TypeSize::Headline, QFont::DemiBold);
    auto* about = new WrappedLabel(
        tr("A claim is something that somebody said about what a phone sends, as quoted, with who said it, when and "
           "where. Waybill turns it into a test, looks for what would contradict it or bear it out, and gives a "
           "verdict "
           "with its packets, its limits and what would change it. Not seeing something is never proof."),
        this);
    auto* add = new QPushButton(tr("New claim…"), this);
    add->setObjectName(QStringLiteral("firstClaim"));
    add->setProperty("isPrimary", true);
    auto* general = new QPushButton(tr("General claims"), this);
    auto* pack = new QPushButton(tr("The pack of 2014 (Xiaomi)"), this);
    auto* file = new QPushButton(tr("Open a file of claims…"), this);
    general->setToolTip(tr("What makers often say, to be copied and changed"));
    pack->setToolTip(tr("What two newspaper articles of October 2014 printed about Xiaomi’s phones and servers"));
    connect(add, &QPushButton::clicked, this, &ClaimsPanel::writeNew);
    connect(general, &QPushButton::clicked, this, [this] { takeFile(bundledClaimFile("general")); });
    connect(pack, &QPushButton::clicked, this, [this] { takeFile(bundledClaimFile("xiaomi-2014")); });
    connect(file, &QPushButton::clicked, this, &ClaimsPanel::openFile);
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    for (QPushButton* button : {add, general, pack, file})
        row->addWidget(button);
    row->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, PageMargin, 0, PageMargin);
    layout->setSpacing(PanelPadding);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

QWidget* ClaimsPanel::buildSheet()
{
    buildTable();
    auto* padded = new QWidget;
    auto* inside = new QVBoxLayout(padded);
    inside->setContentsMargins(Grid, 0, Grid, Grid);
    inside->addWidget(m_details);
    m_scroll = scrolled(padded);
    m_split->addWidget(m_table);
    m_split->addWidget(m_scroll);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setHandleWidth(Grid);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({2000, 3000}); // as parts of what there is
    setLeastHeight(m_table, LeastPane);
    setLeastHeight(m_scroll, LeastPane);
    return m_split;
}

void ClaimsPanel::buildTable()
{
    styleTable(m_table, tr("Claims"));
    m_table->setObjectName(QStringLiteral("claims"));
    m_table->setModel(m_model);
    constexpr std::array<int, ClaimListModel::ColumnCount> Characters{10, 44, 22, 9, 36, 12};
    for (int column = 0; column < ClaimListModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(m_table, Characters[static_cast<std::size_t>(column)]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->moveSection(ClaimListModel::Outcome, 1); // what one looks for first
}

void ClaimsPanel::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, void (ClaimsPanel::*action)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::Key_Insert), &ClaimsPanel::writeNew);
    add(QKeySequence(Qt::Key_F2), &ClaimsPanel::edit);
    add(QKeySequence::Delete, &ClaimsPanel::remove);
    add(QKeySequence::Undo, &ClaimsPanel::undo);
}

void ClaimsPanel::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &ClaimsPanel::writeNew);
    connect(m_edit, &QPushButton::clicked, this, &ClaimsPanel::edit);
    connect(m_remove, &QPushButton::clicked, this, &ClaimsPanel::remove);
    connect(m_reply, &QPushButton::clicked, this, &ClaimsPanel::reply);
    connect(m_save, &QPushButton::clicked, this, &ClaimsPanel::saveAs);
    connect(m_undo, &QPushButton::clicked, this, &ClaimsPanel::undo);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        m_model->setOrder(order == 0 ? ClaimListModel::Order::ByVerdict : ClaimListModel::Order::AsInFile);
        selectClaim(m_selected);
    });
    connect(m_judge, &ClaimJudge::changed, this, &ClaimsPanel::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClaimsPanel::restoreSelection);
    connect(m_table, &QTableView::activated, this, [this] { (void)m_details->enterEvidence(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const Claim* claim = m_model->claimAt(selectedRow());
        if (claim && !m_isRestoring)
            m_selected = claim->id;
        showSelected();
    });
    connect(m_details, &ClaimDetails::packetRequested, this, &ClaimsPanel::packetRequested);
    connect(m_details, &ClaimDetails::flowRequested, this, &ClaimsPanel::flowRequested);
    connect(m_details, &ClaimDetails::noticed, this, &ClaimsPanel::noticed);
}

void ClaimsPanel::addToHead(QWidget* widget)
{
    m_headRow->addWidget(widget);
    m_additions.push_back(widget);
    showState();
}

void ClaimsPanel::setClaims(const std::string& toml)
{
    if (toml == m_toml)
        return;
    m_toml = toml;
    m_past.clear(); // changed elsewhere
    ClaimSheet sheet;
    m_isReadable = true;
    if (!toml.empty()) {
        Result<ClaimSheet> read = readClaims(toml, {});
        m_isReadable = read.has_value();
        if (read)
            sheet = std::move(*read);
        showProblem(read ? QString()
                         : tr("The claims that are kept cannot be read: %1").arg(shownText(read.error().message)));
    }
    m_judge->setSheet(std::make_shared<const ClaimSheet>(std::move(sheet)));
    showState();
}

void ClaimsPanel::setGround(const ClaimGround& ground)
{
    m_ground = ground;
    JudgingRequest request = ground.request;
    if (ground.isSearching && wantsIdentifiers()) {
        request.before.clear(); // what was not looked for would be called not seen
        request.after.clear();
    }
    m_judge->setGround(std::move(request));
    showState();
}

void ClaimsPanel::setOffset(int minutes)
{
    m_offset = minutes;
    showSelected();
}

bool ClaimsPanel::wantsIdentifiers() const
{
    const std::vector<Claim>& claims = sheet().claims;
    return std::any_of(claims.begin(), claims.end(), [](const Claim& claim) { return needsIdentifiers(claim.test); });
}

void ClaimsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_judge->setWanted(true);
    emit shownChanged(true);
}

void ClaimsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_judge->setWanted(false);
    emit shownChanged(false);
}

/// A line of the file a line, as the reader words it.
void ClaimsPanel::showProblem(const QString& problem)
{
    QString lines = problem;
    lines.replace(QStringLiteral("; line "), QStringLiteral("\nline "));
    m_problem->setText(lines);
    m_problem->setVisible(!lines.isEmpty());
}

QString ClaimsPanel::problem() const
{
    return m_problem->text();
}

QString ClaimsPanel::headline() const
{
    const std::size_t count = sheet().claims.size();
    const QString title = shownText(sheet().title);
    const QString claims = toQString(countedText(count, "claim", "claims"));
    QString text = title.isEmpty() ? claims : QStringLiteral("%1 · %2").arg(title, claims);
    if (!m_judge->problem().isEmpty())
        return QStringLiteral("%1 · %2").arg(text, m_judge->problem());
    if (m_judge->isUpToDate())
        return QStringLiteral("%1: %2").arg(text, verdictCounts(m_judge->judged()->verdicts));
    if (m_ground.isSearching && wantsIdentifiers())
        return QStringLiteral("%1 · %2").arg(text, tr("Looking for identifiers…"));
    return QStringLiteral("%1 · %2").arg(text, m_judge->hasRuns() ? tr("Judging…") : tr("No capture to judge them on"));
}

void ClaimsPanel::showState()
{
    const bool hasClaims = !sheet().claims.empty();
    const bool isWaiting = m_judge->hasRuns() || m_ground.isSearching;
    m_model->setClaims(m_judge->sheet(), m_judge->judged(), isWaiting);
    m_stack->setCurrentIndex(hasClaims ? 1 : 0);
    m_headline->setVisible(hasClaims);
    m_headline->setText(hasClaims ? headline() : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_new, m_open, m_edit, m_remove, m_reply, m_report, m_order})
        part->setVisible(hasClaims);
    for (QWidget* part : m_additions)
        part->setVisible(hasClaims);
    m_head->setVisible(hasClaims || !m_isReadable || !m_past.empty());
    m_save->setVisible(hasClaims || !m_isReadable);
    m_undo->setVisible(!m_past.empty());
    m_remark->setText(m_ground.remark);
    m_remark->setVisible(hasClaims && !m_ground.remark.isEmpty());
}

void ClaimsPanel::selectClaim(const std::string& id)
{
    m_selected = id;
    restoreSelection();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

/// After the rows are others: the same claim, else the first.
void ClaimsPanel::restoreSelection()
{
    const int row = std::max(0, m_model->rowOf(m_selected));
    m_isRestoring = true;
    if (m_model->rowCount() > 0 && selectedRow() != row)
        m_table->selectRow(row);
    m_isRestoring = false;
    showSelected();
}

int ClaimsPanel::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

int ClaimsPanel::selectedIndex() const
{
    return m_model->indexAt(selectedRow());
}

void ClaimsPanel::showSelected()
{
    const Claim* claim = m_model->claimAt(selectedRow());
    if (claim && claim->id != m_shown) {
        m_shown = claim->id;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    for (QPushButton* button : {m_edit, m_remove, m_reply})
        button->setEnabled(claim != nullptr);
    m_details->showClaim(*m_model, selectedRow(), m_offset);
}

QString ClaimsPanel::sentence() const
{
    const Claim* claim = m_model->claimAt(selectedRow());
    const Verdict* verdict = m_model->verdictAt(selectedRow());
    if (!claim || !verdict)
        return {};
    std::string notice;
    for (const ClaimSide side : {ClaimSide::Before, ClaimSide::After})
        for (const ClaimRun& run : m_model->judged()->side(side))
            if (notice.empty())
                notice = run.analysis->reconstructionNotice();
    return quotableVerdict(*claim, *verdict, notice);
}

} // namespace waybill
