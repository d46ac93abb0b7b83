// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/form_grid.h"

#include "style/type.h"
#include "style/zoom.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace waybill {

namespace {

constexpr double StackedUnit = 1.5; ///< from this size of text on, names stand above
constexpr int NameWidth = 130;

} // namespace

QLabel* plainText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse); // by keyboard it would be a stop of the Tab key
    return label;
}

QLabel* quietText(const QString& text, QWidget* parent)
{
    QLabel* label = plainText(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

FormGrid::FormGrid(QWidget* parent) : QGridLayout(parent), m_isStacked(textUnit() >= StackedUnit)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(PanelPadding);
    setVerticalSpacing(4);
    setColumnStretch(1, 1);
    if (!m_isStacked)
        setColumnMinimumWidth(0, qRound(NameWidth * textUnit()));
}

QLabel* FormGrid::addField(const QString& name, QWidget* editor, const QString& about)
{
    QWidget* parent = editor->parentWidget();
    if (!name.isEmpty()) {
        QLabel* label = plainText(name, parent);
        label->setBuddy(editor);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        editor->setAccessibleName(name);
        if (auto* combo = qobject_cast<QComboBox*>(editor); combo && combo->lineEdit())
            combo->lineEdit()->setAccessibleName(name); // it has the keyboard focus
        addWidget(label, m_rows, 0, 1, m_isStacked ? 2 : 1, Qt::AlignVCenter);
        m_rows += m_isStacked ? 1 : 0;
    }
    addWidget(editor, m_rows, m_isStacked ? 0 : 1, 1, m_isStacked ? 2 : 1);
    QLabel* line = quietText(about, parent);
    setType(line, TypeSize::Small);
    line->setVisible(!about.isEmpty());
    addWidget(line, m_rows + 1, m_isStacked ? 0 : 1, 1, m_isStacked ? 2 : 1);
    setRowMinimumHeight(m_rows + 2, 2);
    m_rows += 3;
    return line;
}

void FormGrid::addWide(QWidget* widget)
{
    addWidget(widget, m_rows++, m_isStacked ? 0 : 1, 1, m_isStacked ? 2 : 1);
}

} // namespace waybill
