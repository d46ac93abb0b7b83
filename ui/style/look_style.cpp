// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/look_style.h"

#include "style/theme.h"
#include "style/zoom.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>
#include <cmath>

namespace waybill {

namespace {

constexpr auto MotionProperty = "waybillReducedMotion";
constexpr int TextIndent = 7;
constexpr double MarkSize = 13, Radius = 3, ComboRadius = 6;

/// A square of MarkSize in the middle of the option's room, on whole pixels and a half.
QRectF markRect(const QStyleOption& option)
{
    const QRectF room(option.rect);
    const double size = std::min({MarkSize * textUnit(), room.width() - 1, room.height() - 1});
    const QPointF corner = room.center() - QPointF(size / 2, size / 2);
    return {std::floor(corner.x()) + 0.5, std::floor(corner.y()) + 0.5, size, size};
}

/// An angle as large as the text asks for and its room allows.
void drawArrow(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    const QRectF room(option.rect);
    const double half = std::min({4 * textUnit(), room.width() / 2 - 1, room.height() / 2 - 1});
    const bool isAcross = element == QStyle::PE_IndicatorArrowLeft || element == QStyle::PE_IndicatorArrowRight;
    const bool isOnwards = element == QStyle::PE_IndicatorArrowRight || element == QStyle::PE_IndicatorArrowDown;
    const double tip = isOnwards ? half / 2 : -half / 2;
    const auto at = [&](double along, double across) {
        return room.center() + (isAcross ? QPointF(along, across) : QPointF(across, along));
    };
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text),
                        1.5 * textUnit(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(-tip, -half), at(tip, 0), at(-tip, half)}));
    painter.restore();
}

QPen edge(const Theme& theme, const QStyleOption& option, bool isMarked)
{
    if (!(option.state & QStyle::State_Enabled))
        return {theme.hairline, 1};
    const bool isFocused = option.state & QStyle::State_HasFocus;
    return {isMarked || isFocused ? theme.accent : theme.mutedText, isFocused ? 2.0 : 1.0};
}

} // namespace

LookStyle::LookStyle(bool isDark) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_isDark(isDark) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawMarkBox(*option, *painter);
    else if (element == PE_IndicatorRadioButton)
        drawRadio(*option, *painter);
    else if (element == PE_IndicatorArrowLeft || element == PE_IndicatorArrowRight || element == PE_IndicatorArrowUp ||
             element == PE_IndicatorArrowDown)
        drawArrow(element, *option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::drawMarkBox(const QStyleOption& option, QPainter& painter) const
{
    const Theme& theme = m_isDark ? Theme::dark() : Theme::light();
    const bool isOn = option.state & State_On, isPartly = option.state & State_NoChange;
    const bool isEnabled = option.state & State_Enabled;
    const QRectF box = markRect(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge(theme, option, isOn || isPartly));
    painter.setBrush((isOn || isPartly) && isEnabled ? theme.accent : theme.panel);
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setPen(QPen(isEnabled ? theme.panel : theme.mutedText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (isOn)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)}));
    else if (isPartly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter.restore();
}

void LookStyle::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const Theme& theme = m_isDark ? Theme::dark() : Theme::light();
    const bool isOn = option.state & State_On;
    const QRectF box = markRect(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge(theme, option, isOn));
    painter.setBrush(theme.panel);
    painter.drawEllipse(box);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.state & State_Enabled ? theme.accent : theme.mutedText);
        painter.drawEllipse(box.center(), box.width() * 0.27, box.height() * 0.27);
    }
    painter.restore();
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (control == CC_ComboBox)
        drawCombo(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LookStyle::drawCombo(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const Theme& theme = m_isDark ? Theme::dark() : Theme::light();
    const bool isEnabled = option.state & State_Enabled, isFocused = option.state & State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isFocused ? theme.accent : theme.hairline, isFocused ? 2 : 1));
    painter.setBrush(isEnabled && (option.state & State_MouseOver) ? theme.hover : theme.panel);
    const double inset = isFocused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), ComboRadius, ComboRadius);
    const QRectF arrow(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget));
    const QPointF centre = arrow.center();
    painter.setPen(QPen(isEnabled ? theme.text : theme.mutedText, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double unit = textUnit();
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-4, -2) * unit, centre + QPointF(0, 2) * unit, centre + QPointF(4, -2) * unit}));
    painter.restore();
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = control == CC_ComboBox && part == SC_ComboBoxEditField;
    return isText ? rect.adjusted(TextIndent, 0, 0, 0) : rect; // texts begin where those of line edits do
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox) // as tall as a line edit and a button
        size = {size.width() + TextIndent + 4, std::max(size.height(), option->fontMetrics.height() + 12)};
    return size;
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_TabBarScrollButtonWidth:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(size, static_cast<int>(std::lround(size * textUnit())));
    default: return size;
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const
{
    if (hint == SH_Widget_Animation_Duration && QCoreApplication::instance()->property(MotionProperty).toBool())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

void setMotionReduced(bool isReduced)
{
    static const int ordinaryFlash = QApplication::cursorFlashTime();
    QCoreApplication::instance()->setProperty(MotionProperty, isReduced);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, !isReduced);
    QApplication::setCursorFlashTime(isReduced ? 0 : ordinaryFlash);
}

} // namespace waybill
