// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>
#include <algorithm>

namespace waybill {

namespace {

/// Body text is 13 px: smaller desktop fonts are raised to it, larger ones (a user's choice) are kept up to twice that.
constexpr int BodyPixels = 13;

double factorOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Headline: return 25.0 / BodyPixels;
    case TypeSize::Title: return 18.0 / BodyPixels;
    case TypeSize::Label: return 15.0 / BodyPixels;
    case TypeSize::Body: return 1;
    case TypeSize::Small: return 12.0 / BodyPixels;
    }
    return 1;
}

bool isGenericFamily(const QString& family)
{
    return family.isEmpty() || family.startsWith(QStringLiteral("Sans")) || family.startsWith(QStringLiteral("DejaVu"));
}

} // namespace

QFont bodyFont()
{
    QFont font = QApplication::font();
    const int pixels = std::clamp(QFontInfo(font).pixelSize(), BodyPixels, 2 * BodyPixels);
    const QString inter = QStringLiteral("Inter");
    if (isGenericFamily(font.family()) && QFontDatabase::hasFamily(inter))
        font.setFamilies({inter, font.family()});
    font.setPixelSize(pixels);
    return font;
}

QFont typeFont(TypeSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * factorOf(size)));
    font.setWeight(weight);
    return font;
}

void setType(QWidget* widget, TypeSize size, QFont::Weight weight)
{
    widget->setFont(typeFont(size, weight));
}

} // namespace waybill
