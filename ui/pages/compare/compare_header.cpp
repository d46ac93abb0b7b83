// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_header.h"

#include "models/comparison_words.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/elided_label.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CompareHeader::CompareHeader(QWidget* parent)
    : QWidget(parent), m_swap(new QPushButton(tr("⇄ Swap sides"), this)), m_window(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy as sentence"), this)), m_print(new QPushButton(tr("Print"), this)),
      m_headline(wrappedLabel(this)), m_line(new ElidedLabel(this)), m_rest(wrappedLabel(this)),
      m_limits(new QWidget(this)), m_limitLayout(new QVBoxLayout(m_limits))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(buildSides());
    layout->addWidget(buildSentence());
    layout->addWidget(m_rest);
    layout->addWidget(m_limits);
    m_limitLayout->setContentsMargins(0, 0, 0, 0);
    m_limitLayout->setSpacing(0);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    setType(m_rest, TypeSize::Label);
    m_rest->setAccessibleName(tr("What the sentence is worth"));
    connect(m_swap, &QPushButton::clicked, this, &CompareHeader::swapRequested);
    connect(m_copy, &QPushButton::clicked, this, &CompareHeader::copyRequested);
    connect(m_print, &QPushButton::clicked, this, &CompareHeader::printRequested);
    showSentence();
}

QWidget* CompareHeader::buildSides()
{
    auto* box = new QWidget(this);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    m_swap->setProperty("isLink", true);
    m_swap->setCursor(Qt::PointingHandCursor);
    m_swap->setAccessibleName(tr("Swap sides"));
    m_swap->setToolTip(tr("Before becomes After, and After Before"));
    const std::array<QString, 2> names{tr("Before"), tr("After")};
    for (std::size_t side = 0; side < 2; ++side) {
        auto* name = new QLabel(names[side], box);
        setType(name, TypeSize::Label, QFont::DemiBold);
        m_sides[side] = new ElidedLabel(box);
        m_sides[side]->setMuted(true);
        layout->addWidget(name);
        layout->addWidget(m_sides[side]);
        layout->addSpacing(Grid);
        if (side == 0)
            layout->addWidget(m_swap);
    }
    layout->addStretch(1);
    buildWindows();
    layout->addWidget(m_window);
    return box;
}

void CompareHeader::buildWindows()
{
    m_window->setProperty("isLink", true);
    m_window->setObjectName(QStringLiteral("window"));
    m_window->setText(tr("All of each run"));
    m_window->setAccessibleName(tr("Which part of each run is compared"));
    m_window->setToolTip(tr("First minutes, the day after an update, idle and active stretches can be compared by "
                            "themselves; the sentence says so"));
    auto* menu = new QMenu(m_window);
    const std::pair<RunWindow, QString> parts[] = {
        {RunWindow::All, tr("All of each run")},
        {RunWindow::Start, tr("Only ten minutes after joining the network")},
        {RunWindow::Update, tr("Only the day after the update")},
        {RunWindow::Steady, tr("Without first minutes and the day after")},
        {RunWindow::Idle, tr("Only idle stretches")},
        {RunWindow::Active, tr("Only active stretches")},
    };
    for (const auto& part : parts) {
        const RunWindow window = part.first;
        QAction* action = menu->addAction(part.second);
        action->setData(static_cast<int>(window));
        connect(action, &QAction::triggered, this, [this, window] {
            showWindow(window);
            emit windowChosen(window);
        });
    }
    m_window->setMenu(menu);
}

void CompareHeader::showWindow(RunWindow window)
{
    const QList<QAction*> actions = m_window->menu()->actions();
    for (const QAction* action : actions) {
        if (action->data().toInt() == static_cast<int>(window))
            m_window->setText(action->text());
    }
}

QWidget* CompareHeader::buildSentence()
{
    setType(m_headline, TypeSize::Headline, QFont::DemiBold);
    setType(m_line, TypeSize::Label, QFont::DemiBold);
    m_headline->setAccessibleName(tr("Headline"));
    m_copy->setToolTip(tr("Copies the sentence with what follows it: scope, limits, method and sources"));
    m_line->hide();
    auto* box = new QWidget(this);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_headline, 1);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addWidget(m_print, 0, Qt::AlignTop);
    return box;
}

void CompareHeader::setComparison(const ComparisonPtr& comparison, const QString& waiting)
{
    m_comparison = comparison;
    m_waiting = waiting;
    for (std::size_t side = 0; side < 2; ++side) {
        const ComparedSide* shown = !comparison ? nullptr : side == 0 ? &comparison->before : &comparison->after;
        m_sides[side]->setText(shown ? sideShown(*shown) : QString());
        if (shown)
            m_sides[side]->setToolTip(
                plainToolTip(sideShown(*shown) + QLatin1Char('\n') + evidenceLevelShown(shown->level)));
    }
    showSentence();
    showLimits();
}

void CompareHeader::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    showSentence();
}

void CompareHeader::setButtonsVisible(bool areVisible)
{
    for (QPushButton* button : {m_swap, m_window, m_copy, m_print})
        button->setVisible(areVisible);
}

void CompareHeader::showSentence()
{
    const QString finding = m_comparison ? toQString(m_comparison->finding) : m_waiting;
    const QString worth = m_comparison ? toQString(m_comparison->worth) : QString();
    m_headline->setText(finding);
    m_line->setText(worth.isEmpty() ? finding : finding + QLatin1Char(' ') + worth);
    m_rest->setText(worth);
    m_headline->setVisible(!m_isCompact);
    m_line->setVisible(m_isCompact);
    m_rest->setVisible(!m_isCompact && !worth.isEmpty());
    m_limits->setVisible(!m_isCompact && m_mostLimits > 0 && m_comparison && !m_comparison->caveats.empty());
    m_copy->setEnabled(m_comparison != nullptr);
    m_print->setEnabled(m_comparison != nullptr);
}

void CompareHeader::showLimits()
{
    while (QLayoutItem* item = m_limitLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_comparison)
        return;
    const std::vector<Caveat>& caveats = m_comparison->caveats;
    const std::size_t shown = caveats.size() <= m_mostLimits + 1 ? caveats.size() : m_mostLimits;
    for (std::size_t i = 0; i < shown; ++i) {
        auto* line = new ElidedLabel(m_limits);
        line->setNotice(true);
        line->setText(toQString(caveats[i].text));
        m_limitLayout->addWidget(line);
    }
    if (shown == caveats.size())
        return;
    auto* more = new QPushButton(tr("%n more limits", nullptr, static_cast<int>(caveats.size() - shown)), m_limits);
    more->setProperty("isLink", true);
    more->setCursor(Qt::PointingHandCursor);
    more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(more, &QPushButton::clicked, this, &CompareHeader::limitsRequested);
    m_limitLayout->addWidget(more);
}

} // namespace waybill
