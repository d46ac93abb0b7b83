// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include "style/watched_colours.h"

#include <QPalette>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace waybill {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xf6f7f9);
    theme.panel = QColor(0xffffff);
    theme.hairline = QColor(0xe1e4e8);
    theme.text = QColor(0x1b1e23);
    theme.mutedText = QColor(0x5f6673);
    theme.accent = QColor(0x1660b8);
    theme.hover = QColor(0xedf0f4);
    theme.selection = QColor(0xd6e6f8);
    theme.notice = QColor(0x8a5300);
    theme.noticeBack = QColor(0xfdf1da);
    theme.error = QColor(0xb3261e);
    theme.errorBack = QColor(0xfce8e6);
    theme.elsewhere = QColor(0x8a919c);
    theme.edge = QColor(0xa9bdd1);
    theme.local = QColor(0xdfe3e8);
    theme.unplaced = QColor(0xb9bec6);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x17191c);
    theme.panel = QColor(0x1f2226);
    theme.hairline = QColor(0x33373d);
    theme.text = QColor(0xe8eaed);
    theme.mutedText = QColor(0x9aa1ab);
    theme.accent = QColor(0x6cb0f5);
    theme.hover = QColor(0x2a2e33);
    theme.selection = QColor(0x23405e);
    theme.notice = QColor(0xf2b04c);
    theme.noticeBack = QColor(0x3a2e17);
    theme.error = QColor(0xf28b82);
    theme.errorBack = QColor(0x42211f);
    theme.elsewhere = QColor(0x8b929c);
    theme.edge = QColor(0x7c93aa);
    theme.local = QColor(0x3a3f46);
    theme.unplaced = QColor(0x5c626b);
    return theme;
}

/// Relative luminance (WCAG 2.1, definition).
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

std::vector<CountryCode>& furtherWatched()
{
    static std::vector<CountryCode> countries;
    return countries;
}

bool hasOwnColour(CountryCode code)
{
    return code == China || code == UnitedStates || code == Singapore || code == India;
}

} // namespace

void setWatchedCountries(const std::vector<CountryCode>& countries)
{
    furtherWatched().clear();
    std::copy_if(countries.begin(), countries.end(), std::back_inserter(furtherWatched()),
                 [](CountryCode code) { return !hasOwnColour(code); });
}

int furtherWatchedPlace(CountryCode code)
{
    const std::vector<CountryCode>& all = furtherWatched();
    const auto found = std::find(all.begin(), all.end(), code);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return luminance(palette.window().color()) < 0.2 ? dark() : light();
}

const Theme& Theme::of(const QWidget* widget)
{
    return of(widget->palette());
}

QColor Theme::country(CountryCode code) const
{
    // Okabe and Ito's colours, told apart with every common kind of colour blindness.
    if (code == China)
        return QColor(0xcc79a7);
    if (code == UnitedStates)
        return QColor(0x0072b2);
    if (code == Singapore)
        return QColor(0x009e73);
    if (code == India)
        return QColor(0xe69f00);
    // Further colours, apart from those four and from each other also without red or green; none is the error red.
    constexpr std::array<QRgb, 4> Further{0x56b4e9, 0xb5a100, 0x8c5a3c, 0x6a51a3};
    const int place = furtherWatchedPlace(code);
    if (place >= 0 && place < static_cast<int>(Further.size()))
        return QColor(Further[static_cast<std::size_t>(place)]);
    return elsewhere;
}

QColor Theme::textOn(const QColor& background)
{
    const QColor ink(0x14161a);
    const double back = luminance(background);
    const double onWhite = 1.05 / (back + 0.05);
    const double onInk = (back + 0.05) / (luminance(ink) + 0.05);
    return onWhite >= 4.5 || onWhite > onInk ? QColor(Qt::white) : ink;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, isDark ? hairline : panel);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Dark, isDark ? QColor(0x0e0f11) : QColor(0xc2c7ce));
    palette.setColor(QPalette::Shadow, isDark ? QColor(0x0e0f11) : QColor(0xc2c7ce));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, isDark ? QColor(0x6b727c) : QColor(0x9aa1ab));
    return palette;
}

} // namespace waybill
