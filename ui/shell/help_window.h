// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/help_topics.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace waybill {

/// The help: a search line, the topics by section, and the text of the selected one. Not modal; goes when closed.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    HelpWindow(std::vector<HelpTopic> topics, QWidget* parent);

    /// Shows the topic of that title, in that section when several have it; false when there is none.
    bool showTopic(const QString& title, const QString& section = {});
    /// Lists the topics with this text in title or text, as the search line does.
    void search(const QString& text);
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int listedTopics() const;

private:
    void fill(const QString& text);
    void showCurrent();

    std::vector<HelpTopic> m_topics;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QPlainTextEdit* m_text;
};

} // namespace waybill
