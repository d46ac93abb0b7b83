// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filter_line.h"

#include "filter/filter.h"
#include "models/text.h"
#include "style/type.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyle>

namespace waybill {

namespace {

/// An operator or a bracket somewhere: no plain words.
bool looksLikeExpression(const QString& text)
{
    static const QRegularExpression signs(
        QStringLiteral("[=<>!&|~(){}\"]|\\b(and|or|not|contains|matches|in|eq|ne|gt|lt|ge|le)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return signs.match(text).hasMatch();
}

/// Positions in UTF-8 and in the line's own UTF-16 differ beyond ASCII.
std::size_t bytesBefore(const QString& text, int position)
{
    return static_cast<std::size_t>(text.left(position).toUtf8().size());
}

int positionOf(const QByteArray& utf8, std::size_t bytes)
{
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
}

} // namespace

FilterLine::FilterLine(QWidget* parent)
    : QLineEdit(parent), m_choices(new QStandardItemModel(this)), m_completer(new QCompleter(m_choices, this)),
      m_hint(new QLabel(this, Qt::ToolTip))
{
    setPlaceholderText(tr("Filter: words, or country == CN and content.up > 1k   Ctrl+F"));
    setAccessibleName(tr("Filter by words, or by an expression that Enter applies to all pages"));
    setToolTip(
        tr("Words narrow the lists as you type. Expressions as in Wireshark are applied to all pages with Enter: "
           "country == CN and content.up > 1k. Ctrl+Space completes."));
    setClearButtonEnabled(true);
    setAcceptDrops(false); // files dropped here open, as anywhere in the window
    fitToText();
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMargin(6);
    m_hint->setFocusPolicy(Qt::NoFocus);
    connect(this, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(this, &QLineEdit::textEdited, this, &FilterLine::showCompletions);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { complete(index.row()); });
}

void FilterLine::fitToText()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    setMaximumWidth(fontMetrics().averageCharWidth() * 90);
}

void FilterLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToText();
}

FilterLine::Reading FilterLine::readingOf(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Reading::Empty;
    if (Filter::parse(text.toStdString()))
        return Reading::Valid;
    return looksLikeExpression(text) ? Reading::Invalid : Reading::Words;
}

void FilterLine::showText(const QString& text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(this);
    setText(text);
    read();
}

void FilterLine::read()
{
    m_reading = readingOf(text());
    m_problem.clear();
    if (m_reading == Reading::Invalid)
        m_problem = shownText(Filter::parse(text().toStdString()).error().sentence);
    const char* const state = m_reading == Reading::Valid ? "valid" : m_reading == Reading::Invalid ? "invalid" : "";
    if (property("filterState").toString() != QLatin1String(state)) {
        setProperty("filterState", QString::fromLatin1(state));
        style()->unpolish(this);
        style()->polish(this);
    }
    setAccessibleDescription(m_reading == Reading::Valid ? tr("An expression; Enter applies it") : m_problem);
    m_hint->hide();
    // What is an expression narrows nothing until Enter; a bare word that is also one ("tls") does both.
    const QString words = looksLikeExpression(text()) ? QString() : text();
    if (std::exchange(m_words, words) != words)
        emit wordsChanged(words);
    if (m_reading == Reading::Empty)
        emit emptied();
}

void FilterLine::showCompletions()
{
    m_choices->clear();
    const QString now = text();
    if (now.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completions = completionsAt(now.toStdString(), bytesBefore(now, cursorPosition()), m_analysis.get());
    for (const Completion& completion : m_completions) {
        auto* item = new QStandardItem(shownText(completion.text));
        item->setToolTip(plainToolTip(shownText(completion.what)));
        item->setData(tr("%1, %2").arg(shownText(completion.text), shownText(completion.what)), Qt::AccessibleTextRole);
        if (!completion.what.empty())
            item->setText(tr("%1   –   %2").arg(shownText(completion.text), shownText(completion.what)));
        m_choices->appendRow(item);
    }
    if (m_completions.empty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setWidth(std::max(width(), fontMetrics().averageCharWidth() * 70));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({});
}

void FilterLine::complete(int row)
{
    if (row < 0 || row >= static_cast<int>(m_completions.size()))
        return;
    const Completion chosen = m_completions[static_cast<std::size_t>(row)];
    const QByteArray utf8 = text().toUtf8();
    const int from = positionOf(utf8, chosen.replaceFrom);
    const int to = positionOf(utf8, chosen.replaceFrom + chosen.replaceLength);
    QString changed = text();
    const QString inserted = QString::fromStdString(chosen.text) + QLatin1Char(' ');
    changed.replace(from, to - from, inserted);
    setText(changed);
    setCursorPosition(from + static_cast<int>(inserted.size()));
    showCompletions();
}

void FilterLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOpen = m_completer->popup()->isVisible();
    if (isEnter && isOpen && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the list takes it
        return;
    }
    if (isEnter) {
        m_completer->popup()->hide();
        apply();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        showCompletions();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::apply()
{
    if (m_reading == Reading::Invalid) {
        showHint();
        return;
    }
    if (m_reading == Reading::Valid)
        emit applied(text().trimmed());
    else if (m_reading == Reading::Empty)
        emit applied(QString());
}

void FilterLine::showHint()
{
    m_hint->setText(m_problem);
    m_hint->setMaximumWidth(std::max(width(), 300));
    m_hint->adjustSize();
    m_hint->move(mapToGlobal(QPoint(0, height() + 2)));
    m_hint->show();
    const auto problem = Filter::parse(text().toStdString());
    if (!problem) { // to where it stops being understood
        const QByteArray utf8 = text().toUtf8();
        const int from = positionOf(utf8, problem.error().offset);
        const int to = positionOf(utf8, problem.error().offset + problem.error().length);
        setSelection(from, to - from);
    }
}

void FilterLine::focusOutEvent(QFocusEvent* event)
{
    m_hint->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace waybill
