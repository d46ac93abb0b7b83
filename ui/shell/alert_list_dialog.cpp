// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/alert_list_dialog.h"

#include "base/format.h"
#include "models/alert_list_model.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "style/type.h"
#include "widgets/text_dialog.h"
#include "widgets/wrap_layout.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

namespace {

/// Sentences of several lines, with air between them.
class SentenceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Grid);
    }
};

} // namespace

AlertListDialog::AlertListDialog(AlertListModel* model, QString title, QWidget* parent)
    : QDialog(parent), m_model(model), m_title(std::move(title)), m_list(new QTableView(this)),
      m_state(new QLabel(this))
{
    setWindowTitle(tr("Alerts"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(buildButtons());
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AlertListDialog::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlertListDialog::updateState);
    resize(960, 480);
    if (m_model->rowCount() > 0)
        m_list->selectRow(m_model->rowCount() - 1);
    updateState();
    m_list->setFocus();
}

void AlertListDialog::buildList()
{
    styleTable(m_list, tr("Alerts"));
    m_list->setObjectName(QStringLiteral("alerts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SentenceDelegate(m_list));
    m_list->horizontalHeader()->setSectionResizeMode(AlertListModel::Time, QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(AlertListModel::Sentence, QHeaderView::Stretch);
    m_list->setWordWrap(true);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a sentence is read, not guessed
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setAccessibleName(tr("How many alerts there are"));
    connect(m_list, &QAbstractItemView::activated, this, &AlertListDialog::showFlow);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertListDialog::updateState);
}

QPushButton* AlertListDialog::addButton(QWidget* parent, const QString& text, const QString& toolTip,
                                        void (AlertListDialog::*slot)())
{
    auto* button = new QPushButton(text, parent);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    parent->layout()->addWidget(button);
    return button;
}

QWidget* AlertListDialog::buildButtons()
{
    auto* box = new QWidget(this);
    auto* row = new WrapLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_show = addButton(box, tr("S&how the flow"), tr("Goes to the flow that the alert is about (Enter)"),
                       &AlertListDialog::showFlow);
    m_copy = addButton(box, tr("&Copy all"), tr("Copies all alerts as text"), &AlertListDialog::copyAll);
    m_save = addButton(box, tr("&Save as text…"), tr("Writes all alerts into a text file"), &AlertListDialog::save);
    row->addStretch(1);
    addButton(box, tr("&Rules…"), tr("Which alerts there are, and whether they are heard"),
              &AlertListDialog::rulesRequested);
    return box;
}

void AlertListDialog::updateState()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const Alert* alert = rows.isEmpty() ? nullptr : m_model->at(rows.front().row());
    const int count = m_model->rowCount();
    m_state->setText(count == 0
                         ? tr("No rule had anything to tell yet.")
                         : tr("%1. Each is told once, with the time of the packet that shows it.")
                               .arg(toQString(countedText(static_cast<std::uint64_t>(count), "alert", "alerts"))));
    if (!m_save)
        return;
    m_show->setEnabled(alert && !alert->flow.isNone());
    m_copy->setEnabled(count > 0);
    m_save->setEnabled(count > 0);
}

void AlertListDialog::showFlow()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const Alert* alert = rows.isEmpty() ? nullptr : m_model->at(rows.front().row());
    if (alert && !alert->flow.isNone())
        emit flowRequested(alert->flow);
}

QString AlertListDialog::text() const
{
    return tr("Alerts of %1\n\n%2").arg(m_title, m_model->plainText());
}

void AlertListDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(text());
    m_state->setText(tr("Copied."));
}

void AlertListDialog::save()
{
    auto* dialog = new QFileDialog(this, tr("Save alerts as text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray bytes = text().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            (new TextDialog(tr("Not saved"), tr("%1: %2").arg(path, file.errorString()), this))->show();
    });
    dialog->open();
}

} // namespace waybill
