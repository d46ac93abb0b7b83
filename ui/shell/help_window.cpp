// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_window.h"

#include "style/type.h"
#include "style/zoom.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

constexpr int TopicRole = Qt::UserRole;

int topicOf(const QTreeWidgetItem* item)
{
    const QVariant topic = item ? item->data(0, TopicRole) : QVariant();
    return topic.isValid() ? topic.toInt() : -1;
}

} // namespace

HelpWindow::HelpWindow(std::vector<HelpTopic> topics, QWidget* parent)
    : QDialog(parent), m_topics(std::move(topics)), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search columns, words and keys"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(tr("Lists the topics that have all these words in title or text"));
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Topics"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the topic"));
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({280, 440});
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->addWidget(m_search);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    resize(780, 520);
    fill({});
}

void HelpWindow::search(const QString& text)
{
    m_search->setText(text);
}

/// Sections in the order of their first topic; without a search they are closed, so that they can be seen at a glance.
void HelpWindow::fill(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    QTreeWidgetItem* section = nullptr;
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        const HelpTopic& topic = m_topics[i];
        const QString all = topic.section + QLatin1Char('\n') + topic.title + QLatin1Char('\n') + topic.text;
        if (!std::all_of(words.begin(), words.end(),
                         [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        if (!section || section->text(0) != topic.section)
            section = new QTreeWidgetItem(m_list, {topic.section});
        auto* item = new QTreeWidgetItem(section, {topic.title});
        item->setData(0, TopicRole, static_cast<int>(i));
    }
    if (!words.isEmpty())
        m_list->expandAll();
    QTreeWidgetItem* first = m_list->topLevelItem(0);
    if (first)
        m_list->setCurrentItem(words.isEmpty() ? first : first->child(0));
    else
        m_text->setPlainText(tr("No topic has “%1”.").arg(text));
}

bool HelpWindow::showTopic(const QString& title, const QString& section)
{
    m_search->clear();
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const int topic = topicOf(*it);
        if (topic < 0 || m_topics[static_cast<std::size_t>(topic)].title != title)
            continue;
        if (!section.isEmpty() && m_topics[static_cast<std::size_t>(topic)].section != section)
            continue;
        m_list->setCurrentItem(*it);
        m_list->scrollToItem(*it);
        return true;
    }
    return false;
}

void HelpWindow::showCurrent()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    QStringList parts;
    const auto addTopic = [this, &parts](int topic) {
        const HelpTopic& shown = m_topics[static_cast<std::size_t>(topic)];
        parts << shown.title + QLatin1Char('\n') + shown.text;
    };
    if (const int topic = topicOf(item); topic >= 0)
        addTopic(topic);
    for (int child = 0; child < item->childCount(); ++child)
        addTopic(topicOf(item->child(child)));
    const bool isKeys = item->text(0) == tr("Keys");
    if (isKeys)
        setFixedType(m_text);
    else
        setType(m_text, TypeSize::Body);
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
}

QString HelpWindow::shownText() const
{
    return m_text->toPlainText();
}

int HelpWindow::listedTopics() const
{
    int count = 0;
    for (int section = 0; section < m_list->topLevelItemCount(); ++section)
        count += m_list->topLevelItem(section)->childCount();
    return count;
}

} // namespace waybill
