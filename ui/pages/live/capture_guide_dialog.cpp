// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/capture_guide_dialog.h"

#include "pages/live/form_grid.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/small_room.h"
#include "widgets/stacking_splitter.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int SideBySide = 88; ///< characters of list and page together

QLabel* heading(const QString& text, QWidget* parent, TypeSize size = TypeSize::Body)
{
    QLabel* label = plainText(text, parent);
    setType(label, size, QFont::DemiBold);
    return label;
}

QVBoxLayout* pageLayout(QWidget* page, const QString& title)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid, Grid, Grid, 0);
    layout->setSpacing(Grid);
    layout->addWidget(heading(title, page, TypeSize::Title));
    return layout;
}

/// A command that can be copied.
QWidget* commandRow(const QString& command, QWidget* parent)
{
    auto* row = new QWidget(parent);
    QLabel* line = plainText(command, row);
    setFixedType(line);
    auto* copy = new QPushButton(CaptureGuideDialog::tr("Copy"), row);
    copy->setAutoDefault(false);
    copy->setAccessibleName(CaptureGuideDialog::tr("Copy the command %1").arg(command));
    QObject::connect(copy, &QPushButton::clicked, copy, [copy, command] {
        QApplication::clipboard()->setText(command);
        copy->setText(CaptureGuideDialog::tr("Copied"));
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(2 * PanelPadding, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

void addList(QVBoxLayout& layout, const QString& title, const QStringList& lines, QWidget* page)
{
    layout.addWidget(heading(title, page));
    for (const QString& line : lines)
        layout.addWidget(plainText(QStringLiteral("•  ") + line, page));
}

/// The question beside the answers of the four ways.
QTableWidget* buildTable(QWidget* parent)
{
    const std::vector<GuideRow> rows = guideTable();
    auto* table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(CaptureWays.size()), parent);
    table->setAccessibleName(CaptureGuideDialog::tr("The four ways side by side"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    QStringList questions, ways;
    for (const CaptureWay way : CaptureWays)
        ways << guidePage(way).title;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        questions << rows[row].question;
        for (std::size_t way = 0; way < CaptureWays.size(); ++way)
            table->setItem(static_cast<int>(row), static_cast<int>(way), new QTableWidgetItem(rows[row].answers[way]));
    }
    table->setHorizontalHeaderLabels(ways);
    table->setVerticalHeaderLabels(questions);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    table->horizontalHeader()->setMinimumSectionSize(qRound(124 * textUnit()));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setMinimumSectionSize(2 * table->fontMetrics().height() + 12);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setMinimumHeight(3 * table->fontMetrics().height());
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents,
                     Qt::QueuedConnection); // heights follow from widths
    return table;
}

} // namespace

CaptureGuideDialog::CaptureGuideDialog(QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How to capture a phone"));
    m_list->setAccessibleName(tr("Ways to capture"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setMinimumWidth(qRound(160 * textUnit()));
    setLeastHeight(m_list, 120);
    setLeastHeight(m_pages, 240);
    auto* split = new StackingSplitter(SideBySide, this);
    split->addWidget(m_list);
    split->addWidget(m_pages);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({220, 620});
    for (const CaptureWay way : CaptureWays)
        addPage(guidePage(way).title, buildWay(way));
    addPage(tr("Side by side"), buildComparison());
    addPage(tr("What to write down"), buildNotes());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(PanelPadding);
    layout->addWidget(split, 1);
    layout->addWidget(buildButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        m_take->setVisible(row >= 0 && row < static_cast<int>(CaptureWays.size()));
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(1040, 680);
}

QWidget* CaptureGuideDialog::buildButtons()
{
    auto* box = new QWidget(this);
    m_take = new QPushButton(tr("Capture this way…"), box);
    m_take->setProperty("isPrimary", true);
    m_take->setObjectName(QStringLiteral("takeWay"));
    auto* close = new QPushButton(tr("Close"), box);
    close->setAutoDefault(false);
    auto* buttons = new WrapLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit wayChosen(CaptureWays[static_cast<std::size_t>(m_list->currentRow())]);
        accept();
    });
    return box;
}

void CaptureGuideDialog::showWay(CaptureWay way)
{
    m_list->setCurrentRow(static_cast<int>(way));
}

void CaptureGuideDialog::addPage(const QString& title, QWidget* page)
{
    m_list->addItem(title);
    m_pages->addWidget(scrolledWhenSmall(page));
}

QWidget* CaptureGuideDialog::buildWay(CaptureWay way)
{
    const GuidePage said = guidePage(way);
    auto* page = new QWidget(this);
    QVBoxLayout* layout = pageLayout(page, said.title);
    layout->addWidget(quietText(said.inShort, page));
    layout->addWidget(heading(tr("What to do"), page));
    int number = 0;
    for (const GuideStep& step : said.steps) {
        layout->addWidget(plainText(tr("%1.  %2").arg(++number).arg(step.text), page));
        if (!step.command.isEmpty())
            layout->addWidget(commandRow(step.command, page));
    }
    addList(*layout, tr("What it sees"), said.sees, page);
    addList(*layout, tr("What it misses"), said.misses, page);
    layout->addWidget(heading(tr("What may be concluded"), page));
    layout->addWidget(plainText(said.conclusions, page));
    layout->addWidget(quietText(tr("“Captured at” is set to “%1”.").arg(said.vantage), page));
    layout->addStretch(1);
    return page;
}

QWidget* CaptureGuideDialog::buildComparison()
{
    auto* page = new QWidget(this);
    QVBoxLayout* layout = pageLayout(page, tr("Side by side"));
    layout->addWidget(
        quietText(tr("None of them sees into encrypted connections. Two captures are compared fairly only "
                     "when both were made the same way."),
                  page));
    QTableWidget* table = buildTable(page);
    table->setMinimumHeight(qRound(240 * textUnit()));
    layout->addWidget(table, 1);
    return page;
}

QWidget* CaptureGuideDialog::buildNotes()
{
    auto* page = new QWidget(this);
    QVBoxLayout* layout = pageLayout(page, tr("What to write down"));
    layout->addWidget(
        quietText(tr("What packets do not say, and nobody remembers a month later. Most of it has a field in "
                     "“What you know about this recording”."),
                  page));
    for (const QString& line : guideNotes())
        layout->addWidget(plainText(QStringLiteral("•  ") + line, page));
    layout->addStretch(1);
    return page;
}

} // namespace waybill
