// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/small_room.h"

#include "style/zoom.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr QSize FrameOfDesktop{16, 48}; ///< border and title that a desktop puts around a window
constexpr QSize LeastView{240, 120};
constexpr auto SizeProperty = "waybillDialogSize";
const QString FilterName = QStringLiteral("waybillDialogRoom");

/// Asks for as much room as its content wants; QScrollArea asks for little.
class RoomyArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        QSize size = widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
        if (widget()->layout() && widget()->layout()->hasHeightForWidth())
            size.setHeight(std::max(widget()->minimumSizeHint().height(), widget()->heightForWidth(size.width())));
        return size + QSize(2, 2);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return widget()->minimumSizeHint().boundedTo(LeastView); }
};

/// As large as the view, but never less than its content's least size; QScrollArea by itself asks for the content's
/// favourite height as soon as a text in it wraps.
class FittingArea : public QScrollArea {
public:
    explicit FittingArea(QWidget* content) : QScrollArea(content->parentWidget())
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        content->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const QLayout* layout = widget()->layout();
        const auto leastHeight = [layout](int width) {
            const int least = layout->minimumSize().height();
            return layout->hasHeightForWidth() ? std::max(least, layout->minimumHeightForWidth(width)) : least;
        };
        const QSize room = maximumViewportSize();
        int width = room.width();
        if (leastHeight(width) > room.height())
            width -= verticalScrollBar()->sizeHint().width();
        width = std::max(width, layout->minimumSize().width());
        const int below = width > room.width() ? horizontalScrollBar()->sizeHint().height() : 0;
        widget()->resize(width, std::max(leastHeight(width), room.height() - below));
    }
};

void prepare(QScrollArea* area, QWidget* content)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
}

/// A row of buttons, at any depth but with nothing else that takes input.
bool hasButtons(QLayoutItem* item)
{
    if (QWidget* widget = item->widget()) {
        if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QDialogButtonBox*>(widget))
            return true;
        return widget->layout() && !widget->isHidden() && widget->metaObject() == &QWidget::staticMetaObject &&
               hasButtons(widget->layout());
    }
    const QLayout* layout = item->layout();
    for (int i = 0; layout && i < layout->count(); ++i)
        if (hasButtons(layout->itemAt(i)))
            return true;
    return false;
}

/// Moves all but the row of buttons into a view that scrolls.
void makeScrollable(QDialog& dialog)
{
    auto* layout = qobject_cast<QVBoxLayout*>(dialog.layout());
    if (!layout || layout->count() == 0)
        return;
    const int last = layout->count() - 1;
    const int moved = hasButtons(layout->itemAt(last)) ? last : last + 1;
    if (moved == 0)
        return;
    const QPointer<QWidget> focused = dialog.focusWidget(); // another parent takes the focus away
    auto* content = new QWidget(&dialog);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(layout->spacing());
    for (int i = 0; i < moved; ++i) {
        const int stretch = layout->stretch(0);
        QLayoutItem* item = layout->takeAt(0);
        if (QWidget* widget = item->widget()) {
            inside->addWidget(widget, stretch, item->alignment());
            delete item;
        } else if (QLayout* part = item->layout()) {
            inside->addLayout(part, stretch);
        } else {
            inside->addItem(item);
            inside->setStretch(i, stretch);
        }
    }
    auto* area = new RoomyArea(&dialog);
    prepare(area, content);
    layout->insertWidget(0, area, 1);
    if (focused)
        focused->setFocus();
}

class DialogRoom : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isNew = event->type() == QEvent::Polish, isShown = event->type() == QEvent::Show;
        if (!isNew && !isShown && event->type() != QEvent::ApplicationFontChange)
            return false;
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (!dialog || QLatin1String(dialog->metaObject()->className()).startsWith(QLatin1Char('Q')))
            return false; // the toolkit's own know their layout
        if (isNew)
            begin(*dialog);
        else if (isShown)
            restoreSize(*dialog);
        else
            QTimer::singleShot(0, dialog, [dialog] { grow(*dialog); });
        return false;
    }

private:
    static QSize most(const QDialog& dialog) { return dialog.screen()->availableSize() - FrameOfDesktop; }

    static QSize hint(const QDialog& dialog)
    {
        QSize size = dialog.sizeHint();
        if (dialog.layout() && dialog.layout()->hasHeightForWidth())
            size.setHeight(std::max(size.height(), dialog.layout()->totalHeightForWidth(size.width())));
        return size;
    }

    static void begin(QDialog& dialog)
    {
        const bool isSized = dialog.testAttribute(Qt::WA_Resized);
        const QSize sized = dialog.size() * textZoom() / 100;
        makeScrollable(dialog);
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(most(dialog)));
        dialog.resize((isSized ? sized : hint(dialog)).boundedTo(most(dialog)));
        dialog.setProperty(SizeProperty, dialog.size());
    }

    /// A dialog that did not ask for a size was given two thirds of the screen at most since then.
    static void restoreSize(QDialog& dialog)
    {
        if (const QSize size = dialog.property(SizeProperty).toSize(); size.isValid())
            dialog.resize(size);
        dialog.setProperty(SizeProperty, QVariant());
    }

    static void grow(QDialog& dialog)
    {
        if (dialog.isVisible())
            dialog.resize(dialog.size().expandedTo(hint(dialog)).boundedTo(most(dialog)));
    }
};

} // namespace

QWidget* scrolledWhenSmall(QWidget* content)
{
    return new FittingArea(content);
}

void fitDialogsToScreens()
{
    if (qApp->findChild<QObject*>(FilterName, Qt::FindDirectChildrenOnly))
        return;
    auto* filter = new DialogRoom(qApp);
    filter->setObjectName(FilterName);
    qApp->installEventFilter(filter);
}

} // namespace waybill
