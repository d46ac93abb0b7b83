// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace waybill {

/// Fusion with check boxes, radio buttons and combo boxes of our own: a style sheet could not draw their marks without
/// pictures. Marks are shapes, never colour alone. Colours are those of the theme.
class LookStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit LookStyle(bool isDark);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// Marks grow with the text.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    /// No animations when the user asked for that (setMotionReduced()).
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* result) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;

private:
    void drawMarkBox(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;
    void drawCombo(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;

    bool m_isDark;
};

/// Without animated menus, tool tips, bars and without a blinking cursor; for all widgets of the application.
void setMotionReduced(bool isReduced);

} // namespace waybill
