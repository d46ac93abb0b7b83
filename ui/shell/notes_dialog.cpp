// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notes_dialog.h"

#include "models/note_list_model.h"
#include "models/text.h"
#include "pages/item_views.h"
#include "shell/tab_view.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/text_dialog.h"
#include "widgets/wrap_layout.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

} // namespace

NotesDialog::NotesDialog(TabView* tab)
    : QDialog(tab), m_tab(tab), m_model(new NoteListModel(this)), m_search(new QLineEdit(this)),
      m_starredOnly(new QCheckBox(tr("S&tarred only"), this)), m_list(new QTableView(this)), m_state(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Notes and stars"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildList();
    auto* head = new WrapLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_starredOnly);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildRowButtons());
    layout->addWidget(buildNew());
    layout->addWidget(m_state);
    connect(m_tab, &TabView::notesChanged, this, &NotesDialog::fill);
    connect(m_tab, &TabView::changed, this, &NotesDialog::fill);
    fill();
    resize(880, 540);
    m_text->setFocus();
}

void NotesDialog::buildList()
{
    m_search->setPlaceholderText(tr("Search notes"));
    m_search->setAccessibleName(tr("Search notes"));
    m_search->setClearButtonEnabled(true);
    m_starredOnly->setToolTip(tr("Lists what has a star, with or without a note"));
    styleTable(m_list, tr("Notes and stars"));
    m_list->setObjectName(QStringLiteral("notes"));
    m_list->setModel(m_model);
    m_list->setColumnWidth(NoteListModel::Subject, columnWidth(m_list, 40));
    m_list->setColumnWidth(NoteListModel::Words, columnWidth(m_list, 30));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setAccessibleName(tr("How notes are kept"));
    const auto filter = [this] {
        m_model->setFilter(m_search->text(), m_starredOnly->isChecked());
        updateState();
    };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_starredOnly, &QCheckBox::toggled, this, filter);
    connect(m_list, &QAbstractItemView::activated, this, &NotesDialog::showNoted);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotesDialog::updateState);
    auto* removing = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    removing->setContext(Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &NotesDialog::remove);
}

QPushButton* NotesDialog::addButton(QWidget* parent, const QString& text, const QString& toolTip,
                                    void (NotesDialog::*slot)())
{
    auto* button = new QPushButton(text, parent);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    parent->layout()->addWidget(button);
    return button;
}

QWidget* NotesDialog::buildRowButtons()
{
    auto* box = new QWidget(this);
    auto* row = new WrapLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_show = addButton(box, tr("S&how"), tr("Goes to what it stands on (Enter)"), &NotesDialog::showNoted);
    m_change = addButton(box, tr("&Change…"), tr("Changes its words and its star"), &NotesDialog::change);
    m_remove =
        addButton(box, tr("&Remove"), tr("Takes it back (Delete); the log keeps what it was"), &NotesDialog::remove);
    row->addStretch(1);
    m_save = addButton(box, tr("&Save as text…"), tr("Writes the rows listed into a text file"), &NotesDialog::save);
    return box;
}

QWidget* NotesDialog::buildNew()
{
    const bool isCase = m_tab->wholePlace().subject.empty();
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(isCase ? tr("What should be known about the case as a whole. Single rows are noted by "
                                           "their menus, or with Ctrl+Shift+D.")
                                      : tr("What should be known about the capture as a whole. Single rows are noted "
                                           "by their menus, or with Ctrl+Shift+D."));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(qRound(90 * textUnit()));
    auto* box = new QWidget(this);
    auto* row = new WrapLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    m_add = addButton(box, tr("&Add note"), tr("Adds it to the list (Ctrl+Enter)"), &NotesDialog::add);
    m_add->setProperty("isPrimary", true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesDialog::updateState);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), m_text), &QShortcut::activated, this,
            &NotesDialog::add);
    return box;
}

/// A selected note stays selected.
void NotesDialog::fill()
{
    const NoteListRow* before = m_model->at(selectedRow());
    const std::size_t number = before ? before->number : 0;
    std::vector<NoteListRow> rows;
    for (const CaseNote& note : m_tab->notebook().notes)
        rows.push_back({rows.size() + 1, note, m_tab->noteSubjectText(note)});
    m_model->setNotes(std::move(rows), m_tab->noteOffsetMinutes());
    for (int row = 0; number != 0 && row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->number == number)
            m_list->selectRow(row);
    }
    updateState();
}

void NotesDialog::updateState()
{
    const bool isSelected = selectedRow() >= 0;
    for (QPushButton* button : {m_show, m_change, m_remove}) {
        if (button)
            button->setEnabled(isSelected);
    }
    if (!m_add)
        return;
    m_save->setEnabled(m_model->rowCount() > 0);
    m_add->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    const QString count = m_model->total() == 0 ? tr("Nothing was noted or starred yet.")
                          : shown == m_model->total()
                              ? QString()
                              : tr("%1 of %2 listed.").arg(countShown(shown), countShown(m_model->total()));
    m_state->setText(count.isEmpty() ? m_tab->notesKept() : tr("%1 %2").arg(count, m_tab->notesKept()));
}

int NotesDialog::selectedRow() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void NotesDialog::showNoted()
{
    const NoteListRow* row = m_model->at(selectedRow());
    if (row && !m_tab->showNoted(row->note))
        m_state->setText(tr("%1 cannot be shown here.").arg(row->subject));
}

void NotesDialog::change()
{
    if (const NoteListRow* row = m_model->at(selectedRow()))
        m_tab->askForChange(row->number);
}

void NotesDialog::remove()
{
    const NoteListRow* row = m_model->at(selectedRow());
    if (!row)
        return;
    (void)m_tab->changeNotes([number = row->number](Case& item) -> Result<void> {
        const Result<CaseNote> removed = removeNote(item, number, Program);
        return removed ? Result<void>() : Failure(removed.error());
    });
}

void NotesDialog::save()
{
    auto* dialog = new QFileDialog(this, tr("Save notes as text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray text = tr("Notes on %1\n\n%2").arg(m_tab->title(), m_model->plainText()).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            (new TextDialog(tr("Not saved"), tr("%1: %2").arg(path, file.errorString()), this))->show();
    });
    dialog->open();
}

void NotesDialog::add()
{
    const std::string text = m_text->toPlainText().trimmed().toStdString();
    if (text.empty())
        return;
    const Result<void> added =
        m_tab->changeNotes([this, &text](Case& item) { return setNote(item, m_tab->wholePlace(), text, Program); });
    if (added)
        m_text->clear();
    else
        (new TextDialog(tr("Not noted"), toQString(added.error().message), this))->show();
}

} // namespace waybill
