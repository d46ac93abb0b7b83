// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_bars.h"

#include "report/html_text.h"
#include "report/text_layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <set>
#include <sstream>

namespace waybill {

namespace {

// In units of the picture, which is 760 wide. Lines of text hold TextWidth columns, at 13 units of type about 650.
constexpr double Width = 760, Margin = 14, BarLeft = 190, BarRight = Width - Margin, BarHeight = 16, RowHeight = 44;
constexpr double LineHeight = 17, TitleHeight = 22;
constexpr double LeastWidth = 2; ///< what is there is never drawn as nothing
constexpr std::size_t LabelColumns = 24, BarColumns = 92;

/// Colour and hatch of a country (design.md §6): the same as in the window, lines at the same angles.
struct Look {
    const char* key; ///< of its patterns
    const char* colour;
    const char* lines; ///< path of a hatch within its tile
    int tile;          ///< edge of the tile
};

Look lookOf(CountryCode code)
{
    if (code == China)
        return {"cn", "#CC79A7", "M-2 2L2 -2M0 7L7 0M5 9L9 5", 7};
    if (code == UnitedStates)
        return {"us", "#0072B2", "M3.5 0V7", 7};
    if (code == Singapore)
        return {"sg", "#009E73", "M-2 5L2 9M0 0L7 7M5 -2L9 2", 7};
    if (code == India)
        return {"in", "#E69F00", "M0 2.5H5", 5};
    if (code.isNone())
        return {"band", "#A9BDD1", "M0 3.5H7M3.5 0V7", 7};
    return {"other", "#8A919C", "M2 3.5H5", 7};
}

std::string patternId(const BarPicture& picture, const Look& look, bool isCertain)
{
    return fmt::format("{}-{}-{}", picture.id, look.key, isCertain ? "solid" : "open");
}

/// A ground with lines: solid colour with faint lines in it, or pale with lines of the colour.
void writePattern(const BarPicture& picture, const Look& look, bool isCertain, std::ostream& out)
{
    out << fmt::format("<pattern id=\"{0}\" width=\"{1}\" height=\"{1}\" patternUnits=\"userSpaceOnUse\">"
                       "<rect width=\"{1}\" height=\"{1}\" fill=\"{2}\"/>",
                       patternId(picture, look, isCertain), look.tile, isCertain ? look.colour : "#FFFFFF");
    if (isCertain)
        out << fmt::format(
            "<path d=\"{}\" stroke=\"#FFFFFF\" stroke-opacity=\"0.4\" stroke-width=\"1\" fill=\"none\"/>", look.lines);
    else
        out << fmt::format("<rect width=\"{0}\" height=\"{0}\" fill=\"{1}\" fill-opacity=\"0.16\"/>"
                           "<path d=\"{2}\" stroke=\"{1}\" stroke-width=\"2.2\" fill=\"none\"/>",
                           look.tile, look.colour, look.lines);
    out << "</pattern>\n";
}

void writePatterns(const BarPicture& picture, std::ostream& out)
{
    std::set<std::string> written;
    out << "<defs>\n";
    for (const BarPicture::Bar& bar : picture.bars) {
        const Look look = lookOf(bar.code);
        if (!written.insert(look.key).second)
            continue;
        writePattern(picture, look, true, out);
        writePattern(picture, look, false, out);
    }
    out << "</defs>\n";
}

/// Lines that fit the picture; a word that does not is cut (a file name can be 255 long).
std::vector<std::string> wrapped(const std::string& text)
{
    std::ostringstream laidOut;
    writeWrapped(text, 0, laidOut);
    std::istringstream lines(laidOut.str());
    std::vector<std::string> fitting;
    for (std::string line; std::getline(lines, line);)
        fitting.push_back(cut(line, TextWidth));
    return fitting;
}

void writeText(double y, double size, std::string_view text, std::string_view more, std::ostream& out)
{
    out << fmt::format("<text x=\"{}\" y=\"{:.1f}\" font-size=\"{}\"{}>{}</text>\n", Margin, y, size, more,
                       htmlSaid(text));
}

/// A bar with label and text, its upper edge at `y`.
void writeBar(const BarPicture& picture, const BarPicture::Bar& bar, double y, std::ostream& out)
{
    const auto widthOf = [&picture](double value) {
        return value <= 0 || picture.longest <= 0
                   ? 0.0
                   : std::max(LeastWidth, std::min(1.0, value / picture.longest) * (BarRight - BarLeft));
    };
    const Look look = lookOf(bar.code);
    const double most = widthOf(bar.most), least = std::min(most, widthOf(bar.least));
    writeText(y + BarHeight - 3, 13, cut(bar.label, LabelColumns), " font-weight=\"bold\"", out);
    const auto rect = [&](double from, double width, bool isCertain) {
        out << fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{}\" fill=\"url(#{})\" "
                           "stroke=\"{}\" stroke-width=\"1\"/>\n",
                           BarLeft + from, y, width, BarHeight, patternId(picture, look, isCertain), look.colour);
    };
    if (most > least)
        rect(least, most - least, false);
    if (least > 0)
        rect(0, least, true);
    out << fmt::format("<text x=\"{}\" y=\"{:.1f}\" font-size=\"12\">{}</text>\n", BarLeft + 5,
                       y + BarHeight + LineHeight - 4, htmlSaid(cut(bar.text, BarColumns)));
}

/// The baseline from which all bars begin.
void writeBaseline(double from, double to, std::ostream& out)
{
    out << fmt::format("<line x1=\"{0}\" y1=\"{1:.1f}\" x2=\"{0}\" y2=\"{2:.1f}\" stroke=\"#1B1E23\" "
                       "stroke-width=\"1\"/>\n",
                       BarLeft, from, to);
}

} // namespace

void writeBarPicture(const BarPicture& picture, std::ostream& out)
{
    std::vector<std::string> notes;
    for (const std::string& note : picture.notes) {
        for (std::string& line : wrapped(note))
            notes.push_back(std::move(line));
    }
    const double bars = static_cast<double>(picture.bars.size()) * RowHeight;
    const double head = Margin + TitleHeight + (picture.band.empty() ? 0 : TitleHeight) + 4;
    const double height = head + bars + static_cast<double>(notes.size()) * LineHeight + Margin + 4;
    out << fmt::format("<svg viewBox=\"0 0 {0} {1:.0f}\" width=\"{0}\" height=\"{1:.0f}\" role=\"img\" "
                       "aria-labelledby=\"{2}-title {2}-desc\">\n<title id=\"{2}-title\">{3}</title>\n"
                       "<desc id=\"{2}-desc\">{4}</desc>\n",
                       Width, height, picture.id, htmlSaid(picture.title), htmlSaid(picture.description));
    writePatterns(picture, out);
    out << fmt::format("<rect width=\"{}\" height=\"{:.0f}\" fill=\"#FFFFFF\"/>\n", Width, height);
    double y = Margin + 14;
    writeText(y, 15, cut(picture.title, TextWidth), " font-weight=\"bold\"", out);
    if (!picture.band.empty())
        writeText(y + TitleHeight, 13, cut(picture.band, TextWidth), " font-weight=\"bold\"", out);
    y = head;
    writeBaseline(y - 3, y + bars - LineHeight + 2, out);
    for (const BarPicture::Bar& bar : picture.bars) {
        writeBar(picture, bar, y, out);
        y += RowHeight;
    }
    y += LineHeight;
    for (const std::string& note : notes) {
        writeText(y, 13, note, "", out);
        y += LineHeight;
    }
    out << "</svg>\n";
}

} // namespace waybill
