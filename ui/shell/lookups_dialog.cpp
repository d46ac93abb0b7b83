// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lookups_dialog.h"

#include "models/case_lookups_model.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

namespace {

QString linesOf(const std::vector<std::string>& names)
{
    QStringList lines;
    for (const std::string& name : names)
        lines << shownText(name);
    return lines.join(QStringLiteral(", "));
}

QString aboutText(const LookupComparison& tables)
{
    QString text = LookupsDialog::tr("Then: %1. Today: %2.").arg(linesOf(tables.then), linesOf(tables.now));
    if (!tables.notToday.empty())
        text += LookupsDialog::tr(" Not loaded today, so not compared: %1.").arg(linesOf(tables.notToday));
    if (!tables.notThen.empty())
        text += LookupsDialog::tr(" Not asked then: %1.").arg(linesOf(tables.notThen));
    if (tables.changes.empty())
        text += LookupsDialog::tr(" No address of this case is placed elsewhere.");
    return text;
}

} // namespace

LookupsDialog::LookupsDialog(const LookupComparison& tables, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Addresses placed elsewhere today"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = new QLabel(aboutText(tables), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* model = new CaseLookupsModel(tables.changes, this);
    auto* table = new QTableView(this);
    styleTable(table, windowTitle());
    table->setModel(model);
    table->setColumnWidth(CaseLookupsModel::Address, columnWidth(table, 26));
    table->setColumnWidth(CaseLookupsModel::Source, columnWidth(table, 24));
    table->setColumnWidth(CaseLookupsModel::Then, columnWidth(table, 18));
    table->horizontalHeader()->setStretchLastSection(true);
    auto* copy = new QPushButton(tr("Copy table"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [model] { QApplication::clipboard()->setText(model->text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new WrapLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(about);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(760, 420);
}

} // namespace waybill
