// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>
#include <QWidget>

namespace waybill::test {

struct ShownText {
    QString where, text;
};

/// Texts of a model's headers and of its first rows, with their tool tips.
inline void addModelTexts(const QAbstractItemView& view, QList<ShownText>& texts)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    const QString where = QString::fromLatin1(model->metaObject()->className());
    constexpr int MostRows = 12;
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            texts.append({where, model->headerData(column, Qt::Horizontal, role).toString()});
        for (int row = 0; row < std::min(model->rowCount(), MostRows); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                texts.append({where, model->index(row, column).data(role).toString()});
        }
    }
}

/// Everything that a person can read, hover over or have read to them in a window as it is now, menus included.
inline QList<ShownText> shownTexts(const QWidget& window)
{
    QList<ShownText> texts;
    QList<const QWidget*> widgets{&window};
    for (const QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible())
            widgets.append(each);
    for (const QWidget* widget : widgets) {
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        for (const QString& text : {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()})
            texts.append({where, text});
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append({where, label->text()});
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append({where, button->text()});
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts.append({where, line->placeholderText()});
        if (const auto* sheet = qobject_cast<const QTextEdit*>(widget))
            for (const QString& line : sheet->toPlainText().split(QLatin1Char('\n')))
                texts.append({where, line});
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts.append({where, box->itemText(i)});
        if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < bar->count(); ++i)
                texts.append({where, bar->tabText(i)});
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && !qobject_cast<const QHeaderView*>(view))
            addModelTexts(*view, texts);
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts.append({QStringLiteral("QAction"), action->text()});
        if (!action->toolTip().isEmpty() && action->toolTip() != action->text())
            texts.append({QStringLiteral("QAction tool tip"), action->toolTip()});
    }
    return texts;
}

/// Labels and buttons whose text does not fit into them, one line each. Labels that shorten their text on purpose
/// (Ignored or elided) do not count.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() <= 0)
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool shortens = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if ((label == nullptr && button == nullptr) || shortens)
            continue;
        const QString text = label ? label->text() : button->text();
        if (text.isEmpty())
            continue;
        const bool wraps = label && label->wordWrap();
        const QSize needed = wraps ? QSize(0, label->heightForWidth(label->width())) : widget->sizeHint();
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            cut << QStringLiteral("%1 of %2×%3 needs %4×%5: %6")
                       .arg(QString::fromLatin1(widget->metaObject()->className()))
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(needed.width())
                       .arg(needed.height())
                       .arg(text.left(80));
    }
    return cut;
}

} // namespace waybill::test
