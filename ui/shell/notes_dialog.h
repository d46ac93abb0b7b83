// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace waybill {

class NoteListModel;
class TabView;

/// Edit › Notes and stars: everything that was noted or starred in one tab, found by words, opened, changed and taken
/// back; room for one more note on the whole. Stays open beside the pages and follows them; goes when closed.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    /// Child of the tab.
    explicit NotesDialog(TabView* tab);

private:
    void buildList();
    [[nodiscard]] QWidget* buildRowButtons();
    [[nodiscard]] QWidget* buildNew();
    QPushButton* addButton(QWidget* parent, const QString& text, const QString& toolTip, void (NotesDialog::*slot)());
    void fill();
    void updateState();
    void showNoted();
    void change();
    void remove();
    void save();
    void add();
    [[nodiscard]] int selectedRow() const;

    TabView* m_tab;
    NoteListModel* m_model;
    QLineEdit* m_search;
    QCheckBox* m_starredOnly;
    QTableView* m_list;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    QPushButton* m_show = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace waybill
