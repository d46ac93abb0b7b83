// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_sheet.h"

#include "analysis/sentences.h"
#include "models/comparison_words.h"
#include "models/text.h"
#include "models/transition_matrix_model.h"
#include "pages/compare/compare_header.h"
#include "pages/compare/country_panel.h"
#include "pages/matrix_panel.h"
#include "style/type.h"
#include "style/zoom.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

/// Portrait A4 at the sizes of type that the screen has: about 75 characters of body text in half a line.
constexpr int SheetWidth = 1100;       ///< beside body type of 13 px: paper is no larger when the screen's text is
constexpr int NarrowestCell = 30;      ///< the matrix shares out its width: nothing may be scrolled away on paper
constexpr std::size_t MostLimits = 24; ///< beyond, the print would be too small to read; the page has all

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString furtherText(const Comparison& comparison)
{
    QStringList sentences;
    for (const std::string& sentence : comparison.sentences)
        sentences << toQString(sentence);
    return sentences.join(QLatin1Char(' '));
}

QString limitsText(const Comparison& comparison)
{
    QStringList lines;
    for (std::size_t i = 0; i < comparison.caveats.size() && i < MostLimits; ++i)
        lines << QStringLiteral("– ") + toQString(comparison.caveats[i].text);
    if (comparison.caveats.size() > MostLimits)
        lines << CompareSheet::tr("– and %1 more limits").arg(comparison.caveats.size() - MostLimits);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CompareSheet::CompareSheet(const ComparisonPtr& comparison, const std::vector<CountryCode>& watchList, QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_DontShowOnScreen);
    auto* header = new CompareHeader(this);
    header->setMostLimits(0);
    header->setButtonsVisible(false);
    header->setComparison(comparison, QString());
    auto* countries = new CountryPanel(this);
    countries->setComparison(comparison);
    auto* model = new TransitionMatrixModel(this);
    model->setComparison(comparison, watchList);
    auto* matrix = new MatrixPanel(model,
                                   {tr("Where destinations moved"),
                                    tr("rows before, columns after; destinations and bytes of content sent"),
                                    tr("There is no destination on either side."), NarrowestCell, 44, 2},
                                   this);
    auto* title = paragraph(tr("Limits"), this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    const Method& method = comparison->method;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(header);
    layout->addWidget(paragraph(furtherText(*comparison), this));
    layout->addWidget(countries);
    layout->addWidget(matrix);
    layout->addWidget(title);
    layout->addWidget(paragraph(limitsText(*comparison), this));
    auto* small = paragraph(tr("%1 %2 Seed %3. %4")
                                .arg(toQString(method.test), toQString(method.noiseFloor.text),
                                     QString::number(method.seed), toQString(contentDefinition())),
                            this);
    setType(small, TypeSize::Small);
    layout->addWidget(small);
    const int width = qRound(SheetWidth * textUnit());
    resize(width, 100);
    layout->activate();
    const int height = std::max(layout->totalHeightForWidth(width), layout->totalMinimumSize().height());
    resize(width, height);
    layout->activate();
}

} // namespace waybill
