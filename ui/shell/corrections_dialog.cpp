// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/corrections_dialog.h"

#include "analysis/rule_sentences.h"
#include "base/format.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>
#include <utility>

namespace waybill {

namespace {

enum Column { Rule, Changes, Reason, Columns };

/// What each rule decides about, where it is applied; short or empty where it is not.
std::vector<TrafficTotals> trafficOf(const std::vector<AnalystRule>& rules, const std::vector<AnalysisPtr>& analyses)
{
    std::vector<const Analysis*> ruled;
    for (const AnalysisPtr& analysis : analyses) {
        if (analysis->rules() != nullptr && analysis->rules()->rules() == rules)
            ruled.push_back(analysis.get());
    }
    return trafficByRule(ruled);
}

} // namespace

CorrectionsDialog::CorrectionsDialog(QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_takeBack(new QPushButton(tr("&Take back"), this)),
      m_state(new QLabel(this)), m_log(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Corrections by the analyst"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Correction"), tr("Decides about"), tr("Reason and source")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Corrections; Space switches one on or off"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_takeBack->setToolTip(tr("Removes the correction from all figures; the log keeps both"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setAccessibleName(tr("Log of corrections"));
    m_log->setPlaceholderText(tr("Nothing was corrected yet."));
    connect(m_takeBack, &QPushButton::clicked, this, [this] { emit takenBack(selectedNumber()); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CorrectionsDialog::updateButton);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isFilling)
            emit switched(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)) + 1,
                          item->checkState(Rule) == Qt::Checked);
    });
    buildLayout();
    updateButton();
}

void CorrectionsDialog::buildLayout()
{
    auto* buttons = new WrapLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    for (const auto kind : {AnalystRule::Kind::Country, AnalystRule::Kind::LeaveOut}) {
        const bool isCountry = kind == AnalystRule::Kind::Country;
        auto* add = new QPushButton(isCountry ? tr("C&ountry is wrong…") : tr("&Leave out…"), this);
        add->setToolTip(isCountry ? tr("Say where an address, a prefix or a host is")
                                  : tr("Leave traffic out of all figures that is not the phone's own"));
        connect(add, &QPushButton::clicked, this, [this, kind] { emit addRequested(kind); });
        buttons->addWidget(add);
    }
    auto* close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid * 2);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 2);
    layout->addWidget(new QLabel(tr("What was done"), this));
    layout->addWidget(m_log, 1);
    layout->addLayout(buttons);
    resize(820, 460);
}

void CorrectionsDialog::setCorrections(const std::vector<AnalystRule>& rules, const std::vector<LogEntry>& log,
                                       const std::vector<AnalysisPtr>& analyses)
{
    m_isFilling = true;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear(); // rows are few: a person made them
    const std::vector<TrafficTotals> traffic = trafficOf(rules, analyses);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        QString changes = rules[i].isOn ? tr("being computed…") : tr("off");
        if (rules[i].isOn && i < traffic.size())
            changes =
                tr("%1, %2 of content")
                    .arg(toQString(countedText(traffic[i].flows, "flow", "flows")), bytesShown(traffic[i].contentUp));
        const QString all = toQString(fullRuleText(rules[i]));
        const QString rule = toQString(ruleText(rules[i]));
        auto* item = new QTreeWidgetItem(m_list, {rule, changes, all.mid(rule.size() + 2).chopped(1)}); // " (" … ")"
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Rule, rules[i].isOn ? Qt::Checked : Qt::Unchecked);
        for (int column = 0; column < Columns; ++column)
            item->setToolTip(column, plainToolTip(all));
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(std::max(row, 0), m_list->topLevelItemCount() - 1)));
    m_state->setText(rules.empty()
                         ? tr("No corrections. “Country is wrong…” and “Leave out…” stand in the menu of every "
                              "row of Destinations and Flows.")
                         : tr("Figures are marked where a correction changed them, and given without it too."));
    QStringList lines;
    for (const LogEntry& entry : log)
        lines << tr("%1 UTC  %2").arg(toQString(dateTimeText(entry.time, 0)), shownText(entry.text));
    m_log->setPlainText(lines.join(QLatin1Char('\n')));
    m_isFilling = false;
    updateButton();
}

std::size_t CorrectionsDialog::selectedNumber() const
{
    return static_cast<std::size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()) + 1);
}

void CorrectionsDialog::updateButton()
{
    m_takeBack->setEnabled(selectedNumber() > 0);
}

} // namespace waybill
