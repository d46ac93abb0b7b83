// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wrap_layout.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
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

/// Whether it has fewer lines than follow from its width: what wraps by itself, and rows that go on in another line.
inline bool lacksLines(const QWidget& widget)
{
    if (const auto* row = qobject_cast<const waybill::WrapLayout*>(widget.layout()))
        return row->heightForWidth(widget.width()) > widget.height() + 1;
    return !widget.layout() && widget.sizePolicy().hasHeightForWidth() &&
           widget.heightForWidth(widget.width()) > widget.height() + 1;
}

/// Labels and buttons whose text does not fit into them, and rows that lack a line, one line each. Labels that shorten
/// their text on purpose (Ignored or elided) do not count.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->width() <= 0)
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool shortens = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!label && !button && lacksLines(*widget))
            cut << QStringLiteral("%1 “%2” of %3×%4 lacks a line")
                       .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                       .arg(widget->width())
                       .arg(widget->height());
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

/// Labels and buttons that lie partly outside of what holds them, or on top of one another, and views whose content is
/// wider than they are, one line each. What is scrolled to is not out of sight.
inline QStringList hiddenParts(const QWidget& window)
{
    QStringList hidden;
    const auto name = [](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString text = button ? button->text() : label ? label->text() : widget->accessibleName();
        return QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" “%1”").arg(text.left(40));
    };
    const auto isText = [](const QWidget* widget) {
        return widget->isVisible() &&
               (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget));
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* scroll = qobject_cast<const QScrollArea*>(widget);
        if (scroll && scroll->isVisible() && scroll->horizontalScrollBar()->maximum() > 0)
            hidden << QStringLiteral("%1 has to be scrolled sideways by %2")
                          .arg(name(widget))
                          .arg(scroll->horizontalScrollBar()->maximum());
        if (!isText(widget) || widget->isWindow() || qobject_cast<const QTabBar*>(widget->parentWidget()))
            continue;
        for (const QWidget* holder = widget->parentWidget(); holder && holder != &window;
             holder = holder->parentWidget()) {
            const auto* view = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
            if ((view && view->viewport() == holder) || qobject_cast<const QTabBar*>(holder))
                break;
            if (!holder->rect()
                     .adjusted(-2, -2, 2, 2)
                     .contains(QRect(widget->mapTo(holder, QPoint(0, 0)), widget->size())))
                hidden << QStringLiteral("%1 sticks out of %2").arg(name(widget), name(holder));
        }
        for (const QObject* other : widget->parentWidget()->children()) {
            const auto* beside = qobject_cast<const QWidget*>(other);
            if (beside && beside < widget && isText(beside) && beside->geometry().intersects(widget->geometry()))
                hidden << QStringLiteral("%1 and %2 overlap").arg(name(widget), name(beside));
        }
    }
    return hidden;
}

} // namespace waybill::test
