// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/type.h"

#include "style/zoom.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QTreeView>
#include <QVariant>
#include <QWidget>
#include <algorithm>

namespace waybill {

namespace {

/// Body text is 13 px: smaller desktop fonts are raised to it, larger ones (a user's choice) are kept up to twice that.
constexpr int BodyPixels = 13;

/// A sentence of the full size would fill a laptop's screen once its body text is three times as large.
double headlineFactor()
{
    constexpr double Usual = 25.0 / BodyPixels, Least = 1.4, LargeUnit = 1.5, PerUnit = 0.35;
    return std::max(Least, Usual - std::max(0.0, textUnit() - LargeUnit) * PerUnit);
}

double factorOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Headline: return headlineFactor();
    case TypeSize::Title: return 18.0 / BodyPixels;
    case TypeSize::Label: return 15.0 / BodyPixels;
    case TypeSize::Body: return 1;
    case TypeSize::Small: return 12.0 / BodyPixels;
    }
    return 1;
}

constexpr auto SizeProperty = "waybillTypeSize", WeightProperty = "waybillTypeWeight", ZoomProperty = "waybillZoom",
               HeightProperty = "waybillLeastHeight", FixedProperty = "waybillFixedType";

void zoomSections(QHeaderView* header, double ratio)
{
    for (int section = 0; section < header->count(); ++section)
        if (!header->isSectionHidden(section) && header->sectionResizeMode(section) == QHeaderView::Interactive)
            header->resizeSection(section, qRound(header->sectionSize(section) * ratio));
}

void zoomRows(QHeaderView* header, double ratio)
{
    const int rows = qRound(header->defaultSectionSize() * ratio);
    header->setMinimumSectionSize(qMin(rows, TableRowHeight));
    header->setDefaultSectionSize(rows);
}

bool isGenericFamily(const QString& family)
{
    return family.isEmpty() || family.startsWith(QStringLiteral("Sans")) || family.startsWith(QStringLiteral("DejaVu"));
}

/// A family for the script of the window's language whose lines leave room for its marks, where Inter's do not; empty:
/// none is needed, or there is none.
QString familyOfScript()
{
    if (QLocale().script() != QLocale::DevanagariScript)
        return {};
    for (const QString& family : {QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Lohit Devanagari")})
        if (QFontDatabase::hasFamily(family))
            return family;
    return {};
}

} // namespace

QFont bodyFont()
{
    QFont font = QApplication::font();
    const int pixels = std::clamp(QFontInfo(font).pixelSize(), BodyPixels, 2 * BodyPixels);
    const QString inter = QStringLiteral("Inter");
    if (const QString family = familyOfScript(); !family.isEmpty())
        font.setFamilies({family, font.family()});
    else if (isGenericFamily(font.family()) && QFontDatabase::hasFamily(inter))
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
    widget->setProperty(FixedProperty, false);
    widget->setProperty(SizeProperty, static_cast<int>(size));
    widget->setProperty(WeightProperty, static_cast<int>(weight));
    widget->setFont(typeFont(size, weight));
}

int textZoom()
{
    const QVariant zoom = QCoreApplication::instance()->property(ZoomProperty);
    return zoom.isValid() ? zoom.toInt() : 100;
}

void setTextZoom(int percent)
{
    QCoreApplication::instance()->setProperty(ZoomProperty, percent);
}

double textUnit()
{
    return QFontInfo(QApplication::font()).pixelSize() / double(BodyPixels);
}

void setFixedType(QWidget* widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(QApplication::font()).pixelSize());
    widget->setProperty(FixedProperty, true);
    widget->setFont(font);
}

void setLeastHeight(QWidget* widget, int pixels)
{
    widget->setProperty(HeightProperty, pixels);
    widget->setMinimumHeight(qRound(pixels * textUnit()));
}

void zoomWidgets(double ratio)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        if (const QVariant size = widget->property(SizeProperty); size.isValid())
            widget->setFont(typeFont(static_cast<TypeSize>(size.toInt()),
                                     static_cast<QFont::Weight>(widget->property(WeightProperty).toInt())));
        if (widget->property(FixedProperty).toBool())
            setFixedType(widget);
        if (const QVariant height = widget->property(HeightProperty); height.isValid())
            widget->setMinimumHeight(qRound(height.toInt() * textUnit()));
        if (auto* table = qobject_cast<QTableView*>(widget)) {
            zoomSections(table->horizontalHeader(), ratio);
            zoomRows(table->verticalHeader(), ratio);
        } else if (auto* tree = qobject_cast<QTreeView*>(widget)) {
            zoomSections(tree->header(), ratio);
        }
        widget->updateGeometry();
        widget->update();
    }
}

} // namespace waybill
